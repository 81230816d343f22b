// Made by `npm run generate` from the documents in spec/. Do not edit.

/** A value that these documents do not name. */
export type Undocumented = import("../shared.js").Undocumented;
/** The bytes of an uploaded file. */
export type UploadData = import("../runtime/multipart.js").Binary;

/**
 * Access
 *
 * Source: `documents/customer-2018-07/api-reference.md:479`
 */
export interface Access {
  /** Source: `documents/customer-2018-07/api-reference.md:480` */
  group_ids?: number[];
}

/**
 * User > Agent
 *
 * Source: `documents/customer-2018-07/api-reference.md:214`
 */
export interface Agent {
  /** Source: `documents/customer-2018-07/api-reference.md:218` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:219` */
  type: "agent";
  /** Source: `documents/customer-2018-07/api-reference.md:220` */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:221` */
  job_title: string;
  /** Source: `documents/customer-2018-07/api-reference.md:222` */
  avatar: string;
  /** Source: `documents/customer-2018-07/api-reference.md:223` */
  present: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:224` */
  last_seen_timestamp: number;
}

/**
 * Event > Annotation
 *
 * Source: `documents/customer-2018-07/api-reference.md:264`
 */
export interface AnnotationEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:270` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:283` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:272` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:273` */
  type: "annotation";
  /** Source: `documents/customer-2018-07/api-reference.md:274` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:275` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:284` */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:277` */
  annotation_type: string;
  /** Source: `documents/customer-2018-07/api-reference.md:285` */
  properties?: Properties;
}

/**
 * Event > Annotation, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:264`
 */
export interface AnnotationEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:270` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:283` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:272` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:273` */
  type: "annotation";
  /** Source: `documents/customer-2018-07/api-reference.md:274` */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:275` */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:284` */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:277` */
  annotation_type?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:285` */
  properties?: PropertiesInput;
}

/**
 * Chat
 *
 * Source: `documents/customer-2018-07/api-reference.md:175`
 */
export interface Chat {
  /** Source: `documents/customer-2018-07/api-reference.md:178` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:179` */
  users: User[];
  /** Source: `documents/customer-2018-07/api-reference.md:182` */
  threads: Thread[];
  /** Source: `documents/customer-2018-07/api-reference.md:193` */
  properties?: Properties;
  /** Source: `documents/customer-2018-07/api-reference.md:194` */
  access?: Access;
}

/**
 * Event > Custom
 *
 * Source: `documents/customer-2018-07/api-reference.md:388`
 */
export interface CustomEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:392` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:408` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:394` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:395` */
  type: "custom";
  /** Source: `documents/customer-2018-07/api-reference.md:396` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:397` */
  timestamp: number;
  /** Source: `corrections/customer-2018-07.yaml:25` */
  content: unknown;
  /** Source: `documents/customer-2018-07/api-reference.md:409` */
  properties?: Properties;
}

/**
 * Event > Custom, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:388`
 */
export interface CustomEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:392` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:408` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:394` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:395` */
  type: "custom";
  /** Source: `documents/customer-2018-07/api-reference.md:396` */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:397` */
  timestamp?: number;
  /** Source: `corrections/customer-2018-07.yaml:25` */
  content?: unknown;
  /** Source: `documents/customer-2018-07/api-reference.md:409` */
  properties?: PropertiesInput;
}

/**
 * User > Customer
 *
 * Source: `documents/customer-2018-07/api-reference.md:198`
 */
export interface Customer {
  /** Source: `documents/customer-2018-07/api-reference.md:202` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:203` */
  type: "customer";
  /** Source: `documents/customer-2018-07/api-reference.md:204` */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:205` */
  email: string;
  /** Source: `documents/customer-2018-07/api-reference.md:206` */
  fields: { [key: string]: string };
  /** Source: `documents/customer-2018-07/api-reference.md:209` */
  present: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:210` */
  last_seen_timestamp: number;
}

/**
 * Event
 *
 * Source: `documents/customer-2018-07/api-reference.md:230`
 */
export type Event = MessageEvent | SystemMessageEvent | AnnotationEvent | FilledFormEvent | FileEvent | CustomEvent | RichMessageEvent | UnknownEvent;

/** Event of a kind that the documents do not name. */
export interface UnknownEvent {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-2018-07/api-reference.md:234` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:246` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:236` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:239` */
  timestamp: number;
}

/**
 * Event, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:230`
 */
export type EventInput = MessageEventInput | SystemMessageEventInput | AnnotationEventInput | FilledFormEventInput | FileEventInput | CustomEventInput | RichMessageEventInput;

/**
 * Event > File
 *
 * Source: `documents/customer-2018-07/api-reference.md:361`
 */
export interface FileEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:364` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:383` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:366` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:367` */
  type: "file";
  /** Source: `documents/customer-2018-07/api-reference.md:368` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:369` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:384` */
  properties?: Properties;
  /** Source: `documents/customer-2018-07/api-reference.md:373` */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:374` */
  url: string;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  thumbnail_url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  thumbnail2x_url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:377` */
  content_type: string;
  /** Source: `documents/customer-2018-07/api-reference.md:378` */
  size: number;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  width?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  height?: number;
}

/**
 * Event > File, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:361`
 */
export interface FileEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:364` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:383` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:366` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:367` */
  type: "file";
  /** Source: `documents/customer-2018-07/api-reference.md:368` */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:369` */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:384` */
  properties?: PropertiesInput;
  /** Source: `documents/customer-2018-07/api-reference.md:373` */
  name?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:374` */
  url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  thumbnail_url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  thumbnail2x_url?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:377` */
  content_type?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:378` */
  size?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  width?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:385` */
  height?: number;
}

/**
 * Event > Filled form
 *
 * Source: `documents/customer-2018-07/api-reference.md:287`
 */
export interface FilledFormEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:290` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:358` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:292` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:293` */
  type: "filled_form";
  /** Source: `documents/customer-2018-07/api-reference.md:294` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:295` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:359` */
  properties?: Properties;
  /** Source: `documents/customer-2018-07/api-reference.md:299` */
  form_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:300` */
  fields: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:301` */
    type: string;
    /** Source: `documents/customer-2018-07/api-reference.md:302` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:303` */
    label: string;
    /** Source: `documents/customer-2018-07/api-reference.md:304` */
    required: boolean;
    /** Source: `documents/customer-2018-07/api-reference.md:305` */
    value?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:319` */
    options?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:320` */
      value: string;
      /** Source: `documents/customer-2018-07/api-reference.md:321` */
      checked: boolean;
    }>;
  }>;
}

/**
 * Event > Filled form, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:287`
 */
export interface FilledFormEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:290` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:358` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:292` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:293` */
  type: "filled_form";
  /** Source: `documents/customer-2018-07/api-reference.md:294` */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:295` */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:359` */
  properties?: PropertiesInput;
  /** Source: `documents/customer-2018-07/api-reference.md:299` */
  form_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:300` */
  fields?: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:301` */
    type?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:302` */
    id?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:303` */
    label?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:304` */
    required?: boolean;
    /** Source: `documents/customer-2018-07/api-reference.md:305` */
    value?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:319` */
    options?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:320` */
      value?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:321` */
      checked?: boolean;
    }>;
  }>;
}

/**
 * Event > Message
 *
 * Source: `documents/customer-2018-07/api-reference.md:230`
 */
export interface MessageEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:234` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:246` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:236` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:237` */
  type: "message";
  /** Source: `documents/customer-2018-07/api-reference.md:238` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:239` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:240` */
  text: string;
  /** Source: `documents/customer-2018-07/api-reference.md:247` */
  properties?: Properties;
}

/**
 * Event > Message, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:230`
 */
export interface MessageEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:234` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:246` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:236` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:237` */
  type: "message";
  /** Source: `documents/customer-2018-07/api-reference.md:238` */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:239` */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:240` */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:247` */
  properties?: PropertiesInput;
}

/**
 * Properties
 *
 * Source: `documents/customer-2018-07/api-reference.md:490`
 */
export type Properties = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-2018-07/api-reference.md:498`
   */
  value: unknown;
} } };
/**
 * Properties, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:490`
 */
export type PropertiesInput = { [key: string]: { [key: string]: {
  /**
   * <property_value> type depends on the property configuration
   *
   * Source: `documents/customer-2018-07/api-reference.md:498`
   */
  value?: unknown;
} } };

/**
 * Event > Rich message
 *
 * Source: `documents/customer-2018-07/api-reference.md:411`
 */
export interface RichMessageEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:414` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:449` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:416` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:417` */
  type: "rich_message";
  /** Source: `documents/customer-2018-07/api-reference.md:418` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:419` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:449` */
  properties?: Properties;
  /**
   * template_id tells an app how to present the event
   *
   * Source: `documents/customer-2018-07/api-reference.md:455`
   */
  template_id: string;
  /**
   * elements can contain 1-10 element objects
   *
   * At least: 1. At most: 10.
   *
   * Source: `documents/customer-2018-07/api-reference.md:450`
   */
  elements?: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:451` */
    title?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:451` */
    subtitle?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:451` */
    image?: {
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:429` */
      url: string;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      content_type?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      size?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      width?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      height?: number;
    };
    /**
     * buttons can contain 1-10 button objects
     *
     * At least: 1. At most: 10.
     *
     * Source: `documents/customer-2018-07/api-reference.md:453`
     */
    buttons?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:436` */
      text: string;
      /**
       * elements.buttons.postback_id names the action which the send_rich_message_postback method sends
       *
       * Source: `documents/customer-2018-07/api-reference.md:456`
       */
      postback_id: string;
      /**
       * elements.buttons.user_ids lists the users whose postback came with "toggled": true
       *
       * Source: `documents/customer-2018-07/api-reference.md:458`
       */
      user_ids: string[];
    }>;
  }>;
}

/**
 * Event > Rich message, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:411`
 */
export interface RichMessageEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:414` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:449` */
  custom_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:416` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:417` */
  type: "rich_message";
  /** Source: `documents/customer-2018-07/api-reference.md:418` */
  author_id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:419` */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:449` */
  properties?: PropertiesInput;
  /**
   * template_id tells an app how to present the event
   *
   * Source: `documents/customer-2018-07/api-reference.md:455`
   */
  template_id?: string;
  /**
   * elements can contain 1-10 element objects
   *
   * At least: 1. At most: 10.
   *
   * Source: `documents/customer-2018-07/api-reference.md:450`
   */
  elements?: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:451` */
    title?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:451` */
    subtitle?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:451` */
    image?: {
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:429` */
      url?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      content_type?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      size?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      width?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:452` */
      height?: number;
    };
    /**
     * buttons can contain 1-10 button objects
     *
     * At least: 1. At most: 10.
     *
     * Source: `documents/customer-2018-07/api-reference.md:453`
     */
    buttons?: Array<{
      /** Source: `documents/customer-2018-07/api-reference.md:436` */
      text?: string;
      /**
       * elements.buttons.postback_id names the action which the send_rich_message_postback method sends
       *
       * Source: `documents/customer-2018-07/api-reference.md:456`
       */
      postback_id?: string;
      /**
       * elements.buttons.user_ids lists the users whose postback came with "toggled": true
       *
       * Source: `documents/customer-2018-07/api-reference.md:458`
       */
      user_ids?: string[];
    }>;
  }>;
}

/**
 * Sneak peek
 *
 * Source: `documents/customer-2018-07/api-reference.md:470`
 */
export interface SneakPeek {
  /** Source: `documents/customer-2018-07/api-reference.md:473` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:474` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:475` */
  text: string;
}

/**
 * Event > System message
 *
 * Source: `documents/customer-2018-07/api-reference.md:249`
 */
export interface SystemMessageEvent {
  /** Source: `documents/customer-2018-07/api-reference.md:255` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:256` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:257` */
  type: "system_message";
  /** Source: `documents/customer-2018-07/api-reference.md:258` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:259` */
  text: string;
  /** Source: `documents/customer-2018-07/api-reference.md:260` */
  system_message_type: string;
  /** Source: `corrections/customer-2018-07.yaml:30` */
  custom_id?: string;
}

/**
 * Event > System message, as a client sends it.
 *
 * Source: `documents/customer-2018-07/api-reference.md:249`
 */
export interface SystemMessageEventInput {
  /** Source: `documents/customer-2018-07/api-reference.md:255` */
  id?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:256` */
  order?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:257` */
  type: "system_message";
  /** Source: `documents/customer-2018-07/api-reference.md:258` */
  timestamp?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:259` */
  text?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:260` */
  system_message_type?: string;
  /** Source: `corrections/customer-2018-07.yaml:30` */
  custom_id?: string;
}

/**
 * Thread
 *
 * Source: `documents/customer-2018-07/api-reference.md:149`
 */
export interface Thread {
  /** Source: `documents/customer-2018-07/api-reference.md:152` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:153` */
  active: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:154` */
  order: number;
  /** Source: `documents/customer-2018-07/api-reference.md:155` */
  user_ids: string[];
  /** Source: `documents/customer-2018-07/api-reference.md:156` */
  events: Event[];
  /** Source: `documents/customer-2018-07/api-reference.md:172` */
  properties?: Properties;
  /** Source: `documents/customer-2018-07/api-reference.md:173` */
  access?: Access;
}

/**
 * Typing indicator
 *
 * Source: `documents/customer-2018-07/api-reference.md:461`
 */
export interface TypingIndicator {
  /** Source: `documents/customer-2018-07/api-reference.md:464` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:465` */
  timestamp: number;
  /** Source: `documents/customer-2018-07/api-reference.md:466` */
  is_typing: boolean;
}

/**
 * User
 *
 * Source: `documents/customer-2018-07/api-reference.md:198`
 */
export type User = Customer | Agent | UnknownUser;

/** User of a kind that the documents do not name. */
export interface UnknownUser {
  [key: string]: unknown;
  /** A kind that the documents do not name. */
  type: Undocumented;
  /** Source: `documents/customer-2018-07/api-reference.md:202` */
  id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:204` */
  name: string;
  /** Source: `documents/customer-2018-07/api-reference.md:209` */
  present: boolean;
  /** Source: `documents/customer-2018-07/api-reference.md:210` */
  last_seen_timestamp: number;
}

/**
 * Request of `login`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:554`
 */
export interface LoginRequest {
  /**
   * OAuth token that customer accounts issued
   *
   * Source: `documents/customer-2018-07/api-reference.md:564`
   */
  token: string;
  /** Source: `documents/customer-2018-07/api-reference.md:565` */
  group_id?: number;
  /** Source: `documents/customer-2018-07/api-reference.md:566` */
  customer?: {
    /** Source: `documents/customer-2018-07/api-reference.md:566` */
    monitoring?: {
      /** Source: `documents/customer-2018-07/api-reference.md:566` */
      page?: {
        /** Source: `documents/customer-2018-07/api-reference.md:566` */
        url?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:567` */
        title?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:568` */
        referrer?: string;
      };
      /** Source: `documents/customer-2018-07/api-reference.md:569` */
      timezone?: string;
    };
    /** Source: `documents/customer-2018-07/api-reference.md:570` */
    name?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:571` */
    email?: string;
    /**
     * a map of "key": "value" pairs
     *
     * Source: `documents/customer-2018-07/api-reference.md:572`
     */
    fields?: { [key: string]: string };
  };
  /** Source: `documents/customer-2018-07/api-reference.md:573` */
  customer_page?: {
    /** Source: `documents/customer-2018-07/api-reference.md:573` */
    url?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:574` */
    title?: string;
  };
  /** Source: `documents/customer-2018-07/api-reference.md:575` */
  referrer?: string;
}

/**
 * Response to `login`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:554`
 */
export interface LoginResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:591` */
  customer_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:147` */
  __priv_dynamic_config?: {
    /** Source: `documents/customer-2018-07/api-reference.md:593` */
    customer_data?: {
      /** Source: `documents/customer-2018-07/api-reference.md:594` */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:595` */
      last_visit_timestamp?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:596` */
      page_views_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:597` */
      visits_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:598` */
      chats_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:599` */
      invitations_shown_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:600` */
      invitations_accepted_count?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:601` */
      client_version?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:602` */
      fields?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:603` */
      group_id?: number;
    };
    /** Source: `documents/customer-2018-07/api-reference.md:605` */
    online_groups_ids?: number[];
    /** Source: `documents/customer-2018-07/api-reference.md:606` */
    global_properties?: { [key: string]: string };
    /** Source: `documents/customer-2018-07/api-reference.md:610` */
    static_config_version?: string;
    /** Source: `documents/customer-2018-07/api-reference.md:611` */
    predicted_agent?: {
      /** Source: `documents/customer-2018-07/api-reference.md:612` */
      id?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:613` */
      name?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:614` */
      type?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:615` */
      avatar?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:616` */
      job_title?: string;
    };
    /** Source: `documents/customer-2018-07/api-reference.md:618` */
    greeting?: {
      /** Source: `documents/customer-2018-07/api-reference.md:619` */
      id?: number;
      /** Source: `documents/customer-2018-07/api-reference.md:620` */
      unique_id?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:621` */
      text?: string;
      /** Source: `documents/customer-2018-07/api-reference.md:622` */
      agent?: {
        /** Source: `documents/customer-2018-07/api-reference.md:623` */
        id?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:624` */
        name?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:625` */
        type?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:626` */
        avatar?: string;
        /** Source: `documents/customer-2018-07/api-reference.md:627` */
        job_title?: string;
      };
      /** Source: `documents/customer-2018-07/api-reference.md:629` */
      displayed_first_time?: boolean;
    };
  };
}

/**
 * Request of `get_chats_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:635`
 */
export interface GetChatsSummaryRequest {
  /**
   * Default is 0; maximum is 100
   *
   * Default: `0`. Maximum: 100.
   *
   * Source: `documents/customer-2018-07/api-reference.md:645`
   */
  offset?: number;
  /**
   * Default is 10; maximum is 25
   *
   * Default: `10`. Maximum: 25.
   *
   * Source: `documents/customer-2018-07/api-reference.md:646`
   */
  limit?: number;
}

/**
 * Response to `get_chats_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:635`
 */
export interface GetChatsSummaryResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:659` */
  chats_summary: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:660` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:661` */
    order: number;
    /** Source: `documents/customer-2018-07/api-reference.md:662` */
    users: User[];
    /** Source: `documents/customer-2018-07/api-reference.md:665` */
    properties: Properties;
    /** Source: `documents/customer-2018-07/api-reference.md:668` */
    access: Access;
    /**
     * last event of each type in chat
     *
     * Source: `documents/customer-2018-07/api-reference.md:671`
     */
    last_event_per_type: { [key: string]: {
      /** Source: `documents/customer-2018-07/api-reference.md:673` */
      thread_id: string;
      /** Source: `documents/customer-2018-07/api-reference.md:674` */
      thread_order: number;
      /** Source: `documents/customer-2018-07/api-reference.md:675` */
      event: Event;
    } };
  }>;
  /** Source: `documents/customer-2018-07/api-reference.md:689` */
  total_chats: number;
}

/**
 * Request of `get_chat_threads`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:694`
 */
export interface GetChatThreadsRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:704` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:705` */
  thread_ids: string[];
}

/**
 * Response to `get_chat_threads`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:694`
 */
export interface GetChatThreadsResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:718` */
  chat: Chat;
}

/**
 * Request of `get_chat_threads_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:736`
 */
export interface GetChatThreadsSummaryRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:746` */
  chat_id: string;
  /**
   * Default is 0
   *
   * Default: `0`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:747`
   */
  offset?: number;
  /**
   * Default is 25; maximum is 100
   *
   * Default: `25`. Maximum: 100.
   *
   * Source: `documents/customer-2018-07/api-reference.md:748`
   */
  limit?: number;
}

/**
 * Response to `get_chat_threads_summary`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:736`
 */
export interface GetChatThreadsSummaryResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:762` */
  threads_summary: Array<{
    /** Source: `documents/customer-2018-07/api-reference.md:763` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:764` */
    order: number;
    /** Source: `documents/customer-2018-07/api-reference.md:765` */
    total_events: number;
  }>;
  /** Source: `documents/customer-2018-07/api-reference.md:773` */
  total_threads: number;
}

/**
 * Request of `get_groups_status`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:777`
 */
export interface GetGroupsStatusRequest {
  /**
   * When set to true, the answer has the status of every group
   *
   * Source: `documents/customer-2018-07/api-reference.md:787`
   */
  all?: boolean;
  /**
   * ids of the groups, as a table
   *
   * Source: `documents/customer-2018-07/api-reference.md:788`
   */
  groups?: number[];
}

/**
 * Response to `get_groups_status`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:777`
 */
export interface GetGroupsStatusResponse {
  /**
   * 1,2,3 are group ids, online/offline/online_for_queue are statuses of the groups
   *
   * The keys are whole numbers.
   *
   * Source: `documents/customer-2018-07/api-reference.md:801`
   */
  groups_status: { [key: string]: "online" | "offline" | "online_for_queue" | (string & {}) };
}

/**
 * Request of `get_predicted_agent`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:809`
 */
export type GetPredictedAgentRequest = { [key: string]: unknown };

/**
 * Response to `get_predicted_agent`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:809`
 */
export interface GetPredictedAgentResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:829` */
  agent: {
    /** Source: `documents/customer-2018-07/api-reference.md:830` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:831` */
    name: string;
    /** Source: `documents/customer-2018-07/api-reference.md:832` */
    avatar: string;
  };
}

/**
 * Request of `start_chat`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:837`
 */
export interface StartChatRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:849` */
  chat?: {
    /**
     * Access given to the chat, defaults to all agents
     *
     * Source: `documents/customer-2018-07/api-reference.md:849`
     */
    access?: Access;
    /**
     * Properties the chat starts with
     *
     * Source: `documents/customer-2018-07/api-reference.md:850`
     */
    properties?: { [key: string]: { [key: string]: unknown } };
    /** Source: `documents/customer-2018-07/api-reference.md:851` */
    thread?: {
      /**
       * Array of events the chat starts with
       *
       * Source: `documents/customer-2018-07/api-reference.md:851`
       */
      events?: EventInput[];
      /**
       * Properties the chat thread starts with
       *
       * Source: `documents/customer-2018-07/api-reference.md:852`
       */
      properties?: { [key: string]: { [key: string]: unknown } };
    };
  };
}

/**
 * Response to `start_chat`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:837`
 */
export interface StartChatResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:890` */
  chat: {
    /** Source: `documents/customer-2018-07/api-reference.md:891` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:892` */
    users: User[];
    /** Source: `documents/customer-2018-07/api-reference.md:895` */
    properties: Properties;
    /** Source: `corrections/customer-2018-07.yaml:35` */
    access: Access;
    /** Source: `documents/customer-2018-07/api-reference.md:901` */
    thread: Thread;
  };
}

/**
 * Request of `send_event`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:908`
 */
export interface SendEventRequest {
  /**
   * Id of the chat the message is meant for
   *
   * Source: `documents/customer-2018-07/api-reference.md:920`
   */
  chat_id: string;
  /**
   * The event, as an object
   *
   * Source: `documents/customer-2018-07/api-reference.md:921`
   */
  event: EventInput;
  /**
   * If true, the event joins the last thread, otherwise it opens another, default false
   *
   * Default: `false`.
   *
   * Source: `documents/customer-2018-07/api-reference.md:922`
   */
  attach_to_last_thread?: boolean;
}

/**
 * Response to `send_event`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:908`
 */
export interface SendEventResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:939` */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:940` */
  event: Event;
}

/**
 * Request of `send_file`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:946`
 */
export interface SendFileRequest {
  /**
   * Id of the chat the file is meant for
   *
   * Source: `documents/customer-2018-07/api-reference.md:958`
   */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:959` */
  custom_id: string;
  /**
   * max 10MB per file
   *
   * Bytes at most: 10485760.
   *
   * Source: `documents/customer-2018-07/api-reference.md:960`
   */
  file: UploadData;
}

/**
 * Response to `send_file`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:946`
 */
export interface SendFileResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:974` */
  url: string;
}

/**
 * Request of `send_rich_message_postback`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:978`
 */
export interface SendRichMessagePostbackRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:990` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:991` */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:992` */
  event_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:993` */
  postback: {
    /**
     * Name of the button's postback
     *
     * Source: `documents/customer-2018-07/api-reference.md:993`
     */
    id: string;
    /**
     * Whether the postback is toggled, true/false
     *
     * Source: `documents/customer-2018-07/api-reference.md:994`
     */
    toggled: boolean;
  };
}

/**
 * The documents show no response payload of `send_rich_message_postback`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:978`
 */
export type SendRichMessagePostbackResponse = { [key: string]: unknown };

/**
 * Request of `send_sneak_peek`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1011`
 */
export interface SendSneakPeekRequest {
  /**
   * Id of the chat the sneak peek is meant for
   *
   * Source: `documents/customer-2018-07/api-reference.md:1021`
   */
  chat_id: string;
  /**
   * Text of the sneak peek
   *
   * Source: `documents/customer-2018-07/api-reference.md:1022`
   */
  sneak_peek_text: string;
}

/**
 * The documents show no response payload of `send_sneak_peek`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1011`
 */
export type SendSneakPeekResponse = { [key: string]: unknown };

/**
 * Request of `close_thread`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1034`
 */
export interface CloseThreadRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:1044` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1050` */
  thread_id?: string;
}

/**
 * The documents show no response payload of `close_thread`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1034`
 */
export type CloseThreadResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1056`
 */
export interface UpdateChatPropertiesRequest {
  /**
   * Id of the chat whose property gets set
   *
   * Source: `documents/customer-2018-07/api-reference.md:1066`
   */
  chat_id: string;
  /**
   * Properties to give to the chat
   *
   * Source: `documents/customer-2018-07/api-reference.md:1067`
   */
  properties: { [key: string]: { [key: string]: unknown } };
}

/**
 * The documents show no response payload of `update_chat_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1056`
 */
export type UpdateChatPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1085`
 */
export interface UpdateChatThreadPropertiesRequest {
  /**
   * Id of the chat whose property gets set
   *
   * Source: `documents/customer-2018-07/api-reference.md:1095`
   */
  chat_id: string;
  /**
   * Id of the thread whose property gets set
   *
   * Source: `documents/customer-2018-07/api-reference.md:1096`
   */
  thread_id: string;
  /**
   * Properties to give to the chat
   *
   * Source: `documents/customer-2018-07/api-reference.md:1097`
   */
  properties: { [key: string]: { [key: string]: unknown } };
}

/**
 * The documents show no response payload of `update_chat_thread_properties`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1085`
 */
export type UpdateChatThreadPropertiesResponse = { [key: string]: unknown };

/**
 * Request of `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1116`
 */
export interface UpdateLastSeenTimestampRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:1126` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1127` */
  timestamp?: number;
}

/**
 * Response to `update_last_seen_timestamp`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1116`
 */
export interface UpdateLastSeenTimestampResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:1141` */
  timestamp: number;
}

/**
 * Request of `update_customer`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1145`
 */
export interface UpdateCustomerRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:1156` */
  name?: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1157` */
  email?: string;
  /**
   * object of keys and values
   *
   * Source: `documents/customer-2018-07/api-reference.md:1158`
   */
  fields?: { [key: string]: string };
}

/**
 * Response to `update_customer`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1145`
 */
export interface UpdateCustomerResponse {
  /** Source: `documents/customer-2018-07/api-reference.md:1173` */
  customer: Customer;
}

/**
 * Request of `update_customer_page`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1180`
 */
export interface UpdateCustomerPageRequest {
  /** Source: `documents/customer-2018-07/api-reference.md:1192` */
  url: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1193` */
  title?: string;
}

/**
 * The documents show no response payload of `update_customer_page`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1180`
 */
export type UpdateCustomerPageResponse = { [key: string]: unknown };

/**
 * Payload of the push `incoming_chat_thread`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1208`
 */
export interface IncomingChatThreadPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1218` */
  chat: {
    /** Source: `documents/customer-2018-07/api-reference.md:1224` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:1225` */
    users: User[];
    /** Source: `documents/customer-2018-07/api-reference.md:1228` */
    properties: Properties;
    /** Source: `corrections/customer-2018-07.yaml:45` */
    access: Access;
    /** Source: `documents/customer-2018-07/api-reference.md:1234` */
    thread: Thread;
  };
}

/**
 * Payload of the push `incoming_event`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1241`
 */
export interface IncomingEventPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1251` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1252` */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1253` */
  event: Event;
}

/**
 * Payload of the push `incoming_rich_message_postback`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1266`
 */
export interface IncomingRichMessagePostbackPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1276` */
  user_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1277` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1278` */
  thread_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1279` */
  event_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1280` */
  postback: {
    /** Source: `documents/customer-2018-07/api-reference.md:1280` */
    id: string;
    /** Source: `documents/customer-2018-07/api-reference.md:1281` */
    toggled: boolean;
  };
}

/**
 * Payload of the push `incoming_multicast`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1297`
 */
export interface IncomingMulticastPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1307` */
  author_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1308` */
  content: unknown;
}

/**
 * Payload of the push `incoming_typing_indicator`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1323`
 */
export interface IncomingTypingIndicatorPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1333` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1334` */
  typing_indicator: TypingIndicator;
}

/**
 * Payload of the push `customer_disconnected`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1346`
 */
export interface CustomerDisconnectedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1356` */
  reason: "customer_banned" | "too_many_connections" | "license_not_found" | "unsupported_version" | "ping_timeout" | "inactivity_timeout" | "internal_error" | (string & {});
}

/**
 * Payload of the push `thread_closed`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1376`
 */
export interface ThreadClosedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1386` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1387` */
  thread_id: string;
  /**
   * Missing if the router closed the thread
   *
   * Source: `documents/customer-2018-07/api-reference.md:1388`
   */
  user_id?: string;
}

/**
 * Payload of the push `chat_scopes_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1399`
 */
export interface ChatScopesUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1409` */
  chat_id: string;
  /**
   * "Scopes" object
   *
   * Source: `documents/customer-2018-07/api-reference.md:1410`
   */
  scopes_added: { [key: string]: unknown };
  /**
   * "Scopes" object
   *
   * Source: `documents/customer-2018-07/api-reference.md:1411`
   */
  scopes_removed: { [key: string]: unknown };
}

/**
 * Payload of the push `customer_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1426`
 */
export interface CustomerUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1436` */
  customer: Customer;
}

/**
 * Payload of the push `customer_page_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1448`
 */
export interface CustomerPageUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1458` */
  url: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1459` */
  title: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1460` */
  timestamp: number;
}

/**
 * Payload of the push `chat_properties_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1471`
 */
export interface ChatPropertiesUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1481` */
  chat_id: string;
  /**
   * not the complete properties object, the push shows those properties that were changed just now, and no others
   *
   * Source: `documents/customer-2018-07/api-reference.md:1482`
   */
  properties: Properties;
}

/**
 * Payload of the push `chat_thread_properties_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1499`
 */
export interface ChatThreadPropertiesUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1509` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1510` */
  thread_id: string;
  /**
   * not a complete properties object, all that the push shows is what was changed just now
   *
   * Source: `documents/customer-2018-07/api-reference.md:1511`
   */
  properties: Properties;
}

/**
 * Payload of the push `last_seen_timestamp_updated`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1528`
 */
export interface LastSeenTimestampUpdatedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1538` */
  user_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1539` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1540` */
  timestamp: number;
}

/**
 * Payload of the push `chat_user_added`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1551`
 */
export interface ChatUserAddedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1561` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1562` */
  user: User;
  /**
   * possible values are agent, customer
   *
   * Source: `documents/customer-2018-07/api-reference.md:1563`
   */
  user_type: "agent" | "customer" | (string & {});
}

/**
 * Payload of the push `chat_user_removed`.
 *
 * Source: `documents/customer-2018-07/api-reference.md:1576`
 */
export interface ChatUserRemovedPayload {
  /** Source: `documents/customer-2018-07/api-reference.md:1586` */
  chat_id: string;
  /** Source: `documents/customer-2018-07/api-reference.md:1587` */
  user_id: string;
  /**
   * possible values are agent, customer
   *
   * Source: `documents/customer-2018-07/api-reference.md:1588`
   */
  user_type: "agent" | "customer" | (string & {});
}

/** Error types that any action may answer with, as documented. */
export type ErrorType = "internal" | "customer_banned" | "validation" | "authorization" | "authentication" | "license_expired" | "request_timeout" | "unsupported_version";
/** Why the server ends a connection, as documented. */
export type DisconnectReason = "customer_banned" | "too_many_connections" | "license_not_found" | "unsupported_version" | "ping_timeout" | "inactivity_timeout" | "internal_error";
/** Scopes of access tokens, as documented. */
export type Scope = never;

/** Every action by its name on the wire. */
export interface Actions {
  /**
   * Login
   *
   * Source: `documents/customer-2018-07/api-reference.md:554`
   */
  login: { request: LoginRequest; response: LoginResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get chats summary
   *
   * Source: `documents/customer-2018-07/api-reference.md:635`
   */
  get_chats_summary: { request: GetChatsSummaryRequest; response: GetChatsSummaryResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get chat threads
   *
   * Source: `documents/customer-2018-07/api-reference.md:694`
   */
  get_chat_threads: { request: GetChatThreadsRequest; response: GetChatThreadsResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get chat threads summary
   *
   * Source: `documents/customer-2018-07/api-reference.md:736`
   */
  get_chat_threads_summary: { request: GetChatThreadsSummaryRequest; response: GetChatThreadsSummaryResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get groups status
   *
   * Source: `documents/customer-2018-07/api-reference.md:777`
   */
  get_groups_status: { request: GetGroupsStatusRequest; response: GetGroupsStatusResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Get predicted agent
   *
   * Source: `documents/customer-2018-07/api-reference.md:809`
   */
  get_predicted_agent: { request: GetPredictedAgentRequest; response: GetPredictedAgentResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Start chat
   *
   * Source: `documents/customer-2018-07/api-reference.md:837`
   */
  start_chat: { request: StartChatRequest; response: StartChatResponse; errors: ErrorType; scopes: never; pushes: "incoming_chat_thread" };
  /**
   * Send event
   *
   * Source: `documents/customer-2018-07/api-reference.md:908`
   */
  send_event: { request: SendEventRequest; response: SendEventResponse; errors: ErrorType; scopes: never; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send file
   *
   * Source: `documents/customer-2018-07/api-reference.md:946`
   */
  send_file: { request: SendFileRequest; response: SendFileResponse; errors: ErrorType; scopes: never; pushes: "incoming_event" | "incoming_chat_thread" };
  /**
   * Send rich message postback
   *
   * Source: `documents/customer-2018-07/api-reference.md:978`
   */
  send_rich_message_postback: { request: SendRichMessagePostbackRequest; response: SendRichMessagePostbackResponse; errors: ErrorType; scopes: never; pushes: "incoming_rich_message_postback" };
  /**
   * Send sneak peek
   *
   * Source: `documents/customer-2018-07/api-reference.md:1011`
   */
  send_sneak_peek: { request: SendSneakPeekRequest; response: SendSneakPeekResponse; errors: ErrorType; scopes: never; pushes: never };
  /**
   * Close thread
   *
   * Source: `documents/customer-2018-07/api-reference.md:1034`
   */
  close_thread: { request: CloseThreadRequest; response: CloseThreadResponse; errors: ErrorType; scopes: never; pushes: "thread_closed" };
  /**
   * Update chat properties
   *
   * Source: `documents/customer-2018-07/api-reference.md:1056`
   */
  update_chat_properties: { request: UpdateChatPropertiesRequest; response: UpdateChatPropertiesResponse; errors: ErrorType; scopes: never; pushes: "chat_properties_updated" };
  /**
   * Update chat thread properties
   *
   * Source: `documents/customer-2018-07/api-reference.md:1085`
   */
  update_chat_thread_properties: { request: UpdateChatThreadPropertiesRequest; response: UpdateChatThreadPropertiesResponse; errors: ErrorType; scopes: never; pushes: "chat_thread_properties_updated" };
  /**
   * Update last seen timestamp
   *
   * Source: `documents/customer-2018-07/api-reference.md:1116`
   */
  update_last_seen_timestamp: { request: UpdateLastSeenTimestampRequest; response: UpdateLastSeenTimestampResponse; errors: ErrorType; scopes: never; pushes: "last_seen_timestamp_updated" };
  /**
   * Update customer
   *
   * Source: `documents/customer-2018-07/api-reference.md:1145`
   */
  update_customer: { request: UpdateCustomerRequest; response: UpdateCustomerResponse; errors: ErrorType; scopes: never; pushes: "customer_updated" };
  /**
   * Update customer page
   *
   * Source: `documents/customer-2018-07/api-reference.md:1180`
   */
  update_customer_page: { request: UpdateCustomerPageRequest; response: UpdateCustomerPageResponse; errors: ErrorType; scopes: never; pushes: "customer_page_updated" };
}

/** The payload of every push or webhook by its name on the wire. */
export interface Pushes {
  /**
   * Incoming chat thread
   *
   * Source: `documents/customer-2018-07/api-reference.md:1208`
   */
  incoming_chat_thread: IncomingChatThreadPayload;
  /**
   * Incoming event
   *
   * Source: `documents/customer-2018-07/api-reference.md:1241`
   */
  incoming_event: IncomingEventPayload;
  /**
   * Incoming rich message postback
   *
   * Source: `documents/customer-2018-07/api-reference.md:1266`
   */
  incoming_rich_message_postback: IncomingRichMessagePostbackPayload;
  /**
   * Incoming multicast
   *
   * Source: `documents/customer-2018-07/api-reference.md:1297`
   */
  incoming_multicast: IncomingMulticastPayload;
  /**
   * Incoming typing indicator
   *
   * Source: `documents/customer-2018-07/api-reference.md:1323`
   */
  incoming_typing_indicator: IncomingTypingIndicatorPayload;
  /**
   * Customer disconnected
   *
   * Source: `documents/customer-2018-07/api-reference.md:1346`
   */
  customer_disconnected: CustomerDisconnectedPayload;
  /**
   * Thread closed
   *
   * Source: `documents/customer-2018-07/api-reference.md:1376`
   */
  thread_closed: ThreadClosedPayload;
  /**
   * Chat scopes updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1399`
   */
  chat_scopes_updated: ChatScopesUpdatedPayload;
  /**
   * Customer updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1426`
   */
  customer_updated: CustomerUpdatedPayload;
  /**
   * Customer page updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1448`
   */
  customer_page_updated: CustomerPageUpdatedPayload;
  /**
   * Chat properties updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1471`
   */
  chat_properties_updated: ChatPropertiesUpdatedPayload;
  /**
   * Chat thread properties updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1499`
   */
  chat_thread_properties_updated: ChatThreadPropertiesUpdatedPayload;
  /**
   * Last seen timestamp updated
   *
   * Source: `documents/customer-2018-07/api-reference.md:1528`
   */
  last_seen_timestamp_updated: LastSeenTimestampUpdatedPayload;
  /**
   * Chat user added
   *
   * Source: `documents/customer-2018-07/api-reference.md:1551`
   */
  chat_user_added: ChatUserAddedPayload;
  /**
   * Chat user removed
   *
   * Source: `documents/customer-2018-07/api-reference.md:1576`
   */
  chat_user_removed: ChatUserRemovedPayload;
}

/** Any push, told apart by `action`. */
export type Push = import("../runtime/actions.js").PushOf<Pushes>;
