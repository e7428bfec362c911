import { availableParallelism } from "node:os";
import { floors } from "./floors.js";
import { measureKernel } from "./kernel.bench.js";
import { measureMemory } from "./memory.bench.js";
import { measureThreads } from "./threads.bench.js";
import { measureWorld } from "./world.bench.js";

/** Prints how fast this is on this machine, each line beside its floor; exits with 5 where a floor is broken. */

let broken = 0;

function print(what: string, figure: string, ratio = "", floor = "", holds = true): void {
  if (!holds) broken++;
  console.log(`${what.padEnd(52)} ${figure.padStart(12)} ${ratio.padStart(14)} ${floor}${floor === "" ? "" : holds ? "  ok" : "  BROKEN"}`.trimEnd());
}

/** One line: what, how much, the ratio to the bare loop, and the most that it may be. */
function printRatio(what: string, nanoseconds: number, bare: number, most: number): void {
  const ratio = nanoseconds / bare;
  print(what, `${nanoseconds.toFixed(2)} ns`, `${ratio.toFixed(2)} x bare`, `at most ${most}`, ratio <= most);
}

// 1. The yardstick, and the theory: per agent and CMOC.
const { bare, moves, movesAndBends } = measureKernel();
print("bare typed-array Threefry loop, per agent", `${bare.toFixed(2)} ns`);
printRatio("kernel that moves a state, per agent and CMOC", moves, bare, floors.kernelMoves);
printRatio("kernel that moves a state and bends, the same", movesAndBends, bare, floors.kernelMovesAndBends);

// 2. The world without a theory: per event.
const world = measureWorld();
printRatio("a week of the world, per event", world.event, world.bare, floors.event);
console.log(`    events: candidate needs, consultations, other routes, wrong referrals and meetings; offers, refusals, appointments, introductions.`);
console.log(`    ${world.events.toLocaleString("en-GB")} in ${world.weeks} weeks of the demonstration; all that a week costs is divided among them.`);

// 3. Two threads over one, through the executor.
if (availableParallelism() < 2) console.log("two threads over one: not measured, this machine has one core");
else {
  const { batches, bare: loops } = await measureThreads();
  const [speedUp, ofLoops] = [batches.one / batches.two, loops.one / loops.two];
  print("bare loop, two threads over one", `${ofLoops.toFixed(2)} x`);
  print("batches through the executor, two threads over one", `${speedUp.toFixed(2)} x`, `${(speedUp / ofLoops).toFixed(2)} x bare`, `at least ${floors.twoThreads}`, speedUp / ofLoops >= floors.twoThreads);
  console.log(`    24 batches of the demonstration, a warm-up of 52 weeks and two scenarios of 104 each: ${batches.one.toFixed(2)} s and ${batches.two.toFixed(2)} s.`);
}

// 4. Memory for 100 and for 1,000 replicates.
const { hundred, thousand } = measureMemory();
const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
print("peak memory, 100 replicates", inMegabytes(hundred));
print("peak memory, 1,000 replicates", inMegabytes(thousand), `${(thousand / hundred).toFixed(2)} x`, `at most ${floors.memory}`, thousand / hundred <= floors.memory);
console.log("    a short run of a small network, simulated, stored and answered by a process of its own.");

if (broken > 0) process.exitCode = 5;
