import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Field } from "../form/field.tsx";
import formCss from "../form/form.module.css";
import { Form, useField } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { TextField } from "../form/text-field.tsx";
import { Panel } from "../layout.tsx";
import { Notice } from "../notice.tsx";

type Props = { reply: FormReply | undefined; sources: { name: string }[] };

/** Gives a file to the directory, and says where it comes from. */
export function FileForm({ reply, sources }: Props) {
	const { new: say } = useMessages("directory");
	return (
		<Panel>
			<Form
				reply={reply}
				labels={{ file: say.file, source: say.source, credit: say.credit }}
				encType="multipart/form-data"
			>
				<FileField />
				<TextField
					name="source"
					label={say.source}
					hint={say.sourceHint}
					list="sources"
					maxLength={100}
					autoComplete="off"
				/>
				<datalist id="sources">
					{sources.map(({ name }) => (
						<option key={name} value={name} />
					))}
				</datalist>
				<TextField
					name="credit"
					label={say.credit}
					hint={say.creditHint}
					optional
					maxLength={300}
					autoComplete="off"
				/>
				<Notice>{say.rights}</Notice>
				<Button wide>{say.submit}</Button>
			</Form>
		</Panel>
	);
}

function FileField() {
	const { new: say } = useMessages("directory");
	const field = useField("file", say.fileHint);
	return (
		<Field id={field.id} label={say.file} hint={say.fileHint} errors={field.errors}>
			<input
				id={field.id}
				type="file"
				name="file"
				accept=".csv,.tsv,.txt,.xlsx,.xls,.ods"
				required
				aria-invalid={field.errors.length > 0 || undefined}
				aria-describedby={field.describedBy}
				className={formCss["input"]}
			/>
		</Field>
	);
}
