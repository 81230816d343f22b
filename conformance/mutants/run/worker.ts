import { parentPort, workerData } from "node:worker_threads";
import { catalogue } from "../catalogue.js";
import type { Mutant } from "../mutant.js";
import type { Control } from "./control.js";
import { loadSuite } from "./suite.js";
import { type Trial, tryMutant } from "./try-mutant.js";

/** Milliseconds for a step: few, for what a mutant holds back is awaited in vain. */
const impatient = 1000;
const patient = 10_000;

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly control: Control;
  /** Plays all cases against every mutant. */
  readonly all: boolean;
  /** Ids of those whose survival is explained. */
  readonly explained: readonly string[];
}

const { control, all, explained } = workerData as WorkerData;
const suite = await loadSuite();
const mutants = new Map(catalogue(new Set(control.casesByMark.keys())).map((mutant) => [mutant.id, mutant]));

parentPort?.on("message", async (id: string) => {
  const mutant = mutants.get(id);
  if (mutant === undefined) throw new Error(`There is no mutant ${id}`);
  parentPort?.postMessage(await tryWithCare(mutant, explained.includes(id)));
});

/** Where nothing is proven, or too much, it may be that this machine was too slow: then with more patience. */
async function tryWithCare(mutant: Mutant, isExplained: boolean): Promise<Trial> {
  const trial = await tryMutant(mutant, suite, { control, all, timeout: impatient });
  const isDoubtful = trial.outcome === "broken" || (trial.byDeadline && isExplained);
  return isDoubtful ? tryMutant(mutant, suite, { control, all, timeout: patient }) : trial;
}
