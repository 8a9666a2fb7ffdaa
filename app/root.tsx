import "./ui/styles/tokens.css";
import "./ui/styles/base.css";
import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useMatches,
	useRouteError,
	useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { isSignedIn } from "./domain/actor.ts";
import { findAccount } from "./domain/identity/find-account.server.ts";
import { SpokenAreas, useFormat, useMessages } from "./i18n/use-messages.tsx";
import { ErrorPage, ErrorTitle } from "./ui/error-page.tsx";
import { Flash } from "./ui/flash.tsx";
import { Footer } from "./ui/footer.tsx";
import { BareHeader, Header, TabBar } from "./ui/header.tsx";
import mark from "./ui/mark.svg?url";
import { LiveProvider } from "./ui/realtime/live.tsx";
import { takeFlash } from "./web/flash.server.ts";
import { useNonce } from "./web/nonce.tsx";
import { actorOf } from "./web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await actorOf(request, context);
	const { flash, headers } = await takeFlash(request);
	const account = isSignedIn(actor) ? await findAccount(actor) : null;
	return data({ account, flash, requestId: context.requestId }, { headers });
}

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce();
	const shell = useMessages("shell");
	const { locale } = useFormat();
	// undefined on an error page whose root loader itself failed
	const page = useRouteLoaderData<typeof loader>("root");
	const account = page?.account ?? null;
	// null where nothing failed, whatever its type says
	const isFailed = (useRouteError() ?? null) !== null;
	// a page shown at any address, whoever reads it: it has nobody's menu, and no script that would look for its own address
	const standsAlone = useMatches().some(
		({ handle }) => (handle as { standsAlone?: boolean } | undefined)?.standsAlone,
	);
	return (
		<html lang={locale}>
			<head>
				<meta charSet="utf-8" />
				<meta
					name="viewport"
					content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
				/>
				<meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#131d18" media="(prefers-color-scheme: dark)" />
				{isFailed ? <ErrorTitle /> : <Meta />}
				<Links />
			</head>
			<body>
				<a href="#contenu" className="visually-hidden">
					{shell.skip}
				</a>
				{standsAlone ? (
					<>
						<BareHeader />
						{children}
					</>
				) : (
					<>
						<LiveProvider personId={account?.personId ?? null}>
							<Header account={account} />
							<Flash flash={page?.flash ?? null} />
							{children}
							<Footer />
							<TabBar account={account} />
						</LiveProvider>
						<SpokenAreas />
						<ScrollRestoration nonce={nonce} />
						<Scripts nonce={nonce} />
					</>
				)}
			</body>
		</html>
	);
}

export default function App() {
	return <Outlet />;
}

export const links: LinksFunction = () => [
	{ rel: "icon", href: mark, type: "image/svg+xml" },
	{ rel: "apple-touch-icon", href: "/icone/entiere-180.png" },
	{ rel: "manifest", href: "/manifest.webmanifest" },
];

export { ErrorPage as ErrorBoundary };
