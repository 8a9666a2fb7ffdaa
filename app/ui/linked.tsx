import { createElement, type ReactElement } from "react";
import css from "./linked.module.css";

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}»])/;

/** Text as somebody wrote it, its lines kept and its web addresses made links. Everything else stays text. */
export function Linked({ text }: { text: string }): ReactElement {
	const parts = text.split(address).map((part, index) => {
		const isAddress = index % 2 === 1;
		return isAddress
			? createElement("a", { href: part, rel: "noopener nofollow ugc" }, part)
			: part;
	});
	return createElement("p", { className: css["linked"] }, ...parts);
}
