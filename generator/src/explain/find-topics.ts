import type { ApiModel, Operation, Push } from "../model/api-model.js";
import type { Property, Schema } from "../schema/schema.js";
import type { ListedTopic, Owner, PropertyTopic, QueryTopic, Topic } from "./topic.js";

/**
 * What a path names: `start_chat`, `start_chat.chat.users` (of the request; of the response where that alone has it),
 * `start_chat.response.chat.id`, `Event.recipients` (in each kind of event), `errors.validation`. Several topics where
 * several objects have the key; none for a path that leads nowhere.
 */
export function findTopics(api: ApiModel, path: string): Topic[] {
  const [head = "", ...steps] = path.split(".");
  const ways: (() => Topic[])[] = [
    ...api.operations.filter((it) => it.action === head).map((it) => () => inOperation(it, steps, api)),
    ...api.pushes.filter((it) => it.action === head).map((it) => () => inPush(it, steps, api)),
    () => inObject(head, steps, api),
    () => listed(api).filter((it) => it.list === head && it.name === steps.join(".")),
    () => queryTopics(api).filter((it) => head === "query" && it.property.name === steps.join(".")),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Parameters of the addresses, each once. */
export function queryTopics({ web, rtm }: ApiModel): QueryTopic[] {
  const query = new Map([...(rtm?.query ?? []), ...(web?.query ?? [])].map((param) => [param.name, param]));
  return [...query.values()].map((property) => ({ kind: "query", property }));
}

/** The names of the lists of an API. */
export function listed({ errors, operations, disconnectReasons, scopes }: ApiModel): ListedTopic[] {
  const all = [...errors, ...operations.flatMap((it) => it.errors)];
  const types = [...new Set(all.map((error) => error.type))];
  const text = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" - ") || null;
  return [
    ...types
      .flatMap((name) => all.find((error) => error.type === name) ?? [])
      .map(({ type, message, notes, because }): ListedTopic => {
        return { kind: "listed", list: "errors", name: type, text: text(message, notes), because };
      }),
    ...disconnectReasons.map(({ type, notes, because }): ListedTopic => {
      return { kind: "listed", list: "disconnect_reasons", name: type, text: notes, because };
    }),
    ...scopes.map(({ name, description, because }): ListedTopic => {
      return { kind: "listed", list: "scopes", name, text: description, because };
    }),
  ];
}

function inOperation(operation: Operation, steps: readonly string[], api: ApiModel): Topic[] {
  const { action, request, response } = operation;
  if (steps.length === 0) return [{ kind: "operation", operation }];
  const [side, ...rest] = steps;
  const inSide = (of: "request" | "response", schema: Schema | null, at: readonly string[]): Topic[] => {
    const owner: Owner = { of, name: action, title: action };
    if (schema === null) return [];
    return at.length === 0 ? [{ kind: "schema", owner, schema }] : follow(schema, owner, [], at, api);
  };
  const direct = [inSide("request", request, steps), inSide("response", response, steps)].find((it) => it.length > 0);
  if (direct !== undefined) return direct;
  if (side === "request") return inSide("request", request, rest);
  return side === "response" ? inSide("response", response, rest) : [];
}

function inPush(push: Push, steps: readonly string[], api: ApiModel): Topic[] {
  if (steps.length === 0) return [{ kind: "push", push }];
  return follow(push.payload, { of: "push", name: push.action, title: push.action }, [], steps, api);
}

function inObject(name: string, steps: readonly string[], api: ApiModel): Topic[] {
  const object = api.objects.find((it) => it.name === name);
  if (object === undefined) return [];
  const owner: Owner = { of: "object", name, title: object.title };
  if (steps.length === 0) return [{ kind: "schema", owner, schema: object.schema }];
  return follow(object.schema, owner, [], steps, api);
}

/** The properties at the end of the steps. Lists and maps are passed through; a reference leads to its object. */
function follow(
  schema: Schema,
  owner: Owner,
  done: readonly string[],
  steps: readonly string[],
  api: ApiModel,
): PropertyTopic[] {
  switch (schema.kind) {
    case "array":
      return follow(schema.items, owner, done, steps, api);
    case "map":
      return follow(schema.values, owner, done, steps, api);
    case "union":
      return eachOnce(schema.members.flatMap((member) => follow(member, owner, done, steps, api)));
    case "ref": {
      const object = api.objects.find((it) => it.name === schema.name);
      if (object === undefined) return [];
      return follow(object.schema, { of: "object", name: object.name, title: object.title }, [], steps, api);
    }
    case "object": {
      const [step, ...rest] = steps;
      const property = schema.properties.find((it) => it.name === step);
      if (property === undefined) return dotted(schema.properties, owner, done, steps);
      const here = [...done, property.name];
      if (rest.length === 0) return [{ kind: "property", owner, steps: here, property }];
      return follow(property.schema, owner, here, rest, api);
    }
    default:
      return [];
  }
}

/** A key that has dots in its own name. */
function dotted(properties: readonly Property[], owner: Owner, done: readonly string[], steps: readonly string[]) {
  return properties
    .filter((property) => property.name === steps.join("."))
    .map((property): PropertyTopic => ({ kind: "property", owner, steps: [...done, property.name], property }));
}

function eachOnce(topics: readonly PropertyTopic[]): PropertyTopic[] {
  return [...new Map(topics.map((topic) => [topic.property, topic])).values()];
}
