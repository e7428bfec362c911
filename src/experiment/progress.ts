import { readClock } from "./clock.js";
import type { Experiment, Progress } from "./experiment.js";

/**
 * A function to call each time that something is finished: it tells the experiment's `onProgress` how far the phase has come and, from
 * the pace of this stretch alone, how many seconds are left of it. It tells once at the start.
 */
export function watchProgress(experiment: Pick<Experiment, "onProgress">, phase: Progress["phase"], before: number, total: number): () => void {
  const began = readClock();
  let done = before;
  const tell = (): void => {
    const each = done > before ? (readClock() - began) / 1000 / (done - before) : null;
    experiment.onProgress?.({ phase, done, total, secondsLeft: each === null ? null : each * (total - done) });
  };
  if (done < total) tell();
  return () => {
    done += 1;
    tell();
  };
}
