import type { RunningServer } from "../../conformance/reference-server/index.js";
import { seatsPerChat } from "./crowd.js";
import type { Line } from "./line.js";
import type { Tongue, Word } from "./tongue.js";

/** What the driver reads of frames. */
interface Frame {
  readonly type: "response" | "push";
  readonly action: string;
  readonly request_id?: string;
  readonly success?: boolean;
  readonly payload?: {
    readonly chat?: { readonly id: string };
    readonly event?: { readonly text?: string; readonly order?: number };
  };
}

/** The reference server. Event 7 is a message that begins with `#7`. */
export class ReferenceTongue implements Tongue {
  readonly acknowledges = true;
  private chatIds: readonly string[] = [];

  constructor(private readonly urls: RunningServer["urls"]) {}

  url(_origin: string, { api, licenseId }: Line["seat"]): string {
    const { rtm = "" } = this.urls[api];
    return `${rtm}?license_id=${licenseId}`;
  }

  /** Customers come first: their chats begin before there is an agent whom the router could assign. */
  async enter(lines: readonly Line[]): Promise<void> {
    const firsts = lines.filter((_, index) => index % seatsPerChat === 0);
    await Promise.all(lines.filter(isCustomer).map(login));
    const chats = await Promise.all(firsts.map((line) => call(line, "start_chat", { continuous: true })));
    this.chatIds = chats.map(({ payload }) => payload?.chat?.id ?? "");
    await Promise.all(lines.filter((line) => !isCustomer(line)).map(login));
    const hosts = lines.filter((line, index) => index % seatsPerChat === seatsPerChat - 1 && !isCustomer(line));
    await Promise.all(
      hosts.map((line) =>
        call(line, "join_chat", { chat_id: this.chatIds[line.seat.chat], agent_ids: line.seat.agents }),
      ),
    );
  }

  event({ seat }: Line, event: number): string {
    const text = `#${event} I have looked into it, and your parcel comes tomorrow.`;
    const payload = { chat_id: this.chatIds[seat.chat], event: { type: "message", text, recipients: "all" } };
    return JSON.stringify({ request_id: String(event), action: "send_event", payload });
  }

  read(frame: Buffer): Word | undefined {
    const { type, action, request_id, success, payload } = JSON.parse(frame.toString("utf8")) as Frame;
    const order = payload?.event?.order ?? null;
    if (type === "response" && success !== true) throw new Error(`${action} failed: ${JSON.stringify(payload)}`);
    if (type === "response" && action === "send_event")
      return { kind: "acknowledged", event: Number(request_id), order };
    if (action.endsWith("_disconnected")) throw new Error(`${action}: ${JSON.stringify(payload)}`);
    const number = /^#(\d+) /u.exec(payload?.event?.text ?? "")?.[1];
    return number === undefined ? undefined : { kind: "pushed", event: Number(number), order };
  }
}

function isCustomer({ seat }: Line): boolean {
  return seat.api.startsWith("customer");
}

function login(line: Line): Promise<Frame> {
  return call(line, "login", { token: line.seat.token });
}

/** One request, and its response. */
function call({ socket }: Line, action: string, payload: object): Promise<Frame> {
  return new Promise((resolve, reject) => {
    const listen = (data: Buffer): void => {
      const frame = JSON.parse(data.toString("utf8")) as Frame;
      if (frame.type !== "response") return;
      socket.off("message", listen);
      if (frame.success === true) resolve(frame);
      else reject(new Error(`${action} failed: ${JSON.stringify(frame.payload)}`));
    };
    socket.on("message", listen);
    socket.once("close", () => reject(new Error(`Closed at ${action}`)));
    socket.send(JSON.stringify({ request_id: action, action, payload }));
  });
}
