import type { OpenAPIV3_1 } from "openapi-types";
import type { ApiModel, Operation } from "../../model/api-model.js";
import { scopesOf } from "../json-schema/scopes.js";

/** Every request carries a token; where the documents name scopes, it is one of OAuth 2. */
export function securitySchemes(api: ApiModel): Record<string, OpenAPIV3_1.SecuritySchemeObject> {
  const scopes = scopesOf(
    api,
    api.operations.filter((operation) => operation.web),
  );
  if (api.oauth2 === undefined || scopes.size === 0) {
    return { bearer: { type: "http", scheme: "bearer", description: "An access token." } };
  }
  const description =
    "An access token, sent as `Authorization: Bearer <token>`. The scopes are those of the documents; the addresses " +
    "are our assumption.";
  return {
    oauth2: {
      type: "oauth2",
      description,
      flows: { authorizationCode: { ...api.oauth2, scopes: Object.fromEntries(scopes) } },
    },
  };
}

/** Any one of the scopes suffices, so each is an alternative. */
export function securityOf({ scopes }: Operation, api: ApiModel): OpenAPIV3_1.SecurityRequirementObject[] {
  const [scheme = "bearer"] = Object.keys(securitySchemes(api));
  if (scheme === "bearer" || scopes.length === 0) return [{ [scheme]: [] }];
  return scopes.map((scope) => ({ [scheme]: [scope] }));
}
