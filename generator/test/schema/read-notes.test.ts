import { expect, it } from "vitest";
import * as notes from "../../src/schema/read-notes.js";

const cases: readonly [(text: string) => unknown, string, unknown][] = [
  [notes.byteLimit, "max 10MB", 10_485_760],
  [notes.byteLimit, "maximum size: 10 MB", 10_485_760],
  [notes.byteLimit, "Default: 10, maximum: 100", null],
  [notes.itemRange, "can contain 1 - 10 `element` objects", { minItems: 1, maxItems: 10 }],
  [notes.itemRange, "1-11 button objects", { minItems: 1, maxItems: 11 }],
  [notes.itemRange, "from 2017 - 2018", null],
  [notes.saysMap, 'Map in `"key": "value"` format', true],
  [notes.saysMap, "`key:value` object", true],
  [notes.saysMap, "object of keys and values", true],
  [notes.saysMap, "url to customer avatar", false],
  [notes.saysList, "table of group id's", true],
  [notes.saysList, "Initial chat events array", true],
  [notes.saysList, "Postback name of the button", false],
  [notes.saysAnyJson, "JSON message to be sent", true],
  [notes.saysAnyJson, "Message to send, in JSON", true],
  [notes.saysAnyJson, "Type of the message", false],
  [notes.saysOptional, "Missing if thread was closed by router", true],
  [notes.saysOptional, "Resource id", false],
  [notes.saysFlag, "If `true`, always transfers the chat", true],
  [notes.saysFlag, "When set to true, the answer has everything", true],
  [notes.saysFlag, "If missing, nothing happens", false],
  [notes.oneOf, "optional, one of compact, tall, full", ["compact", "tall", "full"]],
  [notes.oneOf, "one of the last events", null],
  [notes.typeWords, "items of the property's type: `string`, `int` or `bool`", ["string", "int", "bool"]],
  [notes.typeWords, "an array of strings", []],
  [notes.optionalParts, "all image properties are optional: name, url and size", ["name", "url", "size"]],
  [notes.optionalParts, "optional: see below", []],
  [notes.commentText, "optional, applies only to the requester", "applies only to the requester"],
  [notes.commentText, "generated server-side", null],
  [notes.commentText, "<property_value> type depends", "<property_value> type depends"],
  [notes.meaning, "-", null],
  [notes.meaning, "*", null],
];

it.each(cases.map(([read, text, wanted]) => [read.name, text, wanted, read] as const))(
  "%s: %s",
  (_, text, wanted, read) => {
    expect(read(text)).toEqual(wanted);
  },
);
