import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { version } from "../../reference-server/journal/line.js";

/** Files of the core, and which of their types stand in a journal. */
const stored = {
  change: ["Made", "Change"],
  execute: ["Command", "Caller"],
  router: ["Patience"],
  state: [],
  turn: ["Requester", "StoredFile"],
} as const;

/** These types of a file, or all of them, without what is told of them. */
function typesIn(file: string, names: readonly string[]): readonly string[] {
  const text = readFileSync(new URL(`../../reference-server/core/${file}.ts`, import.meta.url), "utf8");
  const code = text.replace(/^ *\/\*\*.*?\*\/\n|^ *\/\/.*\n/gmsu, "");
  const types = [...code.matchAll(/^export (?:interface (\w+) .*?^\}|type (\w+) =.*?;)$/gmsu)];
  const chosen = types.filter(([, object = "", alias = ""]) => names.length === 0 || names.includes(object || alias));
  expect(chosen.length).toBeGreaterThanOrEqual(names.length || 10);
  return chosen.map(([declared]) => declared);
}

/**
 * Where one of these types changes, journals of before cannot be read any more: `journal/line.ts` needs a new `version`. `npx vitest run -u`
 * with this file then writes its types beside this file, and those of the version before are deleted.
 */
it(`a journal of version ${version} holds what it held when that version was made`, async () => {
  const types = Object.entries(stored).flatMap(([file, names]) => typesIn(file, names));
  await expect(`${types.join("\n")}\n`).toMatchFileSnapshot(`journal-version-${version}.txt`);
});
