import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextField } from "../form/text-field.tsx";
import { Panel } from "../layout.tsx";

/** Asks for an address, to which something is sent. */
export function AskByEmailForm({
	reply,
	submit,
	back,
}: {
	reply: FormReply | undefined;
	submit: string;
	back?: string;
}) {
	const { fields } = useMessages("account");
	return (
		<Panel>
			<Form reply={reply} labels={fields}>
				{back ? <input type="hidden" name="back" value={back} /> : null}
				<TextField name="email" label={fields.email} type="email" autoComplete="username" />
				<Button wide>{submit}</Button>
			</Form>
		</Panel>
	);
}
