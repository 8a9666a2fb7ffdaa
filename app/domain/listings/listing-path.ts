/** The address of a listing on the site. Alone here, so that pages that link to one need no schema. */
export function listingPath({ side, id }: { side: "offer" | "need"; id: string }): string {
	return `/${side === "offer" ? "offres" : "besoins"}/${id}`;
}
