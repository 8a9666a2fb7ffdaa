import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/** The page's CSP nonce while the server renders; undefined in a browser, which hides nonces. */
export function useNonce(): string | undefined {
	return useContext(NonceContext);
}
