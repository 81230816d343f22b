/** The documented APIs by their names in the package `livechat-spec`, oldest first. */
export const apiNames = ["agent-rtm", "customer", "agent-web", "customer-rtm"] as const;
export type ApiName = (typeof apiNames)[number];

export const transports = ["web", "rtm"] as const;
export type Transport = (typeof transports)[number];

/** Who speaks an API. */
export type Role = "agent" | "customer";

export function roleOf(api: ApiName): Role {
  return api === "customer" || api === "customer-rtm" ? "customer" : "agent";
}

/** Push that announces that the server is about to close the connection. */
export function disconnectPush(api: ApiName): string {
  return `${roleOf(api)}_disconnected`;
}
