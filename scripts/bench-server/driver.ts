import { type Crowd, seatsPerChat } from "./crowd.js";
import { Broken, Ledger } from "./ledger.js";
import { type Line, type Lines, openLines } from "./line.js";
import type { Tongue } from "./tongue.js";

/** Milliseconds without any frame that mean that a push is lost. */
const standardPatience = 20_000;

/** What a round came to. */
export interface Round {
  readonly events: number;
  /** Pushes that came to members; an answer is none. */
  readonly pushes: number;
  readonly seconds: number;
  /** Milliseconds from sending an event to each push of it, sorted. */
  readonly latencies: Float64Array;
  /** Mean bytes of the frames that came. */
  readonly frameBytes: number;
}

/** A round under way. */
interface Going {
  landed(chat: number): void;
  fail(error: unknown): void;
}

/** A crowd connected to one server. Every round is verified by a ledger, and rejects with `Broken` where the server breaks its promise. */
export class Driver {
  private readonly ledger: Ledger;
  private readonly byChat: readonly (readonly Line[])[];
  private going: Going | null = null;
  private sentEvents = 0;
  private frames = 0;
  private bytes = 0;

  private constructor(
    private readonly tongue: Tongue,
    private readonly lines: Lines,
    private readonly patience: number,
  ) {
    this.ledger = new Ledger(seatsPerChat, tongue.acknowledges);
    this.byChat = Array.from({ length: lines.all.length / seatsPerChat }, (_, chat) =>
      lines.all.slice(chat * seatsPerChat, (chat + 1) * seatsPerChat),
    );
    lines.listen(
      (line, frame) => this.hear(line, frame),
      (error) => this.going?.fail(error),
    );
  }

  static async connect(tongue: Tongue, origin: string, { seats }: Crowd, patience = standardPatience): Promise<Driver> {
    const lines = await openLines(seats, (seat) => tongue.url(origin, seat));
    await tongue.enter(lines.all);
    return new Driver(tongue, lines, patience);
  }

  /** Every chat has `perChat` events under way at any time, from members in turn, until all are sent or `milliseconds` are over. */
  flood(events: number, perChat: number, milliseconds = Number.POSITIVE_INFINITY): Promise<Round> {
    const started = performance.now();
    const last = this.sentEvents + events;
    const more = (): boolean => this.sentEvents < last && performance.now() - started < milliseconds;
    return this.round((done) => {
      const next = (chat: number): void => {
        if (more()) this.send(chat);
        else if (this.ledger.inFlight === 0) done();
      };
      for (let turn = 0; turn < perChat; turn += 1) for (const chat of this.byChat.keys()) if (more()) this.send(chat);
      return next;
    });
  }

  /** So many events each second, evenly, chats in turn, whatever the server makes of it. */
  pace(events: number, perSecond: number): Promise<Round> {
    const started = performance.now();
    const first = this.sentEvents;
    return this.round((done) => {
      const send = (): void => {
        const due = Math.min(events, ((performance.now() - started) * perSecond) / 1000);
        while (this.sentEvents - first < due) this.send(this.sentEvents % this.byChat.length);
        if (this.sentEvents - first < events) setTimeout(send, 1);
      };
      send();
      return () => {
        if (this.sentEvents - first >= events && this.ledger.inFlight === 0) done();
      };
    });
  }

  close(): Promise<void> {
    return this.lines.close();
  }

  private async round(begin: (done: () => void) => Going["landed"]): Promise<Round> {
    const [started, firstEvent] = [performance.now(), this.sentEvents];
    [this.ledger.latencies, this.frames, this.bytes] = [[], 0, 0];
    await this.play(begin);
    const seconds = (performance.now() - started) / 1000;
    const latencies = Float64Array.from(this.ledger.latencies).sort();
    return {
      events: this.sentEvents - firstEvent,
      pushes: latencies.length,
      seconds,
      latencies,
      frameBytes: this.bytes / this.frames,
    };
  }

  private async play(begin: (done: () => void) => Going["landed"]): Promise<void> {
    let frames = -1;
    let watch: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        watch = setInterval(() => {
          if (frames === this.frames) reject(new Broken(`Lost: ${this.ledger.missing()}`));
          frames = this.frames;
        }, this.patience);
        this.going = { landed: () => {}, fail: reject };
        this.going.landed = begin(resolve);
      });
    } finally {
      clearInterval(watch);
      this.going = null;
    }
  }

  private send(chat: number): void {
    const members = this.byChat[chat] ?? [];
    const event = this.sentEvents;
    this.sentEvents += 1;
    const line = members[(event * 7) % members.length];
    if (line === undefined) throw new Error(`No members in chat ${chat}`);
    const frame = this.tongue.event(line, event);
    this.ledger.sent(event, line, performance.now());
    line.socket.send(frame);
  }

  private hear(line: Line, frame: Buffer): void {
    this.frames += 1;
    this.bytes += frame.length;
    try {
      const word = this.tongue.read(frame);
      if (word !== undefined && this.ledger.heard(line, word, performance.now())) this.going?.landed(line.seat.chat);
    } catch (error) {
      this.going?.fail(error);
    }
  }
}
