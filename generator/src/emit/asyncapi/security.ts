import type { ApiModel, Operation, RtmEndpoint } from "../../model/api-model.js";
import { escaped } from "../json-schema/definition-key.js";
import { scopesOf } from "../json-schema/scopes.js";

const SCHEMES = "#/components/securitySchemes/";
const TOKEN = "token";
const scopeKey = (scope: string): string => `scope.${escaped(scope)}`;

/** What a connection asks for. */
export const connectionSecurity = [{ $ref: SCHEMES + TOKEN }];

/** `components.securitySchemes`: the token of a connection, and a scheme for each scope, for a scheme carries its own. */
export function securitySchemes(api: ApiModel, { loginAction }: RtmEndpoint): Record<string, object> {
  const way =
    loginAction === undefined
      ? "No document of this API tells how it travels."
      : `It travels in the payload of \`${loginAction}\`, not in the request that opens the connection.`;
  const operations = api.operations.filter((operation) => operation.rtm);
  const asked = new Set(operations.flatMap((operation) => operation.scopes));
  const scopes = api.oauth2 === undefined ? [] : [...scopesOf(api, operations)].filter(([scope]) => asked.has(scope));
  return {
    [TOKEN]: { type: "apiKey", in: "password", description: `An access token. ${way}` },
    ...Object.fromEntries(
      scopes.map(([scope, description]) => [
        scopeKey(scope),
        {
          type: "oauth2",
          description: `${description}\n\nThe addresses are our assumption.`,
          flows: { authorizationCode: { ...api.oauth2, availableScopes: { [scope]: description } } },
          scopes: [scope],
        },
      ]),
    ),
  };
}

/** What an action asks for besides: any one of its scopes. */
export function operationSecurity({ scopes }: Operation, api: ApiModel): { security?: object[] } {
  if (api.oauth2 === undefined || scopes.length === 0) return {};
  return { security: scopes.map((scope) => ({ $ref: SCHEMES + scopeKey(scope) })) };
}
