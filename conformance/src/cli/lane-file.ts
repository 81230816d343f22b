import { statSync } from "node:fs";

/** Of the compiler, which writes it with every build; packages come without. */
const buildInfo = "../../tsconfig.tsbuildinfo";
/** All of a lane in one file loads in half the time. */
export const laneBundle = "lane-bundle.js";

/**
 * What the thread of a lane starts from: the bundle, or where that was made of another build than the one in `dist/src/cli/`, which is
 * `folder`, the files that it is made of. Undefined where nothing is compiled.
 */
export function laneFile(folder = new URL("./", import.meta.url)): URL | undefined {
  const [bundle, many] = [new URL(laneBundle, folder), new URL("lane-thread.js", folder)];
  if (isBundled(folder)) return bundle;
  return writtenAt(many) === undefined ? undefined : many;
}

/** Whether the bundle is there, and was made of this build: it then has the time of the build. An order of times would not do, clocks are set back. */
export function isBundled(folder: URL): boolean {
  const bundle = writtenAt(new URL(laneBundle, folder));
  return bundle !== undefined && (buildTime(folder) ?? bundle) === bundle;
}

/** When the compiler wrote, in whole milliseconds since 1970. */
export function buildTime(folder: URL): number | undefined {
  return writtenAt(new URL(buildInfo, folder));
}

function writtenAt(file: URL): number | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : Math.round(stats.mtimeMs);
}
