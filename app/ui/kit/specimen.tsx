import { createContext, type ReactNode, useContext } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Stack } from "../layout.tsx";
import css from "./kit.module.css";
import type { Themes } from "./use-themes.ts";

export const ThemesContext = createContext<Themes | null>(null);

type Props = {
	title: string;
	about: string;
	/** Where it lives. */
	files: string[];
	/** Shown in the reader's own theme only: fields, whose ids must stay alone. */
	once?: boolean;
	children: ReactNode;
};

/** One piece of the kit: what it is for, where it lives, how it looks in light and in dark. */
export function Specimen({ title, about, files, once = false, children }: Props) {
	return (
		<section>
			<Stack gap={3}>
				<h3>{title}</h3>
				<p className={css["about"]}>{about}</p>
				<p className={css["files"]}>
					{files.map((file) => (
						<code key={file}>{file}</code>
					))}
				</p>
				<Panes once={once}>{children}</Panes>
			</Stack>
		</section>
	);
}

function Panes({ once, children }: { once: boolean; children: ReactNode }) {
	const themes = useContext(ThemesContext);
	const { light, dark } = useMessages("kit");
	if (once || !themes) return <div className={css["pane"]}>{children}</div>;
	return (
		<div className={css["panes"]}>
			<div className={css["pane"]} style={themes.light}>
				<p className={css["theme"]}>{light}</p>
				{children}
			</div>
			<div className={css["pane"]} style={themes.dark}>
				<p className={css["theme"]}>{dark}</p>
				{children}
			</div>
		</div>
	);
}

/** Specimens of one kind, under a title the table of contents leads to. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section id={id} className={css["part"]}>
			<h2>{title}</h2>
			{children}
		</section>
	);
}
