import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileBytes, FileStore } from "./files.js";

/** Keeps uploads in a folder, each in one of its own with its type beside it; they outlive the server. */
export class FolderStore implements FileStore {
  constructor(private readonly folder: string) {}

  async keep(path: string, { bytes, contentType }: FileBytes): Promise<void> {
    const place = join(this.folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
    await writeFile(typeOf(place), contentType);
  }

  async drop(path: string): Promise<void> {
    await rm(dirname(join(this.folder, path)), { recursive: true, force: true });
  }

  async dropLicense(licenseId: number): Promise<void> {
    await rm(join(this.folder, String(licenseId)), { recursive: true, force: true });
  }

  async get(path: string): Promise<FileBytes | undefined> {
    const place = join(this.folder, path);
    try {
      return { bytes: await readFile(place), contentType: await readFile(typeOf(place), "utf8") };
    } catch {
      return undefined;
    }
  }
}

/** The name of no upload begins so. */
function typeOf(place: string): string {
  return join(dirname(place), ".type");
}
