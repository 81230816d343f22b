import type { Overruled } from "../corrections/literal-places.js";
import type { Evidence } from "../schema/schema.js";
import type { Owner, Topic } from "./topic.js";

/** The corrections that a topic owes something to: those that speak of it, and those that its evidence names. */
export function correctionsOf(topic: Topic, places: readonly Evidence[], all: readonly Overruled[]): Overruled[] {
  return all.filter((correction) => rests(places, correction) || speaksOf(correction, topic));
}

function rests(places: readonly Evidence[], { span }: Overruled): boolean {
  return places.some((it) => it.document === span.document && it.line === span.start.line);
}

function speaksOf(correction: Overruled, topic: Topic): boolean {
  const { owner, paths } = addressOf(correction);
  switch (topic.kind) {
    case "property":
      return owners(topic.owner).includes(owner) && paths.includes(topic.steps.join("."));
    case "schema":
      return owners(topic.owner).includes(owner);
    case "operation":
      return owner === `actions/${topic.operation.action}`;
    case "push":
      return owner === `pushes/${topic.push.action}`;
    default:
      return false;
  }
}

function owners({ of, title }: Owner): string[] {
  const room = { request: "actions", response: "actions", push: "pushes", object: "objects" }[of];
  return [`${room}/${title}`];
}

/** Lists that an address passes, and that a path does not name. */
const PASSED = new Set(["params", "responseParams", "response_params", "fields", "keys", "members"]);

/** Whom an address speaks of: an action, push or object, as it is called then, and the key in it before and after. */
function addressOf({ at, should }: Overruled): { owner: string; paths: string[] } {
  const [room = "", name = "", ...steps] = at.split("/");
  const [last] = steps.slice(-1);
  const renamed = last === "name" && typeof should === "string" ? should : name;
  const keys = steps.filter((step, index) => !PASSED.has(step) && (index === 0 || PASSED.has(steps[index - 1] ?? "")));
  const path = keys.join(".").replaceAll("[]", "");
  const isKey = steps.includes("keys") || last === "path";
  const after = isKey && typeof should === "string" ? [...path.split(".").slice(0, -1), should].join(".") : path;
  return { owner: `${room}/${renamed}`, paths: [path, after] };
}
