import { closeSync, openSync, writeSync } from "node:fs";
import type { LogEntry } from "../../reference-server/index.js";
import { attempt } from "./files.js";

/** Where the log goes, one JSON object a line. */
export interface LogFile {
  readonly write: (entry: LogEntry) => void;
  close(): void;
}

/**
 * Appends to a file, or to the standard error where the path is `-`. Lines are written at once, so that nothing is lost with the process;
 * where the disk takes no more, logging ends and says so once.
 */
export function openLog(path: string, complain: (line: string) => void): LogFile {
  const file = path === "-" ? process.stderr.fd : attempt(path, () => openSync(path, "a"));
  let isOpen = true;
  return {
    write: (entry) => {
      if (!isOpen) return;
      try {
        writeSync(file, `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
      } catch (error) {
        isOpen = false;
        complain(`${path}: the log ends here (${error instanceof Error ? error.message : String(error)})`);
      }
    },
    close: () => {
      isOpen = false;
      if (path !== "-") closeSync(file);
    },
  };
}
