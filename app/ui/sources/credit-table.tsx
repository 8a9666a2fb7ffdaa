import { useMessages } from "../../i18n/use-messages.tsx";
import { Table } from "../table.tsx";
import { credits } from "./credits.ts";

type Section = keyof typeof credits;
type Credit = { url: string | null; licence: string | null };

/** What we use, who made it, and under which licence. */
export function CreditTable({ section }: { section: Section }) {
	const say = useMessages("sources");
	const { what, from, licence } = say.columns;
	const rows: [string, Credit][] = Object.entries(credits[section]);
	return (
		<Table caption={say[section].title} columns={[what, from, licence]}>
			{rows.map(([key, credit]) => {
				const words = say[key as keyof (typeof credits)[Section]] as { what: string; from: string };
				return (
					<tr key={key}>
						<th scope="row">{words.what}</th>
						<td>{credit.url ? <a href={credit.url}>{words.from}</a> : words.from}</td>
						<td>{credit.licence ?? say.ours}</td>
					</tr>
				);
			})}
		</Table>
	);
}
