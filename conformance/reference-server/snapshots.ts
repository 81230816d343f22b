/** The documented APIs by their names in the package `livechat-spec`, oldest first. */
export const apiNames = ["agent-rtm", "customer", "agent-web", "customer-rtm"] as const;
export type ApiName = (typeof apiNames)[number];

/** Who speaks an API. */
export type Side = "agent" | "customer";

/** An action that a snapshot has to have although its documents do not describe it. */
export interface AssumedAction {
  readonly action: string;
  readonly scopes: readonly string[];
}

/** What one snapshot of the documents decides for a connection that speaks it. */
export interface Snapshot {
  readonly name: ApiName;
  /** Folder of its documents, and first segment of the address that always means this snapshot. */
  readonly id: string;
  readonly side: Side;
  /** Shapes of objects and pushes. */
  readonly dialect: "2017" | "2018" | "2019";
  readonly webPath: string | null;
  readonly rtmPath: string;
  /** Seconds of silence after which the server closes. */
  readonly idleSeconds: number;
  /** Key beside `request_id` that joins request and response. */
  readonly correlationKey: "request_id" | "id";
  /** A success without payload still carries `payload: {}`. */
  readonly emptyPayload: boolean;
  readonly maxButtons: number;
  /** Reached over RTM only. */
  readonly assumed: readonly AssumedAction[];
  /** Reasons of disconnecting that the documents of the snapshot do not list, but need. */
  readonly assumedReasons: readonly string[];
}

const readChats = ["chats--all:ro", "chats--access:ro", "chats--my:ro"];

export const snapshots: Readonly<Record<ApiName, Snapshot>> = {
  "agent-rtm": {
    name: "agent-rtm",
    id: "agent-rtm-2017-09",
    side: "agent",
    dialect: "2017",
    webPath: null,
    rtmPath: "/agent/rtm/ws",
    idleSeconds: 60,
    correlationKey: "id",
    emptyPayload: false,
    maxButtons: 10,
    assumed: [],
    assumedReasons: [],
  },
  customer: {
    name: "customer",
    id: "customer-2018-07",
    side: "customer",
    dialect: "2018",
    webPath: "/v3.0/customer/action",
    rtmPath: "/v3.0/customer/rtm/ws",
    idleSeconds: 60,
    correlationKey: "request_id",
    emptyPayload: false,
    maxButtons: 10,
    assumed: [],
    assumedReasons: [],
  },
  "agent-web": {
    name: "agent-web",
    id: "agent-web-2019-08",
    side: "agent",
    dialect: "2019",
    webPath: "/v3.0/agent/action",
    rtmPath: "/v3.0/agent/rtm/ws",
    idleSeconds: 30,
    correlationKey: "request_id",
    emptyPayload: true,
    maxButtons: 11,
    assumed: [
      { action: "login", scopes: [] },
      { action: "logout", scopes: [] },
      { action: "change_push_notifications", scopes: [] },
      { action: "set_away_status", scopes: ["agents--my:rw"] },
      { action: "get_chats_summary", scopes: readChats },
    ],
    assumedReasons: [],
  },
  "customer-rtm": {
    name: "customer-rtm",
    id: "customer-rtm-2019-08",
    side: "customer",
    dialect: "2019",
    webPath: null,
    rtmPath: "/v3.0/customer/rtm/ws",
    idleSeconds: 30,
    correlationKey: "request_id",
    emptyPayload: true,
    maxButtons: 11,
    assumed: [{ action: "get_chat_threads", scopes: [] }],
    assumedReasons: ["customer_banned"],
  },
};

/** Seconds within which a connection must have logged in. */
export const loginSeconds = 30;
/** Seconds that a request may take. */
export const requestSeconds = 15;
/** Bytes an upload may have. */
export const uploadLimit = 10 * 1024 * 1024;
