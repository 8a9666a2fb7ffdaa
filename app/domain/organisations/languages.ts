/** Languages people may say they speak. */
export const languages = ["fr", "de", "en", "it", "es", "pt", "ar", "tr", "nl"] as const;
