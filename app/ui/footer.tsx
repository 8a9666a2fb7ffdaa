import { Link, useLocation } from "@remix-run/react";
import { locales } from "#db/vocabulary.ts";
import { useFormat, useMessages } from "../i18n/use-messages.tsx";
import css from "./footer.module.css";

export function Footer() {
	const shell = useMessages("shell");
	const words = useMessages("words");
	const { locale } = useFormat();
	const { pathname, search } = useLocation();
	return (
		<footer className={css["footer"]}>
			<div className={css["inner"]}>
				<p>{shell.footer.about}</p>
				<nav className={css["links"]} aria-label={shell.name}>
					<Link to="/sources">{shell.footer.sources}</Link>
					<Link to="/accessibilite">{shell.footer.accessibility}</Link>
					<Link to="/vos-donnees">{shell.footer.privacy}</Link>
				</nav>
				{/* a plain form: the whole page, its title and its language change */}
				<form method="post" action="/langue" className={css["languages"]}>
					<input type="hidden" name="back" value={`${pathname}${search}`} />
					{locales.map((code) => (
						<button
							key={code}
							type="submit"
							name="locale"
							value={code}
							lang={code}
							aria-current={code === locale || undefined}
						>
							{words.language[code]}
						</button>
					))}
				</form>
			</div>
		</footer>
	);
}
