/** The text that follows from `key`: remembered from another run, or made. */
export type Memo = (key: string, make: () => string) => string;

/** Remembers nothing. */
export const noMemo: Memo = (_, make) => make();
