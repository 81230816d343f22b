/** A journal that cannot be used, with the reason in one line that begins with its file. */
export class BadJournal extends Error {}
