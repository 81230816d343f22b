import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Above the sources, or above the compiled files. */
const places = ["../package.json", "../../package.json"];

/** The version of the package that this server comes with. */
export function packageVersion(): string {
  const path = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((it) => existsSync(it));
  const { version = "unknown" } =
    path === undefined ? {} : (JSON.parse(readFileSync(path, "utf8")) as { version?: string });
  return version;
}
