/** Numbers the RTM connections, and counts those that are open. */
export class Connections {
  private last = 0;
  private open = 0;

  /** The number of a new connection. */
  enter(): number {
    this.open += 1;
    this.last += 1;
    return this.last;
  }

  leave(): void {
    this.open -= 1;
  }

  get count(): number {
    return this.open;
  }
}
