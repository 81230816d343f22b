import { type ApiName, apiNames, type Snapshot, snapshots } from "../snapshots.js";

/** Which snapshot of the customer API the documented address `/v3.0/customer/rtm/ws`, which two snapshots share, speaks. */
export type CustomerSnapshot = "customer-2018-07" | "customer-rtm-2019-08";

export interface Addresses {
  readonly web: ReadonlyMap<string, Snapshot>;
  readonly rtm: ReadonlyMap<string, Snapshot>;
}

/**
 * Every snapshot has an address of its own, `/<snapshot>/v3.0/…`, and the documented one besides; where two snapshots share that,
 * `customer` decides.
 */
export function addressesOf(customer: CustomerSnapshot): Addresses {
  const web = new Map<string, Snapshot>();
  const rtm = new Map<string, Snapshot>();
  for (const snapshot of apiNames.map((name) => snapshots[name])) {
    const isShared = snapshot.side === "customer" && snapshot.id !== customer;
    const { id, webPath, rtmPath } = snapshot;
    if (!isShared) rtm.set(rtmPath, snapshot);
    rtm.set(`/${id}${rtmPath}`, snapshot);
    if (webPath === null) continue;
    web.set(webPath, snapshot);
    web.set(`/${id}${webPath}`, snapshot);
  }
  return { web, rtm };
}

/** Where each API is reached. */
export interface Urls {
  /** An action is called by `POST <web>/<action>`. */
  readonly web?: string;
  readonly rtm?: string;
  /** For clients of SockJS. */
  readonly sockJs?: string;
}

/** The addresses to print and to test against: the documented one where it means this snapshot, else the snapshot's own. */
export function urlsOf(origin: string, { rtm }: Addresses): Readonly<Record<ApiName, Urls>> {
  const urls = apiNames.map((name) => {
    const { id, webPath, rtmPath } = snapshots[name];
    const own = rtm.get(rtmPath)?.name === name ? "" : `/${id}`;
    const web = webPath === null ? {} : { web: `${origin}${own}${webPath}` };
    const rtmUrl = `${origin.replace(/^http/u, "ws")}${own}${rtmPath}`;
    return [name, { ...web, rtm: rtmUrl, sockJs: `${origin}${own}${rtmPath.replace(/ws$/u, "sjs")}` }] as const;
  });
  return Object.fromEntries(urls) as Record<ApiName, Urls>;
}

/** The snapshot that a path of another version would have been: it is told that the version is not supported. */
export function otherVersion(path: string, { web, rtm }: Addresses): Snapshot | undefined {
  const current = path.replace(/^(.*)\/v\d+(?:\.\d+)*\//u, "$1/v3.0/");
  if (current === path) return undefined;
  return rtm.get(current) ?? web.get(current.slice(0, current.lastIndexOf("/")));
}

/** Path and query of a request target; unlike `new URL` it takes anything that a stranger may send. */
export function splitTarget(target = "/"): { readonly path: string; readonly query: URLSearchParams } {
  const [path = "/", query = ""] = target.split("?", 2);
  return { path, query: new URLSearchParams(query) };
}

/** `license_id` of a query; null where there is none, or no whole number. */
export function licenseIdIn(query: URLSearchParams): number | null {
  const text = query.get("license_id") ?? "";
  return /^\d{1,15}$/u.test(text) ? Number(text) : null;
}
