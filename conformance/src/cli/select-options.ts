import { apiNames, transports } from "../apis.js";
import { SetupError } from "../load/problem.js";
import { levels } from "../load/scenario.js";
import type { Selection, Shard } from "../plan/select-scenarios.js";
import type { Flags, FlagValues } from "./flags.js";

export const scenariosFlag = {
  scenarios: { type: "string", value: "DIR", help: "scenarios from this folder instead of the package's own" },
} as const satisfies Flags;

/** Options that choose scenarios. */
export const selectFlags = {
  id: { type: "string", multiple: true, value: "ID", help: "this scenario only; the id of a check means its scenario" },
  path: {
    type: "string",
    multiple: true,
    value: "PATTERN",
    help: "ids like derived/*/send_event/*; * stands for any characters",
  },
  filter: {
    type: "string",
    multiple: true,
    value: "TEXT",
    help: "scenarios whose id, title, tags or APIs contain the text",
  },
  api: {
    type: "string",
    multiple: true,
    value: "API",
    help: `scenarios in which somebody speaks it: ${apiNames.join(", ")}`,
  },
  action: { type: "string", multiple: true, value: "ACTION", help: "scenarios that call it" },
  transport: {
    type: "string",
    multiple: true,
    value: "NAME",
    help: `scenarios that call over it: ${transports.join(", ")}`,
  },
  level: {
    type: "string",
    multiple: true,
    value: "LEVEL",
    help: `scenarios with checks of this level: ${levels.join(", ")}`,
  },
  tag: { type: "string", multiple: true, value: "TAG", help: "scenarios with this tag" },
  shard: {
    type: "string",
    value: "I/N",
    help: "the I-th of N parts, by a hash of the id: together they are the whole",
  },
  written: { type: "boolean", help: "only scenarios that people have written" },
  derived: { type: "boolean", help: "only cases that follow from the documents by rule" },
  ...scenariosFlag,
} as const satisfies Flags;

export type SelectOptions = FlagValues<typeof selectFlags>;

/** What the options choose; a `SetupError` says which of them no scenario can fit. */
export function readSelection(options: SelectOptions): Selection {
  const { id = [], filter = [], path = [], action = [], tag = [], shard } = options;
  return {
    ids: id,
    texts: filter,
    paths: path,
    actions: action,
    tags: tag,
    apis: among("api", options.api ?? [], apiNames),
    transports: among("transport", options.transport ?? [], transports),
    levels: among("level", options.level ?? [], levels),
    ...(shard === undefined ? {} : { shard: readShard(shard) }),
  };
}

function among<T extends string>(name: string, said: readonly string[], known: readonly T[]): readonly T[] {
  return said.map((word) => {
    const found = known.find((one) => one === word);
    if (found !== undefined) return found;
    throw new SetupError([`Unexpected --${name} "${word}", expected one of ${known.join(", ")}`]);
  });
}

function readShard(said: string): Shard {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/u.exec(said) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new SetupError([`Unexpected --shard "${said}", expected a part and how many there are, such as 1/4`]);
}
