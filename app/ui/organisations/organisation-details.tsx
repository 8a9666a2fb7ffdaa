import { spacedSiret } from "../../domain/organisations/siret.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Fact, Facts } from "../facts.tsx";
import { Panel, Stack } from "../layout.tsx";
import type { OrganisationShown } from "./organisation-shown.ts";

type Props = {
	organisation: OrganisationShown;
	commune: { name: string; positionKm: number };
};

/** Where exactly, when it opens, how it sells and how to reach it. */
export function OrganisationDetails({ organisation, commune }: Props) {
	const { page: say, languages } = useMessages("organisations");
	const words = useMessages("words");
	const { enumerate } = useFormat();
	const { siret, openingHours, saleModes, deliveryModes } = organisation;
	return (
		<Panel>
			<Stack gap={4}>
				<Facts narrow>
					<Fact name={say.where}>
						<Address organisation={organisation} commune={commune} />
					</Fact>
					<Fact name={say.opening}>{openingHours}</Fact>
					<Fact name={say.sells}>{enumerate(saleModes.map((mode) => words.saleMode[mode]))}</Fact>
					<Fact name={say.delivers}>
						{enumerate(deliveryModes.map((mode) => words.deliveryMode[mode]))}
					</Fact>
					<Fact name={say.speaks}>
						{enumerate(organisation.languages.map((code) => languages[code] ?? code))}
					</Fact>
					<Contact organisation={organisation} />
					<Fact name={say.siret}>{siret ? spacedSiret(siret) : null}</Fact>
				</Facts>
				<p>
					<small>{say.updated(organisation.updatedAt)}</small>
				</p>
			</Stack>
		</Panel>
	);
}

function Address({ organisation, commune }: Props) {
	const { page: say } = useMessages("organisations");
	const { street, postcode, positionSource } = organisation;
	const lines = [street, `${postcode} ${commune.name}`.trim()].filter(Boolean).join(", ");
	const isApproximate = positionSource === "commune" && commune.positionKm > 0;
	return <>{isApproximate ? `${lines} (${say.approximate(commune.positionKm)})` : lines}</>;
}

function Contact({ organisation }: Pick<Props, "organisation">) {
	const { page: say } = useMessages("organisations");
	const { phone, publicEmail, website } = organisation;
	return (
		<>
			<Fact name={say.phone}>
				{phone ? <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a> : null}
			</Fact>
			<Fact name={say.email}>
				{publicEmail ? <a href={`mailto:${publicEmail}`}>{publicEmail}</a> : null}
			</Fact>
			<Fact name={say.website}>
				{website ? (
					<a href={website} rel="noopener nofollow ugc">
						{new URL(website).hostname}
					</a>
				) : null}
			</Fact>
		</>
	);
}
