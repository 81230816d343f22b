// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * Access
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:15`
 */
export interface Access {
  /**
   * with group 0 it is visible to every agent
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:29`
   */
  group_ids: number[];
}

/**
 * Access, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:15`
 */
export interface AccessInput {
  /**
   * with group 0 it is visible to every agent
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:29`
   */
  group_ids?: number[];
}

/**
 * User > Agent
 *
 * Source: `documents/agent-web-2019-08/users.md:15`
 */
export interface Agent {
  /** Source: `documents/agent-web-2019-08/users.md:21` */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:22` */
  type: "agent";
  /** Source: `documents/agent-web-2019-08/users.md:23` */
  name: string;
  /** Source: `documents/agent-web-2019-08/users.md:24` */
  email: string;
  /** Source: `documents/agent-web-2019-08/users.md:25` */
  present: boolean;
  /** Source: `documents/agent-web-2019-08/users.md:26` */
  last_seen_timestamp: number;
  /** Source: `documents/agent-web-2019-08/users.md:27` */
  avatar: string;
  /**
   * returned only if the agent is logged in at that moment
   *
   * Source: `documents/agent-web-2019-08/users.md:34`
   */
  routing_status?: string;
}

/**
 * Event > Custom
 *
 * Source: `documents/agent-web-2019-08/events.md:23`
 */
export interface CustomEvent {
  /** Source: `documents/agent-web-2019-08/events.md:29` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:52` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:31` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:32` */
  type: "custom";
  /** Source: `documents/agent-web-2019-08/events.md:33` */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:34` */
  timestamp: number;
  /** Source: `corrections/agent-web-2019-08.yaml:40` */
  content: unknown;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:54`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:53` */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:23`
 */
export interface CustomEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:29` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:52` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:31` */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:32` */
  type: "custom";
  /** Source: `documents/agent-web-2019-08/events.md:33` */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:34` */
  timestamp?: number;
  /** Source: `corrections/agent-web-2019-08.yaml:40` */
  content?: unknown;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:54`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-web-2019-08/events.md:53` */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/agent-web-2019-08/users.md:37`
 */
export interface Customer {
  /** Source: `documents/agent-web-2019-08/users.md:43` */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:44` */
  type: "customer";
  /** Source: `documents/agent-web-2019-08/users.md:97` */
  name?: string;
  /** Source: `documents/agent-web-2019-08/users.md:95` */
  email?: string;
  /** Source: `documents/agent-web-2019-08/users.md:92` */
  avatar?: string;
  /** Source: `documents/agent-web-2019-08/users.md:99` */
  last_visit?: {
    /** Source: `documents/agent-web-2019-08/users.md:49` */
    started_at: string;
    /** Source: `documents/agent-web-2019-08/users.md:50` */
    referrer: string;
    /** Source: `documents/agent-web-2019-08/users.md:51` */
    ip: string;
    /** Source: `documents/agent-web-2019-08/users.md:52` */
    user_agent: string;
    /** Source: `documents/agent-web-2019-08/users.md:53` */
    geolocation: {
      /** Source: `documents/agent-web-2019-08/users.md:54` */
      country: string;
      /** Source: `documents/agent-web-2019-08/users.md:55` */
      country_code: string;
      /** Source: `documents/agent-web-2019-08/users.md:56` */
      region: string;
      /** Source: `documents/agent-web-2019-08/users.md:57` */
      city: string;
      /** Source: `documents/agent-web-2019-08/users.md:58` */
      timezone: string;
    };
    /** Source: `documents/agent-web-2019-08/users.md:60` */
    last_pages: Array<{
      /** Source: `documents/agent-web-2019-08/users.md:61` */
      opened_at: string;
      /** Source: `documents/agent-web-2019-08/users.md:62` */
      url: string;
      /** Source: `documents/agent-web-2019-08/users.md:63` */
      title: string;
    }>;
  };
  /**
   * not there once the chat is archived
   *
   * Source: `documents/agent-web-2019-08/users.md:96`
   */
  fields?: { [key: string]: string };
  /** Source: `documents/agent-web-2019-08/users.md:101` */
  statistics?: {
    /** Source: `documents/agent-web-2019-08/users.md:74` */
    chats_count: number;
    /** Source: `documents/agent-web-2019-08/users.md:75` */
    threads_count: number;
    /** Source: `documents/agent-web-2019-08/users.md:76` */
    visits_count: number;
  };
  /**
   * old, lc2 customer_id
   *
   * Source: `documents/agent-web-2019-08/users.md:78`
   */
  __priv_lc2_customer_id: string;
  /** Source: `documents/agent-web-2019-08/users.md:91` */
  agent_last_event_created_at?: string;
  /** Source: `documents/agent-web-2019-08/users.md:93` */
  customer_last_event_created_at?: string;
  /** Source: `documents/agent-web-2019-08/users.md:94` */
  created_at?: string;
  /**
   * applies only to customer located in chat object
   *
   * Source: `documents/agent-web-2019-08/users.md:100`
   */
  present?: boolean;
  /**
   * applies only to customer located in chat object
   *
   * Source: `documents/agent-web-2019-08/users.md:98`
   */
  last_seen_timestamp?: number;
}

/**
 * User > Customer, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/users.md:37`
 */
export interface CustomerInput {
  /** Source: `documents/agent-web-2019-08/users.md:43` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/users.md:44` */
  type: "customer";
  /** Source: `documents/agent-web-2019-08/users.md:97` */
  name?: string;
  /** Source: `documents/agent-web-2019-08/users.md:95` */
  email?: string;
  /** Source: `documents/agent-web-2019-08/users.md:92` */
  avatar?: string;
  /** Source: `documents/agent-web-2019-08/users.md:99` */
  last_visit?: {
    /** Source: `documents/agent-web-2019-08/users.md:49` */
    started_at?: string;
    /** Source: `documents/agent-web-2019-08/users.md:50` */
    referrer?: string;
    /** Source: `documents/agent-web-2019-08/users.md:51` */
    ip?: string;
    /** Source: `documents/agent-web-2019-08/users.md:52` */
    user_agent?: string;
    /** Source: `documents/agent-web-2019-08/users.md:53` */
    geolocation?: {
      /** Source: `documents/agent-web-2019-08/users.md:54` */
      country?: string;
      /** Source: `documents/agent-web-2019-08/users.md:55` */
      country_code?: string;
      /** Source: `documents/agent-web-2019-08/users.md:56` */
      region?: string;
      /** Source: `documents/agent-web-2019-08/users.md:57` */
      city?: string;
      /** Source: `documents/agent-web-2019-08/users.md:58` */
      timezone?: string;
    };
    /** Source: `documents/agent-web-2019-08/users.md:60` */
    last_pages?: Array<{
      /** Source: `documents/agent-web-2019-08/users.md:61` */
      opened_at?: string;
      /** Source: `documents/agent-web-2019-08/users.md:62` */
      url?: string;
      /** Source: `documents/agent-web-2019-08/users.md:63` */
      title?: string;
    }>;
  };
  /**
   * not there once the chat is archived
   *
   * Source: `documents/agent-web-2019-08/users.md:96`
   */
  fields?: { [key: string]: string };
  /** Source: `documents/agent-web-2019-08/users.md:101` */
  statistics?: {
    /** Source: `documents/agent-web-2019-08/users.md:74` */
    chats_count?: number;
    /** Source: `documents/agent-web-2019-08/users.md:75` */
    threads_count?: number;
    /** Source: `documents/agent-web-2019-08/users.md:76` */
    visits_count?: number;
  };
  /**
   * old, lc2 customer_id
   *
   * Source: `documents/agent-web-2019-08/users.md:78`
   */
  __priv_lc2_customer_id?: string;
  /** Source: `documents/agent-web-2019-08/users.md:91` */
  agent_last_event_created_at?: string;
  /** Source: `documents/agent-web-2019-08/users.md:93` */
  customer_last_event_created_at?: string;
  /** Source: `documents/agent-web-2019-08/users.md:94` */
  created_at?: string;
  /**
   * applies only to customer located in chat object
   *
   * Source: `documents/agent-web-2019-08/users.md:100`
   */
  present?: boolean;
  /**
   * applies only to customer located in chat object
   *
   * Source: `documents/agent-web-2019-08/users.md:98`
   */
  last_seen_timestamp?: number;
}

/**
 * Event
 *
 * Source: `documents/agent-web-2019-08/events.md:23`
 */
export type Event = CustomEvent | FileEvent | FilledFormEvent | MessageEvent | SystemMessageEvent | RichMessageEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-web-2019-08/events.md:29` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:52` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:31` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:34` */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:54`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:23`
 */
export type EventInput = CustomEventInput | FileEventInput | FilledFormEventInput | MessageEventInput | SystemMessageEventInput | RichMessageEventInput;

/**
 * Event > File
 *
 * Source: `documents/agent-web-2019-08/events.md:57`
 */
export interface FileEvent {
  /** Source: `documents/agent-web-2019-08/events.md:63` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:91` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:65` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:66` */
  type: "file";
  /** Source: `documents/agent-web-2019-08/events.md:67` */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:68` */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:93`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:92` */
  properties?: Properties;
  /** Source: `documents/agent-web-2019-08/events.md:73` */
  name: string;
  /** Source: `documents/agent-web-2019-08/events.md:74` */
  url: string;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  thumbnail_url?: string;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  thumbnail2x_url?: string;
  /**
   * types of images that are supported: image/png, image/jpeg, image/gif
   *
   * Source: `documents/agent-web-2019-08/events.md:90`
   */
  content_type: string;
  /** Source: `documents/agent-web-2019-08/events.md:78` */
  size: number;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  width?: number;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  height?: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:57`
 */
export interface FileEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:63` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:91` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:65` */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:66` */
  type: "file";
  /** Source: `documents/agent-web-2019-08/events.md:67` */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:68` */
  timestamp?: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:93`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-web-2019-08/events.md:92` */
  properties?: PropertiesInput;
  /** Source: `documents/agent-web-2019-08/events.md:73` */
  name?: string;
  /** Source: `documents/agent-web-2019-08/events.md:74` */
  url?: string;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  thumbnail_url?: string;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  thumbnail2x_url?: string;
  /**
   * types of images that are supported: image/png, image/jpeg, image/gif
   *
   * Source: `documents/agent-web-2019-08/events.md:90`
   */
  content_type?: string;
  /** Source: `documents/agent-web-2019-08/events.md:78` */
  size?: number;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  width?: number;
  /**
   * for images only
   *
   * Source: `documents/agent-web-2019-08/events.md:95`
   */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/agent-web-2019-08/events.md:99`
 */
export interface FilledFormEvent {
  /** Source: `documents/agent-web-2019-08/events.md:105` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:164` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:107` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:108` */
  type: "filled_form";
  /** Source: `documents/agent-web-2019-08/events.md:109` */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:110` */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:166`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:165` */
  properties?: Properties;
  /** Source: `documents/agent-web-2019-08/events.md:115` */
  form_id: string;
  /** Source: `corrections/agent-web-2019-08.yaml:50` */
  fields: Array<{
    /** Source: `corrections/agent-web-2019-08.yaml:50` */
    type: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser" | (string & {});
    /** Source: `documents/agent-web-2019-08/events.md:118` */
    id: string;
    /** Source: `documents/agent-web-2019-08/events.md:119` */
    label: string;
    /** Source: `documents/agent-web-2019-08/events.md:120` */
    answer?: string | {
      /** Source: `documents/agent-web-2019-08/events.md:131` */
      id?: string;
      /** Source: `documents/agent-web-2019-08/events.md:132` */
      label: string;
      /** Source: `documents/agent-web-2019-08/events.md:150` */
      group_id?: number;
    };
    /** Source: `documents/agent-web-2019-08/events.md:138` */
    answers?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:139` */
      id: string;
      /** Source: `documents/agent-web-2019-08/events.md:140` */
      label: string;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:99`
 */
export interface FilledFormEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:105` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:164` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:107` */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:108` */
  type: "filled_form";
  /** Source: `documents/agent-web-2019-08/events.md:109` */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:110` */
  timestamp?: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:166`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-web-2019-08/events.md:165` */
  properties?: PropertiesInput;
  /** Source: `documents/agent-web-2019-08/events.md:115` */
  form_id?: string;
  /** Source: `corrections/agent-web-2019-08.yaml:50` */
  fields?: Array<{
    /** Source: `corrections/agent-web-2019-08.yaml:50` */
    type?: "name" | "email" | "question" | "textarea" | "radio" | "select" | "checkbox" | "group_chooser";
    /** Source: `documents/agent-web-2019-08/events.md:118` */
    id?: string;
    /** Source: `documents/agent-web-2019-08/events.md:119` */
    label?: string;
    /** Source: `documents/agent-web-2019-08/events.md:120` */
    answer?: string | {
      /** Source: `documents/agent-web-2019-08/events.md:131` */
      id?: string;
      /** Source: `documents/agent-web-2019-08/events.md:132` */
      label?: string;
      /** Source: `documents/agent-web-2019-08/events.md:150` */
      group_id?: number;
    };
    /** Source: `documents/agent-web-2019-08/events.md:138` */
    answers?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:139` */
      id?: string;
      /** Source: `documents/agent-web-2019-08/events.md:140` */
      label?: string;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/agent-web-2019-08/events.md:174`
 */
export interface MessageEvent {
  /** Source: `documents/agent-web-2019-08/events.md:180` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:207` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:182` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:183` */
  type: "message";
  /** Source: `documents/agent-web-2019-08/events.md:184` */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:185` */
  timestamp: number;
  /**
   * max. size of the raw text is 16 KB (a UTF-8 char such as the emoji 😁 may need up to 4 B); longer text has to be cut into several messages
   *
   * Bytes at most: 16384.
   *
   * Source: `documents/agent-web-2019-08/events.md:213`
   */
  text: string;
  /**
   * `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/agent-web-2019-08/events.md:208`
   */
  postback?: {
    /** Source: `documents/agent-web-2019-08/events.md:188` */
    id: string;
    /** Source: `documents/agent-web-2019-08/events.md:189` */
    thread_id: string;
    /** Source: `documents/agent-web-2019-08/events.md:190` */
    event_id: string;
    /**
     * required only if there is a postback.value
     *
     * Source: `documents/agent-web-2019-08/events.md:209`
     */
    type?: string;
    /**
     * required only if there is a postback.type
     *
     * Source: `documents/agent-web-2019-08/events.md:210`
     */
    value?: string;
  };
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:212`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:211` */
  properties?: Properties;
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:174`
 */
export interface MessageEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:180` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:207` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:182` */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:183` */
  type: "message";
  /** Source: `documents/agent-web-2019-08/events.md:184` */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:185` */
  timestamp?: number;
  /**
   * max. size of the raw text is 16 KB (a UTF-8 char such as the emoji 😁 may need up to 4 B); longer text has to be cut into several messages
   *
   * Bytes at most: 16384.
   *
   * Source: `documents/agent-web-2019-08/events.md:213`
   */
  text?: string;
  /**
   * `type` is required where `value` is given. `value` is required where `type` is given.
   *
   * Source: `documents/agent-web-2019-08/events.md:208`
   */
  postback?: {
    /** Source: `documents/agent-web-2019-08/events.md:188` */
    id?: string;
    /** Source: `documents/agent-web-2019-08/events.md:189` */
    thread_id?: string;
    /** Source: `documents/agent-web-2019-08/events.md:190` */
    event_id?: string;
    /**
     * required only if there is a postback.value
     *
     * Source: `documents/agent-web-2019-08/events.md:209`
     */
    type?: string;
    /**
     * required only if there is a postback.type
     *
     * Source: `documents/agent-web-2019-08/events.md:210`
     */
    value?: string;
  };
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:212`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-web-2019-08/events.md:211` */
  properties?: PropertiesInput;
}

/**
 * User > My profile
 *
 * Source: `documents/agent-web-2019-08/users.md:104`
 */
export interface MyProfile {
  /** Source: `documents/agent-web-2019-08/users.md:110` */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:111` */
  type: string;
  /** Source: `documents/agent-web-2019-08/users.md:112` */
  name: string;
  /** Source: `documents/agent-web-2019-08/users.md:113` */
  email: string;
  /** Source: `documents/agent-web-2019-08/users.md:114` */
  present: boolean;
  /** Source: `documents/agent-web-2019-08/users.md:115` */
  last_seen_timestamp: number;
  /** Source: `documents/agent-web-2019-08/users.md:116` */
  avatar: string;
  /** Source: `documents/agent-web-2019-08/users.md:117` */
  routing_status: string;
  /** Source: `documents/agent-web-2019-08/users.md:118` */
  permission: string;
}

/**
 * Properties
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:31`
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:72`
   */
  value: number | boolean | string;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:31`
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:72`
   */
  value?: number | boolean | string;
} } };

/**
 * Event > Rich message
 *
 * Source: `documents/agent-web-2019-08/events.md:253`
 */
export interface RichMessageEvent {
  /** Source: `documents/agent-web-2019-08/events.md:259` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:310` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:261` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:262` */
  type: "rich_message";
  /** Source: `documents/agent-web-2019-08/events.md:263` */
  author_id: string;
  /** Source: `documents/agent-web-2019-08/events.md:264` */
  timestamp: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:319`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:318` */
  properties?: Properties;
  /**
   * tells an app in what way to show the event
   *
   * Source: `documents/agent-web-2019-08/events.md:320`
   */
  template_id: string;
  /**
   * can hold 1 - 10 element objects
   *
   * At least: 1. At most: 10.
   *
   * Source: `documents/agent-web-2019-08/events.md:311`
   */
  elements?: Array<{
    /** Source: `documents/agent-web-2019-08/events.md:317` */
    title?: string;
    /** Source: `documents/agent-web-2019-08/events.md:316` */
    subtitle?: string;
    /**
     * all image properties are optional: name, url, content_type, size, width, height
     *
     * Source: `documents/agent-web-2019-08/events.md:315`
     */
    image?: {
      /** Source: `documents/agent-web-2019-08/events.md:274` */
      name?: string;
      /** Source: `documents/agent-web-2019-08/events.md:275` */
      url?: string;
      /** Source: `documents/agent-web-2019-08/events.md:276` */
      content_type?: string;
      /** Source: `documents/agent-web-2019-08/events.md:277` */
      size?: number;
      /** Source: `documents/agent-web-2019-08/events.md:278` */
      width?: number;
      /** Source: `documents/agent-web-2019-08/events.md:279` */
      height?: number;
    };
    /**
     * buttons can hold 1 - 11 button objects
     *
     * At least: 1. At most: 11.
     *
     * Source: `documents/agent-web-2019-08/events.md:312`
     */
    buttons?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:282` */
      text: string;
      /**
       * names the action that send_rich_message_postback sends; several buttons (of different elements, too) may share one postback_id; a send_rich_message_postback with this id puts the user on all of these buttons together
       *
       * Source: `documents/agent-web-2019-08/events.md:313`
       */
      postback_id: string;
      /**
       * the users whose postback was sent with "toggled": true
       *
       * Source: `documents/agent-web-2019-08/events.md:314`
       */
      user_ids: string[];
      /** Source: `documents/agent-web-2019-08/events.md:290` */
      type?: string;
      /** Source: `documents/agent-web-2019-08/events.md:292` */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Source: `documents/agent-web-2019-08/events.md:293`
       */
      webview_height?: "compact" | "tall" | "full" | (string & {});
    }>;
  }>;
}

/**
 * Event > Rich message, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:253`
 */
export interface RichMessageEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:259` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:310` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:261` */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:262` */
  type: "rich_message";
  /** Source: `documents/agent-web-2019-08/events.md:263` */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:264` */
  timestamp?: number;
  /**
   * can take one of the following values: all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:319`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-web-2019-08/events.md:318` */
  properties?: PropertiesInput;
  /**
   * tells an app in what way to show the event
   *
   * Source: `documents/agent-web-2019-08/events.md:320`
   */
  template_id?: string;
  /**
   * can hold 1 - 10 element objects
   *
   * At least: 1. At most: 10.
   *
   * Source: `documents/agent-web-2019-08/events.md:311`
   */
  elements?: Array<{
    /** Source: `documents/agent-web-2019-08/events.md:317` */
    title?: string;
    /** Source: `documents/agent-web-2019-08/events.md:316` */
    subtitle?: string;
    /**
     * all image properties are optional: name, url, content_type, size, width, height
     *
     * Source: `documents/agent-web-2019-08/events.md:315`
     */
    image?: {
      /** Source: `documents/agent-web-2019-08/events.md:274` */
      name?: string;
      /** Source: `documents/agent-web-2019-08/events.md:275` */
      url?: string;
      /** Source: `documents/agent-web-2019-08/events.md:276` */
      content_type?: string;
      /** Source: `documents/agent-web-2019-08/events.md:277` */
      size?: number;
      /** Source: `documents/agent-web-2019-08/events.md:278` */
      width?: number;
      /** Source: `documents/agent-web-2019-08/events.md:279` */
      height?: number;
    };
    /**
     * buttons can hold 1 - 11 button objects
     *
     * At least: 1. At most: 11.
     *
     * Source: `documents/agent-web-2019-08/events.md:312`
     */
    buttons?: Array<{
      /** Source: `documents/agent-web-2019-08/events.md:282` */
      text?: string;
      /**
       * names the action that send_rich_message_postback sends; several buttons (of different elements, too) may share one postback_id; a send_rich_message_postback with this id puts the user on all of these buttons together
       *
       * Source: `documents/agent-web-2019-08/events.md:313`
       */
      postback_id?: string;
      /**
       * the users whose postback was sent with "toggled": true
       *
       * Source: `documents/agent-web-2019-08/events.md:314`
       */
      user_ids?: string[];
      /** Source: `documents/agent-web-2019-08/events.md:290` */
      type?: string;
      /** Source: `documents/agent-web-2019-08/events.md:292` */
      value?: string;
      /**
       * one of compact, tall, full
       *
       * Source: `documents/agent-web-2019-08/events.md:293`
       */
      webview_height?: "compact" | "tall" | "full";
    }>;
  }>;
}

/**
 * Event > System message
 *
 * Source: `documents/agent-web-2019-08/events.md:216`
 */
export interface SystemMessageEvent {
  /** Source: `documents/agent-web-2019-08/events.md:220` */
  id: string;
  /** Source: `documents/agent-web-2019-08/events.md:239` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:222` */
  order: number;
  /** Source: `documents/agent-web-2019-08/events.md:223` */
  type: "system_message";
  /** Source: `documents/agent-web-2019-08/events.md:224` */
  timestamp: number;
  /** Source: `documents/agent-web-2019-08/events.md:225` */
  text: string;
  /** Source: `documents/agent-web-2019-08/events.md:241` */
  system_message_type: "agent_added" | "agent_joined" | "agent_left" | (string & {});
  /** Source: `documents/agent-web-2019-08/events.md:227` */
  text_vars: { [key: string]: string };
  /**
   * can take one of the following values: all (default for system events), agents (for what comes through send_event)
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:240`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/agent-web-2019-08/events.md:216`
 */
export interface SystemMessageEventInput {
  /** Source: `documents/agent-web-2019-08/events.md:220` */
  id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:239` */
  custom_id?: string;
  /** Source: `documents/agent-web-2019-08/events.md:222` */
  order?: number;
  /** Source: `documents/agent-web-2019-08/events.md:223` */
  type: "system_message";
  /** Source: `documents/agent-web-2019-08/events.md:224` */
  timestamp?: number;
  /** Source: `documents/agent-web-2019-08/events.md:225` */
  text?: string;
  /** Source: `documents/agent-web-2019-08/events.md:241` */
  system_message_type?: "agent_added" | "agent_joined" | "agent_left";
  /** Source: `documents/agent-web-2019-08/events.md:227` */
  text_vars?: { [key: string]: string };
  /**
   * can take one of the following values: all (default for system events), agents (for what comes through send_event)
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/events.md:240`
   */
  recipients?: "all" | "agents";
}

/**
 * Thread
 *
 * Source: `documents/agent-web-2019-08/data_structures.md:125`
 */
export interface Thread {
  /** Source: `documents/agent-web-2019-08/data_structures.md:131` */
  id: string;
  /** Source: `documents/agent-web-2019-08/data_structures.md:132` */
  timestamp: number;
  /**
   * values: true (the thread is still going on) or false(the thread is over)
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:152`
   */
  active: boolean;
  /** Source: `documents/agent-web-2019-08/data_structures.md:134` */
  user_ids: string[];
  /** Source: `documents/agent-web-2019-08/data_structures.md:155` */
  restricted_access?: boolean;
  /**
   * left out if restricted_access is true)
   *
   * Source: `documents/agent-web-2019-08/data_structures.md:153`
   */
  events?: Event[];
  /** Source: `documents/agent-web-2019-08/data_structures.md:139` */
  order: number;
  /** Source: `documents/agent-web-2019-08/data_structures.md:154` */
  properties?: Properties;
  /** Source: `documents/agent-web-2019-08/data_structures.md:151` */
  access?: Access;
}

/**
 * User
 *
 * Source: `documents/agent-web-2019-08/users.md:15`
 */
export type User = Agent | Customer | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-web-2019-08/users.md:21` */
  id: string;
  /** Source: `documents/agent-web-2019-08/users.md:23` */
  name?: string;
  /** Source: `documents/agent-web-2019-08/users.md:24` */
  email?: string;
  /** Source: `documents/agent-web-2019-08/users.md:25` */
  present?: boolean;
  /** Source: `documents/agent-web-2019-08/users.md:26` */
  last_seen_timestamp?: number;
  /** Source: `documents/agent-web-2019-08/users.md:27` */
  avatar?: string;
}

/**
 * Request of `get_chat_threads`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:39`
 */
export interface GetChatThreadsRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:67` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:68` */
  thread_ids?: string[];
}

/**
 * Response to `get_chat_threads`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:39`
 */
export interface GetChatThreadsResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:75` */
  chat: {
    /** Source: `documents/agent-web-2019-08/methods.md:76` */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:77` */
    users: User[];
    /** Source: `documents/agent-web-2019-08/methods.md:80` */
    threads?: Thread[];
    /** Source: `documents/agent-web-2019-08/methods.md:83` */
    threads_summary: Array<{
      /** Source: `documents/agent-web-2019-08/methods.md:84` */
      thread_id: string;
      /** Source: `documents/agent-web-2019-08/methods.md:85` */
      order: number;
    }>;
    /** Source: `corrections/agent-web-2019-08.yaml:5` */
    properties: Properties;
    /** Source: `documents/agent-web-2019-08/methods.md:95` */
    access: Access;
  };
}

/**
 * Request of `get_chat_threads_summary`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:102`
 */
export interface GetChatThreadsSummaryRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:126` */
  chat_id: string;
  /**
   * Possible values: asc - the oldest chats come first and desc - the newest chats come first (default)
   *
   * Default: `"desc"`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:127`
   */
  order?: "asc" | "desc";
  /**
   * Defaul: 10, maximum: 100
   *
   * Default: `10`. Maximum: 100.
   *
   * Source: `documents/agent-web-2019-08/methods.md:128`
   */
  limit?: number;
  /** Source: `documents/agent-web-2019-08/methods.md:129` */
  page_id?: string;
}

/**
 * Response to `get_chat_threads_summary`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:102`
 */
export interface GetChatThreadsSummaryResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:137` */
  threads_summary: Array<{
    /** Source: `documents/agent-web-2019-08/methods.md:139` */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:140` */
    order: number;
    /** Source: `documents/agent-web-2019-08/methods.md:141` */
    events_count: number;
  }>;
  /**
   * How many threads the chat has
   *
   * Source: `documents/agent-web-2019-08/methods.md:156`
   */
  found_threads: number;
  /** Source: `documents/agent-web-2019-08/methods.md:150` */
  next_page_id?: string;
  /** Source: `documents/agent-web-2019-08/methods.md:151` */
  previous_page_id?: string;
}

/**
 * Request of `start_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:159`
 */
export interface StartChatRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:229` */
  chat?: {
    /** Source: `documents/agent-web-2019-08/methods.md:230` */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /** Source: `documents/agent-web-2019-08/methods.md:231` */
    access?: AccessInput;
    /**
     * List of users who exist already. There may be only one of them (type customer)
     *
     * At most: 1.
     *
     * Source: `documents/agent-web-2019-08/methods.md:232`
     */
    users?: Array<{
      /** Source: `documents/agent-web-2019-08/methods.md:195` */
      id?: string;
      /** Source: `documents/agent-web-2019-08/methods.md:196` */
      type?: string;
    }>;
    /** Source: `documents/agent-web-2019-08/methods.md:233` */
    thread?: {
      /**
       * List of the events that open the chat
       *
       * Source: `documents/agent-web-2019-08/methods.md:234`
       */
      events?: EventInput[];
      /** Source: `documents/agent-web-2019-08/methods.md:235` */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
      /** Source: `documents/agent-web-2019-08/methods.md:216` */
      tags?: string[];
    };
    /** Source: `documents/agent-web-2019-08/methods.md:221` */
    is_followed?: boolean;
  };
  /** Source: `documents/agent-web-2019-08/methods.md:223` */
  continuous?: boolean;
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:159`
 */
export interface StartChatResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:282` */
  chat: {
    /** Source: `documents/agent-web-2019-08/methods.md:283` */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:284` */
    users: User[];
    /** Source: `documents/agent-web-2019-08/methods.md:287` */
    thread: Thread;
  };
}

/**
 * Request of `activate_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:294`
 */
export interface ActivateChatRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:353` */
  chat: {
    /**
     * ID of the chat to activate
     *
     * Source: `documents/agent-web-2019-08/methods.md:354`
     */
    id: string;
    /**
     * The access that the chat gets, defaults to all agents
     *
     * Source: `documents/agent-web-2019-08/methods.md:355`
     */
    access?: AccessInput;
    /**
     * Properties that the chat starts with
     *
     * Source: `documents/agent-web-2019-08/methods.md:356`
     */
    properties?: { [key: string]: { [key: string]: number | boolean | string } };
    /**
     * List of users who exist already. There may be only one of them (type customer)
     *
     * At most: 1.
     *
     * Source: `documents/agent-web-2019-08/methods.md:357`
     */
    users?: CustomerInput[];
    /** Source: `documents/agent-web-2019-08/methods.md:358` */
    thread?: {
      /**
       * Array of the events that open the chat
       *
       * Source: `documents/agent-web-2019-08/methods.md:359`
       */
      events?: EventInput[];
      /**
       * Properties that the chat thread starts with
       *
       * Source: `documents/agent-web-2019-08/methods.md:360`
       */
      properties?: { [key: string]: { [key: string]: number | boolean | string } };
      /** Source: `documents/agent-web-2019-08/methods.md:345` */
      tags?: string[];
    };
  };
}

/**
 * Response to `activate_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:294`
 */
export interface ActivateChatResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:366` */
  chat: {
    /** Source: `documents/agent-web-2019-08/methods.md:367` */
    id: string;
    /** Source: `documents/agent-web-2019-08/methods.md:368` */
    users: User[];
    /** Source: `documents/agent-web-2019-08/methods.md:371` */
    properties: Properties;
    /** Source: `documents/agent-web-2019-08/methods.md:374` */
    access: Access;
    /** Source: `documents/agent-web-2019-08/methods.md:377` */
    threads: Thread[];
    /** Source: `documents/agent-web-2019-08/methods.md:380` */
    is_followed: boolean;
  };
}

/**
 * Request of `add_user_to_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:386`
 */
export interface AddUserToChatRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:413` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:414` */
  user_id: string;
  /**
   * Possible values: agent or customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:415`
   */
  user_type: "agent" | "customer";
}

/**
 * The documents show no response payload of `add_user_to_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:386`
 */
export type AddUserToChatResponse = { [key: string]: unknown };

/**
 * Request of `remove_user_from_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:422`
 */
export interface RemoveUserFromChatRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:450` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:451` */
  user_id: string;
  /**
   * possible values are agent or customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:452`
   */
  user_type: "agent" | "customer";
}

/**
 * The documents show no response payload of `remove_user_from_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:422`
 */
export type RemoveUserFromChatResponse = { [key: string]: unknown };

/**
 * Request of `send_event`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:459`
 */
export interface SendEventRequest {
  /**
   * Id of the chat where the message should go
   *
   * Source: `documents/agent-web-2019-08/methods.md:499`
   */
  chat_id: string;
  /**
   * The Event object
   *
   * Source: `documents/agent-web-2019-08/methods.md:500`
   */
  event: EventInput;
  /**
   * If true, the event joins the last thread, otherwise a new one is opened for it, default false
   *
   * Default: `false`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:501`
   */
  attach_to_last_thread?: boolean;
  /**
   * If true, fails when no thread is active, default false
   *
   * Default: `false`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:502`
   */
  require_active_thread?: boolean;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:459`
 */
export interface SendEventResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:509` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:510` */
  event: Event;
}

/**
 * Request of `send_file`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:516`
 */
export interface SendFileRequest {
  /**
   * The id of the chat where the file should go
   *
   * Source: `documents/agent-web-2019-08/methods.md:553`
   */
  chat_id: string;
  /**
   * If true, fails when no thread is active; default: false
   *
   * Default: `false`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:554`
   */
  require_active_thread?: boolean;
  /**
   * Name that the button's postback has
   *
   * Source: `documents/agent-web-2019-08/methods.md:555`
   */
  custom_id?: string;
  /**
   * maximum size: 10 MB
   *
   * Bytes at most: 10485760.
   *
   * Source: `documents/agent-web-2019-08/methods.md:556`
   */
  file: UploadData;
}

/**
 * Response to `send_file`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:516`
 */
export interface SendFileResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:564` */
  url: string;
}

/**
 * Request of `send_rich_message_postback`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:569`
 */
export interface SendRichMessagePostbackRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:599` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:600` */
  event_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:601` */
  postback: {
    /**
     * Name that the button's postback has
     *
     * Source: `documents/agent-web-2019-08/methods.md:602`
     */
    id: string;
    /**
     * Whether the postback is toggled, true/false
     *
     * Source: `documents/agent-web-2019-08/methods.md:603`
     */
    toggled: boolean;
  };
  /** Source: `documents/agent-web-2019-08/methods.md:604` */
  thread_id: string;
}

/**
 * The documents show no response payload of `send_rich_message_postback`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:569`
 */
export type SendRichMessagePostbackResponse = { [key: string]: unknown };

/**
 * Request of `multicast`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:610`
 */
export interface MulticastRequest {
  /**
   * At least one of `agents.all`, `agents.ids`, `agents.groups`, `customers.ids` is required.
   *
   * Source: `documents/agent-web-2019-08/methods.md:647`
   */
  scopes: {
    /** Source: `documents/agent-web-2019-08/methods.md:656` */
    agents?: {
      /**
       * takes in every agent
       *
       * Source: `documents/agent-web-2019-08/methods.md:656`
       */
      all?: boolean;
      /**
       * ids of agents in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:657`
       */
      ids?: string[];
      /**
       * ids of groups in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:658`
       */
      groups?: number[];
    };
    /** Source: `documents/agent-web-2019-08/methods.md:661` */
    customers?: {
      /**
       * ids of customers in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:661`
       */
      ids?: string[];
    };
  };
  /**
   * JSON message for the multicast
   *
   * Source: `documents/agent-web-2019-08/methods.md:648`
   */
  content: unknown;
  /**
   * The type of the multicast message
   *
   * Source: `documents/agent-web-2019-08/methods.md:649`
   */
  type?: string;
}

/**
 * The documents show no response payload of `multicast`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:610`
 */
export type MulticastResponse = { [key: string]: unknown };

/**
 * Request of `send_typing_indicator`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:669`
 */
export interface SendTypingIndicatorRequest {
  /**
   * Id of the chat where the typing indicator should go
   *
   * Source: `documents/agent-web-2019-08/methods.md:692`
   */
  chat_id: string;
  /**
   * all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:693`
   */
  recipients?: "all" | "agents";
  /**
   * Bool
   *
   * Source: `documents/agent-web-2019-08/methods.md:694`
   */
  is_typing: boolean;
}

/**
 * The documents show no response payload of `send_typing_indicator`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:669`
 */
export type SendTypingIndicatorResponse = { [key: string]: unknown };

/**
 * Request of `ban_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:701`
 */
export interface BanCustomerRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:731` */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:732` */
  ban: {
    /** Source: `documents/agent-web-2019-08/methods.md:733` */
    days: number;
  };
}

/**
 * The documents show no response payload of `ban_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:701`
 */
export type BanCustomerResponse = { [key: string]: unknown };

/**
 * Request of `close_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:739`
 */
export interface CloseThreadRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:766` */
  chat_id: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:739`
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `transfer_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:772`
 */
export interface TransferChatRequest {
  /**
   * id that the resource has
   *
   * Source: `documents/agent-web-2019-08/methods.md:799`
   */
  chat_id: string;
  /**
   * If missing, the chat is transferred inside the group it is in now
   *
   * Source: `documents/agent-web-2019-08/methods.md:800`
   */
  target?: {
    /**
     * group or agent
     *
     * Source: `documents/agent-web-2019-08/methods.md:801`
     */
    type: "group" | "agent";
    /**
     * group or agent ids in an array
     *
     * Source: `documents/agent-web-2019-08/methods.md:802`
     */
    ids: Array<string | number>;
  };
  /**
   * If true, the chat is transferred in any case, otherwise it fails when none of the agents in the requested groups can be assigned, default false
   *
   * Default: `false`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:803`
   */
  force?: boolean;
}

/**
 * The documents show no response payload of `transfer_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:772`
 */
export type TransferChatResponse = { [key: string]: unknown };

/**
 * Request of `grant_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:811`
 */
export interface GrantAccessRequest {
  /**
   * chat or customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:837`
   */
  resource: "chat" | "customer";
  /**
   * id that the resource has
   *
   * Source: `documents/agent-web-2019-08/methods.md:838`
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:839` */
  access: {
    /**
     * group or agent
     *
     * Source: `documents/agent-web-2019-08/methods.md:840`
     */
    type: "group" | "agent";
    /** Source: `documents/agent-web-2019-08/methods.md:841` */
    id: number;
  };
}

/**
 * The documents show no response payload of `grant_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:811`
 */
export type GrantAccessResponse = { [key: string]: unknown };

/**
 * Request of `revoke_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:848`
 */
export interface RevokeAccessRequest {
  /**
   * chat or customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:876`
   */
  resource: "chat" | "customer";
  /**
   * id that the resource has
   *
   * Source: `documents/agent-web-2019-08/methods.md:877`
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:878` */
  access: {
    /**
     * group or agent
     *
     * Source: `documents/agent-web-2019-08/methods.md:879`
     */
    type: "group" | "agent";
    /** Source: `documents/agent-web-2019-08/methods.md:880` */
    id: number;
  };
}

/**
 * The documents show no response payload of `revoke_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:848`
 */
export type RevokeAccessResponse = { [key: string]: unknown };

/**
 * Request of `set_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:887`
 */
export interface SetAccessRequest {
  /**
   * chat or customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:916`
   */
  resource: "chat" | "customer";
  /**
   * id of the resource
   *
   * Source: `documents/agent-web-2019-08/methods.md:917`
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:918` */
  access: {
    /**
     * group or agent
     *
     * Source: `documents/agent-web-2019-08/methods.md:919`
     */
    type: "group" | "agent";
    /** Source: `documents/agent-web-2019-08/methods.md:920` */
    id: number;
  };
}

/**
 * The documents show no response payload of `set_access`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:887`
 */
export type SetAccessResponse = { [key: string]: unknown };

/**
 * Request of `update_agent`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:927`
 */
export interface UpdateAgentRequest {
  /**
   * By default this is the current agent.
   *
   * Source: `documents/agent-web-2019-08/methods.md:954`
   */
  agent_id?: string;
  /**
   * Possible values: accepting_chats, not_accepting_chats
   *
   * Source: `documents/agent-web-2019-08/methods.md:955`
   */
  routing_status?: "accepting_chats" | "not_accepting_chats";
}

/**
 * The documents show no response payload of `update_agent`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:927`
 */
export type UpdateAgentResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:962`
 */
export interface UpdateChatPropertiesRequest {
  /**
   * The id of the chat that gets a property.
   *
   * Source: `documents/agent-web-2019-08/methods.md:992`
   */
  chat_id: string;
  /**
   * Properties that the chat gets
   *
   * Source: `documents/agent-web-2019-08/methods.md:993`
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:962`
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1000`
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * The id of the chat that gets the properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1031`
   */
  chat_id: string;
  /**
   * The id of the thread that gets the properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1032`
   */
  thread_id: string;
  /**
   * Properties that the chat gets
   *
   * Source: `documents/agent-web-2019-08/methods.md:1033`
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1000`
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1040`
 */
export interface UpdateEventPropertiesRequest {
  /**
   * Id of the chat that gets the properties.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1072`
   */
  chat_id: string;
  /**
   * Id of the thread that gets the properties.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1073`
   */
  thread_id: string;
  /**
   * Id of the event that gets the properties.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1074`
   */
  event_id: string;
  /**
   * Properties that the chat gets
   *
   * Source: `documents/agent-web-2019-08/methods.md:1075`
   */
  properties: { [key: string]: { [key: string]: number | boolean | string } };
}

/**
 * The documents show no response payload of `update_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1040`
 */
export type UpdateEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1082`
 */
export interface UpdateLastSeenTimestampRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:1107` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:1108` */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1082`
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:1116` */
  timestamp: number;
}

/**
 * Request of `upload_image`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1121`
 */
export interface UploadImageRequest {
  /**
   * maximum size: 10 MB
   *
   * Bytes at most: 10485760.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1142`
   */
  image: UploadData;
}

/**
 * Response to `upload_image`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1121`
 */
export interface UploadImageResponse {
  /**
   * is a temporary URL, good for use at once, though it may expire one day
   *
   * Format: uri.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1158`
   */
  url: string;
  /**
   * is the part for a database to keep and goes after base_url (https://cdn.livechat-static.com/api/file/lc/img)
   *
   * Source: `documents/agent-web-2019-08/methods.md:1159`
   */
  path: string;
}

/**
 * Request of `get_customers`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1163`
 */
export interface GetCustomersRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:1214` */
  page_id?: string;
  /**
   * Default: 10, Maximum: 100
   *
   * Default: `10`. Maximum: 100.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1215`
   */
  limit?: number;
  /**
   * Default: desc
   *
   * Default: `"desc"`.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1216`
   */
  order?: "asc" | "desc";
  /** Source: `documents/agent-web-2019-08/methods.md:1217` */
  filters?: {
    /**
     * At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1218`
     */
    country?: {
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244`
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245`
       */
      exclude_values?: string[];
    };
    /**
     * At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1219`
     */
    email?: {
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244`
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245`
       */
      exclude_values?: string[];
    };
    /**
     * At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1220`
     */
    name?: {
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244`
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245`
       */
      exclude_values?: string[];
    };
    /**
     * At most one of `values`, `exclude_values` may be given.
     *
     * Source: `documents/agent-web-2019-08/methods.md:1221`
     */
    customer_id?: {
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1244`
       */
      values?: string[];
      /**
       * strings in an array
       *
       * Source: `documents/agent-web-2019-08/methods.md:1245`
       */
      exclude_values?: string[];
    };
    /** Source: `documents/agent-web-2019-08/methods.md:1222` */
    chats_count?: {
      /**
       * the given value or anything below it
       *
       * Source: `documents/agent-web-2019-08/methods.md:1255`
       */
      lte?: number;
      /**
       * anything below the given value
       *
       * Source: `documents/agent-web-2019-08/methods.md:1256`
       */
      lt?: number;
      /**
       * the given value or anything above it
       *
       * Source: `documents/agent-web-2019-08/methods.md:1257`
       */
      gte?: number;
      /**
       * anything above the given value
       *
       * Source: `documents/agent-web-2019-08/methods.md:1258`
       */
      gt?: number;
      /**
       * the given value itself
       *
       * Source: `documents/agent-web-2019-08/methods.md:1259`
       */
      eq?: number;
    };
    /** Source: `documents/agent-web-2019-08/methods.md:1223` */
    threads_count?: {
      /**
       * the given value or anything below it
       *
       * Source: `documents/agent-web-2019-08/methods.md:1255`
       */
      lte?: number;
      /**
       * anything below the given value
       *
       * Source: `documents/agent-web-2019-08/methods.md:1256`
       */
      lt?: number;
      /**
       * the given value or anything above it
       *
       * Source: `documents/agent-web-2019-08/methods.md:1257`
       */
      gte?: number;
      /**
       * anything above the given value
       *
       * Source: `documents/agent-web-2019-08/methods.md:1258`
       */
      gt?: number;
      /**
       * the given value itself
       *
       * Source: `documents/agent-web-2019-08/methods.md:1259`
       */
      eq?: number;
    };
    /** Source: `documents/agent-web-2019-08/methods.md:1224` */
    visits_count?: {
      /**
       * the given value or anything below it
       *
       * Source: `documents/agent-web-2019-08/methods.md:1255`
       */
      lte?: number;
      /**
       * anything below the given value
       *
       * Source: `documents/agent-web-2019-08/methods.md:1256`
       */
      lt?: number;
      /**
       * the given value or anything above it
       *
       * Source: `documents/agent-web-2019-08/methods.md:1257`
       */
      gte?: number;
      /**
       * anything above the given value
       *
       * Source: `documents/agent-web-2019-08/methods.md:1258`
       */
      gt?: number;
      /**
       * the given value itself
       *
       * Source: `documents/agent-web-2019-08/methods.md:1259`
       */
      eq?: number;
    };
    /** Source: `documents/agent-web-2019-08/methods.md:1225` */
    created_at?: {
      /**
       * the given value or anything below it
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1267`
       */
      lte?: string;
      /**
       * anything below the given value
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1268`
       */
      lt?: string;
      /**
       * the given value or anything above it
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1269`
       */
      gte?: string;
      /**
       * anything above the given value
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1270`
       */
      gt?: string;
      /**
       * the given value itself
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1271`
       */
      eq?: string;
    };
    /** Source: `documents/agent-web-2019-08/methods.md:1226` */
    agent_last_event_created_at?: {
      /**
       * the given value or anything below it
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1267`
       */
      lte?: string;
      /**
       * anything below the given value
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1268`
       */
      lt?: string;
      /**
       * the given value or anything above it
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1269`
       */
      gte?: string;
      /**
       * anything above the given value
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1270`
       */
      gt?: string;
      /**
       * the given value itself
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1271`
       */
      eq?: string;
    };
    /** Source: `documents/agent-web-2019-08/methods.md:1227` */
    customer_last_event_created_at?: {
      /**
       * the given value or anything below it
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1267`
       */
      lte?: string;
      /**
       * anything below the given value
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1268`
       */
      lt?: string;
      /**
       * the given value or anything above it
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1269`
       */
      gte?: string;
      /**
       * anything above the given value
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1270`
       */
      gt?: string;
      /**
       * the given value itself
       *
       * Format: date-time.
       *
       * Source: `documents/agent-web-2019-08/methods.md:1271`
       */
      eq?: string;
    };
  };
}

/**
 * Response to `get_customers`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1163`
 */
export interface GetCustomersResponse {
  /** Source: `documents/agent-web-2019-08/methods.md:1201` */
  customers: Customer[];
  /** Source: `documents/agent-web-2019-08/methods.md:1204` */
  total_customers: number;
  /** Source: `documents/agent-web-2019-08/methods.md:1205` */
  next_page_id?: string;
  /** Source: `documents/agent-web-2019-08/methods.md:1206` */
  previous_page_id?: string;
}

/**
 * Request of `create_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1278`
 */
export interface CreateCustomerRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:1305` */
  name?: string;
  /** Source: `documents/agent-web-2019-08/methods.md:1306` */
  email?: string;
  /**
   * url of the picture that shows the customer
   *
   * Format: uri.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1307`
   */
  avatar?: string;
  /**
   * Map of "key": "value" pairs
   *
   * Source: `documents/agent-web-2019-08/methods.md:1308`
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `create_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1278`
 */
export type CreateCustomerResponse = Customer;

/**
 * Request of `update_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1319`
 */
export interface UpdateCustomerRequest {
  /**
   * has to be in UUID v4 format
   *
   * Format: uuid.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1347`
   */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/methods.md:1348` */
  name?: string;
  /** Source: `documents/agent-web-2019-08/methods.md:1349` */
  email?: string;
  /**
   * url of the picture that shows the customer
   *
   * Format: uri.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1350`
   */
  avatar?: string;
  /**
   * Map of "key": "value" pairs
   *
   * Source: `documents/agent-web-2019-08/methods.md:1351`
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `update_customer`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1319`
 */
export type UpdateCustomerResponse = Customer;

/**
 * Request of `delete_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1362`
 */
export interface DeleteChatPropertiesRequest {
  /**
   * Id of the chat that loses the property
   *
   * Source: `documents/agent-web-2019-08/methods.md:1390`
   */
  chat_id: string;
  /**
   * Properties that the chat loses
   *
   * Source: `documents/agent-web-2019-08/methods.md:1391`
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1362`
 */
export type DeleteChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1398`
 */
export interface DeleteChatThreadPropertiesRequest {
  /**
   * Id of the chat that loses the property
   *
   * Source: `documents/agent-web-2019-08/methods.md:1426`
   */
  chat_id: string;
  /**
   * Id of the thread that loses the property
   *
   * Source: `documents/agent-web-2019-08/methods.md:1427`
   */
  thread_id: string;
  /**
   * Properties that the chat thread loses
   *
   * Source: `documents/agent-web-2019-08/methods.md:1428`
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_chat_thread_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1398`
 */
export type DeleteChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `delete_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1435`
 */
export interface DeleteEventPropertiesRequest {
  /**
   * Id of the chat that loses the property
   *
   * Source: `documents/agent-web-2019-08/methods.md:1464`
   */
  chat_id: string;
  /**
   * Id of the thread that loses the property
   *
   * Source: `documents/agent-web-2019-08/methods.md:1465`
   */
  thread_id: string;
  /**
   * Id of the event that loses the property
   *
   * Source: `documents/agent-web-2019-08/methods.md:1466`
   */
  event_id: string;
  /**
   * Properties that the event loses
   *
   * Source: `documents/agent-web-2019-08/methods.md:1467`
   */
  properties: { [key: string]: string[] };
}

/**
 * The documents show no response payload of `delete_event_properties`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1435`
 */
export type DeleteEventPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `tag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1475`
 */
export interface TagChatThreadRequest {
  /**
   * Id of the chat that gets the tag
   *
   * Source: `documents/agent-web-2019-08/methods.md:1500`
   */
  chat_id: string;
  /**
   * Id of the thread that gets the tag
   *
   * Source: `documents/agent-web-2019-08/methods.md:1501`
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Source: `documents/agent-web-2019-08/methods.md:1502`
   */
  tag: string;
}

/**
 * The documents show no response payload of `tag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1475`
 */
export type TagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `untag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1510`
 */
export interface UntagChatThreadRequest {
  /**
   * Id of the chat that loses the tag
   *
   * Source: `documents/agent-web-2019-08/methods.md:1535`
   */
  chat_id: string;
  /**
   * Id of the thread that loses the tag
   *
   * Source: `documents/agent-web-2019-08/methods.md:1536`
   */
  thread_id: string;
  /**
   * Name of the tag
   *
   * Source: `documents/agent-web-2019-08/methods.md:1537`
   */
  tag: string;
}

/**
 * The documents show no response payload of `untag_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1510`
 */
export type UntagChatThreadResponse = { [key: string]: unknown };

/**
 * Request of `follow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1545`
 */
export interface FollowChatRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:1574` */
  chat_id: string;
}

/**
 * The documents show no response payload of `follow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1545`
 */
export type FollowChatResponse = { [key: string]: unknown };

/**
 * Request of `unfollow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1581`
 */
export interface UnfollowChatRequest {
  /** Source: `documents/agent-web-2019-08/methods.md:1606` */
  chat_id: string;
}

/**
 * The documents show no response payload of `unfollow_chat`.
 *
 * Source: `documents/agent-web-2019-08/methods.md:1581`
 */
export type UnfollowChatResponse = { [key: string]: unknown };

/**
 * Payload of the push `chat_transferred`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:24`
 */
export interface ChatTransferredPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:30` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:31` */
  requester_id: string;
  /**
   * agent or group
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:49`
   */
  type: "agent" | "group" | (string & {});
  /**
   * group or agent ids in an array
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:50`
   */
  ids: Array<string | number>;
}

/**
 * Payload of the push `access_granted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:54`
 */
export interface AccessGrantedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:82`
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:83`
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:62` */
  access: Access;
}

/**
 * Payload of the push `access_revoked`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:87`
 */
export interface AccessRevokedPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:115`
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:116`
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:95` */
  access: Access;
}

/**
 * Payload of the push `access_set`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:120`
 */
export interface AccessSetPayload {
  /**
   * Type of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:148`
   */
  resource: string;
  /**
   * Id of the resource
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:149`
   */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:128` */
  access: Access;
}

/**
 * Payload of the push `agent_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:153`
 */
export interface AgentUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:159` */
  agent_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:160` */
  routing_status: string;
}

/**
 * Payload of the push `agent_disconnected`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:174`
 */
export interface AgentDisconnectedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:199` */
  reason: "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found" | (string & {});
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:181` */
  data?: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:182` */
    region: string;
  };
}

/**
 * Payload of the push `chat_user_added`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:218`
 */
export interface ChatUserAddedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:224` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:225` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:226` */
  user: User;
  /**
   * possible values: agent, customer
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:245`
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `chat_user_removed`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:249`
 */
export interface ChatUserRemovedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:255` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:256` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:257` */
  user_id: string;
  /**
   * possible values: agent, customer
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:274`
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `customer_banned`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:278`
 */
export interface CustomerBannedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:284` */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:285` */
  ban: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:286` */
    days: number;
  };
}

/**
 * Payload of the push `customer_created`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:299`
 */
export interface CustomerCreatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:305` */
  customer: Customer;
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:319`
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:325` */
  id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:326` */
  name: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:327` */
  email: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:328` */
  avatar: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:329` */
  type: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:330` */
  present: boolean;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:331` */
  banned: boolean;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:332` */
  fields: { [key: string]: string };
}

/**
 * Payload of the push `customer_visit_started`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:347`
 */
export interface CustomerVisitStartedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:353` */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:354` */
  visit_id: number;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:355` */
  started_at: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:356` */
  ip: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:357` */
  user_agent: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:358` */
  geolocation: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:359` */
    latitude: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:360` */
    longitude: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:361` */
    country: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:362` */
    country_code: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:363` */
    region: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:364` */
    city: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:365` */
    timezone: string;
  };
}

/**
 * Payload of the push `customer_visit_ended`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:379`
 */
export interface CustomerVisitEndedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:385` */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:386` */
  visit_id: number;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:387` */
  ended_at: string;
}

/**
 * Payload of the push `customer_page_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:401`
 */
export interface CustomerPageUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:407` */
  customer_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:408` */
  visit_id: number;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:409` */
  opened_at: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:410` */
  url: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:411` */
  title: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:412` */
  referrer: string;
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:428`
 */
export interface IncomingEventPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:434` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:435` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:436` */
  event: Event;
}

/**
 * Payload of the push `event_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:450`
 */
export interface EventUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:456` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:457` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:458` */
  event: Event;
}

/**
 * Payload of the push `chat_properties_deleted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:475`
 */
export interface ChatPropertiesDeletedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:481` */
  chat_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:501`
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_thread_properties_deleted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:505`
 */
export interface ChatThreadPropertiesDeletedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:511` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:512` */
  thread_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:533`
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `event_properties_deleted`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:537`
 */
export interface EventPropertiesDeletedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:543` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:544` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:545` */
  event_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:565`
   */
  properties: { [key: string]: string[] };
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:567`
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:573` */
  chat_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:600`
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:605`
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:611` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:612` */
  thread_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:639`
   */
  properties: Properties;
}

/**
 * Payload of the push `event_properties_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:643`
 */
export interface EventPropertiesUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:649` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:650` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:651` */
  event_id: string;
  /**
   * The properties object is not complete here. Only properties that were updated just now are part of this push.
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:674`
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_tagged`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:680`
 */
export interface ChatThreadTaggedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:686` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:687` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:688` */
  tag: string;
}

/**
 * Payload of the push `chat_thread_untagged`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:700`
 */
export interface ChatThreadUntaggedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:706` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:707` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:708` */
  tag: string;
}

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:722`
 */
export interface IncomingChatThreadPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:728` */
  chat: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:729` */
    id: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:730` */
    users: User[];
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:733` */
    properties: { [key: string]: { [key: string]: number | boolean | string | {
      /**
       * <property_value> type depends on the property configuration
       *
       * Source: `documents/agent-web-2019-08/data_structures.md:72`
       */
      value: number | boolean | string;
    } } };
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:739` */
    thread: Thread;
  };
}

/**
 * Payload of the push `incoming_rich_message_postback`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:754`
 */
export interface IncomingRichMessagePostbackPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:760` */
  user_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:761` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:762` */
  thread_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:763` */
  event_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:764` */
  postback: {
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:765` */
    id: string;
    /** Source: `documents/agent-web-2019-08/rtm-pushes.md:766` */
    toggled: boolean;
  };
}

/**
 * Payload of the push `incoming_multicast`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:780`
 */
export interface IncomingMulticastPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:806` */
  author_id?: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:807` */
  content: unknown;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:808` */
  type?: string;
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:811`
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:817` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:818` */
  thread_id: string;
  /**
   * "Typing indicator" object
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:819`
   */
  typing_indicator: { [key: string]: unknown };
}

/**
 * Payload of the push `incoming_sneak_peek`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:834`
 */
export interface IncomingSneakPeekPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:840` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:841` */
  thread_id: string;
  /**
   * "Sneak peek" object
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:842`
   */
  sneak_peek: { [key: string]: unknown };
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:858`
 */
export interface ThreadClosedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:864` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:865` */
  thread_id: string;
  /**
   * Missing if it was the router that closed the thread
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:881`
   */
  user_id?: string;
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/agent-web-2019-08/rtm-pushes.md:897`
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:903` */
  user_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:904` */
  chat_id: string;
  /** Source: `documents/agent-web-2019-08/rtm-pushes.md:905` */
  timestamp: number;
}

/** Error types that any action may answer with, as documented. */
export type ErrorType = "internal" | "validation" | "authorization" | "authentication" | "request_timeout" | "license_expired" | "unsupported_version" | "misdirected_request" | "entity_too_large" | "wrong_product_version" | "license_not_found" | "requester_offline";
/** Why the server ends a connection, as documented. */
export type DisconnectReason = "access_token_revoked" | "access_token_expired" | "license_expired" | "agent_deleted" | "agent_logged_out_remotely" | "agent_disconnected_by_server" | "unsupported_version" | "ping_timeout" | "internal_error" | "too_many_connections" | "misdirected_request" | "product_version_changed" | "license_not_found";
/** Scopes of access tokens, as documented. */
export type Scope = "agents--my:rw" | "agents--all:rw" | "access_rules:ro" | "access_rules:rw" | "agents-bot--my:ro" | "agents-bot--my:rw" | "agents-bot--all:ro" | "agents-bot--all:rw" | "chats--all:ro" | "chats--access:ro" | "chats--my:ro" | "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw" | "chats--all:rw" | "chats--access:rw" | "chats--my:rw" | "customers.ban:rw" | "customers:own" | "customers:ro" | "customers:rw" | "multicast:rw" | "properties--my:ro" | "properties--my:rw" | "properties--all:ro" | "webhooks--my:ro" | "webhooks--my:rw" | "webhooks--all:ro" | "webhooks--all:rw";

/** Every action by its name on the wire. */
export interface Actions {
  /**
   * Get chat threads
   *
   * It returns those threads of a chat which the current agent may see.
   *
   * Source: `documents/agent-web-2019-08/methods.md:39`
   */
  get_chat_threads: { request: GetChatThreadsRequest; response: GetChatThreadsResponse; errors: ErrorType; scopes: "chats--all:ro" | "chats--access:ro"; pushes: never };
  /**
   * Get chat threads summary
   *
   * Source: `documents/agent-web-2019-08/methods.md:102`
   */
  get_chat_threads_summary: { request: GetChatThreadsSummaryRequest; response: GetChatThreadsSummaryResponse; errors: ErrorType; scopes: "chats--all:ro" | "chats--access:ro" | "chats--my:ro"; pushes: never };
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:159`
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_chat_thread" };
  /**
   * Activate chat
   *
   * Source: `documents/agent-web-2019-08/methods.md:294`
   */
  activate_chat: { request: ActivateChatRequest; response: ActivateChatResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_chat_thread" };
  /**
   * Add user to chat
   *
   * Lets a user into the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:386`
   */
  add_user_to_chat: { request: AddUserToChatRequest; response: AddUserToChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_user_added" };
  /**
   * Remove user from chat
   *
   * Takes a user out of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:422`
   */
  remove_user_from_chat: { request: RemoveUserFromChatRequest; response: RemoveUserFromChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_user_removed" };
  /**
   * Send event
   *
   * Source: `documents/agent-web-2019-08/methods.md:459`
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send file
   *
   * Source: `documents/agent-web-2019-08/methods.md:516`
   */
  send_file: { request: SendFileRequest; response: SendFileResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "incoming_chat_thread" | "incoming_event" };
  /**
   * Send rich message postback
   *
   * Source: `documents/agent-web-2019-08/methods.md:569`
   */
  send_rich_message_postback: { request: SendRichMessagePostbackRequest; response: SendRichMessagePostbackResponse; errors: ErrorType; scopes: "chats.conversation--my:rw" | "chats.conversation--all:rw"; pushes: "incoming_rich_message_postback" };
  /**
   * Multicast
   *
   * Source: `documents/agent-web-2019-08/methods.md:610`
   */
  multicast: { request: MulticastRequest; response: MulticastResponse; errors: ErrorType; scopes: "multicast:rw"; pushes: "incoming_multicast" };
  /**
   * Send typing indicator
   *
   * Source: `documents/agent-web-2019-08/methods.md:669`
   */
  send_typing_indicator: { request: SendTypingIndicatorRequest; response: SendTypingIndicatorResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: never };
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Source: `documents/agent-web-2019-08/methods.md:701`
   */
  ban_customer: { request: BanCustomerRequest; response: BanCustomerResponse; errors: ErrorType; scopes: "customers.ban:rw"; pushes: "customer_banned" };
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Source: `documents/agent-web-2019-08/methods.md:739`
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "thread_closed" };
  /**
   * Transfer chat
   *
   * Source: `documents/agent-web-2019-08/methods.md:772`
   */
  transfer_chat: { request: TransferChatRequest; response: TransferChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_transferred" };
  /**
   * Grant access
   *
   * Source: `documents/agent-web-2019-08/methods.md:811`
   */
  grant_access: { request: GrantAccessRequest; response: GrantAccessResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "access_granted" };
  /**
   * Revoke access
   *
   * Source: `documents/agent-web-2019-08/methods.md:848`
   */
  revoke_access: { request: RevokeAccessRequest; response: RevokeAccessResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "access_revoked" };
  /**
   * Set access
   *
   * Source: `documents/agent-web-2019-08/methods.md:887`
   */
  set_access: { request: SetAccessRequest; response: SetAccessResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "access_set" };
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Source: `documents/agent-web-2019-08/methods.md:927`
   */
  update_agent: { request: UpdateAgentRequest; response: UpdateAgentResponse; errors: ErrorType; scopes: "agents--my:rw" | "agents--all:rw"; pushes: "agent_updated" };
  /**
   * Update chat properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:962`
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_properties_updated" };
  /**
   * Update chat thread properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1000`
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_thread_properties_updated" };
  /**
   * Update event properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1040`
   */
  update_event_properties: { request: UpdateEventPropertiesRequest; response: UpdateEventPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_updated" };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/agent-web-2019-08/methods.md:1082`
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: ErrorType; scopes: "chats--access:ro" | "chats--all:ro"; pushes: "last_seen_timestamp_updated" };
  /**
   * Upload image
   *
   * Source: `documents/agent-web-2019-08/methods.md:1121`
   */
  upload_image: { request: UploadImageRequest; response: UploadImageResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get customers
   *
   * It returns a list with the customers.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1163`
   */
  get_customers: { request: GetCustomersRequest; response: GetCustomersResponse; errors: ErrorType; scopes: "customers:ro"; pushes: never };
  /**
   * Create customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:1278`
   */
  create_customer: { request: CreateCustomerRequest; response: CreateCustomerResponse; errors: ErrorType; scopes: "customers:rw"; pushes: "customer_created" };
  /**
   * Update customer
   *
   * Source: `documents/agent-web-2019-08/methods.md:1319`
   */
  update_customer: { request: UpdateCustomerRequest; response: UpdateCustomerResponse; errors: ErrorType; scopes: "customers:rw"; pushes: "customer_updated" };
  /**
   * Delete chat properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1362`
   */
  delete_chat_properties: { request: DeleteChatPropertiesRequest; response: DeleteChatPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_properties_deleted" };
  /**
   * Delete chat thread properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1398`
   */
  delete_chat_thread_properties: { request: DeleteChatThreadPropertiesRequest; response: DeleteChatThreadPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "chat_thread_properties_deleted" };
  /**
   * Delete event properties
   *
   * Source: `documents/agent-web-2019-08/methods.md:1435`
   */
  delete_event_properties: { request: DeleteEventPropertiesRequest; response: DeleteEventPropertiesResponse; errors: ErrorType; scopes: "chats.conversation--all:rw" | "chats.conversation--access:rw" | "chats.conversation--my:rw"; pushes: "event_properties_deleted" };
  /**
   * Tag chat thread
   *
   * Source: `documents/agent-web-2019-08/methods.md:1475`
   */
  tag_chat_thread: { request: TagChatThreadRequest; response: TagChatThreadResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_tagged" };
  /**
   * Untag chat thread
   *
   * Source: `documents/agent-web-2019-08/methods.md:1510`
   */
  untag_chat_thread: { request: UntagChatThreadRequest; response: UntagChatThreadResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "chat_thread_untagged" };
  /**
   * Follow chat
   *
   * Makes the requester a follower of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1545`
   */
  follow_chat: { request: FollowChatRequest; response: FollowChatResponse; errors: ErrorType; scopes: "chats--all:rw" | "chats--access:rw" | "chats--my:rw"; pushes: "incoming_chat_thread" };
  /**
   * Unfollow chat
   *
   * The requester stops being a follower of the chat.
   *
   * Source: `documents/agent-web-2019-08/methods.md:1581`
   */
  unfollow_chat: { request: UnfollowChatRequest; response: UnfollowChatResponse; errors: ErrorType; scopes: never; pushes: never };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Chat transferred
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:24`
   */
  chat_transferred: ChatTransferredPayload;
  /**
   * Access granted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:54`
   */
  access_granted: AccessGrantedPayload;
  /**
   * Access revoked
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:87`
   */
  access_revoked: AccessRevokedPayload;
  /**
   * Access set
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:120`
   */
  access_set: AccessSetPayload;
  /**
   * Agent updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:153`
   */
  agent_updated: AgentUpdatedPayload;
  /**
   * Agent disconnected
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:174`
   */
  agent_disconnected: AgentDisconnectedPayload;
  /**
   * Chat user added
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:218`
   */
  chat_user_added: ChatUserAddedPayload;
  /**
   * Chat user removed
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:249`
   */
  chat_user_removed: ChatUserRemovedPayload;
  /**
   * Customer banned
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:278`
   */
  customer_banned: CustomerBannedPayload;
  /**
   * Customer created
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:299`
   */
  customer_created: CustomerCreatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:319`
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Customer visit started
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:347`
   */
  customer_visit_started: CustomerVisitStartedPayload;
  /**
   * Customer visit ended
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:379`
   */
  customer_visit_ended: CustomerVisitEndedPayload;
  /**
   * Customer page updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:401`
   */
  customer_page_updated: CustomerPageUpdatedPayload;
  /**
   * Incoming event
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:428`
   */
  incoming_event: IncomingEventPayload;
  /**
   * Event updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:450`
   */
  event_updated: EventUpdatedPayload;
  /**
   * Chat properties deleted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:475`
   */
  chat_properties_deleted: ChatPropertiesDeletedPayload;
  /**
   * Chat thread properties deleted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:505`
   */
  chat_thread_properties_deleted: ChatThreadPropertiesDeletedPayload;
  /**
   * Event properties deleted
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:537`
   */
  event_properties_deleted: EventPropertiesDeletedPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:567`
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:605`
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Event properties updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:643`
   */
  event_properties_updated: EventPropertiesUpdatedPayload;
  /**
   * Chat thread tagged
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:680`
   */
  chat_thread_tagged: ChatThreadTaggedPayload;
  /**
   * Chat thread untagged
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:700`
   */
  chat_thread_untagged: ChatThreadUntaggedPayload;
  /**
   * Incoming chat thread
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:722`
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Incoming rich message postback
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:754`
   */
  incoming_rich_message_postback: IncomingRichMessagePostbackPayload;
  /**
   * Incoming multicast
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:780`
   */
  incoming_multicast: IncomingMulticastPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:811`
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Incoming sneak peek
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:834`
   */
  incoming_sneak_peek: IncomingSneakPeekPayload;
  /**
   * Thread closed
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:858`
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/agent-web-2019-08/rtm-pushes.md:897`
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
