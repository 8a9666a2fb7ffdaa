import { refuse } from "../../domain/errors.ts";
import { answer } from "../../web/refuse.server.ts";

/** Whatever the table of contents does not know. */
export function loader() {
	return answer(Promise.resolve().then(() => refuse("not-found")));
}
