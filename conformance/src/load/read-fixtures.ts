import { isObject, type Json, type JsonObject } from "../json.js";
import type { Account, Fixtures, License } from "../plan/target.js";
import type { Problem } from "./problem.js";
import type { Path, YamlFile } from "./yaml-file.js";

/** Characters a token must have at least, so that reports can hide it without hiding half the text. */
const shortestToken = 8;

type Complain = (path: Path, message: string) => void;

/** Reads licenses, agents and customers with their tokens; what else a world file says is for the reference server alone. */
export function readFixtures(file: YamlFile): Fixtures | readonly Problem[] {
  const problems: Problem[] = [];
  const complain: Complain = (path, message) => problems.push(file.problemAt(path, message));
  const world = isObject(file.value) ? file.value : {};
  const licenses = list(world["licenses"]).map((license, index) => {
    return readLicense(isObject(license) ? license : {}, world["region"], ["licenses", index], complain);
  });
  if (licenses.length === 0) complain([], "Unexpected absence of licenses, expected a list of at least one");
  return problems.length > 0 ? problems : { licenses };
}

function readLicense(said: JsonObject, region: Json | undefined, path: Path, complain: Complain): License {
  const { id } = said;
  if (typeof id !== "number" || !Number.isInteger(id))
    complain([...path, "id"], "Unexpected license id, expected an integer");
  const accounts = (key: string) =>
    list(said[key]).map((account, index) => readAccount(account, [...path, key, index], complain));
  const agents = accounts("agents");
  const prefix = said["fresh_customer_token_prefix"];
  return {
    id: Number(id),
    state: stateOf(said, region),
    agents: agents.filter((_, index) => !isBot(list(said["agents"])[index])),
    bots: agents.filter((_, index) => isBot(list(said["agents"])[index])),
    customers: accounts("customers"),
    newTokens: list(said["customer_tokens"]).map((one, index) =>
      token(one, [...path, "customer_tokens", index], complain),
    ),
    ...(prefix === undefined
      ? {}
      : { newTokenPrefix: token(prefix, [...path, "fresh_customer_token_prefix"], complain) }),
  };
}

function isBot(said: Json | undefined): boolean {
  return isObject(said) && said["bot"] === true;
}

function stateOf(said: JsonObject, region: Json | undefined): License["state"] {
  if (said["region"] !== undefined && said["region"] !== region) return "elsewhere";
  const status = said["status"] ?? "active";
  return status === "active" ? "usable" : status === "expired" ? "expired" : "other";
}

function readAccount(said: Json, path: Path, complain: Complain): Account {
  const account = isObject(said) ? said : {};
  const { id } = account;
  if (typeof id !== "string" || id === "") complain([...path, "id"], "Unexpected id, expected a text");
  const tokens = list(account["tokens"]).map((one, index) => {
    return token(isObject(one) ? one["token"] : one, [...path, "tokens", index], complain);
  });
  if (tokens.length === 0)
    complain([...path, "tokens"], "Unexpected absence of tokens, expected a list of at least one");
  return { id: String(id), tokens, scopes: scopesOf(list(account["tokens"])) };
}

function scopesOf(tokens: readonly Json[]): Account["scopes"] {
  const scopes = new Map<string, readonly string[]>();
  for (const one of tokens)
    if (isObject(one) && Array.isArray(one["scopes"])) scopes.set(String(one["token"]), one["scopes"].map(String));
  return scopes;
}

function token(said: Json | undefined, path: Path, complain: Complain): string {
  if (typeof said !== "string" || said.length < shortestToken)
    complain(path, `Unexpected token, expected a text of at least ${shortestToken} characters`);
  return String(said);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
