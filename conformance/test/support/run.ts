import type { Check } from "../../src/judge/check.js";
import { judge } from "../../src/judge/judge.js";
import { redactor } from "../../src/redact.js";
import { runCase } from "../../src/run/run-case.js";
import type { Transcript } from "../../src/run/transcript.js";
import { type FakeSchemas, fakeSpec } from "./fake-spec.js";
import { caseOf, play, targetAt, tokens } from "./play.js";
import type { TestServer } from "./servers.js";

/** Plays steps against a server and judges them; `failed` are the ids of failed checks without the name of the case. */
export async function runSteps(
  steps: string,
  server: TestServer,
  schemas: FakeSchemas = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<{ transcript: Transcript; checks: readonly Check[]; failed: readonly string[] }> {
  const spec = fakeSpec(schemas);
  const case_ = caseOf(play(steps), targetAt(server.web, server.rtm));
  const options = { spec, timeout: 150, redact: redactor(tokens), unique: "u", signal };
  const transcript = await runCase(case_, options);
  const checks = judge(case_, transcript, spec);
  return { transcript, checks, failed: failures(checks) };
}

/** What failed and how, one line each. */
export function failures(checks: readonly Check[]): readonly string[] {
  return checks
    .filter((check) => check.status === "fail" || check.status === "error")
    .map((check) => `${check.id.replace(/^play\//u, "")}: ${check.got ?? ""}`);
}
