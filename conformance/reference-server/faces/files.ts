import { randomUUID } from "node:crypto";
import type { StoredFile } from "../core/turn.js";

/** Bytes of all files together; the oldest make room. */
const storeLimit = 256 * 1024 * 1024;

export interface FileBytes {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** Uploaded files, in memory, served back by an address that nobody can guess. */
export class Files {
  /** Known once the server listens. */
  origin = "";
  private readonly stored = new Map<string, FileBytes>();
  private size = 0;

  /** The address a file will have; nothing is kept yet. */
  address(licenseId: number, name: string, { bytes, contentType }: FileBytes): StoredFile {
    const safe = name.replace(/[^\w.-]/gu, "_").slice(-80) || "file";
    const path = `${licenseId}/${randomUUID()}/${safe}`;
    return { url: `${this.origin}/files/${path}`, path, name, contentType, size: bytes.length };
  }

  keep({ path }: StoredFile, file: FileBytes): void {
    this.stored.set(path, file);
    this.size += file.bytes.length;
    for (const [oldest, { bytes }] of this.stored) {
      if (this.size <= storeLimit) return;
      this.stored.delete(oldest);
      this.size -= bytes.length;
    }
  }

  get(path: string): FileBytes | undefined {
    return this.stored.get(path);
  }
}
