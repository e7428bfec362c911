import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Experiment } from "../../src/experiment/experiment.js";
import { runExperiment } from "../../src/experiment/run-experiment.js";
import { fakeExperiment, fakePlan } from "./fake-plan.js";
import { readAnswers } from "./read-answers.js";
import { makeFolder } from "./temporary-folder.js";

const script = fileURLToPath(new URL("./run-fake.mjs", import.meta.url));

/** When to send the signal: at the first line of progress of which something is true, or so many milliseconds after the start. */
type Moment = ((line: string) => boolean) | number;

interface Ended {
  code: number | null;
  lines: string[];
  said: string;
}

/** Runs the experiment in a process of its own and, at a moment, does something to it: usually sends it a signal. */
function runUntil(experiment: Experiment, moment: Moment | null, act: (child: ChildProcess) => unknown): Promise<Ended> {
  const file = join(makeFolder(), "experiment.json");
  writeFileSync(file, JSON.stringify(experiment));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, file]);
    const ended: Ended = { code: null, lines: [], said: "" };
    let isDone = false;
    child.stdout.on("data", (data: Buffer) => {
      const lines = data.toString().split("\n").filter(Boolean);
      ended.lines.push(...lines);
      if (isDone || typeof moment !== "function" || !lines.some(moment)) return;
      isDone = true;
      act(child);
    });
    child.stderr.on("data", (data: Buffer) => (ended.said += data.toString()));
    if (typeof moment === "number") setTimeout(() => act(child), moment);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}

const kill = (child: ChildProcess): unknown => child.kill("SIGKILL");
const settled = (count: number): Moment => (line) => line === `settling ${count}`;
const finished = (count: number): Moment => (line) => line.startsWith("running ") && Number(line.slice(8)) >= count;

const slow = { plan: fakePlan({ seed: "slow tests" }), draws: 3, replicates: 16, threads: 2 };

test("a run killed again and again, at any moment, ends with the bytes of one never killed, and keeps its finished batches", async () => {
  const [outer, whole] = [makeFolder(), makeFolder()];
  const folder = join(outer, "killed");
  mkdirSync(folder);
  const moments = [120, 250, settled(0), settled(2), finished(0), finished(1), 330, finished(12), finished(13), finished(24), finished(36), 400];
  let reached = 0;
  for (const moment of moments) {
    const { lines } = await runUntil(fakeExperiment(folder, { ...slow, resume: true }), moment, kill);
    const running = lines.filter((line) => line.startsWith("running ")).map((line) => Number(line.split(" ")[1]));
    if (running.length > 0) {
      expect(running[0]).toBeGreaterThanOrEqual(reached);
      reached = Math.max(reached, ...running);
    }
  }
  const { code, lines } = await runUntil(fakeExperiment(folder, { ...slow, resume: true }), null, kill);
  expect(code).toBe(0);
  expect(Number(lines.at(-1)!.split(" ")[1])).toBeGreaterThanOrEqual(reached);
  expect(reached).toBeGreaterThanOrEqual(36);
  await runExperiment(fakeExperiment(whole, { ...slow, threads: 1 }));
  expect(await readAnswers(folder)).toBe(await readAnswers(whole));
});

test("Ctrl-C ends a run with code 130 and says how to go on", async () => {
  const folder = makeFolder();
  const { code, said } = await runUntil(fakeExperiment(folder, slow), finished(3), (child) => child.kill("SIGINT"));
  expect(code).toBe(130);
  expect(said).toMatch(/^Interrupted with \d+ of 48 pairs of runs finished; they are kept in .*\nThe same command with --out ".*" --resume goes on from there\.\n$/);
});

test("a second process that opens a run while it is going is told so, with exit 4", async () => {
  const folder = makeFolder();
  const long = { ...slow, replicates: 10_000 };
  let second: Ended | null = null;
  const first = await runUntil(fakeExperiment(folder, long), finished(1), async (child) => {
    second = await runUntil(fakeExperiment(folder, { ...long, resume: true }), null, kill);
    child.kill("SIGINT");
  });
  expect(second).toMatchObject({ code: 4, said: `The run in "${folder}" is being written by another process, and only one may have it open.\nWait until that run has ended, or look at another run.\n` });
  expect(first.code).toBe(130);
});
