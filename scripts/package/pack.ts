import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../command.js";
import type { Packed } from "./check.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folders of the packages that are published, in the order in which they depend on each other. */
export const PUBLISHED = ["generated", "conformance"] as const;

interface Listing {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs what is to be published into a folder, as npm would upload it. Needs a build. */
export async function packAll(folder: string, signal: AbortSignal): Promise<Packed[]> {
  const places = PUBLISHED.flatMap((workspace) => ["-w", workspace]);
  const args = ["pack", "--json", "--pack-destination", folder, "--loglevel=error", ...places];
  const { status, stdout, stderr } = await run("npm", args, { cwd: root, signal });
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  const listings = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as Listing[];
  return listings.map(({ name, version, filename, size, files }) => ({
    ...{ name, version, size },
    archive: join(folder, filename),
    files: files.map(({ path }) => path),
  }));
}
