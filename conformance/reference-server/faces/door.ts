import type { Visitor } from "../core/customers.js";
import type { Snapshot } from "../snapshots.js";
import { type Addresses, licenseIdIn, otherVersion, splitTarget } from "./addresses.js";

/** How somebody came to the server. */
export interface Door {
  readonly snapshot: Snapshot;
  /** From the address; null where it names none. */
  readonly licenseId: number | null;
  readonly visitor: Visitor;
  /** False where the address asks for a version that there is not. */
  readonly supported: boolean;
}

/** What opens a connection, whatever carries it. */
export interface Opening {
  /** Path and query. */
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly ip: string | undefined;
}

/** The door behind the WebSocket address `/…/rtm/ws`; undefined where there is none. */
export function doorOf({ url, headers, ip = "" }: Opening, addresses: Addresses): Door | undefined {
  const { path, query } = splitTarget(url);
  const snapshot = addresses.rtm.get(path) ?? otherVersion(path, addresses);
  if (snapshot === undefined) return undefined;
  const header = (name: string): string => String(headers[name] ?? "");
  return {
    snapshot,
    licenseId: licenseIdIn(query),
    visitor: { ip, userAgent: header("user-agent"), referrer: header("referer") },
    supported: addresses.rtm.has(path),
  };
}
