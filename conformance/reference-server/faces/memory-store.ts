import type { FileBytes, FileStore } from "./files.js";

/** Bytes of all files together; the oldest make room. */
const storeLimit = 256 * 1024 * 1024;

/** Keeps uploads until the server ends. */
export class MemoryStore implements FileStore {
  private readonly stored = new Map<string, FileBytes>();
  private size = 0;

  async keep(path: string, file: FileBytes): Promise<void> {
    this.stored.set(path, file);
    this.size += file.bytes.length;
    for (const oldest of this.stored.keys()) {
      if (this.size <= storeLimit) return;
      await this.drop(oldest);
    }
  }

  async drop(path: string): Promise<void> {
    this.size -= this.stored.get(path)?.bytes.length ?? 0;
    this.stored.delete(path);
  }

  async dropLicense(licenseId: number): Promise<void> {
    for (const path of this.stored.keys()) if (path.startsWith(`${licenseId}/`)) await this.drop(path);
  }

  async get(path: string): Promise<FileBytes | undefined> {
    return this.stored.get(path);
  }
}
