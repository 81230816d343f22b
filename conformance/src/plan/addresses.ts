import { type ApiName, apiNames, transports } from "../apis.js";
import type { ApiPaths } from "../spec.js";
import type { Address, Target } from "./target.js";

/** Where a server is, before the documented paths are added. */
export interface Bases {
  /** `http(s)://host[:port][/prefix]`. */
  readonly web?: string;
  /** `ws(s)://host[:port][/prefix]`. */
  readonly rtm?: string;
}

/**
 * Addresses of all APIs of a server: base and documented path. `{api}` in a base becomes the name of the snapshot, such as
 * `customer-2018-07`. Without it two snapshots can have the same address: it then belongs to the newer one.
 */
export function addressesAt(bases: Bases, paths: Readonly<Record<ApiName, ApiPaths>>): Target["addresses"] {
  const owners = new Map<string, ApiName>();
  const all = apiNames.map((api): [ApiName, Address] => {
    const address = addressOf(bases, paths[api]);
    for (const transport of transports) {
      const url = address[transport];
      if (url !== undefined) owners.set(url, api);
    }
    return [api, address];
  });
  const own = ([api, address]: [ApiName, Address]): [ApiName, Address] => [
    api,
    Object.fromEntries(Object.entries(address).filter(([, url]) => owners.get(String(url)) === api)),
  ];
  return Object.fromEntries(all.map(own).filter(([, address]) => Object.keys(address).length > 0));
}

/** Addresses as a reference server tells them. */
export function addressesOf({ urls }: { readonly urls: Readonly<Record<ApiName, Address>> }): Target["addresses"] {
  return Object.fromEntries(
    apiNames.map((api): [string, Address] => {
      const { web, rtm } = urls[api];
      return [api, { ...(web === undefined ? {} : { web: `${web}/<action>` }), ...(rtm === undefined ? {} : { rtm }) }];
    }),
  );
}

function addressOf(bases: Bases, paths: ApiPaths): Address {
  const at = (base: string, path: string) => base.replaceAll("{api}", paths.id).replace(/\/$/u, "") + path;
  return {
    ...(bases.web === undefined || paths.web === undefined ? {} : { web: at(bases.web, paths.web) }),
    ...(bases.rtm === undefined || paths.rtm === undefined ? {} : { rtm: at(bases.rtm, paths.rtm) }),
  };
}
