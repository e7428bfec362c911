import { spawn } from "node:child_process";
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

/** When to end the process: at a line of its progress, or so many milliseconds after its start. */
type Moment = { line: string } | { after: number };

interface Ended {
  code: number | null;
  lines: string[];
  said: string;
}

/** Runs the experiment in a process of its own and sends it a signal at a moment. */
function runUntil(experiment: Experiment, moment: Moment | null, signal: NodeJS.Signals): Promise<Ended> {
  const file = join(makeFolder(), "experiment.json");
  writeFileSync(file, JSON.stringify(experiment));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, file]);
    const ended: Ended = { code: null, lines: [], said: "" };
    let isSent = false;
    child.stdout.on("data", (data: Buffer) => {
      ended.lines.push(...data.toString().split("\n").filter(Boolean));
      if (isSent || moment === null || !("line" in moment) || !ended.lines.includes(moment.line)) return;
      isSent = child.kill(signal);
    });
    child.stderr.on("data", (data: Buffer) => (ended.said += data.toString()));
    if (moment !== null && "after" in moment) setTimeout(() => child.kill(signal), moment.after);
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}

const slow = { plan: fakePlan({ seed: "slow tests" }), draws: 3, replicates: 8, threads: 2 };

test("a run killed again and again, at any moment, ends with the bytes of one never killed, and keeps its finished batches", async () => {
  const [outer, whole] = [makeFolder(), makeFolder()];
  const folder = join(outer, "killed");
  mkdirSync(folder);
  const moments: Moment[] = [{ after: 120 }, { after: 250 }, { line: "settling 0" }, { line: "settling 2" }, { line: "running 0" }, { line: "running 1" }, { after: 330 }, { line: "running 5" }, { line: "running 11" }, { after: 400 }];
  let reached = 0;
  for (const moment of moments) {
    const { lines } = await runUntil(fakeExperiment(folder, { ...slow, resume: true }), moment, "SIGKILL");
    const running = lines.filter((line) => line.startsWith("running ")).map((line) => Number(line.split(" ")[1]));
    if (running.length > 0) {
      expect(running[0]).toBeGreaterThanOrEqual(reached);
      reached = Math.max(reached, ...running);
    }
  }
  const { code, lines } = await runUntil(fakeExperiment(folder, { ...slow, resume: true }), null, "SIGKILL");
  expect(code).toBe(0);
  expect(Number(lines.at(-1)!.split(" ")[1])).toBeGreaterThanOrEqual(reached);
  expect(reached).toBeGreaterThanOrEqual(11);
  await runExperiment(fakeExperiment(whole, { ...slow, threads: 1 }));
  expect(await readAnswers(folder)).toBe(await readAnswers(whole));
});

test("Ctrl-C ends a run with code 130 and says how to go on", async () => {
  const folder = makeFolder();
  const { code, said } = await runUntil(fakeExperiment(folder, slow), { line: "running 3" }, "SIGINT");
  expect(code).toBe(130);
  expect(said).toMatch(/^Interrupted with \d+ of 24 batches finished; they are kept in .*\nThe same command with --out ".*" --resume goes on from there\.\n$/);
});

test("a second process that opens a run while it is going is told so, with exit 4", async () => {
  const folder = makeFolder();
  const running = runUntil(fakeExperiment(folder, { ...slow, replicates: 40 }), { after: 1500 }, "SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 900));
  const second = await runUntil(fakeExperiment(folder, { ...slow, replicates: 40, resume: true }), null, "SIGINT");
  expect([second.code, second.said]).toEqual([4, `The run in "${folder}" is being written by another process, and only one may have it open.\nWait until that run has ended, or look at another run.\n`]);
  expect((await running).code).toBe(130);
});
