import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useMessages } from "../i18n/use-messages.tsx";
import { ButtonLink } from "./button.tsx";
import { Column, Row, Stack } from "./layout.tsx";
import { LooseThread } from "./loose-thread.tsx";
import { isNetworkFailure } from "./offline/is-network-failure.ts";
import { NoNetwork } from "./offline/no-network.tsx";

type Refused = { code?: string; reason?: string; values?: Record<string, string | number> };

/** The page of a refusal or of an accident: what happened, in plain words, and where to go from here. */
export function ErrorPage() {
	const error = useRouteError();
	const { errors } = useMessages("shell");
	const { title, text } = useTold(error);
	if (isNetworkFailure(error))
		return (
			<Column>
				<NoNetwork />
			</Column>
		);
	return (
		<Column>
			<Stack gap={4}>
				<LooseThread />
				<h1>{title}</h1>
				<p>{text}</p>
				<RequestNumber error={error} />
				<Row>
					<ButtonLink to="/recherche">{errors.goSearch}</ButtonLink>
					<ButtonLink to="/" look="secondary">
						{errors.goHome}
					</ButtonLink>
				</Row>
			</Stack>
		</Column>
	);
}

/** The title of the window, where the page that would have given one failed. */
export function ErrorTitle() {
	const shell = useMessages("shell");
	return <title>{shell.titled(useTold(useRouteError()).title)}</title>;
}

function useTold(error: unknown): { title: string; text: string } {
	const { errors } = useMessages("shell");
	const reasons = useMessages("reasons");
	if (isNetworkFailure(error)) return errors.offline;
	if (!isRouteErrorResponse(error)) return errors.unexpected;
	const { reason = "", values = {} }: Refused = error.data ?? {};
	const because = reasons.has(reason) ? reasons.sentence({ reason, values }) : null;
	const changed = { ...errors.conflict, ...(because && { text: because }) };
	const told: Record<number, { title: string; text: string }> = {
		403: { ...errors.forbidden, ...(because && { text: because }) },
		404: errors.notFound,
		409: changed,
		422: changed,
		429: { title: errors.tooMany.title, text: errors.tooMany.text(Number(values["minutes"] ?? 1)) },
	};
	return told[error.status] ?? errors.unexpected;
}

/** Only for our own faults: the number finds the line of the log. */
function RequestNumber({ error }: { error: unknown }) {
	const { errors } = useMessages("shell");
	const root = useRouteLoaderData("root") as { requestId?: string } | undefined;
	if (isRouteErrorResponse(error) || !root?.requestId) return null;
	return (
		<p>
			<small>{errors.unexpected.request(root.requestId)}</small>
		</p>
	);
}
