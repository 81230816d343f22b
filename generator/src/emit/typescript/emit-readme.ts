import type { ApiModel, Operation, QueryParam } from "../../model/api-model.js";
import { responseKey } from "../json-schema/definition-key.js";
import type { OutputFile } from "../output-file.js";
import { clientNames, methodNames } from "./client-names.js";
import { validatorNames } from "./emit-validators.js";
import { inline, quoted, typeKey } from "./literal.js";
import { sampleRequest } from "./sample-request.js";

/** An action that an example shows, with the names that it goes by. */
interface Shown {
  readonly api: ApiModel;
  readonly client: string;
  readonly operation: Operation;
  readonly call: string;
}

/** `README.md` of the package: what is in it, and an example for each transport, made of what the APIs have. */
export function emitReadme(apis: readonly ApiModel[]): OutputFile {
  const web = apis.flatMap((api) => candidates(api, "web"));
  const rtm = apis.flatMap((api) => candidates(api, "rtm"));
  const sections = [
    INTRODUCTION,
    table(apis),
    ...webSection(shortest(web)),
    ...rtmSection(shortest(rtm)),
    ...validationSection(shortest(web)),
    REST,
  ];
  return { path: "README.md", text: `${sections.join("\n\n")}\n` };
}

const INTRODUCTION = `<!-- Made by \`npm run generate\`. Do not edit. -->

# livechat-spec

Types, clients, validators and specs of the LiveChat chat APIs, made from their reference documents. ESM, no dependencies,
Node 20.19 and newer, and browsers. An independent project, not a product of LiveChat.

    npm install livechat-spec`;

const RTM = `A lost connection is made again with growing delays, unless the server gave a reason to stay away. Calls that were never
sent are sent then; calls in doubt reject with a \`ConnectionError\` whose \`inDoubt\` is true, and nothing is sent twice. Events come in
their \`order\`: where one is left out, the next wait up to 200 ms for it (\`orderMs\`). \`for await (const push of client.pushes())\`
reads all pushes; at most 1,000 of them wait to be read (\`limit\`), and a reader who falls further behind gets a \`RangeError\`. \`close()\` settles everything.`;

const VALIDATION = `Nothing is validated, and no validator bundled, unless validators are passed: \`validators\` of \`/validate\` for all, \`validatorsOf\`
for some. With \`validate: "report"\` nothing throws, and \`onDrift\` is told what in a request, response or push is not as
documented. With \`"strict"\` the call rejects with a \`DriftError\`: before sending, where it is the request.

Documented limits of requests (minimum and maximum, number of items, bytes of a text or a file) are always checked before
sending. A call beyond one rejects with a \`RangeError\` that names the parameter and the limit; the line that
states it stands in the comment of the parameter.`;

const REST = `## Validators, catalog, specs

Of every API there are, beside \`livechat-spec/<api>\`:

- \`/validate\`: \`requests\`, \`responses\` and \`pushes\`, tables of functions that tell whether a payload fits, and each of
  these functions by its own name, such as \`<action>Request\`.
- \`/catalog\`: actions, pushes, errors and scopes as data, each with the line of the documents that says so.
- \`/openapi.json\` (where there is a Web API), \`/asyncapi.json\` (where there is an RTM API), \`/schemas.json\`.

\`livechat-spec/model.json\` is what all of it was made from: one object with the model of each API under its name.

What the documents do not say and is therefore assumed: the HTTP status of errors, what may be repeated, and after which
disconnect reasons a client comes back.`;

function table(apis: readonly ApiModel[]): string {
  const rows = apis.map((api) => {
    const clients = Object.values(clientNames(api)).map((name) => `\`${name}\``);
    const cells = [`\`livechat-spec/${api.name}\``, api.title, api.version, clients.join(", ")];
    return row([...cells, `${api.operations.length}`, `${api.pushes.length}`]);
  });
  const head = ["Import", "API", "Version", "Clients", "Actions", "Pushes"];
  return [row(head), row(head.map(() => "---")), ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/[|\n\r<]/g, " ")).join(" | ")} |`;
}

function webSection(shown: Shown | undefined): string[] {
  if (shown === undefined) return [];
  const { api, client, operation, call } = shown;
  const { response } = operation;
  const shownMember = response?.kind === "object" ? member(response.properties[0]?.name) : "";
  return [
    "## Over HTTP",
    example([
      `import { ApiError, ${client} } from ${quoted(`livechat-spec/${api.name}`)};`,
      "",
      `const client = new ${client}({ ${options(api.web?.query ?? [])} });`,
      "try {",
      `  const answer = await client.${call};`,
      `  console.log(answer${shownMember});`,
      "} catch (error) {",
      "  if (error instanceof ApiError) console.error(error.type, error.status);",
      "  else throw error;",
      "}",
    ]),
  ];
}

function rtmSection(shown: Shown | undefined): string[] {
  if (shown === undefined) return [];
  const { api, client, operation, call } = shown;
  const push = causedPush(api, operation);
  const listen = push === undefined ? [] : [`client.on(${quoted(push)}, (payload) => console.log(payload));`];
  return [
    "## Over WebSocket",
    example([
      `import { ${client} } from ${quoted(`livechat-spec/${api.name}`)};`,
      "",
      "// Node 20 has no WebSocket of its own: pass that of the package `ws` as the option `WebSocket`.",
      `const client = new ${client}({ ${options(api.rtm?.query ?? [])} });`,
      ...listen,
      "await client.connect();",
      ...awaited(call, push),
      "await client.close();",
    ]),
    RTM,
  ];
}

/** The call, and the push that it causes, which may come before the answer is read. */
function awaited(call: string, push: string | undefined): string[] {
  if (push === undefined) return [`await client.${call};`];
  return [
    "const [payload] = await Promise.all([",
    `  client.waitFor(${quoted(push)}, { timeoutMs: 5_000 }),`,
    `  client.${call},`,
    "]);",
    "console.log(payload);",
  ];
}

/** The example of an action with its validator alone, and what the modes do. */
function validationSection(shown: Shown | undefined): string[] {
  if (shown === undefined) return [];
  const { api, client, operation, call } = shown;
  const validator = validatorNames(api).get(responseKey(operation.action)) ?? "";
  return [
    "## Validation",
    VALIDATION,
    example([
      `import { ${client} } from ${quoted(`livechat-spec/${api.name}`)};`,
      `import { ${validator}, validatorsOf } from ${quoted(`livechat-spec/${api.name}/validate`)};`,
      "",
      `const client = new ${client}({`,
      `  ${options(api.web?.query ?? [])},`,
      '  validate: "report",',
      `  validators: validatorsOf({ responses: { ${typeKey(operation.action)}: ${validator} } }),`,
      "  onDrift: ({ action, pointer, expected, got, source }) => {",
      '    console.warn(action, pointer, "expected", expected, "got", got, "as said in", source);',
      "  },",
      "});",
      `console.log(await client.${call});`,
    ]),
  ];
}

function member(name: string | undefined): string {
  if (name === undefined) return "";
  return typeKey(name) === name ? `.${name}` : `[${quoted(name)}]`;
}

function options(query: readonly QueryParam[]): string {
  const license = query.some((param) => param.name === "license_id") ? ["licenseId: 123456"] : [];
  return ['token: "<access token>"', ...license].join(", ");
}

function example(lines: readonly string[]): string {
  return ["```ts", ...lines, "```"].join("\n");
}

/** Actions that make an example: they need to be told something, and something comes of them. */
function candidates(api: ApiModel, transport: "web" | "rtm"): Shown[] {
  const client = clientNames(api)[transport];
  if (client === undefined || (transport === "rtm" && api.rtm?.loginAction === undefined)) return [];
  const methods = methodNames(api.operations.map((operation) => operation.action));
  const telling = api.operations.filter((operation) => {
    if (!operation[transport] || operation.multipart || operation.action === api.rtm?.loginAction) return false;
    return transport === "web" ? operation.response !== null : causedPush(api, operation) !== undefined;
  });
  return telling.flatMap((operation) => {
    const request = sampleRequest(api, operation);
    const call = `${methods.get(operation.action)}(${inline(request)})`;
    return inline(request) === "{}" ? [] : [{ api, client, operation, call }];
  });
}

function causedPush(api: ApiModel, operation: Operation): string | undefined {
  return operation.pushes.find((name) => api.pushes.some((push) => push.action === name && push.rtm));
}

function shortest(shown: readonly Shown[]): Shown | undefined {
  return shown.reduce<Shown | undefined>(
    (best, it) => (best && best.call.length <= it.call.length ? best : it),
    undefined,
  );
}
