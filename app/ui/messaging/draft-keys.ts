/** Names of what is kept on a device, one set per person: a shared computer shows nobody another's words. */
export const draftKey = (me: string, conversationId: string) => `brouillon:${me}:${conversationId}`;

/** Of a first message: to an organisation, or about a listing. */
export const firstDraftKey = (me: string, targetId: string) => `premier-message:${me}:${targetId}`;

export const outboxKey = (me: string, conversationId: string) => `envois:${me}:${conversationId}`;
