import type { LoaderFunctionArgs } from "@remix-run/node";
import { makeRefusedFile } from "../../domain/directories/imports/make-refused-file.server.ts";
import { download } from "../../web/directory-files.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

/** The refused rows of an import, to mend and give again. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const { directory } = messagesFor(request);
	const format = new URL(request.url).searchParams.get("format") === "csv" ? "csv" : "xlsx";
	const { fileName, bytes } = await answer(
		makeRefusedFile(actor, params["id"] ?? "", format, directory.told),
	);
	return download(bytes, directory.refused.fileName(fileName), format);
}
