import { type ApiName, disconnectPush, type Transport, transports } from "../apis.js";
import type { Json } from "../json.js";
import type { Model, OperationModel, SchemaModel } from "../model.js";
import { type Builder, buildWatch } from "./build-watch.js";
import { type Fact, factId, factOf } from "./fact.js";
import { look, type Watch } from "./watch.js";

/** All facts of one API, and where to look for those that payloads show. */
export interface ApiFacts {
  readonly facts: readonly Fact[];
  /** By action, and by name of a push. */
  readonly requests: ReadonlyMap<string, Watch>;
  readonly responses: ReadonlyMap<string, Watch>;
  readonly pushes: ReadonlyMap<string, Watch>;
  /** Scopes of an action: any one of them suffices. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

/** Writes down the facts that the documents of one API state, as far as the transports of a server have them. */
export function factsOf(api: ApiName, model: Model, has: ReadonlySet<Transport>): ApiFacts {
  const found = new Map<string, Fact>();
  // Disconnect reasons are a kind of their own, though a push lists them.
  const reasons = `${factId("enum", api, disconnectPush(api))}.reason=`;
  const add = (fact: Fact) => {
    if (!found.has(fact.id) && !fact.id.startsWith(reasons)) found.set(fact.id, fact);
  };
  const operations = model.operations.filter((one) => transports.some((name) => one[name] && has.has(name)));
  for (const fact of namedFacts(api, model, operations, has)) add(fact);
  const keysOfObjects = new Set<string>();
  const sent = builderOf(api, model, true, (fact) => keysOfObjects.add(fact.id), add);
  const received = builderOf(api, model, false, () => {}, add);
  const requests = watches(
    operations.map((one) => [one.action, one.request]),
    sent,
  );
  const responses = watches(
    operations.map((one) => [one.action, one.response]),
    received,
  );
  const pushes = watches(
    model.pushes.map((one) => [one.action, one.payload]),
    received,
  );
  const shown = sentInExamples(operations, requests);
  return {
    facts: [...found.values()].filter(
      (one) => one.kind !== "parameter" || !keysOfObjects.has(one.id) || shown.has(one.id),
    ),
    requests,
    responses,
    pushes,
    scopes: new Map(operations.map((one) => [one.action, one.scopes])),
  };
}

/** Facts that stand in lists: actions, query parameters, pushes, webhooks, errors, reasons, scopes. */
function namedFacts(
  api: ApiName,
  model: Model,
  operations: readonly OperationModel[],
  has: ReadonlySet<Transport>,
): readonly Fact[] {
  const { pushes } = model;
  return [
    ...operations.flatMap((one) =>
      transports
        .filter((name) => one[name] && has.has(name))
        .map((name) => factOf("action", api, `${one.action} (${name})`, one.because[0])),
    ),
    ...transports.flatMap((name) =>
      (has.has(name) ? (model[name]?.query ?? []) : []).map((one) =>
        factOf("parameter", api, `?${one.name} (${name})`, one.schema.because[0]),
      ),
    ),
    ...(has.has("rtm") ? pushes.filter((one) => one.rtm) : []).map((one) =>
      factOf("push", api, one.action, one.because[0]),
    ),
    ...pushes.filter((one) => one.webhook).map((one) => factOf("webhook", api, one.action, one.because[0])),
    ...[...model.errors, ...operations.flatMap((one) => one.errors)].map((one) =>
      factOf("error", api, one.type, one.because[0]),
    ),
    ...(has.has("rtm") ? model.disconnectReasons : []).map((one) => factOf("reason", api, one.type, one.because[0])),
    ...operations.flatMap((one) =>
      one.scopes.map((scope) => factOf("scope", api, `${one.action} ${scope}`, one.because[0])),
    ),
  ];
}

/** A builder that makes each named object once; `ofObject` hears of the facts that stand in named objects. */
function builderOf(
  api: ApiName,
  model: Model,
  sent: boolean,
  ofObject: (fact: Fact) => void,
  add: (fact: Fact) => void,
): Builder {
  const schemas = new Map(model.objects.map((one) => [one.name, one.schema]));
  const made = new Map<string, Watch>();
  const nothing: Watch = { facts: [] };
  const object = (name: string) => {
    const schema = schemas.get(name);
    if (schema !== undefined && !made.has(name)) {
      made.set(name, nothing);
      made.set(name, buildWatch(schema, name, inObject));
    }
    return () => made.get(name) ?? nothing;
  };
  const inObject: Builder = {
    api,
    sent,
    object,
    add: (fact) => {
      ofObject(fact);
      add(fact);
    },
  };
  return { api, sent, object, add };
}

function watches(
  all: readonly (readonly [string, SchemaModel | null])[],
  builder: Builder,
): ReadonlyMap<string, Watch> {
  return new Map(
    all.flatMap(([name, schema]): [string, Watch][] =>
      schema === null ? [] : [[name, buildWatch(schema, name, builder)]],
    ),
  );
}

/** Objects have keys that only servers set: a key of an object is a parameter where a sample of a request shows it. */
function sentInExamples(
  operations: readonly OperationModel[],
  requests: ReadonlyMap<string, Watch>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { action, requestExamples } of operations) {
    const watch = requests.get(action);
    for (const { value } of requestExamples) if (watch !== undefined) look(watch, value as Json, seen);
  }
  return seen;
}
