import { RotateCw } from "lucide-react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { buttonLook } from "../button.tsx";
import { Row, Stack } from "../layout.tsx";
import { LooseThread } from "../loose-thread.tsx";

/** The address one is at, whatever it is: this page is kept once and shown everywhere. */
const HERE = "";

/** The network is gone: says so, and how to ask again. A plain link to where one is: it works without script. */
export function NoNetwork() {
	const { errors } = useMessages("shell");
	return (
		<Stack gap={4}>
			<LooseThread />
			<h1>{errors.offline.title}</h1>
			<p>{errors.offline.text}</p>
			<Row>
				<a href={HERE} className={buttonLook({})}>
					<RotateCw size={20} aria-hidden="true" />
					{errors.retry}
				</a>
			</Row>
		</Stack>
	);
}
