import { type ApiName, apiNames } from "../apis.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { ApiPaths } from "../spec.js";
import { addressesAt, type Bases } from "./addresses.js";
import type { Address, Target } from "./target.js";
import type { Claims } from "./unsupported.js";

/** Addresses that a target file gives: bases for the APIs it claims, and its own address where an API has one. */
export function readAddresses(said: JsonObject, paths: Readonly<Record<ApiName, ApiPaths>>): Target["addresses"] {
  const bases: Bases = { ...text(said, "web"), ...text(said, "rtm") };
  const found = addressesAt(bases, paths);
  const claimed = said["apis"];
  if (!isObject(claimed)) return found;
  const names = apiNames.filter((name) => Object.hasOwn(claimed, name));
  return Object.fromEntries(
    names.map((name) => [name, over({ ...found[name], ...ownAddress(claimed, name) }, claimed[name])]),
  );
}

/** The actions that a target file claims, of those APIs where it names them. */
export function readClaims(said: JsonObject): Claims {
  const claimed = isObject(said["apis"]) ? said["apis"] : {};
  return Object.fromEntries(
    apiNames.flatMap((name) => {
      const { actions } = isObject(claimed[name]) ? claimed[name] : {};
      return Array.isArray(actions) ? [[name, actions.map(String)]] : [];
    }),
  );
}

function over(address: Address, said: Json | undefined): Address {
  const { transports: claimed } = isObject(said) ? said : {};
  if (!Array.isArray(claimed)) return address;
  return Object.fromEntries(Object.entries(address).filter(([transport]) => claimed.includes(transport)));
}

function ownAddress(claimed: JsonObject, name: ApiName): Address {
  const own = claimed[name];
  return isObject(own) ? { ...text(own, "web"), ...text(own, "rtm") } : {};
}

function text<K extends "web" | "rtm">(said: JsonObject, key: K): { readonly [key in K]?: string } {
  return (typeof said[key] === "string" ? { [key]: said[key] } : {}) as { readonly [key in K]?: string };
}
