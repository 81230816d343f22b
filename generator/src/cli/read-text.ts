import { readFileSync } from "node:fs";
import { Failure, reasonOf } from "./failure.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** The text of a file. What is missing, unreadable, empty, binary or not UTF-8 is a `Failure` that names the place. */
export function readText(path: string, shown: string): string {
  const bytes = readBytes(path, shown);
  if (bytes.length === 0) throw new Failure(`${shown}: Unexpected empty file, expected text`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Failure(`${shown}:${lineAt(bytes, nul)}: Unexpected NUL byte, expected a text file`);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Failure(`${shown}:${lineAt(bytes, firstInvalid(bytes))}: Unexpected bytes, expected UTF-8`);
  }
}

function readBytes(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${shown}: ${reasonOf((error as NodeJS.ErrnoException).code ?? "")}`);
  }
}

function lineAt(bytes: Buffer, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 10) line += 1;
  return line;
}

/** Offset of the first byte that ends no valid sequence, by halving. */
function firstInvalid(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
