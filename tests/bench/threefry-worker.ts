import { parentPort } from "node:worker_threads";
import { prepareThreefry } from "./threefry.bench.js";

/** A worker thread that draws for all agents as often as it is told, and then says so. */
const drawForAll = prepareThreefry();
parentPort!.on("message", (times: number) => {
  for (let n = 0; n < times; n++) drawForAll();
  parentPort!.postMessage("done");
});
