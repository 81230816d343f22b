import { readYaml, SpecFileError, type YamlFile } from "../source/read-yaml.js";
import type { Said, Span } from "../source/span.js";
import type { OAuth2 } from "./api-model.js";

/** `spec/apis.yaml`: which documents make which API, and what no document says. */
export interface Manifest {
  readonly apis: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Paths relative to `spec/`, the main document first. */
  readonly documents: readonly Said<string>[];
  readonly web: ManifestWeb | null;
  readonly rtm: ManifestRtm | null;
  readonly oauth2: OAuth2 | null;
  /** Families whose members go by their own names: `Customer`, not `CustomerUser`. */
  readonly plainFamilies: readonly string[];
  /** The older API of which this one is a later version, and what to know when reading what changed. */
  readonly follows: { readonly id: string; readonly note: string | null } | null;
  readonly span: Span;
}

export interface ManifestWeb {
  readonly url: Said<string> | null;
  readonly wrapsPayload: boolean;
  readonly errorStatus: Readonly<Record<string, number>>;
  readonly repeatable: readonly string[];
  readonly span: Span;
}

export interface ManifestRtm {
  readonly url: Said<string> | null;
  readonly pingSeconds: Said<number> | null;
  readonly idleCloseSeconds: Said<number> | null;
  readonly correlationKey: string;
  readonly loginAction: string | null;
  readonly comeBackAfter: readonly string[];
  readonly span: Span;
}

/** The file as it is written: what its JSON Schema lets through. */
interface ManifestFile {
  readonly plainFamilies?: readonly string[];
  readonly errorStatus?: Readonly<Record<string, number>>;
  readonly comeBackAfter?: readonly string[];
  readonly apis: readonly EntryFile[];
}
interface EntryFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly documents: readonly string[];
  readonly web?: { readonly url?: string; readonly wrapsPayload?: boolean; readonly repeatable?: readonly string[] };
  readonly rtm?: {
    readonly url?: string;
    readonly pingSeconds?: number;
    readonly idleCloseSeconds?: number;
    readonly correlationKey?: string;
    readonly loginAction?: string;
  };
  readonly follows?: string;
  readonly followsNote?: string;
  readonly oauth2?: OAuth2;
}
type Place = YamlFile<ManifestFile>["placeOf"];

/**
 * Reads `spec/apis.yaml`, held to `spec/schemas/apis.schema.json`. Throws a `SpecFileError` for the first thing that
 * does not fit.
 */
export function readManifest(text: string, path: string, schema: object): Manifest {
  const { value, placeOf } = readYaml<ManifestFile>(text, path, schema);
  refuseTwins(value, placeOf);
  refuseStrangers(value, placeOf);
  return {
    apis: value.apis.map((entry, index) => readEntry(entry, ["apis", index], value, placeOf)),
  };
}

function readEntry(
  entry: EntryFile,
  at: readonly (string | number)[],
  { plainFamilies = [], errorStatus = {}, comeBackAfter = [] }: Omit<ManifestFile, "apis">,
  placeOf: Place,
): ManifestEntry {
  const { id, name, title, version, web, rtm } = entry;
  const said = <T>(value: T | undefined, ...steps: readonly (string | number)[]): Said<T> | null =>
    value === undefined ? null : { value, span: placeOf([...at, ...steps]) };
  return {
    id,
    name,
    title,
    version,
    documents: entry.documents.map((value, index) => ({ value, span: placeOf([...at, "documents", index]) })),
    web:
      web === undefined
        ? null
        : {
            url: said(web.url, "web", "url"),
            wrapsPayload: web.wrapsPayload ?? false,
            errorStatus,
            repeatable: web.repeatable ?? [],
            span: placeOf([...at, "web"]),
          },
    rtm:
      rtm === undefined
        ? null
        : {
            url: said(rtm.url, "rtm", "url"),
            pingSeconds: said(rtm.pingSeconds, "rtm", "pingSeconds"),
            idleCloseSeconds: said(rtm.idleCloseSeconds, "rtm", "idleCloseSeconds"),
            correlationKey: rtm.correlationKey ?? "request_id",
            loginAction: rtm.loginAction ?? null,
            comeBackAfter,
            span: placeOf([...at, "rtm"]),
          },
    oauth2: entry.oauth2 ?? null,
    plainFamilies,
    follows: entry.follows === undefined ? null : { id: entry.follows, note: entry.followsNote ?? null },
    span: placeOf([...at, "id"]),
  };
}

/** Ids and names become files and exports: each of them once. */
function refuseTwins(file: ManifestFile, placeOf: Place) {
  for (const key of ["id", "name"] as const) {
    const seen = new Set<string>();
    for (const [index, entry] of file.apis.entries()) {
      const place = placeOf(["apis", index, key]);
      if (seen.has(entry[key])) throw new SpecFileError(`Unexpected second API with the ${key} "${entry[key]}"`, place);
      seen.add(entry[key]);
    }
  }
}

/** An API follows one that stands before it: the oldest come first. */
function refuseStrangers({ apis }: ManifestFile, placeOf: Place) {
  for (const [index, { follows }] of apis.entries()) {
    const earlier = apis.slice(0, index).map((entry) => entry.id);
    if (follows !== undefined && !earlier.includes(follows))
      throw new SpecFileError(
        `Unexpected API "${follows}" to follow, expected one that stands before: ${earlier.join(", ") || "there is none"}`,
        placeOf(["apis", index, "follows"]),
      );
  }
}
