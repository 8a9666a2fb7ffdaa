import { useLocation, useNavigate, useNavigation } from "@remix-run/react";
import { useCallback } from "react";
import { names, tidyQuery } from "../../domain/search/search-path.ts";

const PAGE = "/recherche";

/** The id of the search form: filters stand elsewhere in the page and belong to it all the same. */
export const FORM = "recherche";

/** For controls whose change the panel around them hears, and asks. */
export function heard(): void {}

/** What is asked as the form shows it: what was just chosen, before the answer comes. */
export function useAsked(): URLSearchParams {
	const { search } = useLocation();
	const { location: next } = useNavigation();
	return new URLSearchParams(next?.pathname === PAGE ? next.search : search);
}

/** Whether an answer is on its way. */
export function useSearching(): boolean {
	const { state, location } = useNavigation();
	return state === "loading" && location?.pathname === PAGE;
}

/** The search form, which remembers the code of the commune picked as long as the words beside it stay. */
export function askForm(): HTMLFormElement | null {
	const form = document.getElementById(FORM);
	return form instanceof HTMLFormElement ? form : null;
}

/** Asks what the form says, as it is filled. `changes` take the place of its fields; null empties one. */
export function useAsk(): (changes?: Record<string, string | null>) => void {
	const navigate = useNavigate();
	return useCallback(
		(changes = {}) => {
			const form = askForm();
			if (!form) return;
			const { place } = form.dataset;
			const known = { ...(place ? { [names.place]: place } : {}), ...changes };
			const fields = [...new FormData(form)].filter(([name]) => !(name in known));
			const query = tidyQuery([...fields, ...Object.entries(known)]);
			navigate(query ? `${PAGE}?${query}` : PAGE, { preventScrollReset: true });
		},
		[navigate],
	);
}
