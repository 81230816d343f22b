import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiModel, WebEndpoint } from "../../model/api-model.js";
import { apiInfo, tagsOf } from "../json-schema/api-info.js";
import { defineSchemas } from "../json-schema/define-schemas.js";
import { escaped } from "../json-schema/definition-key.js";
import { documentFiles } from "../json-schema/document-text.js";
import { referenced } from "../json-schema/referenced.js";
import type { Emit } from "../output-file.js";
import { errorResponses, errorSchemas } from "./error-responses.js";
import { queryParameters } from "./query-parameters.js";
import { securitySchemes } from "./security.js";
import { webOperation } from "./web-operation.js";
import { webhook } from "./webhook.js";

/** `openapi/<id>.json` and `.yaml`: OpenAPI 3.1 of the actions over HTTP, and of the webhooks. */
export const emitOpenApi: Emit = (api) => {
  const document = openApiDocument(api);
  return document === null ? [] : documentFiles(`openapi/${api.id}`, document);
};

/** Null for an API without a Web transport. */
export function openApiDocument(api: ApiModel): OpenAPIV3_1.Document | null {
  const { web } = api;
  if (web === undefined) return null;
  const { server, path } = splitUrl(web.url);
  const operations = api.operations.filter((operation) => operation.web);
  const webhooks = api.pushes.filter((push) => push.webhook);
  const definitions = { ...defineSchemas(api, SCHEMAS), ...errorSchemas(api) };
  const context = { api, web, definitions };
  const paths = Object.fromEntries(
    operations.map((operation) => [
      path.replace("<action>", encodeURIComponent(operation.action)),
      { post: webOperation(operation, context) },
    ]),
  );
  const hooks = Object.fromEntries(webhooks.map((push) => [escaped(push.action), { post: webhook(push, api) }]));
  const schemes = securitySchemes(api);
  const used = { paths, hooks };
  const responses = referenced(used, errorResponses(api), RESPONSES);
  return {
    openapi: "3.1.0",
    info: apiInfo(api, description(web, webhooks.length > 0, schemes["oauth2"] !== undefined)),
    servers: [{ url: server }],
    tags: tagsOf([...operations, ...webhooks].map((it) => it.group)),
    // openapi-types takes the operation of a path for one of 3.0.
    paths: paths as OpenAPIV3_1.PathsObject,
    ...(webhooks.length === 0 ? {} : { webhooks: hooks as Record<string, OpenAPIV3_1.PathItemObject> }),
    components: {
      schemas: referenced({ used, responses }, definitions, SCHEMAS) as Record<string, OpenAPIV3_1.SchemaObject>,
      responses,
      parameters: queryParameters(web),
      securitySchemes: schemes,
    },
  };
}

const SCHEMAS = "#/components/schemas/";
const RESPONSES = "#/components/responses/";

/** `https://host/v3.0/agent/action/<action>` gives `https://host/v3.0/agent` and `/action/<action>`. */
function splitUrl(url: string): { server: string; path: string } {
  const parts = /^(\w+:\/\/[^/]+.*?)((?:\/[^/]*)?\/<action>)$/.exec(url);
  if (parts?.[1] === undefined || parts[2] === undefined) {
    throw new Error(`Unexpected Web endpoint "${url}", expected https://host/path/<action>`);
  }
  return { server: parts[1], path: parts[2] };
}

function description(web: WebEndpoint, hasWebhooks: boolean, hasScopes: boolean): string[] {
  return [
    "Our assumptions, for the documents are silent here: the status of an error response" +
      (web.wrapsPayload ? "; that a response is wrapped in `payload` as its request is" : "") +
      (hasWebhooks ? "; that a webhook carries `action` and `payload`, as a push does" : "") +
      (hasScopes ? "; the addresses of the authorization server." : "."),
    "Objects are open: more keys than the documents name may come. Values under `x-known-values` may be joined by others.",
  ];
}
