import type { Row, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, readRequired, saidBy, saidText, splitMark, withTicks } from "./cells.js";
import { cellFor, type Role } from "./column-roles.js";
import type { Definition } from "./definitions.js";
import type { ParamFact } from "./document-facts.js";
import { literalIn } from "./literal-in.js";
import { type Mined, mineDefaultCell, minedBy, mineNotes, mineValuesCell } from "./mine-notes.js";
import { mineTypeCell } from "./mine-values.js";

/** Reads a row of a table of parameters or fields: one fact for each name in its first cell. */
export function readParamRow(
  row: Row,
  roles: readonly (Role | null)[],
  definitions: readonly Definition[],
): ParamFact[] {
  const nameCell = cellFor(row, roles, "name");
  if (!nameCell || nameCell.plain === "") return [];
  const notesCell = cellFor(row, roles, "notes");
  const marks = row.cells.flatMap((cell) => splitMark(cell).mark ?? []);
  const type = saidText(cellFor(row, roles, "type"));
  const required = readRequired(cellFor(row, roles, "required")) ?? readBracket(nameCell);
  const names = readParamNames(nameCell);
  return names.map((path) => {
    const mined = tell(mineNotes(notesCell), row, roles);
    const mine = definitions.filter((definition) => belongs(definition, path.value, marks, notesCell));
    return {
      path,
      required,
      type,
      ...enrich(mined, mine),
      notes: saidText(notesCell),
      members: mine.flatMap((it) => it.members),
      remarks: mine.flatMap(({ intro, remarks }) => [...(intro ? [intro] : []), ...remarks].map(saidProse)),
    };
  });
}

function saidProse(text: Text): Said<string> {
  return { value: text.plain, span: text.span };
}

/** Several names in one cell are several code spans with nothing but commas between them. */
function readParamNames(cell: Text): Said<string>[] {
  const codes = codeSpans(cell);
  if (codes.length > 1 && /^[`\w.<>[\]\s,/|&*-]*$/.test(withTicks(cell).replace(/\b(and|or)\b/g, ""))) return codes;
  const [first] = codes;
  if (first && /^[~*_\s]*`/.test(withTicks(cell))) return namesIn(first);
  const name = splitMark(cell).plain.replace(/\s*\((?:optional|required)\)$/i, "");
  return /^\S+$/.test(name) ? [{ value: name, span: cell.span }] : [];
}

/** "`a, b`": several names in one code span. */
function namesIn({ value, span }: Said<string>): Said<string>[] {
  const several = /^[\w.[\]]+(?:,\s*[\w.[\]]+)+$/.test(value);
  return several ? value.split(/,\s*/).map((name) => ({ value: name, span })) : [{ value, span }];
}

/** "`user_id` (optional)". */
function readBracket(cell: Text): Said<boolean> | null {
  const prose = withTicks(cell);
  const found = /\((optional|required)\)/i.exec(prose);
  if (!found) return null;
  return { value: found[1]?.toLowerCase() === "required", span: literalIn(cell, prose, found[0], found.index) };
}

function belongs(definition: Definition, path: string, marks: readonly string[], notes: Text | null): boolean {
  if (definition.mark !== null && marks.includes(definition.mark)) return true;
  const { subject } = definition;
  if (definition.mark !== null || subject === null) return false;
  const segments = path.replaceAll(/\[\]|[<>]/g, "").split(".");
  return (
    path === subject || segments[segments.length - 1] === subject || (notes?.plain.includes(`<${subject}>`) ?? false)
  );
}

/** What other columns say of the default and the values goes before the note. */
function tell(mined: Mined, row: Row, roles: readonly (Role | null)[]): Mined {
  const told = mineValuesCell(cellFor(row, roles, "values"));
  const values = told.values.length > 0 ? told.values : mineTypeCell(cellFor(row, roles, "type"));
  return {
    values: values.length > 0 ? values.map((value) => saidBy("row", value)) : mined.values,
    default: saidBy("row", mineDefaultCell(cellFor(row, roles, "default"))) ?? mined.default,
    minimum: saidBy("row", told.minimum) ?? mined.minimum,
    maximum: saidBy("row", told.maximum) ?? mined.maximum,
  };
}

/** What the lists below the table add to what the note of the row says. */
function enrich(mined: Mined, definitions: readonly Definition[]): Mined {
  const values = definitions.flatMap((definition) => definition.members.map((member) => member.name));
  const more = definitions.flatMap(({ intro, by, items }) => [
    ...(intro ? [minedBy(by, mineNotes(intro))] : []),
    ...items.map((item) => minedBy("bullet", mineNotes(item.text))),
  ]);
  const inline = more.flatMap((it) => it.values);
  return {
    values: mined.values.length > 0 ? mined.values : values.length > 0 ? values : inline,
    default: mined.default ?? more.find((it) => it.default)?.default ?? null,
    minimum: mined.minimum ?? more.find((it) => it.minimum)?.minimum ?? null,
    maximum: mined.maximum ?? more.find((it) => it.maximum)?.maximum ?? null,
  };
}

/** "`recipients` - string, possible values `all` (default), `agents`": a parameter told in one cell. */
export function readInlineParam(cell: Text): ParamFact[] {
  const [path] = codeSpans(cell);
  if (!path) return [];
  const words = /-\s*(\w+)\s*(?:,|$)/.exec(withTicks(cell).replace(/^`[^`]+`\s*/, ""));
  const required = /\b(required|optional)\b/i.exec(cell.plain)?.[1]?.toLowerCase();
  return [
    {
      path,
      required: required ? { value: required === "required", span: cell.span } : null,
      type: words?.[1] ? { value: words[1], span: cell.span } : null,
      ...mineNotes(cell),
      notes: { value: cell.plain.slice(path.value.length).replace(/^\s*-\s*/, ""), span: cell.span },
      members: [],
      remarks: [],
    },
  ];
}
