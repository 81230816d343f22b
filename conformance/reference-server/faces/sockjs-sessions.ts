import type { Door } from "./door.js";
import type { Limits } from "./limits.js";
import type { Session } from "./session.js";

/** The sessions of SockJS; those that poll by the id in their address, until the library forgets them. */
export class SockJsSessions {
  private readonly open = new Set<Session>();
  private readonly polled = new Map<string, { readonly session: Session; readonly door: Door }>();

  constructor(private readonly limits: Limits) {}

  /** Raw WebSocket, and WebSocket, need no id. */
  add(session: Session, door: Door, id: string | undefined): void {
    this.open.add(session);
    if (id !== undefined) this.polled.set(id, { session, door });
  }

  remove(session: Session, id: string | undefined): void {
    this.open.delete(session);
    if (id !== undefined) this.polled.delete(id);
  }

  /** Many sessions may poll over one socket, so that the limit of sockets does not bound them. */
  hasRoomFor(id: string): boolean {
    return this.polled.has(id) || this.polled.size < this.limits.sockets;
  }

  /** True where the session came in by another door: the library has one list of ids for all addresses. An address need not name the license again. */
  isElsewhere(id: string, { snapshot, licenseId }: Door): boolean {
    const door = this.polled.get(id)?.door;
    if (door === undefined) return false;
    return door.snapshot !== snapshot || (licenseId !== null && door.licenseId !== licenseId);
  }

  /** Bytes of a body for the session. Messages are strings in arrays of JSON: quotes in them come twice as long. */
  bodyLimit(id: string): number {
    const { frameBytes, strangerBytes } = this.limits;
    return (this.polled.get(id)?.session.isStranger ?? true) ? strangerBytes : 2 * frameBytes;
  }

  end(id: string): void {
    this.polled.get(id)?.session.close();
  }

  endAll(): void {
    for (const session of [...this.open]) session.close();
  }
}
