const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text };
const token = {
  type: "object",
  additionalProperties: false,
  required: ["token", "scopes"],
  properties: { token: text, scopes: texts },
};
const uuid = { type: "string", pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" };

const agent = {
  type: "object",
  additionalProperties: false,
  required: ["id", "name", "groups", "tokens"],
  properties: {
    id: text,
    name: text,
    email: text,
    avatar: text,
    job_title: text,
    permission: { enum: ["owner", "administrator", "normal"] },
    bot: { type: "boolean" },
    groups: { type: "array", items: { type: "integer", minimum: 1 } },
    max_chats: { type: "integer", minimum: 0 },
    tokens: { type: "array", items: token },
  },
};

const customer = {
  type: "object",
  additionalProperties: false,
  required: ["id", "tokens"],
  properties: {
    id: uuid,
    name: text,
    email: text,
    avatar: text,
    fields: { type: "object", additionalProperties: { type: "string" } },
    tokens: { type: "array", items: token },
  },
};

const license = {
  type: "object",
  additionalProperties: false,
  required: ["id", "groups", "agents", "customers"],
  properties: {
    id: { type: "integer", minimum: 1 },
    plan: text,
    region: text,
    status: { enum: ["active", "expired", "wrong_product_version"] },
    groups: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["id", "name"],
        properties: { id: { type: "integer", minimum: 1 }, name: text },
      },
    },
    agents: { type: "array", items: agent },
    customers: { type: "array", items: customer },
    customer_tokens: texts,
    fresh_customer_token_prefix: { type: "string", minLength: 8 },
  },
};

/** JSON Schema of a world file. Group 0 is no group: it stands for all. */
export const worldSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "World of the reference server",
  type: "object",
  additionalProperties: false,
  required: ["licenses"],
  properties: { region: text, licenses: { type: "array", minItems: 1, items: license } },
} as const;
