const text = { type: "string", minLength: 1, description: "a text" };
const texts = { type: "array", items: text, description: "a list of texts" };
const yesOrNo = { type: "boolean", description: "true or false" };
const groupId = { type: "integer", minimum: 1, description: "a whole number from 1; 0 stands for all groups" };

/** An object with these keys and no others. */
function form(required: readonly string[], properties: object): object {
  return { type: "object", description: "an object", additionalProperties: false, required, properties };
}

function list(items: object): object {
  return { type: "array", items, description: "a list" };
}

const token = form(["token", "scopes"], { token: text, scopes: texts });
const uuid = {
  type: "string",
  pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
  description: "a UUID in lower case",
};

const agent = form(["id", "name", "groups", "tokens"], {
  id: text,
  name: text,
  email: text,
  avatar: text,
  job_title: text,
  permission: { enum: ["owner", "administrator", "normal"] },
  bot: yesOrNo,
  groups: list(groupId),
  max_chats: { type: "integer", minimum: 0, description: "a whole number from 0" },
  tokens: list(token),
});

const customer = form(["id", "tokens"], {
  id: uuid,
  name: text,
  email: text,
  avatar: text,
  fields: {
    type: "object",
    description: "an object of texts",
    additionalProperties: { type: "string", description: "a text" },
  },
  tokens: list(token),
});

const webhook = form(["url"], {
  url: { type: "string", pattern: "^https?://", description: "a URL with http or https" },
  actions: texts,
  secret: text,
});

const license = form(["id", "groups", "agents", "customers"], {
  id: { type: "integer", minimum: 1, maximum: 999_999_999_999, description: "a whole number from 1" },
  plan: text,
  region: text,
  status: { enum: ["active", "expired", "wrong_product_version"] },
  groups: list(form(["id", "name"], { id: groupId, name: text })),
  agents: list(agent),
  customers: list(customer),
  customer_tokens: texts,
  fresh_customer_token_prefix: { type: "string", minLength: 8, description: "a text of at least 8 characters" },
  webhooks: list(webhook),
  max_connections: { type: "integer", minimum: 1, description: "a whole number from 1" },
});

/** JSON Schema of a world file; descriptions say what messages expect. */
export const worldSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "World of the reference server",
  type: "object",
  description: "an object with licenses",
  additionalProperties: false,
  required: ["licenses"],
  properties: {
    region: text,
    licenses: { type: "array", minItems: 1, items: license, description: "a list of at least one license" },
  },
} as const;
