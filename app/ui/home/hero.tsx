import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import formCss from "../form/form.module.css";
import css from "./hero.module.css";
import { Rings } from "./rings.tsx";

/** What the network is for, a place to ask it, and the network itself around one place. */
export function Hero({
	centre,
	neighbours,
	counted,
}: {
	centre: { code: string; name: string } | null;
	neighbours: ComponentProps<typeof Rings>["neighbours"];
	counted: { organisations: number; communes: number; offers: number; needs: number };
}) {
	const say = useMessages("home");
	return (
		<div className={css["hero"]}>
			<div className={css["words"]}>
				<h1>{say.heading}</h1>
				<p className={css["lead"]}>{say.lead}</p>
				<Form
					action="/recherche"
					className={css["search"]}
					role="search"
					aria-label={say.search.label}
				>
					<div className={css["field"]}>
						<label htmlFor="accueil-mots">{say.search.words}</label>
						<input
							id="accueil-mots"
							name="q"
							type="search"
							placeholder={say.search.wordsHint}
							className={formCss["input"]}
						/>
					</div>
					<div className={css["field"]}>
						<label htmlFor="accueil-lieu">{say.search.place}</label>
						<input
							id="accueil-lieu"
							name="lieu"
							placeholder={say.search.placeHint}
							defaultValue={centre?.name}
							className={formCss["input"]}
						/>
					</div>
					<Button>
						<Search size={20} aria-hidden="true" />
						{say.search.submit}
					</Button>
				</Form>
				<p className={css["figures"]}>
					{say.figures(counted.organisations, counted.communes, counted.offers, counted.needs)}
				</p>
			</div>
			{centre ? <Rings place={centre.name} neighbours={neighbours} /> : null}
		</div>
	);
}
