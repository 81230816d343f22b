// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * User > Agent
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:90:5` (section), 103:1 (note)
 */
export interface Agent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:93:3` (sample) */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:94:3` (sample) */
  type: "agent";
  /** Source: `documents/agent-rtm-2017-09/objects.md:95:3` (sample) */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:96:3` (sample) */
  email: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:97:3` (sample) */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:98:3` (sample) */
  last_seen_timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:99:3` (sample) */
  avatar: string;
  /**
   * routing_status is returned only if the agent is logged in at that moment.
   *
   * Optional: 103:1 (note).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:103:1` (note), 100:3 (sample)
   */
  routing_status?: string;
}

/**
 * Event > Annotation
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:169:5` (section), 173:1 (sample)
 */
export interface AnnotationEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:175:3` (sample) */
  id: string;
  /**
   * Optional: 190:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:176:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:177:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:178:3` (sample) */
  type: "annotation";
  /** Source: `documents/agent-rtm-2017-09/objects.md:179:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:180:3` (sample) */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:181:3` (sample) */
  text: string;
  /**
   * Default `"all"`: 189:33 (bullet). `all`: 189:33 (bullet). `agents`: 189:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:182:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /** Source: `documents/agent-rtm-2017-09/objects.md:183:3` (sample) */
  annotation_type: string;
  /**
   * Optional: 191:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:184:3` (sample), 185:5 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Annotation, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:169:5` (section), 173:1 (sample)
 */
export interface AnnotationEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:175:3` (sample) */
  id?: string;
  /**
   * Optional: 190:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:176:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:177:3` (sample) */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:178:3` (sample) */
  type: "annotation";
  /** Source: `documents/agent-rtm-2017-09/objects.md:179:3` (sample) */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:180:3` (sample) */
  timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:181:3` (sample) */
  text?: string;
  /**
   * Default `"all"`: 189:33 (bullet). `all`: 189:33 (bullet). `agents`: 189:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:182:3` (sample)
   */
  recipients?: "all" | "agents";
  /** Source: `documents/agent-rtm-2017-09/objects.md:183:3` (sample) */
  annotation_type?: string;
  /**
   * Optional: 191:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:184:3` (sample), 185:5 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * Ban
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:348:5` (section), 354:3 (bullet)
 */
export interface Ban {
  /**
   * days - how many days the customer stays banned
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:354:3` (bullet), 351:3 (sample)
   */
  days: number;
}

/**
 * Event > Custom
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:304:5` (section), `corrections/agent-rtm-2017-09.yaml:25:11` (correction)
 */
export interface CustomEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:307:3` (sample) */
  id: string;
  /**
   * Optional: 326:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:308:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:309:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:310:3` (sample) */
  type: "custom";
  /** Source: `documents/agent-rtm-2017-09/objects.md:311:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:312:3` (sample) */
  timestamp: number;
  /** Source: `corrections/agent-rtm-2017-09.yaml:25:11` (correction), `documents/agent-rtm-2017-09/objects.md:313:3` (sample) */
  content: unknown;
  /**
   * Default `"all"`: 325:33 (bullet). `all`: 325:33 (bullet). `agents`: 325:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:318:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 327:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:319:3` (sample), 320:5 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:304:5` (section), `corrections/agent-rtm-2017-09.yaml:25:11` (correction)
 */
export interface CustomEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:307:3` (sample) */
  id?: string;
  /**
   * Optional: 326:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:308:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:309:3` (sample) */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:310:3` (sample) */
  type: "custom";
  /** Source: `documents/agent-rtm-2017-09/objects.md:311:3` (sample) */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:312:3` (sample) */
  timestamp?: number;
  /** Source: `corrections/agent-rtm-2017-09.yaml:25:11` (correction), `documents/agent-rtm-2017-09/objects.md:313:3` (sample) */
  content?: unknown;
  /**
   * Default `"all"`: 325:33 (bullet). `all`: 325:33 (bullet). `agents`: 325:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:318:3` (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 327:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:319:3` (sample), 320:5 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:33:5` (section), 34:1 (sample)
 */
export interface Customer {
  /** Source: `documents/agent-rtm-2017-09/objects.md:36:3` (sample) */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:37:3` (sample) */
  type: "customer";
  /**
   * Optional: 84:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:38:3` (sample)
   */
  name?: string;
  /**
   * Optional: 85:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:39:3` (sample)
   */
  email?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:40:3` (sample) */
  present: boolean;
  /**
   * Optional: 86:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:41:3` (sample)
   */
  last_seen_timestamp?: number;
  /**
   * Optional: 87:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:42:3` (sample)
   */
  monitoring?: {
    /** Source: `documents/agent-rtm-2017-09/objects.md:43:5` (sample) */
    current_visit: {
      /** Source: `documents/agent-rtm-2017-09/objects.md:44:7` (sample) */
      start: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:45:7` (sample) */
      pages: Array<{
        /** Source: `documents/agent-rtm-2017-09/objects.md:47:11` (sample) */
        start: number;
        /** Source: `documents/agent-rtm-2017-09/objects.md:48:11` (sample) */
        url: string;
        /** Source: `documents/agent-rtm-2017-09/objects.md:49:11` (sample) */
        title: string;
      }>;
    };
    /** Source: `documents/agent-rtm-2017-09/objects.md:58:5` (sample) */
    stats: {
      /** Source: `documents/agent-rtm-2017-09/objects.md:59:7` (sample) */
      visits: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:60:7` (sample) */
      threads: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:61:7` (sample) */
      page_views: number;
      /** Source: `documents/agent-rtm-2017-09/objects.md:62:7` (sample) */
      last_visit: number;
    };
    /** Source: `documents/agent-rtm-2017-09/objects.md:64:5` (sample) */
    referrer: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:65:5` (sample) */
    ip: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:66:5` (sample) */
    host: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:67:5` (sample) */
    user_agent: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:68:5` (sample) */
    geolocation: {
      /** Source: `documents/agent-rtm-2017-09/objects.md:69:7` (sample) */
      country: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:70:7` (sample) */
      country_code: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:71:7` (sample) */
      region: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:72:7` (sample) */
      city: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:73:7` (sample) */
      timezone: string;
    };
  };
  /**
   * Optional: 88:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:76:3` (sample)
   */
  properties?: { [key: string]: string };
  /** Source: `documents/agent-rtm-2017-09/objects.md:79:3` (sample) */
  banned: boolean;
}

/**
 * Event
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134:5` (section), 151:5 (section)
 */
export type Event = MessageEvent | SystemMessageEvent | AnnotationEvent | FilledFormEvent | FileEvent | CustomEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-rtm-2017-09/objects.md:137:3` (sample) */
  id: string;
  /**
   * Optional: 148:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:138:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:139:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:142:3` (sample) */
  timestamp: number;
  /**
   * Default `"all"`: 147:33 (bullet). `all`: 147:33 (bullet). `agents`: 147:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:144:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134:5` (section), 151:5 (section)
 */
export type EventInput = MessageEventInput | SystemMessageEventInput | AnnotationEventInput | FilledFormEventInput | FileEventInput | CustomEventInput;

/**
 * Event > File
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:278:5` (section), 279:1 (sample)
 */
export interface FileEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:281:3` (sample) */
  id: string;
  /**
   * Optional: 302:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:282:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:283:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:284:3` (sample) */
  type: "file";
  /** Source: `documents/agent-rtm-2017-09/objects.md:285:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:286:3` (sample) */
  timestamp: number;
  /**
   * Default `"all"`: 300:33 (bullet). `all`: 300:33 (bullet). `agents`: 300:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:287:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 301:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:288:3` (sample), 289:5 (sample)
   */
  properties?: Properties;
  /** Source: `documents/agent-rtm-2017-09/objects.md:291:3` (sample) */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:292:3` (sample) */
  url: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:293:3` (sample) */
  content_type: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:294:3` (sample) */
  size: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:295:3` (sample) */
  width: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:296:3` (sample) */
  height: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:278:5` (section), 279:1 (sample)
 */
export interface FileEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:281:3` (sample) */
  id?: string;
  /**
   * Optional: 302:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:282:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:283:3` (sample) */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:284:3` (sample) */
  type: "file";
  /** Source: `documents/agent-rtm-2017-09/objects.md:285:3` (sample) */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:286:3` (sample) */
  timestamp?: number;
  /**
   * Default `"all"`: 300:33 (bullet). `all`: 300:33 (bullet). `agents`: 300:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:287:3` (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 301:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:288:3` (sample), 289:5 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/agent-rtm-2017-09/objects.md:291:3` (sample) */
  name?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:292:3` (sample) */
  url?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:293:3` (sample) */
  content_type?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:294:3` (sample) */
  size?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:295:3` (sample) */
  width?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:296:3` (sample) */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:193:5` (section), 194:1 (sample)
 */
export interface FilledFormEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:196:3` (sample) */
  id: string;
  /**
   * Optional: 275:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:197:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:198:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:199:3` (sample) */
  type: "filled_form";
  /** Source: `documents/agent-rtm-2017-09/objects.md:200:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:201:3` (sample) */
  timestamp: number;
  /**
   * Default `"all"`: 274:33 (bullet). `all`: 274:33 (bullet). `agents`: 274:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:202:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
  /**
   * Optional: 276:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:203:3` (sample), 204:5 (sample)
   */
  properties?: Properties;
  /** Source: `documents/agent-rtm-2017-09/objects.md:206:3` (sample) */
  fields: Array<{
    /** Source: `documents/agent-rtm-2017-09/objects.md:208:5` (sample) */
    type: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:209:5` (sample) */
    name: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:210:5` (sample) */
    label: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:211:5` (sample) */
    required: string;
    /**
     * Optional: 206:3 (sample).
     *
     * Source: `documents/agent-rtm-2017-09/objects.md:212:5` (sample)
     */
    value?: string;
    /**
     * Optional: 206:3 (sample).
     *
     * Source: `documents/agent-rtm-2017-09/objects.md:226:5` (sample)
     */
    options?: Array<{
      /** Source: `documents/agent-rtm-2017-09/objects.md:227:7` (sample) */
      label: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:228:7` (sample) */
      value: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:229:7` (sample) */
      checked: boolean;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:193:5` (section), 194:1 (sample)
 */
export interface FilledFormEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:196:3` (sample) */
  id?: string;
  /**
   * Optional: 275:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:197:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:198:3` (sample) */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:199:3` (sample) */
  type: "filled_form";
  /** Source: `documents/agent-rtm-2017-09/objects.md:200:3` (sample) */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:201:3` (sample) */
  timestamp?: number;
  /**
   * Default `"all"`: 274:33 (bullet). `all`: 274:33 (bullet). `agents`: 274:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:202:3` (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Optional: 276:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:203:3` (sample), 204:5 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/agent-rtm-2017-09/objects.md:206:3` (sample) */
  fields?: Array<{
    /** Source: `documents/agent-rtm-2017-09/objects.md:208:5` (sample) */
    type?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:209:5` (sample) */
    name?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:210:5` (sample) */
    label?: string;
    /** Source: `documents/agent-rtm-2017-09/objects.md:211:5` (sample) */
    required?: string;
    /**
     * Optional: 206:3 (sample).
     *
     * Source: `documents/agent-rtm-2017-09/objects.md:212:5` (sample)
     */
    value?: string;
    /**
     * Optional: 206:3 (sample).
     *
     * Source: `documents/agent-rtm-2017-09/objects.md:226:5` (sample)
     */
    options?: Array<{
      /** Source: `documents/agent-rtm-2017-09/objects.md:227:7` (sample) */
      label?: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:228:7` (sample) */
      value?: string;
      /** Source: `documents/agent-rtm-2017-09/objects.md:229:7` (sample) */
      checked?: boolean;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134:5` (section), 135:1 (sample)
 */
export interface MessageEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:137:3` (sample) */
  id: string;
  /**
   * Optional: 148:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:138:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:139:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:140:3` (sample) */
  type: "message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:141:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:142:3` (sample) */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:143:3` (sample) */
  text: string;
  /**
   * Default `"all"`: 147:33 (bullet). `all`: 147:33 (bullet). `agents`: 147:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:144:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:134:5` (section), 135:1 (sample)
 */
export interface MessageEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:137:3` (sample) */
  id?: string;
  /**
   * Optional: 148:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:138:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:139:3` (sample) */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:140:3` (sample) */
  type: "message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:141:3` (sample) */
  author_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:142:3` (sample) */
  timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:143:3` (sample) */
  text?: string;
  /**
   * Default `"all"`: 147:33 (bullet). `all`: 147:33 (bullet). `agents`: 147:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:144:3` (sample)
   */
  recipients?: "all" | "agents";
}

/**
 * User > My profile
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:119:5` (section), 120:1 (sample)
 */
export interface MyProfile {
  /** Source: `documents/agent-rtm-2017-09/objects.md:122:3` (sample) */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:123:3` (sample) */
  type: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:124:3` (sample) */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:125:3` (sample) */
  email: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:126:3` (sample) */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:127:3` (sample) */
  last_seen_timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:128:3` (sample) */
  avatar: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:129:3` (sample) */
  routing_status: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:130:3` (sample) */
  permission: string;
}

/**
 * Properties
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:368:5` (section), 371:1 (sample)
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `corrections/agent-rtm-2017-09.yaml:35:11` (correction), `documents/agent-rtm-2017-09/objects.md:375:8` (sample)
   */
  value: string | number | boolean;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:368:5` (section), 371:1 (sample)
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `corrections/agent-rtm-2017-09.yaml:35:11` (correction), `documents/agent-rtm-2017-09/objects.md:375:8` (sample)
   */
  value?: string | number | boolean;
} } };

/**
 * Scopes
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:356:5` (section), 359:2 (sample)
 */
export interface Scopes {
  /**
   * Optional: 357:1 (note).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:362:8` (sample)
   */
  groups?: number[];
  /**
   * Optional: 357:1 (note).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:363:8` (sample)
   */
  agents?: string[];
}

/**
 * Sneak peek
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:338:5` (section), 339:1 (sample)
 */
export interface SneakPeek {
  /** Source: `documents/agent-rtm-2017-09/objects.md:341:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:342:3` (sample) */
  recipients: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:343:3` (sample) */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:344:3` (sample) */
  text: string;
}

/**
 * User > Supervisor
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:105:5` (section), `corrections/agent-rtm-2017-09.yaml:30:11` (correction)
 */
export interface Supervisor {
  /** Source: `documents/agent-rtm-2017-09/objects.md:108:3` (sample) */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:109:3` (sample) */
  type: "supervisor";
  /** Source: `documents/agent-rtm-2017-09/objects.md:110:3` (sample) */
  name: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:111:3` (sample) */
  email: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:112:3` (sample) */
  present: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:113:3` (sample) */
  last_seen_timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:114:3` (sample) */
  avatar: string;
  /**
   * Optional: 30:11 (correction).
   *
   * Source: `corrections/agent-rtm-2017-09.yaml:30:11` (correction), `documents/agent-rtm-2017-09/objects.md:115:3` (sample)
   */
  routing_status?: string;
}

/**
 * Event > System message
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:151:5` (section), 155:1 (sample)
 */
export interface SystemMessageEvent {
  /** Source: `documents/agent-rtm-2017-09/objects.md:157:3` (sample) */
  id: string;
  /**
   * Optional: 167:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:158:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:159:3` (sample) */
  order: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:160:3` (sample) */
  type: "system_message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:161:3` (sample) */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:162:3` (sample) */
  text: string;
  /**
   * Default `"all"`: 166:33 (bullet). `all`: 166:33 (bullet). `agents`: 166:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:163:3` (sample)
   */
  recipients: "all" | "agents" | (string & {});
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:151:5` (section), 155:1 (sample)
 */
export interface SystemMessageEventInput {
  /** Source: `documents/agent-rtm-2017-09/objects.md:157:3` (sample) */
  id?: string;
  /**
   * Optional: 167:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:158:3` (sample)
   */
  custom_id?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:159:3` (sample) */
  order?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:160:3` (sample) */
  type: "system_message";
  /** Source: `documents/agent-rtm-2017-09/objects.md:161:3` (sample) */
  timestamp?: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:162:3` (sample) */
  text?: string;
  /**
   * Default `"all"`: 166:33 (bullet). `all`: 166:33 (bullet). `agents`: 166:50 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:163:3` (sample)
   */
  recipients?: "all" | "agents";
}

/**
 * Thread
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:12:5` (section), 13:1 (sample)
 */
export interface Thread {
  /** Source: `documents/agent-rtm-2017-09/objects.md:15:3` (sample) */
  id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:16:3` (sample) */
  timestamp: number;
  /** Source: `documents/agent-rtm-2017-09/objects.md:17:3` (sample) */
  active: boolean;
  /** Source: `documents/agent-rtm-2017-09/objects.md:18:3` (sample) */
  user_ids: string[];
  /** Source: `documents/agent-rtm-2017-09/objects.md:19:3` (sample) */
  events: Event[];
  /** Source: `documents/agent-rtm-2017-09/objects.md:22:3` (sample) */
  order: number;
  /**
   * Optional: 31:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:23:3` (sample), 24:5 (sample)
   */
  properties?: Properties;
}

/**
 * Typing indicator
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:329:5` (section), 330:1 (sample)
 */
export interface TypingIndicator {
  /** Source: `documents/agent-rtm-2017-09/objects.md:332:3` (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:333:3` (sample) */
  recipients: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:334:3` (sample) */
  timestamp: number;
}

/**
 * User
 *
 * Source: `documents/agent-rtm-2017-09/objects.md:33:5` (section), 90:5 (section)
 */
export type User = Customer | Agent | Supervisor | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/agent-rtm-2017-09/objects.md:36:3` (sample) */
  id: string;
  /**
   * Optional: 84:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:38:3` (sample)
   */
  name?: string;
  /**
   * Optional: 85:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:39:3` (sample)
   */
  email?: string;
  /** Source: `documents/agent-rtm-2017-09/objects.md:40:3` (sample) */
  present: boolean;
  /**
   * Optional: 86:3 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/objects.md:41:3` (sample)
   */
  last_seen_timestamp?: number;
}

/**
 * Request of `login`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:8:5` (section)
 */
export interface LoginRequest {
  /**
   * Token from SSO
   *
   * Required: 14:14 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:14:5` (row)
   */
  token: string;
  /**
   * When reconnecting, the agent gets back the last known status, not the default one
   *
   * Optional: 15:19 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:15:5` (row)
   */
  reconnect?: boolean;
  /**
   * How push notifications are set up
   *
   * Optional: 16:28 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:16:5` (row), 30:3 (sample)
   */
  push_notifications?: {
    /**
     * Token of the device in Firebase; it ties this instance to a push notification instance that exists already (so that they count as 1 instance)
     *
     * Required: 17:43 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:17:5` (row), 31:5 (sample)
     */
    firebase_token: string;
    /**
     * Platform of the operating system
     *
     * Required: 18:37 (row). `ios`: 24:5 (bullet). `android`: 25:5 (bullet).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:18:5` (row), 32:5 (sample)
     */
    platform: "ios" | "android";
  };
  /**
   * What application this is (to follow how applications are used)
   *
   * Optional: 19:21 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:19:5` (row), 34:3 (sample)
   */
  application?: {
    /**
     * Name of the application
     *
     * Optional: 20:26 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:20:5` (row), 35:5 (sample)
     */
    name?: string;
    /**
     * Version of the application
     *
     * Optional: 21:29 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:21:5` (row), 36:5 (sample)
     */
    version?: string;
  };
}

/**
 * Response to `login`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:8:5` (section)
 */
export interface LoginResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:45:3` (sample) */
  license: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:46:5` (sample) */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:47:5` (sample) */
    plan: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:48:5` (sample) */
    expiration_timestamp: number;
  };
  /** Source: `documents/agent-rtm-2017-09/client-server.md:50:3` (sample), 51:5 (sample) */
  my_profile: MyProfile;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:53:3` (sample) */
  chats_summary: Array<{
    /** Source: `documents/agent-rtm-2017-09/client-server.md:55:7` (sample) */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:56:7` (sample) */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:59:7` (sample) */
    last_thread_summary: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:60:9` (sample) */
      id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:61:2` (sample) */
      timestamp: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:62:9` (sample) */
      user_ids: string[];
      /**
       * last event of each type in current thread
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:63:9` (sample)
       */
      last_event_per_type: Event[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:70:9` (sample) */
      order: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:71:2` (sample) */
      properties: Properties;
    };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:83:7` (sample) */
    properties: Properties;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:94:7` (sample), 95:8 (sample) */
    scopes: Scopes;
  }>;
}

/**
 * Request of `get_archives`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:111:5` (section)
 */
export interface GetArchivesRequest {
  /**
   * Optional: 117:23 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:117:5` (row), 134:3 (sample)
   */
  filters?: {
    /**
     * Optional: 117:23 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:117:5` (row), 135:5 (sample)
     */
    query?: string;
    /**
     * date in YYYY-MM-DD format
     *
     * Optional: 118:27 (row). Format date: 118:43 (note).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:118:5` (row), 137:5 (sample)
     */
    date_from?: string;
    /**
     * date in YYYY-MM-DD format
     *
     * Optional: 119:25 (row). Format date: 119:41 (note).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:119:5` (row), 138:5 (sample)
     */
    date_to?: string;
    /**
     * IDs of the agents, as an array
     *
     * Optional: 120:27 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:120:5` (row)
     */
    agent_ids?: string[];
    /**
     * IDs of the teams, as an array
     *
     * Optional: 121:26 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:121:5` (row)
     */
    team_ids?: number[];
    /**
     * Optional: 122:61 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:122:5` (row)
     */
    properties?: { [key: string]: {
      /**
       * Optional: 127:5 (bullet).
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:127:5` (bullet), 144:9 (sample)
       */
      exists?: boolean;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Optional: 128:5 (bullet).
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:128:5` (bullet), 141:9 (sample)
       */
      values?: Array<string | number | boolean>;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Optional: 129:5 (bullet).
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:129:5` (bullet)
       */
      exclude_values?: Array<string | number | boolean>;
    } };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:136:5` (sample) */
    agents?: string[];
  };
  /**
   * Optional: 123:25 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:123:5` (row), 148:3 (sample)
   */
  pagination?: {
    /**
     * Optional: 123:25 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:123:5` (row), 149:5 (sample)
     */
    page?: number;
    /**
     * Optional: 124:26 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:124:5` (row), 150:5 (sample)
     */
    limit?: number;
  };
}

/**
 * Response to `get_archives`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:111:5` (section)
 */
export interface GetArchivesResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:159:3` (sample) */
  chats: Array<{
    /** Source: `documents/agent-rtm-2017-09/client-server.md:161:7` (sample) */
    chat: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:162:9` (sample) */
      id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:163:9` (sample) */
      users: User[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:166:9` (sample), 167:11 (sample) */
      thread: Thread;
    };
  }>;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:172:3` (sample) */
  pagination: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:173:7` (sample) */
    page: number;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:174:7` (sample) */
    total: number;
  };
}

/**
 * Request of `get_filtered_chats`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:179:5` (section)
 */
export interface GetFilteredChatsRequest {
  /**
   * Optional: 184:32 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:184:5` (row), 195:3 (sample)
   */
  filters?: {
    /**
     * Optional: 184:32 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:184:5` (row), 204:5 (sample)
     */
    include_active?: boolean;
    /**
     * Optional: 185:61 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:185:5` (row)
     */
    properties?: { [key: string]: {
      /**
       * Optional: 188:5 (bullet).
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:188:5` (bullet), 201:9 (sample)
       */
      exists?: boolean;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Optional: 189:5 (bullet).
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:189:5` (bullet), 198:9 (sample)
       */
      values?: Array<string | number | boolean>;
      /**
       * array whose items have the property's own type: string, int or bool
       *
       * Optional: 190:5 (bullet).
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:190:5` (bullet)
       */
      exclude_values?: Array<string | number | boolean>;
    } };
  };
}

/**
 * Response to `get_filtered_chats`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:179:5` (section)
 */
export interface GetFilteredChatsResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:213:2` (sample) */
  chats_summary: Array<{
    /** Source: `documents/agent-rtm-2017-09/client-server.md:215:7` (sample) */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:216:7` (sample) */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:219:7` (sample) */
    last_thread_summary: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:220:9` (sample) */
      id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:221:2` (sample) */
      timestamp: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:222:9` (sample) */
      user_ids: string[];
      /**
       * last event of each type in current thread
       *
       * Source: `documents/agent-rtm-2017-09/client-server.md:223:9` (sample)
       */
      last_event_per_type: Event[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:230:9` (sample) */
      order: number;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:231:2` (sample) */
      properties: Properties;
    };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:243:7` (sample) */
    properties: Properties;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:254:7` (sample), 255:5 (sample) */
    scopes: Scopes;
  }>;
}

/**
 * Request of `get_chat_threads`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:262:5` (section)
 */
export interface GetChatThreadsRequest {
  /**
   * Required: 268:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:268:5` (row), 274:3 (sample)
   */
  chat_id: string;
  /**
   * Optional: 269:20 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:269:5` (row), 275:3 (sample)
   */
  thread_ids?: string[];
}

/**
 * Response to `get_chat_threads`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:262:5` (section)
 */
export interface GetChatThreadsResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:283:3` (sample) */
  chat: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:284:5` (sample) */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:285:5` (sample) */
    users: User[];
    /**
     * Optional: 288:5 (sample).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:288:5` (sample)
     */
    threads?: Thread[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:291:5` (sample) */
    threads_summary: Array<{
      /** Source: `documents/agent-rtm-2017-09/client-server.md:293:9` (sample) */
      thread_id: string;
      /** Source: `documents/agent-rtm-2017-09/client-server.md:294:9` (sample) */
      order: number;
    }>;
    /** Source: `corrections/agent-rtm-2017-09.yaml:5:11` (correction), `documents/agent-rtm-2017-09/client-server.md:302:8` (sample) */
    properties: Properties;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:304:5` (sample), 305:8 (sample) */
    scopes: Scopes;
  };
}

/**
 * Request of `supervise_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:311:5` (section)
 */
export interface SuperviseChatRequest {
  /**
   * Required: 317:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:317:5` (row), 323:3 (sample)
   */
  chat_id: string;
  /**
   * When no agent is given, the current user takes that place.
   *
   * Optional: 318:19 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:318:5` (row), 324:3 (sample)
   */
  agent_ids?: string[];
}

/**
 * The documents show no response payload of `supervise_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:311:5` (section)
 */
export type SuperviseChatResponse = { [key: string]: unknown };

/**
 * Request of `start_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:342:5` (section)
 */
export interface StartChatRequest {
  /**
   * Array of the events that open the chat
   *
   * Optional: 348:24 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:348:5` (row)
   */
  initial_events?: EventInput[];
  /** Source: `documents/agent-rtm-2017-09/client-server.md:353:3` (sample) */
  chat?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:354:5` (sample) */
    properties?: { [key: string]: { [key: string]: string | number | boolean } };
    /** Source: `documents/agent-rtm-2017-09/client-server.md:360:5` (sample) */
    thread?: {
      /** Source: `documents/agent-rtm-2017-09/client-server.md:361:7` (sample) */
      events?: EventInput[];
      /** Source: `documents/agent-rtm-2017-09/client-server.md:372:7` (sample) */
      properties?: { [key: string]: { [key: string]: string | number | boolean } };
      /** Source: `documents/agent-rtm-2017-09/client-server.md:378:7` (sample), 379:10 (sample) */
      scopes?: Scopes;
    };
  };
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:342:5` (section)
 */
export interface StartChatResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:390:3` (sample) */
  chat: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:391:5` (sample) */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/client-server.md:392:5` (sample) */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:395:5` (sample), 396:7 (sample) */
    thread: Thread;
  };
}

/**
 * Request of `join_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:412:5` (section)
 */
export interface JoinChatRequest {
  /**
   * Required: 418:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:418:5` (row), 424:3 (sample)
   */
  chat_id: string;
  /**
   * Required: 419:19 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:419:5` (row), 425:3 (sample)
   */
  agent_ids: string[];
}

/**
 * The documents show no response payload of `join_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:412:5` (section)
 */
export type JoinChatResponse = { [key: string]: unknown };

/**
 * Request of `remove_from_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:443:5` (section)
 */
export interface RemoveFromChatRequest {
  /**
   * Required: 450:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:450:5` (row), 457:3 (sample)
   */
  chat_id: string;
  /**
   * Optional: 451:22 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:451:5` (row), 458:3 (sample)
   */
  customer_ids?: string[];
  /**
   * Optional: 452:19 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:452:5` (row), 459:3 (sample)
   */
  agent_ids?: string[];
}

/**
 * The documents show no response payload of `remove_from_chat`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:443:5` (section)
 */
export type RemoveFromChatResponse = { [key: string]: unknown };

/**
 * Request of `send_event`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:477:5` (section)
 */
export interface SendEventRequest {
  /**
   * Id of the chat where the message should go
   *
   * Required: 482:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:482:5` (row), 488:3 (sample)
   */
  chat_id: string;
  /**
   * The Event object
   *
   * Required: 483:15 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:483:5` (row), 489:3 (sample)
   */
  event: EventInput;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:477:5` (section)
 */
export interface SendEventResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:502:3` (sample) */
  thread_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:503:3` (sample), 504:5 (sample) */
  event: Event;
}

/**
 * Request of `send_broadcast`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:519:5` (section)
 */
export interface SendBroadcastRequest {
  /**
   * <scope_types>
   *
   * Optional: 524:16 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:524:5` (row)
   */
  scopes?: {
    /**
     * ids of agents in an array
     *
     * Optional: 528:5 (bullet).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:528:5` (bullet)
     */
    agents?: string[];
    /**
     * ids of groups in an array
     *
     * Optional: 529:5 (bullet).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:529:5` (bullet)
     */
    groups?: number[];
  };
  /**
   * JSON message for the broadcast
   *
   * Required: 525:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:525:5` (row), 539:3 (sample)
   */
  content: unknown;
}

/**
 * The documents show no response payload of `send_broadcast`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:519:5` (section)
 */
export type SendBroadcastResponse = { [key: string]: unknown };

/**
 * Request of `mark_event_as_seen`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:553:5` (section)
 */
export interface MarkEventAsSeenRequest {
  /**
   * Id of the chat where the message was sent
   *
   * Required: 558:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:558:5` (row), 564:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the event that was seen
   *
   * Required: 559:18 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:559:5` (row), 565:3 (sample)
   */
  event_id: string;
}

/**
 * The documents show no response payload of `mark_event_as_seen`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:553:5` (section)
 */
export type MarkEventAsSeenResponse = { [key: string]: unknown };

/**
 * Request of `send_typing_indicator`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:583:5` (section)
 */
export interface SendTypingIndicatorRequest {
  /**
   * Id of the chat where the typing indicator should go
   *
   * Required: 588:46 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:588:29` (row), 595:3 (sample)
   */
  chat_id: string;
  /**
   * all (default), agents
   *
   * Optional: 589:46 (row). Default `"all"`: 589:57 (note). `all`: 589:57 (note). `agents`: 589:74 (note).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:589:29` (row), 596:3 (sample)
   */
  recipients?: "all" | "agents";
  /**
   * Bool
   *
   * Required: 590:46 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:590:29` (row), 597:3 (sample)
   */
  is_typing: boolean;
}

/**
 * The documents show no response payload of `send_typing_indicator`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:583:5` (section)
 */
export type SendTypingIndicatorResponse = { [key: string]: unknown };

/**
 * Request of `ban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:615:5` (section)
 */
export interface BanCustomerRequest {
  /**
   * Required: 621:21 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:621:5` (row), 627:3 (sample)
   */
  customer_id: string;
  /**
   * Required: 622:18 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:622:5` (row), `documents/agent-rtm-2017-09/objects.md:348:5` (section)
   */
  ban: {
    /**
     * days - how many days the customer stays banned
     *
     * Required: 622:18 (row).
     *
     * Source: `documents/agent-rtm-2017-09/client-server.md:622:5` (row), `documents/agent-rtm-2017-09/objects.md:354:3` (bullet)
     */
    days: number;
  };
}

/**
 * The documents show no response payload of `ban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:615:5` (section)
 */
export type BanCustomerResponse = { [key: string]: unknown };

/**
 * Request of `unban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:649:5` (section)
 */
export interface UnbanCustomerRequest {
  /**
   * Required: 655:21 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:655:5` (row), 660:3 (sample)
   */
  customer_id: string;
}

/**
 * The documents show no response payload of `unban_customer`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:649:5` (section)
 */
export type UnbanCustomerResponse = { [key: string]: unknown };

/**
 * Request of `close_thread`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:678:5` (section)
 */
export interface CloseThreadRequest {
  /**
   * Required: 684:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:684:5` (row), 690:3 (sample)
   */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/client-server.md:685:5` (row), 293:9 (sample) */
  thread_id?: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:678:5` (section)
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_scopes`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:708:5` (section)
 */
export interface UpdateChatScopesRequest {
  /**
   * Required: 713:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:713:5` (row), 720:3 (sample)
   */
  chat_id: string;
  /**
   * Scopes that the chat gets
   *
   * Optional: 714:20 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:714:5` (row), 721:3 (sample)
   */
  add_scopes?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:722:5` (sample) */
    groups?: number[];
    /** Source: `documents/agent-rtm-2017-09/client-server.md:723:5` (sample) */
    agents?: string[];
  };
  /**
   * Scopes that the chat loses
   *
   * Optional: 715:23 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:715:5` (row), 725:3 (sample)
   */
  remove_scopes?: {
    /** Source: `documents/agent-rtm-2017-09/client-server.md:726:5` (sample) */
    groups?: number[];
  };
}

/**
 * The documents show no response payload of `update_chat_scopes`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:708:5` (section)
 */
export type UpdateChatScopesResponse = { [key: string]: unknown };

/**
 * Request of `update_agent`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:745:5` (section)
 */
export interface UpdateAgentRequest {
  /**
   * By default this is the current agent
   *
   * Optional: 751:18 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:751:5` (row), `documents/agent-rtm-2017-09/server-client.md:268:3` (sample)
   */
  agent_id?: string;
  /**
   * Possible values: accepting_chats, not_accepting_chats
   *
   * Optional: 752:24 (row). `accepting_chats`: 752:46 (note). `not_accepting_chats`: 752:65 (note).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:752:5` (row), 757:3 (sample)
   */
  routing_status?: "accepting_chats" | "not_accepting_chats";
}

/**
 * The documents show no response payload of `update_agent`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:745:5` (section)
 */
export type UpdateAgentResponse = { [key: string]: unknown };

/**
 * Request of `change_push_notifications`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:776:5` (section)
 */
export interface ChangePushNotificationsRequest {
  /**
   * Token of the device in Firebase
   *
   * Required: 782:24 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:782:5` (row), 793:3 (sample)
   */
  firebase_token: string;
  /**
   * Platform of the operating system
   *
   * Required: 783:18 (row). `ios`: 787:5 (bullet). `android`: 788:5 (bullet).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:783:5` (row), 794:3 (sample)
   */
  platform: "ios" | "android";
  /**
   * Should push notifications be on or off for this token
   *
   * Required: 784:17 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:784:5` (row), 795:3 (sample)
   */
  enabled: boolean;
}

/**
 * The documents show no response payload of `change_push_notifications`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:776:5` (section)
 */
export type ChangePushNotificationsResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:813:5` (section)
 */
export interface UpdateChatPropertiesRequest {
  /**
   * Id of the chat that gets the property
   *
   * Required: 818:47 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:818:30` (row), 824:3 (sample)
   */
  chat_id: string;
  /**
   * Properties that the chat gets
   *
   * Required: 819:47 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:819:30` (row), 825:3 (sample)
   */
  properties: { [key: string]: { [key: string]: string | number | boolean } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:813:5` (section)
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:849:5` (section)
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * Id of the chat that gets the property
   *
   * Required: 854:54 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:854:37` (row), 861:3 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread that gets the property
   *
   * Required: 855:54 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:855:37` (row), 862:3 (sample)
   */
  thread_id: string;
  /**
   * Properties that the chat gets
   *
   * Required: 856:54 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:856:37` (row), 863:3 (sample)
   */
  properties: { [key: string]: { [key: string]: string | number | boolean } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:849:5` (section)
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:887:5` (section)
 */
export interface UpdateLastSeenTimestampRequest {
  /**
   * Required: 892:54 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:892:37` (row), 898:3 (sample)
   */
  chat_id: string;
  /**
   * Optional: 893:51 (row).
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:893:37` (row), 899:3 (sample)
   */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/agent-rtm-2017-09/client-server.md:887:5` (section)
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/agent-rtm-2017-09/client-server.md:907:3` (sample) */
  timestamp: number;
}

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:12:5` (section)
 */
export interface IncomingChatThreadPayload {
  /** Source: `corrections/agent-rtm-2017-09.yaml:15:11` (correction), `documents/agent-rtm-2017-09/server-client.md:22:3` (sample) */
  chat: {
    /** Source: `documents/agent-rtm-2017-09/server-client.md:23:5` (sample) */
    id: string;
    /** Source: `documents/agent-rtm-2017-09/server-client.md:24:5` (sample) */
    users: User[];
    /** Source: `documents/agent-rtm-2017-09/server-client.md:27:5` (sample) */
    properties: { [key: string]: { [key: string]: string | number | boolean | {
      /**
       * <property_value> type depends on the property configuration
       *
       * Source: `corrections/agent-rtm-2017-09.yaml:35:11` (correction), `documents/agent-rtm-2017-09/objects.md:375:8` (sample)
       */
      value: string | number | boolean;
    } } };
    /** Source: `documents/agent-rtm-2017-09/server-client.md:33:5` (sample), 34:7 (sample) */
    thread: Thread;
  };
}

/**
 * Payload of the push `chat_users_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:40:5` (section)
 */
export interface ChatUsersUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:50:3` (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:45:6` (row), 51:3 (sample) */
  updated_users: {
    /** Source: `documents/agent-rtm-2017-09/server-client.md:52:5` (sample) */
    customers: {
      /** Source: `documents/agent-rtm-2017-09/server-client.md:53:7` (sample) */
      added: Customer[];
      /** Source: `documents/agent-rtm-2017-09/server-client.md:56:7` (sample) */
      removed_ids: string[];
    };
    /** Source: `documents/agent-rtm-2017-09/server-client.md:58:5` (sample) */
    agents: {
      /** Source: `documents/agent-rtm-2017-09/server-client.md:59:7` (sample) */
      added: Agent[];
      /** Source: `documents/agent-rtm-2017-09/server-client.md:62:7` (sample) */
      removed_ids: string[];
    };
    /** Source: `documents/agent-rtm-2017-09/server-client.md:64:5` (sample) */
    supervisors: {
      /** Source: `documents/agent-rtm-2017-09/server-client.md:65:7` (sample) */
      added: Supervisor[];
      /** Source: `documents/agent-rtm-2017-09/server-client.md:68:7` (sample) */
      removed_ids: string[];
    };
  };
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:74:5` (section)
 */
export interface IncomingEventPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:79:6` (row), 85:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:80:6` (row), 86:3 (sample) */
  event: Event;
}

/**
 * Payload of the push `incoming_broadcast`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:92:5` (section)
 */
export interface IncomingBroadcastPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:97:6` (row), 104:3 (sample) */
  author_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:98:6` (row), `corrections/agent-rtm-2017-09.yaml:20:11` (correction) */
  content: unknown;
}

/**
 * Payload of the push `event_marked_as_seen`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:113:5` (section)
 */
export interface EventMarkedAsSeenPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:118:6` (row), 125:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:119:6` (row), 126:3 (sample) */
  event_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:120:6` (row), 127:3 (sample) */
  user_id: string;
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:131:5` (section)
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:136:6` (row), 142:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:137:6` (row), 143:3 (sample) */
  typing_indicator: TypingIndicator;
}

/**
 * Payload of the push `incoming_sneak_peek`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:149:5` (section)
 */
export interface IncomingSneakPeekPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:154:6` (row), 160:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:155:6` (row), 161:3 (sample) */
  sneak_peek: SneakPeek;
}

/**
 * Payload of the push `customer_banned`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:167:5` (section)
 */
export interface CustomerBannedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:172:6` (row), 178:2 (sample) */
  customer_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:173:6` (row), 179:2 (sample) */
  ban: Ban;
}

/**
 * Payload of the push `customer_unbanned`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:185:5` (section)
 */
export interface CustomerUnbannedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:190:6` (row), 195:2 (sample) */
  customer_id: string;
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:199:5` (section)
 */
export interface ThreadClosedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:204:6` (row), 211:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:205:6` (row), 212:3 (sample) */
  thread_id: string;
  /**
   * Optional: 206:16 (row).
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:206:6` (row), 213:3 (sample)
   */
  user_id?: string;
}

/**
 * Payload of the push `chat_scopes_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:217:5` (section)
 */
export interface ChatScopesUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:222:6` (row), 229:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:223:6` (row), 230:3 (sample) */
  scopes_added: Scopes;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:224:6` (row), 233:3 (sample) */
  scopes_removed: Scopes;
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:239:5` (section)
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:244:6` (row), 250:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:245:6` (row), 251:3 (sample) */
  customer: Customer;
}

/**
 * Payload of the push `agent_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:257:5` (section)
 */
export interface AgentUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:262:6` (row), 268:3 (sample) */
  agent_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:263:6` (row), 269:3 (sample) */
  routing_status: string;
}

/**
 * Payload of the push `agent_disconnected`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:273:5` (section)
 */
export interface AgentDisconnectedPayload {
  /**
   * `access_token_revoked`: 290:3 (row). `license_expired`: 291:3 (row).
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:278:6` (row), 283:3 (sample)
   */
  reason: "access_token_revoked" | "license_expired" | (string & {});
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:293:5` (section)
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:298:6` (row), 304:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:299:6` (row), 305:3 (sample) */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:319:5` (section)
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:324:6` (row), 331:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:325:6` (row), 332:3 (sample) */
  thread_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:326:6` (row), 333:3 (sample) */
  properties: Properties;
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/agent-rtm-2017-09/server-client.md:347:5` (section)
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/agent-rtm-2017-09/server-client.md:352:6` (row), 359:3 (sample) */
  user_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:353:6` (row), 360:3 (sample) */
  chat_id: string;
  /** Source: `documents/agent-rtm-2017-09/server-client.md:354:6` (row), 361:3 (sample) */
  timestamp: number;
}

/** Error types that any action may answer with, as documented. */
export type ErrorType = never;
/**
 * Why the server ends a connection, as documented.
 *
 * - `access_token_revoked`: Source: `documents/agent-rtm-2017-09/server-client.md:290:3` (row)
 * - `license_expired`: Source: `documents/agent-rtm-2017-09/server-client.md:291:3` (row)
 */
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
   * Source: `documents/agent-rtm-2017-09/client-server.md:8:5` (section)
   */
  login: { request: LoginRequest; response: LoginResponse; errors: "auth" | "license_expired"; scopes: never; pushes: never };
  /**
   * Get archives
   *
   * Returns the active threads which the current agent may see.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:111:5` (section)
   */
  get_archives: { request: GetArchivesRequest; response: GetArchivesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get filtered chats
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:179:5` (section)
   */
  get_filtered_chats: { request: GetFilteredChatsRequest; response: GetFilteredChatsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Get chat threads
   *
   * Returns those threads of a chat which the current agent may see.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:262:5` (section)
   */
  get_chat_threads: { request: GetChatThreadsRequest; response: GetChatThreadsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Supervise chat
   *
   * Lets a supervisor into the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:311:5` (section)
   */
  supervise_chat: { request: SuperviseChatRequest; response: SuperviseChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Start chat
   *
   * Opens a new chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:342:5` (section)
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Join chat
   *
   * Lets an agent into the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:412:5` (section)
   */
  join_chat: { request: JoinChatRequest; response: JoinChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Remove from chat
   *
   * Takes users out of the chat.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:443:5` (section)
   */
  remove_from_chat: { request: RemoveFromChatRequest; response: RemoveFromChatResponse; errors: never; scopes: never; pushes: never };
  /**
   * Send event
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:477:5` (section)
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: never; scopes: never; pushes: never };
  /**
   * Send broadcast
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:519:5` (section)
   */
  send_broadcast: { request: SendBroadcastRequest; response: SendBroadcastResponse; errors: never; scopes: never; pushes: never };
  /**
   * Mark event as seen
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:553:5` (section)
   */
  mark_event_as_seen: { request: MarkEventAsSeenRequest; response: MarkEventAsSeenResponse; errors: never; scopes: never; pushes: never };
  /**
   * Send typing indicator
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:583:5` (section)
   */
  send_typing_indicator: { request: SendTypingIndicatorRequest; response: SendTypingIndicatorResponse; errors: never; scopes: never; pushes: never };
  /**
   * Ban customer
   *
   * Bans the customer for a number of days.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:615:5` (section)
   */
  ban_customer: { request: BanCustomerRequest; response: BanCustomerResponse; errors: never; scopes: never; pushes: never };
  /**
   * Unban customer
   *
   * Takes the ban off the customer.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:649:5` (section)
   */
  unban_customer: { request: UnbanCustomerRequest; response: UnbanCustomerResponse; errors: never; scopes: never; pushes: never };
  /**
   * Close thread
   *
   * Brings the thread to its end.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:678:5` (section)
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat scopes
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:708:5` (section)
   */
  update_chat_scopes: { request: UpdateChatScopesRequest; response: UpdateChatScopesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update agent
   *
   * Changes properties of an agent.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:745:5` (section)
   */
  update_agent: { request: UpdateAgentRequest; response: UpdateAgentResponse; errors: never; scopes: never; pushes: never };
  /**
   * Change push notifications
   *
   * Sets up push notifications of firebase anew.
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:776:5` (section)
   */
  change_push_notifications: { request: ChangePushNotificationsRequest; response: ChangePushNotificationsResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat properties
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:813:5` (section)
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update chat thread properties
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:849:5` (section)
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: never; scopes: never; pushes: never };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/agent-rtm-2017-09/client-server.md:887:5` (section)
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: never; scopes: never; pushes: never };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Incoming chat thread
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:12:5` (section)
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Chat users updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:40:5` (section)
   */
  chat_users_updated: ChatUsersUpdatedPayload;
  /**
   * Incoming event
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:74:5` (section)
   */
  incoming_event: IncomingEventPayload;
  /**
   * Incoming broadcast
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:92:5` (section)
   */
  incoming_broadcast: IncomingBroadcastPayload;
  /**
   * Event marked as seen
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:113:5` (section)
   */
  event_marked_as_seen: EventMarkedAsSeenPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:131:5` (section)
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Incoming sneak peek
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:149:5` (section)
   */
  incoming_sneak_peek: IncomingSneakPeekPayload;
  /**
   * Customer banned
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:167:5` (section)
   */
  customer_banned: CustomerBannedPayload;
  /**
   * Customer unbanned
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:185:5` (section)
   */
  customer_unbanned: CustomerUnbannedPayload;
  /**
   * Thread closed
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:199:5` (section)
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Chat scopes updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:217:5` (section)
   */
  chat_scopes_updated: ChatScopesUpdatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:239:5` (section)
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Agent updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:257:5` (section)
   */
  agent_updated: AgentUpdatedPayload;
  /**
   * Agent disconnected
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:273:5` (section)
   */
  agent_disconnected: AgentDisconnectedPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:293:5` (section)
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:319:5` (section)
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/agent-rtm-2017-09/server-client.md:347:5` (section)
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
