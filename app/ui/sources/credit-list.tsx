import { useMessages } from "../../i18n/use-messages.tsx";
import css from "./credits.module.css";
import { credits } from "./credits.ts";

type Section = keyof typeof credits;
type Credit = { url: string | null; licence: string | null };

/** What we use, who made it, and under which licence. */
export function CreditList({ section }: { section: Section }) {
	const say = useMessages("sources");
	const rows: [string, Credit][] = Object.entries(credits[section]);
	return (
		<dl className={css["credits"]}>
			{rows.map(([key, { url, licence }]) => {
				const words = say[key as keyof (typeof credits)[Section]] as { what: string; from: string };
				return (
					<div key={key}>
						<dt>{words.what}</dt>
						<dd>
							{url ? <a href={url}>{words.from}</a> : words.from}
							{` · ${licence ?? say.ours}`}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
