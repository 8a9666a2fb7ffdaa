import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { DirectoryImportState } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { classes } from "../classes.ts";
import { Page, Row, Stack, Title } from "../layout.tsx";
import stepCss from "../listings/steps.module.css";
import css from "./directories.module.css";

type Shown = {
	id: string;
	fileName: string;
	state: DirectoryImportState;
	source: { name: string };
};

/** What every screen of an import has around it: which file, how far, and the way out. */
export function ImportPage({ file, children }: { file: Shown; children: ReactNode }) {
	const { page: say } = useMessages("directory");
	const isOver = file.state === "done" || file.state === "cancelled";
	return (
		<Page>
			<Title lead={say.from(file.source.name)}>
				<span className={css["fileName"]}>{say.title(file.fileName)}</span>
			</Title>
			<Steps state={file.state} />
			<Stack gap={6}>
				{children}
				{isOver ? (
					<Row>
						<ButtonLink to="/imports/nouveau" look="secondary">
							{say.again}
						</ButtonLink>
					</Row>
				) : (
					<Form method="post" action={`/imports/${file.id}/abandon`}>
						<Button look="quiet">{say.cancel}</Button>
					</Form>
				)}
			</Stack>
		</Page>
	);
}

const order = ["read", "map", "check", "import"] as const;

/** The step each state is at; 4 is past the last. */
const stepOf: Record<DirectoryImportState, number> = {
	received: 0,
	unreadable: 0,
	read: 1,
	checking: 2,
	checked: 2,
	importing: 3,
	done: 4,
	cancelled: 4,
};

function Steps({ state }: { state: DirectoryImportState }) {
	const { page: say } = useMessages("directory");
	if (state === "cancelled") return null;
	const at = stepOf[state];
	return (
		<ol className={stepCss["steps"]}>
			{order.map((step, index) => (
				<li
					key={step}
					aria-current={index === at ? "step" : undefined}
					className={classes(
						stepCss["step"],
						index < at && stepCss["done"],
						index === at && stepCss["current"],
					)}
				>
					{say.steps[step]}
				</li>
			))}
		</ol>
	);
}
