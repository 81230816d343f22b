import { append } from "../source/append.js";
import type { Fence, Paragraph, Row, Table, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, readScopes } from "./cells.js";
import { type ClassifiedTable, classifyTable, isDelimiter, lacksFirstCell, specificRows } from "./classify-table.js";
import { cellFor } from "./column-roles.js";
import { type Definition, definitionsFor, readDefinitions } from "./definitions.js";
import { descriptionOf, nameOnTheWire } from "./describe-method.js";
import type { ActionFact, ErrorFact, ParamFact, ReasonFact } from "./document-facts.js";
import { endpointIn, type MethodSection } from "./find-methods.js";
import { labelOfLine } from "./labels.js";
import type { Ledger } from "./ledger.js";
import { looksLikePush } from "./looks-like-push.js";
import { MethodPart, type Side } from "./method-part.js";
import { saysNoPayload, showsNoPayload } from "./no-response.js";
import { readErrorRow, readReasonRow } from "./read-errors.js";
import { readParamRow } from "./read-params.js";
import type { SampleReader } from "./sample/read-sample.js";
import type { SampleFact } from "./sample-fact.js";
import { Specifics } from "./specifics.js";

/** Facts of one method section, and the error and reason tables inside it. */
export interface MethodFacts {
  readonly isPush: boolean;
  readonly action: ActionFact;
  readonly errors: readonly ErrorFact[];
  readonly reasons: readonly ReasonFact[];
}

/** What the page around a method says of it. */
export interface MethodContext {
  readonly group: string | null;
  /** The headings above speak of pushes or webhooks. */
  readonly amongPushes: boolean;
  /** What the page says of the way that all its pushes travel. */
  readonly transport: "rtm" | "webhook" | null;
}

export function readMethod(
  method: MethodSection,
  context: MethodContext,
  ledger: Ledger,
  samples: SampleReader,
): MethodFacts {
  return new MethodReader(method, context, ledger, samples).read();
}

class MethodReader {
  private readonly definitions: readonly Definition[];
  private readonly isPush: boolean;
  private readonly specifics = new Specifics();
  private noResponse: boolean | null = null;
  private readonly params: ParamFact[] = [];
  private readonly responseParams: ParamFact[] = [];
  private readonly samples: SampleFact[] = [];
  private readonly errors: Omit<ErrorFact, "action">[] = [];
  private readonly reasons: ReasonFact[] = [];
  private allOptional: ActionFact["allOptional"] = null;
  private readonly atLeastOneOf: Said<string>[] = [];
  private oneOfOptional = false;
  private readonly part: MethodPart;

  constructor(
    private readonly method: MethodSection,
    private readonly context: MethodContext,
    private readonly ledger: Ledger,
    private readonly sampleReader: SampleReader,
  ) {
    this.definitions = readDefinitions(method.blocks);
    this.isPush = looksLikePush(method.blocks) ?? context.amongPushes;
    this.part = new MethodPart(this.isPush);
  }

  read(): MethodFacts {
    for (const [index, block] of this.method.blocks.entries()) {
      this.part.enter(block);
      const endpoint = endpointIn(block, this.method.blocks[index + 1]);
      if (endpoint) {
        this.specifics.address({ value: endpoint.url, span: endpoint.text.span });
        if (endpoint.at.kind === "fence") this.ledger.read(endpoint.at);
      }
      if (block.kind === "table") this.table(block);
      else if (block.kind === "fence") this.fence(block);
      else if (block.kind === "paragraph") this.paragraph(block);
      else if (block.kind === "heading") this.heading(block.text);
      else if (block.kind === "list") this.list(block.items.map((item) => item.text));
    }
    return this.finish();
  }

  private heading(text: Text): void {
    if (saysNoPayload(text, false)) this.noResponse = true;
  }

  private table(table: Table): void {
    if (table.inComment) {
      for (const row of table.rows) this.ledger.setAside(row, "in a comment: the page does not show this table");
      return;
    }
    const classified = classifyTable(table);
    const read =
      classified.kind === "values"
        ? () => this.definitions.some((it) => it.span === table.span)
        : this.readerOf(table, classified, definitionsFor(table, this.method.blocks, this.definitions));
    for (const row of classified.kind === "specifics" ? specificRows(table) : table.rows) {
      if (!isDelimiter(row) && read(row)) this.ledger.read(row);
      else this.ledger.setAside(row, "says nothing that a method table says");
    }
  }

  /** The reader of one row; it answers whether the row became a fact. */
  private readerOf(
    table: Table,
    { kind, roles }: ClassifiedTable,
    definitions: readonly Definition[],
  ): (row: Row) => boolean {
    const { specifics } = this;
    let label: Text | null = null;
    switch (kind) {
      case "action-params":
        return (written) => {
          const row = lacksFirstCell(written, roles) ? { ...written, cells: [NOTHING, ...written.cells] } : written;
          const named = specifics.named(row, roles);
          return this.param(row, roles, definitions, this.isPush ? "push" : "request") || named;
        };
      case "action-transports":
        return (row) => specifics.transports(row, roles, this.isPush);
      case "specifics":
        return (row) => {
          if (row.cells[0]?.plain) label = row.cells[0];
          return specifics.row(label, row.cells[1] ?? null, definitions);
        };
      case "params":
        return (row) => this.param(row, roles, definitions, this.part.sideOfTable(table, roles));
      case "errors":
        return (row) => push(this.errors, readErrorRow(row, roles));
      case "reasons":
        return (row) => this.reasonOrError(row, roles);
      case "scopes":
        return (row) => this.scopesIn(cellFor(row, roles, "scope")) > 0;
      case "endpoints":
        return (row) => specifics.endpoint(row, roles);
      case "headers":
        return () => true;
      default:
        return () => false;
    }
  }

  /** A table of types and notes lists reasons or errors where the words around it speak of them. */
  private reasonOrError(row: Row, roles: ClassifiedTable["roles"]): boolean {
    if (this.part.listsErrors()) return push(this.errors, readErrorRow(row, roles));
    return this.part.listsReasons(this.method.heading.plain) && push(this.reasons, readReasonRow(row, roles));
  }

  private param(row: Row, roles: ClassifiedTable["roles"], definitions: readonly Definition[], side: Side): boolean {
    const facts = readParamRow(row, roles, definitions);
    append(side === "response" ? this.responseParams : this.params, facts);
    return facts.length > 0;
  }

  private fence(fence: Fence): void {
    if (/^\s*(?:(?:GET|POST|PUT|DELETE)\s+)?https?:\/\/\S+\s*$/.test(fence.body)) {
      this.ledger.setAside(fence, "an address, no payload");
      return;
    }
    const { sample } = this.sampleReader.read(fence);
    const kind = this.part.kindOfSample(sample.value);
    this.samples.push({ ...sample, kind, variant: this.part.caption?.variant ?? null });
    this.ledger.read(fence);
    if (kind === "response") this.noResponse = showsNoPayload(fence) || (this.noResponse ?? false);
  }

  private paragraph({ text, inComment }: Paragraph): void {
    if (inComment) return;
    const { plain } = text;
    if (this.saysNoPayload(text)) this.noResponse = true;
    const bare = text.pieces.every((piece) => piece.kind === "code" || /^[\s,]*$/.test(piece.text));
    if (labelOfLine(text) === "scopes" || (bare && this.part.listsScopes())) this.scopesIn(text);
    if (/^all\b[^.]*\b(params|parameters|fields) are optional/i.test(plain)) this.allOptional = text.span;
    this.oneOfOptional ||= /\bone of the optional\b/i.test(plain);
    if (/\bat least one\b/i.test(plain))
      append(
        this.atLeastOneOf,
        codeSpans(text).filter((it) => it.value.includes(".")),
      );
  }

  private saysNoPayload(text: Text): boolean {
    return saysNoPayload(text, this.part.awaitsResponse());
  }

  /** Scopes may stand in bullets below "Permissions". */
  private list(items: readonly Text[]): void {
    if (items.some((it) => this.saysNoPayload(it))) this.noResponse = true;
    if (!this.part.listsScopes()) return;
    const scopes = items.flatMap((it) => readScopes(it).slice(0, 1).filter(isScope));
    append(this.specifics.scopes, scopes);
  }

  private scopesIn(text: Text | null): number {
    const scopes = text ? readScopes(text).filter(isScope) : [];
    append(this.specifics.scopes, scopes);
    return scopes.length;
  }

  private finish(): MethodFacts {
    const { specifics } = this;
    const name = nameOnTheWire(this.method.heading, specifics);
    const shown = this.responseParams.length > 0 ? false : null;
    const action: ActionFact = {
      name,
      heading: { value: this.method.heading.plain, span: this.method.heading.span },
      group: this.isPush && /\bwebhooks?\b/i.test(this.context.group ?? "") ? null : this.context.group,
      description: descriptionOf(this.method.section),
      transports: this.specifics.transportsOf(this.isPush, this.context.transport),
      webEquivalent: specifics.webEquivalent ?? specifics.lastSegment(),
      pushes: specifics.pushes,
      scopes: specifics.scopes,
      conditionalScopes: specifics.conditionalScopes,
      params: [...this.params, ...specifics.params],
      allOptional: this.allOptional,
      atLeastOneOf: [...this.atLeastOneOf, ...(this.oneOfOptional ? optionalNames(this.params) : [])],
      responseParams: this.responseParams,
      noResponsePayload: this.isPush ? null : (this.noResponse ?? shown),
      samples: this.samples,
    };
    const errors = this.errors.map((error) => ({ ...error, action: name.value }));
    return { isPush: this.isPush, action, errors, reasons: this.reasons };
  }
}

const NOWHERE = { document: "", start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const NOTHING: Text = { plain: "", pieces: [], raw: "", span: NOWHERE };

function optionalNames(params: readonly ParamFact[]): Said<string>[] {
  return params.flatMap(({ path, required }) => (required?.value === false ? [path] : []));
}

function isScope({ value }: Said<string>): boolean {
  return value.includes(":");
}

function push<T>(list: T[], item: T | null): boolean {
  if (item) list.push(item);
  return item !== null;
}
