/** The site cannot start for a reason its keeper can mend: the message is the whole explanation. */
export class CannotStart extends Error {}
