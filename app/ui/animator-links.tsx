import { Link } from "@remix-run/react";
import type { Account } from "../domain/identity/account.ts";
import { useMessages } from "../i18n/use-messages.tsx";
import css from "./header.module.css";

/** What an animator or an administrator answers for, and how many requests wait for her. */
export function AnimatorLinks({ account }: { account: Account }) {
	const shell = useMessages("shell");
	if (!account.isAnimator && !account.isAdministrator) return null;
	return (
		<>
			<hr />
			<Link to="/demandes" className={css["link"]}>
				{shell.requests}
				{account.requests > 0 ? (
					<>
						<span className={css["count"]} aria-hidden="true">
							{account.requests}
						</span>
						<span className="visually-hidden">{shell.requestsWaiting(account.requests)}</span>
					</>
				) : null}
			</Link>
			<Link to="/imports" className={css["link"]}>
				{shell.imports}
			</Link>
			<Link to="/territoires" className={css["link"]}>
				{shell.rules}
			</Link>
			{account.isAdministrator ? (
				<Link to="/administration" className={css["link"]}>
					{shell.administration}
				</Link>
			) : null}
			<hr />
		</>
	);
}
