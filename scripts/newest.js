import { readdirSync, statSync } from "node:fs";

/** When the newest file below a folder was written, in milliseconds since 1970. */
export function newest(folder) {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const url = new URL(`${entry.name}${entry.isDirectory() ? "/" : ""}`, folder);
    time = Math.max(time, entry.isDirectory() ? newest(url) : statSync(url).mtimeMs);
  }
  return time;
}
