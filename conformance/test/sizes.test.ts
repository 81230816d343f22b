import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";

/** Bytes of a bundle of this code, minified and compressed. */
function bundled(contents: string) {
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", write: false } as const;
  const [file] = buildSync({ stdin: { contents, resolveDir: import.meta.dirname }, ...options }).outputFiles;
  const text = file?.text ?? "";
  return { bytes: gzipSync(text, { level: 9 }).length, validates: text.includes("schemaPath") };
}

const rtm = (options: string) => `new CustomerRtmClient({ token: "t", ${options} })`;

test.each<[string, string, number, boolean]>([
  [
    "an RTM client with all actions",
    `import { CustomerRtmClient } from "livechat-spec/customer-rtm"; ${rtm("")}.connect();`,
    6_000,
    false,
  ],
  [
    "a web client with the few actions of its API",
    'import { CustomerWebClient } from "livechat-spec/customer"; new CustomerWebClient({ token: "t" }).startChat();',
    2_500,
    false,
  ],
  [
    "a web client with thirty-three actions",
    'import { AgentWebClient } from "livechat-spec/agent-web"; new AgentWebClient({ token: "t" }).startChat();',
    2_500,
    false,
  ],
  [
    "a client that validates one response, without the validators of all others",
    `import { CustomerRtmClient } from "livechat-spec/customer-rtm";
    import { closeThreadResponse, validatorsOf } from "livechat-spec/customer-rtm/validate";
    const validators = validatorsOf({ responses: { close_thread: closeThreadResponse } });
    ${rtm('validate: "strict", validators')}.connect();`,
    6_000,
    true,
  ],
])("the size of %s", (_, code, limit, validates) => {
  const bundle = bundled(code);
  expect(bundle.validates).toBe(validates);
  expect(bundle.bytes).toBeLessThanOrEqual(limit);
});
