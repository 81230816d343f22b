import type { OutputFile } from "./output-file.js";

/** Passes documents on that fit the official schema of their format. Throws where one does not: that is our mistake. */
export async function demandValid(
  files: OutputFile[],
  check: (document: object) => Promise<string[]>,
): Promise<OutputFile[]> {
  for (const file of files.filter((it) => it.path.endsWith(".json"))) {
    const errors = await check(JSON.parse(file.text) as object);
    if (errors.length > 0) throw new Error(`${file.path} does not fit the official schema:\n${errors.join("\n")}`);
  }
  return files;
}
