import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiModel, Operation } from "../../model/api-model.js";

/** Every request carries a token; where the documents name scopes, it is one of OAuth 2. */
export function securitySchemes(api: ApiModel): Record<string, OpenAPIV3_1.SecuritySchemeObject> {
  const bearer: OpenAPIV3_1.SecuritySchemeObject = { type: "http", scheme: "bearer", description: "An access token." };
  const scopes = scopesOf(api);
  if (scopes.size === 0) return { bearer };
  return {
    bearer,
    oauth2: {
      type: "oauth2",
      description: "The scopes of the documents. The addresses are placeholders: the documents do not give them.",
      flows: {
        authorizationCode: {
          authorizationUrl: "https://authorization.invalid/authorize",
          tokenUrl: "https://authorization.invalid/token",
          scopes: Object.fromEntries(scopes),
        },
      },
    },
  };
}

/** Any one of the scopes suffices, so each is an alternative, with either way to say it. */
export function securityOf({ scopes }: Operation): OpenAPIV3_1.SecurityRequirementObject[] {
  if (scopes.length === 0) return [{ bearer: [] }];
  return [...scopes.map((scope) => ({ oauth2: [scope] })), ...scopes.map((scope) => ({ bearer: [scope] }))];
}

function scopesOf(api: ApiModel): Map<string, string> {
  const used = api.operations
    .filter((operation) => operation.web)
    .flatMap((operation) => [...operation.scopes, ...operation.conditionalScopes.flatMap((it) => it.scopes)]);
  return new Map([
    ...api.scopes.map(({ name, description }) => [name, description ?? ""] as const),
    ...used.filter((name) => !api.scopes.some((scope) => scope.name === name)).map((name) => [name, ""] as const),
  ]);
}
