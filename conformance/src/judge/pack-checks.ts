import { Places } from "../load/places.js";
import type { Check } from "./check.js";

/** The checks of one case with what comes again and again in them written once. */
export interface PackedChecks {
  /** What was expected, and sources: each row has a place in both. */
  readonly expected: readonly string[];
  readonly sources: readonly Check["source"][];
  readonly rows: readonly Row[];
}

/** Of the id, what follows the case. What stands last is absent where the check passed, and that is all there is to say of it. */
type Row = readonly [name: string, level: Check["level"], expected: number, source: number, rest?: Rest];
type Rest = Pick<Check, "status" | "got" | "entry">;

/** Cases have up to five thousand checks, on few sources: packed, they are a third of the text. */
export function packChecks(case_: string, checks: readonly Check[]): PackedChecks {
  const expected = new Places<string>();
  const sources = new Places<Check["source"]>();
  const rows = checks.map(({ id, case: _, level, expected: words, source, ...rest }): Row => {
    const row = [id.slice(case_.length + 1), level, expected.placeOf(words), sources.placeOf(source)] as const;
    return rest.status === "pass" && Object.keys(rest).length === 1 ? row : [...row, rest];
  });
  return { expected: expected.values, sources: sources.values, rows };
}

export function unpackChecks(case_: string, { expected, sources, rows }: PackedChecks): readonly Check[] {
  return rows.map(([name, level, words, source, rest = passed]) => {
    const said = { expected: expected[words] ?? "", level, source: sources[source] ?? [] };
    return { id: `${case_}/${name}`, case: case_, ...said, ...rest };
  });
}

const passed: Rest = { status: "pass" };
