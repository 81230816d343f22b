import type { Report } from "../diagnostic/diagnostic.js";
import { append } from "../source/append.js";
import type { Block, Fence, ParsedDocument, Section, Table, Text } from "../source/section.js";
import { type Caption, caption, readCaption } from "./caption.js";
import { codeSpans, readNames, saidText } from "./cells.js";
import { classifyTable, isDelimiter } from "./classify-table.js";
import { cellFor } from "./column-roles.js";
import type {
  ActionFact,
  DocumentFacts,
  ErrorFact,
  IndexFact,
  ObjectFact,
  ReasonFact,
  ScopeFact,
} from "./document-facts.js";
import { asMethod } from "./find-methods.js";
import { inspect } from "./inspect.js";
import { Ledger } from "./ledger.js";
import { aroundTable, ConnectionReader } from "./read-connection.js";
import { readErrorRow, readReasonRow } from "./read-errors.js";
import { type MethodContext, readMethod } from "./read-method.js";
import { readObject } from "./read-object.js";
import { SampleReader } from "./sample/read-sample.js";
import type { SampleFact } from "./sample-fact.js";

/** Reads a parsed document to the last row. Complains through `report`, and repairs nothing in silence. */
export function readFacts(document: ParsedDocument, report: Report): DocumentFacts {
  const samples = new SampleReader();
  const facts = new FactsReader(document, samples).read();
  inspect(document, facts, samples, report);
  return facts;
}

/** An object section that is open while its descendants are read. */
interface OpenObject {
  readonly section: Section;
  readonly heading: Text;
  readonly family: Text | null;
  readonly blocks: Block[];
  readonly samples: SampleFact[];
}

/** A section and what stands around it. */
interface Here {
  readonly section: Section;
  /** Headings around the section, the nearest last. */
  readonly above: readonly Text[];
  /** Objects around the section, itself included, the nearest last. */
  readonly objects: readonly OpenObject[];
}

class FactsReader {
  private readonly ledger = new Ledger();
  private readonly connection = new ConnectionReader();
  private readonly actions: ActionFact[] = [];
  private readonly pushes: ActionFact[] = [];
  private readonly objects: OpenObject[] = [];
  private readonly errors: ErrorFact[] = [];
  private readonly reasons: ReasonFact[] = [];
  private readonly scopes: ScopeFact[] = [];
  private readonly index: IndexFact[] = [];
  private readonly transport: MethodContext["transport"];

  constructor(
    private readonly document: ParsedDocument,
    private readonly samples: SampleReader,
  ) {
    this.transport = pageTransport(document.root);
  }

  read(): DocumentFacts {
    this.section({ section: this.document.root, above: [], objects: [] });
    const objects: ObjectFact[] = this.objects.map((object) => readObject(object, this.ledger));
    return {
      path: this.document.path,
      actions: this.actions,
      pushes: this.pushes,
      objects,
      errors: this.errors,
      disconnectReasons: this.reasons,
      scopes: this.scopes,
      connection: this.connection.result(),
      index: this.index,
      accounting: this.ledger.settle(this.document),
    };
  }

  private section({ section, above, objects }: Here): void {
    const method = asMethod(section);
    if (method) {
      const facts = readMethod(method, this.contextOf(above), this.ledger, this.samples);
      (facts.isPush ? this.pushes : this.actions).push(facts.action);
      append(this.errors, facts.errors);
      append(this.reasons, facts.reasons);
      for (const child of section.sections)
        if (asMethod(child)) this.section({ section: child, above: [...above, method.heading], objects });
      return;
    }
    const object = this.openObject({ section, above, objects });
    const around = object ? [...objects, object] : objects;
    const open = around[around.length - 1];
    if (open) append(open.blocks, [...(object ? [] : heading(section)), ...section.blocks]);
    this.blocks({ section, above, objects: around });
    const inside = section.heading ? [...above, section.heading] : above;
    for (const child of section.sections) this.section({ section: child, above: inside, objects: around });
  }

  private contextOf(above: readonly Text[]): MethodContext {
    const parent = above[above.length - 1]?.plain ?? null;
    return {
      group: parent && !GENERIC.test(parent.replace(/\bwebhooks?\b/i, "")) ? parent : null,
      amongPushes: above.some((it) => /\b(push(es)?|webhooks?)\b|\bserver\s*(=>|->|→|to)\s*client\b/i.test(it.plain)),
      transport: this.transport ?? (above.some((it) => /\bwebhooks?\b/i.test(it.plain)) ? "webhook" : null),
    };
  }

  /** A section is an object's when a sample stands in it that is no message of the protocol, nor of an object around. */
  private openObject(here: Here): OpenObject | null {
    const { section, above, objects } = here;
    const shown = section.blocks.some(
      (_, index) => this.isObjectSample(here, index) && !namedBy(captionAbove(here, index), objects),
    );
    if (!section.heading || !shown) return null;
    const parent = above[above.length - 1] ?? null;
    const family = parent && !GENERIC.test(parent.plain) ? parent : null;
    const open: OpenObject = { section, heading: section.heading, family, blocks: [], samples: [] };
    this.objects.push(open);
    return open;
  }

  private isObjectSample(here: Here, index: number): boolean {
    const fence = here.section.blocks[index];
    if (fence?.kind !== "fence" || this.samples.read(fence).sample.value === undefined) return false;
    const above = captionAbove(here, index);
    return (
      above === null || (above.kind === null && !/\bformat\b.*\b(request|response|push)\b/i.test(above.text.plain))
    );
  }

  private blocks(here: Here): void {
    for (const [index, block] of here.section.blocks.entries()) {
      if (block.kind === "fence") this.fence(block, here, index);
      else if (block.kind === "table") this.table(block, here, index);
      else if (block.kind === "paragraph" && !block.inComment) this.connection.paragraph(block);
    }
  }

  private fence(fence: Fence, here: Here, index: number): void {
    const { sample } = this.samples.read(fence);
    if (sample.value === undefined) {
      this.ledger.setAside(fence, "no payload: neither JSON nor form fields");
      return;
    }
    const above = captionAbove(here, index);
    this.ledger.read(fence);
    const fact: SampleFact = { ...sample, kind: above?.kind ?? "other", variant: above?.variant ?? null };
    const owner = this.isObjectSample(here, index) ? ownerOf(above, here) : null;
    if (owner) owner.samples.push(fact);
    else this.connection.message(fact);
  }

  private table(table: Table, { section, above }: Here, index: number): void {
    const { kind, roles } = classifyTable(table);
    const headings = [...above, ...(section.heading ? [section.heading] : [])].map((it) => it.plain);
    const around = aroundTable(section.blocks, index, headings);
    const required = around.required ? { value: true, span: table.span } : null;
    const headers = kind === "headers" || (kind === "specifics" && around.headers);
    const errors = kind === "errors" || (kind === "reasons" && around.lists === "errors");
    for (const row of table.rows) {
      const read =
        !isDelimiter(row) &&
        ((kind === "endpoints" && this.connection.endpointRow(row)) ||
          (headers && this.connection.headerRow(row, roles)) ||
          (kind === "params" && around.query && this.connection.queryRow(row, roles, required)) ||
          (kind === "index" && this.indexRow(row.cells)) ||
          (errors && push(this.errors, withAction(readErrorRow(row, roles)))) ||
          (kind === "reasons" && around.lists === "reasons" && push(this.reasons, readReasonRow(row, roles))) ||
          (kind === "scopes" && push(this.scopes, this.scopeRow(row.cells, roles))));
      if (read) this.ledger.read(row);
    }
  }

  private indexRow(cells: readonly Text[]): boolean {
    const [group, links] = cells;
    if (!group || !links) return false;
    this.index.push({ group: { value: group.plain, span: group.span }, actions: readNames(links) });
    return true;
  }

  private scopeRow(cells: readonly Text[], roles: ReturnType<typeof classifyTable>["roles"]): ScopeFact | null {
    const row = { cells, span: cells[0]?.span ?? this.document.root.blocks[0]?.span } as never;
    const cell = cellFor(row, roles, "scope");
    const name = cell && codeSpans(cell)[0];
    if (!name) return null;
    return {
      name,
      role: cellFor(row, roles, "role")?.plain ?? null,
      description: saidText(cellFor(row, roles, "notes")),
    };
  }
}

/** Headings that name no group of actions and no family of objects. */
const GENERIC =
  /\b(methods?|push(es)?|webhooks?|actions?|api|reference|introduction|overview|objects?|structures?|models?|formats?|errors?|examples?|communication)\b/i;

function heading(section: Section): Block[] {
  const text = section.heading;
  return text ? [{ kind: "heading", text, span: text.span, inComment: false }] : [];
}

/** The nearest caption above a block of a section; without one, the heading, or the one that says of what it is. */
function captionAbove({ section, above }: Here, index: number): Caption | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = section.blocks[at];
    const found = block && readCaption(block);
    if (found) return found;
    if (block?.kind === "fence") break;
  }
  if (!section.heading) return null;
  const own = caption(section.heading);
  const parent = above[above.length - 1];
  return parent && FORMAT.test(own.text.plain) ? { ...own, kind: own.kind ?? caption(parent).kind } : own;
}

/** Headings that mean nothing without the one above: "Errors", "Format". */
const FORMAT = /^(general )?(format|structure|example|sample)s?$/i;

/** The object that a caption names ("Sample **Properties**"), else the one whose section it is. */
function ownerOf(above: Caption | null, { section, objects }: Here): OpenObject | null {
  const own = objects.find((object) => object.section === section);
  return namedBy(above, objects) ?? own ?? objects[objects.length - 1] ?? null;
}

function namedBy(above: Caption | null, objects: readonly OpenObject[]): OpenObject | undefined {
  const names = above?.text.pieces.filter((piece) => piece.strong).map((piece) => piece.text.toLowerCase()) ?? [];
  return objects.find((object) => names.includes(object.heading.plain.toLowerCase()));
}

/** What the prose of a page says of the way all its methods travel. */
function pageTransport(root: Section): MethodContext["transport"] {
  const says = (section: Section): boolean =>
    section.blocks.some((it) => it.kind === "paragraph" && /\bonly\b[^.]*\bwebsocket\b/i.test(it.text.plain)) ||
    section.sections.some(says);
  return says(root) ? "rtm" : null;
}

function withAction(error: Omit<ErrorFact, "action"> | null): ErrorFact | null {
  return error && { ...error, action: null };
}

function push<T>(list: T[], item: T | null): boolean {
  if (item) list.push(item);
  return item !== null;
}
