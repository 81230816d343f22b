import { showType } from "../diff/show-type.js";
import type { Operation, Push } from "../model/api-model.js";
import type { Evidence, Property, Schema } from "../schema/schema.js";
import type { Topic } from "./topic.js";

/** A conclusion in words, and what it rests on. */
export interface Conclusion {
  readonly what: string;
  readonly value: string;
  readonly places: readonly Evidence[];
}

/** Everything that was concluded of a topic. */
export function conclude(topic: Topic): Conclusion[] {
  switch (topic.kind) {
    case "property":
      return [...ofSchema(topic.property.schema), ofRequired(topic.property, topic.property.strength)];
    case "query":
      return [
        ...ofSchema(topic.property.schema),
        ofRequired(topic.property, topic.property.because === undefined ? "shown" : "stated"),
      ];
    case "schema":
      return ofSchema(topic.schema);
    case "operation":
      return ofOperation(topic.operation);
    case "push":
      return ofPush(topic.push);
    case "listed":
      return [{ what: topic.list, value: topic.name, places: topic.because }, text("meaning", topic.text ?? "")].filter(
        (it) => it.value !== "",
      );
    default:
      return topic satisfies never;
  }
}

function ofOperation(operation: Operation): Conclusion[] {
  const { because, title, web, rtm, scopes, pushes, errors, request, response } = operation;
  const answer = response === null ? "no payload" : showType(response);
  return [
    { what: "action", value: title, places: because },
    text("transports", [...(web ? ["Web"] : []), ...(rtm ? ["RTM"] : [])].join(", ")),
    text("scopes", scopes.join(", ")),
    text("pushes", pushes.join(", ")),
    ...errors.map((error) => ({ what: "error", value: error.type, places: error.because })),
    { what: "request", value: showType(request), places: request.because },
    { what: "response", value: answer, places: response?.because ?? [] },
  ].filter((it) => it.value !== "");
}

function ofPush({ because, title, rtm, webhook, payload }: Push): Conclusion[] {
  return [
    { what: "push", value: title, places: because },
    text("transports", [...(rtm ? ["RTM"] : []), ...(webhook ? ["webhook"] : [])].join(", ")),
    { what: "payload", value: showType(payload), places: payload.because },
  ];
}

function text(what: string, value: string): Conclusion {
  return { what, value, places: [] };
}

function ofRequired(
  { required, because, schema }: Omit<Property, "strength" | "name">,
  strength: Property["strength"],
): Conclusion {
  const place = because ?? schema.because.find((it) => it.how === "sample") ?? schema.because[0];
  const why = strength === "stated" ? "a document says so" : "by what is shown, no document says so";
  return {
    what: "required",
    value: `${required ? "yes" : "no"} (${why})`,
    places: place === undefined ? [] : [place],
  };
}

function ofSchema(schema: Schema): Conclusion[] {
  const { because, grounds = {}, description } = schema;
  const { values = {}, ...limits } = grounds;
  const stated = schema as unknown as Readonly<Record<string, unknown>>;
  return [
    { what: "type", value: showType(schema), places: because },
    ...Object.entries(limits).map(([field, place]) => {
      return { what: field, value: JSON.stringify(stated[field]), places: [place] };
    }),
    ...Object.entries(values).map(([value, place]) => ({
      what: "value",
      value: JSON.stringify(value),
      places: [place],
    })),
    ...(schema.kind === "array" ? ofItems(schema.items) : []),
    ...(description === undefined ? [] : [text("meaning", description)]),
  ];
}

/** What is stated of the items of a list; their type stands in that of the list. */
function ofItems(items: Schema): Conclusion[] {
  return ofSchema(items)
    .filter(({ what }) => what !== "type" && what !== "meaning")
    .map((it) => ({ ...it, what: `item ${it.what}` }));
}

/** All places that a topic rests on, in order, each once. */
export function placesOf(conclusions: readonly Conclusion[]): Evidence[] {
  const all = conclusions.flatMap((it) => it.places);
  return [...new Map(all.map((it) => [`${it.document}:${it.line}:${it.column} ${it.how}`, it])).values()];
}
