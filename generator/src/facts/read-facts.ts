import type { Report } from "../diagnostic/diagnostic.js";
import { append } from "../source/append.js";
import type { Fence, ParsedDocument, Row, Section, Table, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { readNames, readScopes, saidText } from "./cells.js";
import { type ClassifiedTable, classifyTable, isDelimiter } from "./classify-table.js";
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
import { asMethod, headingOf, type MethodSection } from "./find-methods.js";
import { amongPushes, plainPushes } from "./find-pushes.js";
import { groupOf } from "./headings.js";
import { inspect } from "./inspect.js";
import { Ledger } from "./ledger.js";
import { captionAbove, type Here, isObjectSample, type OpenObject, openObject, ownerOf } from "./open-objects.js";
import { aroundTable, ConnectionReader } from "./read-connection.js";
import { readErrorRow, readReasonRow } from "./read-errors.js";
import { type MethodContext, readMethod } from "./read-method.js";
import { readObject } from "./read-object.js";
import { readIgnored } from "./read-remarks.js";
import { SampleReader } from "./sample/read-sample.js";
import type { SampleFact } from "./sample-fact.js";

/** Reads a parsed document to the last row. Complains through `report`, and repairs nothing in silence. */
export function readFacts(document: ParsedDocument, report: Report): DocumentFacts {
  const samples = new SampleReader();
  const facts = new FactsReader(document, samples).read();
  inspect(document, facts, samples, report);
  return facts;
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
  private readonly ignored: Said<string>[] = [];
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
      ignored: this.ignored,
      connection: this.connection.result(),
      index: this.index,
      accounting: this.ledger.settle(this.document),
    };
  }

  /** @param known - The method that the section is known to be, where its own content does not tell. */
  private section({ section, above, objects }: Here, known?: MethodSection): void {
    const method = asMethod(section) ?? known;
    if (method) {
      this.method(method, above);
      for (const child of section.sections)
        if (asMethod(child)) this.section({ section: child, above: [...above, method.heading], objects });
      return;
    }
    const object = openObject({ section, above, objects }, this.samples);
    if (object) this.objects.push(object);
    const around = object ? [...objects, object] : objects;
    const open = around[around.length - 1];
    if (open) append(open.blocks, [...(object ? [] : headingOf(section)), ...section.blocks]);
    this.blocks({ section, above, objects: around });
    const inside = section.heading ? [...above, section.heading] : above;
    const pushes = plainPushes(section, inside);
    for (const child of section.sections)
      this.section({ section: child, above: inside, objects: around }, pushes.get(child));
  }

  private method(method: MethodSection, above: readonly Text[]): void {
    const context: MethodContext = {
      group: groupOf(above[above.length - 1]),
      amongPushes: amongPushes(above),
      transport: this.transport ?? (above.some((it) => /\bwebhooks?\b/i.test(it.plain)) ? "webhook" : null),
    };
    const facts = readMethod(method, context, this.ledger, this.samples);
    (facts.isPush ? this.pushes : this.actions).push(facts.action);
    append(this.errors, facts.errors);
    append(this.reasons, facts.reasons);
  }

  private blocks(here: Here): void {
    for (const [index, block] of here.section.blocks.entries()) {
      if (block.kind === "fence") this.fence(block, here, index);
      else if (block.kind === "table") this.table(block, here, index);
      else if (block.kind === "paragraph" && !block.inComment) {
        this.connection.paragraph(block);
        append(this.ignored, readIgnored(block.text));
      }
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
    const owner = isObjectSample(here, index, this.samples) ? ownerOf(above, here) : null;
    if (owner) owner.samples.push(fact);
    else this.connection.message(fact);
  }

  private table(table: Table, { section, above }: Here, index: number): void {
    const { kind, roles } = classifyTable(table);
    const headings = [...above, ...(section.heading ? [section.heading] : [])];
    const around = aroundTable(section.blocks, index, headings);
    const headers = kind === "headers" || (kind === "specifics" && around.headers);
    const errors = kind === "errors" || (kind === "reasons" && around.lists === "errors");
    for (const row of table.rows) {
      const read =
        !isDelimiter(row) &&
        ((kind === "endpoints" && this.connection.endpointRow(row)) ||
          (headers && this.connection.headerRow(row, roles)) ||
          (kind === "params" && around.query && this.connection.queryRow(row, roles, around.required)) ||
          (kind === "index" && this.indexRow(row.cells)) ||
          (errors && push(this.errors, withAction(readErrorRow(row, roles)))) ||
          (kind === "reasons" && around.lists === "reasons" && push(this.reasons, readReasonRow(row, roles))) ||
          (kind === "scopes" && pushAll(this.scopes, readScopeRow(row, roles))));
      if (read) this.ledger.read(row);
    }
  }

  private indexRow(cells: readonly Text[]): boolean {
    const [group, links] = cells;
    if (!group || !links) return false;
    this.index.push({ group: { value: group.plain, span: group.span }, actions: readNames(links) });
    return true;
  }
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

function readScopeRow(row: Row, roles: ClassifiedTable["roles"]): ScopeFact[] {
  const cell = cellFor(row, roles, "scope");
  const role = cellFor(row, roles, "role")?.plain ?? null;
  const description = saidText(cellFor(row, roles, "notes"));
  return cell ? readScopes(cell).map((name) => ({ name, role, description })) : [];
}

function pushAll<T>(list: T[], items: readonly T[]): boolean {
  append(list, items);
  return items.length > 0;
}

function push<T>(list: T[], item: T | null): boolean {
  if (item) list.push(item);
  return item !== null;
}
