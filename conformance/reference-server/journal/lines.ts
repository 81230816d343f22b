import { closeSync, fdatasync, fdatasyncSync, ftruncateSync, writeSync } from "node:fs";
import type { Made } from "../core/change.js";
import { type Header, spellLine } from "./line.js";

/** Milliseconds after which what was written is on the disk. */
const syncPause = 1000;

/** Where a file ends: its bytes, and the sum of its lines. */
export interface End {
  readonly size: number;
  readonly sum: number;
}

/**
 * The end of a file: whole lines or nothing. A line is with the operating system when `append` returns, and on the disk a second later. Once
 * either has failed for good, nothing more is written.
 */
export class Lines {
  private isBroken = false;
  private isClosed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly file: number,
    private end: End,
  ) {}

  get size(): number {
    return this.end.size;
  }

  append(entry: Header | Made): void {
    // The number of a closed file may be that of another one by now.
    if (this.isClosed) throw new Error("The journal is closed");
    if (this.isBroken) throw new Error("The journal cannot be written any more");
    const { text, sum } = spellLine(entry, this.end.sum);
    const bytes = Buffer.from(text);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
    } catch (error) {
      this.dropRest();
      throw error;
    }
    this.end = { size: this.end.size + bytes.length, sum };
    this.timer ??= setTimeout(() => this.sync(), syncPause).unref();
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    clearTimeout(this.timer);
    try {
      fdatasyncSync(this.file);
    } finally {
      closeSync(this.file);
    }
  }

  private sync(): void {
    this.timer = undefined;
    fdatasync(this.file, (error) => {
      if (error !== null && !this.isClosed) this.isBroken = true;
    });
  }

  /** Half a line, say on a full disk: nothing may be written behind it. */
  private dropRest(): void {
    try {
      ftruncateSync(this.file, this.end.size);
    } catch {
      this.isBroken = true;
    }
  }
}
