import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Results by the hash of all that they follow from. May be deleted at any time; a damaged entry is as good as none. */
export class Store {
  constructor(readonly folder: string) {}

  get<T>(key: string): T | undefined {
    const path = this.path(key);
    try {
      const text = readFileSync(path, "utf8");
      const value = text.slice(HASH_LENGTH + 1);
      if (text.slice(0, HASH_LENGTH) !== hashOf(value)) return undefined;
      utimesSync(path, new Date(), new Date());
      return JSON.parse(value) as T;
    } catch {
      return undefined;
    }
  }

  set(key: string, value: unknown): void {
    try {
      mkdirSync(this.folder, { recursive: true });
      const text = JSON.stringify(value);
      const beside = this.path(`${key}.${process.pid}`);
      writeFileSync(beside, `${hashOf(text)}\n${text}`);
      renameSync(beside, this.path(key));
    } catch {
      // A disk that takes no cache only costs time.
    }
  }

  /** Forgets the entries that were not asked for the longest. */
  prune(most: number): void {
    try {
      const aged = readdirSync(this.folder).map((name) => ({ name, time: statSync(join(this.folder, name)).mtimeMs }));
      for (const { name } of aged.sort((a, b) => b.time - a.time).slice(most)) rmSync(join(this.folder, name));
    } catch {
      // As above.
    }
  }

  private path(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}

/** Digits of a hash. */
const HASH_LENGTH = 64;

/** SHA-256 of parts that cannot run together. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}
