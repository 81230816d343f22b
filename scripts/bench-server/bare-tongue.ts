import type { Line } from "./line.js";
import type { Tongue, Word } from "./tongue.js";

/** The bare broadcast server: what a frame says, everybody in the room gets, byte for byte. */
export class BareTongue implements Tongue {
  readonly acknowledges = false;

  /** `frameBytes`: length of every frame. */
  constructor(private readonly frameBytes: number) {}

  url(origin: string, { chat }: Line["seat"]): string {
    return `${origin.replace(/^http/u, "ws")}/${chat}`;
  }

  async enter(): Promise<void> {}

  event(_line: Line, event: number): string {
    const frame = (text: string): string => JSON.stringify({ type: "push", payload: { event: { event, text } } });
    return frame("x".repeat(Math.max(0, this.frameBytes - frame("").length)));
  }

  read(frame: Buffer): Word {
    const { payload } = JSON.parse(frame.toString("utf8")) as { payload: { event: { event: number } } };
    return { kind: "pushed", event: payload.event.event, order: null };
  }
}
