import { Link } from "@remix-run/react";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import css from "./tables.module.css";

/** The way back to the list one came from. */
export function BackTo({ path, children }: { path: string; children: ReactNode }) {
	return (
		<Link to={path} className={css["back"]}>
			<ArrowLeft size={18} aria-hidden="true" />
			{children}
		</Link>
	);
}
