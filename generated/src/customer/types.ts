// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * Access
 *
 * Source: `documents/customer-2018-07/api-reference.md:479:4` (section), 482:1 (sample)
 */
export interface Access {
  /**
   * Optional: 480:1 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:485:3` (sample)
   */
  group_ids?: number[];
}

/**
 * User > Agent
 *
 * Source: `documents/customer-2018-07/api-reference.md:214:5` (section), 216:1 (sample)
 */
export interface Agent {
  /** Source: `documents/customer-2018-07/api-reference.md:218:2` (sample) */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:219:2` (sample) */
  type: "agent";
  /** Source: `documents/customer-2018-07/api-reference.md:220:2` (sample) */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:221:2` (sample) */
  job_title: string;
  /** Source: `documents/customer-2018-07/api-reference.md:222:2` (sample) */
  avatar: string;
  /** Source: `documents/customer-2018-07/api-reference.md:223:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:224:2` (sample) */
  last_seen_timestamp: number;
}

/**
 * Event > Annotation
 *
 * Source: `documents/customer-2018-07/api-reference.md:264:5` (section), 268:1 (sample)
 */
export interface AnnotationEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:270:2` (sample) */
  id: string;
  /**
   * Optional: 283:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:271:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:272:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:273:2` (sample) */
  type: "annotation";
  /** Source: `documents/customer-2018-07/api-reference.md:274:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:275:2` (sample) */
  timestamp: number;
  /**
   * Optional: 284:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:276:2` (sample)
   */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:277:2` (sample) */
  annotation_type: string;
  /**
   * Optional: 285:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:278:2` (sample), 279:3 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Annotation, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:264:5` (section), 268:1 (sample)
 */
export interface AnnotationEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:270:2` (sample) */
  id?: string;
  /**
   * Optional: 283:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:271:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:272:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:273:2` (sample) */
  type: "annotation";
  /** Source: `documents/customer-2018-07/api-reference.md:274:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:275:2` (sample) */
  timestamp?: number;
  /**
   * Optional: 284:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:276:2` (sample)
   */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:277:2` (sample) */
  annotation_type?: string;
  /**
   * Optional: 285:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:278:2` (sample), 279:3 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * Chat
 *
 * Source: `documents/customer-2018-07/api-reference.md:175:4` (section), 176:1 (sample)
 */
export interface Chat {
  /** Source: `documents/customer-2018-07/api-reference.md:178:2` (sample) */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:179:2` (sample) */
  users: User[];
  /** Source: `documents/customer-2018-07/api-reference.md:182:2` (sample) */
  threads: Thread[];
  /**
   * Optional: 193:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:185:2` (sample), 186:3 (sample)
   */
  properties?: Properties;
  /**
   * Optional: 194:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:188:2` (sample), 189:3 (sample)
   */
  access?: Access;
}

/**
 * Event > Custom
 *
 * Source: `documents/customer-2018-07/api-reference.md:388:5` (section), `corrections/customer-2018-07.yaml:25:11` (correction)
 */
export interface CustomEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:392:2` (sample) */
  id: string;
  /**
   * Optional: 408:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:393:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:394:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:395:2` (sample) */
  type: "custom";
  /** Source: `documents/customer-2018-07/api-reference.md:396:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:397:2` (sample) */
  timestamp: number;
  /** Source: `corrections/customer-2018-07.yaml:25:11` (correction), `documents/customer-2018-07/api-reference.md:398:2` (sample) */
  content: unknown;
  /**
   * Optional: 409:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:403:2` (sample), 404:3 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:388:5` (section), `corrections/customer-2018-07.yaml:25:11` (correction)
 */
export interface CustomEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:392:2` (sample) */
  id?: string;
  /**
   * Optional: 408:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:393:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:394:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:395:2` (sample) */
  type: "custom";
  /** Source: `documents/customer-2018-07/api-reference.md:396:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:397:2` (sample) */
  timestamp?: number;
  /** Source: `corrections/customer-2018-07.yaml:25:11` (correction), `documents/customer-2018-07/api-reference.md:398:2` (sample) */
  content?: unknown;
  /**
   * Optional: 409:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:403:2` (sample), 404:3 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/customer-2018-07/api-reference.md:198:5` (section), 200:1 (sample)
 */
export interface Customer {
  /** Source: `documents/customer-2018-07/api-reference.md:202:2` (sample) */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:203:2` (sample) */
  type: "customer";
  /** Source: `documents/customer-2018-07/api-reference.md:204:2` (sample) */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:205:2` (sample) */
  email: string;
  /** Source: `documents/customer-2018-07/api-reference.md:206:2` (sample) */
  fields: { [key: string]: string };
  /** Source: `documents/customer-2018-07/api-reference.md:209:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:210:2` (sample) */
  last_seen_timestamp: number;
}

/**
 * Event
 *
 * Source: `documents/customer-2018-07/api-reference.md:230:5` (section), 249:5 (section)
 */
export type Event = MessageEvent | SystemMessageEvent | AnnotationEvent | FilledFormEvent | FileEvent | CustomEvent | RichMessageEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-2018-07/api-reference.md:234:2` (sample) */
  id: string;
  /**
   * Optional: 246:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:235:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:236:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:239:2` (sample) */
  timestamp: number;
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:230:5` (section), 249:5 (section)
 */
export type EventInput = MessageEventInput | SystemMessageEventInput | AnnotationEventInput | FilledFormEventInput | FileEventInput | CustomEventInput | RichMessageEventInput;

/**
 * Event > File
 *
 * Source: `documents/customer-2018-07/api-reference.md:361:5` (section), 362:1 (sample)
 */
export interface FileEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:364:2` (sample) */
  id: string;
  /**
   * Optional: 383:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:365:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:366:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:367:2` (sample) */
  type: "file";
  /** Source: `documents/customer-2018-07/api-reference.md:368:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:369:2` (sample) */
  timestamp: number;
  /**
   * Optional: 384:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:370:2` (sample), 371:3 (sample)
   */
  properties?: Properties;
  /** Source: `documents/customer-2018-07/api-reference.md:373:2` (sample) */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:374:2` (sample) */
  url: string;
  /**
   * Optional: 385:22 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:375:2` (sample)
   */
  thumbnail_url?: string;
  /**
   * Optional: 385:42 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:376:2` (sample)
   */
  thumbnail2x_url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:377:2` (sample) */
  content_type: string;
  /** Source: `documents/customer-2018-07/api-reference.md:378:2` (sample) */
  size: number;
  /**
   * Optional: 385:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:379:2` (sample)
   */
  width?: number;
  /**
   * Optional: 385:12 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:380:2` (sample)
   */
  height?: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:361:5` (section), 362:1 (sample)
 */
export interface FileEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:364:2` (sample) */
  id?: string;
  /**
   * Optional: 383:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:365:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:366:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:367:2` (sample) */
  type: "file";
  /** Source: `documents/customer-2018-07/api-reference.md:368:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:369:2` (sample) */
  timestamp?: number;
  /**
   * Optional: 384:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:370:2` (sample), 371:3 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/customer-2018-07/api-reference.md:373:2` (sample) */
  name?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:374:2` (sample) */
  url?: string;
  /**
   * Optional: 385:22 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:375:2` (sample)
   */
  thumbnail_url?: string;
  /**
   * Optional: 385:42 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:376:2` (sample)
   */
  thumbnail2x_url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:377:2` (sample) */
  content_type?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:378:2` (sample) */
  size?: number;
  /**
   * Optional: 385:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:379:2` (sample)
   */
  width?: number;
  /**
   * Optional: 385:12 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:380:2` (sample)
   */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/customer-2018-07/api-reference.md:287:5` (section), 288:1 (sample)
 */
export interface FilledFormEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:290:2` (sample) */
  id: string;
  /**
   * Optional: 358:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:291:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:292:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:293:2` (sample) */
  type: "filled_form";
  /** Source: `documents/customer-2018-07/api-reference.md:294:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:295:2` (sample) */
  timestamp: number;
  /**
   * Optional: 359:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:296:2` (sample), 297:3 (sample)
   */
  properties?: Properties;
  /** Source: `documents/customer-2018-07/api-reference.md:299:2` (sample) */
  form_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:300:2` (sample) */
  fields: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:301:4` (sample) */
    type: string;
    /** Source: `documents/customer-2018-07/api-reference.md:302:4` (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:303:4` (sample) */
    label: string;
    /** Source: `documents/customer-2018-07/api-reference.md:304:4` (sample) */
    required: boolean;
    /**
     * Optional: 300:2 (sample).
     *
     * Source: `documents/customer-2018-07/api-reference.md:305:4` (sample)
     */
    value?: string;
    /**
     * Optional: 300:2 (sample).
     *
     * Source: `documents/customer-2018-07/api-reference.md:319:4` (sample)
     */
    options?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:320:6` (sample) */
      value: string;
      /** Source: `documents/customer-2018-07/api-reference.md:321:6` (sample) */
      checked: boolean;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:287:5` (section), 288:1 (sample)
 */
export interface FilledFormEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:290:2` (sample) */
  id?: string;
  /**
   * Optional: 358:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:291:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:292:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:293:2` (sample) */
  type: "filled_form";
  /** Source: `documents/customer-2018-07/api-reference.md:294:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:295:2` (sample) */
  timestamp?: number;
  /**
   * Optional: 359:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:296:2` (sample), 297:3 (sample)
   */
  properties?: PropertiesInput;
  /** Source: `documents/customer-2018-07/api-reference.md:299:2` (sample) */
  form_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:300:2` (sample) */
  fields?: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:301:4` (sample) */
    type?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:302:4` (sample) */
    id?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:303:4` (sample) */
    label?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:304:4` (sample) */
    required?: boolean;
    /**
     * Optional: 300:2 (sample).
     *
     * Source: `documents/customer-2018-07/api-reference.md:305:4` (sample)
     */
    value?: string;
    /**
     * Optional: 300:2 (sample).
     *
     * Source: `documents/customer-2018-07/api-reference.md:319:4` (sample)
     */
    options?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:320:6` (sample) */
      value?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:321:6` (sample) */
      checked?: boolean;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/customer-2018-07/api-reference.md:230:5` (section), 232:1 (sample)
 */
export interface MessageEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:234:2` (sample) */
  id: string;
  /**
   * Optional: 246:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:235:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:236:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:237:2` (sample) */
  type: "message";
  /** Source: `documents/customer-2018-07/api-reference.md:238:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:239:2` (sample) */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:240:2` (sample) */
  text: string;
  /**
   * Optional: 247:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:241:2` (sample), 242:3 (sample)
   */
  properties?: Properties;
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:230:5` (section), 232:1 (sample)
 */
export interface MessageEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:234:2` (sample) */
  id?: string;
  /**
   * Optional: 246:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:235:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:236:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:237:2` (sample) */
  type: "message";
  /** Source: `documents/customer-2018-07/api-reference.md:238:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:239:2` (sample) */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:240:2` (sample) */
  text?: string;
  /**
   * Optional: 247:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:241:2` (sample), 242:3 (sample)
   */
  properties?: PropertiesInput;
}

/**
 * Properties
 *
 * Source: `documents/customer-2018-07/api-reference.md:490:4` (section), 494:1 (sample)
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-2018-07/api-reference.md:498:4` (sample)
   */
  value: unknown;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:490:4` (section), 494:1 (sample)
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-2018-07/api-reference.md:498:4` (sample)
   */
  value?: unknown;
} } };

/**
 * Event > Rich message
 *
 * Source: `documents/customer-2018-07/api-reference.md:411:5` (section), 450:3 (bullet)
 */
export interface RichMessageEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:414:2` (sample) */
  id: string;
  /**
   * Optional: 449:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:415:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:416:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:417:2` (sample) */
  type: "rich_message";
  /** Source: `documents/customer-2018-07/api-reference.md:418:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:419:2` (sample) */
  timestamp: number;
  /**
   * Optional: 449:16 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:420:2` (sample), 421:3 (sample)
   */
  properties?: Properties;
  /**
   * template_id tells an app how to present the event
   *
   * Source: `documents/customer-2018-07/api-reference.md:455:3` (bullet), 423:2 (sample)
   */
  template_id: string;
  /**
   * elements can contain 1-10 element objects
   *
   * Optional: 449:30 (bullet). At least 1: 450:26 (bullet). At most 10: 450:28 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:450:3` (bullet), 424:2 (sample)
   */
  elements?: Array<{
    /**
     * Optional: 451:55 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:425:3` (sample)
     */
    title?: string;
    /**
     * Optional: 451:64 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:426:3` (sample)
     */
    subtitle?: string;
    /**
     * Optional: 451:76 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:427:3` (sample)
     */
    image?: {
      /**
       * Optional: 452:56 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:428:4` (sample)
       */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:429:4` (sample) */
      url: string;
      /**
       * Optional: 452:71 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:430:4` (sample)
       */
      content_type?: string;
      /**
       * Optional: 452:87 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:431:4` (sample)
       */
      size?: number;
      /**
       * Optional: 452:95 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:432:4` (sample)
       */
      width?: number;
      /**
       * Optional: 452:107 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:433:4` (sample)
       */
      height?: number;
    };
    /**
     * buttons can contain 1-10 button objects
     *
     * Optional: 451:88 (bullet). At least 1: 453:25 (bullet). At most 10: 453:27 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:453:3` (bullet), 435:3 (sample)
     */
    buttons?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:436:4` (sample) */
      text: string;
      /**
       * elements.buttons.postback_id names the action which the send_rich_message_postback method sends
       *
       * Source: `documents/customer-2018-07/api-reference.md:456:3` (bullet), 437:4 (sample)
       */
      postback_id: string;
      /**
       * elements.buttons.user_ids lists the users whose postback came with "toggled": true
       *
       * Source: `documents/customer-2018-07/api-reference.md:458:3` (bullet), 438:4 (sample)
       */
      user_ids: string[];
    }>;
  }>;
}

/**
 * Event > Rich message, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:411:5` (section), 450:3 (bullet)
 */
export interface RichMessageEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:414:2` (sample) */
  id?: string;
  /**
   * Optional: 449:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:415:2` (sample)
   */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:416:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:417:2` (sample) */
  type: "rich_message";
  /** Source: `documents/customer-2018-07/api-reference.md:418:2` (sample) */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:419:2` (sample) */
  timestamp?: number;
  /**
   * Optional: 449:16 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:420:2` (sample), 421:3 (sample)
   */
  properties?: PropertiesInput;
  /**
   * template_id tells an app how to present the event
   *
   * Source: `documents/customer-2018-07/api-reference.md:455:3` (bullet), 423:2 (sample)
   */
  template_id?: string;
  /**
   * elements can contain 1-10 element objects
   *
   * Optional: 449:30 (bullet). At least 1: 450:26 (bullet). At most 10: 450:28 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:450:3` (bullet), 424:2 (sample)
   */
  elements?: Array<{
    /**
     * Optional: 451:55 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:425:3` (sample)
     */
    title?: string;
    /**
     * Optional: 451:64 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:426:3` (sample)
     */
    subtitle?: string;
    /**
     * Optional: 451:76 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:427:3` (sample)
     */
    image?: {
      /**
       * Optional: 452:56 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:428:4` (sample)
       */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:429:4` (sample) */
      url?: string;
      /**
       * Optional: 452:71 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:430:4` (sample)
       */
      content_type?: string;
      /**
       * Optional: 452:87 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:431:4` (sample)
       */
      size?: number;
      /**
       * Optional: 452:95 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:432:4` (sample)
       */
      width?: number;
      /**
       * Optional: 452:107 (bullet).
       *
       * Source: `documents/customer-2018-07/api-reference.md:433:4` (sample)
       */
      height?: number;
    };
    /**
     * buttons can contain 1-10 button objects
     *
     * Optional: 451:88 (bullet). At least 1: 453:25 (bullet). At most 10: 453:27 (bullet).
     *
     * Source: `documents/customer-2018-07/api-reference.md:453:3` (bullet), 435:3 (sample)
     */
    buttons?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:436:4` (sample) */
      text?: string;
      /**
       * elements.buttons.postback_id names the action which the send_rich_message_postback method sends
       *
       * Source: `documents/customer-2018-07/api-reference.md:456:3` (bullet), 437:4 (sample)
       */
      postback_id?: string;
      /**
       * elements.buttons.user_ids lists the users whose postback came with "toggled": true
       *
       * Source: `documents/customer-2018-07/api-reference.md:458:3` (bullet), 438:4 (sample)
       */
      user_ids?: string[];
    }>;
  }>;
}

/**
 * Sneak peek
 *
 * Source: `documents/customer-2018-07/api-reference.md:470:4` (section), 471:1 (sample)
 */
export interface SneakPeek {
  /** Source: `documents/customer-2018-07/api-reference.md:473:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:474:2` (sample) */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:475:2` (sample) */
  text: string;
}

/**
 * Event > System message
 *
 * Source: `documents/customer-2018-07/api-reference.md:249:5` (section), `corrections/customer-2018-07.yaml:30:11` (correction)
 */
export interface SystemMessageEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:255:2` (sample) */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:256:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:257:2` (sample) */
  type: "system_message";
  /** Source: `documents/customer-2018-07/api-reference.md:258:2` (sample) */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:259:2` (sample) */
  text: string;
  /** Source: `documents/customer-2018-07/api-reference.md:260:2` (sample) */
  system_message_type: string;
  /**
   * Optional: 30:11 (correction).
   *
   * Source: `corrections/customer-2018-07.yaml:30:11` (correction)
   */
  custom_id?: string;
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:249:5` (section), `corrections/customer-2018-07.yaml:30:11` (correction)
 */
export interface SystemMessageEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:255:2` (sample) */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:256:2` (sample) */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:257:2` (sample) */
  type: "system_message";
  /** Source: `documents/customer-2018-07/api-reference.md:258:2` (sample) */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:259:2` (sample) */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:260:2` (sample) */
  system_message_type?: string;
  /**
   * Optional: 30:11 (correction).
   *
   * Source: `corrections/customer-2018-07.yaml:30:11` (correction)
   */
  custom_id?: string;
}

/**
 * Thread
 *
 * Source: `documents/customer-2018-07/api-reference.md:149:4` (section), 150:1 (sample)
 */
export interface Thread {
  /** Source: `documents/customer-2018-07/api-reference.md:152:2` (sample) */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:153:2` (sample) */
  active: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:154:2` (sample) */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:155:2` (sample) */
  user_ids: string[];
  /** Source: `documents/customer-2018-07/api-reference.md:156:2` (sample) */
  events: Event[];
  /**
   * Optional: 172:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:159:2` (sample), 160:3 (sample)
   */
  properties?: Properties;
  /**
   * Optional: 173:3 (bullet).
   *
   * Source: `documents/customer-2018-07/api-reference.md:162:2` (sample), 163:3 (sample)
   */
  access?: Access;
}

/**
 * Typing indicator
 *
 * Source: `documents/customer-2018-07/api-reference.md:461:4` (section), 462:1 (sample)
 */
export interface TypingIndicator {
  /** Source: `documents/customer-2018-07/api-reference.md:464:2` (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:465:2` (sample) */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:466:2` (sample) */
  is_typing: boolean;
}

/**
 * User
 *
 * Source: `documents/customer-2018-07/api-reference.md:198:5` (section), 214:5 (section)
 */
export type User = Customer | Agent | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-2018-07/api-reference.md:202:2` (sample) */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:204:2` (sample) */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:209:2` (sample) */
  present: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:210:2` (sample) */
  last_seen_timestamp: number;
}

/**
 * Request of `login`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:554:4` (section)
 */
export interface LoginRequest {
  /**
   * OAuth token that customer accounts issued
   *
   * Required: 564:13 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:564:3` (row), 580:2 (sample)
   */
  token: string;
  /**
   * Optional: 565:16 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:565:3` (row), 581:2 (sample)
   */
  group_id?: number;
  /**
   * Optional: 566:36 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:566:3` (row)
   */
  customer?: {
    /**
     * Optional: 566:36 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:566:3` (row)
     */
    monitoring?: {
      /**
       * Optional: 566:36 (row).
       *
       * Source: `documents/customer-2018-07/api-reference.md:566:3` (row)
       */
      page?: {
        /**
         * Optional: 566:36 (row).
         *
         * Source: `documents/customer-2018-07/api-reference.md:566:3` (row), 583:3 (sample)
         */
        url?: string;
        /**
         * Optional: 567:38 (row).
         *
         * Source: `documents/customer-2018-07/api-reference.md:567:3` (row), 1199:2 (sample)
         */
        title?: string;
        /**
         * Optional: 568:41 (row).
         *
         * Source: `documents/customer-2018-07/api-reference.md:568:3` (row), `corrections/customer-2018-07.yaml:10:11` (correction)
         */
        referrer?: string;
      };
      /**
       * Optional: 569:36 (row).
       *
       * Source: `documents/customer-2018-07/api-reference.md:569:3` (row), `corrections/customer-2018-07.yaml:15:11` (correction)
       */
      timezone?: string;
    };
    /**
     * Optional: 570:21 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:570:3` (row), 594:4 (sample)
     */
    name?: string;
    /**
     * Optional: 571:22 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:571:3` (row), 205:2 (sample)
     */
    email?: string;
    /**
     * a map of "key": "value" pairs
     *
     * Optional: 572:23 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:572:3` (row)
     */
    fields?: { [key: string]: string };
  };
  /**
   * Optional: 573:25 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:573:3` (row), 582:2 (sample)
   */
  customer_page?: {
    /**
     * Optional: 573:25 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:573:3` (row), 583:3 (sample)
     */
    url?: string;
    /**
     * Optional: 574:27 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:574:3` (row), 1199:2 (sample)
     */
    title?: string;
  };
  /**
   * Optional: 575:16 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:575:3` (row), `corrections/customer-2018-07.yaml:5:11` (correction)
   */
  referrer?: string;
}

/**
 * Response to `login`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:554:4` (section)
 */
export interface LoginResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:591:2` (sample) */
  customer_id: string;
  /**
   * Optional: 147:31 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:592:2` (sample)
   */
  __priv_dynamic_config?: {
    /** Source: `documents/customer-2018-07/api-reference.md:593:3` (sample) */
    customer_data?: {
      /** Source: `documents/customer-2018-07/api-reference.md:594:4` (sample) */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:595:4` (sample) */
      last_visit_timestamp?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:596:4` (sample) */
      page_views_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:597:4` (sample) */
      visits_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:598:4` (sample) */
      chats_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:599:4` (sample) */
      invitations_shown_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:600:4` (sample) */
      invitations_accepted_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:601:4` (sample) */
      client_version?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:602:4` (sample) */
      fields?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:603:4` (sample) */
      group_id?: number;
    };
    /** Source: `documents/customer-2018-07/api-reference.md:605:3` (sample) */
    online_groups_ids?: number[];
    /** Source: `documents/customer-2018-07/api-reference.md:606:3` (sample) */
    global_properties?: { [key: string]: string };
    /** Source: `documents/customer-2018-07/api-reference.md:610:3` (sample) */
    static_config_version?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:611:3` (sample) */
    predicted_agent?: {
      /** Source: `documents/customer-2018-07/api-reference.md:612:4` (sample) */
      id?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:613:4` (sample) */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:614:4` (sample) */
      type?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:615:4` (sample) */
      avatar?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:616:4` (sample) */
      job_title?: string;
    };
    /** Source: `documents/customer-2018-07/api-reference.md:618:3` (sample) */
    greeting?: {
      /** Source: `documents/customer-2018-07/api-reference.md:619:4` (sample) */
      id?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:620:4` (sample) */
      unique_id?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:621:4` (sample) */
      text?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:622:4` (sample) */
      agent?: {
        /** Source: `documents/customer-2018-07/api-reference.md:623:5` (sample) */
        id?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:624:5` (sample) */
        name?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:625:5` (sample) */
        type?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:626:5` (sample) */
        avatar?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:627:5` (sample) */
        job_title?: string;
      };
      /** Source: `documents/customer-2018-07/api-reference.md:629:4` (sample) */
      displayed_first_time?: boolean;
    };
  };
}

/**
 * Request of `get_chats_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:635:4` (section)
 */
export interface GetChatsSummaryRequest {
  /**
   * Default is 0; maximum is 100
   *
   * Optional: 645:14 (row). Default `0`: 645:30 (note). Maximum 100: 645:44 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:645:3` (row), 651:2 (sample)
   */
  offset?: number;
  /**
   * Default is 10; maximum is 25
   *
   * Optional: 646:13 (row). Default `10`: 646:29 (note). Maximum 25: 646:44 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:646:3` (row), 652:2 (sample)
   */
  limit?: number;
}

/**
 * Response to `get_chats_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:635:4` (section)
 */
export interface GetChatsSummaryResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:659:2` (sample) */
  chats_summary: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:660:3` (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:661:3` (sample) */
    order: number;
    /** Source: `documents/customer-2018-07/api-reference.md:662:3` (sample) */
    users: User[];
    /** Source: `documents/customer-2018-07/api-reference.md:665:3` (sample), 666:4 (sample) */
    properties: Properties;
    /** Source: `documents/customer-2018-07/api-reference.md:668:3` (sample), 669:4 (sample) */
    access: Access;
    /**
     * last event of each type in chat
     *
     * Source: `documents/customer-2018-07/api-reference.md:671:3` (sample)
     */
    last_event_per_type: { [key: string]: {
      /** Source: `documents/customer-2018-07/api-reference.md:673:5` (sample), 680:5 (sample) */
      thread_id: string;
      /** Source: `documents/customer-2018-07/api-reference.md:674:5` (sample), 681:5 (sample) */
      thread_order: number;
      /** Source: `documents/customer-2018-07/api-reference.md:675:5` (sample), 676:6 (sample) */
      event: Event;
    } };
  }>;
  /** Source: `documents/customer-2018-07/api-reference.md:689:2` (sample) */
  total_chats: number;
}

/**
 * Request of `get_chat_threads`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:694:4` (section)
 */
export interface GetChatThreadsRequest {
  /**
   * Required: 704:15 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:704:3` (row), 710:2 (sample)
   */
  chat_id: string;
  /**
   * Required: 705:18 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:705:3` (row), 711:2 (sample)
   */
  thread_ids: string[];
}

/**
 * Response to `get_chat_threads`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:694:4` (section)
 */
export interface GetChatThreadsResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:718:2` (sample) */
  chat: Chat;
}

/**
 * Request of `get_chat_threads_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:736:4` (section)
 */
export interface GetChatThreadsSummaryRequest {
  /**
   * Required: 746:15 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:746:3` (row), 753:2 (sample)
   */
  chat_id: string;
  /**
   * Default is 0
   *
   * Optional: 747:14 (row). Default `0`: 747:30 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:747:3` (row), 754:2 (sample)
   */
  offset?: number;
  /**
   * Default is 25; maximum is 100
   *
   * Optional: 748:13 (row). Default `25`: 748:29 (note). Maximum 100: 748:44 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:748:3` (row), 755:2 (sample)
   */
  limit?: number;
}

/**
 * Response to `get_chat_threads_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:736:4` (section)
 */
export interface GetChatThreadsSummaryResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:762:2` (sample) */
  threads_summary: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:763:4` (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:764:4` (sample) */
    order: number;
    /** Source: `documents/customer-2018-07/api-reference.md:765:4` (sample) */
    total_events: number;
  }>;
  /** Source: `documents/customer-2018-07/api-reference.md:773:2` (sample) */
  total_threads: number;
}

/**
 * Request of `get_groups_status`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:777:4` (section)
 */
export interface GetGroupsStatusRequest {
  /**
   * When set to true, the answer has the status of every group
   *
   * Optional: 787:11 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:787:3` (row)
   */
  all?: boolean;
  /**
   * ids of the groups, as a table
   *
   * Optional: 788:14 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:788:3` (row), 793:2 (sample)
   */
  groups?: number[];
}

/**
 * Response to `get_groups_status`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:777:4` (section)
 */
export interface GetGroupsStatusResponse {
  /**
   * 1,2,3 are group ids, online/offline/online_for_queue are statuses of the groups
   *
   * The keys are whole numbers.
   *
   * Source: `documents/customer-2018-07/api-reference.md:800:2` (sample)
   */
  groups_status: { [key: string]: "online" | "offline" | "online_for_queue" | (string & {}) };
}

/**
 * Request of `get_predicted_agent`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:809:4` (section)
 */
export type GetPredictedAgentRequest = { [key: string]: unknown };

/**
 * Response to `get_predicted_agent`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:809:4` (section)
 */
export interface GetPredictedAgentResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:829:2` (sample) */
  agent: {
    /** Source: `documents/customer-2018-07/api-reference.md:830:9` (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:831:9` (sample) */
    name: string;
    /** Source: `documents/customer-2018-07/api-reference.md:832:9` (sample) */
    avatar: string;
  };
}

/**
 * Request of `start_chat`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:837:4` (section)
 */
export interface StartChatRequest {
  /**
   * Optional: 849:19 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:849:3` (row), 857:2 (sample)
   */
  chat?: {
    /**
     * Access given to the chat, defaults to all agents
     *
     * Optional: 849:19 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:849:3` (row), 858:3 (sample)
     */
    access?: Access;
    /**
     * Properties the chat starts with
     *
     * Optional: 850:23 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:850:3` (row), 861:3 (sample)
     */
    properties?: { [key: string]: { [key: string]: unknown } };
    /**
     * Optional: 851:26 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:851:3` (row), 866:3 (sample)
     */
    thread?: {
      /**
       * Array of events the chat starts with
       *
       * Optional: 851:26 (row).
       *
       * Source: `documents/customer-2018-07/api-reference.md:851:3` (row), 867:4 (sample)
       */
      events?: EventInput[];
      /**
       * Properties the chat thread starts with
       *
       * Optional: 852:30 (row).
       *
       * Source: `documents/customer-2018-07/api-reference.md:852:3` (row), 876:4 (sample)
       */
      properties?: { [key: string]: { [key: string]: unknown } };
    };
  };
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:837:4` (section)
 */
export interface StartChatResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:890:2` (sample) */
  chat: {
    /** Source: `documents/customer-2018-07/api-reference.md:891:3` (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:892:3` (sample) */
    users: User[];
    /** Source: `documents/customer-2018-07/api-reference.md:895:3` (sample), 896:4 (sample) */
    properties: Properties;
    /** Source: `corrections/customer-2018-07.yaml:35:11` (correction), 40:11 (correction) */
    access: Access;
    /** Source: `documents/customer-2018-07/api-reference.md:901:3` (sample), 902:4 (sample) */
    thread: Thread;
  };
}

/**
 * Request of `send_event`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:908:4` (section)
 */
export interface SendEventRequest {
  /**
   * Id of the chat the message is meant for
   *
   * Required: 920:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:920:3` (row), 927:2 (sample)
   */
  chat_id: string;
  /**
   * The event, as an object
   *
   * Required: 921:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:921:3` (row), 928:2 (sample)
   */
  event: EventInput;
  /**
   * If true, the event joins the last thread, otherwise it opens another, default false
   *
   * Optional: 922:28 (row). Default `false`: 922:112 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:922:3` (row)
   */
  attach_to_last_thread?: boolean;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:908:4` (section)
 */
export interface SendEventResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:939:2` (sample) */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:940:2` (sample), 941:3 (sample) */
  event: Event;
}

/**
 * Request of `send_file`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:946:4` (section)
 */
export interface SendFileRequest {
  /**
   * Id of the chat the file is meant for
   *
   * Required: 958:28 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:958:3` (row), 966:2 (sample)
   */
  chat_id: string;
  /**
   * Required: 959:32 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:959:3` (row), 967:2 (sample)
   */
  custom_id: string;
  /**
   * max 10MB per file
   *
   * Required: 960:25 (row). Bytes at most 10485760: 960:36 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:960:3` (row), 968:2 (sample)
   */
  file: UploadData;
}

/**
 * Response to `send_file`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:946:4` (section)
 */
export interface SendFileResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:974:2` (sample) */
  url: string;
}

/**
 * Request of `send_rich_message_postback`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:978:4` (section)
 */
export interface SendRichMessagePostbackRequest {
  /**
   * Required: 990:15 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:990:3` (row), 999:2 (sample)
   */
  chat_id: string;
  /**
   * Required: 991:17 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:991:3` (row), 1000:2 (sample)
   */
  thread_id: string;
  /**
   * Required: 992:16 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:992:3` (row), 1001:2 (sample)
   */
  event_id: string;
  /**
   * Required: 993:19 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:993:3` (row), 1002:2 (sample)
   */
  postback: {
    /**
     * Name of the button's postback
     *
     * Required: 993:19 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:993:3` (row), 1003:3 (sample)
     */
    id: string;
    /**
     * Whether the postback is toggled, true/false
     *
     * Required: 994:24 (row).
     *
     * Source: `documents/customer-2018-07/api-reference.md:994:3` (row), 1004:3 (sample)
     */
    toggled: boolean;
  };
}

/**
 * The documents show no response payload of `send_rich_message_postback`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:978:4` (section)
 */
export type SendRichMessagePostbackResponse = { [key: string]: unknown };

/**
 * Request of `send_sneak_peek`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1011:4` (section)
 */
export interface SendSneakPeekRequest {
  /**
   * Id of the chat the sneak peek is meant for
   *
   * Required: 1021:15 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1021:3` (row), 1027:2 (sample)
   */
  chat_id: string;
  /**
   * Text of the sneak peek
   *
   * Required: 1022:23 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1022:3` (row), 1028:2 (sample)
   */
  sneak_peek_text: string;
}

/**
 * The documents show no response payload of `send_sneak_peek`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1011:4` (section)
 */
export type SendSneakPeekResponse = { [key: string]: unknown };

/**
 * Request of `close_thread`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1034:4` (section)
 */
export interface CloseThreadRequest {
  /**
   * Required: 1044:15 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1044:3` (row), 1049:2 (sample)
   */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1050:2` (sample) */
  thread_id?: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1034:4` (section)
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1056:4` (section)
 */
export interface UpdateChatPropertiesRequest {
  /**
   * Id of the chat whose property gets set
   *
   * Required: 1066:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1066:3` (row), 1072:2 (sample)
   */
  chat_id: string;
  /**
   * Properties to give to the chat
   *
   * Required: 1067:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1067:3` (row), 1073:2 (sample)
   */
  properties: { [key: string]: { [key: string]: unknown } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1056:4` (section)
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1085:4` (section)
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * Id of the chat whose property gets set
   *
   * Required: 1095:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1095:3` (row), 1102:2 (sample)
   */
  chat_id: string;
  /**
   * Id of the thread whose property gets set
   *
   * Required: 1096:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1096:3` (row), 1103:2 (sample)
   */
  thread_id: string;
  /**
   * Properties to give to the chat
   *
   * Required: 1097:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1097:3` (row), 1104:2 (sample)
   */
  properties: { [key: string]: { [key: string]: unknown } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1085:4` (section)
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1116:4` (section)
 */
export interface UpdateLastSeenTimestampRequest {
  /**
   * Required: 1126:20 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1126:3` (row), 1133:2 (sample)
   */
  chat_id: string;
  /**
   * Optional: 1127:17 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1127:3` (row), 1134:2 (sample)
   */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1116:4` (section)
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:1141:2` (sample) */
  timestamp: number;
}

/**
 * Request of `update_customer`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1145:4` (section)
 */
export interface UpdateCustomerRequest {
  /**
   * Optional: 1156:17 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1156:3` (row), 1163:2 (sample)
   */
  name?: string;
  /**
   * Optional: 1157:18 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1157:3` (row), 205:2 (sample)
   */
  email?: string;
  /**
   * object of keys and values
   *
   * Optional: 1158:19 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1158:3` (row), 1164:2 (sample)
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `update_customer`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1145:4` (section)
 */
export interface UpdateCustomerResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:1173:2` (sample), 1174:3 (sample) */
  customer: Customer;
}

/**
 * Request of `update_customer_page`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1180:4` (section)
 */
export interface UpdateCustomerPageRequest {
  /**
   * Required: 1192:16 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1192:3` (row), 1198:2 (sample)
   */
  url: string;
  /**
   * Optional: 1193:18 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1193:3` (row), 1199:2 (sample)
   */
  title?: string;
}

/**
 * The documents show no response payload of `update_customer_page`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1180:4` (section)
 */
export type UpdateCustomerPageResponse = { [key: string]: unknown };

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1208:4` (section)
 */
export interface IncomingChatThreadPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1218:3` (row), 1223:2 (sample) */
  chat: {
    /** Source: `documents/customer-2018-07/api-reference.md:1224:3` (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:1225:3` (sample) */
    users: User[];
    /** Source: `documents/customer-2018-07/api-reference.md:1228:3` (sample), 1229:4 (sample) */
    properties: Properties;
    /** Source: `corrections/customer-2018-07.yaml:45:11` (correction), 50:11 (correction) */
    access: Access;
    /** Source: `documents/customer-2018-07/api-reference.md:1234:3` (sample), 1235:4 (sample) */
    thread: Thread;
  };
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1241:4` (section)
 */
export interface IncomingEventPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1251:3` (row), 1258:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1252:3` (row), 1259:2 (sample) */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1253:3` (row), 1260:2 (sample) */
  event: Event;
}

/**
 * Payload of the push `incoming_rich_message_postback`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1266:4` (section)
 */
export interface IncomingRichMessagePostbackPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1276:3` (row), 1286:2 (sample) */
  user_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1277:3` (row), 1287:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1278:3` (row), 1288:2 (sample) */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1279:3` (row), 1289:2 (sample) */
  event_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1280:3` (row), 1290:2 (sample) */
  postback: {
    /** Source: `documents/customer-2018-07/api-reference.md:1280:3` (row), 1291:3 (sample) */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:1281:3` (row), 1292:3 (sample) */
    toggled: boolean;
  };
}

/**
 * Payload of the push `incoming_multicast`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1297:4` (section)
 */
export interface IncomingMulticastPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1307:3` (row), 1314:2 (sample) */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1308:3` (row), `corrections/customer-2018-07.yaml:20:11` (correction) */
  content: unknown;
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1323:4` (section)
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1333:3` (row), 1339:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1334:3` (row), 1340:2 (sample) */
  typing_indicator: TypingIndicator;
}

/**
 * Payload of the push `customer_disconnected`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1346:4` (section)
 */
export interface CustomerDisconnectedPayload {
  /**
   * `customer_banned`: 1368:3 (row). `too_many_connections`: 1369:3 (row). `license_not_found`: 1370:3 (row). `unsupported_version`: 1371:3 (row). `ping_timeout`: 1372:3 (row). `inactivity_timeout`: 1373:3 (row). `internal_error`: 1374:3 (row).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1356:3` (row), 1361:2 (sample)
   */
  reason: "customer_banned" | "too_many_connections" | "license_not_found" | "unsupported_version" | "ping_timeout" | "inactivity_timeout" | "internal_error" | (string & {});
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1376:4` (section)
 */
export interface ThreadClosedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1386:3` (row), 1393:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1387:3` (row), 1394:2 (sample) */
  thread_id: string;
  /**
   * Missing if the router closed the thread
   *
   * Optional: 1388:15 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1388:3` (row), 1395:2 (sample)
   */
  user_id?: string;
}

/**
 * Payload of the push `chat_scopes_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1399:4` (section)
 */
export interface ChatScopesUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1409:3` (row), 1416:2 (sample) */
  chat_id: string;
  /**
   * "Scopes" object
   *
   * Source: `documents/customer-2018-07/api-reference.md:1410:3` (row), 1417:2 (sample)
   */
  scopes_added: { [key: string]: unknown };
  /**
   * "Scopes" object
   *
   * Source: `documents/customer-2018-07/api-reference.md:1411:3` (row), 1420:2 (sample)
   */
  scopes_removed: { [key: string]: unknown };
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1426:4` (section)
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1436:3` (row), 1442:2 (sample) */
  customer: Customer;
}

/**
 * Payload of the push `customer_page_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1448:4` (section)
 */
export interface CustomerPageUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1458:3` (row), 1465:2 (sample) */
  url: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1459:3` (row), 1466:2 (sample) */
  title: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1460:3` (row), 1467:2 (sample) */
  timestamp: number;
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1471:4` (section)
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1481:3` (row), 1487:2 (sample) */
  chat_id: string;
  /**
   * not the complete properties object, the push shows those properties that were changed just now, and no others
   *
   * Source: `documents/customer-2018-07/api-reference.md:1482:3` (row), 1488:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1499:4` (section)
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1509:3` (row), 1516:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1510:3` (row), 1517:2 (sample) */
  thread_id: string;
  /**
   * not a complete properties object, all that the push shows is what was changed just now
   *
   * Source: `documents/customer-2018-07/api-reference.md:1511:3` (row), 1518:2 (sample)
   */
  properties: Properties;
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1528:4` (section)
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1538:3` (row), 1545:2 (sample) */
  user_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1539:3` (row), 1546:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1540:3` (row), 1547:2 (sample) */
  timestamp: number;
}

/**
 * Payload of the push `chat_user_added`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1551:4` (section)
 */
export interface ChatUserAddedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1561:3` (row), 1568:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1562:3` (row), 1569:2 (sample) */
  user: User;
  /**
   * possible values are agent, customer
   *
   * `agent`: 1563:43 (note). `customer`: 1563:52 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1563:3` (row), 1572:2 (sample)
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `chat_user_removed`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1576:4` (section)
 */
export interface ChatUserRemovedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1586:3` (row), 1593:2 (sample) */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1587:3` (row), 1594:2 (sample) */
  user_id: string;
  /**
   * possible values are agent, customer
   *
   * `agent`: 1588:43 (note). `customer`: 1588:52 (note).
   *
   * Source: `documents/customer-2018-07/api-reference.md:1588:3` (row), 1595:2 (sample)
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Error types that any action may answer with, as documented.
 *
 * - `internal`: Source: `documents/customer-2018-07/api-reference.md:542:3` (row)
 * - `customer_banned`: Source: `documents/customer-2018-07/api-reference.md:543:3` (row)
 * - `validation`: Source: `documents/customer-2018-07/api-reference.md:544:3` (row)
 * - `authorization`: Source: `documents/customer-2018-07/api-reference.md:545:3` (row)
 * - `authentication`: Source: `documents/customer-2018-07/api-reference.md:546:3` (row)
 * - `license_expired`: Source: `documents/customer-2018-07/api-reference.md:547:3` (row)
 * - `request_timeout`: Source: `documents/customer-2018-07/api-reference.md:548:3` (row)
 * - `unsupported_version`: Source: `documents/customer-2018-07/api-reference.md:549:3` (row)
 */
export type ErrorType = "internal" | "customer_banned" | "validation" | "authorization" | "authentication" | "license_expired" | "request_timeout" | "unsupported_version";
/**
 * Why the server ends a connection, as documented.
 *
 * - `customer_banned`: Source: `documents/customer-2018-07/api-reference.md:1368:3` (row)
 * - `too_many_connections`: Source: `documents/customer-2018-07/api-reference.md:1369:3` (row)
 * - `license_not_found`: Source: `documents/customer-2018-07/api-reference.md:1370:3` (row)
 * - `unsupported_version`: Source: `documents/customer-2018-07/api-reference.md:1371:3` (row)
 * - `ping_timeout`: Source: `documents/customer-2018-07/api-reference.md:1372:3` (row)
 * - `inactivity_timeout`: Source: `documents/customer-2018-07/api-reference.md:1373:3` (row)
 * - `internal_error`: Source: `documents/customer-2018-07/api-reference.md:1374:3` (row)
 */
export type DisconnectReason = "customer_banned" | "too_many_connections" | "license_not_found" | "unsupported_version" | "ping_timeout" | "inactivity_timeout" | "internal_error";
/** Scopes of access tokens, as documented. */
export type Scope = never;

/** Every action by its name on the wire. */
export interface Actions {
  /**
   * Login
   *
   * Source: `documents/customer-2018-07/api-reference.md:554:4` (section)
   */
  login: { request: LoginRequest; response: LoginResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get chats summary
   *
   * Source: `documents/customer-2018-07/api-reference.md:635:4` (section)
   */
  get_chats_summary: { request: GetChatsSummaryRequest; response: GetChatsSummaryResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get chat threads
   *
   * Source: `documents/customer-2018-07/api-reference.md:694:4` (section)
   */
  get_chat_threads: { request: GetChatThreadsRequest; response: GetChatThreadsResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get chat threads summary
   *
   * Source: `documents/customer-2018-07/api-reference.md:736:4` (section)
   */
  get_chat_threads_summary: { request: GetChatThreadsSummaryRequest; response: GetChatThreadsSummaryResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get groups status
   *
   * Source: `documents/customer-2018-07/api-reference.md:777:4` (section)
   */
  get_groups_status: { request: GetGroupsStatusRequest; response: GetGroupsStatusResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get predicted agent
   *
   * Source: `documents/customer-2018-07/api-reference.md:809:4` (section)
   */
  get_predicted_agent: { request: GetPredictedAgentRequest; response: GetPredictedAgentResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Start chat
   *
   * Source: `documents/customer-2018-07/api-reference.md:837:4` (section)
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: ErrorType; scopes: never; pushes: "incoming_chat_thread" };
  /**
   * Send event
   *
   * Source: `documents/customer-2018-07/api-reference.md:908:4` (section)
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: ErrorType; scopes: never; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send file
   *
   * Source: `documents/customer-2018-07/api-reference.md:946:4` (section)
   */
  send_file: { request: SendFileRequest; response: SendFileResponse; errors: ErrorType; scopes: never; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send rich message postback
   *
   * Source: `documents/customer-2018-07/api-reference.md:978:4` (section)
   */
  send_rich_message_postback: { request: SendRichMessagePostbackRequest; response: SendRichMessagePostbackResponse; errors: ErrorType; scopes: never; pushes: "incoming_rich_message_postback" };
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-2018-07/api-reference.md:1011:4` (section)
   */
  send_sneak_peek: { request: SendSneakPeekRequest; response: SendSneakPeekResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Close thread
   *
   * Source: `documents/customer-2018-07/api-reference.md:1034:4` (section)
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: ErrorType; scopes: never; pushes: "thread_closed" };
  /**
   * Update chat properties
   *
   * Source: `documents/customer-2018-07/api-reference.md:1056:4` (section)
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: ErrorType; scopes: never; pushes: "chat_properties_updated" };
  /**
   * Update chat thread properties
   *
   * Source: `documents/customer-2018-07/api-reference.md:1085:4` (section)
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: ErrorType; scopes: never; pushes: "chat_thread_properties_updated" };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/customer-2018-07/api-reference.md:1116:4` (section)
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: ErrorType; scopes: never; pushes: "last_seen_timestamp_updated" };
  /**
   * Update customer
   *
   * Source: `documents/customer-2018-07/api-reference.md:1145:4` (section)
   */
  update_customer: { request: UpdateCustomerRequest; response: UpdateCustomerResponse; errors: ErrorType; scopes: never; pushes: "customer_updated" };
  /**
   * Update customer page
   *
   * Source: `documents/customer-2018-07/api-reference.md:1180:4` (section)
   */
  update_customer_page: { request: UpdateCustomerPageRequest; response: UpdateCustomerPageResponse; errors: ErrorType; scopes: never; pushes: "customer_page_updated" };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Incoming chat thread
   *
   * Source: `documents/customer-2018-07/api-reference.md:1208:4` (section)
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Incoming event
   *
   * Source: `documents/customer-2018-07/api-reference.md:1241:4` (section)
   */
  incoming_event: IncomingEventPayload;
  /**
   * Incoming rich message postback
   *
   * Source: `documents/customer-2018-07/api-reference.md:1266:4` (section)
   */
  incoming_rich_message_postback: IncomingRichMessagePostbackPayload;
  /**
   * Incoming multicast
   *
   * Source: `documents/customer-2018-07/api-reference.md:1297:4` (section)
   */
  incoming_multicast: IncomingMulticastPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/customer-2018-07/api-reference.md:1323:4` (section)
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Customer disconnected
   *
   * Source: `documents/customer-2018-07/api-reference.md:1346:4` (section)
   */
  customer_disconnected: CustomerDisconnectedPayload;
  /**
   * Thread closed
   *
   * Source: `documents/customer-2018-07/api-reference.md:1376:4` (section)
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Chat scopes updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1399:4` (section)
   */
  chat_scopes_updated: ChatScopesUpdatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1426:4` (section)
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Customer page updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1448:4` (section)
   */
  customer_page_updated: CustomerPageUpdatedPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1471:4` (section)
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1499:4` (section)
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1528:4` (section)
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
  /**
   * Chat user added
   *
   * Source: `documents/customer-2018-07/api-reference.md:1551:4` (section)
   */
  chat_user_added: ChatUserAddedPayload;
  /**
   * Chat user removed
   *
   * Source: `documents/customer-2018-07/api-reference.md:1576:4` (section)
   */
  chat_user_removed: ChatUserRemovedPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
