import { PassThrough } from "node:stream";
import {
	type ActionFunctionArgs,
	type AppLoadContext,
	createReadableStreamFromReadable,
	type EntryContext,
	type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { allMessages } from "./i18n/all-messages.server.ts";
import { fullStore, MessagesProvider } from "./i18n/use-messages.tsx";
import { chooseLocale } from "./web/locale.server.ts";
import { NonceProvider } from "./web/nonce.tsx";

export const streamTimeout = 5000;

export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	{ nonce, report }: AppLoadContext,
): Promise<Response> {
	const locale = chooseLocale(request);
	const store = fullStore(locale, allMessages[locale]);
	headers.set("Content-Type", "text/html; charset=utf-8");
	headers.set("Content-Language", locale);

	return new Promise((resolve, reject) => {
		let answered = false;
		let code = status;
		const answer = () => {
			answered = true;
			const body = new PassThrough();
			resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
			page.pipe(body);
		};
		const page = renderToPipeableStream(
			<NonceProvider value={nonce}>
				<MessagesProvider value={store}>
					<RemixServer context={remixContext} url={request.url} nonce={nonce} />
				</MessagesProvider>
			</NonceProvider>,
			{
				nonce,
				[isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady"]: answer,
				onShellError: reject,
				onError(error) {
					code = 500;
					// before the shell is out the error rejects, and handleError below reports it
					if (answered) report(error);
				},
			},
		);
		setTimeout(page.abort, streamTimeout + 1000).unref();
	});
}

/** Each unexpected error is reported once, with the request it belongs to. Refusals are answers, not errors. */
export function handleError(
	error: unknown,
	{ request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
	if (!request.signal.aborted && !isAnswer(error)) context.report(error);
}

/** A 404 or a 422 thrown on purpose. */
function isAnswer(error: unknown): boolean {
	if (typeof error !== "object" || error === null) return false;
	const { status, init } = error as { status?: number; init?: { status?: number } };
	const code = status ?? init?.status;
	return code !== undefined && code < 500;
}
