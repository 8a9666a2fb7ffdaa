import { Link, type LinkProps, useNavigation } from "@remix-run/react";
import type { ComponentProps } from "react";
import css from "./button.module.css";
import { classes } from "./classes.ts";

type Look = {
	look?: "primary" | "secondary" | "need" | "quiet" | "danger" | undefined;
	wide?: boolean | undefined;
	small?: boolean | undefined;
};

/** The look alone, for what must stay a plain link or a `label`. */
export function buttonLook({ look = "primary", wide, small }: Look): string {
	return classes(css["button"], css[look], wide && css["wide"], small && css["small"]);
}

/** A button says it is busy while the form it submits is on its way. */
export function Button({
	look,
	wide,
	small,
	type = "submit",
	...props
}: ComponentProps<"button"> & Look) {
	const navigation = useNavigation();
	const sent = navigation.formData;
	const busy =
		type === "submit" &&
		navigation.state === "submitting" &&
		(props.name === undefined || sent?.get(props.name) === props.value);
	return (
		<button
			{...props}
			type={type}
			aria-busy={busy || undefined}
			className={classes(buttonLook({ look, wide, small }), props.className)}
		/>
	);
}

export function ButtonLink({ look, wide, small, ...props }: LinkProps & Look) {
	return (
		<Link {...props} className={classes(buttonLook({ look, wide, small }), props.className)} />
	);
}
