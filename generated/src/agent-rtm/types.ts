// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * User > Agent
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:90`
 */
export interface Agent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:93` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:94` */
  type: "agent";
  /** Source: `documents/agent-rtm-2017-09/objects.md:95` */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:96` */
  email: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:97` */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:98` */
  last_seen_timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:99` */
  avatar: string;
  /**
   * routing_status is returned only if the agent is logged in at that moment.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:103`
   */
  routing_status?: string;
}

/**
 * Event > Annotation
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:169`
 */
export interface AnnotationEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:175` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:190` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:177` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:178` */
  type: "annotation";
  /** Source: `documents/agent-rtm-2017-09/objects.md:179` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:180` */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:181` */
  text: string;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:189`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-rtm-2017-09/objects.md:183` */
  annotation_type: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:191` */
  properties?: Properties;
}

/**
 * Event > Annotation, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:169`
 */
export interface AnnotationEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:175` */
  id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:190` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:177` */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:178` */
  type: "annotation";
  /** Source: `documents/agent-rtm-2017-09/objects.md:179` */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:180` */
  timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:181` */
  text?: string;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:189`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-rtm-2017-09/objects.md:183` */
  annotation_type?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:191` */
  properties?: PropertiesInput;
}

/**
 * Ban
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:348`
 */
export interface Ban {
  /**
   * days - how many days the customer stays banned
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:354`
   */
  days: number;
}

/**
 * Event > Custom
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:304`
 */
export interface CustomEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:307` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:326` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:309` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:310` */
  type: "custom";
  /** Source: `documents/agent-rtm-2017-09/objects.md:311` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:312` */
  timestamp: number;
  /** Source: `corrections/agent-rtm-2017-09.yaml:25` */
  content: unknown;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:325`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-rtm-2017-09/objects.md:327` */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:304`
 */
export interface CustomEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:307` */
  id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:326` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:309` */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:310` */
  type: "custom";
  /** Source: `documents/agent-rtm-2017-09/objects.md:311` */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:312` */
  timestamp?: number;
  /** Source: `corrections/agent-rtm-2017-09.yaml:25` */
  content?: unknown;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:325`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-rtm-2017-09/objects.md:327` */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:33`
 */
export interface Customer {
  /** Source: `documents/agent-rtm-2017-09/objects.md:36` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:37` */
  type: "customer";
  /** Source: `documents/agent-rtm-2017-09/objects.md:84` */
  name?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:85` */
  email?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:40` */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:86` */
  last_seen_timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:87` */
  monitoring?: {
    /** Source: `documents/agent-rtm-2017-09/objects.md:43` */
    current_visit: {
      /** Source: `documents/agent-rtm-2017-09/objects.md:44` */
      start: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:45` */
      pages: Array<{
        /** Source: `documents/agent-rtm-2017-09/objects.md:47` */
        start: number;
        /** Source: `documents/agent-rtm-2017-09/objects.md:48` */
        url: string;
        /** Source: `documents/agent-rtm-2017-09/objects.md:49` */
        title: string;
      }>;
    };
    /** Source: `documents/agent-rtm-2017-09/objects.md:58` */
    stats: {
      /** Source: `documents/agent-rtm-2017-09/objects.md:59` */
      visits: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:60` */
      threads: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:61` */
      page_views: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:62` */
      last_visit: number;
    };
    /** Source: `documents/agent-rtm-2017-09/objects.md:64` */
    referrer: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:65` */
    ip: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:66` */
    host: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:67` */
    user_agent: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:68` */
    geolocation: {
      /** Source: `documents/agent-rtm-2017-09/objects.md:69` */
      country: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:70` */
      country_code: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:71` */
      region: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:72` */
      city: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:73` */
      timezone: string;
    };
  };
  /** Source: `documents/agent-rtm-2017-09/objects.md:88` */
  properties?: { [key: string]: string };
  /** Source: `documents/agent-rtm-2017-09/objects.md:79` */
  banned: boolean;
}

/**
 * Event
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134`
 */
export type Event = MessageEvent | SystemMessageEvent | AnnotationEvent | FilledFormEvent | FileEvent | CustomEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-rtm-2017-09/objects.md:137` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:148` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:139` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:142` */
  timestamp: number;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:147`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134`
 */
export type EventInput = MessageEventInput | SystemMessageEventInput | AnnotationEventInput | FilledFormEventInput | FileEventInput | CustomEventInput;

/**
 * Event > File
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:278`
 */
export interface FileEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:281` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:302` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:283` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:284` */
  type: "file";
  /** Source: `documents/agent-rtm-2017-09/objects.md:285` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:286` */
  timestamp: number;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:300`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-rtm-2017-09/objects.md:301` */
  properties?: Properties;
  /** Source: `documents/agent-rtm-2017-09/objects.md:291` */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:292` */
  url: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:293` */
  content_type: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:294` */
  size: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:295` */
  width: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:296` */
  height: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:278`
 */
export interface FileEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:281` */
  id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:302` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:283` */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:284` */
  type: "file";
  /** Source: `documents/agent-rtm-2017-09/objects.md:285` */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:286` */
  timestamp?: number;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:300`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-rtm-2017-09/objects.md:301` */
  properties?: PropertiesInput;
  /** Source: `documents/agent-rtm-2017-09/objects.md:291` */
  name?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:292` */
  url?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:293` */
  content_type?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:294` */
  size?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:295` */
  width?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:296` */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:193`
 */
export interface FilledFormEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:196` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:275` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:198` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:199` */
  type: "filled_form";
  /** Source: `documents/agent-rtm-2017-09/objects.md:200` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:201` */
  timestamp: number;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:274`
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-rtm-2017-09/objects.md:276` */
  properties?: Properties;
  /** Source: `documents/agent-rtm-2017-09/objects.md:206` */
  fields: Array<{
    /** Source: `documents/agent-rtm-2017-09/objects.md:208` */
    type: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:209` */
    name: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:210` */
    label: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:211` */
    required: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:212` */
    value?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:226` */
    options?: Array<{
      /** Source: `documents/agent-rtm-2017-09/objects.md:227` */
      label: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:228` */
      value: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:229` */
      checked: boolean;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:193`
 */
export interface FilledFormEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:196` */
  id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:275` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:198` */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:199` */
  type: "filled_form";
  /** Source: `documents/agent-rtm-2017-09/objects.md:200` */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:201` */
  timestamp?: number;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:274`
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-rtm-2017-09/objects.md:276` */
  properties?: PropertiesInput;
  /** Source: `documents/agent-rtm-2017-09/objects.md:206` */
  fields?: Array<{
    /** Source: `documents/agent-rtm-2017-09/objects.md:208` */
    type?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:209` */
    name?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:210` */
    label?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:211` */
    required?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:212` */
    value?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:226` */
    options?: Array<{
      /** Source: `documents/agent-rtm-2017-09/objects.md:227` */
      label?: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:228` */
      value?: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:229` */
      checked?: boolean;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134`
 */
export interface MessageEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:137` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:148` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:139` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:140` */
  type: "message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:141` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:142` */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:143` */
  text: string;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:147`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134`
 */
export interface MessageEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:137` */
  id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:148` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:139` */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:140` */
  type: "message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:141` */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:142` */
  timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:143` */
  text?: string;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:147`
   */
  recipients?: "all" | "agents";
}

/**
 * User > My profile
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:119`
 */
export interface MyProfile {
  /** Source: `documents/agent-rtm-2017-09/objects.md:122` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:123` */
  type: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:124` */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:125` */
  email: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:126` */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:127` */
  last_seen_timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:128` */
  avatar: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:129` */
  routing_status: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:130` */
  permission: string;
}

/**
 * Properties
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:368`
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `corrections/agent-rtm-2017-09.yaml:35`
   */
  value: string | number | boolean;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:368`
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `corrections/agent-rtm-2017-09.yaml:35`
   */
  value?: string | number | boolean;
} } };

/**
 * Scopes
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:356`
 */
export interface Scopes {
  /** Source: `documents/agent-rtm-2017-09/objects.md:357` */
  groups?: number[];
  /** Source: `documents/agent-rtm-2017-09/objects.md:357` */
  agents?: string[];
}

/**
 * Sneak peek
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:338`
 */
export interface SneakPeek {
  /** Source: `documents/agent-rtm-2017-09/objects.md:341` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:342` */
  recipients: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:343` */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:344` */
  text: string;
}

/**
 * User > Supervisor
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:105`
 */
export interface Supervisor {
  /** Source: `documents/agent-rtm-2017-09/objects.md:108` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:109` */
  type: "supervisor";
  /** Source: `documents/agent-rtm-2017-09/objects.md:110` */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:111` */
  email: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:112` */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:113` */
  last_seen_timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:114` */
  avatar: string;
  /** Source: `corrections/agent-rtm-2017-09.yaml:30` */
  routing_status?: string;
}

/**
 * Event > System message
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:151`
 */
export interface SystemMessageEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:157` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:167` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:159` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:160` */
  type: "system_message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:161` */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:162` */
  text: string;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:166`
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:151`
 */
export interface SystemMessageEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:157` */
  id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:167` */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:159` */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:160` */
  type: "system_message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:161` */
  timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:162` */
  text?: string;
  /**
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:166`
   */
  recipients?: "all" | "agents";
}

/**
 * Thread
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:12`
 */
export interface Thread {
  /** Source: `documents/agent-rtm-2017-09/objects.md:15` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:16` */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:17` */
  active: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:18` */
  user_ids: string[];
  /** Source: `documents/agent-rtm-2017-09/objects.md:19` */
  events: Event[];
  /** Source: `documents/agent-rtm-2017-09/objects.md:22` */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:31` */
  properties?: Properties;
}

/**
 * Typing indicator
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:329`
 */
export interface TypingIndicator {
  /** Source: `documents/agent-rtm-2017-09/objects.md:332` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:333` */
  recipients: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:334` */
  timestamp: number;
}

/**
 * User
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:33`
 */
export type User = Customer | Agent | Supervisor | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-rtm-2017-09/objects.md:36` */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:84` */
  name?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:85` */
  email?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:40` */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:86` */
  last_seen_timestamp?: number;
}

/**
 * Request of `login`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:8`
 */
export interface LoginRequest {
  /**
   * Token from SSO
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:14`
   */
  token: string;
  /**
   * When reconnecting, the agent gets back the last known status, not the default one
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:15`
   */
  reconnect?: boolean;
  /**
   * How push notifications are set up
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:16`
   */
  push_notifications?: {
    /**
     * Token of the device in Firebase; it ties this instance to a push notification instance that exists already (so that they count as 1 instance)
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:17`
     */
    firebase_token: string;
    /**
     * Platform of the operating system
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:18`
     */
    platform: "ios" | "android";
  };
  /**
   * What application this is (to follow how applications are used)
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:19`
   */
  application?: {
    /**
     * Name of the application
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:20`
     */
    name?: string;
    /**
     * Version of the application
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:21`
     */
    version?: string;
  };
}

/**
 * Response to `login`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:8`
 */
export interface LoginResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:45` */
  license: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:46` */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:47` */
    plan: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:48` */
    expiration_timestamp: number;
  };
  /** Source: `documents/agent-rtm-2017-09/client-server.md:50` */
  my_profile: MyProfile;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:53` */
  chats_summary: Array<{
    /** Source: `documents/agent-rtm-2017-09/client-server.md:55` */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:56` */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:59` */
    last_thread_summary: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:60` */
      id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:61` */
      timestamp: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:62` */
      user_ids: string[];
      /**
       * last event of each type in current thread
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:63`
       */
      last_event_per_type: Event[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:70` */
      order: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:71` */
      properties: Properties;
    };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:83` */
    properties: Properties;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:94` */
    scopes: Scopes;
  }>;
}

/**
 * Request of `get_archives`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:111`
 */
export interface GetArchivesRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:117` */
  filters?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:117` */
    query?: string;
    /**
     * date in YYYY-MM-DD format
     *
     * Format: date.
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:118`
     */
    date_from?: string;
    /**
     * date in YYYY-MM-DD format
     *
     * Format: date.
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:119`
     */
    date_to?: string;
    /**
     * IDs of the agents, as an array
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:120`
     */
    agent_ids?: string[];
    /**
     * IDs of the teams, as an array
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:121`
     */
    team_ids?: number[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:122` */
    properties?: { [key: string]: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:127` */
      exists?: boolean;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:128`
       */
      values?: Array<string | number | boolean>;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:129`
       */
      exclude_values?: Array<string | number | boolean>;
    } };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:136` */
    agents?: string[];
  };
  /** Source: `documents/agent-rtm-2017-09/client-server.md:123` */
  pagination?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:123` */
    page?: number;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:124` */
    limit?: number;
  };
}

/**
 * Response to `get_archives`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:111`
 */
export interface GetArchivesResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:159` */
  chats: Array<{
    /** Source: `documents/agent-rtm-2017-09/client-server.md:161` */
    chat: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:162` */
      id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:163` */
      users: User[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:166` */
      thread: Thread;
    };
  }>;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:172` */
  pagination: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:173` */
    page: number;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:174` */
    total: number;
  };
}

/**
 * Request of `get_filtered_chats`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:179`
 */
export interface GetFilteredChatsRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:184` */
  filters?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:184` */
    include_active?: boolean;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:185` */
    properties?: { [key: string]: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:188` */
      exists?: boolean;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:189`
       */
      values?: Array<string | number | boolean>;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:190`
       */
      exclude_values?: Array<string | number | boolean>;
    } };
  };
}

/**
 * Response to `get_filtered_chats`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:179`
 */
export interface GetFilteredChatsResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:213` */
  chats_summary: Array<{
    /** Source: `documents/agent-rtm-2017-09/client-server.md:215` */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:216` */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:219` */
    last_thread_summary: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:220` */
      id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:221` */
      timestamp: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:222` */
      user_ids: string[];
      /**
       * last event of each type in current thread
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:223`
       */
      last_event_per_type: Event[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:230` */
      order: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:231` */
      properties: Properties;
    };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:243` */
    properties: Properties;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:254` */
    scopes: Scopes;
  }>;
}

/**
 * Request of `get_chat_threads`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:262`
 */
export interface GetChatThreadsRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:268` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:269` */
  thread_ids?: string[];
}

/**
 * Response to `get_chat_threads`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:262`
 */
export interface GetChatThreadsResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:283` */
  chat: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:284` */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:285` */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:288` */
    threads?: Thread[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:291` */
    threads_summary: Array<{
      /** Source: `documents/agent-rtm-2017-09/client-server.md:293` */
      thread_id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:294` */
      order: number;
    }>;
    /** Source: `corrections/agent-rtm-2017-09.yaml:5` */
    properties: Properties;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:304` */
    scopes: Scopes;
  };
}

/**
 * Request of `supervise_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:311`
 */
export interface SuperviseChatRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:317` */
  chat_id: string;
  /**
   * When no agent is given, the current user takes that place.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:318`
   */
  agent_ids?: string[];
}

/**
 * The documents show no response payload of `supervise_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:311`
 */
export type SuperviseChatResponse = { [key: string]: unknown };

/**
 * Request of `start_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:342`
 */
export interface StartChatRequest {
  /**
   * Array of the events that open the chat
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:348`
   */
  initial_events?: EventInput[];
  /** Source: `documents/agent-rtm-2017-09/client-server.md:353` */
  chat?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:354` */
    properties?: { [key: string]: { [key: string]: string | number | boolean } };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:360` */
    thread?: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:361` */
      events?: EventInput[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:372` */
      properties?: { [key: string]: { [key: string]: string | number | boolean } };
      /** Source: `documents/agent-rtm-2017-09/client-server.md:378` */
      scopes?: Scopes;
    };
  };
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:342`
 */
export interface StartChatResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:390` */
  chat: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:391` */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:392` */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:395` */
    thread: Thread;
  };
}

/**
 * Request of `join_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:412`
 */
export interface JoinChatRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:418` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:419` */
  agent_ids: string[];
}

/**
 * The documents show no response payload of `join_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:412`
 */
export type JoinChatResponse = { [key: string]: unknown };

/**
 * Request of `remove_from_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:443`
 */
export interface RemoveFromChatRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:450` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:451` */
  customer_ids?: string[];
  /** Source: `documents/agent-rtm-2017-09/client-server.md:452` */
  agent_ids?: string[];
}

/**
 * The documents show no response payload of `remove_from_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:443`
 */
export type RemoveFromChatResponse = { [key: string]: unknown };

/**
 * Request of `send_event`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:477`
 */
export interface SendEventRequest {
  /**
   * Id of the chat where the message should go
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:482`
   */
  chat_id: string;
  /**
   * The Event object
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:483`
   */
  event: EventInput;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:477`
 */
export interface SendEventResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:502` */
  thread_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:503` */
  event: Event;
}

/**
 * Request of `send_broadcast`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:519`
 */
export interface SendBroadcastRequest {
  /**
   * <scope_types>
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:524`
   */
  scopes?: {
    /**
     * ids of agents in an array
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:528`
     */
    agents?: string[];
    /**
     * ids of groups in an array
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:529`
     */
    groups?: number[];
  };
  /**
   * JSON message for the broadcast
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:525`
   */
  content: unknown;
}

/**
 * The documents show no response payload of `send_broadcast`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:519`
 */
export type SendBroadcastResponse = { [key: string]: unknown };

/**
 * Request of `mark_event_as_seen`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:553`
 */
export interface MarkEventAsSeenRequest {
  /**
   * Id of the chat where the message was sent
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:558`
   */
  chat_id: string;
  /**
   * Id of the event that was seen
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:559`
   */
  event_id: string;
}

/**
 * The documents show no response payload of `mark_event_as_seen`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:553`
 */
export type MarkEventAsSeenResponse = { [key: string]: unknown };

/**
 * Request of `send_typing_indicator`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:583`
 */
export interface SendTypingIndicatorRequest {
  /**
   * Id of the chat where the typing indicator should go
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:588`
   */
  chat_id: string;
  /**
   * all (default), agents
   *
   * Default: `"all"`.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:589`
   */
  recipients?: "all" | "agents";
  /**
   * Bool
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:590`
   */
  is_typing: boolean;
}

/**
 * The documents show no response payload of `send_typing_indicator`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:583`
 */
export type SendTypingIndicatorResponse = { [key: string]: unknown };

/**
 * Request of `ban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:615`
 */
export interface BanCustomerRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:621` */
  customer_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:622` */
  ban: {
    /**
     * days - how many days the customer stays banned
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:622`
     */
    days: number;
  };
}

/**
 * The documents show no response payload of `ban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:615`
 */
export type BanCustomerResponse = { [key: string]: unknown };

/**
 * Request of `unban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:649`
 */
export interface UnbanCustomerRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:655` */
  customer_id: string;
}

/**
 * The documents show no response payload of `unban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:649`
 */
export type UnbanCustomerResponse = { [key: string]: unknown };

/**
 * Request of `close_thread`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:678`
 */
export interface CloseThreadRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:684` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:685` */
  thread_id?: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:678`
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_scopes`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:708`
 */
export interface UpdateChatScopesRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:713` */
  chat_id: string;
  /**
   * Scopes that the chat gets
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:714`
   */
  add_scopes?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:722` */
    groups?: number[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:723` */
    agents?: string[];
  };
  /**
   * Scopes that the chat loses
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:715`
   */
  remove_scopes?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:726` */
    groups?: number[];
  };
}

/**
 * The documents show no response payload of `update_chat_scopes`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:708`
 */
export type UpdateChatScopesResponse = { [key: string]: unknown };

/**
 * Request of `update_agent`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:745`
 */
export interface UpdateAgentRequest {
  /**
   * By default this is the current agent
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:751`
   */
  agent_id?: string;
  /**
   * Possible values: accepting_chats, not_accepting_chats
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:752`
   */
  routing_status?: "accepting_chats" | "not_accepting_chats";
}

/**
 * The documents show no response payload of `update_agent`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:745`
 */
export type UpdateAgentResponse = { [key: string]: unknown };

/**
 * Request of `change_push_notifications`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:776`
 */
export interface ChangePushNotificationsRequest {
  /**
   * Token of the device in Firebase
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:782`
   */
  firebase_token: string;
  /**
   * Platform of the operating system
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:783`
   */
  platform: "ios" | "android";
  /**
   * Should push notifications be on or off for this token
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:784`
   */
  enabled: boolean;
}

/**
 * The documents show no response payload of `change_push_notifications`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:776`
 */
export type ChangePushNotificationsResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:813`
 */
export interface UpdateChatPropertiesRequest {
  /**
   * Id of the chat that gets the property
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:818`
   */
  chat_id: string;
  /**
   * Properties that the chat gets
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:819`
   */
  properties: { [key: string]: { [key: string]: string | number | boolean } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:813`
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:849`
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * Id of the chat that gets the property
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:854`
   */
  chat_id: string;
  /**
   * Id of the thread that gets the property
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:855`
   */
  thread_id: string;
  /**
   * Properties that the chat gets
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:856`
   */
  properties: { [key: string]: { [key: string]: string | number | boolean } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:849`
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:887`
 */
export interface UpdateLastSeenTimestampRequest {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:892` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:893` */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:887`
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:907` */
  timestamp: number;
}

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:12`
 */
export interface IncomingChatThreadPayload {
  /** Source: `corrections/agent-rtm-2017-09.yaml:15` */
  chat: {
    /** Source: `documents/agent-rtm-2017-09/server-client.md:23` */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/server-client.md:24` */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/server-client.md:27` */
    properties: { [key: string]: { [key: string]: string | number | boolean | {
      /**
       * <property_value> type depends on the property configuration
       *
       * Source: `corrections/agent-rtm-2017-09.yaml:35`
       */
      value: string | number | boolean;
    } } };
    /** Source: `documents/agent-rtm-2017-09/server-client.md:33` */
    thread: Thread;
  };
}

/**
 * Payload of the push `chat_users_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:40`
 */
export interface ChatUsersUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:50` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:45` */
  updated_users: {
    /** Source: `documents/agent-rtm-2017-09/server-client.md:52` */
    customers: {
      /** Source: `documents/agent-rtm-2017-09/server-client.md:53` */
      added: Customer[];
      /** Source: `documents/agent-rtm-2017-09/server-client.md:56` */
      removed_ids: string[];
    };
    /** Source: `documents/agent-rtm-2017-09/server-client.md:58` */
    agents: {
      /** Source: `documents/agent-rtm-2017-09/server-client.md:59` */
      added: Agent[];
      /** Source: `documents/agent-rtm-2017-09/server-client.md:62` */
      removed_ids: string[];
    };
    /** Source: `documents/agent-rtm-2017-09/server-client.md:64` */
    supervisors: {
      /** Source: `documents/agent-rtm-2017-09/server-client.md:65` */
      added: Supervisor[];
      /** Source: `documents/agent-rtm-2017-09/server-client.md:68` */
      removed_ids: string[];
    };
  };
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:74`
 */
export interface IncomingEventPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:79` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:80` */
  event: Event;
}

/**
 * Payload of the push `incoming_broadcast`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:92`
 */
export interface IncomingBroadcastPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:97` */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:98` */
  content: unknown;
}

/**
 * Payload of the push `event_marked_as_seen`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:113`
 */
export interface EventMarkedAsSeenPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:118` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:119` */
  event_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:120` */
  user_id: string;
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:131`
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:136` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:137` */
  typing_indicator: TypingIndicator;
}

/**
 * Payload of the push `incoming_sneak_peek`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:149`
 */
export interface IncomingSneakPeekPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:154` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:155` */
  sneak_peek: SneakPeek;
}

/**
 * Payload of the push `customer_banned`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:167`
 */
export interface CustomerBannedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:172` */
  customer_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:173` */
  ban: Ban;
}

/**
 * Payload of the push `customer_unbanned`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:185`
 */
export interface CustomerUnbannedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:190` */
  customer_id: string;
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:199`
 */
export interface ThreadClosedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:204` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:205` */
  thread_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:206` */
  user_id?: string;
}

/**
 * Payload of the push `chat_scopes_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:217`
 */
export interface ChatScopesUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:222` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:223` */
  scopes_added: Scopes;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:224` */
  scopes_removed: Scopes;
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:239`
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:244` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:245` */
  customer: Customer;
}

/**
 * Payload of the push `agent_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:257`
 */
export interface AgentUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:262` */
  agent_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:263` */
  routing_status: string;
}

/**
 * Payload of the push `agent_disconnected`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:273`
 */
export interface AgentDisconnectedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:278` */
  reason: "access_token_revoked" | "license_expired" | (string & {});
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:293`
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:298` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:299` */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:319`
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:324` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:325` */
  thread_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:326` */
  properties: Properties;
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:347`
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:352` */
  user_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:353` */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:354` */
  timestamp: number;
}

/** Error types that any action may answer with, as documented. */
export type ErrorType = never;
/** Why the server ends a connection, as documented. */
export type DisconnectReason = "access_token_revoked" | "license_expired";
/** Scopes of access tokens, as documented. */
export type Scope = never;

/** Every action by its name on the wire. */
export interface Actions {
  /**
   * Login
   *
   * Returns the state that the current agent begins with.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:8`
   */
  login: { request: LoginRequest; response: LoginResponse; errors: "auth" | "license_expired"; scopes: never; pushes: never };
  /**
   * Get archives
   *
   * Returns the active threads which the current agent may see.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:111`
   */
  get_archives: { request: GetArchivesRequest; response: GetArchivesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get filtered chats
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:179`
   */
  get_filtered_chats: { request: GetFilteredChatsRequest; response: GetFilteredChatsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get chat threads
   *
   * Returns those threads of a chat which the current agent may see.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:262`
   */
  get_chat_threads: { request: GetChatThreadsRequest; response: GetChatThreadsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Supervise chat
   *
   * Lets a supervisor into the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:311`
   */
  supervise_chat: { request: SuperviseChatRequest; response: SuperviseChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:342`
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Join chat
   *
   * Lets an agent into the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:412`
   */
  join_chat: { request: JoinChatRequest; response: JoinChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Remove from chat
   *
   * Takes users out of the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:443`
   */
  remove_from_chat: { request: RemoveFromChatRequest; response: RemoveFromChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Send event
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:477`
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: never; scopes: never; pushes: never };
  /**
   * Send broadcast
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:519`
   */
  send_broadcast: { request: SendBroadcastRequest; response: SendBroadcastResponse; errors: never; scopes: never; pushes: never };
  /**
   * Mark event as seen
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:553`
   */
  mark_event_as_seen: { request: MarkEventAsSeenRequest; response: MarkEventAsSeenResponse; errors: never; scopes: never; pushes: never };
  /**
   * Send typing indicator
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:583`
   */
  send_typing_indicator: { request: SendTypingIndicatorRequest; response: SendTypingIndicatorResponse; errors: never; scopes: never; pushes: never };
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:615`
   */
  ban_customer: { request: BanCustomerRequest; response: BanCustomerResponse; errors: never; scopes: never; pushes: never };
  /**
   * Unban customer
   *
   * Takes the ban off the customer.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:649`
   */
  unban_customer: { request: UnbanCustomerRequest; response: UnbanCustomerResponse; errors: never; scopes: never; pushes: never };
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:678`
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat scopes
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:708`
   */
  update_chat_scopes: { request: UpdateChatScopesRequest; response: UpdateChatScopesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:745`
   */
  update_agent: { request: UpdateAgentRequest; response: UpdateAgentResponse; errors: never; scopes: never; pushes: never };
  /**
   * Change push notifications
   *
   * Sets up push notifications of firebase anew.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:776`
   */
  change_push_notifications: { request: ChangePushNotificationsRequest; response: ChangePushNotificationsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat properties
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:813`
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat thread properties
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:849`
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:887`
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: never; scopes: never; pushes: never };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Incoming chat thread
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:12`
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Chat users updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:40`
   */
  chat_users_updated: ChatUsersUpdatedPayload;
  /**
   * Incoming event
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:74`
   */
  incoming_event: IncomingEventPayload;
  /**
   * Incoming broadcast
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:92`
   */
  incoming_broadcast: IncomingBroadcastPayload;
  /**
   * Event marked as seen
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:113`
   */
  event_marked_as_seen: EventMarkedAsSeenPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:131`
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Incoming sneak peek
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:149`
   */
  incoming_sneak_peek: IncomingSneakPeekPayload;
  /**
   * Customer banned
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:167`
   */
  customer_banned: CustomerBannedPayload;
  /**
   * Customer unbanned
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:185`
   */
  customer_unbanned: CustomerUnbannedPayload;
  /**
   * Thread closed
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:199`
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Chat scopes updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:217`
   */
  chat_scopes_updated: ChatScopesUpdatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:239`
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Agent updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:257`
   */
  agent_updated: AgentUpdatedPayload;
  /**
   * Agent disconnected
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:273`
   */
  agent_disconnected: AgentDisconnectedPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:293`
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:319`
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:347`
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
