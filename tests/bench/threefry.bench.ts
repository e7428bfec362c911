import { threefry2x32 } from "../../src/random/threefry.js";
import { measureNanoseconds } from "./measure-nanoseconds.js";

const agents = 100_000;

/** Nanoseconds per agent of a bare loop over typed arrays that asks Threefry one question and makes one change: the yardstick of this machine. */
export function measureThreefry(): number {
  const values = new Float64Array(agents);
  const words = new Int32Array(2);
  let week = 0;
  const loop = (): void => {
    week++;
    for (let i = 0; i < agents; i++) {
      threefry2x32(12345, 67890, i, week, words);
      values[i] += (words[0] >>> 0) * 2.3283064365386963e-10 - 0.5;
    }
  };
  return measureNanoseconds(loop) / agents;
}
