import { hideInText, type Sought } from "../page/hide-tokens.js";
import type { ApiName } from "../snapshots.js";

/** Whom an entry is about, where it is known. */
interface About {
  readonly license?: number | undefined;
  /** Id of an agent or a customer. */
  readonly user?: string | undefined;
}

/**
 * One line of the log. Nothing of it is a client's word but what the server knows to be an action, a route, or an id: no address with its
 * query, no header, no payload, and so no token. Times are in milliseconds.
 */
export type LogEntry =
  | ({ readonly event: "open"; readonly connection: number; readonly api: ApiName } & About)
  | ({
      readonly event: "close";
      readonly connection: number;
      readonly api: ApiName;
      /** Of the server's closing; absent where the client went. */
      readonly reason?: string | undefined;
      readonly milliseconds: number;
    } & About)
  | ({
      readonly event: "request";
      readonly transport: "rtm" | "web";
      readonly connection?: number | undefined;
      readonly api?: ApiName | undefined;
      /** Absent where there is no such action. */
      readonly action?: string | undefined;
      readonly method?: string | undefined;
      /** Of HTTP, as the server spells it. */
      readonly route?: string | undefined;
      readonly status?: number | undefined;
      /** Type of the error. */
      readonly error?: string | undefined;
      /** Absent where the request could not be read. */
      readonly milliseconds?: number;
    } & About)
  | ({
      readonly event: "webhook";
      readonly action: string;
      /** Origin of the address. */
      readonly to: string;
      readonly outcome: "delivered" | "failed" | "given up" | "dropped";
      readonly attempt?: number | undefined;
      readonly error?: string | undefined;
      readonly milliseconds?: number | undefined;
    } & About)
  /** A mistake of ours, with its stack; tokens in it are hidden. */
  | { readonly event: "bug"; readonly error: string };

export type Log = (entry: LogEntry) => void;

/** Milliseconds since `begin`, which is a `performance.now()`. */
export function since(begin: number): number {
  return Math.round((performance.now() - begin) * 10) / 10;
}

/** What of a mistake may be told. */
export function bugEntry(error: unknown, secrets: Sought): LogEntry {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    event: "bug",
    error: text
      .split("\n")
      .map((line) => hideInText(line, secrets))
      .join("\n"),
  };
}
