/** How far a requester's scopes reach: every chat of the licence, those with access, or those with own presence. */
export type Reach = "all" | "access" | "my";

const width: Readonly<Record<Reach, number>> = { my: 1, access: 2, all: 3 };

interface Scope {
  readonly area: string;
  /** Null where the scope has none: `customers:ro`. */
  readonly reach: Reach | null;
  readonly mode: string;
}

/**
 * The widest reach that `granted` gives among the scopes an action names, any one of which suffices; null where none is covered.
 * A scope without levels, such as `customers:rw`, reaches everything.
 */
export function reachOf(granted: readonly string[], required: readonly string[]): Reach | null {
  let widest: Reach | null = null;
  for (const needed of required.map(parseScope)) {
    if (!granted.some((scope) => covers(parseScope(scope), needed))) continue;
    const reach = needed.reach ?? "all";
    if (widest === null || width[reach] > width[widest]) widest = reach;
  }
  return widest;
}

function covers(granted: Scope, needed: Scope): boolean {
  return coversArea(granted, needed) && coversReach(granted.reach, needed.reach);
}

/** `rw` contains `ro`; `chats` rw contains conversations; writing to conversations contains reading chats. */
function coversArea(granted: Scope, needed: Scope): boolean {
  const coversMode = granted.mode === needed.mode || (granted.mode === "rw" && needed.mode === "ro");
  if (granted.area === needed.area) return coversMode;
  if (granted.area === "chats" && needed.area === "chats.conversation") return coversMode;
  return granted.area === "chats.conversation" && needed.area === "chats" && needed.mode === "ro";
}

/** `all` contains `access`, `access` contains `my`. */
function coversReach(granted: Reach | null, needed: Reach | null): boolean {
  if (needed === null || granted === null) return granted === needed;
  return width[granted] >= width[needed];
}

function parseScope(scope: string): Scope {
  const [, area = scope, reach, mode = ""] = /^(.+?)(?:--(all|access|my))?:(\w+)$/u.exec(scope) ?? [];
  return { area, reach: (reach as Reach | undefined) ?? null, mode };
}
