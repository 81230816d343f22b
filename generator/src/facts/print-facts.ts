import type { Diagnostic } from "../diagnostic/diagnostic.js";
import type { Said } from "../source/span.js";
import type { ActionFact, DocumentFacts, MemberFact, ObjectFact, ParamFact, Tally } from "./document-facts.js";
import type { SampleFact } from "./sample-fact.js";

/** The facts of a document in the form that the command `facts` prints. */
export function printFacts(facts: DocumentFacts, diagnostics: readonly Diagnostic[]): object {
  return {
    path: facts.path,
    actions: facts.actions.map(printAction),
    pushes: facts.pushes.map(printPush),
    objects: facts.objects.map(printObject),
    errors: facts.errors.map((it) => ({
      type: it.type.value,
      message: value(it.message),
      notes: value(it.notes),
      action: it.action,
      line: line(it.type),
    })),
    disconnect_reasons: facts.disconnectReasons.map((it) => ({
      type: it.type.value,
      notes: value(it.notes),
      line: line(it.type),
    })),
    scopes: facts.scopes.map((it) => ({
      name: it.name.value,
      role: it.role,
      description: value(it.description),
      line: line(it.name),
    })),
    connection: printConnection(facts),
    index: facts.index.map((it) => ({ group: it.group.value, actions: values(it.actions), line: line(it.group) })),
    accounting: { rows: printTally(facts.accounting.rows), fences: printTally(facts.accounting.fences) },
    diagnostics: diagnostics.map(printDiagnostic),
  };
}

function printAction(action: ActionFact): object {
  return {
    ...printCommon(action),
    transports: { rtm: action.transports.rtm, web: action.transports.web },
    web_equivalent: value(action.webEquivalent),
    pushes: values(action.pushes),
    scopes: values(action.scopes),
    conditional_scopes: action.conditionalScopes.map((it) => ({ when: it.when.value, scopes: values(it.scopes) })),
    ...printBody(action),
  };
}

function printPush(push: ActionFact): object {
  return {
    ...printCommon(push),
    transports: { rtm: push.transports.rtm, webhook: push.transports.webhook },
    web_equivalent: value(push.webEquivalent),
    pushes: values(push.pushes),
    scopes: values(push.scopes),
    ...printBody(push),
  };
}

function printCommon(action: ActionFact): object {
  return {
    name: action.name.value,
    heading: action.heading.value,
    line: line(action.heading),
    group: action.group,
    description: value(action.description),
  };
}

function printBody(action: ActionFact): object {
  return {
    params: action.params.map(printParam),
    response_params: action.responseParams.map((it) => ({
      path: it.path.value,
      line: line(it.path),
      type: value(it.type),
      notes: value(it.notes),
    })),
    no_response_payload: action.noResponsePayload,
    error_samples: action.samples.filter((sample) => sample.kind === "error").map(printErrorSample),
    samples: action.samples.map(printSample),
  };
}

function printParam(param: ParamFact): object {
  return {
    path: param.path.value,
    line: line(param.path),
    required: value(param.required),
    type: value(param.type),
    enum: param.values.length > 0 ? values(param.values) : null,
    default: value(param.default),
    minimum: value(param.minimum),
    maximum: value(param.maximum),
    notes: value(param.notes),
    ...(param.members.length > 0 ? { members: param.members.map(printMember) } : {}),
  };
}

function printMember(member: MemberFact): object {
  return {
    name: member.name.value,
    type: value(member.type),
    notes: member.notes,
    ...(member.members.length > 0 ? { members: member.members.map(printMember) } : {}),
  };
}

function printErrorSample(sample: SampleFact): object {
  const error = field(field(sample.value, "error") ?? field(field(sample.value, "payload"), "error"), null);
  return {
    line: sample.span.start.line,
    type_or_code: field(error, "type") ?? field(error, "code") ?? null,
    message: field(error, "message") ?? null,
  };
}

function field(value: unknown, key: string | null): unknown {
  if (key === null) return value;
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined;
}

/** A sample in the printed form of the contract. */
export function printSample(sample: SampleFact): object {
  return {
    line: sample.span.start.line,
    lang: sample.lang,
    kind: sample.kind,
    variant: sample.variant,
    in_comment: sample.inComment,
    strict_json: sample.strictJson,
    defects: sample.defects,
    object_refs: sample.objectRefs,
    keys: sample.keys.map((key) => key.path),
  };
}

function printObject(object: ObjectFact): object {
  return {
    name: object.name.value,
    heading: object.heading.value,
    line: line(object.heading),
    keys: [...new Set(object.samples.flatMap((sample) => sample.keys.map((key) => key.path)))],
    optional: values(object.optional),
    enums: object.enums.map((it) => ({ path: it.path.value, values: values(it.values), line: line(it.path) })),
    server_generated: [
      ...new Set(
        object.samples.flatMap(({ keys }) => keys.filter((key) => key.serverGenerated).map((key) => key.path)),
      ),
    ],
    fields: object.fields.map(printParam),
    messages: object.messages.map((it) => ({
      name: it.name.value,
      content: it.content,
      when: it.when,
      line: line(it.name),
    })),
    samples: object.samples.map(printSample),
  };
}

function printConnection({ connection }: DocumentFacts): object {
  return {
    web_base_url: value(connection.webBaseUrl),
    rtm_url: value(connection.rtmUrl),
    query: connection.query.map((it) => ({ name: it.name.value, required: value(it.required), type: value(it.type) })),
    headers: connection.headers.map((it) => ({ name: it.name.value, value: value(it.value) })),
    ping_seconds: value(connection.pingSeconds),
    idle_close_seconds: value(connection.idleCloseSeconds),
    login_seconds: value(connection.loginSeconds),
    messages: connection.messages.map(printSample),
  };
}

function printTally(tally: Tally): object {
  return { total: tally.total, read: tally.read, set_aside: tally.setAside };
}

function printDiagnostic(diagnostic: Diagnostic): object {
  const { start, end } = diagnostic.span;
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    related: diagnostic.related.map((it) => ({
      line: it.span.start.line,
      column: it.span.start.column,
      message: it.message,
    })),
  };
}

function value<T>(said: Said<T> | null): T | null {
  return said ? said.value : null;
}

function values(said: readonly Said<string>[]): string[] {
  return said.map((it) => it.value);
}

function line(said: Said<unknown>): number {
  return said.span.start.line;
}
