import { parentPort, workerData } from "node:worker_threads";
import { compileHere, type WorkerTask } from "./compile-all.js";

await compileHere(workerData as WorkerTask, (result) => parentPort?.postMessage(result));
