import type { Subject } from "./change.js";
import { type Code, unmarked } from "./describe-change.js";

/** What a change happened to, in words: `start_chat request chat.users`, `push thread_closed`, `object Chat`. */
export function nameSubject({ of, name, part, path }: Subject, code: Code = unmarked): string {
  return [nameWhole({ of, name }, code), part, path === undefined ? undefined : code(path)]
    .filter((it) => it !== undefined)
    .join(" ");
}

/** The whole that a change is a part of. Actions go by their names alone. */
export function nameWhole({ of, name }: Pick<Subject, "of" | "name">, code: Code = unmarked): string {
  switch (of) {
    case "web":
      return "Web API";
    case "rtm":
      return "RTM";
    case "operation":
      return code(name);
    case "api":
      return `API ${code(name)}`;
    default:
      return `${of} ${code(name)}`;
  }
}
