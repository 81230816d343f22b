import type { Flags } from "./flags.js";

/** Every command has it; `main` acts on it. */
export const helpFlag = { help: { type: "boolean", short: "h", help: "this text" } } as const satisfies Flags;
