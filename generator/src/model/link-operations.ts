import type { ActionFact } from "../facts/document-facts.js";
import type { SampleFact } from "../facts/sample-fact.js";
import { inferSchema, isForm } from "../schema/infer-schema.js";
import type { Schema } from "../schema/schema.js";
import type { Operation } from "./api-model.js";
import { linkErrors } from "./link-errors.js";
import { describeSection, eachOnce, examplesOf, type LinkContext } from "./link-section.js";
import { problem } from "./problems.js";

/** The actions of all documents in their order, each once, as far as the API has a transport for them. */
export function linkOperations(context: LinkContext): Operation[] {
  const { facts, report } = context;
  const actions = eachOnce(
    facts.flatMap((document) => document.actions),
    report,
  );
  return actions.flatMap((action) => {
    const transports = transportsOf(action, context);
    if (transports.web || transports.rtm) return [linkOperation(action, transports, context)];
    report(problem["operation-out-of-reach"](action.heading.span, { action: action.name.value }));
    return [];
  });
}

function linkOperation(
  action: ActionFact,
  transports: Pick<Operation, "web" | "rtm">,
  context: LinkContext,
): Operation {
  const { facts, fill } = context;
  const requests = action.samples.filter((sample) => sample.kind === "request");
  const responses = action.samples.filter((sample) => sample.kind === "response");
  const errors = facts.flatMap((document) => document.errors);
  return {
    ...describeSection(action, facts),
    ...transports,
    multipart: isForm(action.params) || action.params.some((row) => row.type?.value.toLowerCase() === "binary"),
    request: requestOf(action, requests, context),
    response: responseOf(action, responses, context),
    scopes: action.scopes.map((scope) => scope.value),
    conditionalScopes: action.conditionalScopes.map(({ when, scopes }) => {
      return { when: when.value, scopes: scopes.map((scope) => scope.value) };
    }),
    pushes: action.pushes.map((push) => push.value),
    errors: linkErrors(errors.filter((error) => error.action === action.name.value)),
    requestExamples: examplesOf(requests, fill),
    responseExamples: examplesOf(responses, fill),
  };
}

function requestOf(action: ActionFact, samples: readonly SampleFact[], { known, namer, report }: LinkContext): Schema {
  const { heading, params, allOptional, atLeastOneOf } = action;
  const facts = { span: heading.span, rows: params, samples, allOptional, atLeastOneOf };
  return namer.resolve(inferSchema(facts, "request", known, report));
}

function responseOf(
  action: ActionFact,
  samples: readonly SampleFact[],
  { known, namer, report }: LinkContext,
): Schema | null {
  const { heading, responseParams, noResponsePayload } = action;
  if (noResponsePayload === true || (samples.length === 0 && responseParams.length === 0)) return null;
  const facts = { span: heading.span, rows: responseParams, samples };
  const response = namer.resolve(inferSchema(facts, "response", known, report));
  return response.kind === "object" && response.properties.length === 0 ? null : response;
}

/** A section that names a transport means no other; one that names none means every transport of the API. */
function transportsOf({ transports }: ActionFact, { entry }: LinkContext): Pick<Operation, "web" | "rtm"> {
  const silent = transports.web !== true && transports.rtm !== true;
  return {
    web: entry.web !== null && (transports.web ?? silent),
    rtm: entry.rtm !== null && (transports.rtm ?? silent),
  };
}
