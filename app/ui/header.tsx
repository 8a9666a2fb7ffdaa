import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import { House, MessagesSquare, Plus, Search, User } from "lucide-react";
import { useState } from "react";
import type { Account } from "../domain/identity/account.ts";
import { useMessages } from "../i18n/use-messages.tsx";
import { AnimatorLinks } from "./animator-links.tsx";
import { ButtonLink } from "./button.tsx";
import { classes } from "./classes.ts";
import css from "./header.module.css";
import { Mark } from "./mark.tsx";
import { Connection } from "./offline/connection.tsx";
import { useLive } from "./realtime/live.tsx";
import { WovenBand } from "./woven-band.tsx";

export function Header({ account }: { account: Account | null }) {
	const shell = useMessages("shell");
	return (
		<header className={css["header"]}>
			<div className={css["inner"]}>
				<Brand />
				<nav className={css["nav"]} aria-label={shell.mainNavigation}>
					<NavLink to="/recherche" className={classes(css["link"])}>
						<Search size={20} aria-hidden="true" />
						{shell.search}
					</NavLink>
					{account ? (
						<Conversations key={account.personId} counted={account.unread} look="link" />
					) : null}
					<ButtonLink to="/proposer" look={account ? "primary" : "secondary"}>
						<Plus size={20} aria-hidden="true" />
						{shell.post}
					</ButtonLink>
				</nav>
				{account ? (
					<AccountMenu account={account} />
				) : (
					<ButtonLink to="/connexion">{shell.signIn}</ButtonLink>
				)}
			</div>
			<WovenBand />
			<Connection />
		</header>
	);
}

/** The name alone, where nothing else can be reached. */
export function BareHeader() {
	return (
		<header className={css["header"]}>
			<div className={css["inner"]}>
				<Brand />
			</div>
			<WovenBand />
		</header>
	);
}

function Brand() {
	const shell = useMessages("shell");
	return (
		<Link to="/" className={css["brand"]}>
			<Mark />
			{shell.name}
		</Link>
	);
}

function Conversations({ counted, look }: { counted: number; look: "link" | "tab" }) {
	const shell = useMessages("shell");
	const unread = useUnread(counted);
	return (
		<NavLink to="/conversations" className={classes(css[look])}>
			<MessagesSquare size={look === "tab" ? 24 : 20} aria-hidden="true" />
			{look === "tab" ? shell.messages : shell.conversations}
			{unread > 0 ? (
				<>
					<span className={css["count"]} aria-hidden="true">
						{unread > 99 ? "99+" : unread}
					</span>
					<span className="visually-hidden">{shell.unread(unread)}</span>
				</>
			) : null}
		</NavLink>
	);
}

/** What the page counted, then what the server says as messages come and are read. */
function useUnread(counted: number): number {
	const [told, setTold] = useState<number | null>(null);
	useLive("unread:changed", ({ count }) => setTold(count));
	return told ?? counted;
}

function AccountMenu({ account }: { account: Account }) {
	const shell = useMessages("shell");
	const { key } = useLocation();
	const others = account.organisations.filter(({ id }) => id !== account.organisationId);
	const current = account.organisations.find(({ id }) => id === account.organisationId);
	return (
		// the menu of another page is another menu: it starts closed
		<details key={key} className={css["menu"]}>
			<summary>
				<span className="visually-hidden">{shell.menuOf(account.name)}</span>
				<span className={css["avatar"]} data-initials={initials(account.name)} />
			</summary>
			<div className={css["panel"]}>
				<p className={css["section"]}>
					{shell.actingFor} <strong>{current?.name ?? shell.noOrganisation}</strong>
				</p>
				{others.map(({ id, name }) => (
					<Form key={id} method="post" action="/structure-active">
						<button type="submit" name="organisationId" value={id} className={css["link"]}>
							{shell.switchTo(name)}
						</button>
					</Form>
				))}
				<Link to="/structures/nouvelle" className={css["link"]}>
					{shell.addOrganisation}
				</Link>
				<hr />
				<Link to="/mon-espace" className={css["link"]}>
					{shell.mySpace}
				</Link>
				<Link to="/compte" className={css["link"]}>
					{shell.account}
				</Link>
				<AnimatorLinks account={account} />
				<Form method="post" action="/deconnexion">
					<button type="submit" className={css["link"]}>
						{shell.signOut}
					</button>
				</Form>
			</div>
		</details>
	);
}

function initials(name: string): string {
	const words = name.trim().split(/\s+/);
	return `${words[0]?.[0] ?? "?"}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}

/** On phones the main ways stand under the thumb. */
export function TabBar({ account }: { account: Account | null }) {
	const shell = useMessages("shell");
	return (
		<>
			<div className={css["spacer"]} />
			<nav className={css["tabs"]} aria-label={shell.mainNavigation}>
				<NavLink to="/" end className={classes(css["tab"])}>
					<House size={24} aria-hidden="true" />
					{shell.home}
				</NavLink>
				<NavLink to="/recherche" className={classes(css["tab"])}>
					<Search size={24} aria-hidden="true" />
					{shell.search}
				</NavLink>
				<NavLink to="/proposer" className={classes(css["tab"])}>
					<Plus size={24} aria-hidden="true" className={css["post"]} />
					{shell.post}
				</NavLink>
				{account ? (
					<Conversations key={account.personId} counted={account.unread} look="tab" />
				) : null}
				<NavLink to={account ? "/mon-espace" : "/connexion"} className={classes(css["tab"])}>
					<User size={24} aria-hidden="true" />
					{account ? shell.mySpace : shell.signIn}
				</NavLink>
			</nav>
		</>
	);
}
