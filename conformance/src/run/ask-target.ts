import { roleOf } from "../apis.js";
import type { AdvanceStep, ProvokeStep } from "../load/scenario.js";
import { type Performed, pingAll } from "./ask.js";
import { actorOf, type Stage } from "./stage.js";

/** Milliseconds between the pings of a client, as all documents have it. */
const pingEvery = 15_000;

/** Moves the time of the server; a server that does not do it as it said is told of like one that does not answer. */
export async function advance(step: AdvanceStep, stage: Stage): Promise<Performed> {
  const { id, pinging } = step;
  const stride = pinging.length === 0 ? step.milliseconds : pingEvery;
  let answer = -1;
  for (let left = step.milliseconds; left > 0 && !stage.options.signal.aborted; left -= stride) {
    const moved = await moveTime({ ...step, milliseconds: Math.min(left, stride) }, stage);
    if (typeof moved === "string") return { status: "missed", why: moved };
    answer = moved;
    await pingAll(pinging, `${id}.${left}`, step, stage);
  }
  return { status: "done", answer };
}

/** Moves the time of the server at once: the index of the entry, or why that could not be. */
export async function moveTime(
  { id, actor, milliseconds }: Pick<AdvanceStep, "id" | "actor" | "milliseconds">,
  stage: Stage,
): Promise<number | string> {
  const why = await failureOf(stage.options.control?.advance(milliseconds), stage);
  return why ?? stage.tape.add({ kind: "advanced", actor, step: id, milliseconds });
}

/** Asks the target to bring about what no action does. What it causes may come before its answer: the entry stands before both. */
export async function provoke(step: ProvokeStep, stage: Stage): Promise<Performed> {
  const { id, actor, what, reason } = step;
  const { api, license, id: userId = "" } = actorOf(stage, actor);
  const said = reason === undefined ? {} : { reason };
  const answer = stage.tape.add({ kind: "provoked", actor, step: id, what, ...said });
  const user = { license, side: roleOf(api), id: userId };
  const why = await failureOf(stage.options.control?.provoke(what, user, reason), stage);
  return why === undefined ? { status: "done", answer } : { status: "missed", why };
}

/** Why the target did not do what it was asked for; undefined where it did. */
async function failureOf(asked: Promise<unknown> | undefined, { options }: Stage): Promise<string | undefined> {
  if (asked === undefined) return "the target cannot be asked";
  try {
    await asked;
    return undefined;
  } catch (error) {
    return options.redact(error instanceof Error ? error.message : String(error));
  }
}
