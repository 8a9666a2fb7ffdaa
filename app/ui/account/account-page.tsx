import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Column, Title } from "../layout.tsx";
import { Sections } from "../sections.tsx";

/** One's account, in three sections. */
export function AccountPage({ title, children }: { title: string; children: ReactNode }) {
	const { page } = useMessages("account");
	return (
		<Column>
			<Title>{title}</Title>
			<Sections label={page.title}>
				<NavLink to="/compte" end>
					{page.sections.profile}
				</NavLink>
				<NavLink to="/compte/securite">{page.sections.security}</NavLink>
				<NavLink to="/compte/donnees">{page.sections.data}</NavLink>
			</Sections>
			{children}
		</Column>
	);
}
