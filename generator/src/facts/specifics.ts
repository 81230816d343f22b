import { append } from "../source/append.js";
import type { Row, Text } from "../source/section.js";
import type { Said } from "../source/span.js";
import { codeSpans, readCheck, readNames, readScopes, saidText, splitMark } from "./cells.js";
import { cellFor, type Role } from "./column-roles.js";
import type { Definition } from "./definitions.js";
import type { ConditionalScopesFact, ParamFact, TransportsFact } from "./document-facts.js";
import { isWireName, urlIn } from "./find-methods.js";
import { labelOf } from "./labels.js";
import { readInlineParam } from "./read-params.js";

/** What the tables of a method say of the method as a whole; the first statement of a name or an address stands. */
export class Specifics {
  name: Said<string> | null = null;
  rtm: boolean | null = null;
  web: boolean | null = null;
  webhook: boolean | null = null;
  webEquivalent: Said<string> | null = null;
  readonly pushes: Said<string>[] = [];
  readonly scopes: Said<string>[] = [];
  readonly conditionalScopes: ConditionalScopesFact[] = [];
  /** Parameters told in one cell each. */
  readonly params: ParamFact[] = [];
  private url: Said<string> | null = null;

  /** The name of the action in its column. */
  named(row: Row, roles: readonly (Role | null)[]): boolean {
    const action = cellFor(row, roles, "action");
    if (!action || action.plain === "") return false;
    this.name ??= codeSpans(action)[0] ?? saidText(action);
    return true;
  }

  /** A row that has the transports in columns; a row below it that names no action adds pushes. */
  transports(row: Row, roles: readonly (Role | null)[], isPush: boolean): boolean {
    const pushes = [...readNames(cellFor(row, roles, "push")), ...readNames(cellFor(row, roles, "webhook"))];
    if (!isPush) append(this.pushes, pushes);
    if (!this.named(row, roles)) return !isPush && pushes.length > 0;
    this.rtm = readCheck(cellFor(row, roles, "rtm"));
    this.web = readCheck(cellFor(row, roles, "web"));
    if (isPush) this.webhook = readCheck(cellFor(row, roles, "webhook"));
    return true;
  }

  /** A row of a label and its value. Answers whether the label is a known one. */
  row(label: Text | null, value: Text | null, definitions: readonly Definition[]): boolean {
    const { plain, mark } = label ? splitMark(label) : { plain: "", mark: null };
    switch (labelOf(plain)) {
      case "action":
        this.name ??= value ? (codeSpans(value)[0] ?? saidText(value)) : null;
        this.rtm ??= true;
        return true;
      case "url":
        if (value) this.address({ value: urlIn(value.plain) ?? value.plain, span: value.span });
        return true;
      case "scopes":
        if (mark) append(this.conditionalScopes, conditions(definitions, mark));
        append(this.scopes, value ? readScopes(value) : []);
        return true;
      case "web-equivalent":
        this.web = readCheck(value);
        this.webEquivalent ??= readNames(value)[0] ?? null;
        return true;
      case "rtm-equivalent":
        this.rtm = readCheck(value);
        return true;
      case "webhook-equivalent":
        this.rtm ??= true;
        this.webhook = readCheck(value);
        return true;
      case "push-equivalent":
        this.webhook = true;
        this.rtm = readCheck(value);
        return true;
      case "pushes":
        append(this.pushes, readNames(value));
        return true;
      case "params":
        append(this.params, value ? readInlineParam(value) : []);
        return value !== null;
      case "headers":
      case "other":
        return true;
      case null:
        return false;
    }
  }

  /** A row that has the address in a column. */
  endpoint(row: Row, roles: readonly (Role | null)[]): boolean {
    const cell = cellFor(row, roles, "endpoint");
    const url = cell && urlIn(cell.plain);
    if (url) this.address({ value: url, span: cell.span });
    return Boolean(url);
  }

  /** @param page - What the page says of the way that all its pushes travel; it counts where the tables are silent. */
  transportsOf(isPush: boolean, page: "rtm" | "webhook" | null): TransportsFact {
    const { rtm, web, webhook } = this;
    if (!isPush) return { rtm, web, webhook };
    const silent = rtm === null && webhook === null;
    return {
      rtm: rtm ?? (page === "rtm" ? true : null),
      web: null,
      webhook: silent && page === "webhook" ? true : webhook,
    };
  }

  /** The method has an address of its own: it is on the Web. */
  address(url: Said<string>): void {
    this.web = true;
    this.url ??= url;
  }

  /** The name at the end of the address. */
  lastSegment(): Said<string> | null {
    const segment = this.url?.value.trim().split("/").pop();
    if (!this.url || !segment || !isWireName(segment)) return null;
    return { value: segment, span: this.url.span };
  }
}

/** "When `a` is there, one of following scopes is required:" with the scopes in bullets below. */
function conditions(definitions: readonly Definition[], mark: string): ConditionalScopesFact[] {
  return definitions.flatMap((it) => {
    if (it.mark !== mark || it.members.length === 0 || !it.intro) return [];
    const when = { value: it.intro.plain, span: it.intro.span };
    return [{ when, scopes: it.members.map((member) => member.name) }];
  });
}
