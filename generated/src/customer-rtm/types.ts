// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * Access
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:17`
 */
export interface Access {
  /**
   * group 0 makes it visible to every agent
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:31`
   */
  group_ids: number[];
}

/**
 * Access, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:17`
 */
export interface AccessInput {
  /**
   * group 0 makes it visible to every agent
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:31`
   */
  group_ids?: number[];
}

/**
 * User > Agent
 *
 * Source: `documents/customer-rtm-2019-08/users.md:40`
 */
export interface Agent {
  /** Source: `documents/customer-rtm-2019-08/users.md:46` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:47` */
  type: "agent";
  /** Source: `documents/customer-rtm-2019-08/users.md:48` */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:49` */
  avatar: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:50` */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:51` */
  last_seen_timestamp: number;
}

/**
 * Chat
 *
 * Source: `corrections/customer-rtm-2019-08.yaml:5`
 */
export interface Chat {
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:40` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:41` */
  users: User[];
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:44` */
  threads?: Thread[];
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:47` */
  threads_summary: Array<{
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:48` */
    thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:49` */
    order: number;
  }>;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:68` */
  properties?: Properties;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:69` */
  access?: Access;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:62` */
  is_followed: boolean;
}

/**
 * Chat summary
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:72`
 */
export interface ChatSummary {
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:79` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:80` */
  users: User[];
  /**
   * last event of each type in chat
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:83`
   */
  last_event_per_type: { [key: string]: {
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:85` */
    thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:86` */
    thread_order: number;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:88` */
    event: Event | {
      /** Source: `documents/customer-rtm-2019-08/data_structures.md:88` */
      restricted_access: boolean;
    };
  } };
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:104` */
  last_thread_summary: {
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:105` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:106` */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:107` */
    timestamp: number;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:108` */
    user_ids: string[];
    /** Source: `corrections/customer-rtm-2019-08.yaml:20` */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/data_structures.md:112` */
    tags: string[];
  };
  /** Source: `corrections/customer-rtm-2019-08.yaml:15` */
  properties: Properties;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:117` */
  access: Access;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:120` */
  is_followed: boolean;
}

/**
 * Event > Custom
 *
 * Source: `documents/customer-rtm-2019-08/events.md:183`
 */
export interface CustomEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:189` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:212` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:191` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:192` */
  type: "custom";
  /** Source: `documents/customer-rtm-2019-08/events.md:193` */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:194` */
  timestamp: number;
  /** Source: `corrections/customer-rtm-2019-08.yaml:50` */
  content: unknown;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:214`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:213` */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:183`
 */
export interface CustomEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:189` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:212` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:191` */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:192` */
  type: "custom";
  /** Source: `documents/customer-rtm-2019-08/events.md:193` */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:194` */
  timestamp?: number;
  /** Source: `corrections/customer-rtm-2019-08.yaml:50` */
  content?: unknown;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:214`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/customer-rtm-2019-08/events.md:213` */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/customer-rtm-2019-08/users.md:13`
 */
export interface Customer {
  /** Source: `documents/customer-rtm-2019-08/users.md:19` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:20` */
  type: "customer";
  /** Source: `documents/customer-rtm-2019-08/users.md:21` */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:22` */
  email: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:36` */
  avatar?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:37` */
  fields?: { [key: string]: string };
  /** Source: `documents/customer-rtm-2019-08/users.md:27` */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:28` */
  last_seen_timestamp: number;
}

/**
 * User > Customer, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/users.md:13`
 */
export interface CustomerInput {
  /** Source: `documents/customer-rtm-2019-08/users.md:19` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:20` */
  type: "customer";
  /** Source: `documents/customer-rtm-2019-08/users.md:21` */
  name?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:22` */
  email?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:36` */
  avatar?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:37` */
  fields?: { [key: string]: string };
  /** Source: `documents/customer-rtm-2019-08/users.md:27` */
  present?: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:28` */
  last_seen_timestamp?: number;
}

/**
 * Event
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24`
 */
export type Event = FileEvent | FilledFormEvent | MessageEvent | CustomEvent | SystemMessageEvent | RichMessageEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-rtm-2019-08/events.md:30` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:58` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:32` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:35` */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:60`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24`
 */
export type EventInput = FileEventInput | FilledFormEventInput | MessageEventInput | CustomEventInput | SystemMessageEventInput | RichMessageEventInput;

/**
 * Event > File
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24`
 */
export interface FileEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:30` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:58` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:32` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:33` */
  type: "file";
  /** Source: `documents/customer-rtm-2019-08/events.md:34` */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:35` */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:60`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:59` */
  properties?: Properties;
  /** Source: `documents/customer-rtm-2019-08/events.md:40` */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:41` */
  url: string;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  thumbnail_url?: string;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  thumbnail2x_url?: string;
  /**
   * supported image types: image/png, image/jpeg, image/gif
   *
   * Source: `documents/customer-rtm-2019-08/events.md:57`
   */
  content_type: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:45` */
  size: number;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  width?: number;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  height?: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:24`
 */
export interface FileEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:30` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:58` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:32` */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:33` */
  type: "file";
  /** Source: `documents/customer-rtm-2019-08/events.md:34` */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:35` */
  timestamp?: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:60`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/customer-rtm-2019-08/events.md:59` */
  properties?: PropertiesInput;
  /** Source: `documents/customer-rtm-2019-08/events.md:40` */
  name?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:41` */
  url?: string;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  thumbnail_url?: string;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  thumbnail2x_url?: string;
  /**
   * supported image types: image/png, image/jpeg, image/gif
   *
   * Source: `documents/customer-rtm-2019-08/events.md:57`
   */
  content_type?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:45` */
  size?: number;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  width?: number;
  /**
   * comes with images only
   *
   * Source: `documents/customer-rtm-2019-08/events.md:62`
   */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/customer-rtm-2019-08/events.md:66`
 */
export interface FilledFormEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:72` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:131` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:74` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:75` */
  type: "filled_form";
  /** Source: `documents/customer-rtm-2019-08/events.md:76` */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:77` */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:133`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:132` */
  properties?: Properties;
  /** Source: `documents/customer-rtm-2019-08/events.md:82` */
  form_id: string;
  /** Source: `corrections/customer-rtm-2019-08.yaml:60` */
  fields: Array<{
    /** Source: `corrections/customer-rtm-2019-08.yaml:60` */
    type: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser" | (string & {});
    /** Source: `documents/customer-rtm-2019-08/events.md:85` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:86` */
    label: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:87` */
    answer?: string | {
      /** Source: `documents/customer-rtm-2019-08/events.md:98` */
      id?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:99` */
      label: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:117` */
      group_id?: number;
    };
    /** Source: `documents/customer-rtm-2019-08/events.md:105` */
    answers?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:106` */
      id: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:107` */
      label: string;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:66`
 */
export interface FilledFormEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:72` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:131` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:74` */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:75` */
  type: "filled_form";
  /** Source: `documents/customer-rtm-2019-08/events.md:76` */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:77` */
  timestamp?: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:133`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/customer-rtm-2019-08/events.md:132` */
  properties?: PropertiesInput;
  /** Source: `documents/customer-rtm-2019-08/events.md:82` */
  form_id?: string;
  /** Source: `corrections/customer-rtm-2019-08.yaml:60` */
  fields?: Array<{
    /** Source: `corrections/customer-rtm-2019-08.yaml:60` */
    type?: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser";
    /** Source: `documents/customer-rtm-2019-08/events.md:85` */
    id?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:86` */
    label?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:87` */
    answer?: string | {
      /** Source: `documents/customer-rtm-2019-08/events.md:98` */
      id?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:99` */
      label?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:117` */
      group_id?: number;
    };
    /** Source: `documents/customer-rtm-2019-08/events.md:105` */
    answers?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:106` */
      id?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:107` */
      label?: string;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/customer-rtm-2019-08/events.md:141`
 */
export interface MessageEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:147` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:174` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:149` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:150` */
  type: "message";
  /** Source: `documents/customer-rtm-2019-08/events.md:151` */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:152` */
  timestamp: number;
  /**
   * max. size of raw text is 16 KB (an emoji such as 😁 is one UTF-8 character and may take 4 B); a longer text has to go out as more than one message
   *
   * Bytes at most: 16384.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:180`
   */
  text: string;
  /**
   * `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:175`
   */
  postback?: {
    /** Source: `documents/customer-rtm-2019-08/events.md:155` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:156` */
    thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:157` */
    event_id: string;
    /**
     * required only if postback.value is given
     *
     * Source: `documents/customer-rtm-2019-08/events.md:176`
     */
    type?: string;
    /**
     * required only if postback.type is given
     *
     * Source: `documents/customer-rtm-2019-08/events.md:177`
     */
    value?: string;
  };
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:179`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:178` */
  properties?: Properties;
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:141`
 */
export interface MessageEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:147` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:174` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:149` */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:150` */
  type: "message";
  /** Source: `documents/customer-rtm-2019-08/events.md:151` */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:152` */
  timestamp?: number;
  /**
   * max. size of raw text is 16 KB (an emoji such as 😁 is one UTF-8 character and may take 4 B); a longer text has to go out as more than one message
   *
   * Bytes at most: 16384.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:180`
   */
  text?: string;
  /**
   * `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:175`
   */
  postback?: {
    /** Source: `documents/customer-rtm-2019-08/events.md:155` */
    id?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:156` */
    thread_id?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:157` */
    event_id?: string;
    /**
     * required only if postback.value is given
     *
     * Source: `documents/customer-rtm-2019-08/events.md:176`
     */
    type?: string;
    /**
     * required only if postback.type is given
     *
     * Source: `documents/customer-rtm-2019-08/events.md:177`
     */
    value?: string;
  };
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:179`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/customer-rtm-2019-08/events.md:178` */
  properties?: PropertiesInput;
}

/**
 * Properties
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:129`
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:170`
   */
  value: number | boolean | string;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:129`
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:170`
   */
  value?: number | boolean | string;
} } };

/**
 * Event > Rich message
 *
 * Source: `documents/customer-rtm-2019-08/events.md:287`
 */
export interface RichMessageEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:293` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:344` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:295` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:296` */
  type: "rich_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:297` */
  author_id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:298` */
  timestamp: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:353`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:352` */
  properties?: Properties;
  /**
   * Tells an app how to present the event.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:354`
   */
  template_id: string;
  /**
   * may contain 1 - 10 element objects
   *
   * At least: 1. At most: 10.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:345`
   */
  elements?: Array<{
    /** Source: `documents/customer-rtm-2019-08/events.md:351` */
    title?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:350` */
    subtitle?: string;
    /**
     * the image properties (every one) are optional: name, url, content_type, size, width, height
     *
     * Source: `documents/customer-rtm-2019-08/events.md:349`
     */
    image?: {
      /** Source: `documents/customer-rtm-2019-08/events.md:308` */
      name?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:309` */
      url?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:310` */
      content_type?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:311` */
      size?: number;
      /** Source: `documents/customer-rtm-2019-08/events.md:312` */
      width?: number;
      /** Source: `documents/customer-rtm-2019-08/events.md:313` */
      height?: number;
    };
    /**
     * buttons may contain 1 - 11 button objects
     *
     * At least: 1. At most: 11.
     *
     * Source: `documents/customer-rtm-2019-08/events.md:346`
     */
    buttons?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:316` */
      text: string;
      /**
       * Names the action which send_rich_message_postback sends; several buttons (of one element or of many) may share a postback_id; a call of send_rich_message_postback with that id adds the user to every one of them.
       *
       * Source: `documents/customer-rtm-2019-08/events.md:347`
       */
      postback_id?: string;
      /**
       * lists the users whose postback came with "toggled": true
       *
       * Source: `documents/customer-rtm-2019-08/events.md:348`
       */
      user_ids?: string[];
      /** Source: `documents/customer-rtm-2019-08/events.md:324` */
      type?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:326` */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Source: `documents/customer-rtm-2019-08/events.md:327`
       */
      webview_height?: "compact" | "tall" | "full" | (string & {});
    }>;
  }>;
}

/**
 * Event > Rich message, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:287`
 */
export interface RichMessageEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:293` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:344` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:295` */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:296` */
  type: "rich_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:297` */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:298` */
  timestamp?: number;
  /**
   * possible values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:353`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/customer-rtm-2019-08/events.md:352` */
  properties?: PropertiesInput;
  /**
   * Tells an app how to present the event.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:354`
   */
  template_id?: string;
  /**
   * may contain 1 - 10 element objects
   *
   * At least: 1. At most: 10.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:345`
   */
  elements?: Array<{
    /** Source: `documents/customer-rtm-2019-08/events.md:351` */
    title?: string;
    /** Source: `documents/customer-rtm-2019-08/events.md:350` */
    subtitle?: string;
    /**
     * the image properties (every one) are optional: name, url, content_type, size, width, height
     *
     * Source: `documents/customer-rtm-2019-08/events.md:349`
     */
    image?: {
      /** Source: `documents/customer-rtm-2019-08/events.md:308` */
      name?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:309` */
      url?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:310` */
      content_type?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:311` */
      size?: number;
      /** Source: `documents/customer-rtm-2019-08/events.md:312` */
      width?: number;
      /** Source: `documents/customer-rtm-2019-08/events.md:313` */
      height?: number;
    };
    /**
     * buttons may contain 1 - 11 button objects
     *
     * At least: 1. At most: 11.
     *
     * Source: `documents/customer-rtm-2019-08/events.md:346`
     */
    buttons?: Array<{
      /** Source: `documents/customer-rtm-2019-08/events.md:316` */
      text?: string;
      /**
       * Names the action which send_rich_message_postback sends; several buttons (of one element or of many) may share a postback_id; a call of send_rich_message_postback with that id adds the user to every one of them.
       *
       * Source: `documents/customer-rtm-2019-08/events.md:347`
       */
      postback_id?: string;
      /**
       * lists the users whose postback came with "toggled": true
       *
       * Source: `documents/customer-rtm-2019-08/events.md:348`
       */
      user_ids?: string[];
      /** Source: `documents/customer-rtm-2019-08/events.md:324` */
      type?: string;
      /** Source: `documents/customer-rtm-2019-08/events.md:326` */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Source: `documents/customer-rtm-2019-08/events.md:327`
       */
      webview_height?: "compact" | "tall" | "full";
    }>;
  }>;
}

/**
 * Event > System message
 *
 * Source: `documents/customer-rtm-2019-08/events.md:217`
 */
export interface SystemMessageEvent {
  /** Source: `documents/customer-rtm-2019-08/events.md:223` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:242` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:225` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:226` */
  type: "system_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:227` */
  timestamp: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:228` */
  text: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:244` */
  system_message_type: "chat_transferred" | "customer_banned" | "routing.archived_inactive" | "routing.archived_other" | "routing.assigned_other" | "routing.idle" | "system_archived" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/events.md:230` */
  text_vars: { [key: string]: string };
  /**
   * possible values: all (default for system events), agents (for events that come from send_event)
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:243`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/customer-rtm-2019-08/events.md:217`
 */
export interface SystemMessageEventInput {
  /** Source: `documents/customer-rtm-2019-08/events.md:223` */
  id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:242` */
  custom_id?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:225` */
  order?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:226` */
  type: "system_message";
  /** Source: `documents/customer-rtm-2019-08/events.md:227` */
  timestamp?: number;
  /** Source: `documents/customer-rtm-2019-08/events.md:228` */
  text?: string;
  /** Source: `documents/customer-rtm-2019-08/events.md:244` */
  system_message_type?: "chat_transferred" | "customer_banned" | "routing.archived_inactive" | "routing.archived_other" | "routing.assigned_other" | "routing.idle" | "system_archived";
  /** Source: `documents/customer-rtm-2019-08/events.md:230` */
  text_vars?: { [key: string]: string };
  /**
   * possible values: all (default for system events), agents (for events that come from send_event)
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/events.md:243`
   */
  recipients?: "all" | "agents";
}

/**
 * Thread
 *
 * Source: `documents/customer-rtm-2019-08/data_structures.md:219`
 */
export interface Thread {
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:225` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:226` */
  timestamp: number;
  /**
   * values: true (the thread is still going on) or false(the thread is over)
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:246`
   */
  active: boolean;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:228` */
  user_ids: string[];
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:249` */
  restricted_access?: boolean;
  /**
   * not present if restricted_access is true
   *
   * Source: `documents/customer-rtm-2019-08/data_structures.md:247`
   */
  events?: Event[];
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:233` */
  order: number;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:248` */
  properties?: Properties;
  /** Source: `documents/customer-rtm-2019-08/data_structures.md:245` */
  access?: Access;
}

/**
 * User
 *
 * Source: `documents/customer-rtm-2019-08/users.md:13`
 */
export type User = Customer | Agent | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-rtm-2019-08/users.md:19` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:21` */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:36` */
  avatar?: string;
  /** Source: `documents/customer-rtm-2019-08/users.md:27` */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/users.md:28` */
  last_seen_timestamp: number;
}

/**
 * Request of `get_chats_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:63`
 */
export interface GetChatsSummaryRequest {
  /**
   * Default is 0; maximum is 100
   *
   * Default: `0`. Maximum: 100.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:152`
   */
  offset?: number;
  /**
   * Default is 10; maximum is 25
   *
   * Default: `10`. Maximum: 25.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:153`
   */
  limit?: number;
}

/**
 * Response to `get_chats_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:63`
 */
export interface GetChatsSummaryResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:103` */
  chats_summary: Array<{
    /** Source: `documents/customer-rtm-2019-08/methods.md:104` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:105` */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/methods.md:106` */
    last_thread_id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:107` */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:110` */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/methods.md:113` */
    access: Access;
    /**
     * last event of each type in chat
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:116`
     */
    last_event_per_type: { [key: string]: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:118` */
      thread_id: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:119` */
      thread_order: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:120` */
      event: Event;
    } };
  }>;
  /** Source: `documents/customer-rtm-2019-08/methods.md:134` */
  total_chats: number;
}

/**
 * Request of `get_chat_threads_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:157`
 */
export interface GetChatThreadsSummaryRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:222` */
  chat_id: string;
  /**
   * Default is 0
   *
   * Default: `0`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:223`
   */
  offset?: number;
  /**
   * Defaul: 25; maximum: 100
   *
   * Default: `25`. Maximum: 100.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:224`
   */
  limit?: number;
}

/**
 * Response to `get_chat_threads_summary`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:157`
 */
export interface GetChatThreadsSummaryResponse {
  /**
   * Highest order first
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:230`
   */
  threads_summary: Array<{
    /** Source: `documents/customer-rtm-2019-08/methods.md:195` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:196` */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/methods.md:197` */
    total_events: number;
  }>;
  /** Source: `documents/customer-rtm-2019-08/methods.md:205` */
  total_threads: number;
}

/**
 * Request of `get_groups_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:233`
 */
export interface GetGroupsStatusRequest {
  /**
   * When set to true, the answer has the status of every group.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:291`
   */
  all?: boolean;
  /**
   * Ids of the groups, as a table
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:292`
   */
  groups?: number[];
}

/**
 * Response to `get_groups_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:233`
 */
export interface GetGroupsStatusResponse {
  /**
   * 1,2,3 are group ids, online/offline/online_for_queue are statuses of the groups
   *
   * The keys are whole numbers.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:268`
   */
  groups_status: { [key: string]: "online" | "offline" | "online_for_queue" | (string & {}) };
}

/**
 * Request of `get_predicted_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:302`
 */
export type GetPredictedAgentRequest = { [key: string]: unknown };

/**
 * Response to `get_predicted_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:302`
 */
export interface GetPredictedAgentResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:332` */
  agent: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:333` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:334` */
    name: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:335` */
    avatar: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:336` */
    is_bot: boolean;
    /** Source: `documents/customer-rtm-2019-08/methods.md:337` */
    job_title: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:338` */
    type: string;
  };
}

/**
 * Request of `get_url_details`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:353`
 */
export interface GetUrlDetailsRequest {
  /**
   * URL of a website, must be valid
   *
   * Format: uri.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:410`
   */
  url: string;
}

/**
 * Response to `get_url_details`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:353`
 */
export interface GetUrlDetailsResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:387` */
  title: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:388` */
  description: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:389` */
  image_url: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:390` */
  image_width: number;
  /** Source: `documents/customer-rtm-2019-08/methods.md:391` */
  image_height: number;
  /** Source: `documents/customer-rtm-2019-08/methods.md:392` */
  url: string;
}

/**
 * Request of `start_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:414`
 */
export interface StartChatRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:510` */
  chat?: {
    /**
     * Properties the chat starts with
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:511`
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /**
     * Access given to the chat, defaults to all agents
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:512`
     */
    access?: AccessInput;
    /**
     * Users who exist already, in a list. No more than one may be named (type customer)
     *
     * At most: 1.
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:513`
     */
    users?: CustomerInput[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:514` */
    thread?: {
      /**
       * Array of events the chat starts with
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:515`
       */
      events?: EventInput[];
      /**
       * Properties the chat thread starts with
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:516`
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
    };
  };
  /**
   * Makes the chat continuous from the start (no group has to be online), default: false
   *
   * Default: `false`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:517`
   */
  continuous?: boolean;
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:414`
 */
export interface StartChatResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:477` */
  chat: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:478` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:479` */
    order: number;
    /** Source: `documents/customer-rtm-2019-08/methods.md:480` */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:483` */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/methods.md:486` */
    access: Access;
    /** Source: `documents/customer-rtm-2019-08/methods.md:489` */
    thread: Thread;
  };
}

/**
 * Request of `activate_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:520`
 */
export interface ActivateChatRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:618` */
  chat: {
    /**
     * ID of the chat to activate.
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:619`
     */
    id: string;
    /**
     * Access given to the chat, default to all agents
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:620`
     */
    access?: AccessInput;
    /**
     * Properties the chat starts with
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:621`
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /** Source: `documents/customer-rtm-2019-08/methods.md:622` */
    thread?: {
      /**
       * Array of events the chat starts with
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:623`
       */
      events?: EventInput[];
      /**
       * Properties the chat thread starts with
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:624`
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:545` */
    order?: number;
  };
  /**
   * Says whether the chat is continuous. Left out, the mode stays as it is.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:625`
   */
  continuous?: boolean;
}

/**
 * Response to `activate_chat`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:520`
 */
export interface ActivateChatResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:586` */
  chat: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:587` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:588` */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:591` */
    properties: Properties;
    /** Source: `documents/customer-rtm-2019-08/methods.md:594` */
    access: Access;
    /** Source: `documents/customer-rtm-2019-08/methods.md:597` */
    threads: Thread[];
  };
}

/**
 * Request of `close_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:629`
 */
export interface CloseThreadRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:685` */
  chat_id: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:629`
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `send_event`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:690`
 */
export interface SendEventRequest {
  /**
   * Id of the chat the message is meant for
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:760`
   */
  chat_id: string;
  /**
   * The event, as an object
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:761`
   */
  event: EventInput;
  /**
   * If true, the event joins the last thread, otherwise it opens another, default false
   *
   * Default: `false`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:762`
   */
  attach_to_last_thread?: boolean;
  /**
   * If true, there is an error when no thread is active, default false
   *
   * Default: `false`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:763`
   */
  require_active_thread?: boolean;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:690`
 */
export interface SendEventResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:736` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:737` */
  event: Event;
}

/**
 * Request of `send_rich_message_postback`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:767`
 */
export interface SendRichMessagePostbackRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:832` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:833` */
  event_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:834` */
  postback: {
    /**
     * Name of the button's postback
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:835`
     */
    id: string;
    /**
     * Whether the postback is toggled, true/false
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:836`
     */
    toggled: boolean;
  };
  /** Source: `documents/customer-rtm-2019-08/methods.md:837` */
  thread_id: string;
}

/**
 * The documents show no response payload of `send_rich_message_postback`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:767`
 */
export type SendRichMessagePostbackResponse = { [key: string]: unknown };

/**
 * Request of `send_sneak_peek`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:840`
 */
export interface SendSneakPeekRequest {
  /**
   * The id of the chat the sneak peek is meant for
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:893`
   */
  chat_id: string;
  /**
   * Text of the sneak peek
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:894`
   */
  sneak_peek_text: string;
}

/**
 * The documents show no response payload of `send_sneak_peek`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:840`
 */
export type SendSneakPeekResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:901`
 */
export interface UpdateChatPropertiesRequest {
  /**
   * The id of the chat whose property you set.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:965`
   */
  chat_id: string;
  /**
   * Properties to give to the chat
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:966`
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:901`
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:969`
 */
export interface DeleteChatPropertiesRequest {
  /**
   * Id of the chat whose property gets deleted
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1036`
   */
  chat_id: string;
  /**
   * Properties to take from the chat
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1037`
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:969`
 */
export type DeleteChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1041`
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * The id of the chat whose properties you set
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1108`
   */
  chat_id: string;
  /**
   * The id of the thread whose properties you set
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1109`
   */
  thread_id: string;
  /**
   * Properties to give to the chat
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1110`
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1041`
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1114`
 */
export interface DeleteChatThreadPropertiesRequest {
  /**
   * Id of the chat whose property gets deleted
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1182`
   */
  chat_id: string;
  /**
   * Id of the thread whose property gets deleted
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1183`
   */
  thread_id: string;
  /**
   * Properties to take from the chat thread
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1184`
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_thread_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1114`
 */
export type DeleteChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1187`
 */
export interface UpdateEventPropertiesRequest {
  /**
   * Id of the chat whose properties you set.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1257`
   */
  chat_id: string;
  /**
   * Id of the thread whose properties you set.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1258`
   */
  thread_id: string;
  /**
   * Id of the event whose properties you set.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1259`
   */
  event_id: string;
  /**
   * Properties to give to the chat
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1260`
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1187`
 */
export type UpdateEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1264`
 */
export interface DeleteEventPropertiesRequest {
  /**
   * Id of the chat whose property gets deleted
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1337`
   */
  chat_id: string;
  /**
   * Id of the thread whose property gets deleted
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1338`
   */
  thread_id: string;
  /**
   * Id of the event whose property gets deleted
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1339`
   */
  event_id: string;
  /**
   * Properties to take from the event
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1340`
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_event_properties`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1264`
 */
export type DeleteEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `tag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1345`
 */
export interface TagChatThreadRequest {
  /**
   * Id of the chat that gets a tag
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1401`
   */
  chat_id: string;
  /**
   * Id of the thread that gets a tag
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1402`
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1403`
   */
  tag: string;
}

/**
 * The documents show no response payload of `tag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1345`
 */
export type TagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `untag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1407`
 */
export interface UntagChatThreadRequest {
  /**
   * Id of the chat that loses the tag
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1465`
   */
  chat_id: string;
  /**
   * Id of the thread that loses the tag
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1466`
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1467`
   */
  tag: string;
}

/**
 * The documents show no response payload of `untag_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1407`
 */
export type UntagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `set_customer_fields`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1473`
 */
export interface SetCustomerFieldsRequest {
  /**
   * object in key:value form
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1529`
   */
  fields: { [key: string]: string };
}

/**
 * The documents show no response payload of `set_customer_fields`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1473`
 */
export type SetCustomerFieldsResponse = { [key: string]: unknown };

/**
 * Request of `update_customer_page`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1535`
 */
export interface UpdateCustomerPageRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:1593` */
  url: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1594` */
  title?: string;
}

/**
 * The documents show no response payload of `update_customer_page`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1535`
 */
export type UpdateCustomerPageResponse = { [key: string]: unknown };

/**
 * Request of `update_customer`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1597`
 */
export interface UpdateCustomerRequest {
  /**
   * Has to be in UUID v4 format
   *
   * Format: uuid.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1656`
   */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1657` */
  name?: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1658` */
  email?: string;
  /**
   * Avatar of the Customer, as a URL
   *
   * Format: uri.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1659`
   */
  avatar?: string;
  /**
   * object in "key": "value" form
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1660`
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `update_customer`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1597`
 */
export type UpdateCustomerResponse = Customer;

/**
 * Request of `login`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1668`
 */
export interface LoginRequest {
  /**
   * OAuth token that customer accounts issued
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1793`
   */
  token: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1794` */
  customer?: {
    /**
     * Avatar of the Customer, as a URL
     *
     * Format: uri.
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1795`
     */
    avatar?: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1796` */
    email?: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1797` */
    name?: string;
    /**
     * Map of "key": "value" pairs
     *
     * Source: `documents/customer-rtm-2019-08/methods.md:1798`
     */
    fields?: { [key: string]: string };
  };
  /** Source: `documents/customer-rtm-2019-08/methods.md:1799` */
  customer_page?: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:1799` */
    title?: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1800` */
    url?: string;
  };
  /**
   * Map of "key": "value" pairs
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1801`
   */
  customer_side_storage?: { [key: string]: string };
  /**
   * Tells whether it is a mobile device that logs in
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1802`
   */
  is_mobile?: boolean;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1803` */
  group_id?: number;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1804` */
  referrer?: string;
}

/**
 * Response to `login`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1668`
 */
export interface LoginResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:1711` */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1712` */
  has_active_thread: boolean;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1713` */
  chats: Array<{
    /** Source: `documents/customer-rtm-2019-08/methods.md:1715` */
    chat_id: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1716` */
    has_unread_events: boolean;
  }>;
  /** Source: `documents/customer-rtm-2019-08/methods.md:1719` */
  __priv_dynamic_config: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:1720` */
    customer_data: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1721` */
      name: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1722` */
      last_visit_timestamp: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1723` */
      page_views_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1724` */
      visits_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1725` */
      chats_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1726` */
      invitations_shown_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1727` */
      invitations_accepted_count: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1728` */
      client_version: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1729` */
      fields: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1730` */
      group_id: number;
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1732` */
    online_groups_ids: number[];
    /** Source: `documents/customer-rtm-2019-08/methods.md:1733` */
    global_properties: { [key: string]: string };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1737` */
    customer_groups: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1738` */
      monitoring: {
        /** Source: `documents/customer-rtm-2019-08/methods.md:1739` */
        id: number;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1740` */
        static_config_url: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1741` */
        language_config_url: string;
      };
      /** Source: `documents/customer-rtm-2019-08/methods.md:1743` */
      chats: { [key: string]: {
        /** Source: `documents/customer-rtm-2019-08/methods.md:1745` */
        chat_ids: string[];
        /** Source: `documents/customer-rtm-2019-08/methods.md:1746` */
        static_config_url: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1747` */
        language_config_url: string;
      } };
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1751` */
    static_config_version: string;
    /** Source: `documents/customer-rtm-2019-08/methods.md:1752` */
    predicted_agent: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1753` */
      id: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1754` */
      name: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1755` */
      type: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1756` */
      avatar: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1757` */
      job_title: string;
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:1759` */
    greeting: {
      /** Source: `documents/customer-rtm-2019-08/methods.md:1760` */
      id: number;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1761` */
      unique_id: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1762` */
      text: string;
      /** Source: `documents/customer-rtm-2019-08/methods.md:1763` */
      agent: {
        /** Source: `documents/customer-rtm-2019-08/methods.md:1764` */
        id: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1765` */
        name: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1766` */
        type: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1767` */
        avatar: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1768` */
        job_title: string;
        /** Source: `documents/customer-rtm-2019-08/methods.md:1769` */
        is_bot: boolean;
      };
      /** Source: `documents/customer-rtm-2019-08/methods.md:1771` */
      displayed_first_time: boolean;
    };
  };
}

/**
 * Request of `set_away_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1810`
 */
export interface SetAwayStatusRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:1864` */
  away: boolean;
}

/**
 * The documents show no response payload of `set_away_status`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1810`
 */
export type SetAwayStatusResponse = { [key: string]: unknown };

/**
 * Request of `change_push_notifications`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1868`
 */
export interface ChangePushNotificationsRequest {
  /**
   * Token of the device in Firebase
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1929`
   */
  firebase_token: string;
  /**
   * Operating system, possible values: ios, android
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1930`
   */
  platform: "ios" | "android";
  /**
   * Turns push notifications on or off for the token in the request
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1931`
   */
  enabled: boolean;
}

/**
 * The documents show no response payload of `change_push_notifications`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1868`
 */
export type ChangePushNotificationsResponse = { [key: string]: unknown };

/**
 * Request of `update_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1934`
 */
export interface UpdateAgentRequest {
  /**
   * By default, this is the current agent.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1994`
   */
  agent_id?: string;
  /**
   * Possible values: accepting_chats, not_accepting_chats
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1995`
   */
  routing_status?: "accepting_chats" | "not_accepting_chats";
}

/**
 * The documents show no response payload of `update_agent`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1934`
 */
export type UpdateAgentResponse = { [key: string]: unknown };
/**
 * Request of `logout`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1998`
 */
export type LogoutRequest = { [key: string]: unknown };
/**
 * The documents show no response payload of `logout`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:1998`
 */
export type LogoutResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2051`
 */
export interface UpdateLastSeenTimestampRequest {
  /** Source: `documents/customer-rtm-2019-08/methods.md:2106` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/methods.md:2107` */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2051`
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/customer-rtm-2019-08/methods.md:2087` */
  timestamp: number;
}

/**
 * Request of `send_typing_indicator`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2110`
 */
export interface SendTypingIndicatorRequest {
  /**
   * Id of the chat the typing indicator is meant for
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2165`
   */
  chat_id: string;
  /**
   * all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2166`
   */
  recipients?: "all" | "agents";
  /**
   * Bool
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2167`
   */
  is_typing: boolean;
}

/**
 * The documents show no response payload of `send_typing_indicator`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2110`
 */
export type SendTypingIndicatorResponse = { [key: string]: unknown };

/**
 * Request of `multicast`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2171`
 */
export interface MulticastRequest {
  /**
   * At least one of `agents.all`, `agents.ids`, `agents.groups`, `customers.ids` is required.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2276`
   */
  scopes: {
    /** Source: `documents/customer-rtm-2019-08/methods.md:2285` */
    agents?: {
      /**
       * reaches every agent
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2285`
       */
      all?: boolean;
      /**
       * ids of the agents, in an array
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2286`
       */
      ids?: string[];
      /**
       * ids of the groups, in an array
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2287`
       */
      groups?: number[];
    };
    /** Source: `documents/customer-rtm-2019-08/methods.md:2290` */
    customers?: {
      /**
       * ids of the customers, in an array
       *
       * Source: `documents/customer-rtm-2019-08/methods.md:2290`
       */
      ids?: string[];
    };
  };
  /**
   * Message to send, in JSON
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2277`
   */
  content: unknown;
  /**
   * What type the multicast message has
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2278`
   */
  type?: string;
}

/**
 * The documents show no response payload of `multicast`.
 *
 * Source: `documents/customer-rtm-2019-08/methods.md:2171`
 */
export type MulticastResponse = { [key: string]: unknown };

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:39`
 */
export interface IncomingChatThreadPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:45` */
  chat: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:46` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:47` */
    users: User[];
    /** Source: `documents/customer-rtm-2019-08/pushes.md:50` */
    properties: { [key: string]: { [key: string]: number | boolean | string | {
      /**
       * <property_value> type depends on the property configuration
       *
       * Source: `documents/customer-rtm-2019-08/data_structures.md:170`
       */
      value: number | boolean | string;
    } } };
    /** Source: `documents/customer-rtm-2019-08/pushes.md:56` */
    thread: Thread;
  };
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:71`
 */
export interface ThreadClosedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:77` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:78` */
  thread_id: string;
  /**
   * Missing if the router closed the thread
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:94`
   */
  user_id?: string;
}

/**
 * Payload of the push `access_granted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:99`
 */
export interface AccessGrantedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:127`
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:128`
   */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:107` */
  access: Access;
}

/**
 * Payload of the push `access_revoked`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:132`
 */
export interface AccessRevokedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:160`
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:161`
   */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:140` */
  access: Access;
}

/**
 * Payload of the push `access_set`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:165`
 */
export interface AccessSetPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:193`
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:194`
   */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:173` */
  access: Access;
}

/**
 * Payload of the push `chat_transferred`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:197`
 */
export interface ChatTransferredPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:203` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:204` */
  requester_id: string;
  /**
   * agent or group
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:222`
   */
  type: "agent" | "group" | (string & {});
  /**
   * array with group or agent ids
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:223`
   */
  ids: Array<string | number>;
}

/**
 * Payload of the push `chat_user_added`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:228`
 */
export interface ChatUserAddedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:234` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:235` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:236` */
  user: User;
  /**
   * possible values: agent, customer
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:255`
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `chat_user_removed`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:259`
 */
export interface ChatUserRemovedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:265` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:266` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:267` */
  user_id: string;
  /**
   * possible values: agent, customer
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:284`
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:298`
 */
export interface IncomingEventPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:304` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:305` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:306` */
  event: Event;
}

/**
 * Payload of the push `event_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:319`
 */
export interface EventUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:325` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:326` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:327` */
  event: Event;
}

/**
 * Payload of the push `incoming_rich_message_postback`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:344`
 */
export interface IncomingRichMessagePostbackPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:350` */
  user_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:351` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:352` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:353` */
  event_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:354` */
  postback: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:355` */
    id: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:356` */
    toggled: boolean;
  };
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:372`
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:378` */
  chat_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:405`
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_properties_deleted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:410`
 */
export interface ChatPropertiesDeletedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:416` */
  chat_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:436`
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:443`
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:449` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:450` */
  thread_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:477`
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_deleted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:481`
 */
export interface ChatThreadPropertiesDeletedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:487` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:488` */
  thread_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:509`
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `event_properties_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:512`
 */
export interface EventPropertiesUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:518` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:519` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:520` */
  event_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:543`
   */
  properties: Properties;
}

/**
 * Payload of the push `event_properties_deleted`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:546`
 */
export interface EventPropertiesDeletedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:552` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:553` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:554` */
  event_id: string;
  /**
   * The properties object given here is not complete. It shows those properties that were updated just now, and no others.
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:574`
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_thread_tagged`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:582`
 */
export interface ChatThreadTaggedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:588` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:589` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:590` */
  tag: string;
}

/**
 * Payload of the push `chat_thread_untagged`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:602`
 */
export interface ChatThreadUntaggedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:608` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:609` */
  thread_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:610` */
  tag: string;
}

/**
 * Payload of the push `customer_visit_started`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:625`
 */
export interface CustomerVisitStartedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:631` */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:632` */
  visit_id: number;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:633` */
  started_at: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:634` */
  ip: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:635` */
  user_agent: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:636` */
  geolocation: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:637` */
    latitude: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:638` */
    longitude: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:639` */
    country: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:640` */
    country_code: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:641` */
    region: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:642` */
    city: string;
    /** Source: `documents/customer-rtm-2019-08/pushes.md:643` */
    timezone: string;
  };
}

/**
 * Payload of the push `customer_created`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:655`
 */
export interface CustomerCreatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:661` */
  customer: Customer;
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:675`
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:681` */
  id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:682` */
  name: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:683` */
  email: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:684` */
  avatar: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:685` */
  type: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:686` */
  present: boolean;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:687` */
  banned: boolean;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:688` */
  fields: { [key: string]: string };
}

/**
 * Payload of the push `customer_page_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:701`
 */
export interface CustomerPageUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:707` */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:708` */
  visit_id: number;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:709` */
  opened_at: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:710` */
  url: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:711` */
  title: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:712` */
  referrer: string;
}

/**
 * Payload of the push `customer_banned`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:727`
 */
export interface CustomerBannedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:733` */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:734` */
  ban: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:735` */
    days: number;
  };
}

/**
 * Payload of the push `customer_visit_ended`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:748`
 */
export interface CustomerVisitEndedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:754` */
  customer_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:755` */
  visit_id: number;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:756` */
  ended_at: string;
}

/**
 * Payload of the push `agent_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:774`
 */
export interface AgentUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:780` */
  agent_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:781` */
  routing_status: string;
}

/**
 * Payload of the push `customer_disconnected`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:795`
 */
export interface CustomerDisconnectedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:820` */
  reason: "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found" | (string & {});
  /** Source: `documents/customer-rtm-2019-08/pushes.md:802` */
  data?: {
    /** Source: `documents/customer-rtm-2019-08/pushes.md:803` */
    region: string;
  };
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:842`
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:848` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:849` */
  thread_id: string;
  /**
   * "Typing indicator" object
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:850`
   */
  typing_indicator: { [key: string]: unknown };
}

/**
 * Payload of the push `incoming_sneak_peek`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:865`
 */
export interface IncomingSneakPeekPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:871` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:872` */
  thread_id: string;
  /**
   * "Sneak peek" object
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:873`
   */
  sneak_peek: { [key: string]: unknown };
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:892`
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:898` */
  user_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:899` */
  chat_id: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:900` */
  timestamp: number;
}

/**
 * Payload of the push `incoming_multicast`.
 *
 * Source: `documents/customer-rtm-2019-08/pushes.md:912`
 */
export interface IncomingMulticastPayload {
  /** Source: `documents/customer-rtm-2019-08/pushes.md:938` */
  author_id?: string;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:939` */
  content: unknown;
  /** Source: `documents/customer-rtm-2019-08/pushes.md:940` */
  type?: string;
}

/** Error types that any action may answer with, as documented. */
export type ErrorType = never;
/** Why the server ends a connection, as documented. */
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
   * Source: `documents/customer-rtm-2019-08/methods.md:63`
   */
  get_chats_summary: { request: GetChatsSummaryRequest; response: GetChatsSummaryResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get chat threads summary
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:157`
   */
  get_chat_threads_summary: { request: GetChatThreadsSummaryRequest; response: GetChatThreadsSummaryResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get groups status
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:233`
   */
  get_groups_status: { request: GetGroupsStatusRequest; response: GetGroupsStatusResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get predicted agent
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:302`
   */
  get_predicted_agent: { request: GetPredictedAgentRequest; response: GetPredictedAgentResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get url details
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:353`
   */
  get_url_details: { request: GetUrlDetailsRequest; response: GetUrlDetailsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:414`
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: never; scopes: never; pushes: "incoming_chat_thread" };
  /**
   * Activate chat
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:520`
   */
  activate_chat: { request: ActivateChatRequest; response: ActivateChatResponse; errors: never; scopes: never; pushes: "incoming_chat_thread" };
  /**
   * Close thread
   *
   * Ends the thread.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:629`
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: never; scopes: never; pushes: "incoming_event" | "thread_closed" };
  /**
   * Send event
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:690`
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: never; scopes: never; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send rich message postback
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:767`
   */
  send_rich_message_postback: { request: SendRichMessagePostbackRequest; response: SendRichMessagePostbackResponse; errors: never; scopes: never; pushes: "incoming_rich_message_postback" };
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:840`
   */
  send_sneak_peek: { request: SendSneakPeekRequest; response: SendSneakPeekResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:901`
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: never; scopes: never; pushes: "chat_properties_updated" };
  /**
   * Delete chat properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:969`
   */
  delete_chat_properties: { request: DeleteChatPropertiesRequest; response: DeleteChatPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_properties_deleted" };
  /**
   * Update chat thread properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1041`
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: never; scopes: never; pushes: "chat_thread_properties_updated" };
  /**
   * Delete chat thread properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1114`
   */
  delete_chat_thread_properties: { request: DeleteChatThreadPropertiesRequest; response: DeleteChatThreadPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_thread_properties_deleted" };
  /**
   * Update event properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1187`
   */
  update_event_properties: { request: UpdateEventPropertiesRequest; response: UpdateEventPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_updated" };
  /**
   * Delete event properties
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1264`
   */
  delete_event_properties: { request: DeleteEventPropertiesRequest; response: DeleteEventPropertiesResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_deleted" };
  /**
   * Tag chat thread
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1345`
   */
  tag_chat_thread: { request: TagChatThreadRequest; response: TagChatThreadResponse; errors: never; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_tagged" };
  /**
   * Untag chat thread
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1407`
   */
  untag_chat_thread: { request: UntagChatThreadRequest; response: UntagChatThreadResponse; errors: never; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_untagged" };
  /**
   * Set customer fields
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1473`
   */
  set_customer_fields: { request: SetCustomerFieldsRequest; response: SetCustomerFieldsResponse; errors: never; scopes: never; pushes: "customer_updated" };
  /**
   * Update customer page
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1535`
   */
  update_customer_page: { request: UpdateCustomerPageRequest; response: UpdateCustomerPageResponse; errors: never; scopes: never; pushes: "customer_page_updated" };
  /**
   * Update customer
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1597`
   */
  update_customer: { request: UpdateCustomerRequest; response: UpdateCustomerResponse; errors: never; scopes: "customers:rw"; pushes: "customer_updated" };
  /**
   * Login
   *
   * Gives the initial state of the current agent.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1668`
   */
  login: { request: LoginRequest; response: LoginResponse; errors: never; scopes: never; pushes: never };
  /**
   * Set away status
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1810`
   */
  set_away_status: { request: SetAwayStatusRequest; response: SetAwayStatusResponse; errors: never; scopes: "agents--my:rw"; pushes: never };
  /**
   * Change push notifications
   *
   * Sets the properties of firebase push notifications.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1868`
   */
  change_push_notifications: { request: ChangePushNotificationsRequest; response: ChangePushNotificationsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update agent
   *
   * Changes the properties of an agent.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1934`
   */
  update_agent: { request: UpdateAgentRequest; response: UpdateAgentResponse; errors: never; scopes: "agents--my:rw" | "agents--all:rw"; pushes: "agent_updated" };
  /**
   * Logout
   *
   * Signs the Agent out
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:1998`
   */
  logout: { request: LogoutRequest; response: LogoutResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2051`
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: never; scopes: never; pushes: "last_seen_timestamp_updated" };
  /**
   * Send typing indicator
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2110`
   */
  send_typing_indicator: { request: SendTypingIndicatorRequest; response: SendTypingIndicatorResponse; errors: never; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: never };
  /**
   * Multicast
   *
   * Use this method for communication that belongs to no chat.
   *
   * Source: `documents/customer-rtm-2019-08/methods.md:2171`
   */
  multicast: { request: MulticastRequest; response: MulticastResponse; errors: never; scopes: "multicast:rw"; pushes: "incoming_multicast" };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Incoming chat thread
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:39`
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Thread closed
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:71`
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Access granted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:99`
   */
  access_granted: AccessGrantedPayload;
  /**
   * Access revoked
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:132`
   */
  access_revoked: AccessRevokedPayload;
  /**
   * Access set
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:165`
   */
  access_set: AccessSetPayload;
  /**
   * Chat transferred
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:197`
   */
  chat_transferred: ChatTransferredPayload;
  /**
   * Chat user added
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:228`
   */
  chat_user_added: ChatUserAddedPayload;
  /**
   * Chat user removed
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:259`
   */
  chat_user_removed: ChatUserRemovedPayload;
  /**
   * Incoming event
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:298`
   */
  incoming_event: IncomingEventPayload;
  /**
   * Event updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:319`
   */
  event_updated: EventUpdatedPayload;
  /**
   * Incoming rich message postback
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:344`
   */
  incoming_rich_message_postback: IncomingRichMessagePostbackPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:372`
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat properties deleted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:410`
   */
  chat_properties_deleted: ChatPropertiesDeletedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:443`
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Chat thread properties deleted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:481`
   */
  chat_thread_properties_deleted: ChatThreadPropertiesDeletedPayload;
  /**
   * Event properties updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:512`
   */
  event_properties_updated: EventPropertiesUpdatedPayload;
  /**
   * Event properties deleted
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:546`
   */
  event_properties_deleted: EventPropertiesDeletedPayload;
  /**
   * Chat thread tagged
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:582`
   */
  chat_thread_tagged: ChatThreadTaggedPayload;
  /**
   * Chat thread untagged
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:602`
   */
  chat_thread_untagged: ChatThreadUntaggedPayload;
  /**
   * Customer visit started
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:625`
   */
  customer_visit_started: CustomerVisitStartedPayload;
  /**
   * Customer created
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:655`
   */
  customer_created: CustomerCreatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:675`
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Customer page updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:701`
   */
  customer_page_updated: CustomerPageUpdatedPayload;
  /**
   * Customer banned
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:727`
   */
  customer_banned: CustomerBannedPayload;
  /**
   * Customer visit ended
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:748`
   */
  customer_visit_ended: CustomerVisitEndedPayload;
  /**
   * Agent updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:774`
   */
  agent_updated: AgentUpdatedPayload;
  /**
   * agent_disconnected
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:795`
   */
  customer_disconnected: CustomerDisconnectedPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:842`
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Incoming sneak peek
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:865`
   */
  incoming_sneak_peek: IncomingSneakPeekPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:892`
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
  /**
   * Incoming multicast
   *
   * Source: `documents/customer-rtm-2019-08/pushes.md:912`
   */
  incoming_multicast: IncomingMulticastPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
