import type { Line } from "./line.js";
import type { Word } from "./tongue.js";

/** The server broke its promise: a push was lost, doubled, out of order, or not what was acknowledged. */
export class Broken extends Error {}

/** What is known of an event under way. */
interface Flight {
  readonly chat: number;
  readonly sender: Line;
  readonly sentAt: number;
  /** Lines that have it. */
  reached: number;
  acknowledged: boolean;
  /** Which one it is in its chat, as the first member saw it. */
  position: number;
  order: number | null;
}

/**
 * Holds every push against every other: each event reaches each member once, all members see the same sequence, and `order` counts it
 * without a gap. Throws `Broken` at the first push that does not fit.
 */
export class Ledger {
  /** Milliseconds from sending to each push. */
  latencies: number[] = [];
  private readonly flights = new Map<number, Flight>();
  private readonly seen = new Map<Line, number>();
  /** `order` of the first event of each chat. */
  private readonly firstOrders = new Map<number, number>();

  constructor(
    private readonly members: number,
    private readonly acknowledges: boolean,
  ) {}

  get inFlight(): number {
    return this.flights.size;
  }

  sent(event: number, sender: Line, now: number): void {
    const flight = { chat: sender.seat.chat, sender, sentAt: now, reached: 0, acknowledged: false };
    this.flights.set(event, { ...flight, position: -1, order: null });
  }

  /** True where this frame was the last one that the event was waiting for. */
  heard(line: Line, { kind, event, order }: Word, now: number): boolean {
    const flight = this.flights.get(event);
    if (flight === undefined) throw new Broken(`Event ${event} was ${kind} once too often, in chat ${line.seat.chat}`);
    if (flight.chat !== line.seat.chat) throw new Broken(`Event ${event} came to chat ${line.seat.chat}`);
    if (kind === "acknowledged") acknowledge(flight, line, event);
    else this.pushed(flight, line, event, now);
    this.checkOrder(flight, event, order);
    const hasLanded = flight.reached === this.members && (flight.acknowledged || !this.acknowledges);
    if (hasLanded) this.flights.delete(event);
    return hasLanded;
  }

  /** What is still missing. */
  missing(): string {
    const some = [...this.flights].slice(0, 5).map(([event, { chat, reached, acknowledged }]) => {
      const answer = this.acknowledges && !acknowledged ? ", not acknowledged" : "";
      return `event ${event} of chat ${chat} has reached ${reached} of ${this.members}${answer}`;
    });
    return `${this.flights.size} events under way: ${some.join("; ")}`;
  }

  private pushed(flight: Flight, line: Line, event: number, now: number): void {
    if (this.acknowledges && line === flight.sender && !flight.acknowledged)
      throw new Broken(`Event ${event} was pushed to its sender before the response`);
    const position = this.seen.get(line) ?? 0;
    this.seen.set(line, position + 1);
    if (flight.reached === 0) flight.position = position;
    else if (flight.position !== position)
      throw new Broken(
        `Event ${event} is number ${position} to one member of chat ${flight.chat}, number ${flight.position} to another`,
      );
    flight.reached += 1;
    this.latencies.push(now - flight.sentAt);
  }

  private checkOrder(flight: Flight, event: number, order: number | null): void {
    if (order === null && this.acknowledges) throw new Broken(`Event ${event} has no order`);
    if (order === null) return;
    if (flight.order !== null && flight.order !== order)
      throw new Broken(`Event ${event} has order ${flight.order} to one, ${order} to another`);
    flight.order = order;
    if (flight.position < 0) return;
    const first = this.firstOrders.get(flight.chat) ?? order - flight.position;
    this.firstOrders.set(flight.chat, first);
    if (order !== first + flight.position)
      throw new Broken(`Event ${event} of chat ${flight.chat} has order ${order}, expected ${first + flight.position}`);
  }
}

function acknowledge(flight: Flight, line: Line, event: number): void {
  if (line !== flight.sender) throw new Broken(`Event ${event} was answered to a stranger`);
  if (flight.acknowledged) throw new Broken(`Event ${event} was answered twice`);
  flight.acknowledged = true;
}
