/** The longest message, in UTF-16 units: what a browser counts too. Alone here, so that pages need no schema to know it. */
export const BODY_MAX = 5000;
