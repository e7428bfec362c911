import { floors } from "./floors.js";
import { measureKernel } from "./kernel.bench.js";

/** Prints how fast this is on this machine, each line beside its floor; exits with 5 where a floor is broken. */

let broken = 0;

/** One line: what, how much, the ratio to the bare loop, and the most that it may be. */
function printRatio(what: string, nanoseconds: number, bare: number, most: number): void {
  const ratio = nanoseconds / bare;
  if (ratio > most) broken++;
  const verdict = ratio > most ? "TOO SLOW" : "ok";
  console.log(`${what.padEnd(52)} ${nanoseconds.toFixed(2).padStart(8)} ns ${ratio.toFixed(2).padStart(7)} x bare, at most ${most} ${verdict}`);
}

// 1. The yardstick, and the theory: per agent and CMOC.
const { bare, moves, movesAndBends } = measureKernel();
console.log(`${"bare typed-array Threefry loop, per agent".padEnd(52)} ${bare.toFixed(2).padStart(8)} ns`);
printRatio("kernel that moves a state, per agent and CMOC", moves, bare, floors.kernelMoves);
printRatio("kernel that moves a state and bends, the same", movesAndBends, bare, floors.kernelMovesAndBends);

// 2. The pathway: per event.

// 3. Two threads over one.

// 4. Memory for 100 and for 1,000 replicates.

if (broken > 0) process.exitCode = 5;
