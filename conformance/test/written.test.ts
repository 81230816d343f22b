import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { packageFolder } from "../src/cli/files.js";
import { draftsOf } from "../src/judge/judge.js";
import { allSteps, type Scenario, type Step } from "../src/load/scenario.js";
import { loadSpec } from "../src/load-spec.js";
import { planCases } from "../src/plan/plan-cases.js";
import { targetOfDefaultWorld } from "./support/default-target.js";
import { factsNamedBy, statedFacts } from "./support/named-facts.js";
import { ownScenarios } from "./support/suite.js";

interface Unscripted {
  readonly because: string;
  readonly facts: readonly string[];
}
interface Rule {
  readonly rule: string;
  readonly checks?: readonly string[];
  readonly untested?: string;
}

const read = <T>(name: string): readonly T[] => parse(readFileSync(join(packageFolder(), name), "utf8")) as T[];

describe("the written scenarios", () => {
  const stated = statedFacts();
  const named = factsNamedBy(ownScenarios());
  const excused = read<Unscripted>("unscripted.yaml").flatMap(({ facts }) => facts);

  it("name every action on each transport, every push, webhook, error and reason, or it is told why not", () => {
    expect(stated.length).toBeGreaterThan(300);
    expect(stated.filter((id) => !named.has(id) && !excused.includes(id))).toEqual([]);
  });

  it("are excused from nothing that they name, or that no document states", () => {
    expect(excused.filter((id) => named.has(id) || !stated.includes(id))).toEqual([]);
    expect(new Set(excused).size).toBe(excused.length);
  });
});

describe("the rules of the protocol", () => {
  it("each have a check, or it is told why not", async () => {
    const { spec } = await loadSpec();
    const { cases, unsupported } = planCases(ownScenarios(), targetOfDefaultWorld(), () => "newcomer");
    expect(unsupported).toEqual([]);
    const checks = new Set(
      cases.flatMap((case_) =>
        allSteps(case_.scenario).flatMap((step) => [
          `${case_.id}/${step.id}`,
          ...draftsOf(step, case_, spec).map(({ name }) => `${case_.id}/${step.id}/${name}`),
        ]),
      ),
    );
    const rules = read<Rule>("rules.yaml");
    const lacking = rules.filter((one) => (one.checks ?? []).length === 0 && one.untested === undefined);
    expect(lacking).toEqual([]);
    expect(rules.flatMap((one) => one.checks ?? []).filter((id) => !checks.has(id))).toEqual([]);
  });
});

describe("sources", () => {
  const scenarios = ownScenarios();

  it("lead to sections that speak of what is done there", () => {
    const astray = scenarios.flatMap((scenario) => [
      ...scenarioSources(scenario).flatMap((source) =>
        astrayIn(source, [...allSteps(scenario).flatMap(wordsOf), ...wordsIn(scenario.actors)], scenario.id),
      ),
      ...allSteps(scenario).flatMap((step) =>
        ownSources(step).flatMap((source) =>
          astrayIn(source, nearbyWords(step, scenario), `${scenario.id}/${step.id}`),
        ),
      ),
    ]);
    expect(astray).toEqual([]);
  });

  it("that are assumptions of the reference server by name exist there", async () => {
    const { assumptions } = await import("../reference-server/index.js");
    const ids = new Set(assumptions.map(({ id }) => id));
    const said = scenarios.flatMap((scenario) => allSteps(scenario).flatMap(({ source }) => source));
    const names = said.flatMap((source) => /^assumed: ([a-z0-9]+(?:-[a-z0-9]+)*): /u.exec(source)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !ids.has(name))).toEqual([]);
  });
});

/** Sources of the scenario itself: those of steps that say none. */
function scenarioSources(scenario: Scenario): readonly string[] {
  const silent = allSteps(scenario).find((step) => !step.saysBasis);
  return documented(silent?.source ?? []);
}

function ownSources(step: Step): readonly string[] {
  return step.saysBasis ? documented(step.source) : [];
}

function documented(sources: readonly string[]): readonly string[] {
  return sources.filter((source) => !source.startsWith("assumed: "));
}

/** Names that a step uses: actions, errors, reasons, keys and texts of what it sends and expects. */
function wordsOf(step: Step): readonly string[] {
  const { kind: _, id: __, line: ___, actor: ____, source: _____, level: ______, ...rest } = step;
  const texts = wordsIn(rest);
  return [...texts, ...(step.kind === "login" ? ["login"] : []), ...(wordsOfKind[step.kind] ?? [])];
}

function wordsIn(value: object): readonly string[] {
  return JSON.stringify(value).match(/[A-Za-z][A-Za-z_]{3,}/gu) ?? [];
}

const wordsOfKind: Readonly<Partial<Record<Step["kind"], readonly string[]>>> = {
  disconnect: ["disconnected", "closed", "loses the connection", "Signs"],
  push: ["requester", "push message"],
  raw: ["request_id", "ping"],
  "no-webhook": ["Webhook equivalent", "license"],
  advance: ["seconds", "days"],
};

/** Of a step that looks at what another one caused, the words of that one, too. */
function nearbyWords(step: Step, scenario: Scenario): readonly string[] {
  const steps = allSteps(scenario);
  const index = steps.indexOf(step);
  const far = step.kind === "no-push" || step.kind === "no-webhook" ? index : 6;
  return [...steps.slice(Math.max(0, index - far), index + 1).flatMap(wordsOf), ...wordsIn(scenario.actors)];
}

/** Nothing where the section around the lines has one of the words. */
function astrayIn(source: string, words: readonly string[], where: string): readonly string[] {
  const text = plain(sectionAt(source));
  return words.some((word) => text.includes(plain(word))) ? [] : [`${where}: ${source}`];
}

/** `start_chat` is `Start chat` in a heading. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll("_", " ");
}

/** The cited lines with the headings above them. */
function sectionAt(source: string): string {
  const [path = "", range = ""] = source.split(":");
  const file = join(packageFolder(), "..", "spec", "documents", path);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const [from = 0, to = from] = range.split("-").map(Number);
  const headings: string[] = [];
  let level = 7;
  for (let index = from - 1; index >= 0 && level > 1; index--) {
    const depth = /^(#+) /u.exec(lines[index] ?? "")?.[1]?.length ?? 7;
    if (depth < level) {
      level = depth;
      headings.push(lines[index] ?? "");
    }
  }
  return [...headings, ...lines.slice(from - 1, to)].join("\n");
}
