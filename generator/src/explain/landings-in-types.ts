import { clientNames } from "../emit/typescript/client-names.js";
import { typeNames } from "../emit/typescript/type-names.js";
import type { ApiModel } from "../model/api-model.js";
import type { Landing } from "./landings.js";
import type { Texts } from "./quote.js";
import type { Topic } from "./topic.js";

/** Where the types of an API have a topic. */
export function landingsInTypes(topic: Topic, api: ApiModel, generated: Texts): Landing[] {
  const file = `src/${api.name}/types.ts`;
  const lines = generated.get(file)?.split("\n") ?? [];
  const schemas = JSON.parse(generated.get(`schemas/${api.id}.json`) ?? "{}") as { $defs?: Record<string, object> };
  const names = typeNames(api, schemas.$defs ?? {}, Object.values(clientNames(api)));
  const landing = (type: string | undefined, steps: readonly string[]): Landing[] => {
    const line = lineOfType(lines, type ?? "", steps);
    return line === null ? [] : [{ file, line, pointer: [type, ...steps].join(".") }];
  };
  switch (topic.kind) {
    case "operation":
      return landing("Actions", [topic.operation.action]);
    case "push":
      return landing("Pushes", [topic.push.action]);
    case "listed":
      return landing({ errors: "ErrorType", disconnect_reasons: "DisconnectReason", scopes: "Scope" }[topic.list], []);
    case "query":
      return [];
    default: {
      const { of, name } = topic.owner;
      const steps = topic.kind === "property" ? topic.steps : [];
      if (of !== "object") {
        const types = { request: names.requests, response: names.responses, push: names.payloads }[of];
        return landing(types.get(name), steps);
      }
      return [...new Set([names.received.get(name), names.sent.get(name)])].flatMap((type) => landing(type, steps));
    }
  }
}

/** The line of a declaration, or of a member inside it, of members inside that. */
function lineOfType(lines: readonly string[], type: string, steps: readonly string[]): number | null {
  let line = lines.findIndex((it) => /^export (?:interface|type) ([\w$]+)/.exec(it)?.[1] === type);
  for (const step of steps) {
    const parent = indentOf(lines[line] ?? "");
    const next = lines.findIndex((it, index) => index > line && nameOfMember(it) === step && indentOf(it) > parent);
    const end = lines.findIndex((it, index) => index > line && it.trim() !== "" && indentOf(it) <= parent);
    if (line < 0 || next < 0 || (end >= 0 && end < next)) return null;
    line = next;
  }
  return line < 0 ? null : line + 1;
}

function nameOfMember(line: string): string | undefined {
  const [, quoted, bare] = /^\s+(?:"([^"]+)"|([\w$]+))\??:/.exec(line) ?? [];
  return quoted ?? bare;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
