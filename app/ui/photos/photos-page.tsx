import { Form as PlainForm, useLocation } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Empty } from "../empty.tsx";
import { Field } from "../form/field.tsx";
import formCss from "../form/form.module.css";
import { Form, useField } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { Cards, Page, Panel, Row, Stack, Title } from "../layout.tsx";
import { Photo, type PhotoShown } from "../photo.tsx";

type Props = {
	name: string;
	/** Where the pictures are shown. */
	back: string;
	photos: PhotoShown[];
	reply: FormReply | undefined;
};

/** The pictures of an organisation or a listing: add, describe, take away. */
export function PhotosPage({ name, back, photos, reply }: Props) {
	const { photos: say } = useMessages("organisations");
	return (
		<Page>
			<Title
				lead={name}
				actions={
					<ButtonLink to={back} look="secondary">
						{say.back}
					</ButtonLink>
				}
			>
				{say.title}
			</Title>
			<Stack gap={6}>
				<Panel>
					<Form reply={reply} labels={{ photo: say.choose }} encType="multipart/form-data">
						<p>{say.lead}</p>
						<FileField />
						<Row>
							<Button>{say.add}</Button>
						</Row>
					</Form>
				</Panel>
				{photos.length === 0 ? <Empty title={say.none} /> : null}
				<Cards>
					{photos.map((photo) => (
						<PhotoCard key={photo.id} photo={photo} />
					))}
				</Cards>
			</Stack>
		</Page>
	);
}

function FileField() {
	const { photos: say } = useMessages("organisations");
	const field = useField("photo", say.hint);
	return (
		<Field id={field.id} label={say.choose} hint={say.hint} errors={field.errors}>
			<input
				id={field.id}
				type="file"
				name="photo"
				accept="image/*"
				required
				aria-describedby={field.describedBy}
				className={formCss["input"]}
			/>
		</Field>
	);
}

function PhotoCard({ photo }: { photo: PhotoShown }) {
	const { photos: say } = useMessages("organisations");
	const { pathname } = useLocation();
	const id = `description-${photo.id}`;
	return (
		<li>
			<Panel>
				<Stack gap={3}>
					<Photo photo={photo} sizes="20rem" />
					<PlainForm method="post" action={`/photo/${photo.id}/description`}>
						<Stack gap={2}>
							<input type="hidden" name="back" value={pathname} />
							<label htmlFor={id}>{say.alternative}</label>
							<input
								id={id}
								name="alternative"
								defaultValue={photo.alternative}
								maxLength={200}
								placeholder={say.alternativeHint}
								className={formCss["input"]}
							/>
							<Button look="secondary" small>
								{say.save}
							</Button>
						</Stack>
					</PlainForm>
					<PlainForm method="post" action={`/photo/${photo.id}/suppression`}>
						<input type="hidden" name="back" value={pathname} />
						<Button look="danger" small>
							{say.remove}
						</Button>
					</PlainForm>
				</Stack>
			</Panel>
		</li>
	);
}
