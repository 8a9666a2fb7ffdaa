import { Form } from "@remix-run/react";
import { Laptop, Smartphone } from "lucide-react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Panel, Row, Stack } from "../layout.tsx";
import { deviceOf } from "./device-of.ts";

type Device = { id: string; userAgent: string | null; updatedAt: Date; current: boolean };

/** Where one is signed in, and a button to end each. */
export function Devices({ sessions, now }: { sessions: Device[]; now: Date }) {
	const { security: say, ago, device } = useMessages("account");
	return (
		<Stack>
			<h2>{say.sessions}</h2>
			{sessions.map(({ id, userAgent, updatedAt, current }) => {
				const known = deviceOf(userAgent);
				const name = known ? device(known.browser, known.system) : say.unknownDevice;
				const Icon = known?.isPhone ? Smartphone : Laptop;
				return (
					<Panel key={id}>
						<Row>
							<Icon size={24} aria-hidden="true" />
							<p style={{ flex: 1 }}>
								<strong>{name}</strong>
								<br />
								{current ? say.thisOne : say.lastSeen(ago(updatedAt, now))}
							</p>
							{current ? null : (
								<Form method="post" action={`/compte/securite/${id}`}>
									<Button look="secondary" small aria-label={say.revokeDevice(name)}>
										{say.revoke}
									</Button>
								</Form>
							)}
						</Row>
					</Panel>
				);
			})}
		</Stack>
	);
}
