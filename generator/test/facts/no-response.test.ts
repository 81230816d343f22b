import { describe, expect, test } from "vitest";
import { factsOf, rule } from "./build.js";

const silent: readonly string[] = [
  "No payload",
  "No response payload (`200 OK`).",
  "There is no response payload.",
  "The response has no payload.",
  "Response: no payload.",
  "**Response**: no payload",
  "**Response payload:** none",
  "> `do_it` gives no payload in response.",
  "```json\n{ }\n```",
  '```json\n{ "success": true, "payload": {} }\n```',
  "None.",
  "`200 OK`, no payload.",
  "`200 OK` without a payload.",
  "Empty response payload.",
  "The response doesn't have any payload.",
  "This action has no response payload.",
  "This method returns no payload.",
  "#### No response payload (200 OK)",
];

const spoken: readonly string[] = [
  'No payload is sent while offline, else this:\n```json\n{ "a": 1 }\n```',
  '```json\n{ "payload": { "a": {} } }\n```',
  '```json\n{ "payload": {\n // "User" object\n} }\n```',
];

describe("no response payload", () => {
  const answer = (text: string) =>
    factsOf(
      ["## `do_it`", "#### Request", "| Parameter |", rule(1), "| `a` |", "", "#### Response", "", text].join("\n"),
    ).actions[0]?.["no_response_payload"];
  test.each(silent)("%j", (text) => {
    expect(answer(text)).toBe(true);
  });
  test.each(spoken)("but one in %j", (text) => {
    expect(answer(text)).toBe(false);
  });
});
