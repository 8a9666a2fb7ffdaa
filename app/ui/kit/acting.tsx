import { Link } from "@remix-run/react";
import { ArrowUpRight, Search } from "lucide-react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Choice, Choices } from "../choice.tsx";
import { Fold } from "../fold.tsx";
import { Row } from "../layout.tsx";
import { Steps } from "../listings/steps.tsx";
import { Sections } from "../sections.tsx";
import { Specimen } from "./specimen.tsx";

export function Acting() {
	const say = useMessages("kit");
	return (
		<>
			<Buttons />
			<Specimen {...say.choice} files={["app/ui/choice.tsx"]}>
				<Choices>
					<Choice
						to="/offres/nouvelle"
						look="offer"
						icon={<ArrowUpRight size={28} aria-hidden="true" />}
						title={say.choice.offer}
					>
						{say.choice.offerText}
					</Choice>
					<Choice
						to="/besoins/nouveau"
						look="need"
						icon={<Search size={28} aria-hidden="true" />}
						title={say.choice.need}
					>
						{say.choice.needText}
					</Choice>
				</Choices>
			</Specimen>
			<Specimen {...say.fold} files={["app/ui/fold.tsx"]}>
				<Fold name={say.fold.name}>
					<p>{say.fold.inside}</p>
				</Fold>
			</Specimen>
			<Specimen {...say.sections} files={["app/ui/sections.tsx"]}>
				<Sections label={say.sections.title}>
					<Link to="/compte">{say.sections.profile}</Link>
					<Link to="/ui" aria-current="page">
						{say.sections.security}
					</Link>
					<Link to="/compte/donnees">{say.sections.data}</Link>
				</Sections>
			</Specimen>
			<Specimen {...say.steps} files={["app/ui/listings/steps.tsx"]}>
				<Steps current="terms" paths={{ subject: "/ui", terms: "/ui", provenance: "/ui" }} />
			</Specimen>
		</>
	);
}

function Buttons() {
	const { button: say } = useMessages("kit");
	return (
		<Specimen {...say} files={["app/ui/button.tsx"]}>
			<Row>
				<Button type="button">{say.primary}</Button>
				<Button type="button" look="secondary">
					{say.secondary}
				</Button>
				<Button type="button" look="need">
					{say.need}
				</Button>
				<Button type="button" look="quiet">
					{say.quiet}
				</Button>
				<Button type="button" look="danger">
					{say.danger}
				</Button>
				<Button type="button" look="secondary" small>
					{say.small}
				</Button>
				<Button type="button" disabled>
					{say.disabled}
				</Button>
				<ButtonLink to="/recherche" look="secondary">
					<Search size={20} aria-hidden="true" />
					{say.link}
				</ButtonLink>
			</Row>
			<Button type="button" wide>
				{say.wide}
			</Button>
		</Specimen>
	);
}
