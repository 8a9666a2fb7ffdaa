import { Form } from "@remix-run/react";
import type { TerritoryKind } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Table } from "../table.tsx";
import css from "./tables.module.css";

type DutyShown = {
	personId: string;
	name: string;
	email: string;
	territory: { id: string; name: string; kind: TerritoryKind } | null;
};

/** Who has which duty, and a button to take each back but one's own administration. */
export function DutyTable({ duties, self }: { duties: DutyShown[]; self: string }) {
	const { duties: say } = useMessages("administration");
	const words = useMessages("words");
	const { columns } = say;
	return (
		<Table caption={say.title} columns={[columns.name, columns.duty, columns.act]}>
			{duties.map(({ personId, name, email, territory }) => (
				<tr key={`${personId} ${territory?.id}`}>
					<th scope="row">
						{name}
						<span className={css["detail"]}>{email}</span>
					</th>
					<td>
						{territory ? territory.name : say.kinds.administrator.label}
						{territory ? (
							<span className={css["detail"]}>{words.territoryKind[territory.kind]}</span>
						) : null}
					</td>
					<td>
						{personId === self && !territory ? null : (
							<Form method="post" action="/administration/responsables/fin">
								<input type="hidden" name="personId" value={personId} />
								{territory ? <input type="hidden" name="territoryId" value={territory.id} /> : null}
								<Button look="danger" small>
									{say.end}
									<span className="visually-hidden"> {say.endOf(name, territory?.name)}</span>
								</Button>
							</Form>
						)}
					</td>
				</tr>
			))}
		</Table>
	);
}
