import type { Trial } from "./run/try-mutant.js";

/** Columns of the bar. */
const width = 30;

/** Shows how far a long run is: one line that is written over on a terminal, a line now and then elsewhere. */
export class Progress {
  #done = 0;
  #killed = 0;
  #told = 0;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream,
  ) {}

  /** One more is done. */
  add({ outcome }: Pick<Trial, "outcome">): void {
    this.#done += 1;
    if (outcome === "killed") this.#killed += 1;
    this.#show(`${this.#done} of ${this.total} mutants, ${this.#killed} killed`);
  }

  #show(text: string): void {
    const share = this.#done / Math.max(1, this.total);
    if (this.stream.isTTY) {
      const bar = "#".repeat(Math.round(share * width)).padEnd(width, ".");
      this.stream.write(`\r[${bar}] ${text}`);
    } else if (Math.floor(share * 10) > this.#told) {
      this.#told = Math.floor(share * 10);
      this.stream.write(`${text}\n`);
    }
  }

  /** Leaves the line. */
  end(): void {
    if (this.stream.isTTY) this.stream.write("\r\u001b[K");
  }
}
