/**
 * The entry of a worker thread: opens the simulator of a plan once, then does one task after another and sends each result back. It writes
 * nothing and reads no file of the run. Always started as built JavaScript.
 */
import { parentPort, workerData } from "node:worker_threads";
import { ProblemError, exitCodes } from "../problem/problem.js";
import type { Plan, Simulator } from "../simulate/plan.js";
import type { Task, TaskFault, WorkerOrders, WorkerReply } from "./worker-message.js";

interface SimulatorModule {
  openSimulator(plan: Plan): Simulator;
}

const orders = workerData as WorkerOrders;
const port = parentPort!;
const simulators = new Map<number, Simulator>();

async function openSimulator(of: number): Promise<Simulator> {
  const url = orders.simulatorUrl ?? new URL("../simulate/simulator.js", import.meta.url).href;
  const module = (await import(url)) as SimulatorModule;
  return module.openSimulator(of === 0 ? orders.plan : orders.further![of - 1]);
}

async function doTask(task: Task): Promise<WorkerReply> {
  try {
    const of = task.of ?? 0;
    const simulator = simulators.get(of) ?? (await openSimulator(of));
    simulators.set(of, simulator);
    if (task.kind === "settle") return { kind: "settle", settled: simulator.settle(task.draw, task.copies) };
    return { kind: "run", tables: simulator.run(task.batch) };
  } catch (fault) {
    return describeFault(fault);
  }
}

function describeFault(fault: unknown): TaskFault {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  const isMistake = fault instanceof ProblemError;
  return { kind: "fault", message: error.message, stack: error.stack ?? "", problems: isMistake ? fault.problems : null, exitCode: isMistake ? fault.exitCode : exitCodes.fault };
}

let before: Promise<void> = Promise.resolve();
port.on("message", (task: Task) => {
  before = before.then(async () => port.postMessage(await doTask(task)));
});
