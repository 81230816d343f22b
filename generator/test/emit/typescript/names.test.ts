import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { defineSchemas } from "../../../src/emit/json-schema/define-schemas.js";
import { BASE_MEMBERS, clientNames, methodNames } from "../../../src/emit/typescript/client-names.js";
import { docComment } from "../../../src/emit/typescript/doc-comment.js";
import { camelCase, nameScope, pascalCase } from "../../../src/emit/typescript/name-scope.js";
import { disconnectPushes, stayAwayReasons } from "../../../src/emit/typescript/rtm-policy.js";
import { typeNames } from "../../../src/emit/typescript/type-names.js";
import { toy } from "./fixture.js";
import { attack, hostile, names } from "./hostile.js";

describe("names", () => {
  test.each([
    ["start_chat", "StartChat", "startChat"],
    ["1st", "_1st", "_1st"],
    ["__proto__", "Proto", "proto"],
    ["a/b c", "ABC", "aBC"],
    ["größe", "Groudfe", "groudfe"],
    ["", "_", "_"],
  ])("%j", (name, pascal, camel) => {
    expect([pascalCase(name), camelCase(name)]).toEqual([pascal, camel]);
  });

  test("those that differ in case only are kept apart", () => {
    const claim = nameScope(["string"]);
    expect(["Chat", "chat", "String", "Chat"].map(claim)).toEqual(["Chat", "chat2", "String2", "Chat3"]);
  });

  test.each([
    ["agent-web", "AgentWebClient", "AgentWebRtmClient"],
    ["agent-rtm", "AgentRtmWebClient", "AgentRtmClient"],
    ["customer", "CustomerWebClient", "CustomerRtmClient"],
  ])("clients of %s", (name, web, rtm) => {
    expect(clientNames({ ...toy, name })).toEqual({ web, rtm });
  });

  test("methods keep clear of the base classes, of objects, and of promises", () => {
    const actions = ["start_chat", "close", "on", "constructor", "then", "close_action", "start-chat", "delete"];
    expect([...methodNames(actions).values()]).toEqual([
      ...["startChat", "closeAction", "onAction", "constructorAction", "thenAction"],
      ...["closeAction2", "startChat2", "delete"],
    ]);
  });

  test("the members of the base classes are those of the runtime", () => {
    const members = ["web-client", "rtm-client"].flatMap(membersOf);
    expect(BASE_MEMBERS).toEqual([...new Set(members)].sort());
  });

  test("types have distinct names that are none of TypeScript's", () => {
    const { received, sent, unknownKinds, requests, responses, payloads } = typeNames(
      hostile,
      defineSchemas(hostile, ""),
      ["HostileWebClient"],
    );
    const inputs = [...sent.values()].filter((name) => ![...received.values()].includes(name));
    const all = [received, unknownKinds, requests, responses, payloads]
      .flatMap((it) => [...it.values()])
      .concat(inputs);
    const lower = new Set(all.map((name) => name.toLowerCase()));
    expect(lower.size).toBe(all.length);
    expect(all.length).toBeGreaterThan(names.length * 4);
    expect(all.filter((name) => !/^[A-Za-z_$][\w$]*$/.test(name))).toEqual([]);
    expect(["string", "promise", "array", "actions", "record"].filter((name) => lower.has(name))).toEqual([]);
  });
});

function membersOf(file: string): string[] {
  const text = readFileSync(new URL(`../../../runtime/${file}.ts`, import.meta.url), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isClassDeclaration).flatMap((it) => {
    return it.members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
  });
}

describe("doc comments", () => {
  test("text never ends its comment, and never is a tag or directive", () => {
    const [comment = ""] = docComment([attack, "@deprecated", null, " "]);
    expect(comment).not.toMatch(/\*\/|\/\*|\$\{|(?<!\\)@|\p{Cf}|\p{Zl}|[^\P{Cc}\n]/u);
    expect(comment).toContain("\\@deprecated");
  });
  test("nothing said, no comment", () => expect(docComment([null, undefined, " "])).toEqual([]));
});

describe("what a client does about the end of a connection", () => {
  test("the push that announces it is the one that the reasons stand under", () => {
    expect(disconnectPushes(toy)).toEqual(["toy_disconnected"]);
  });
  test("it comes back where the reason passes", () => expect(stayAwayReasons(toy)).toEqual(["customer_banned"]));
});
