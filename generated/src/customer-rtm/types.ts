// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * Access
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:17:4` (section), 31:3 (row)
 */
export interface Access {
  /**
   * group 0 makes it visible to every agent
   *
   * Required: 31:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:31:3` (row), 24:2 (sample)
   */
  group_ids: number[];
}

/**
 * Access, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:17:4` (section), 31:3 (row)
 */
export interface AccessInput {
  /**
   * group 0 makes it visible to every agent
   *
   * Required: 31:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:31:3` (row), 24:2 (sample)
   */
  group_ids?: number[];
}

/**
 * User > Agent
 *
 * Source: `documents/customer-rtm-2019-08/users.md:40:4` (section), 44:1 (sample)
 */
export interface Agent {
  /** Source: `documents/customer-rtm-2019-08/users.md:46:2` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:47:2` (sample) */
  type: "agent";
  /** Source: `documents/customer-rtm-2019-08/users.md:48:2` (sample) */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:49:3` (sample) */
  avatar: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:50:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:51:2` (sample) */
  last_seen_timestamp: number;
}

/**
 * Chat
 *
 * Source: `corrections/customer-rtm-2019-08.yaml:5:11` (correction), `documents/customer-rtm-2019-08/data_structures.md:68:3` (row)
 */
export interface Chat {
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:40:9` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:41:9` (sample) */
  users: User[];
  /**
   * Optional: 44:9 (sample).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:44:9` (sample)
   */
  threads?: Thread[];
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:47:9` (sample) */
  threads_summary: Array<{
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:48:17` (sample) */
    thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:49:17` (sample) */
    order: number;
  }>;
  /**
   * Optional: 68:19 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:68:3` (row), `corrections/customer-rtm-2019-08.yaml:10:11` (correction)
   */
  properties?: Properties;
  /**
   * Optional: 69:15 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:69:3` (row), 59:9 (sample)
   */
  access?: Access;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:62:9` (sample) */
  is_followed: boolean;
}

/**
 * Chat summary
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:72:4` (section), 77:1 (sample)
 */
export interface ChatSummary {
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:79:9` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:80:9` (sample) */
  users: User[];
  /**
   * last event of each type in chat
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:83:9` (sample)
   */
  last_event_per_type: { [key: string]: {
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:85:17` (sample), 94:17 (sample) */
    thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:86:17` (sample), 95:17 (sample) */
    thread_order: number;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:88:21` (note), 87:17 (sample) */
    event: Event | {
      /** Source: `documents/customer-rtm-2019-08/data_structures.md:88:21` (note), 97:21 (note) */
      restricted_access: boolean;
    };
  } };
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:104:9` (sample) */
  last_thread_summary: {
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:105:13` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:106:13` (sample) */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:107:13` (sample) */
    timestamp: number;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:108:13` (sample) */
    user_ids: string[];
    /** Source: `corrections/customer-rtm-2019-08.yaml:20:11` (correction), `documents/customer-rtm-2019-08/data_structures.md:110:13` (sample) */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:112:13` (sample) */
    tags: string[];
  };
  /** Source: `corrections/customer-rtm-2019-08.yaml:15:11` (correction), `documents/customer-rtm-2019-08/data_structures.md:115:13` (sample) */
  properties: Properties;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:117:9` (sample), 118:13 (sample) */
  access: Access;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:120:9` (sample) */
  is_followed: boolean;
}

/**
 * Event > Custom
 *
 * Source: `documents/customer-rtm-2019-08/events.md:183:4` (section), 212:3 (row)
 */
export interface CustomEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:189:2` (sample) */
  id: string;
  /**
   * Optional: 212:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:212:3` (row), 190:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:191:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:192:2` (sample) */
  type: "custom";
  /** Source: `documents/customer-rtm-2019-08/events.md:193:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:194:2` (sample) */
  timestamp: number;
  /** Source: `corrections/customer-rtm-2019-08.yaml:50:11` (correction), `documents/customer-rtm-2019-08/events.md:195:2` (sample) */
  content: unknown;
  /**
   * possible values: all (default), agents
   *
   * Required: 214:21 (row). Default `"all"`: 214:52 (note). `all`: 214:52 (note). `agents`: 214:69 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:214:3` (row), 200:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 213:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:213:3` (row), 201:2 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:183:4` (section), 212:3 (row)
 */
export interface CustomEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:189:2` (sample) */
  id?: string;
  /**
   * Optional: 212:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:212:3` (row), 190:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:191:2` (sample) */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:192:2` (sample) */
  type: "custom";
  /** Source: `documents/customer-rtm-2019-08/events.md:193:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:194:2` (sample) */
  timestamp?: number;
  /** Source: `corrections/customer-rtm-2019-08.yaml:50:11` (correction), `documents/customer-rtm-2019-08/events.md:195:2` (sample) */
  content?: unknown;
  /**
   * possible values: all (default), agents
   *
   * Required: 214:21 (row). Default `"all"`: 214:52 (note). `all`: 214:52 (note). `agents`: 214:69 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:214:3` (row), 200:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 213:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:213:3` (row), 201:2 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/customer-rtm-2019-08/users.md:13:4` (section), 36:3 (row)
 */
export interface Customer {
  /** Source: `documents/customer-rtm-2019-08/users.md:19:2` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:20:2` (sample) */
  type: "customer";
  /** Source: `documents/customer-rtm-2019-08/users.md:21:2` (sample) */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:22:2` (sample) */
  email: string;
  /**
   * Optional: 36:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/users.md:36:3` (row), 23:2 (sample)
   */
  avatar?: string;
  /**
   * Optional: 37:15 (row).
   *
   * Source: `documents/customer-rtm-2019-08/users.md:37:3` (row), 24:2 (sample)
   */
  fields?: { [key: string]: string };
  /** Source: `documents/customer-rtm-2019-08/users.md:27:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:28:2` (sample) */
  last_seen_timestamp: number;
}

/**
 * User > Customer, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/users.md:13:4` (section), 36:3 (row)
 */
export interface CustomerInput {
  /** Source: `documents/customer-rtm-2019-08/users.md:19:2` (sample) */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:20:2` (sample) */
  type: "customer";
  /** Source: `documents/customer-rtm-2019-08/users.md:21:2` (sample) */
  name?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:22:2` (sample) */
  email?: string;
  /**
   * Optional: 36:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/users.md:36:3` (row), 23:2 (sample)
   */
  avatar?: string;
  /**
   * Optional: 37:15 (row).
   *
   * Source: `documents/customer-rtm-2019-08/users.md:37:3` (row), 24:2 (sample)
   */
  fields?: { [key: string]: string };
  /** Source: `documents/customer-rtm-2019-08/users.md:27:2` (sample) */
  present?: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:28:2` (sample) */
  last_seen_timestamp?: number;
}

/**
 * Event
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24:4` (section), 66:4 (section)
 */
export type Event = FileEvent | FilledFormEvent | MessageEvent | CustomEvent | SystemMessageEvent | RichMessageEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-rtm-2019-08/events.md:30:2` (sample) */
  id: string;
  /**
   * Optional: 58:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:58:3` (row), 31:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:32:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:35:2` (sample) */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 60:21 (row). Default `"all"`: 60:52 (note). `all`: 60:52 (note). `agents`: 60:69 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:60:3` (row), 36:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24:4` (section), 66:4 (section)
 */
export type EventInput = FileEventInput | FilledFormEventInput | MessageEventInput | CustomEventInput | SystemMessageEventInput | RichMessageEventInput;

/**
 * Event > File
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24:4` (section), 57:3 (row)
 */
export interface FileEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:30:2` (sample) */
  id: string;
  /**
   * Optional: 58:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:58:3` (row), 31:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:32:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:33:2` (sample) */
  type: "file";
  /** Source: `documents/customer-rtm-2019-08/events.md:34:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:35:2` (sample) */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 60:21 (row). Default `"all"`: 60:52 (note). `all`: 60:52 (note). `agents`: 60:69 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:60:3` (row), 36:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 59:19 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:59:3` (row), 37:2 (sample)
   */
  properties?: Properties;
  /** Source: `documents/customer-rtm-2019-08/events.md:40:2` (sample) */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:41:2` (sample) */
  url: string;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:22` (row), 42:2 (sample)
   */
  thumbnail_url?: string;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:39` (row), 43:2 (sample)
   */
  thumbnail2x_url?: string;
  /**
   * supported image types: image/png, image/jpeg, image/gif
   *
   * Required: 57:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:57:3` (row), 44:2 (sample)
   */
  content_type: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:45:2` (sample) */
  size: number;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:3` (row), 46:2 (sample)
   */
  width?: number;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:12` (row), 47:2 (sample)
   */
  height?: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24:4` (section), 57:3 (row)
 */
export interface FileEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:30:2` (sample) */
  id?: string;
  /**
   * Optional: 58:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:58:3` (row), 31:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:32:2` (sample) */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:33:2` (sample) */
  type: "file";
  /** Source: `documents/customer-rtm-2019-08/events.md:34:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:35:2` (sample) */
  timestamp?: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 60:21 (row). Default `"all"`: 60:52 (note). `all`: 60:52 (note). `agents`: 60:69 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:60:3` (row), 36:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 59:19 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:59:3` (row), 37:2 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/customer-rtm-2019-08/events.md:40:2` (sample) */
  name?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:41:2` (sample) */
  url?: string;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:22` (row), 42:2 (sample)
   */
  thumbnail_url?: string;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:39` (row), 43:2 (sample)
   */
  thumbnail2x_url?: string;
  /**
   * supported image types: image/png, image/jpeg, image/gif
   *
   * Required: 57:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:57:3` (row), 44:2 (sample)
   */
  content_type?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:45:2` (sample) */
  size?: number;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:3` (row), 46:2 (sample)
   */
  width?: number;
  /**
   * comes with images only
   *
   * Optional: 62:58 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62:12` (row), 47:2 (sample)
   */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/customer-rtm-2019-08/events.md:66:4` (section), 131:3 (row)
 */
export interface FilledFormEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:72:2` (sample) */
  id: string;
  /**
   * Optional: 131:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:131:3` (row), 73:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:74:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:75:2` (sample) */
  type: "filled_form";
  /** Source: `documents/customer-rtm-2019-08/events.md:76:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:77:2` (sample) */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 133:19 (row). Default `"all"`: 133:47 (note). `all`: 133:47 (note). `agents`: 133:64 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:133:3` (row), 78:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 132:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:132:3` (row), 79:2 (sample)
   */
  properties?: Properties;
  /** Source: `documents/customer-rtm-2019-08/events.md:82:2` (sample) */
  form_id: string;
  /** Source: `corrections/customer-rtm-2019-08.yaml:60:11` (correction), `documents/customer-rtm-2019-08/events.md:83:2` (sample) */
  fields: Array<{
    /**
     * `name`: 60:11 (correction). `email`: 60:11 (correction). `question`: 60:11 (correction). `textarea`: 60:11 (correction). `radio`: 60:11 (correction). `select`: 60:11 (correction). `checkbox`: 60:11 (correction). `group_chooser`: 60:11 (correction).
     *
     * Source: `corrections/customer-rtm-2019-08.yaml:60:11` (correction), `documents/customer-rtm-2019-08/events.md:84:3` (sample)
     */
    type: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser" | (string & {});
    /** Source: `documents/customer-rtm-2019-08/events.md:85:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:86:3` (sample) */
    label: string;
    /**
     * Optional: 83:2 (sample).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:87:3` (sample)
     */
    answer?: string | {
      /**
       * Optional: 87:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:98:5` (sample)
       */
      id?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:99:5` (sample) */
      label: string;
      /**
       * Optional: 87:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:117:4` (sample)
       */
      group_id?: number;
    };
    /**
     * Optional: 83:2 (sample).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:105:3` (sample)
     */
    answers?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:106:4` (sample) */
      id: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:107:4` (sample) */
      label: string;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:66:4` (section), 131:3 (row)
 */
export interface FilledFormEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:72:2` (sample) */
  id?: string;
  /**
   * Optional: 131:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:131:3` (row), 73:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:74:2` (sample) */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:75:2` (sample) */
  type: "filled_form";
  /** Source: `documents/customer-rtm-2019-08/events.md:76:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:77:2` (sample) */
  timestamp?: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 133:19 (row). Default `"all"`: 133:47 (note). `all`: 133:47 (note). `agents`: 133:64 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:133:3` (row), 78:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 132:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:132:3` (row), 79:2 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/customer-rtm-2019-08/events.md:82:2` (sample) */
  form_id?: string;
  /** Source: `corrections/customer-rtm-2019-08.yaml:60:11` (correction), `documents/customer-rtm-2019-08/events.md:83:2` (sample) */
  fields?: Array<{
    /**
     * `name`: 60:11 (correction). `email`: 60:11 (correction). `question`: 60:11 (correction). `textarea`: 60:11 (correction). `radio`: 60:11 (correction). `select`: 60:11 (correction). `checkbox`: 60:11 (correction). `group_chooser`: 60:11 (correction).
     *
     * Source: `corrections/customer-rtm-2019-08.yaml:60:11` (correction), `documents/customer-rtm-2019-08/events.md:84:3` (sample)
     */
    type?: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser";
    /** Source: `documents/customer-rtm-2019-08/events.md:85:3` (sample) */
    id?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:86:3` (sample) */
    label?: string;
    /**
     * Optional: 83:2 (sample).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:87:3` (sample)
     */
    answer?: string | {
      /**
       * Optional: 87:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:98:5` (sample)
       */
      id?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:99:5` (sample) */
      label?: string;
      /**
       * Optional: 87:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:117:4` (sample)
       */
      group_id?: number;
    };
    /**
     * Optional: 83:2 (sample).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:105:3` (sample)
     */
    answers?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:106:4` (sample) */
      id?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:107:4` (sample) */
      label?: string;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/customer-rtm-2019-08/events.md:141:4` (section), 174:3 (row)
 */
export interface MessageEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:147:2` (sample) */
  id: string;
  /**
   * Optional: 174:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:174:3` (row), 148:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:149:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:150:2` (sample) */
  type: "message";
  /** Source: `documents/customer-rtm-2019-08/events.md:151:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:152:2` (sample) */
  timestamp: number;
  /**
   * max. size of raw text is 16 KB (an emoji such as 😁 is one UTF-8 character and may take 4 B); a longer text has to go out as more than one message
   *
   * Required: 180:12 (row). Bytes at most 16384: 180:23 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:180:3` (row), 153:2 (sample)
   */
  text: string;
  /**
   * Optional: 175:19 (row). `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:175:3` (row), 154:2 (sample)
   */
  postback?: {
    /** Source: `documents/customer-rtm-2019-08/events.md:155:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:156:3` (sample) */
    thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:157:3` (sample) */
    event_id: string;
    /**
     * required only if postback.value is given
     *
     * Optional: 176:32 (note).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:176:3` (row), 158:3 (sample)
     */
    type?: string;
    /**
     * required only if postback.type is given
     *
     * Optional: 177:32 (note).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:177:3` (row), 159:3 (sample)
     */
    value?: string;
  };
  /**
   * possible values: all (default), agents
   *
   * Required: 179:19 (row). Default `"all"`: 179:47 (note). `all`: 179:47 (note). `agents`: 179:64 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:179:3` (row), 161:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 178:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:178:3` (row), 162:2 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:141:4` (section), 174:3 (row)
 */
export interface MessageEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:147:2` (sample) */
  id?: string;
  /**
   * Optional: 174:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:174:3` (row), 148:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:149:2` (sample) */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:150:2` (sample) */
  type: "message";
  /** Source: `documents/customer-rtm-2019-08/events.md:151:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:152:2` (sample) */
  timestamp?: number;
  /**
   * max. size of raw text is 16 KB (an emoji such as 😁 is one UTF-8 character and may take 4 B); a longer text has to go out as more than one message
   *
   * Required: 180:12 (row). Bytes at most 16384: 180:23 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:180:3` (row), 153:2 (sample)
   */
  text?: string;
  /**
   * Optional: 175:19 (row). `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:175:3` (row), 154:2 (sample)
   */
  postback?: {
    /** Source: `documents/customer-rtm-2019-08/events.md:155:3` (sample) */
    id?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:156:3` (sample) */
    thread_id?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:157:3` (sample) */
    event_id?: string;
    /**
     * required only if postback.value is given
     *
     * Optional: 176:32 (note).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:176:3` (row), 158:3 (sample)
     */
    type?: string;
    /**
     * required only if postback.type is given
     *
     * Optional: 177:32 (note).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:177:3` (row), 159:3 (sample)
     */
    value?: string;
  };
  /**
   * possible values: all (default), agents
   *
   * Required: 179:19 (row). Default `"all"`: 179:47 (note). `all`: 179:47 (note). `agents`: 179:64 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:179:3` (row), 161:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 178:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:178:3` (row), 162:2 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * Properties
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:129:4` (section), 133:1 (sample)
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:170:3` (bullet), 137:4 (sample)
   */
  value: number | boolean | string;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:129:4` (section), 133:1 (sample)
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:170:3` (bullet), 137:4 (sample)
   */
  value?: number | boolean | string;
} } };

/**
 * Event > Rich message
 *
 * Source: `documents/customer-rtm-2019-08/events.md:287:4` (section), 344:3 (row)
 */
export interface RichMessageEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:293:2` (sample) */
  id: string;
  /**
   * Optional: 344:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:344:3` (row), 294:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:295:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:296:2` (sample) */
  type: "rich_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:297:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:298:2` (sample) */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 353:19 (row). Default `"all"`: 353:47 (note). `all`: 353:47 (note). `agents`: 353:64 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:353:3` (row), 299:2 (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 352:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:352:3` (row), 300:2 (sample)
   */
  properties?: Properties;
  /**
   * Tells an app how to present the event.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:354:3` (row), 303:2 (sample)
   */
  template_id: string;
  /**
   * may contain 1 - 10 element objects
   *
   * Optional: 345:19 (row). At least 1: 345:43 (note). At most 10: 345:47 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:345:3` (row), 304:2 (sample)
   */
  elements?: Array<{
    /**
     * Optional: 351:21 (row).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:351:3` (row), 305:3 (sample)
     */
    title?: string;
    /**
     * Optional: 350:24 (row).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:350:3` (row), 306:3 (sample)
     */
    subtitle?: string;
    /**
     * the image properties (every one) are optional: name, url, content_type, size, width, height
     *
     * Optional: 349:21 (row).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:349:3` (row), 307:3 (sample)
     */
    image?: {
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:308:4` (sample)
       */
      name?: string;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:309:4` (sample)
       */
      url?: string;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:310:4` (sample)
       */
      content_type?: string;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:311:4` (sample)
       */
      size?: number;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:312:4` (sample)
       */
      width?: number;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:313:4` (sample)
       */
      height?: number;
    };
    /**
     * buttons may contain 1 - 11 button objects
     *
     * Optional: 346:24 (row). At least 1: 346:57 (note). At most 11: 346:61 (note).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:346:3` (row), 315:3 (sample)
     */
    buttons?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:316:4` (sample) */
      text: string;
      /**
       * Names the action which send_rich_message_postback sends; several buttons (of one element or of many) may share a postback_id; a call of send_rich_message_postback with that id adds the user to every one of them.
       *
       * Optional: 347:36 (row).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:347:3` (row), 317:4 (sample)
       */
      postback_id?: string;
      /**
       * lists the users whose postback came with "toggled": true
       *
       * Optional: 348:33 (row).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:348:3` (row), 318:4 (sample)
       */
      user_ids?: string[];
      /**
       * Optional: 315:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:324:4` (sample)
       */
      type?: string;
      /**
       * Optional: 315:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:326:4` (sample)
       */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Optional: 327:4 (sample). `compact`: 327:4 (sample). `tall`: 327:4 (sample). `full`: 327:4 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:327:4` (sample)
       */
      webview_height?: "compact" | "tall" | "full" | (string & {});
    }>;
  }>;
}

/**
 * Event > Rich message, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:287:4` (section), 344:3 (row)
 */
export interface RichMessageEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:293:2` (sample) */
  id?: string;
  /**
   * Optional: 344:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:344:3` (row), 294:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:295:2` (sample) */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:296:2` (sample) */
  type: "rich_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:297:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:298:2` (sample) */
  timestamp?: number;
  /**
   * possible values: all (default), agents
   *
   * Required: 353:19 (row). Default `"all"`: 353:47 (note). `all`: 353:47 (note). `agents`: 353:64 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:353:3` (row), 299:2 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 352:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:352:3` (row), 300:2 (sample)
   */
  properties?: PropertiesInput;
  /**
   * Tells an app how to present the event.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:354:3` (row), 303:2 (sample)
   */
  template_id?: string;
  /**
   * may contain 1 - 10 element objects
   *
   * Optional: 345:19 (row). At least 1: 345:43 (note). At most 10: 345:47 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:345:3` (row), 304:2 (sample)
   */
  elements?: Array<{
    /**
     * Optional: 351:21 (row).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:351:3` (row), 305:3 (sample)
     */
    title?: string;
    /**
     * Optional: 350:24 (row).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:350:3` (row), 306:3 (sample)
     */
    subtitle?: string;
    /**
     * the image properties (every one) are optional: name, url, content_type, size, width, height
     *
     * Optional: 349:21 (row).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:349:3` (row), 307:3 (sample)
     */
    image?: {
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:308:4` (sample)
       */
      name?: string;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:309:4` (sample)
       */
      url?: string;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:310:4` (sample)
       */
      content_type?: string;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:311:4` (sample)
       */
      size?: number;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:312:4` (sample)
       */
      width?: number;
      /**
       * Optional: 349:32 (note).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:313:4` (sample)
       */
      height?: number;
    };
    /**
     * buttons may contain 1 - 11 button objects
     *
     * Optional: 346:24 (row). At least 1: 346:57 (note). At most 11: 346:61 (note).
     *
     * Source: `documents/customer-rtm-2019-08/events.md:346:3` (row), 315:3 (sample)
     */
    buttons?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:316:4` (sample) */
      text?: string;
      /**
       * Names the action which send_rich_message_postback sends; several buttons (of one element or of many) may share a postback_id; a call of send_rich_message_postback with that id adds the user to every one of them.
       *
       * Optional: 347:36 (row).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:347:3` (row), 317:4 (sample)
       */
      postback_id?: string;
      /**
       * lists the users whose postback came with "toggled": true
       *
       * Optional: 348:33 (row).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:348:3` (row), 318:4 (sample)
       */
      user_ids?: string[];
      /**
       * Optional: 315:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:324:4` (sample)
       */
      type?: string;
      /**
       * Optional: 315:3 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:326:4` (sample)
       */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Optional: 327:4 (sample). `compact`: 327:4 (sample). `tall`: 327:4 (sample). `full`: 327:4 (sample).
       *
       * Source: `documents/customer-rtm-2019-08/events.md:327:4` (sample)
       */
      webview_height?: "compact" | "tall" | "full";
    }>;
  }>;
}

/**
 * Event > System message
 *
 * Source: `documents/customer-rtm-2019-08/events.md:217:4` (section), 242:3 (row)
 */
export interface SystemMessageEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:223:2` (sample) */
  id: string;
  /**
   * Optional: 242:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:242:3` (row), 224:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:225:2` (sample) */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:226:2` (sample) */
  type: "system_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:227:2` (sample) */
  timestamp: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:228:2` (sample) */
  text: string;
  /**
   * Required: 244:27 (row). `chat_transferred`: 250:6 (note). `customer_banned`: 255:6 (note). `routing.archived_inactive`: 260:6 (note). `routing.archived_other`: 265:6 (note). `routing.assigned_other`: 270:6 (note). `routing.idle`: 275:6 (note). `system_archived`: 280:6 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:244:3` (row), 229:2 (sample)
   */
  system_message_type: "chat_transferred" | "customer_banned" | "routing.archived_inactive" | "routing.archived_other" | "routing.assigned_other" | "routing.idle" | "system_archived" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:230:2` (sample) */
  text_vars: { [key: string]: string };
  /**
   * possible values: all (default for system events), agents (for events that come from send_event)
   *
   * Required: 243:21 (row). Default `"all"`: 243:52 (note). `all`: 243:52 (note). `agents`: 243:87 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:243:3` (row)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:217:4` (section), 242:3 (row)
 */
export interface SystemMessageEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:223:2` (sample) */
  id?: string;
  /**
   * Optional: 242:18 (row).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:242:3` (row), 224:2 (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:225:2` (sample) */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:226:2` (sample) */
  type: "system_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:227:2` (sample) */
  timestamp?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:228:2` (sample) */
  text?: string;
  /**
   * Required: 244:27 (row). `chat_transferred`: 250:6 (note). `customer_banned`: 255:6 (note). `routing.archived_inactive`: 260:6 (note). `routing.archived_other`: 265:6 (note). `routing.assigned_other`: 270:6 (note). `routing.idle`: 275:6 (note). `system_archived`: 280:6 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:244:3` (row), 229:2 (sample)
   */
  system_message_type?: "chat_transferred" | "customer_banned" | "routing.archived_inactive" | "routing.archived_other" | "routing.assigned_other" | "routing.idle" | "system_archived";
  /** Source: `documents/customer-rtm-2019-08/events.md:230:2` (sample) */
  text_vars?: { [key: string]: string };
  /**
   * possible values: all (default for system events), agents (for events that come from send_event)
   *
   * Required: 243:21 (row). Default `"all"`: 243:52 (note). `all`: 243:52 (note). `agents`: 243:87 (note).
   *
   * Source: `documents/customer-rtm-2019-08/events.md:243:3` (row)
   */
  recipients?: "all" | "agents";
}

/**
 * Thread
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:219:4` (section), 245:3 (row)
 */
export interface Thread {
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:225:2` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:226:2` (sample) */
  timestamp: number;
  /**
   * values: true (the thread is still going on) or false(the thread is over)
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:246:3` (row), 227:2 (sample)
   */
  active: boolean;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:228:2` (sample) */
  user_ids: string[];
  /**
   * Optional: 249:25 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:249:3` (row), 229:2 (sample)
   */
  restricted_access?: boolean;
  /**
   * not present if restricted_access is true
   *
   * Optional: 247:14 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:247:3` (row), 230:2 (sample)
   */
  events?: Event[];
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:233:2` (sample) */
  order: number;
  /**
   * Optional: 248:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:248:3` (row), 234:2 (sample)
   */
  properties?: Properties;
  /**
   * Optional: 245:14 (row).
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:245:3` (row), 237:2 (sample)
   */
  access?: Access;
}

/**
 * User
 *
 * Source: `documents/customer-rtm-2019-08/users.md:13:4` (section), 40:4 (section)
 */
export type User = Customer | Agent | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-rtm-2019-08/users.md:19:2` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:21:2` (sample) */
  name: string;
  /**
   * Optional: 36:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/users.md:36:3` (row), 23:2 (sample)
   */
  avatar?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:27:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:28:2` (sample) */
  last_seen_timestamp: number;
}

/**
 * Request of `get_chats_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:63:5` (section)
 */
export interface GetChatsSummaryRequest {
  /**
   * Default is 0; maximum is 100
   *
   * Optional: 152:29 (row). Default `0`: 152:63 (note). Maximum 100: 152:77 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:152:3` (row), 86:3 (sample)
   */
  offset?: number;
  /**
   * Default is 10; maximum is 25
   *
   * Optional: 153:19 (row). Default `10`: 153:54 (note). Maximum 25: 153:69 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:153:3` (row), 87:3 (sample)
   */
  limit?: number;
}

/**
 * Response to `get_chats_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:63:5` (section)
 */
export interface GetChatsSummaryResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:103:3` (sample) */
  chats_summary: Array<{
    /** Source: `documents/customer-rtm-2019-08/methods.md:104:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:105:3` (sample) */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/methods.md:106:3` (sample) */
    last_thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:107:3` (sample) */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:110:3` (sample), 111:4 (sample) */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/methods.md:113:3` (sample), 114:4 (sample) */
    access: Access;
    /**
     * last event of each type in chat
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:116:3` (sample)
     */
    last_event_per_type: { [key: string]: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:118:5` (sample), 125:5 (sample) */
      thread_id: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:119:5` (sample), 126:5 (sample) */
      thread_order: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:120:5` (sample), 121:6 (sample) */
      event: Event;
    } };
  }>;
  /** Source: `documents/customer-rtm-2019-08/methods.md:134:2` (sample) */
  total_chats: number;
}

/**
 * Request of `get_chat_threads_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:157:5` (section)
 */
export interface GetChatThreadsSummaryRequest {
  /**
   * Required: 222:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:222:3` (row), 165:4 (sample)
   */
  chat_id: string;
  /**
   * Default is 0
   *
   * Optional: 223:19 (row). Default `0`: 223:51 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:223:3` (row), 178:3 (sample)
   */
  offset?: number;
  /**
   * Defaul: 25; maximum: 100
   *
   * Optional: 224:18 (row). Default `25`: 224:47 (note). Maximum 100: 224:60 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:224:3` (row), 179:3 (sample)
   */
  limit?: number;
}

/**
 * Response to `get_chat_threads_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:157:5` (section)
 */
export interface GetChatThreadsSummaryResponse {
  /**
   * Highest order first
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:230:3` (row), 194:3 (sample)
   */
  threads_summary: Array<{
    /** Source: `documents/customer-rtm-2019-08/methods.md:195:4` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:196:4` (sample) */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/methods.md:197:4` (sample) */
    total_events: number;
  }>;
  /** Source: `documents/customer-rtm-2019-08/methods.md:205:3` (sample) */
  total_threads: number;
}

/**
 * Request of `get_groups_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:233:5` (section)
 */
export interface GetGroupsStatusRequest {
  /**
   * When set to true, the answer has the status of every group.
   *
   * Optional: 291:16 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:291:3` (row)
   */
  all?: boolean;
  /**
   * Ids of the groups, as a table
   *
   * Optional: 292:16 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:292:3` (row), 251:3 (sample)
   */
  groups?: number[];
}

/**
 * Response to `get_groups_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:233:5` (section)
 */
export interface GetGroupsStatusResponse {
  /**
   * 1,2,3 are group ids, online/offline/online_for_queue are statuses of the groups
   *
   * The keys are whole numbers.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:266:3` (sample)
   */
  groups_status: { [key: string]: "online" | "offline" | "online_for_queue" | (string & {}) };
}

/**
 * Request of `get_predicted_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:302:5` (section)
 */
export type GetPredictedAgentRequest = { [key: string]: unknown };

/**
 * Response to `get_predicted_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:302:5` (section)
 */
export interface GetPredictedAgentResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:332:2` (sample) */
  agent: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:333:9` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:334:9` (sample) */
    name: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:335:9` (sample) */
    avatar: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:336:9` (sample) */
    is_bot: boolean;
    /** Source: `documents/customer-rtm-2019-08/methods.md:337:9` (sample) */
    job_title: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:338:9` (sample) */
    type: string;
  };
}

/**
 * Request of `get_url_details`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:353:5` (section)
 */
export interface GetUrlDetailsRequest {
  /**
   * URL of a website, must be valid
   *
   * Required: 410:55 (row). Format uri: 410:79 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:410:3` (row), 361:3 (sample)
   */
  url: string;
}

/**
 * Response to `get_url_details`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:353:5` (section)
 */
export interface GetUrlDetailsResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:387:3` (sample) */
  title: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:388:3` (sample) */
  description: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:389:3` (sample) */
  image_url: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:390:3` (sample) */
  image_width: number;
  /** Source: `documents/customer-rtm-2019-08/methods.md:391:3` (sample) */
  image_height: number;
  /** Source: `documents/customer-rtm-2019-08/methods.md:392:3` (sample) */
  url: string;
}

/**
 * Request of `start_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:414:5` (section)
 */
export interface StartChatRequest {
  /**
   * Optional: 510:30 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:510:3` (row), 435:2 (sample)
   */
  chat?: {
    /**
     * Properties the chat starts with
     *
     * Optional: 511:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:511:3` (row), 439:3 (sample)
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /**
     * Access given to the chat, defaults to all agents
     *
     * Optional: 512:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:512:3` (row), 436:3 (sample)
     */
    access?: AccessInput;
    /**
     * Users who exist already, in a list. No more than one may be named (type customer)
     *
     * Optional: 513:30 (row). At most 1: 513:52 (note).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:513:3` (row)
     */
    users?: CustomerInput[];
    /**
     * Optional: 514:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:514:3` (row), 444:3 (sample)
     */
    thread?: {
      /**
       * Array of events the chat starts with
       *
       * Optional: 515:30 (row).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:515:3` (row), 445:4 (sample)
       */
      events?: EventInput[];
      /**
       * Properties the chat thread starts with
       *
       * Optional: 516:30 (row).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:516:3` (row), 454:4 (sample)
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
    };
  };
  /**
   * Makes the chat continuous from the start (no group has to be online), default: false
   *
   * Optional: 517:24 (row). Default `false`: 517:125 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:517:3` (row), 462:2 (sample)
   */
  continuous?: boolean;
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:414:5` (section)
 */
export interface StartChatResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:477:3` (sample) */
  chat: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:478:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:479:3` (sample) */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/methods.md:480:3` (sample) */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:483:3` (sample), 484:4 (sample) */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/methods.md:486:3` (sample), 487:4 (sample) */
    access: Access;
    /** Source: `documents/customer-rtm-2019-08/methods.md:489:3` (sample), 490:4 (sample) */
    thread: Thread;
  };
}

/**
 * Request of `activate_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:520:5` (section)
 */
export interface ActivateChatRequest {
  /**
   * Required: 618:30 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:618:3` (row), 529:4 (sample)
   */
  chat: {
    /**
     * ID of the chat to activate.
     *
     * Required: 619:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:619:3` (row), 530:13 (sample)
     */
    id: string;
    /**
     * Access given to the chat, default to all agents
     *
     * Optional: 620:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:620:3` (row), 546:3 (sample)
     */
    access?: AccessInput;
    /**
     * Properties the chat starts with
     *
     * Optional: 621:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:621:3` (row), 549:3 (sample)
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /**
     * Optional: 622:30 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:622:3` (row), 554:3 (sample)
     */
    thread?: {
      /**
       * Array of events the chat starts with
       *
       * Optional: 623:30 (row).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:623:3` (row), 555:4 (sample)
       */
      events?: EventInput[];
      /**
       * Properties the chat thread starts with
       *
       * Optional: 624:30 (row).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:624:3` (row), 564:4 (sample)
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
    };
    /**
     * Optional: 529:4 (sample).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:545:3` (sample)
     */
    order?: number;
  };
  /**
   * Says whether the chat is continuous. Left out, the mode stays as it is.
   *
   * Optional: 625:30 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:625:3` (row)
   */
  continuous?: boolean;
}

/**
 * Response to `activate_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:520:5` (section)
 */
export interface ActivateChatResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:586:3` (sample) */
  chat: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:587:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:588:3` (sample) */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:591:3` (sample), 592:4 (sample) */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/methods.md:594:3` (sample), 595:4 (sample) */
    access: Access;
    /** Source: `documents/customer-rtm-2019-08/methods.md:597:3` (sample) */
    threads: Thread[];
  };
}

/**
 * Request of `close_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:629:5` (section)
 */
export interface CloseThreadRequest {
  /**
   * Required: 685:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:685:3` (row), 641:3 (sample)
   */
  chat_id: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:629:5` (section)
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `send_event`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:690:5` (section)
 */
export interface SendEventRequest {
  /**
   * Id of the chat the message is meant for
   *
   * Required: 760:29 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:760:3` (row), 698:9 (sample)
   */
  chat_id: string;
  /**
   * The event, as an object
   *
   * Required: 761:29 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:761:3` (row), 699:9 (sample)
   */
  event: EventInput;
  /**
   * If true, the event joins the last thread, otherwise it opens another, default false
   *
   * Optional: 762:29 (row). Default `false`: 762:131 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:762:3` (row), 716:3 (sample)
   */
  attach_to_last_thread?: boolean;
  /**
   * If true, there is an error when no thread is active, default false
   *
   * Optional: 763:29 (row). Default `false`: 763:114 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:763:3` (row)
   */
  require_active_thread?: boolean;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:690:5` (section)
 */
export interface SendEventResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:736:3` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:737:3` (sample), 738:4 (sample) */
  event: Event;
}

/**
 * Request of `send_rich_message_postback`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:767:5` (section)
 */
export interface SendRichMessagePostbackRequest {
  /**
   * Required: 832:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:832:3` (row), 775:3 (sample)
   */
  chat_id: string;
  /**
   * Required: 833:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:833:3` (row), 777:9 (sample)
   */
  event_id: string;
  /**
   * Required: 834:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:834:3` (row), 778:9 (sample)
   */
  postback: {
    /**
     * Name of the button's postback
     *
     * Required: 835:21 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:835:3` (row), 779:13 (sample)
     */
    id: string;
    /**
     * Whether the postback is toggled, true/false
     *
     * Required: 836:23 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:836:3` (row), 780:13 (sample)
     */
    toggled: boolean;
  };
  /**
   * Required: 837:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:837:3` (row), 776:9 (sample)
   */
  thread_id: string;
}

/**
 * The documents show no response payload of `send_rich_message_postback`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:767:5` (section)
 */
export type SendRichMessagePostbackResponse = { [key: string]: unknown };

/**
 * Request of `send_sneak_peek`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:840:5` (section)
 */
export interface SendSneakPeekRequest {
  /**
   * The id of the chat the sneak peek is meant for
   *
   * Required: 893:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:893:3` (row), 848:3 (sample)
   */
  chat_id: string;
  /**
   * Text of the sneak peek
   *
   * Required: 894:23 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:894:3` (row), 849:3 (sample)
   */
  sneak_peek_text: string;
}

/**
 * The documents show no response payload of `send_sneak_peek`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:840:5` (section)
 */
export type SendSneakPeekResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:901:5` (section)
 */
export interface UpdateChatPropertiesRequest {
  /**
   * The id of the chat whose property you set.
   *
   * Required: 965:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:965:3` (row), 909:3 (sample)
   */
  chat_id: string;
  /**
   * Properties to give to the chat
   *
   * Required: 966:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:966:3` (row), 910:9 (sample)
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:901:5` (section)
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:969:5` (section)
 */
export interface DeleteChatPropertiesRequest {
  /**
   * Id of the chat whose property gets deleted
   *
   * Required: 1036:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1036:3` (row), 977:3 (sample)
   */
  chat_id: string;
  /**
   * Properties to take from the chat
   *
   * Required: 1037:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1037:3` (row), 978:9 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:969:5` (section)
 */
export type DeleteChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1041:5` (section)
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * The id of the chat whose properties you set
   *
   * Required: 1108:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1108:3` (row), 1049:3 (sample)
   */
  chat_id: string;
  /**
   * The id of the thread whose properties you set
   *
   * Required: 1109:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1109:3` (row), 1050:9 (sample)
   */
  thread_id: string;
  /**
   * Properties to give to the chat
   *
   * Required: 1110:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1110:3` (row), 1051:9 (sample)
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1041:5` (section)
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1114:5` (section)
 */
export interface DeleteChatThreadPropertiesRequest {
  /**
   * Id of the chat whose property gets deleted
   *
   * Required: 1182:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1182:3` (row), 1122:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread whose property gets deleted
   *
   * Required: 1183:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1183:3` (row), 1123:9 (sample)
   */
  thread_id: string;
  /**
   * Properties to take from the chat thread
   *
   * Required: 1184:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1184:3` (row), 1124:9 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1114:5` (section)
 */
export type DeleteChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1187:5` (section)
 */
export interface UpdateEventPropertiesRequest {
  /**
   * Id of the chat whose properties you set.
   *
   * Required: 1257:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1257:3` (row), 1195:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread whose properties you set.
   *
   * Required: 1258:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1258:3` (row), 1196:9 (sample)
   */
  thread_id: string;
  /**
   * Id of the event whose properties you set.
   *
   * Required: 1259:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1259:3` (row), 1197:9 (sample)
   */
  event_id: string;
  /**
   * Properties to give to the chat
   *
   * Required: 1260:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1260:3` (row), 1198:9 (sample)
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1187:5` (section)
 */
export type UpdateEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1264:5` (section)
 */
export interface DeleteEventPropertiesRequest {
  /**
   * Id of the chat whose property gets deleted
   *
   * Required: 1337:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1337:3` (row), 1272:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread whose property gets deleted
   *
   * Required: 1338:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1338:3` (row), 1273:9 (sample)
   */
  thread_id: string;
  /**
   * Id of the event whose property gets deleted
   *
   * Required: 1339:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1339:3` (row), 1274:9 (sample)
   */
  event_id: string;
  /**
   * Properties to take from the event
   *
   * Required: 1340:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1340:3` (row), `corrections/customer-rtm-2019-08.yaml:110:11` (correction)
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1264:5` (section)
 */
export type DeleteEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `tag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1345:5` (section)
 */
export interface TagChatThreadRequest {
  /**
   * Id of the chat that gets a tag
   *
   * Required: 1401:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1401:3` (row), 1353:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that gets a tag
   *
   * Required: 1402:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1402:3` (row), 1354:3 (sample)
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Required: 1403:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1403:3` (row), 1355:3 (sample)
   */
  tag: string;
}

/**
 * The documents show no response payload of `tag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1345:5` (section)
 */
export type TagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `untag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1407:5` (section)
 */
export interface UntagChatThreadRequest {
  /**
   * Id of the chat that loses the tag
   *
   * Required: 1465:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1465:3` (row), 1415:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that loses the tag
   *
   * Required: 1466:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1466:3` (row), 1416:3 (sample)
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Required: 1467:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1467:3` (row), 1417:3 (sample)
   */
  tag: string;
}

/**
 * The documents show no response payload of `untag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1407:5` (section)
 */
export type UntagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `set_customer_fields`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1473:5` (section)
 */
export interface SetCustomerFieldsRequest {
  /**
   * object in key:value form
   *
   * Required: 1529:19 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1529:3` (row), `corrections/customer-rtm-2019-08.yaml:30:11` (correction)
   */
  fields: { [key: string]: string };
}

/**
 * The documents show no response payload of `set_customer_fields`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1473:5` (section)
 */
export type SetCustomerFieldsResponse = { [key: string]: unknown };

/**
 * Request of `update_customer_page`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1535:5` (section)
 */
export interface UpdateCustomerPageRequest {
  /**
   * Required: 1593:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1593:3` (row), 1543:3 (sample)
   */
  url: string;
  /**
   * Optional: 1594:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1594:3` (row), 1557:4 (sample)
   */
  title?: string;
}

/**
 * The documents show no response payload of `update_customer_page`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1535:5` (section)
 */
export type UpdateCustomerPageResponse = { [key: string]: unknown };

/**
 * Request of `update_customer`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1597:5` (section)
 */
export interface UpdateCustomerRequest {
  /**
   * Has to be in UUID v4 format
   *
   * Required: 1656:20 (row). Format uuid: 1656:42 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1656:3` (row), 1605:3 (sample)
   */
  customer_id: string;
  /**
   * Optional: 1657:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1657:3` (row), 1618:3 (sample)
   */
  name?: string;
  /**
   * Optional: 1658:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1658:3` (row)
   */
  email?: string;
  /**
   * Avatar of the Customer, as a URL
   *
   * Optional: 1659:20 (row). Format uri: 1659:42 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1659:3` (row), 1619:3 (sample)
   */
  avatar?: string;
  /**
   * object in "key": "value" form
   *
   * Optional: 1660:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1660:3` (row), 1620:3 (sample)
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `update_customer`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1597:5` (section)
 */
export type UpdateCustomerResponse = Customer;

/**
 * Request of `login`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1668:5` (section)
 */
export interface LoginRequest {
  /**
   * OAuth token that customer accounts issued
   *
   * Required: 1793:41 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1793:3` (row), 1679:3 (sample)
   */
  token: string;
  /**
   * Optional: 1794:41 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1794:3` (row)
   */
  customer?: {
    /**
     * Avatar of the Customer, as a URL
     *
     * Optional: 1795:39 (row). Format uri: 1795:61 (note).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1795:3` (row)
     */
    avatar?: string;
    /**
     * Optional: 1796:38 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1796:3` (row)
     */
    email?: string;
    /**
     * Optional: 1797:38 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1797:3` (row)
     */
    name?: string;
    /**
     * Map of "key": "value" pairs
     *
     * Optional: 1798:29 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1798:3` (row)
     */
    fields?: { [key: string]: string };
  };
  /**
   * Optional: 1799:36 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1799:3` (row), 1694:3 (sample)
   */
  customer_page?: {
    /**
     * Optional: 1799:36 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1799:3` (row)
     */
    title?: string;
    /**
     * Optional: 1800:41 (row).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1800:3` (row), 1695:4 (sample)
     */
    url?: string;
  };
  /**
   * Map of "key": "value" pairs
   *
   * Optional: 1801:46 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1801:3` (row)
   */
  customer_side_storage?: { [key: string]: string };
  /**
   * Tells whether it is a mobile device that logs in
   *
   * Optional: 1802:36 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1802:3` (row)
   */
  is_mobile?: boolean;
  /**
   * Optional: 1803:37 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1803:3` (row), 1693:3 (sample)
   */
  group_id?: number;
  /**
   * Optional: 1804:37 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1804:3` (row)
   */
  referrer?: string;
}

/**
 * Response to `login`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1668:5` (section)
 */
export interface LoginResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:1711:3` (sample) */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1712:2` (sample) */
  has_active_thread: boolean;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1713:2` (sample) */
  chats: Array<{
    /** Source: `documents/customer-rtm-2019-08/methods.md:1715:4` (sample) */
    chat_id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1716:4` (sample) */
    has_unread_events: boolean;
  }>;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1719:2` (sample) */
  __priv_dynamic_config: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:1720:3` (sample) */
    customer_data: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1721:4` (sample) */
      name: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1722:4` (sample) */
      last_visit_timestamp: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1723:4` (sample) */
      page_views_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1724:4` (sample) */
      visits_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1725:4` (sample) */
      chats_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1726:4` (sample) */
      invitations_shown_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1727:4` (sample) */
      invitations_accepted_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1728:4` (sample) */
      client_version: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1729:4` (sample) */
      fields: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1730:4` (sample) */
      group_id: number;
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1732:3` (sample) */
    online_groups_ids: number[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:1733:3` (sample) */
    global_properties: { [key: string]: string };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1737:3` (sample) */
    customer_groups: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1738:4` (sample) */
      monitoring: {
        /** Source: `documents/customer-rtm-2019-08/methods.md:1739:5` (sample) */
        id: number;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1740:5` (sample) */
        static_config_url: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1741:5` (sample) */
        language_config_url: string;
      };
      /** Source: `documents/customer-rtm-2019-08/methods.md:1743:4` (sample) */
      chats: { [key: string]: {
        /** Source: `documents/customer-rtm-2019-08/methods.md:1745:6` (sample) */
        chat_ids: string[];
        /** Source: `documents/customer-rtm-2019-08/methods.md:1746:6` (sample) */
        static_config_url: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1747:6` (sample) */
        language_config_url: string;
      } };
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1751:3` (sample) */
    static_config_version: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1752:3` (sample) */
    predicted_agent: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1753:4` (sample) */
      id: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1754:4` (sample) */
      name: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1755:4` (sample) */
      type: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1756:4` (sample) */
      avatar: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1757:4` (sample) */
      job_title: string;
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1759:3` (sample) */
    greeting: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1760:4` (sample) */
      id: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1761:4` (sample) */
      unique_id: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1762:4` (sample) */
      text: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1763:4` (sample) */
      agent: {
        /** Source: `documents/customer-rtm-2019-08/methods.md:1764:5` (sample) */
        id: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1765:5` (sample) */
        name: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1766:5` (sample) */
        type: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1767:5` (sample) */
        avatar: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1768:5` (sample) */
        job_title: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1769:5` (sample) */
        is_bot: boolean;
      };
      /** Source: `documents/customer-rtm-2019-08/methods.md:1771:4` (sample) */
      displayed_first_time: boolean;
    };
  };
}

/**
 * Request of `set_away_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1810:5` (section)
 */
export interface SetAwayStatusRequest {
  /**
   * Required: 1864:14 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1864:3` (row), 1818:3 (sample)
   */
  away: boolean;
}

/**
 * The documents show no response payload of `set_away_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1810:5` (section)
 */
export type SetAwayStatusResponse = { [key: string]: unknown };

/**
 * Request of `change_push_notifications`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1868:5` (section)
 */
export interface ChangePushNotificationsRequest {
  /**
   * Token of the device in Firebase
   *
   * Required: 1929:22 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1929:3` (row), 1880:3 (sample)
   */
  firebase_token: string;
  /**
   * Operating system, possible values: ios, android
   *
   * Required: 1930:22 (row). `ios`: 1930:78 (note). `android`: 1930:85 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1930:3` (row), 1881:3 (sample)
   */
  platform: "ios" | "android";
  /**
   * Turns push notifications on or off for the token in the request
   *
   * Required: 1931:22 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1931:3` (row), 1882:3 (sample)
   */
  enabled: boolean;
}

/**
 * The documents show no response payload of `change_push_notifications`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1868:5` (section)
 */
export type ChangePushNotificationsResponse = { [key: string]: unknown };

/**
 * Request of `update_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1934:5` (section)
 */
export interface UpdateAgentRequest {
  /**
   * By default, this is the current agent.
   *
   * Optional: 1994:22 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1994:3` (row), 1946:3 (sample)
   */
  agent_id?: string;
  /**
   * Possible values: accepting_chats, not_accepting_chats
   *
   * Optional: 1995:22 (row). `accepting_chats`: 1995:61 (note). `not_accepting_chats`: 1995:80 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1995:3` (row), 1947:9 (sample)
   */
  routing_status?: "accepting_chats" | "not_accepting_chats";
}

/**
 * The documents show no response payload of `update_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1934:5` (section)
 */
export type UpdateAgentResponse = { [key: string]: unknown };
/**
 * Request of `logout`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1998:5` (section)
 */
export type LogoutRequest = { [key: string]: unknown };
/**
 * The documents show no response payload of `logout`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1998:5` (section)
 */
export type LogoutResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2051:5` (section)
 */
export interface UpdateLastSeenTimestampRequest {
  /**
   * Required: 2106:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2106:3` (row), 2059:4 (sample)
   */
  chat_id: string;
  /**
   * Optional: 2107:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2107:3` (row), 2072:4 (sample)
   */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2051:5` (section)
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:2087:3` (sample) */
  timestamp: number;
}

/**
 * Request of `send_typing_indicator`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2110:5` (section)
 */
export interface SendTypingIndicatorRequest {
  /**
   * Id of the chat the typing indicator is meant for
   *
   * Required: 2165:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2165:3` (row), 2118:3 (sample)
   */
  chat_id: string;
  /**
   * all (default), agents
   *
   * Optional: 2166:20 (row). Default `"all"`: 2166:42 (note). `all`: 2166:42 (note). `agents`: 2166:59 (note).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2166:3` (row), 2132:3 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Bool
   *
   * Required: 2167:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2167:3` (row), 2119:9 (sample)
   */
  is_typing: boolean;
}

/**
 * The documents show no response payload of `send_typing_indicator`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2110:5` (section)
 */
export type SendTypingIndicatorResponse = { [key: string]: unknown };

/**
 * Request of `multicast`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2171:5` (section)
 */
export interface MulticastRequest {
  /**
   * Required: 2276:20 (row). At least one of `agents.all`, `agents.ids`, `agents.groups`, `customers.ids` is required.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2276:3` (row)
   */
  scopes: {
    /**
     * Optional: 2283:5 (bullet).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:2283:5` (bullet), 2186:13 (sample)
     */
    agents?: {
      /**
       * reaches every agent
       *
       * Optional: 2285:8 (bullet).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2285:8` (bullet), 2187:17 (sample)
       */
      all?: boolean;
      /**
       * ids of the agents, in an array
       *
       * Optional: 2286:8 (bullet).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2286:8` (bullet), 2188:17 (sample)
       */
      ids?: string[];
      /**
       * ids of the groups, in an array
       *
       * Optional: 2287:5 (bullet).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2287:5` (bullet), 2192:17 (sample)
       */
      groups?: number[];
    };
    /**
     * Optional: 2289:5 (bullet).
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:2289:5` (bullet), 2197:13 (sample)
     */
    customers?: {
      /**
       * ids of the customers, in an array
       *
       * Optional: 2290:7 (bullet).
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2290:7` (bullet), 2198:17 (sample)
       */
      ids?: string[];
    };
  };
  /**
   * Message to send, in JSON
   *
   * Required: 2277:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2277:3` (row), 2203:9 (sample)
   */
  content: unknown;
  /**
   * What type the multicast message has
   *
   * Optional: 2278:20 (row).
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2278:3` (row), 2244:3 (sample)
   */
  type?: string;
}

/**
 * The documents show no response payload of `multicast`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2171:5` (section)
 */
export type MulticastResponse = { [key: string]: unknown };

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:39:5` (section)
 */
export interface IncomingChatThreadPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:45:2` (sample) */
  chat: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:46:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:47:3` (sample) */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/pushes.md:50:3` (sample) */
    properties: { [key: string]: { [key: string]: number | boolean | string | {
      /**
       * <property_value> type depends on the property configuration
       *
       * Source: `documents/customer-rtm-2019-08/data_structures.md:170:3` (bullet), 137:4 (sample)
       */
      value: number | boolean | string;
    } } };
    /** Source: `documents/customer-rtm-2019-08/pushes.md:56:3` (sample), 57:4 (sample) */
    thread: Thread;
  };
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:71:5` (section)
 */
export interface ThreadClosedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:77:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:78:2` (sample) */
  thread_id: string;
  /**
   * Missing if the router closed the thread
   *
   * Optional: 94:17 (note).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:94:3` (row), 79:2 (sample)
   */
  user_id?: string;
}

/**
 * Payload of the push `access_granted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:99:5` (section)
 */
export interface AccessGrantedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:127:3` (row), 105:2 (sample)
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:128:3` (row), 106:2 (sample)
   */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:107:2` (sample) */
  access: Access;
}

/**
 * Payload of the push `access_revoked`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:132:5` (section)
 */
export interface AccessRevokedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:160:3` (row), 138:2 (sample)
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:161:3` (row), 139:2 (sample)
   */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:140:2` (sample) */
  access: Access;
}

/**
 * Payload of the push `access_set`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:165:5` (section)
 */
export interface AccessSetPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:193:3` (row), 171:2 (sample)
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:194:3` (row), 172:2 (sample)
   */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:173:2` (sample) */
  access: Access;
}

/**
 * Payload of the push `chat_transferred`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:197:5` (section)
 */
export interface ChatTransferredPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:203:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:204:2` (sample) */
  requester_id: string;
  /**
   * agent or group
   *
   * `agent`: 222:20 (note). `group`: 222:31 (note).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:222:3` (row), 205:2 (sample)
   */
  type: "agent" | "group" | (string & {});
  /**
   * array with group or agent ids
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:223:3` (row), `corrections/customer-rtm-2019-08.yaml:40:11` (correction)
   */
  ids: Array<string | number>;
}

/**
 * Payload of the push `chat_user_added`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:228:5` (section)
 */
export interface ChatUserAddedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:234:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:235:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:236:2` (sample), 237:3 (sample) */
  user: User;
  /**
   * possible values: agent, customer
   *
   * `agent`: 255:34 (note). `customer`: 255:43 (note).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:255:3` (row), 239:2 (sample)
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `chat_user_removed`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:259:5` (section)
 */
export interface ChatUserRemovedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:265:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:266:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:267:2` (sample) */
  user_id: string;
  /**
   * possible values: agent, customer
   *
   * `agent`: 284:34 (note). `customer`: 284:43 (note).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:284:3` (row), 268:2 (sample)
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:298:5` (section)
 */
export interface IncomingEventPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:304:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:305:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:306:2` (sample), 307:3 (sample) */
  event: Event;
}

/**
 * Payload of the push `event_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:319:5` (section)
 */
export interface EventUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:325:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:326:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:327:2` (sample), 328:3 (sample) */
  event: Event;
}

/**
 * Payload of the push `incoming_rich_message_postback`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:344:5` (section)
 */
export interface IncomingRichMessagePostbackPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:350:2` (sample) */
  user_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:351:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:352:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:353:2` (sample) */
  event_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:354:2` (sample) */
  postback: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:355:3` (sample) */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:356:3` (sample) */
    toggled: boolean;
  };
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:372:5` (section)
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:378:2` (sample) */
  chat_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:405:3` (row), 379:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_properties_deleted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:410:5` (section)
 */
export interface ChatPropertiesDeletedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:416:2` (sample) */
  chat_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:436:3` (row), 417:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:443:5` (section)
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:449:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:450:2` (sample) */
  thread_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:477:3` (row), 451:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_deleted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:481:5` (section)
 */
export interface ChatThreadPropertiesDeletedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:487:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:488:2` (sample) */
  thread_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:509:3` (row), 489:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `event_properties_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:512:5` (section)
 */
export interface EventPropertiesUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:518:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:519:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:520:2` (sample) */
  event_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:543:3` (row), 521:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `event_properties_deleted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:546:5` (section)
 */
export interface EventPropertiesDeletedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:552:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:553:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:554:2` (sample) */
  event_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:574:3` (row), 555:2 (sample)
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_thread_tagged`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:582:5` (section)
 */
export interface ChatThreadTaggedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:588:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:589:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:590:2` (sample) */
  tag: string;
}

/**
 * Payload of the push `chat_thread_untagged`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:602:5` (section)
 */
export interface ChatThreadUntaggedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:608:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:609:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:610:2` (sample) */
  tag: string;
}

/**
 * Payload of the push `customer_visit_started`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:625:5` (section)
 */
export interface CustomerVisitStartedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:631:2` (sample) */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:632:2` (sample) */
  visit_id: number;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:633:2` (sample) */
  started_at: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:634:2` (sample) */
  ip: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:635:2` (sample) */
  user_agent: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:636:2` (sample) */
  geolocation: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:637:3` (sample) */
    latitude: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:638:3` (sample) */
    longitude: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:639:3` (sample) */
    country: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:640:3` (sample) */
    country_code: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:641:3` (sample) */
    region: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:642:3` (sample) */
    city: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:643:3` (sample) */
    timezone: string;
  };
}

/**
 * Payload of the push `customer_created`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:655:5` (section)
 */
export interface CustomerCreatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:661:2` (sample), 662:3 (sample) */
  customer: Customer;
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:675:5` (section)
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:681:2` (sample) */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:682:2` (sample) */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:683:2` (sample) */
  email: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:684:2` (sample) */
  avatar: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:685:2` (sample) */
  type: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:686:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:687:2` (sample) */
  banned: boolean;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:688:2` (sample) */
  fields: { [key: string]: string };
}

/**
 * Payload of the push `customer_page_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:701:5` (section)
 */
export interface CustomerPageUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:707:2` (sample) */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:708:2` (sample) */
  visit_id: number;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:709:2` (sample) */
  opened_at: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:710:2` (sample) */
  url: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:711:2` (sample) */
  title: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:712:2` (sample) */
  referrer: string;
}

/**
 * Payload of the push `customer_banned`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:727:5` (section)
 */
export interface CustomerBannedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:733:2` (sample) */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:734:2` (sample) */
  ban: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:735:3` (sample) */
    days: number;
  };
}

/**
 * Payload of the push `customer_visit_ended`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:748:5` (section)
 */
export interface CustomerVisitEndedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:754:2` (sample) */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:755:2` (sample) */
  visit_id: number;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:756:2` (sample) */
  ended_at: string;
}

/**
 * Payload of the push `agent_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:774:5` (section)
 */
export interface AgentUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:780:2` (sample) */
  agent_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:781:2` (sample) */
  routing_status: string;
}

/**
 * Payload of the push `customer_disconnected`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:795:5` (section)
 */
export interface CustomerDisconnectedPayload {
  /**
   * `access_token_revoked`: 820:3 (row). `access_token_expired`: 821:3 (row). `license_expired`: 822:3 (row). `agent_deleted`: 823:3 (row). `agent_logged_out_remotely`: 824:3 (row). `agent_disconnected_by_server`: 825:3 (row). `unsupported_version`: 826:3 (row). `ping_timeout`: 827:3 (row). `internal_error`: 828:3 (row). `too_many_connections`: 829:3 (row). `misdirected_request`: 830:3 (row). `product_version_changed`: 831:3 (row). `license_not_found`: 832:3 (row).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:801:2` (sample)
   */
  reason: "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found" | (string & {});
  /**
   * Optional: 802:2 (sample).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:802:2` (sample)
   */
  data?: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:803:3` (sample) */
    region: string;
  };
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:842:5` (section)
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:848:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:849:2` (sample) */
  thread_id: string;
  /**
   * "Typing indicator" object
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:850:2` (sample), 851:3 (sample)
   */
  typing_indicator: { [key: string]: unknown };
}

/**
 * Payload of the push `incoming_sneak_peek`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:865:5` (section)
 */
export interface IncomingSneakPeekPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:871:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:872:2` (sample) */
  thread_id: string;
  /**
   * "Sneak peek" object
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:873:2` (sample), 874:3 (sample)
   */
  sneak_peek: { [key: string]: unknown };
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:892:5` (section)
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:898:2` (sample) */
  user_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:899:2` (sample) */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:900:2` (sample) */
  timestamp: number;
}

/**
 * Payload of the push `incoming_multicast`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:912:5` (section)
 */
export interface IncomingMulticastPayload {
  /**
   * Optional: 938:21 (row).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:938:3` (row), 918:2 (sample)
   */
  author_id?: string;
  /**
   * Required: 939:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:939:3` (row), `corrections/customer-rtm-2019-08.yaml:45:11` (correction)
   */
  content: unknown;
  /**
   * Optional: 940:17 (row).
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:940:3` (row), 924:2 (sample)
   */
  type?: string;
}

/** Error types that any action may answer with, as documented. */
export type ErrorType = never;
/**
 * Why the server ends a connection, as documented.
 *
 * - `access_token_revoked`: Source: `documents/customer-rtm-2019-08/pushes.md:820:3` (row)
 * - `access_token_expired`: Source: `documents/customer-rtm-2019-08/pushes.md:821:3` (row)
 * - `license_expired`: Source: `documents/customer-rtm-2019-08/pushes.md:822:3` (row)
 * - `agent_deleted`: Source: `documents/customer-rtm-2019-08/pushes.md:823:3` (row)
 * - `agent_logged_out_remotely`: Source: `documents/customer-rtm-2019-08/pushes.md:824:3` (row)
 * - `agent_disconnected_by_server`: Source: `documents/customer-rtm-2019-08/pushes.md:825:3` (row)
 * - `unsupported_version`: Source: `documents/customer-rtm-2019-08/pushes.md:826:3` (row)
 * - `ping_timeout`: Source: `documents/customer-rtm-2019-08/pushes.md:827:3` (row)
 * - `internal_error`: Source: `documents/customer-rtm-2019-08/pushes.md:828:3` (row)
 * - `too_many_connections`: Source: `documents/customer-rtm-2019-08/pushes.md:829:3` (row)
 * - `misdirected_request`: Source: `documents/customer-rtm-2019-08/pushes.md:830:3` (row)
 * - `product_version_changed`: Source: `documents/customer-rtm-2019-08/pushes.md:831:3` (row)
 * - `license_not_found`: Source: `documents/customer-rtm-2019-08/pushes.md:832:3` (row)
 */
export type DisconnectReason = "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found";
/** Scopes of access tokens, as documented. */
export type Scope = never;

/** Every action by its name on the wire. */
export interface Actions {
  /**
   * Get chats summary
   *
   * Gives the summaries of those chats that an Agent may access.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:63:5` (section)
   */
  get_chats_summary: { request: GetChatsSummaryRequest; response: GetChatsSummaryResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get chat threads summary
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:157:5` (section)
   */
  get_chat_threads_summary: { request: GetChatThreadsSummaryRequest; response: GetChatThreadsSummaryResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get groups status
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:233:5` (section)
   */
  get_groups_status: { request: GetGroupsStatusRequest; response: GetGroupsStatusResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get predicted agent
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:302:5` (section)
   */
  get_predicted_agent: { request: GetPredictedAgentRequest; response: GetPredictedAgentResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get url details
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:353:5` (section)
   */
  get_url_details: { request: GetUrlDetailsRequest; response: GetUrlDetailsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:414:5` (section)
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: never; scopes: never; pushes: "incoming_chat_thread" };
  /**
   * Activate chat
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:520:5` (section)
   */
  activate_chat: { request: ActivateChatRequest; response: ActivateChatResponse; errors: never; scopes: never; pushes: "incoming_chat_thread" };
  /**
   * Close thread
   *
   * Ends the thread.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:629:5` (section)
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: never; scopes: never; pushes: "incoming_event" | "thread_closed" };
  /**
   * Send event
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:690:5` (section)
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: never; scopes: never; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send rich message postback
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:767:5` (section)
   */
  send_rich_message_postback: { request: SendRichMessagePostbackRequest; response: SendRichMessagePostbackResponse; errors: never; scopes: never; pushes: "incoming_rich_message_postback" };
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:840:5` (section)
   */
  send_sneak_peek: { request: SendSneakPeekRequest; response: SendSneakPeekResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:901:5` (section)
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: never; scopes: never; pushes: "chat_properties_updated" };
  /**
   * Delete chat properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:969:5` (section)
   */
  delete_chat_properties: { request: DeleteChatPropertiesRequest; response: DeleteChatPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_properties_deleted" };
  /**
   * Update chat thread properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1041:5` (section)
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: never; scopes: never; pushes: "chat_thread_properties_updated" };
  /**
   * Delete chat thread properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1114:5` (section)
   */
  delete_chat_thread_properties: { request: DeleteChatThreadPropertiesRequest; response: DeleteChatThreadPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_thread_properties_deleted" };
  /**
   * Update event properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1187:5` (section)
   */
  update_event_properties: { request: UpdateEventPropertiesRequest; response: UpdateEventPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_updated" };
  /**
   * Delete event properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1264:5` (section)
   */
  delete_event_properties: { request: DeleteEventPropertiesRequest; response: DeleteEventPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_deleted" };
  /**
   * Tag chat thread
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1345:5` (section)
   */
  tag_chat_thread: { request: TagChatThreadRequest; response: TagChatThreadResponse; errors: never; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_tagged" };
  /**
   * Untag chat thread
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1407:5` (section)
   */
  untag_chat_thread: { request: UntagChatThreadRequest; response: UntagChatThreadResponse; errors: never; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_untagged" };
  /**
   * Set customer fields
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1473:5` (section)
   */
  set_customer_fields: { request: SetCustomerFieldsRequest; response: SetCustomerFieldsResponse; errors: never; scopes: never; pushes: "customer_updated" };
  /**
   * Update customer page
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1535:5` (section)
   */
  update_customer_page: { request: UpdateCustomerPageRequest; response: UpdateCustomerPageResponse; errors: never; scopes: never; pushes: "customer_page_updated" };
  /**
   * Update customer
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1597:5` (section)
   */
  update_customer: { request: UpdateCustomerRequest; response: UpdateCustomerResponse; errors: never; scopes: "customers:rw"; pushes: "customer_updated" };
  /**
   * Login
   *
   * Gives the initial state of the current agent.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1668:5` (section)
   */
  login: { request: LoginRequest; response: LoginResponse; errors: never; scopes: never; pushes: never };
  /**
   * Set away status
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1810:5` (section)
   */
  set_away_status: { request: SetAwayStatusRequest; response: SetAwayStatusResponse; errors: never; scopes: "agents--my:rw"; pushes: never };
  /**
   * Change push notifications
   *
   * Sets the properties of firebase push notifications.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1868:5` (section)
   */
  change_push_notifications: { request: ChangePushNotificationsRequest; response: ChangePushNotificationsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update agent
   *
   * Changes the properties of an agent.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1934:5` (section)
   */
  update_agent: { request: UpdateAgentRequest; response: UpdateAgentResponse; errors: never; scopes: "agents--my:rw" | "agents--all:rw"; pushes: "agent_updated" };
  /**
   * Logout
   *
   * Signs the Agent out
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1998:5` (section)
   */
  logout: { request: LogoutRequest; response: LogoutResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2051:5` (section)
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: never; scopes: never; pushes: "last_seen_timestamp_updated" };
  /**
   * Send typing indicator
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2110:5` (section)
   */
  send_typing_indicator: { request: SendTypingIndicatorRequest; response: SendTypingIndicatorResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: never };
  /**
   * Multicast
   *
   * Use this method for communication that belongs to no chat.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2171:5` (section)
   */
  multicast: { request: MulticastRequest; response: MulticastResponse; errors: never; scopes: "multicast:rw"; pushes: "incoming_multicast" };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Incoming chat thread
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:39:5` (section)
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Thread closed
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:71:5` (section)
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Access granted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:99:5` (section)
   */
  access_granted: AccessGrantedPayload;
  /**
   * Access revoked
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:132:5` (section)
   */
  access_revoked: AccessRevokedPayload;
  /**
   * Access set
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:165:5` (section)
   */
  access_set: AccessSetPayload;
  /**
   * Chat transferred
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:197:5` (section)
   */
  chat_transferred: ChatTransferredPayload;
  /**
   * Chat user added
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:228:5` (section)
   */
  chat_user_added: ChatUserAddedPayload;
  /**
   * Chat user removed
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:259:5` (section)
   */
  chat_user_removed: ChatUserRemovedPayload;
  /**
   * Incoming event
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:298:5` (section)
   */
  incoming_event: IncomingEventPayload;
  /**
   * Event updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:319:5` (section)
   */
  event_updated: EventUpdatedPayload;
  /**
   * Incoming rich message postback
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:344:5` (section)
   */
  incoming_rich_message_postback: IncomingRichMessagePostbackPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:372:5` (section)
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat properties deleted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:410:5` (section)
   */
  chat_properties_deleted: ChatPropertiesDeletedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:443:5` (section)
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Chat thread properties deleted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:481:5` (section)
   */
  chat_thread_properties_deleted: ChatThreadPropertiesDeletedPayload;
  /**
   * Event properties updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:512:5` (section)
   */
  event_properties_updated: EventPropertiesUpdatedPayload;
  /**
   * Event properties deleted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:546:5` (section)
   */
  event_properties_deleted: EventPropertiesDeletedPayload;
  /**
   * Chat thread tagged
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:582:5` (section)
   */
  chat_thread_tagged: ChatThreadTaggedPayload;
  /**
   * Chat thread untagged
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:602:5` (section)
   */
  chat_thread_untagged: ChatThreadUntaggedPayload;
  /**
   * Customer visit started
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:625:5` (section)
   */
  customer_visit_started: CustomerVisitStartedPayload;
  /**
   * Customer created
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:655:5` (section)
   */
  customer_created: CustomerCreatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:675:5` (section)
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Customer page updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:701:5` (section)
   */
  customer_page_updated: CustomerPageUpdatedPayload;
  /**
   * Customer banned
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:727:5` (section)
   */
  customer_banned: CustomerBannedPayload;
  /**
   * Customer visit ended
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:748:5` (section)
   */
  customer_visit_ended: CustomerVisitEndedPayload;
  /**
   * Agent updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:774:5` (section)
   */
  agent_updated: AgentUpdatedPayload;
  /**
   * agent_disconnected
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:795:5` (section)
   */
  customer_disconnected: CustomerDisconnectedPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:842:5` (section)
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Incoming sneak peek
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:865:5` (section)
   */
  incoming_sneak_peek: IncomingSneakPeekPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:892:5` (section)
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
  /**
   * Incoming multicast
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:912:5` (section)
   */
  incoming_multicast: IncomingMulticastPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
