import { basename } from "node:path";
import { SetupError } from "../load/problem.js";
import { loadSpec } from "../load-spec.js";
import { addressesOf } from "../plan/addresses.js";
import type { Target } from "../plan/target.js";
import { type RecordingProxy, recordingProxy } from "../record/recording-proxy.js";
import { toScenario } from "../record/to-scenario.js";
import type { Traffic } from "../record/traffic.js";
import type { CommandModule } from "./commands.js";
import { readWorld, startEmbedded } from "./embedded.js";
import { writeFile } from "./files.js";
import { fixturesOf } from "./open-fixtures.js";
import { type OpenTarget, openTarget } from "./open-target.js";
import { type RecordOptions, readRecordOptions, recordHelp } from "./record-options.js";
import { meansEmbedded } from "./target-options.js";
import { aborted, type Terminal } from "./terminal.js";

export const recordCommand: CommandModule = {
  help: recordHelp,
  run: (args, terminal) => record(readRecordOptions(args), terminal),
};

/** Stands before a server until the signal, then writes what passed as a scenario. */
async function record(options: RecordOptions, terminal: Terminal): Promise<number> {
  const { out, port } = options;
  const id = idOf(out);
  const { spec, paths } = await loadSpec();
  const { target, close } = await (meansEmbedded(options)
    ? openEmbedded(options)
    : openTarget(options, paths, terminal.signal));
  const traffic: Traffic[] = [];
  try {
    const proxy = await openProxy(() => recordingProxy(target, port, (one) => traffic.push(one)), port);
    terminal.out(
      `Recording ${target.name}. Connect clients to ${proxy.origin}, at the paths they use; Ctrl-C ends it.`,
    );
    if (meansEmbedded(options)) for (const line of tokenLines(target)) terminal.out(line);
    await aborted(terminal.signal);
    await proxy.close();
  } finally {
    await close();
  }
  if (traffic.length === 0) {
    terminal.err("Nothing came by: no scenario is written.");
    return 1;
  }
  const { text, steps, doubts } = toScenario(id, traffic, target.fixtures, (api) => spec[api].correlationKey);
  writeFile(out, text);
  for (const doubt of doubts) terminal.err(`${out}: ${doubt}`);
  terminal.out(`${out}: ${steps} steps. Say in it what matters, and where a document says so.`);
  return 0;
}

/** A reference server in real time, with the people of its world: recordings are no cases, each of which would have people of its own. */
async function openEmbedded({ fixtures }: RecordOptions): Promise<Pick<OpenTarget, "target" | "close">> {
  const people = fixturesOf(fixtures);
  const server = await startEmbedded(fixtures === undefined ? {} : { world: readWorld(fixtures) });
  const target = { name: "the embedded reference server", addresses: addressesOf(server), fixtures: people };
  return { target, close: () => server.close() };
}

/** Who can log in to a server that nobody else knows. */
function tokenLines({ fixtures }: Target): readonly string[] {
  return fixtures.licenses
    .filter(({ state }) => state === "usable")
    .flatMap(({ id, agents, customers }) => [
      `license ${id}`,
      ...agents.map((agent) => `  agent    ${agent.id}  ${agent.tokens[0] ?? ""}`),
      ...customers.map((customer) => `  customer ${customer.id}  ${customer.tokens[0] ?? ""}`),
    ]);
}

function idOf(path: string): string {
  const id = basename(path).replace(/\.ya?ml$/u, "");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) || id === basename(path))
    throw new SetupError([`Unexpected --out "${path}", expected a name such as start-chat.yaml`]);
  return id;
}

async function openProxy(open: () => Promise<RecordingProxy>, port: number): Promise<RecordingProxy> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new SetupError([`Cannot listen on port ${port}: ${String(error.code)}`]);
  }
}
