/** Where an API stands, as the emitter takes it from the model. */
export interface EndpointApi {
  /** Scheme and host: `https://api.livechatinc.com`. */
  readonly origin: string;
  /** What follows; for a Web API up to the name of the action. */
  readonly path: string;
  /** Names of the documented query parameters, e.g. `["license_id"]`. */
  readonly query?: readonly string[];
}

/** What a caller may say about the address. */
export interface EndpointOptions {
  /**
   * Replaces scheme and host of the documented address, whose path stays: with `http://127.0.0.1:8080` (`ws://…`
   * for RTM) a call goes to `http://127.0.0.1:8080/v3.0/…`. A path of its own is put in front of that:
   * `https://proxy.example/chat`.
   */
  baseUrl?: string | undefined;
  /** Number of the licence; sent as `license_id` where the documents ask for it in the query. */
  licenseId?: number | string | undefined;
  /** Further query parameters, sent as they are. */
  query?: Readonly<Record<string, string>> | undefined;
}

/** The address and its query; `behind` stands behind the path. */
export function endpoint(
  { origin, path, query: documented }: EndpointApi,
  { baseUrl = origin, licenseId, query }: EndpointOptions,
  behind: string,
): string {
  const params = new URLSearchParams(query);
  if (licenseId != null && documented?.includes("license_id")) params.set("license_id", licenseId as string);
  return baseUrl.replace(/\/+$/, "") + path + behind + (`${params}` && `?${params}`);
}
