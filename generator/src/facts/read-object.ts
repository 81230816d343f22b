import { append } from "../source/append.js";
import type { Block, Row, Section, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { type Caption, readCaption } from "./caption.js";
import { codeSpans, saidBy, saidText, withTicks } from "./cells.js";
import { classifyTable } from "./classify-table.js";
import { cellFor, type Role } from "./column-roles.js";
import { type Definition, definitionsFor, readDefinitions } from "./definitions.js";
import type { EnumFact, MessageFact, ObjectFact, ParamFact } from "./document-facts.js";
import type { Ledger } from "./ledger.js";
import { minedBy, mineNotes } from "./mine-notes.js";
import { readParamRow } from "./read-params.js";
import { readEmptiness, readRemarks, readValueTypes } from "./read-remarks.js";
import type { SampleFact } from "./sample-fact.js";

/** The section of an object: its blocks, those of its parts, and the samples that show it. */
export interface ObjectSection {
  readonly section: Section;
  readonly heading: Text;
  /** Heading of the section around it, where that names a family of objects. */
  readonly family: Text | null;
  readonly blocks: readonly Block[];
  readonly samples: readonly SampleFact[];
}

/** Reads what the section says of the object besides its samples: tables, bullets, messages. */
export function readObject(object: ObjectSection, ledger: Ledger): ObjectFact {
  const definitions = readDefinitions(object.blocks);
  const fields: ParamFact[] = [];
  const messages: MessageFact[] = [];
  let caption: Caption | null = null;
  for (const block of object.blocks) {
    caption = readCaption(block) ?? caption;
    if (block.kind !== "table") continue;
    const { kind, roles } = classifyTable(block);
    for (const row of block.rows) {
      const read = kind === "params" ? readParamRow(row, roles, definitionsFor(block, object.blocks, definitions)) : [];
      const message = kind === "messages" ? readMessage(row, roles, caption) : null;
      const value = kind === "values" && definitions.some((it) => it.span === block.span);
      append(fields, read);
      if (message) messages.push(message);
      if (read.length > 0 || message || value) ledger.read(row);
    }
  }
  return {
    name: { value: objectName(object), span: object.heading.span },
    heading: { value: object.heading.plain, span: object.heading.span },
    samples: object.samples,
    optional: distinct([...optionalFields(fields), ...optionalBullets(object.blocks), ...optionalKeys(object.samples)]),
    enums: [...fieldEnums(fields), ...listEnums(definitions), ...keyEnums(object.samples)],
    fields: [...fields, ...readRemarks(object.blocks, object.samples)],
    messages,
    valueTypes: readValueTypes(object.blocks),
    mayBeEmpty: readEmptiness(object.blocks),
  };
}

/** `User > Customer`: the family and the name; a heading that says as much already stays. */
function objectName({ heading, family }: ObjectSection): string {
  if (!family || heading.plain.includes(">")) return heading.plain;
  return `${singular(family.plain)} > ${heading.plain}`;
}

/** Headings name families in the plural (`Users`), references in the singular (`"User > Agent" object`). */
function singular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, "y");
  return /[^s]s$/i.test(word) ? word.slice(0, -1) : word;
}

/** A row "name | content | generated when"; without the name, the caption above names the message. */
function readMessage(row: Row, roles: readonly (Role | null)[], caption: Caption | null): MessageFact | null {
  const cell = cellFor(row, roles, "name") ?? cellFor(row, roles, "type") ?? caption?.text ?? null;
  const name = cell && (codeSpans(cell)[0] ?? saidText(cell));
  if (!name) return null;
  return {
    name,
    content: cellFor(row, roles, "content")?.plain ?? null,
    when: cellFor(row, roles, "when")?.plain ?? null,
  };
}

function optionalFields(fields: readonly ParamFact[]): Said<string>[] {
  return fields.flatMap(({ path, required }): Said<string>[] => {
    return required?.value === false ? [{ value: path.value, span: required.span, by: "row" }] : [];
  });
}

function optionalKeys(samples: readonly SampleFact[]): Said<string>[] {
  return samples.flatMap(({ keys }) =>
    keys.filter((key) => key.optional).map(({ path, span }): Said<string> => ({ value: path, span, by: "sample" })),
  );
}

/** Prose and bullets that call keys optional, and the bullets below "Optional properties:". */
function optionalBullets(blocks: readonly Block[]): Said<string>[] {
  let announced = false;
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") {
      announced = /^optional\b.*:$/i.test(block.text.plain);
      return calledOptional(block.text).map((said) => saidBy("note", said));
    }
    if (block.kind !== "list") return [];
    const all = announced;
    announced = false;
    const called = block.items.flatMap(({ text }) => (all ? codeSpans(text).slice(0, 1) : calledOptional(text)));
    return called.map((said) => saidBy("bullet", said));
  });
}

/**
 * "`a`, `b` and `c` are optional", "`a` - optional" name the keys; "the `a` properties (but not `x`) are optional:
 * `b`, `x`" names the children of `a`.
 */
function calledOptional(text: Text): Said<string>[] {
  const prose = withTicks(text);
  const split = /\b(?:is|are)\s+optional\b|^(?:`[^`]+`[\s,]*)+[-–—:(]\s*optional\b/i.exec(prose);
  if (!split) return [];
  const from = prose.lastIndexOf(". ", split.index) + 1;
  const to = split.index === 0 ? split[0].length : split.index;
  const codes = codeSpans(text).slice(countCodes(prose.slice(0, from)));
  const before = countCodes(prose.slice(from, to));
  const listed = /^\s*:/.test(prose.slice(split.index + split[0].length));
  if (!listed) return codes.slice(0, before);
  const [parent, ...excepted] = codes.slice(0, before);
  const children = codes.slice(before).filter((code) => !excepted.some((it) => it.value === code.value));
  return children.map(({ value, span }) => ({ value: parent ? `${parent.value}.${value}` : value, span }));
}

function countCodes(prose: string): number {
  return [...prose.matchAll(/`[^`]+`/g)].length;
}

function fieldEnums(fields: readonly ParamFact[]): EnumFact[] {
  return fields.filter((field) => field.values.length > 0).map(({ path, values }) => ({ path, values, default: null }));
}

/** "* `active` takes the following values:" with bullets below, or with the values in the line. */
function listEnums(definitions: readonly Definition[]): EnumFact[] {
  return definitions.flatMap(({ subject, intro, by, members }) => {
    if (subject === null || !intro) return [];
    const mined = minedBy(by, mineNotes(intro));
    const values = members.length > 0 ? members.map((member) => member.name) : mined.values;
    return values.length > 0 ? [{ path: { value: subject, span: intro.span }, values, default: mined.default }] : [];
  });
}

/** "// optional, one of compact, tall, full". */
function keyEnums(samples: readonly SampleFact[]): EnumFact[] {
  return samples.flatMap(({ keys }) =>
    keys.flatMap(({ path, span, comment }) => {
      const listed = /\bone of:?\s+([\w-]+(?:\s*(?:,|\bor\b)\s*[\w-]+)+)/i.exec(comment ?? "");
      const values = listed?.[1]?.split(/\s*(?:,|\bor\b)\s*/).filter(Boolean) ?? [];
      return values.length > 0
        ? [
            {
              path: { value: path, span },
              values: values.map((value) => ({ value, span, by: "sample" as const })),
              default: null,
            },
          ]
        : [];
    }),
  );
}

function distinct(said: readonly Said<string>[]): Said<string>[] {
  const seen = new Set<string>();
  return said.filter(({ value }) => !seen.has(value) && seen.add(value));
}
