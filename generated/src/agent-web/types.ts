// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * Access
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:15:4` (section), 29:3 (row)
 */
export interface Access {
  /**
   * with group 0 it is visible to every agent
   *
   * Required: 29:20 (row).
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:29:3` (row), 22:2 (sample)
   */
  group_ids: number[];
}

/**
 * Access, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:15:4` (section), 29:3 (row)
 */
export interface AccessInput {
  /**
   * with group 0 it is visible to every agent
   *
   * Required: 29:20 (row).
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:29:3` (row), 22:2 (sample)
   */
  group_ids?: number[];
}

/**
 * User > Agent
 *
 * Source: `documents/agent-web-2019-08/users.md:15:4` (section), 34:3 (row)
 */
export interface Agent {
  /** Source: `documents/agent-web-2019-08/users.md:21:2` (sample) */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:22:2` (sample) */
  type: "agent";
  /** Source: `documents/agent-web-2019-08/users.md:23:2` (sample) */
  name: string;
  /** Source: `documents/agent-web-2019-08/users.md:24:2` (sample) */
  email: string;
  /** Source: `documents/agent-web-2019-08/users.md:25:2` (sample) */
  present: boolean;
  /** Source: `documents/agent-web-2019-08/users.md:26:2` (sample) */
  last_seen_timestamp: number;
  /** Source: `documents/agent-web-2019-08/users.md:27:2` (sample) */
  avatar: string;
  /**
   * returned only if the agent is logged in at that moment
   *
   * Optional: 34:23 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:34:3` (row), 28:2 (sample)
   */
  routing_status?: string;
}

/**
 * Event > Custom
 *
 * Source: `documents/agent-web-2019-08/events.md:23:4` (section), 52:3 (row)
 */
export interface CustomEvent {
  /** Source: `documents/agent-web-2019-08/events.md:29:2` (sample) */
  id: string;
  /**
   * Optional: 52:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:52:3` (row), 30:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:31:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:32:2` (sample) */
  type: "custom";
  /** Source: `documents/agent-web-2019-08/events.md:33:2` (sample) */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:34:2` (sample) */
  timestamp: number;
  /** Source: `corrections/agent-web-2019-08.yaml:40:11` (correction), `documents/agent-web-2019-08/events.md:35:2` (sample) */
  content: unknown;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 54:21 (row). Default `"all"`: 54:73 (note). `all`: 54:73 (note). `agents`: 54:90 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:54:3` (row), 40:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 53:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:53:3` (row), 41:2 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:23:4` (section), 52:3 (row)
 */
export interface CustomEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:29:2` (sample) */
  id?: string;
  /**
   * Optional: 52:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:52:3` (row), 30:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:31:2` (sample) */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:32:2` (sample) */
  type: "custom";
  /** Source: `documents/agent-web-2019-08/events.md:33:2` (sample) */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:34:2` (sample) */
  timestamp?: number;
  /** Source: `corrections/agent-web-2019-08.yaml:40:11` (correction), `documents/agent-web-2019-08/events.md:35:2` (sample) */
  content?: unknown;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 54:21 (row). Default `"all"`: 54:73 (note). `all`: 54:73 (note). `agents`: 54:90 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:54:3` (row), 40:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 53:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:53:3` (row), 41:2 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/agent-web-2019-08/users.md:37:4` (section), 91:3 (row)
 */
export interface Customer {
  /** Source: `documents/agent-web-2019-08/users.md:43:2` (sample) */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:44:2` (sample) */
  type: "customer";
  /**
   * Optional: 97:14 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:97:3` (row), 45:2 (sample)
   */
  name?: string;
  /**
   * Optional: 95:14 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:95:3` (row), 46:2 (sample)
   */
  email?: string;
  /**
   * Optional: 92:17 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:92:3` (row), 47:2 (sample)
   */
  avatar?: string;
  /**
   * Optional: 99:19 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:99:3` (row), 48:2 (sample)
   */
  last_visit?: {
    /** Source: `documents/agent-web-2019-08/users.md:49:3` (sample) */
    started_at: string;
    /** Source: `documents/agent-web-2019-08/users.md:50:3` (sample) */
    referrer: string;
    /** Source: `documents/agent-web-2019-08/users.md:51:3` (sample) */
    ip: string;
    /** Source: `documents/agent-web-2019-08/users.md:52:3` (sample) */
    user_agent: string;
    /** Source: `documents/agent-web-2019-08/users.md:53:3` (sample) */
    geolocation: {
      /** Source: `documents/agent-web-2019-08/users.md:54:4` (sample) */
      country: string;
      /** Source: `documents/agent-web-2019-08/users.md:55:4` (sample) */
      country_code: string;
      /** Source: `documents/agent-web-2019-08/users.md:56:4` (sample) */
      region: string;
      /** Source: `documents/agent-web-2019-08/users.md:57:4` (sample) */
      city: string;
      /** Source: `documents/agent-web-2019-08/users.md:58:4` (sample) */
      timezone: string;
    };
    /** Source: `documents/agent-web-2019-08/users.md:60:3` (sample) */
    last_pages: Array<{
      /** Source: `documents/agent-web-2019-08/users.md:61:4` (sample) */
      opened_at: string;
      /** Source: `documents/agent-web-2019-08/users.md:62:4` (sample) */
      url: string;
      /** Source: `documents/agent-web-2019-08/users.md:63:4` (sample) */
      title: string;
    }>;
  };
  /**
   * not there once the chat is archived
   *
   * Optional: 96:15 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:96:3` (row), 70:2 (sample)
   */
  fields?: { [key: string]: string };
  /**
   * Optional: 101:19 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:101:3` (row), 73:2 (sample)
   */
  statistics?: {
    /** Source: `documents/agent-web-2019-08/users.md:74:3` (sample) */
    chats_count: number;
    /** Source: `documents/agent-web-2019-08/users.md:75:3` (sample) */
    threads_count: number;
    /** Source: `documents/agent-web-2019-08/users.md:76:3` (sample) */
    visits_count: number;
  };
  /**
   * old, lc2 customer_id
   *
   * Source: `documents/agent-web-2019-08/users.md:78:2` (sample)
   */
  __priv_lc2_customer_id: string;
  /**
   * Optional: 91:36 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:91:3` (row), 79:2 (sample)
   */
  agent_last_event_created_at?: string;
  /**
   * Optional: 93:38 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:93:3` (row), 80:2 (sample)
   */
  customer_last_event_created_at?: string;
  /**
   * Optional: 94:19 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:94:3` (row), 81:2 (sample)
   */
  created_at?: string;
  /**
   * applies only to customer located in chat object
   *
   * Optional: 100:16 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:100:3` (row), 82:2 (sample)
   */
  present?: boolean;
  /**
   * applies only to customer located in chat object
   *
   * Optional: 98:28 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:98:3` (row), 83:2 (sample)
   */
  last_seen_timestamp?: number;
}

/**
 * User > Customer, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/users.md:37:4` (section), 91:3 (row)
 */
export interface CustomerInput {
  /** Source: `documents/agent-web-2019-08/users.md:43:2` (sample) */
  id?: string;
  /** Source: `documents/agent-web-2019-08/users.md:44:2` (sample) */
  type: "customer";
  /**
   * Optional: 97:14 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:97:3` (row), 45:2 (sample)
   */
  name?: string;
  /**
   * Optional: 95:14 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:95:3` (row), 46:2 (sample)
   */
  email?: string;
  /**
   * Optional: 92:17 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:92:3` (row), 47:2 (sample)
   */
  avatar?: string;
  /**
   * Optional: 99:19 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:99:3` (row), 48:2 (sample)
   */
  last_visit?: {
    /** Source: `documents/agent-web-2019-08/users.md:49:3` (sample) */
    started_at?: string;
    /** Source: `documents/agent-web-2019-08/users.md:50:3` (sample) */
    referrer?: string;
    /** Source: `documents/agent-web-2019-08/users.md:51:3` (sample) */
    ip?: string;
    /** Source: `documents/agent-web-2019-08/users.md:52:3` (sample) */
    user_agent?: string;
    /** Source: `documents/agent-web-2019-08/users.md:53:3` (sample) */
    geolocation?: {
      /** Source: `documents/agent-web-2019-08/users.md:54:4` (sample) */
      country?: string;
      /** Source: `documents/agent-web-2019-08/users.md:55:4` (sample) */
      country_code?: string;
      /** Source: `documents/agent-web-2019-08/users.md:56:4` (sample) */
      region?: string;
      /** Source: `documents/agent-web-2019-08/users.md:57:4` (sample) */
      city?: string;
      /** Source: `documents/agent-web-2019-08/users.md:58:4` (sample) */
      timezone?: string;
    };
    /** Source: `documents/agent-web-2019-08/users.md:60:3` (sample) */
    last_pages?: Array<{
      /** Source: `documents/agent-web-2019-08/users.md:61:4` (sample) */
      opened_at?: string;
      /** Source: `documents/agent-web-2019-08/users.md:62:4` (sample) */
      url?: string;
      /** Source: `documents/agent-web-2019-08/users.md:63:4` (sample) */
      title?: string;
    }>;
  };
  /**
   * not there once the chat is archived
   *
   * Optional: 96:15 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:96:3` (row), 70:2 (sample)
   */
  fields?: { [key: string]: string };
  /**
   * Optional: 101:19 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:101:3` (row), 73:2 (sample)
   */
  statistics?: {
    /** Source: `documents/agent-web-2019-08/users.md:74:3` (sample) */
    chats_count?: number;
    /** Source: `documents/agent-web-2019-08/users.md:75:3` (sample) */
    threads_count?: number;
    /** Source: `documents/agent-web-2019-08/users.md:76:3` (sample) */
    visits_count?: number;
  };
  /**
   * old, lc2 customer_id
   *
   * Source: `documents/agent-web-2019-08/users.md:78:2` (sample)
   */
  __priv_lc2_customer_id?: string;
  /**
   * Optional: 91:36 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:91:3` (row), 79:2 (sample)
   */
  agent_last_event_created_at?: string;
  /**
   * Optional: 93:38 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:93:3` (row), 80:2 (sample)
   */
  customer_last_event_created_at?: string;
  /**
   * Optional: 94:19 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:94:3` (row), 81:2 (sample)
   */
  created_at?: string;
  /**
   * applies only to customer located in chat object
   *
   * Optional: 100:16 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:100:3` (row), 82:2 (sample)
   */
  present?: boolean;
  /**
   * applies only to customer located in chat object
   *
   * Optional: 98:28 (row).
   *
   * Source: `documents/agent-web-2019-08/users.md:98:3` (row), 83:2 (sample)
   */
  last_seen_timestamp?: number;
}

/**
 * Event
 *
 * Source: `documents/agent-web-2019-08/events.md:23:4` (section), 57:4 (section)
 */
export type Event = CustomEvent | FileEvent | FilledFormEvent | MessageEvent | SystemMessageEvent | RichMessageEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-web-2019-08/events.md:29:2` (sample) */
  id: string;
  /**
   * Optional: 52:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:52:3` (row), 30:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:31:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:34:2` (sample) */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 54:21 (row). Default `"all"`: 54:73 (note). `all`: 54:73 (note). `agents`: 54:90 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:54:3` (row), 40:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:23:4` (section), 57:4 (section)
 */
export type EventInput = CustomEventInput | FileEventInput | FilledFormEventInput | MessageEventInput | SystemMessageEventInput | RichMessageEventInput;

/**
 * Event > File
 *
 * Source: `documents/agent-web-2019-08/events.md:57:4` (section), 90:3 (row)
 */
export interface FileEvent {
  /** Source: `documents/agent-web-2019-08/events.md:63:2` (sample) */
  id: string;
  /**
   * Optional: 91:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:91:3` (row), 64:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:65:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:66:2` (sample) */
  type: "file";
  /** Source: `documents/agent-web-2019-08/events.md:67:2` (sample) */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:68:2` (sample) */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 93:21 (row). Default `"all"`: 93:73 (note). `all`: 93:73 (note). `agents`: 93:90 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:93:3` (row), 69:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 92:19 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:92:3` (row), 70:2 (sample)
   */
  properties?: Properties;
  /** Source: `documents/agent-web-2019-08/events.md:73:2` (sample) */
  name: string;
  /** Source: `documents/agent-web-2019-08/events.md:74:2` (sample) */
  url: string;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:22` (row), 75:2 (sample)
   */
  thumbnail_url?: string;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:39` (row), 76:2 (sample)
   */
  thumbnail2x_url?: string;
  /**
   * types of images that are supported: image/png, image/jpeg, image/gif
   *
   * Required: 90:20 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:90:3` (row), 77:2 (sample)
   */
  content_type: string;
  /** Source: `documents/agent-web-2019-08/events.md:78:2` (sample) */
  size: number;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:3` (row), 79:2 (sample)
   */
  width?: number;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:12` (row), 80:2 (sample)
   */
  height?: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:57:4` (section), 90:3 (row)
 */
export interface FileEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:63:2` (sample) */
  id?: string;
  /**
   * Optional: 91:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:91:3` (row), 64:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:65:2` (sample) */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:66:2` (sample) */
  type: "file";
  /** Source: `documents/agent-web-2019-08/events.md:67:2` (sample) */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:68:2` (sample) */
  timestamp?: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 93:21 (row). Default `"all"`: 93:73 (note). `all`: 93:73 (note). `agents`: 93:90 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:93:3` (row), 69:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 92:19 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:92:3` (row), 70:2 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/agent-web-2019-08/events.md:73:2` (sample) */
  name?: string;
  /** Source: `documents/agent-web-2019-08/events.md:74:2` (sample) */
  url?: string;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:22` (row), 75:2 (sample)
   */
  thumbnail_url?: string;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:39` (row), 76:2 (sample)
   */
  thumbnail2x_url?: string;
  /**
   * types of images that are supported: image/png, image/jpeg, image/gif
   *
   * Required: 90:20 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:90:3` (row), 77:2 (sample)
   */
  content_type?: string;
  /** Source: `documents/agent-web-2019-08/events.md:78:2` (sample) */
  size?: number;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:3` (row), 79:2 (sample)
   */
  width?: number;
  /**
   * for images only
   *
   * Optional: 95:58 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:95:12` (row), 80:2 (sample)
   */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/agent-web-2019-08/events.md:99:4` (section), 164:3 (row)
 */
export interface FilledFormEvent {
  /** Source: `documents/agent-web-2019-08/events.md:105:2` (sample) */
  id: string;
  /**
   * Optional: 164:21 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:164:3` (row), 106:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:107:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:108:2` (sample) */
  type: "filled_form";
  /** Source: `documents/agent-web-2019-08/events.md:109:2` (sample) */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:110:2` (sample) */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 166:19 (row). Default `"all"`: 166:68 (note). `all`: 166:68 (note). `agents`: 166:85 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:166:3` (row), 111:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 165:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:165:3` (row), 112:2 (sample)
   */
  properties?: Properties;
  /** Source: `documents/agent-web-2019-08/events.md:115:2` (sample) */
  form_id: string;
  /** Source: `corrections/agent-web-2019-08.yaml:50:11` (correction), `documents/agent-web-2019-08/events.md:116:2` (sample) */
  fields: Array<{
    /**
     * `name`: 50:11 (correction). `email`: 50:11 (correction). `question`: 50:11 (correction). `textarea`: 50:11 (correction). `radio`: 50:11 (correction). `select`: 50:11 (correction). `checkbox`: 50:11 (correction). `group_chooser`: 50:11 (correction).
     *
     * Source: `corrections/agent-web-2019-08.yaml:50:11` (correction), `documents/agent-web-2019-08/events.md:117:3` (sample)
     */
    type: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser" | (string & {});
    /** Source: `documents/agent-web-2019-08/events.md:118:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/events.md:119:3` (sample) */
    label: string;
    /**
     * Optional: 116:2 (sample).
     *
     * Source: `documents/agent-web-2019-08/events.md:120:3` (sample)
     */
    answer?: string | {
      /**
       * Optional: 120:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:131:5` (sample)
       */
      id?: string;
      /** Source: `documents/agent-web-2019-08/events.md:132:5` (sample) */
      label: string;
      /**
       * Optional: 120:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:150:4` (sample)
       */
      group_id?: number;
    };
    /**
     * Optional: 116:2 (sample).
     *
     * Source: `documents/agent-web-2019-08/events.md:138:3` (sample)
     */
    answers?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:139:4` (sample) */
      id: string;
      /** Source: `documents/agent-web-2019-08/events.md:140:4` (sample) */
      label: string;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:99:4` (section), 164:3 (row)
 */
export interface FilledFormEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:105:2` (sample) */
  id?: string;
  /**
   * Optional: 164:21 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:164:3` (row), 106:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:107:2` (sample) */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:108:2` (sample) */
  type: "filled_form";
  /** Source: `documents/agent-web-2019-08/events.md:109:2` (sample) */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:110:2` (sample) */
  timestamp?: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 166:19 (row). Default `"all"`: 166:68 (note). `all`: 166:68 (note). `agents`: 166:85 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:166:3` (row), 111:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 165:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:165:3` (row), 112:2 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/agent-web-2019-08/events.md:115:2` (sample) */
  form_id?: string;
  /** Source: `corrections/agent-web-2019-08.yaml:50:11` (correction), `documents/agent-web-2019-08/events.md:116:2` (sample) */
  fields?: Array<{
    /**
     * `name`: 50:11 (correction). `email`: 50:11 (correction). `question`: 50:11 (correction). `textarea`: 50:11 (correction). `radio`: 50:11 (correction). `select`: 50:11 (correction). `checkbox`: 50:11 (correction). `group_chooser`: 50:11 (correction).
     *
     * Source: `corrections/agent-web-2019-08.yaml:50:11` (correction), `documents/agent-web-2019-08/events.md:117:3` (sample)
     */
    type?: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser";
    /** Source: `documents/agent-web-2019-08/events.md:118:3` (sample) */
    id?: string;
    /** Source: `documents/agent-web-2019-08/events.md:119:3` (sample) */
    label?: string;
    /**
     * Optional: 116:2 (sample).
     *
     * Source: `documents/agent-web-2019-08/events.md:120:3` (sample)
     */
    answer?: string | {
      /**
       * Optional: 120:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:131:5` (sample)
       */
      id?: string;
      /** Source: `documents/agent-web-2019-08/events.md:132:5` (sample) */
      label?: string;
      /**
       * Optional: 120:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:150:4` (sample)
       */
      group_id?: number;
    };
    /**
     * Optional: 116:2 (sample).
     *
     * Source: `documents/agent-web-2019-08/events.md:138:3` (sample)
     */
    answers?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:139:4` (sample) */
      id?: string;
      /** Source: `documents/agent-web-2019-08/events.md:140:4` (sample) */
      label?: string;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/agent-web-2019-08/events.md:174:4` (section), 207:3 (row)
 */
export interface MessageEvent {
  /** Source: `documents/agent-web-2019-08/events.md:180:2` (sample) */
  id: string;
  /**
   * Optional: 207:17 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:207:3` (row), 181:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:182:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:183:2` (sample) */
  type: "message";
  /** Source: `documents/agent-web-2019-08/events.md:184:2` (sample) */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:185:2` (sample) */
  timestamp: number;
  /**
   * max. size of the raw text is 16 KB (a UTF-8 char such as the emoji 😁 may need up to 4 B); longer text has to be cut into several messages
   *
   * Required: 213:12 (row). Bytes at most 16384: 213:23 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:213:3` (row), 186:2 (sample)
   */
  text: string;
  /**
   * Optional: 208:19 (row). `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/agent-web-2019-08/events.md:208:3` (row), 187:2 (sample)
   */
  postback?: {
    /** Source: `documents/agent-web-2019-08/events.md:188:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/events.md:189:3` (sample) */
    thread_id: string;
    /** Source: `documents/agent-web-2019-08/events.md:190:3` (sample) */
    event_id: string;
    /**
     * required only if there is a postback.value
     *
     * Optional: 209:32 (note).
     *
     * Source: `documents/agent-web-2019-08/events.md:209:3` (row), 191:3 (sample)
     */
    type?: string;
    /**
     * required only if there is a postback.type
     *
     * Optional: 210:32 (note).
     *
     * Source: `documents/agent-web-2019-08/events.md:210:3` (row), 192:3 (sample)
     */
    value?: string;
  };
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 212:19 (row). Default `"all"`: 212:68 (note). `all`: 212:68 (note). `agents`: 212:85 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:212:3` (row), 194:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 211:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:211:3` (row), 195:2 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:174:4` (section), 207:3 (row)
 */
export interface MessageEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:180:2` (sample) */
  id?: string;
  /**
   * Optional: 207:17 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:207:3` (row), 181:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:182:2` (sample) */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:183:2` (sample) */
  type: "message";
  /** Source: `documents/agent-web-2019-08/events.md:184:2` (sample) */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:185:2` (sample) */
  timestamp?: number;
  /**
   * max. size of the raw text is 16 KB (a UTF-8 char such as the emoji 😁 may need up to 4 B); longer text has to be cut into several messages
   *
   * Required: 213:12 (row). Bytes at most 16384: 213:23 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:213:3` (row), 186:2 (sample)
   */
  text?: string;
  /**
   * Optional: 208:19 (row). `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/agent-web-2019-08/events.md:208:3` (row), 187:2 (sample)
   */
  postback?: {
    /** Source: `documents/agent-web-2019-08/events.md:188:3` (sample) */
    id?: string;
    /** Source: `documents/agent-web-2019-08/events.md:189:3` (sample) */
    thread_id?: string;
    /** Source: `documents/agent-web-2019-08/events.md:190:3` (sample) */
    event_id?: string;
    /**
     * required only if there is a postback.value
     *
     * Optional: 209:32 (note).
     *
     * Source: `documents/agent-web-2019-08/events.md:209:3` (row), 191:3 (sample)
     */
    type?: string;
    /**
     * required only if there is a postback.type
     *
     * Optional: 210:32 (note).
     *
     * Source: `documents/agent-web-2019-08/events.md:210:3` (row), 192:3 (sample)
     */
    value?: string;
  };
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 212:19 (row). Default `"all"`: 212:68 (note). `all`: 212:68 (note). `agents`: 212:85 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:212:3` (row), 194:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 211:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:211:3` (row), 195:2 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * User > My profile
 *
 * Source: `documents/agent-web-2019-08/users.md:104:4` (section), 108:1 (sample)
 */
export interface MyProfile {
  /** Source: `documents/agent-web-2019-08/users.md:110:2` (sample) */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:111:2` (sample) */
  type: string;
  /** Source: `documents/agent-web-2019-08/users.md:112:2` (sample) */
  name: string;
  /** Source: `documents/agent-web-2019-08/users.md:113:2` (sample) */
  email: string;
  /** Source: `documents/agent-web-2019-08/users.md:114:2` (sample) */
  present: boolean;
  /** Source: `documents/agent-web-2019-08/users.md:115:2` (sample) */
  last_seen_timestamp: number;
  /** Source: `documents/agent-web-2019-08/users.md:116:2` (sample) */
  avatar: string;
  /** Source: `documents/agent-web-2019-08/users.md:117:2` (sample) */
  routing_status: string;
  /** Source: `documents/agent-web-2019-08/users.md:118:2` (sample) */
  permission: string;
}

/**
 * Properties
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:31:4` (section), 35:1 (sample)
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:72:3` (bullet), 39:4 (sample)
   */
  value: number | boolean | string;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:31:4` (section), 35:1 (sample)
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:72:3` (bullet), 39:4 (sample)
   */
  value?: number | boolean | string;
} } };

/**
 * Event > Rich message
 *
 * Source: `documents/agent-web-2019-08/events.md:253:4` (section), 310:3 (row)
 */
export interface RichMessageEvent {
  /** Source: `documents/agent-web-2019-08/events.md:259:2` (sample) */
  id: string;
  /**
   * Optional: 310:17 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:310:3` (row), 260:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:261:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:262:2` (sample) */
  type: "rich_message";
  /** Source: `documents/agent-web-2019-08/events.md:263:2` (sample) */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:264:2` (sample) */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 319:19 (row). Default `"all"`: 319:68 (note). `all`: 319:68 (note). `agents`: 319:85 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:319:3` (row), 265:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 318:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:318:3` (row), 266:2 (sample)
   */
  properties?: Properties;
  /**
   * tells an app in what way to show the event
   *
   * Source: `documents/agent-web-2019-08/events.md:320:3` (row), 269:2 (sample)
   */
  template_id: string;
  /**
   * can hold 1 - 10 element objects
   *
   * Optional: 311:19 (row). At least 1: 311:40 (note). At most 10: 311:44 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:311:3` (row), 270:2 (sample)
   */
  elements?: Array<{
    /**
     * Optional: 317:21 (row).
     *
     * Source: `documents/agent-web-2019-08/events.md:317:3` (row), 271:3 (sample)
     */
    title?: string;
    /**
     * Optional: 316:24 (row).
     *
     * Source: `documents/agent-web-2019-08/events.md:316:3` (row), 272:3 (sample)
     */
    subtitle?: string;
    /**
     * all image properties are optional: name, url, content_type, size, width, height
     *
     * Optional: 315:21 (row).
     *
     * Source: `documents/agent-web-2019-08/events.md:315:3` (row), 273:3 (sample)
     */
    image?: {
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:274:4` (sample)
       */
      name?: string;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:275:4` (sample)
       */
      url?: string;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:276:4` (sample)
       */
      content_type?: string;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:277:4` (sample)
       */
      size?: number;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:278:4` (sample)
       */
      width?: number;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:279:4` (sample)
       */
      height?: number;
    };
    /**
     * buttons can hold 1 - 11 button objects
     *
     * Optional: 312:24 (row). At least 1: 312:54 (note). At most 11: 312:58 (note).
     *
     * Source: `documents/agent-web-2019-08/events.md:312:3` (row), 281:3 (sample)
     */
    buttons?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:282:4` (sample) */
      text: string;
      /**
       * names the action that send_rich_message_postback sends; several buttons (of different elements, too) may share one postback_id; a send_rich_message_postback with this id puts the user on all of these buttons together
       *
       * Source: `documents/agent-web-2019-08/events.md:313:3` (row), 283:4 (sample)
       */
      postback_id: string;
      /**
       * the users whose postback was sent with "toggled": true
       *
       * Source: `documents/agent-web-2019-08/events.md:314:3` (row), 284:4 (sample)
       */
      user_ids: string[];
      /**
       * Optional: 281:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:290:4` (sample)
       */
      type?: string;
      /**
       * Optional: 281:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:292:4` (sample)
       */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Optional: 293:4 (sample). `compact`: 293:4 (sample). `tall`: 293:4 (sample). `full`: 293:4 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:293:4` (sample)
       */
      webview_height?: "compact" | "tall" | "full" | (string & {});
    }>;
  }>;
}

/**
 * Event > Rich message, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:253:4` (section), 310:3 (row)
 */
export interface RichMessageEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:259:2` (sample) */
  id?: string;
  /**
   * Optional: 310:17 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:310:3` (row), 260:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:261:2` (sample) */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:262:2` (sample) */
  type: "rich_message";
  /** Source: `documents/agent-web-2019-08/events.md:263:2` (sample) */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:264:2` (sample) */
  timestamp?: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Required: 319:19 (row). Default `"all"`: 319:68 (note). `all`: 319:68 (note). `agents`: 319:85 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:319:3` (row), 265:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 318:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:318:3` (row), 266:2 (sample)
   */
  properties?: PropertiesInput;
  /**
   * tells an app in what way to show the event
   *
   * Source: `documents/agent-web-2019-08/events.md:320:3` (row), 269:2 (sample)
   */
  template_id?: string;
  /**
   * can hold 1 - 10 element objects
   *
   * Optional: 311:19 (row). At least 1: 311:40 (note). At most 10: 311:44 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:311:3` (row), 270:2 (sample)
   */
  elements?: Array<{
    /**
     * Optional: 317:21 (row).
     *
     * Source: `documents/agent-web-2019-08/events.md:317:3` (row), 271:3 (sample)
     */
    title?: string;
    /**
     * Optional: 316:24 (row).
     *
     * Source: `documents/agent-web-2019-08/events.md:316:3` (row), 272:3 (sample)
     */
    subtitle?: string;
    /**
     * all image properties are optional: name, url, content_type, size, width, height
     *
     * Optional: 315:21 (row).
     *
     * Source: `documents/agent-web-2019-08/events.md:315:3` (row), 273:3 (sample)
     */
    image?: {
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:274:4` (sample)
       */
      name?: string;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:275:4` (sample)
       */
      url?: string;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:276:4` (sample)
       */
      content_type?: string;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:277:4` (sample)
       */
      size?: number;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:278:4` (sample)
       */
      width?: number;
      /**
       * Optional: 315:32 (note).
       *
       * Source: `documents/agent-web-2019-08/events.md:279:4` (sample)
       */
      height?: number;
    };
    /**
     * buttons can hold 1 - 11 button objects
     *
     * Optional: 312:24 (row). At least 1: 312:54 (note). At most 11: 312:58 (note).
     *
     * Source: `documents/agent-web-2019-08/events.md:312:3` (row), 281:3 (sample)
     */
    buttons?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:282:4` (sample) */
      text?: string;
      /**
       * names the action that send_rich_message_postback sends; several buttons (of different elements, too) may share one postback_id; a send_rich_message_postback with this id puts the user on all of these buttons together
       *
       * Source: `documents/agent-web-2019-08/events.md:313:3` (row), 283:4 (sample)
       */
      postback_id?: string;
      /**
       * the users whose postback was sent with "toggled": true
       *
       * Source: `documents/agent-web-2019-08/events.md:314:3` (row), 284:4 (sample)
       */
      user_ids?: string[];
      /**
       * Optional: 281:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:290:4` (sample)
       */
      type?: string;
      /**
       * Optional: 281:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:292:4` (sample)
       */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Optional: 293:4 (sample). `compact`: 293:4 (sample). `tall`: 293:4 (sample). `full`: 293:4 (sample).
       *
       * Source: `documents/agent-web-2019-08/events.md:293:4` (sample)
       */
      webview_height?: "compact" | "tall" | "full";
    }>;
  }>;
}

/**
 * Event > System message
 *
 * Source: `documents/agent-web-2019-08/events.md:216:4` (section), 239:3 (row)
 */
export interface SystemMessageEvent {
  /** Source: `documents/agent-web-2019-08/events.md:220:2` (sample) */
  id: string;
  /**
   * Optional: 239:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:239:3` (row), 221:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:222:2` (sample) */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:223:2` (sample) */
  type: "system_message";
  /** Source: `documents/agent-web-2019-08/events.md:224:2` (sample) */
  timestamp: number;
  /** Source: `documents/agent-web-2019-08/events.md:225:2` (sample) */
  text: string;
  /**
   * Required: 241:27 (row). `agent_added`: 249:3 (note). `agent_joined`: 250:3 (note). `agent_left`: 251:3 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:241:3` (row), 226:2 (sample)
   */
  system_message_type: "agent_added" | "agent_joined" | "agent_left" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:227:2` (sample) */
  text_vars: { [key: string]: string };
  /**
   * can take one of the following values: all (default for system events), agents (for what comes through send_event)
   *
   * Required: 240:21 (row). Default `"all"`: 240:73 (note). `all`: 240:73 (note). `agents`: 240:108 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:240:3` (row)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:216:4` (section), 239:3 (row)
 */
export interface SystemMessageEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:220:2` (sample) */
  id?: string;
  /**
   * Optional: 239:18 (row).
   *
   * Source: `documents/agent-web-2019-08/events.md:239:3` (row), 221:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:222:2` (sample) */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:223:2` (sample) */
  type: "system_message";
  /** Source: `documents/agent-web-2019-08/events.md:224:2` (sample) */
  timestamp?: number;
  /** Source: `documents/agent-web-2019-08/events.md:225:2` (sample) */
  text?: string;
  /**
   * Required: 241:27 (row). `agent_added`: 249:3 (note). `agent_joined`: 250:3 (note). `agent_left`: 251:3 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:241:3` (row), 226:2 (sample)
   */
  system_message_type?: "agent_added" | "agent_joined" | "agent_left";
  /** Source: `documents/agent-web-2019-08/events.md:227:2` (sample) */
  text_vars?: { [key: string]: string };
  /**
   * can take one of the following values: all (default for system events), agents (for what comes through send_event)
   *
   * Required: 240:21 (row). Default `"all"`: 240:73 (note). `all`: 240:73 (note). `agents`: 240:108 (note).
   *
   * Source: `documents/agent-web-2019-08/events.md:240:3` (row)
   */
  recipients?: "all" | "agents";
}

/**
 * Thread
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:125:4` (section), 151:3 (row)
 */
export interface Thread {
  /** Source: `documents/agent-web-2019-08/data_structures.md:131:2` (sample) */
  id: string;
  /** Source: `documents/agent-web-2019-08/data_structures.md:132:2` (sample) */
  timestamp: number;
  /**
   * values: true (the thread is still going on) or false(the thread is over)
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:152:3` (row), 133:2 (sample)
   */
  active: boolean;
  /** Source: `documents/agent-web-2019-08/data_structures.md:134:2` (sample) */
  user_ids: string[];
  /**
   * Optional: 155:25 (row).
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:155:3` (row), 135:2 (sample)
   */
  restricted_access?: boolean;
  /**
   * left out if restricted_access is true)
   *
   * Optional: 153:14 (row).
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:153:3` (row), 136:2 (sample)
   */
  events?: Event[];
  /** Source: `documents/agent-web-2019-08/data_structures.md:139:2` (sample) */
  order: number;
  /**
   * Optional: 154:21 (row).
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:154:3` (row), 140:2 (sample)
   */
  properties?: Properties;
  /**
   * Optional: 151:14 (row).
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:151:3` (row), 143:2 (sample)
   */
  access?: Access;
}

/**
 * User
 *
 * Source: `documents/agent-web-2019-08/users.md:15:4` (section), 37:4 (section)
 */
export type User = Agent | Customer | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-web-2019-08/users.md:21:2` (sample) */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:23:2` (sample) */
  name?: string;
  /** Source: `documents/agent-web-2019-08/users.md:24:2` (sample) */
  email?: string;
  /** Source: `documents/agent-web-2019-08/users.md:25:2` (sample) */
  present?: boolean;
  /** Source: `documents/agent-web-2019-08/users.md:26:2` (sample) */
  last_seen_timestamp?: number;
  /** Source: `documents/agent-web-2019-08/users.md:27:2` (sample) */
  avatar?: string;
}

/**
 * Request of `get_chat_threads`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:39:4` (section)
 */
export interface GetChatThreadsRequest {
  /**
   * Required: 67:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:67:3` (row), 60:2 (sample)
   */
  chat_id: string;
  /**
   * Optional: 68:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:68:3` (row), 61:2 (sample)
   */
  thread_ids?: string[];
}

/**
 * Response to `get_chat_threads`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:39:4` (section)
 */
export interface GetChatThreadsResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:75:2` (sample) */
  chat: {
    /** Source: `documents/agent-web-2019-08/methods.md:76:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:77:3` (sample) */
    users: User[];
    /**
     * Optional: 80:3 (sample).
     *
     * Source: `documents/agent-web-2019-08/methods.md:80:3` (sample)
     */
    threads?: Thread[];
    /** Source: `documents/agent-web-2019-08/methods.md:83:3` (sample) */
    threads_summary: Array<{
      /** Source: `documents/agent-web-2019-08/methods.md:84:5` (sample) */
      thread_id: string;
      /** Source: `documents/agent-web-2019-08/methods.md:85:5` (sample) */
      order: number;
    }>;
    /** Source: `corrections/agent-web-2019-08.yaml:5:11` (correction), `documents/agent-web-2019-08/methods.md:93:4` (sample) */
    properties: Properties;
    /** Source: `documents/agent-web-2019-08/methods.md:95:3` (sample), 96:4 (sample) */
    access: Access;
  };
}

/**
 * Request of `get_chat_threads_summary`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:102:4` (section)
 */
export interface GetChatThreadsSummaryRequest {
  /**
   * Required: 126:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:126:3` (row), 118:2 (sample)
   */
  chat_id: string;
  /**
   * Possible values: asc - the oldest chats come first and desc - the newest chats come first (default)
   *
   * Optional: 127:18 (row). Default `"desc"`: 127:96 (note). `asc`: 127:56 (note). `desc`: 127:96 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:127:3` (row)
   */
  order?: "asc" | "desc";
  /**
   * Defaul: 10, maximum: 100
   *
   * Optional: 128:18 (row). Default `10`: 128:47 (note). Maximum 100: 128:60 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:128:3` (row), 119:2 (sample)
   */
  limit?: number;
  /**
   * Optional: 129:17 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:129:3` (row), 120:2 (sample)
   */
  page_id?: string;
}

/**
 * Response to `get_chat_threads_summary`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:102:4` (section)
 */
export interface GetChatThreadsSummaryResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:137:2` (sample) */
  threads_summary: Array<{
    /** Source: `documents/agent-web-2019-08/methods.md:139:17` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:140:17` (sample) */
    order: number;
    /** Source: `documents/agent-web-2019-08/methods.md:141:17` (sample) */
    events_count: number;
  }>;
  /**
   * How many threads the chat has
   *
   * Source: `documents/agent-web-2019-08/methods.md:156:3` (row), `corrections/agent-web-2019-08.yaml:10:11` (correction)
   */
  found_threads: number;
  /**
   * Optional: 150:9 (sample).
   *
   * Source: `documents/agent-web-2019-08/methods.md:150:9` (sample)
   */
  next_page_id?: string;
  /**
   * Optional: 151:9 (sample).
   *
   * Source: `documents/agent-web-2019-08/methods.md:151:9` (sample)
   */
  previous_page_id?: string;
}

/**
 * Request of `start_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:159:4` (section)
 */
export interface StartChatRequest {
  /**
   * Optional: 229:30 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:229:3` (row), 187:2 (sample)
   */
  chat?: {
    /**
     * Optional: 230:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:230:3` (row), 188:3 (sample)
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /**
     * Optional: 231:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:231:3` (row), 218:3 (sample)
     */
    access?: AccessInput;
    /**
     * List of users who exist already. There may be only one of them (type customer)
     *
     * Optional: 232:30 (row). At most 1: 232:52 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:232:3` (row), 194:3 (sample)
     */
    users?: Array<{
      /** Source: `documents/agent-web-2019-08/methods.md:195:4` (sample), 249:4 (sample) */
      id?: string;
      /** Source: `documents/agent-web-2019-08/methods.md:196:4` (sample), 250:4 (sample) */
      type?: string;
    }>;
    /**
     * Optional: 233:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:233:3` (row), 198:3 (sample)
     */
    thread?: {
      /**
       * List of the events that open the chat
       *
       * Optional: 234:30 (row).
       *
       * Source: `documents/agent-web-2019-08/methods.md:234:3` (row), 199:4 (sample)
       */
      events?: EventInput[];
      /**
       * Optional: 235:30 (row).
       *
       * Source: `documents/agent-web-2019-08/methods.md:235:3` (row), 210:4 (sample)
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
      /**
       * Optional: 252:3 (sample).
       *
       * Source: `documents/agent-web-2019-08/methods.md:216:4` (sample)
       */
      tags?: string[];
    };
    /**
     * Optional: 241:2 (sample).
     *
     * Source: `documents/agent-web-2019-08/methods.md:221:3` (sample)
     */
    is_followed?: boolean;
  };
  /**
   * Optional: 239:1 (sample).
   *
   * Source: `documents/agent-web-2019-08/methods.md:223:2` (sample)
   */
  continuous?: boolean;
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:159:4` (section)
 */
export interface StartChatResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:282:2` (sample) */
  chat: {
    /** Source: `documents/agent-web-2019-08/methods.md:283:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:284:3` (sample) */
    users: User[];
    /** Source: `documents/agent-web-2019-08/methods.md:287:3` (sample), 288:4 (sample) */
    thread: Thread;
  };
}

/**
 * Request of `activate_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:294:4` (section)
 */
export interface ActivateChatRequest {
  /**
   * Required: 353:30 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:353:3` (row), 319:2 (sample)
   */
  chat: {
    /**
     * ID of the chat to activate
     *
     * Required: 354:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:354:3` (row), 320:3 (sample)
     */
    id: string;
    /**
     * The access that the chat gets, defaults to all agents
     *
     * Optional: 355:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:355:3` (row), 321:3 (sample)
     */
    access?: AccessInput;
    /**
     * Properties that the chat starts with
     *
     * Optional: 356:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:356:3` (row), 324:3 (sample)
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /**
     * List of users who exist already. There may be only one of them (type customer)
     *
     * Optional: 357:30 (row). At most 1: 357:52 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:357:3` (row)
     */
    users?: CustomerInput[];
    /**
     * Optional: 358:30 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:358:3` (row), 329:3 (sample)
     */
    thread?: {
      /**
       * Array of the events that open the chat
       *
       * Optional: 359:30 (row).
       *
       * Source: `documents/agent-web-2019-08/methods.md:359:3` (row), 330:4 (sample)
       */
      events?: EventInput[];
      /**
       * Properties that the chat thread starts with
       *
       * Optional: 360:30 (row).
       *
       * Source: `documents/agent-web-2019-08/methods.md:360:3` (row), 339:4 (sample)
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
      /** Source: `documents/agent-web-2019-08/methods.md:345:4` (sample) */
      tags?: string[];
    };
  };
}

/**
 * Response to `activate_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:294:4` (section)
 */
export interface ActivateChatResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:366:2` (sample) */
  chat: {
    /** Source: `documents/agent-web-2019-08/methods.md:367:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:368:3` (sample) */
    users: User[];
    /** Source: `documents/agent-web-2019-08/methods.md:371:3` (sample), 372:4 (sample) */
    properties: Properties;
    /** Source: `documents/agent-web-2019-08/methods.md:374:3` (sample), 375:4 (sample) */
    access: Access;
    /** Source: `documents/agent-web-2019-08/methods.md:377:3` (sample) */
    threads: Thread[];
    /** Source: `documents/agent-web-2019-08/methods.md:380:3` (sample) */
    is_followed: boolean;
  };
}

/**
 * Request of `add_user_to_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:386:4` (section)
 */
export interface AddUserToChatRequest {
  /**
   * Required: 413:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:413:3` (row), 405:2 (sample)
   */
  chat_id: string;
  /**
   * Required: 414:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:414:3` (row), 406:2 (sample)
   */
  user_id: string;
  /**
   * Possible values: agent or customer
   *
   * Required: 415:20 (row). `agent`: 415:59 (note). `customer`: 415:70 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:415:3` (row), 407:2 (sample)
   */
  user_type: "agent" | "customer";
}

/**
 * The documents show no response payload of `add_user_to_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:386:4` (section)
 */
export type AddUserToChatResponse = { [key: string]: unknown };

/**
 * Request of `remove_user_from_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:422:4` (section)
 */
export interface RemoveUserFromChatRequest {
  /**
   * Required: 450:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:450:3` (row), 440:2 (sample)
   */
  chat_id: string;
  /**
   * Required: 451:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:451:3` (row), 441:2 (sample)
   */
  user_id: string;
  /**
   * possible values are agent or customer
   *
   * Required: 452:20 (row). `agent`: 452:62 (note). `customer`: 452:73 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:452:3` (row), 442:2 (sample)
   */
  user_type: "agent" | "customer";
}

/**
 * The documents show no response payload of `remove_user_from_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:422:4` (section)
 */
export type RemoveUserFromChatResponse = { [key: string]: unknown };

/**
 * Request of `send_event`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:459:4` (section)
 */
export interface SendEventRequest {
  /**
   * Id of the chat where the message should go
   *
   * Required: 499:29 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:499:3` (row), 486:2 (sample)
   */
  chat_id: string;
  /**
   * The Event object
   *
   * Required: 500:29 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:500:3` (row), 488:2 (sample)
   */
  event: EventInput;
  /**
   * If true, the event joins the last thread, otherwise a new one is opened for it, default false
   *
   * Optional: 501:29 (row). Default `false`: 501:141 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:501:3` (row), 487:2 (sample)
   */
  attach_to_last_thread?: boolean;
  /**
   * If true, fails when no thread is active, default false
   *
   * Optional: 502:29 (row). Default `false`: 502:102 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:502:3` (row)
   */
  require_active_thread?: boolean;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:459:4` (section)
 */
export interface SendEventResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:509:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:510:2` (sample), 511:3 (sample) */
  event: Event;
}

/**
 * Request of `send_file`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:516:4` (section)
 */
export interface SendFileRequest {
  /**
   * The id of the chat where the file should go
   *
   * Required: 553:28 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:553:3` (row), 545:2 (sample)
   */
  chat_id: string;
  /**
   * If true, fails when no thread is active; default: false
   *
   * Optional: 554:37 (row). Default `false`: 554:105 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:554:3` (row)
   */
  require_active_thread?: boolean;
  /**
   * Name that the button's postback has
   *
   * Optional: 555:30 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:555:3` (row), 546:2 (sample)
   */
  custom_id?: string;
  /**
   * maximum size: 10 MB
   *
   * Required: 556:25 (row). Bytes at most 10485760: 556:45 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:556:3` (row), 547:2 (sample)
   */
  file: UploadData;
}

/**
 * Response to `send_file`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:516:4` (section)
 */
export interface SendFileResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:564:2` (sample) */
  url: string;
}

/**
 * Request of `send_rich_message_postback`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:569:4` (section)
 */
export interface SendRichMessagePostbackRequest {
  /**
   * Required: 599:21 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:599:3` (row), 587:2 (sample)
   */
  chat_id: string;
  /**
   * Required: 600:21 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:600:3` (row), 589:2 (sample)
   */
  event_id: string;
  /**
   * Required: 601:21 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:601:3` (row), 590:2 (sample)
   */
  postback: {
    /**
     * Name that the button's postback has
     *
     * Required: 602:19 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:602:3` (row), 591:3 (sample)
     */
    id: string;
    /**
     * Whether the postback is toggled, true/false
     *
     * Required: 603:23 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:603:3` (row), 592:3 (sample)
     */
    toggled: boolean;
  };
  /**
   * Required: 604:21 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:604:3` (row), 588:2 (sample)
   */
  thread_id: string;
}

/**
 * The documents show no response payload of `send_rich_message_postback`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:569:4` (section)
 */
export type SendRichMessagePostbackResponse = { [key: string]: unknown };

/**
 * Request of `multicast`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:610:4` (section)
 */
export interface MulticastRequest {
  /**
   * Required: 647:20 (row). At least one of `agents.all`, `agents.ids`, `agents.groups`, `customers.ids` is required.
   *
   * Source: `documents/agent-web-2019-08/methods.md:647:3` (row)
   */
  scopes: {
    /**
     * Optional: 654:5 (bullet).
     *
     * Source: `documents/agent-web-2019-08/methods.md:654:5` (bullet), 627:3 (sample)
     */
    agents?: {
      /**
       * takes in every agent
       *
       * Optional: 656:8 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:656:8` (bullet), 628:4 (sample)
       */
      all?: boolean;
      /**
       * ids of agents in an array
       *
       * Optional: 657:8 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:657:8` (bullet), 629:4 (sample)
       */
      ids?: string[];
      /**
       * ids of groups in an array
       *
       * Optional: 658:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:658:5` (bullet), 630:4 (sample)
       */
      groups?: number[];
    };
    /**
     * Optional: 660:5 (bullet).
     *
     * Source: `documents/agent-web-2019-08/methods.md:660:5` (bullet), 632:3 (sample)
     */
    customers?: {
      /**
       * ids of customers in an array
       *
       * Optional: 661:7 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:661:7` (bullet), 633:4 (sample)
       */
      ids?: string[];
    };
  };
  /**
   * JSON message for the multicast
   *
   * Required: 648:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:648:3` (row), 636:2 (sample)
   */
  content: unknown;
  /**
   * The type of the multicast message
   *
   * Optional: 649:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:649:3` (row), 641:2 (sample)
   */
  type?: string;
}

/**
 * The documents show no response payload of `multicast`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:610:4` (section)
 */
export type MulticastResponse = { [key: string]: unknown };

/**
 * Request of `send_typing_indicator`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:669:4` (section)
 */
export interface SendTypingIndicatorRequest {
  /**
   * Id of the chat where the typing indicator should go
   *
   * Required: 692:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:692:3` (row), 684:2 (sample)
   */
  chat_id: string;
  /**
   * all (default), agents
   *
   * Optional: 693:20 (row). Default `"all"`: 693:42 (note). `all`: 693:42 (note). `agents`: 693:59 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:693:3` (row), 685:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Bool
   *
   * Required: 694:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:694:3` (row), 686:2 (sample)
   */
  is_typing: boolean;
}

/**
 * The documents show no response payload of `send_typing_indicator`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:669:4` (section)
 */
export type SendTypingIndicatorResponse = { [key: string]: unknown };

/**
 * Request of `ban_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:701:4` (section)
 */
export interface BanCustomerRequest {
  /**
   * Required: 731:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:731:3` (row), 722:2 (sample)
   */
  customer_id: string;
  /**
   * Required: 732:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:732:3` (row), 723:2 (sample)
   */
  ban: {
    /**
     * Required: 733:20 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:733:3` (row), 724:3 (sample)
     */
    days: number;
  };
}

/**
 * The documents show no response payload of `ban_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:701:4` (section)
 */
export type BanCustomerResponse = { [key: string]: unknown };

/**
 * Request of `close_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:739:4` (section)
 */
export interface CloseThreadRequest {
  /**
   * Required: 766:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:766:3` (row), 760:2 (sample)
   */
  chat_id: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:739:4` (section)
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `transfer_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:772:4` (section)
 */
export interface TransferChatRequest {
  /**
   * id that the resource has
   *
   * Required: 799:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:799:3` (row), 788:2 (sample)
   */
  chat_id: string;
  /**
   * If missing, the chat is transferred inside the group it is in now
   *
   * Optional: 800:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:800:3` (row), 789:2 (sample)
   */
  target?: {
    /**
     * group or agent
     *
     * Required: 801:20 (row). `group`: 801:42 (note). `agent`: 801:53 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:801:3` (row), 790:3 (sample)
     */
    type: "group" | "agent";
    /**
     * group or agent ids in an array
     *
     * Required: 802:20 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:802:3` (row), `corrections/agent-web-2019-08.yaml:20:11` (correction)
     */
    ids: Array<string | number>;
  };
  /**
   * If true, the chat is transferred in any case, otherwise it fails when none of the agents in the requested groups can be assigned, default false
   *
   * Optional: 803:20 (row). Default `false`: 803:182 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:803:3` (row), 793:2 (sample)
   */
  force?: boolean;
}

/**
 * The documents show no response payload of `transfer_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:772:4` (section)
 */
export type TransferChatResponse = { [key: string]: unknown };

/**
 * Request of `grant_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:811:4` (section)
 */
export interface GrantAccessRequest {
  /**
   * chat or customer
   *
   * Required: 837:20 (row). `chat`: 837:42 (note). `customer`: 837:52 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:837:3` (row), 826:2 (sample)
   */
  resource: "chat" | "customer";
  /**
   * id that the resource has
   *
   * Required: 838:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:838:3` (row), 827:2 (sample)
   */
  id: string;
  /**
   * Required: 839:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:839:3` (row), 828:2 (sample)
   */
  access: {
    /**
     * group or agent
     *
     * Required: 840:20 (row). `group`: 840:42 (note). `agent`: 840:53 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:840:3` (row), 829:3 (sample)
     */
    type: "group" | "agent";
    /**
     * Required: 841:20 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:841:3` (row), 830:3 (sample)
     */
    id: number;
  };
}

/**
 * The documents show no response payload of `grant_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:811:4` (section)
 */
export type GrantAccessResponse = { [key: string]: unknown };

/**
 * Request of `revoke_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:848:4` (section)
 */
export interface RevokeAccessRequest {
  /**
   * chat or customer
   *
   * Required: 876:20 (row). `chat`: 876:42 (note). `customer`: 876:52 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:876:3` (row), 865:2 (sample)
   */
  resource: "chat" | "customer";
  /**
   * id that the resource has
   *
   * Required: 877:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:877:3` (row), 866:2 (sample)
   */
  id: string;
  /**
   * Required: 878:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:878:3` (row), 867:2 (sample)
   */
  access: {
    /**
     * group or agent
     *
     * Required: 879:20 (row). `group`: 879:42 (note). `agent`: 879:53 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:879:3` (row), 868:3 (sample)
     */
    type: "group" | "agent";
    /**
     * Required: 880:20 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:880:3` (row), 869:3 (sample)
     */
    id: number;
  };
}

/**
 * The documents show no response payload of `revoke_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:848:4` (section)
 */
export type RevokeAccessResponse = { [key: string]: unknown };

/**
 * Request of `set_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:887:4` (section)
 */
export interface SetAccessRequest {
  /**
   * chat or customer
   *
   * Required: 916:20 (row). `chat`: 916:42 (note). `customer`: 916:52 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:916:3` (row), 905:2 (sample)
   */
  resource: "chat" | "customer";
  /**
   * id of the resource
   *
   * Required: 917:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:917:3` (row), 906:2 (sample)
   */
  id: string;
  /**
   * Required: 918:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:918:3` (row), 907:2 (sample)
   */
  access: {
    /**
     * group or agent
     *
     * Required: 919:20 (row). `group`: 919:42 (note). `agent`: 919:53 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:919:3` (row), 908:3 (sample)
     */
    type: "group" | "agent";
    /**
     * Required: 920:20 (row).
     *
     * Source: `documents/agent-web-2019-08/methods.md:920:3` (row), 909:3 (sample)
     */
    id: number;
  };
}

/**
 * The documents show no response payload of `set_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:887:4` (section)
 */
export type SetAccessResponse = { [key: string]: unknown };

/**
 * Request of `update_agent`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:927:4` (section)
 */
export interface UpdateAgentRequest {
  /**
   * By default this is the current agent.
   *
   * Optional: 954:22 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:954:3` (row)
   */
  agent_id?: string;
  /**
   * Possible values: accepting_chats, not_accepting_chats
   *
   * Optional: 955:22 (row). `accepting_chats`: 955:61 (note). `not_accepting_chats`: 955:80 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:955:3` (row), 948:2 (sample)
   */
  routing_status?: "accepting_chats" | "not_accepting_chats";
}

/**
 * The documents show no response payload of `update_agent`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:927:4` (section)
 */
export type UpdateAgentResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:962:4` (section)
 */
export interface UpdateChatPropertiesRequest {
  /**
   * The id of the chat that gets a property.
   *
   * Required: 992:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:992:3` (row), 979:2 (sample)
   */
  chat_id: string;
  /**
   * Properties that the chat gets
   *
   * Required: 993:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:993:3` (row), 980:2 (sample)
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:962:4` (section)
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1000:4` (section)
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * The id of the chat that gets the properties
   *
   * Required: 1031:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1031:3` (row), 1017:2 (sample)
   */
  chat_id: string;
  /**
   * The id of the thread that gets the properties
   *
   * Required: 1032:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1032:3` (row), 1018:2 (sample)
   */
  thread_id: string;
  /**
   * Properties that the chat gets
   *
   * Required: 1033:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1033:3` (row), 1019:2 (sample)
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1000:4` (section)
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1040:4` (section)
 */
export interface UpdateEventPropertiesRequest {
  /**
   * Id of the chat that gets the properties.
   *
   * Required: 1072:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1072:3` (row), 1057:2 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that gets the properties.
   *
   * Required: 1073:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1073:3` (row), 1058:2 (sample)
   */
  thread_id: string;
  /**
   * Id of the event that gets the properties.
   *
   * Required: 1074:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1074:3` (row), 1059:2 (sample)
   */
  event_id: string;
  /**
   * Properties that the chat gets
   *
   * Required: 1075:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1075:3` (row), 1060:2 (sample)
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1040:4` (section)
 */
export type UpdateEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1082:4` (section)
 */
export interface UpdateLastSeenTimestampRequest {
  /**
   * Required: 1107:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1107:3` (row), 1100:2 (sample)
   */
  chat_id: string;
  /**
   * Optional: 1108:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1108:3` (row), 1101:2 (sample)
   */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1082:4` (section)
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:1116:2` (sample) */
  timestamp: number;
}

/**
 * Request of `upload_image`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1121:4` (section)
 */
export interface UploadImageRequest {
  /**
   * maximum size: 10 MB
   *
   * Required: 1142:26 (row). Bytes at most 10485760: 1142:44 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1142:3` (row), 1136:2 (sample)
   */
  image: UploadData;
}

/**
 * Response to `upload_image`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1121:4` (section)
 */
export interface UploadImageResponse {
  /**
   * is a temporary URL, good for use at once, though it may expire one day
   *
   * Format uri: 1158:21 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1158:3` (row), 1151:2 (sample)
   */
  url: string;
  /**
   * is the part for a database to keep and goes after base_url (https://cdn.livechat-static.com/api/file/lc/img)
   *
   * Source: `documents/agent-web-2019-08/methods.md:1159:3` (row), 1152:2 (sample)
   */
  path: string;
}

/**
 * Request of `get_customers`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1163:4` (section)
 */
export interface GetCustomersRequest {
  /**
   * Optional: 1210:1 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1214:3` (row), 1194:2 (sample)
   */
  page_id?: string;
  /**
   * Default: 10, Maximum: 100
   *
   * Optional: 1210:1 (note). Default `10`: 1215:96 (note). Maximum 100: 1215:109 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1215:3` (row)
   */
  limit?: number;
  /**
   * Default: desc
   *
   * Optional: 1210:1 (note). Default `"desc"`: 1216:96 (note). `asc`: 1235:5 (bullet). `desc`: 1236:5 (bullet).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1216:3` (row)
   */
  order?: "asc" | "desc";
  /**
   * Optional: 1210:1 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1217:3` (row), 1183:2 (sample)
   */
  filters?: {
    /**
     * Optional: 1210:1 (note). At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1218:3` (row)
     */
    country?: {
      /**
       * strings in an array
       *
       * Optional: 1244:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244:5` (bullet), 1185:4 (sample)
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Optional: 1245:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245:5` (bullet)
       */
      exclude_values?: string[];
    };
    /**
     * Optional: 1210:1 (note). At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1219:3` (row)
     */
    email?: {
      /**
       * strings in an array
       *
       * Optional: 1244:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244:5` (bullet)
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Optional: 1245:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245:5` (bullet)
       */
      exclude_values?: string[];
    };
    /**
     * Optional: 1210:1 (note). At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1220:3` (row)
     */
    name?: {
      /**
       * strings in an array
       *
       * Optional: 1244:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244:5` (bullet)
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Optional: 1245:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245:5` (bullet)
       */
      exclude_values?: string[];
    };
    /**
     * Optional: 1210:1 (note). At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1221:3` (row)
     */
    customer_id?: {
      /**
       * strings in an array
       *
       * Optional: 1244:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244:5` (bullet)
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Optional: 1245:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245:5` (bullet)
       */
      exclude_values?: string[];
    };
    /**
     * Optional: 1210:1 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:1222:3` (row)
     */
    chats_count?: {
      /**
       * the given value or anything below it
       *
       * Optional: 1255:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1255:5` (bullet)
       */
      lte?: number;
      /**
       * anything below the given value
       *
       * Optional: 1256:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1256:5` (bullet)
       */
      lt?: number;
      /**
       * the given value or anything above it
       *
       * Optional: 1257:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1257:5` (bullet)
       */
      gte?: number;
      /**
       * anything above the given value
       *
       * Optional: 1258:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1258:5` (bullet)
       */
      gt?: number;
      /**
       * the given value itself
       *
       * Optional: 1259:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1259:5` (bullet)
       */
      eq?: number;
    };
    /**
     * Optional: 1210:1 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:1223:3` (row)
     */
    threads_count?: {
      /**
       * the given value or anything below it
       *
       * Optional: 1255:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1255:5` (bullet)
       */
      lte?: number;
      /**
       * anything below the given value
       *
       * Optional: 1256:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1256:5` (bullet)
       */
      lt?: number;
      /**
       * the given value or anything above it
       *
       * Optional: 1257:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1257:5` (bullet)
       */
      gte?: number;
      /**
       * anything above the given value
       *
       * Optional: 1258:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1258:5` (bullet)
       */
      gt?: number;
      /**
       * the given value itself
       *
       * Optional: 1259:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1259:5` (bullet)
       */
      eq?: number;
    };
    /**
     * Optional: 1210:1 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:1224:3` (row)
     */
    visits_count?: {
      /**
       * the given value or anything below it
       *
       * Optional: 1255:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1255:5` (bullet)
       */
      lte?: number;
      /**
       * anything below the given value
       *
       * Optional: 1256:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1256:5` (bullet)
       */
      lt?: number;
      /**
       * the given value or anything above it
       *
       * Optional: 1257:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1257:5` (bullet), 1188:4 (sample)
       */
      gte?: number;
      /**
       * anything above the given value
       *
       * Optional: 1258:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1258:5` (bullet)
       */
      gt?: number;
      /**
       * the given value itself
       *
       * Optional: 1259:5 (bullet).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1259:5` (bullet)
       */
      eq?: number;
    };
    /**
     * Optional: 1210:1 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:1225:3` (row)
     */
    created_at?: {
      /**
       * the given value or anything below it
       *
       * Optional: 1267:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1267:5` (bullet)
       */
      lte?: string;
      /**
       * anything below the given value
       *
       * Optional: 1268:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1268:5` (bullet)
       */
      lt?: string;
      /**
       * the given value or anything above it
       *
       * Optional: 1269:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1269:5` (bullet), 1191:4 (sample)
       */
      gte?: string;
      /**
       * anything above the given value
       *
       * Optional: 1270:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1270:5` (bullet)
       */
      gt?: string;
      /**
       * the given value itself
       *
       * Optional: 1271:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1271:5` (bullet)
       */
      eq?: string;
    };
    /**
     * Optional: 1210:1 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:1226:3` (row)
     */
    agent_last_event_created_at?: {
      /**
       * the given value or anything below it
       *
       * Optional: 1267:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1267:5` (bullet)
       */
      lte?: string;
      /**
       * anything below the given value
       *
       * Optional: 1268:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1268:5` (bullet)
       */
      lt?: string;
      /**
       * the given value or anything above it
       *
       * Optional: 1269:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1269:5` (bullet)
       */
      gte?: string;
      /**
       * anything above the given value
       *
       * Optional: 1270:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1270:5` (bullet)
       */
      gt?: string;
      /**
       * the given value itself
       *
       * Optional: 1271:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1271:5` (bullet)
       */
      eq?: string;
    };
    /**
     * Optional: 1210:1 (note).
     *
     * Source: `documents/agent-web-2019-08/methods.md:1227:3` (row)
     */
    customer_last_event_created_at?: {
      /**
       * the given value or anything below it
       *
       * Optional: 1267:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1267:5` (bullet)
       */
      lte?: string;
      /**
       * anything below the given value
       *
       * Optional: 1268:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1268:5` (bullet)
       */
      lt?: string;
      /**
       * the given value or anything above it
       *
       * Optional: 1269:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1269:5` (bullet)
       */
      gte?: string;
      /**
       * anything above the given value
       *
       * Optional: 1270:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1270:5` (bullet)
       */
      gt?: string;
      /**
       * the given value itself
       *
       * Optional: 1271:5 (bullet). Format date-time: 1273:1 (note).
       *
       * Source: `documents/agent-web-2019-08/methods.md:1271:5` (bullet)
       */
      eq?: string;
    };
  };
}

/**
 * Response to `get_customers`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1163:4` (section)
 */
export interface GetCustomersResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:1201:2` (sample) */
  customers: Customer[];
  /** Source: `documents/agent-web-2019-08/methods.md:1204:2` (sample) */
  total_customers: number;
  /**
   * Optional: 1205:2 (sample).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1205:2` (sample)
   */
  next_page_id?: string;
  /**
   * Optional: 1206:2 (sample).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1206:2` (sample)
   */
  previous_page_id?: string;
}

/**
 * Request of `create_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1278:4` (section)
 */
export interface CreateCustomerRequest {
  /**
   * Optional: 1305:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1305:3` (row)
   */
  name?: string;
  /**
   * Optional: 1306:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1306:3` (row), 1295:2 (sample)
   */
  email?: string;
  /**
   * url of the picture that shows the customer
   *
   * Optional: 1307:20 (row). Format uri: 1307:42 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1307:3` (row), 1296:2 (sample)
   */
  avatar?: string;
  /**
   * Map of "key": "value" pairs
   *
   * Optional: 1308:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1308:3` (row), 1297:2 (sample)
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `create_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1278:4` (section)
 */
export type CreateCustomerResponse = Customer;

/**
 * Request of `update_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1319:4` (section)
 */
export interface UpdateCustomerRequest {
  /**
   * has to be in UUID v4 format
   *
   * Required: 1347:20 (row). Format uuid: 1347:42 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1347:3` (row), 1336:2 (sample)
   */
  customer_id: string;
  /**
   * Optional: 1348:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1348:3` (row), 1337:2 (sample)
   */
  name?: string;
  /**
   * Optional: 1349:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1349:3` (row)
   */
  email?: string;
  /**
   * url of the picture that shows the customer
   *
   * Optional: 1350:20 (row). Format uri: 1350:42 (note).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1350:3` (row), 1338:2 (sample)
   */
  avatar?: string;
  /**
   * Map of "key": "value" pairs
   *
   * Optional: 1351:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1351:3` (row), 1339:2 (sample)
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `update_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1319:4` (section)
 */
export type UpdateCustomerResponse = Customer;

/**
 * Request of `delete_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1362:4` (section)
 */
export interface DeleteChatPropertiesRequest {
  /**
   * Id of the chat that loses the property
   *
   * Required: 1390:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1390:3` (row), 1380:2 (sample)
   */
  chat_id: string;
  /**
   * Properties that the chat loses
   *
   * Required: 1391:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1391:3` (row), 1381:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1362:4` (section)
 */
export type DeleteChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1398:4` (section)
 */
export interface DeleteChatThreadPropertiesRequest {
  /**
   * Id of the chat that loses the property
   *
   * Required: 1426:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1426:3` (row), 1415:2 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that loses the property
   *
   * Required: 1427:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1427:3` (row), 1416:2 (sample)
   */
  thread_id: string;
  /**
   * Properties that the chat thread loses
   *
   * Required: 1428:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1428:3` (row), 1417:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1398:4` (section)
 */
export type DeleteChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1435:4` (section)
 */
export interface DeleteEventPropertiesRequest {
  /**
   * Id of the chat that loses the property
   *
   * Required: 1464:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1464:3` (row), 1452:2 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that loses the property
   *
   * Required: 1465:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1465:3` (row), 1453:2 (sample)
   */
  thread_id: string;
  /**
   * Id of the event that loses the property
   *
   * Required: 1466:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1466:3` (row), 1454:2 (sample)
   */
  event_id: string;
  /**
   * Properties that the event loses
   *
   * Required: 1467:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1467:3` (row), 1455:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1435:4` (section)
 */
export type DeleteEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `tag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1475:4` (section)
 */
export interface TagChatThreadRequest {
  /**
   * Id of the chat that gets the tag
   *
   * Required: 1500:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1500:3` (row), 1492:2 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that gets the tag
   *
   * Required: 1501:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1501:3` (row), 1493:2 (sample)
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Required: 1502:17 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1502:3` (row), 1494:2 (sample)
   */
  tag: string;
}

/**
 * The documents show no response payload of `tag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1475:4` (section)
 */
export type TagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `untag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1510:4` (section)
 */
export interface UntagChatThreadRequest {
  /**
   * Id of the chat that loses the tag
   *
   * Required: 1535:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1535:3` (row), 1527:2 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that loses the tag
   *
   * Required: 1536:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1536:3` (row), 1528:2 (sample)
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Required: 1537:17 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1537:3` (row), 1529:2 (sample)
   */
  tag: string;
}

/**
 * The documents show no response payload of `untag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1510:4` (section)
 */
export type UntagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `follow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1545:4` (section)
 */
export interface FollowChatRequest {
  /**
   * Required: 1574:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1574:3` (row), 1568:2 (sample)
   */
  chat_id: string;
}

/**
 * The documents show no response payload of `follow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1545:4` (section)
 */
export type FollowChatResponse = { [key: string]: unknown };

/**
 * Request of `unfollow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1581:4` (section)
 */
export interface UnfollowChatRequest {
  /**
   * Required: 1606:20 (row).
   *
   * Source: `documents/agent-web-2019-08/methods.md:1606:3` (row), 1600:2 (sample)
   */
  chat_id: string;
}

/**
 * The documents show no response payload of `unfollow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1581:4` (section)
 */
export type UnfollowChatResponse = { [key: string]: unknown };

/**
 * Payload of the push `chat_transferred`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:24:5` (section)
 */
export interface ChatTransferredPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:30:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:31:2` (sample) */
  requester_id: string;
  /**
   * agent or group
   *
   * `agent`: 49:20 (note). `group`: 49:31 (note).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:49:3` (row), 32:2 (sample)
   */
  type: "agent" | "group" | (string & {});
  /**
   * group or agent ids in an array
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:50:3` (row), `corrections/agent-web-2019-08.yaml:30:11` (correction)
   */
  ids: Array<string | number>;
}

/**
 * Payload of the push `access_granted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:54:5` (section)
 */
export interface AccessGrantedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:82:3` (row), 60:2 (sample)
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:83:3` (row), 61:2 (sample)
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:62:2` (sample) */
  access: Access;
}

/**
 * Payload of the push `access_revoked`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:87:5` (section)
 */
export interface AccessRevokedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:115:3` (row), 93:2 (sample)
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:116:3` (row), 94:2 (sample)
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:95:2` (sample) */
  access: Access;
}

/**
 * Payload of the push `access_set`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:120:5` (section)
 */
export interface AccessSetPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:148:3` (row), 126:2 (sample)
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:149:3` (row), 127:2 (sample)
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:128:2` (sample) */
  access: Access;
}

/**
 * Payload of the push `agent_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:153:5` (section)
 */
export interface AgentUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:159:2` (sample) */
  agent_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:160:2` (sample) */
  routing_status: string;
}

/**
 * Payload of the push `agent_disconnected`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:174:5` (section)
 */
export interface AgentDisconnectedPayload {
  /**
   * `access_token_revoked`: 199:3 (row). `access_token_expired`: 200:3 (row). `license_expired`: 201:3 (row). `agent_deleted`: 202:3 (row). `agent_logged_out_remotely`: 203:3 (row). `agent_disconnected_by_server`: 204:3 (row). `unsupported_version`: 205:3 (row). `ping_timeout`: 206:3 (row). `internal_error`: 207:3 (row). `too_many_connections`: 208:3 (row). `misdirected_request`: 209:3 (row). `product_version_changed`: 210:3 (row). `license_not_found`: 211:3 (row).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:180:2` (sample)
   */
  reason: "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found" | (string & {});
  /**
   * Optional: 181:2 (sample).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:181:2` (sample)
   */
  data?: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:182:3` (sample) */
    region: string;
  };
}

/**
 * Payload of the push `chat_user_added`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:218:5` (section)
 */
export interface ChatUserAddedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:224:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:225:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:226:2` (sample), 227:3 (sample) */
  user: User;
  /**
   * possible values: agent, customer
   *
   * `agent`: 245:34 (note). `customer`: 245:43 (note).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:245:3` (row), 229:2 (sample)
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `chat_user_removed`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:249:5` (section)
 */
export interface ChatUserRemovedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:255:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:256:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:257:2` (sample) */
  user_id: string;
  /**
   * possible values: agent, customer
   *
   * `agent`: 274:34 (note). `customer`: 274:43 (note).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:274:3` (row), 258:2 (sample)
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `customer_banned`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:278:5` (section)
 */
export interface CustomerBannedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:284:2` (sample) */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:285:2` (sample) */
  ban: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:286:3` (sample) */
    days: number;
  };
}

/**
 * Payload of the push `customer_created`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:299:5` (section)
 */
export interface CustomerCreatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:305:2` (sample), 306:3 (sample) */
  customer: Customer;
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:319:5` (section)
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:325:2` (sample) */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:326:2` (sample) */
  name: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:327:2` (sample) */
  email: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:328:2` (sample) */
  avatar: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:329:2` (sample) */
  type: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:330:2` (sample) */
  present: boolean;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:331:2` (sample) */
  banned: boolean;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:332:2` (sample) */
  fields: { [key: string]: string };
}

/**
 * Payload of the push `customer_visit_started`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:347:5` (section)
 */
export interface CustomerVisitStartedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:353:2` (sample) */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:354:2` (sample) */
  visit_id: number;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:355:2` (sample) */
  started_at: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:356:2` (sample) */
  ip: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:357:2` (sample) */
  user_agent: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:358:2` (sample) */
  geolocation: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:359:3` (sample) */
    latitude: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:360:3` (sample) */
    longitude: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:361:3` (sample) */
    country: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:362:3` (sample) */
    country_code: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:363:3` (sample) */
    region: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:364:3` (sample) */
    city: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:365:3` (sample) */
    timezone: string;
  };
}

/**
 * Payload of the push `customer_visit_ended`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:379:5` (section)
 */
export interface CustomerVisitEndedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:385:2` (sample) */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:386:2` (sample) */
  visit_id: number;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:387:2` (sample) */
  ended_at: string;
}

/**
 * Payload of the push `customer_page_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:401:5` (section)
 */
export interface CustomerPageUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:407:2` (sample) */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:408:2` (sample) */
  visit_id: number;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:409:2` (sample) */
  opened_at: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:410:2` (sample) */
  url: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:411:2` (sample) */
  title: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:412:2` (sample) */
  referrer: string;
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:428:5` (section)
 */
export interface IncomingEventPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:434:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:435:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:436:2` (sample), 437:3 (sample) */
  event: Event;
}

/**
 * Payload of the push `event_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:450:5` (section)
 */
export interface EventUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:456:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:457:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:458:2` (sample), 459:3 (sample) */
  event: Event;
}

/**
 * Payload of the push `chat_properties_deleted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:475:5` (section)
 */
export interface ChatPropertiesDeletedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:481:2` (sample) */
  chat_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:501:3` (row), 482:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_thread_properties_deleted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:505:5` (section)
 */
export interface ChatThreadPropertiesDeletedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:511:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:512:2` (sample) */
  thread_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:533:3` (row), 513:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `event_properties_deleted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:537:5` (section)
 */
export interface EventPropertiesDeletedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:543:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:544:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:545:2` (sample) */
  event_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:565:3` (row), 546:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:567:5` (section)
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:573:2` (sample) */
  chat_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:600:3` (row), 574:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:605:5` (section)
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:611:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:612:2` (sample) */
  thread_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:639:3` (row), 613:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `event_properties_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:643:5` (section)
 */
export interface EventPropertiesUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:649:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:650:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:651:2` (sample) */
  event_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:674:3` (row), 652:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_tagged`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:680:5` (section)
 */
export interface ChatThreadTaggedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:686:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:687:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:688:2` (sample) */
  tag: string;
}

/**
 * Payload of the push `chat_thread_untagged`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:700:5` (section)
 */
export interface ChatThreadUntaggedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:706:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:707:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:708:2` (sample) */
  tag: string;
}

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:722:5` (section)
 */
export interface IncomingChatThreadPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:728:2` (sample) */
  chat: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:729:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:730:3` (sample) */
    users: User[];
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:733:3` (sample) */
    properties: { [key: string]: { [key: string]: number | boolean | string | {
      /**
       * <property_value> type depends on the property configuration
       *
       * Source: `documents/agent-web-2019-08/data_structures.md:72:3` (bullet), 39:4 (sample)
       */
      value: number | boolean | string;
    } } };
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:739:3` (sample), 740:4 (sample) */
    thread: Thread;
  };
}

/**
 * Payload of the push `incoming_rich_message_postback`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:754:5` (section)
 */
export interface IncomingRichMessagePostbackPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:760:2` (sample) */
  user_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:761:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:762:2` (sample) */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:763:2` (sample) */
  event_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:764:2` (sample) */
  postback: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:765:3` (sample) */
    id: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:766:3` (sample) */
    toggled: boolean;
  };
}

/**
 * Payload of the push `incoming_multicast`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:780:5` (section)
 */
export interface IncomingMulticastPayload {
  /**
   * Optional: 806:21 (row).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:806:3` (row), 786:2 (sample)
   */
  author_id?: string;
  /**
   * Required: 807:17 (row).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:807:3` (row), `corrections/agent-web-2019-08.yaml:35:11` (correction)
   */
  content: unknown;
  /**
   * Optional: 808:17 (row).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:808:3` (row), 792:2 (sample)
   */
  type?: string;
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:811:5` (section)
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:817:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:818:2` (sample) */
  thread_id: string;
  /**
   * "Typing indicator" object
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:819:2` (sample), 820:3 (sample)
   */
  typing_indicator: { [key: string]: unknown };
}

/**
 * Payload of the push `incoming_sneak_peek`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:834:5` (section)
 */
export interface IncomingSneakPeekPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:840:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:841:2` (sample) */
  thread_id: string;
  /**
   * "Sneak peek" object
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:842:2` (sample), 843:3 (sample)
   */
  sneak_peek: { [key: string]: unknown };
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:858:5` (section)
 */
export interface ThreadClosedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:864:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:865:2` (sample) */
  thread_id: string;
  /**
   * Missing if it was the router that closed the thread
   *
   * Optional: 881:17 (note).
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:881:3` (row), 866:2 (sample)
   */
  user_id?: string;
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:897:5` (section)
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:903:2` (sample) */
  user_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:904:2` (sample) */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:905:2` (sample) */
  timestamp: number;
}

/**
 * Error types that any action may answer with, as documented.
 *
 * - `internal`: Source: `documents/agent-web-2019-08/errors.md:24:3` (row)
 * - `validation`: Source: `documents/agent-web-2019-08/errors.md:25:3` (row)
 * - `authorization`: Source: `documents/agent-web-2019-08/errors.md:26:3` (row)
 * - `authentication`: Source: `documents/agent-web-2019-08/errors.md:27:3` (row)
 * - `request_timeout`: Source: `documents/agent-web-2019-08/errors.md:28:3` (row)
 * - `license_expired`: Source: `documents/agent-web-2019-08/errors.md:29:3` (row)
 * - `unsupported_version`: Source: `documents/agent-web-2019-08/errors.md:30:3` (row)
 * - `misdirected_request`: Source: `documents/agent-web-2019-08/errors.md:31:3` (row)
 * - `entity_too_large`: Source: `documents/agent-web-2019-08/errors.md:32:3` (row)
 * - `wrong_product_version`: Source: `documents/agent-web-2019-08/errors.md:33:3` (row)
 * - `license_not_found`: Source: `documents/agent-web-2019-08/errors.md:34:3` (row)
 * - `requester_offline`: Source: `documents/agent-web-2019-08/errors.md:35:3` (row)
 */
export type ErrorType = "internal" | "validation" | "authorization" | "authentication" | "request_timeout" | "license_expired" | "unsupported_version" | "misdirected_request" | "entity_too_large" | "wrong_product_version" | "license_not_found" | "requester_offline";
/**
 * Why the server ends a connection, as documented.
 *
 * - `access_token_revoked`: Source: `documents/agent-web-2019-08/rtm-pushes.md:199:3` (row)
 * - `access_token_expired`: Source: `documents/agent-web-2019-08/rtm-pushes.md:200:3` (row)
 * - `license_expired`: Source: `documents/agent-web-2019-08/rtm-pushes.md:201:3` (row)
 * - `agent_deleted`: Source: `documents/agent-web-2019-08/rtm-pushes.md:202:3` (row)
 * - `agent_logged_out_remotely`: Source: `documents/agent-web-2019-08/rtm-pushes.md:203:3` (row)
 * - `agent_disconnected_by_server`: Source: `documents/agent-web-2019-08/rtm-pushes.md:204:3` (row)
 * - `unsupported_version`: Source: `documents/agent-web-2019-08/rtm-pushes.md:205:3` (row)
 * - `ping_timeout`: Source: `documents/agent-web-2019-08/rtm-pushes.md:206:3` (row)
 * - `internal_error`: Source: `documents/agent-web-2019-08/rtm-pushes.md:207:3` (row)
 * - `too_many_connections`: Source: `documents/agent-web-2019-08/rtm-pushes.md:208:3` (row)
 * - `misdirected_request`: Source: `documents/agent-web-2019-08/rtm-pushes.md:209:3` (row)
 * - `product_version_changed`: Source: `documents/agent-web-2019-08/rtm-pushes.md:210:3` (row)
 * - `license_not_found`: Source: `documents/agent-web-2019-08/rtm-pushes.md:211:3` (row)
 */
export type DisconnectReason = "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found";
/**
 * Scopes of access tokens, as documented.
 *
 * - `agents--my:rw`: Source: `documents/agent-web-2019-08/scopes.md:52:3` (row)
 * - `agents--all:rw`: Source: `documents/agent-web-2019-08/scopes.md:53:3` (row)
 * - `access_rules:ro`: Source: `documents/agent-web-2019-08/scopes.md:54:3` (row)
 * - `access_rules:rw`: Source: `documents/agent-web-2019-08/scopes.md:55:3` (row)
 * - `agents-bot--my:ro`: Source: `documents/agent-web-2019-08/scopes.md:61:3` (row)
 * - `agents-bot--my:rw`: Source: `documents/agent-web-2019-08/scopes.md:62:3` (row)
 * - `agents-bot--all:ro`: Source: `documents/agent-web-2019-08/scopes.md:63:3` (row)
 * - `agents-bot--all:rw`: Source: `documents/agent-web-2019-08/scopes.md:64:3` (row)
 * - `chats--all:ro`: Source: `documents/agent-web-2019-08/scopes.md:70:3` (row)
 * - `chats--access:ro`: Source: `documents/agent-web-2019-08/scopes.md:71:3` (row)
 * - `chats--my:ro`: Source: `documents/agent-web-2019-08/scopes.md:72:3` (row)
 * - `chats.conversation--all:rw`: Source: `documents/agent-web-2019-08/scopes.md:73:3` (row)
 * - `chats.conversation--access:rw`: Source: `documents/agent-web-2019-08/scopes.md:74:3` (row)
 * - `chats.conversation--my:rw`: Source: `documents/agent-web-2019-08/scopes.md:75:3` (row)
 * - `chats--all:rw`: Source: `documents/agent-web-2019-08/scopes.md:76:3` (row)
 * - `chats--access:rw`: Source: `documents/agent-web-2019-08/scopes.md:77:3` (row)
 * - `chats--my:rw`: Source: `documents/agent-web-2019-08/scopes.md:78:3` (row)
 * - `customers.ban:rw`: Source: `documents/agent-web-2019-08/scopes.md:93:3` (row)
 * - `customers:own`: Source: `documents/agent-web-2019-08/scopes.md:94:3` (row)
 * - `customers:ro`: Source: `documents/agent-web-2019-08/scopes.md:95:3` (row)
 * - `customers:rw`: Source: `documents/agent-web-2019-08/scopes.md:96:3` (row)
 * - `multicast:rw`: Source: `documents/agent-web-2019-08/scopes.md:102:3` (row)
 * - `properties--my:ro`: Source: `documents/agent-web-2019-08/scopes.md:109:3` (row)
 * - `properties--my:rw`: Source: `documents/agent-web-2019-08/scopes.md:110:3` (row)
 * - `properties--all:ro`: Source: `documents/agent-web-2019-08/scopes.md:111:3` (row)
 * - `webhooks--my:ro`: Source: `documents/agent-web-2019-08/scopes.md:117:3` (row)
 * - `webhooks--my:rw`: Source: `documents/agent-web-2019-08/scopes.md:118:3` (row)
 * - `webhooks--all:ro`: Source: `documents/agent-web-2019-08/scopes.md:119:3` (row)
 * - `webhooks--all:rw`: Source: `documents/agent-web-2019-08/scopes.md:120:3` (row)
 */
export type Scope = "agents--my:rw" | "agents--all:rw" | "access_rules:ro" | "access_rules:rw" | "agents-bot--my:ro" | "agents-bot--my:rw" | "agents-bot--all:ro" | "agents-bot--all:rw" | "chats--all:ro" | "chats--access:ro" | "chats--my:ro" | "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw" | "chats--all:rw" | "chats--access:rw" | "chats--my:rw" | "customers.ban:rw" | "customers:own" | "customers:ro" | "customers:rw" | "multicast:rw" | "properties--my:ro" | "properties--my:rw" | "properties--all:ro" | "webhooks--my:ro" | "webhooks--my:rw" | "webhooks--all:ro" | "webhooks--all:rw";

/** Every action by its name on the wire. */
export interface Actions {
  /**
   * Get chat threads
   *
   * It returns those threads of a chat which the current agent may see.
   *
   * Source: `documents/agent-web-2019-08/methods.md:39:4` (section)
   */
  get_chat_threads: { request: GetChatThreadsRequest; response: GetChatThreadsResponse; errors: ErrorType; scopes: "chats--all:ro" | "chats--access:ro"; pushes: never };
  /**
   * Get chat threads summary
   *
   * Source: `documents/agent-web-2019-08/methods.md:102:4` (section)
   */
  get_chat_threads_summary: { request: GetChatThreadsSummaryRequest; response: GetChatThreadsSummaryResponse; errors: ErrorType; scopes: "chats--all:ro" | "chats--access:ro" | "chats--my:ro"; pushes: never };
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:159:4` (section)
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_chat_thread" };
  /**
   * Activate chat
   *
   * Source: `documents/agent-web-2019-08/methods.md:294:4` (section)
   */
  activate_chat: { request: ActivateChatRequest; response: ActivateChatResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_chat_thread" };
  /**
   * Add user to chat
   *
   * Lets a user into the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:386:4` (section)
   */
  add_user_to_chat: { request: AddUserToChatRequest; response: AddUserToChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_user_added" };
  /**
   * Remove user from chat
   *
   * Takes a user out of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:422:4` (section)
   */
  remove_user_from_chat: { request: RemoveUserFromChatRequest; response: RemoveUserFromChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_user_removed" };
  /**
   * Send event
   *
   * Source: `documents/agent-web-2019-08/methods.md:459:4` (section)
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send file
   *
   * Source: `documents/agent-web-2019-08/methods.md:516:4` (section)
   */
  send_file: { request: SendFileRequest; response: SendFileResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_chat_thread" | "incoming_event" };
  /**
   * Send rich message postback
   *
   * Source: `documents/agent-web-2019-08/methods.md:569:4` (section)
   */
  send_rich_message_postback: { request: SendRichMessagePostbackRequest; response: SendRichMessagePostbackResponse; errors: ErrorType; scopes: "chats.conversation--my:rw" | "chats.conversation--all:rw"; pushes: "incoming_rich_message_postback" };
  /**
   * Multicast
   *
   * Source: `documents/agent-web-2019-08/methods.md:610:4` (section)
   */
  multicast: { request: MulticastRequest; response: MulticastResponse; errors: ErrorType; scopes: "multicast:rw"; pushes: "incoming_multicast" };
  /**
   * Send typing indicator
   *
   * Source: `documents/agent-web-2019-08/methods.md:669:4` (section)
   */
  send_typing_indicator: { request: SendTypingIndicatorRequest; response: SendTypingIndicatorResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: never };
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Source: `documents/agent-web-2019-08/methods.md:701:4` (section)
   */
  ban_customer: { request: BanCustomerRequest; response: BanCustomerResponse; errors: ErrorType; scopes: "customers.ban:rw"; pushes: "customer_banned" };
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Source: `documents/agent-web-2019-08/methods.md:739:4` (section)
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "thread_closed" };
  /**
   * Transfer chat
   *
   * Source: `documents/agent-web-2019-08/methods.md:772:4` (section)
   */
  transfer_chat: { request: TransferChatRequest; response: TransferChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_transferred" };
  /**
   * Grant access
   *
   * Source: `documents/agent-web-2019-08/methods.md:811:4` (section)
   */
  grant_access: { request: GrantAccessRequest; response: GrantAccessResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "access_granted" };
  /**
   * Revoke access
   *
   * Source: `documents/agent-web-2019-08/methods.md:848:4` (section)
   */
  revoke_access: { request: RevokeAccessRequest; response: RevokeAccessResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "access_revoked" };
  /**
   * Set access
   *
   * Source: `documents/agent-web-2019-08/methods.md:887:4` (section)
   */
  set_access: { request: SetAccessRequest; response: SetAccessResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "access_set" };
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Source: `documents/agent-web-2019-08/methods.md:927:4` (section)
   */
  update_agent: { request: UpdateAgentRequest; response: UpdateAgentResponse; errors: ErrorType; scopes: "agents--my:rw" | "agents--all:rw"; pushes: "agent_updated" };
  /**
   * Update chat properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:962:4` (section)
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_properties_updated" };
  /**
   * Update chat thread properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1000:4` (section)
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_thread_properties_updated" };
  /**
   * Update event properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1040:4` (section)
   */
  update_event_properties: { request: UpdateEventPropertiesRequest; response: UpdateEventPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_updated" };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/agent-web-2019-08/methods.md:1082:4` (section)
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: ErrorType; scopes: "chats--access:ro" | "chats--all:ro"; pushes: "last_seen_timestamp_updated" };
  /**
   * Upload image
   *
   * Source: `documents/agent-web-2019-08/methods.md:1121:4` (section)
   */
  upload_image: { request: UploadImageRequest; response: UploadImageResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get customers
   *
   * It returns a list with the customers.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1163:4` (section)
   */
  get_customers: { request: GetCustomersRequest; response: GetCustomersResponse; errors: ErrorType; scopes: "customers:ro"; pushes: never };
  /**
   * Create customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:1278:4` (section)
   */
  create_customer: { request: CreateCustomerRequest; response: CreateCustomerResponse; errors: ErrorType; scopes: "customers:rw"; pushes: "customer_created" };
  /**
   * Update customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:1319:4` (section)
   */
  update_customer: { request: UpdateCustomerRequest; response: UpdateCustomerResponse; errors: ErrorType; scopes: "customers:rw"; pushes: "customer_updated" };
  /**
   * Delete chat properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1362:4` (section)
   */
  delete_chat_properties: { request: DeleteChatPropertiesRequest; response: DeleteChatPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_properties_deleted" };
  /**
   * Delete chat thread properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1398:4` (section)
   */
  delete_chat_thread_properties: { request: DeleteChatThreadPropertiesRequest; response: DeleteChatThreadPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_thread_properties_deleted" };
  /**
   * Delete event properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1435:4` (section)
   */
  delete_event_properties: { request: DeleteEventPropertiesRequest; response: DeleteEventPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_deleted" };
  /**
   * Tag chat thread
   *
   * Source: `documents/agent-web-2019-08/methods.md:1475:4` (section)
   */
  tag_chat_thread: { request: TagChatThreadRequest; response: TagChatThreadResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_tagged" };
  /**
   * Untag chat thread
   *
   * Source: `documents/agent-web-2019-08/methods.md:1510:4` (section)
   */
  untag_chat_thread: { request: UntagChatThreadRequest; response: UntagChatThreadResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_untagged" };
  /**
   * Follow chat
   *
   * Makes the requester a follower of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1545:4` (section)
   */
  follow_chat: { request: FollowChatRequest; response: FollowChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "incoming_chat_thread" };
  /**
   * Unfollow chat
   *
   * The requester stops being a follower of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1581:4` (section)
   */
  unfollow_chat: { request: UnfollowChatRequest; response: UnfollowChatResponse; errors: ErrorType; scopes: never; pushes: never };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Chat transferred
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:24:5` (section)
   */
  chat_transferred: ChatTransferredPayload;
  /**
   * Access granted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:54:5` (section)
   */
  access_granted: AccessGrantedPayload;
  /**
   * Access revoked
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:87:5` (section)
   */
  access_revoked: AccessRevokedPayload;
  /**
   * Access set
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:120:5` (section)
   */
  access_set: AccessSetPayload;
  /**
   * Agent updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:153:5` (section)
   */
  agent_updated: AgentUpdatedPayload;
  /**
   * Agent disconnected
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:174:5` (section)
   */
  agent_disconnected: AgentDisconnectedPayload;
  /**
   * Chat user added
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:218:5` (section)
   */
  chat_user_added: ChatUserAddedPayload;
  /**
   * Chat user removed
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:249:5` (section)
   */
  chat_user_removed: ChatUserRemovedPayload;
  /**
   * Customer banned
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:278:5` (section)
   */
  customer_banned: CustomerBannedPayload;
  /**
   * Customer created
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:299:5` (section)
   */
  customer_created: CustomerCreatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:319:5` (section)
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Customer visit started
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:347:5` (section)
   */
  customer_visit_started: CustomerVisitStartedPayload;
  /**
   * Customer visit ended
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:379:5` (section)
   */
  customer_visit_ended: CustomerVisitEndedPayload;
  /**
   * Customer page updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:401:5` (section)
   */
  customer_page_updated: CustomerPageUpdatedPayload;
  /**
   * Incoming event
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:428:5` (section)
   */
  incoming_event: IncomingEventPayload;
  /**
   * Event updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:450:5` (section)
   */
  event_updated: EventUpdatedPayload;
  /**
   * Chat properties deleted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:475:5` (section)
   */
  chat_properties_deleted: ChatPropertiesDeletedPayload;
  /**
   * Chat thread properties deleted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:505:5` (section)
   */
  chat_thread_properties_deleted: ChatThreadPropertiesDeletedPayload;
  /**
   * Event properties deleted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:537:5` (section)
   */
  event_properties_deleted: EventPropertiesDeletedPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:567:5` (section)
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:605:5` (section)
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Event properties updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:643:5` (section)
   */
  event_properties_updated: EventPropertiesUpdatedPayload;
  /**
   * Chat thread tagged
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:680:5` (section)
   */
  chat_thread_tagged: ChatThreadTaggedPayload;
  /**
   * Chat thread untagged
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:700:5` (section)
   */
  chat_thread_untagged: ChatThreadUntaggedPayload;
  /**
   * Incoming chat thread
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:722:5` (section)
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Incoming rich message postback
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:754:5` (section)
   */
  incoming_rich_message_postback: IncomingRichMessagePostbackPayload;
  /**
   * Incoming multicast
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:780:5` (section)
   */
  incoming_multicast: IncomingMulticastPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:811:5` (section)
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Incoming sneak peek
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:834:5` (section)
   */
  incoming_sneak_peek: IncomingSneakPeekPayload;
  /**
   * Thread closed
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:858:5` (section)
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:897:5` (section)
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
