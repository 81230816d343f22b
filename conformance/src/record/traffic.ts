import type { ApiName } from "../apis.js";
import type { Json, JsonObject } from "../json.js";

/** Something that passed between a client and a server, in the order in which it passed. */
export type Traffic = OpenedTraffic | FrameTraffic | ClosedTraffic | CallTraffic | AnswerTraffic;

export interface OpenedTraffic {
  readonly kind: "opened";
  /** Counted from 1. */
  readonly connection: number;
  readonly api: ApiName;
}

export interface FrameTraffic {
  readonly kind: "frame";
  readonly connection: number;
  readonly from: "client" | "server";
  /** A text where the frame is no JSON object. */
  readonly frame: JsonObject | string;
}

export interface ClosedTraffic {
  readonly kind: "closed";
  readonly connection: number;
  readonly by: "client" | "server";
}

/** A call of the Web API. */
export interface CallTraffic {
  readonly kind: "call";
  /** Counted from 1. */
  readonly call: number;
  readonly api: ApiName;
  readonly action: string;
  /** Absent where the request had none. */
  readonly token?: string;
  /** A text where the body is neither JSON nor a form. */
  readonly body: CallBody;
}

export type CallBody =
  | { readonly kind: "json"; readonly value: Json }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "form"; readonly fields: Readonly<Record<string, string>>; readonly file?: FormFile };

/** The file of a form. */
export interface FormFile {
  /** Field of the form as it came, such as `payload.file`. */
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

export interface AnswerTraffic {
  readonly kind: "answer";
  readonly call: number;
  readonly status: number;
  readonly body: Json;
}
