import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { escapeXml } from "../../src/escape-xml.js";
import { junit } from "../../src/report/junit.js";
import { assertWellFormed } from "../support/xml.js";
import { junitShape } from "./junit-shape.js";
import { sampleReport } from "./sample-report.js";

describe("junit", () => {
  const xml = junit(sampleReport());

  it("has the shape that CI systems read, whatever servers say", async () => {
    assertWellFormed(xml);
    const { valid, errors } = await validateXML({ xml, schema: junitShape });
    expect(errors.map((error) => error.message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it("counts", () => {
    expect(xml).toContain('<testsuites name="livechat-conformance" tests="14" failures="4" errors="1" time="1.500">');
    expect(xml).toContain('<testsuite name="fails" tests="4" failures="2" errors="0" skipped="1" time="0.000"');
    expect(xml).toContain('<testsuite name="derived/agent-web/ask" tests="3" failures="2" errors="0" skipped="0"');
  });

  it.each([
    ["a pass", '<testcase classname="passes" name="in/answer" time="0.000"/>'],
    ["a failure", '<failure type="must" message="expected one &amp; &lt;two&gt;, got &lt;/script&gt;'],
    ["where it is said", "source: a-2019/b.md:1-2&#10;"],
    [
      "the command",
      "again: npx livechat-conformance run --target &#39;my target.yaml&#39; --id fails".replaceAll("&#39;", "'"),
    ],
    [
      "a known failure",
      '<skipped message="known failure: not done yet; https://issues.example.com/7; until 2027-01-31; expected',
    ],
    ["a flaky check", '<flakyFailure type="must" message="wavers/ask/outcome: expected'],
    ["an error", '<error type="must" message="expected one'],
    ["a derived case", '<testcase classname="derived/agent-web/ask" name="limit/at" time="1.234"/>'],
    ["an unexpected pass", "got a pass where a failure is known"],
    ["what cannot be asked", '<skipped message="unsupported: no &lt;RTM&gt; # here"/>'],
  ])("tells %s", (_, text) => {
    expect(xml).toContain(text);
  });

  it("has another shape when it is broken", async () => {
    for (const [from, to] of [
      [' errors="0"', ""],
      ["<failure ", "<fault "],
      ["</failure>", ""],
    ] as const) {
      const { valid } = await validateXML({ xml: xml.replace(from, to), schema: junitShape }).catch(() => ({
        valid: false,
      }));
      expect(valid, from).toBe(false);
    }
  });
});

describe("XML", () => {
  it.each([
    ['a<b>&"c"', "a&lt;b&gt;&amp;&quot;c&quot;"],
    ["\u0000\u001b\uFFFE", "\uFFFD\uFFFD\uFFFD"],
    ["\uD800 😁\n", "\uFFFD 😁&#10;"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it("is not well-formed when it is broken", () => {
    for (const bad of ["<a>", "<a></b>", "<a/><b/>", "<a>&</a>", '<a b="1" b="2"/>', "<a>\u0001</a>", "x<a/>"])
      expect(() => assertWellFormed(bad), bad).toThrow();
  });
});
