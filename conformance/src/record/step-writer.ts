import { type ApiName, disconnectPush } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import { errorType } from "../run/find.js";
import type { Cast, Part } from "./cast.js";
import { lastingPart, type NamedValue, textsIn, withNames } from "./name-values.js";
import { bareField, payloadOfCall, unwrapped } from "./payloads.js";
import type { CallTraffic, ClosedTraffic, FrameTraffic, OpenedTraffic, Traffic } from "./traffic.js";

/** A step as the file has it, while it is being written. */
type WrittenStep = { id: string } & Record<string, Json>;

/** A request whose response has not come yet. */
interface Open {
  readonly step: WrittenStep;
  readonly connection: number;
  readonly action: string;
  readonly requestId: Json | undefined;
}

/** Writes the steps of a scenario, one piece of traffic after the other. */
export class StepWriter {
  readonly steps: WrittenStep[] = [];
  readonly #names: Map<string, string>;
  readonly #said = new Set<string>();
  readonly #open: Open[] = [];
  readonly #calls = new Map<number, WrittenStep>();
  /** Steps of the requests of a connection, by correlation id. */
  readonly #asked = new Map<string, WrittenStep>();
  /** Why the server is about to close a connection. */
  readonly #reasons = new Map<number, Json>();

  constructor(
    private readonly cast: Cast,
    private readonly values: readonly NamedValue[],
    people: ReadonlyMap<string, string>,
    private readonly keyOf: (api: ApiName) => string,
  ) {
    this.#names = new Map(people);
  }

  write(one: Traffic, index: number, traffic: readonly Traffic[]): void {
    switch (one.kind) {
      case "opened":
        this.#opened(one, traffic);
        break;
      case "frame":
        if (one.from === "client") this.#request(one);
        else this.#fromServer(one, index);
        break;
      case "closed":
        this.#closed(one, index, traffic);
        break;
      case "call":
        this.#call(one);
        break;
      case "answer":
        this.#answered(this.#calls.get(one.call), unwrapped(one.body), one.status < 300, index);
        break;
      default:
        one satisfies never;
    }
  }

  /** A login opens the connection by itself. */
  #opened({ connection }: OpenedTraffic, traffic: readonly Traffic[]): void {
    const first = traffic.find((one) => one.kind === "frame" && one.connection === connection && one.from === "client");
    const logsIn = first?.kind === "frame" && isObject(first.frame) && first.frame["action"] === "login";
    if (!logsIn) this.#add("connects", { connect: this.#part(connection).name });
  }

  #request({ connection, frame }: FrameTraffic): void {
    const part = this.#part(connection);
    if (!isObject(frame) || typeof frame["action"] !== "string") {
      this.#add("raw", { raw: isObject(frame) ? JSON.stringify(frame) : frame, actor: part.name });
      return;
    }
    const { action, payload } = frame;
    if (action === "ping") return;
    const step = action === "login" ? this.#login(part, payload) : this.#ask(part, action, payload);
    const requestId = frame[this.keyOf(part.api)];
    this.#open.push({ step, connection, action, requestId });
    if (requestId !== undefined) this.#asked.set(`${connection} ${String(requestId)}`, step);
  }

  #login({ name }: Part, payload: Json | undefined): WrittenStep {
    const { token: _, ...rest } = isObject(payload) ? payload : {};
    return this.#add("in", { login: name, ...this.#spoken(rest) });
  }

  #ask({ name }: Part, action: string, payload: Json | undefined): WrittenStep {
    return this.#add(action, { call: action, actor: name, ...(payload === undefined ? {} : this.#spoken(payload)) });
  }

  #call({ call, action, body }: CallTraffic): void {
    const part = this.cast.ofCall.get(call);
    const overRtm = [...this.cast.ofConnection.values()].includes(part as Part);
    const file = body.kind === "form" && body.file !== undefined ? body.file : undefined;
    const step = this.#add(action, {
      call: action,
      actor: part?.name ?? "",
      ...(overRtm ? { via: "web" } : {}),
      ...(body.kind === "text" ? { body: body.text } : this.#spoken(payloadOfCall(body))),
      ...(file === undefined ? {} : { upload: { ...file, field: bareField(file.field) } }),
    });
    this.#calls.set(call, step);
  }

  /** A payload of a client with names for what it has from the server; none where it is empty. */
  #spoken(payload: Json): JsonObject {
    for (const text of textsIn(payload)) this.#said.add(text);
    const isEmpty = isObject(payload) && Object.keys(payload).length === 0;
    return isEmpty ? {} : { payload: withNames(payload, this.#names) };
  }

  #fromServer({ connection, frame }: FrameTraffic, index: number): void {
    if (!isObject(frame)) return;
    const part = this.#part(connection);
    if (frame["type"] === "push") this.#push(part, connection, frame, index);
    else {
      const at = this.#open.findIndex(
        (open) => open.connection === connection && answers(frame, open, this.keyOf(part.api)),
      );
      const [open] = at < 0 ? [] : this.#open.splice(at, 1);
      this.#answered(open?.step, frame["payload"] ?? null, frame["success"] === true, index);
    }
  }

  #answered(step: WrittenStep | undefined, payload: Json, success: boolean, index: number): void {
    if (step === undefined) return;
    if (!success) step["expect"] = { error: errorType(isObject(payload) ? payload : undefined) ?? "validation" };
    this.#save(step, index);
  }

  #push(part: Part, connection: number, frame: JsonObject, index: number): void {
    const action = String(frame["action"]);
    const payload = frame["payload"] ?? null;
    if (action === disconnectPush(part.api)) {
      this.#reasons.set(connection, isObject(payload) ? (payload["reason"] ?? null) : null);
      return;
    }
    const where = lastingPart(payload, this.#names, this.#said);
    const cause = this.#asked.get(`${connection} ${String(frame[this.keyOf(part.api)])}`);
    const step = this.#add(`${part.name}-told`, {
      push: action,
      actor: part.name,
      ...(where === undefined ? {} : { where }),
      answers: cause?.id ?? "nobody",
    });
    this.#save(step, index);
  }

  #closed({ connection, by }: ClosedTraffic, index: number, traffic: readonly Traffic[]): void {
    const { name } = this.#part(connection);
    const reason = this.#reasons.get(connection);
    if (by === "server")
      this.#add(`${name}-out`, { disconnect: name, ...(typeof reason === "string" ? { reason } : {}) });
    else if (traffic.slice(index).some((one) => one.kind === "opened" && this.#part(one.connection).name === name))
      this.#add(`${name}-out`, { close: name });
  }

  #save(step: WrittenStep, index: number): void {
    const own = this.values.filter((value) => value.index === index);
    if (own.length > 0) step["save"] = Object.fromEntries(own.map(({ name, pointer }) => [name, pointer]));
    for (const { name, value } of own) this.#names.set(value, name);
  }

  #add(word: string, said: JsonObject): WrittenStep {
    const step: WrittenStep = {
      id: `${this.steps.length + 1}-${word.replaceAll(/[^a-z0-9]+/giu, "-").toLowerCase()}`,
      ...said,
    };
    this.steps.push(step);
    return step;
  }

  #part(connection: number): Part {
    const part = this.cast.ofConnection.get(connection);
    if (part === undefined) throw new Error(`connection ${connection} was never opened`);
    return part;
  }
}

/** Where the request has no correlation id, the next response to its action is meant. */
function answers(frame: JsonObject, { requestId, action }: Open, key: string): boolean {
  return requestId === undefined ? frame["action"] === action : frame[key] === requestId;
}
