import { useMessages } from "../../i18n/use-messages.tsx";
import { Page, Title } from "../layout.tsx";
import { Acting } from "./acting.tsx";
import { Asking } from "./asking.tsx";
import { Foundations } from "./foundations.tsx";
import { Framing, Talking } from "./framing.tsx";
import css from "./kit.module.css";
import { LayingOut, Showing } from "./showing.tsx";
import { Part, ThemesContext } from "./specimen.tsx";
import { Telling } from "./telling.tsx";
import { useThemes } from "./use-themes.ts";

const parts = {
	foundations: Foundations,
	actions: Acting,
	words: Telling,
	fields: Asking,
	things: Showing,
	layout: LayingOut,
	frame: Framing,
	messages: Talking,
};

const names = Object.keys(parts) as (keyof typeof parts)[];

/** Every component of the kit, in the order in which one needs them. */
export function KitPage() {
	const say = useMessages("kit");
	const themes = useThemes();
	return (
		<ThemesContext.Provider value={themes}>
			<Page>
				<Title lead={say.lead}>{say.title}</Title>
				<div className={css["page"]}>
					<nav aria-label={say.contents} className={css["contents"]}>
						<ol>
							{names.map((name) => (
								<li key={name}>
									<a href={`#${name}`}>{say.parts[name]}</a>
								</li>
							))}
						</ol>
						<noscript>
							<p>{say.noScript}</p>
						</noscript>
					</nav>
					<div className={css["parts"]}>
						{names.map((name) => {
							const Specimens = parts[name];
							return (
								<Part key={name} id={name} title={say.parts[name]}>
									<Specimens />
								</Part>
							);
						})}
					</div>
				</div>
			</Page>
		</ThemesContext.Provider>
	);
}
