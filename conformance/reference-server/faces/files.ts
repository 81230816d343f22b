import { randomUUID } from "node:crypto";
import type { StoredFile } from "../core/turn.js";

export interface FileBytes {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/** Where uploads are kept, by path: `<license>/<uuid>/<name>`. */
export interface FileStore {
  keep(path: string, file: FileBytes): Promise<void>;
  drop(path: string): Promise<void>;
  /** All that begins with `<license>/`. */
  dropLicense(licenseId: number): Promise<void>;
  get(path: string): Promise<FileBytes | undefined>;
}

const ownPath = /^(\d+)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[\w-][\w.-]*$/u;

/** Uploaded files, served back by an address that nobody can guess. */
export class Files {
  /** Known once the server listens. */
  origin = "";

  constructor(
    private readonly store: FileStore,
    private readonly licenses: ReadonlyMap<number, unknown>,
  ) {}

  /** Keeps a file under an address of its own. */
  async keep(licenseId: number, name: string, file: FileBytes): Promise<StoredFile> {
    const safe =
      name
        .replace(/[^\w.-]/gu, "_")
        .replace(/^\.+/u, "_")
        .slice(-80) || "file";
    const path = `${licenseId}/${randomUUID()}/${safe}`;
    await this.store.keep(path, file);
    const { bytes, contentType } = file;
    return { url: `${this.origin}/files/${path}`, path, name, contentType, size: bytes.length };
  }

  async drop({ path }: StoredFile): Promise<void> {
    await this.store.drop(path);
  }

  /** Of a licence that is gone. */
  async dropLicense(licenseId: number): Promise<void> {
    await this.store.dropLicense(licenseId);
  }

  /** What was kept under a path, whoever made it up, for a licence that there is. */
  async get(path: string): Promise<FileBytes | undefined> {
    const [, licenseId] = ownPath.exec(path) ?? [];
    return this.licenses.has(Number(licenseId)) ? this.store.get(path) : undefined;
  }
}
