import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { EffectiveValue, Experiment, Progress } from "../../src/experiment/experiment.js";
import { readManifest } from "../../src/experiment/manifest.js";
import { runExperiment } from "../../src/experiment/run-experiment.js";
import { ProblemError } from "../../src/problem/problem.js";
import { fakeExperiment, fakePlan, fakeScenario, fakeSetting } from "./fake-plan.js";
import { readAnswers } from "./read-answers.js";
import { makeFolder } from "./temporary-folder.js";

async function catchProblem(experiment: Experiment): Promise<ProblemError> {
  const fault: unknown = await runExperiment(experiment).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof ProblemError)) throw new Error(`No problem was told, but: ${String(fault)}`);
  return fault;
}

const dying = new URL("./dying-simulator.mjs", import.meta.url).href;

function dyingExperiment(folder: string, how: string, change: Partial<Experiment> = {}): Experiment {
  const setting = { ...fakeSetting(["N1"]), about: JSON.stringify({ at: "1/2", marker: join(folder, "died-once"), how }) };
  return fakeExperiment(folder, { plan: fakePlan({ setting }), simulatorUrl: dying, threads: 2, ...change });
}

describe("a run", () => {
  test("gives the same bytes on 1, 2 and 4 threads, with one network and with two", async () => {
    for (const networks of [["N1"], ["N1", "N2"]]) {
      const answers = [];
      for (const threads of [1, 2, 4]) {
        const folder = makeFolder();
        await runExperiment(fakeExperiment(folder, { threads, plan: fakePlan({ setting: fakeSetting(networks) }) }));
        answers.push(await readAnswers(folder));
      }
      expect(answers[1]).toBe(answers[0]);
      expect(answers[2]).toBe(answers[0]);
    }
  });

  test("tells how far it is, each phase from its start to its end", async () => {
    const told: Progress[] = [];
    await runExperiment(fakeExperiment(makeFolder(), { onProgress: (progress) => told.push(progress) }));
    expect(told.map(({ phase, done, total }) => `${phase} ${done}/${total}`)).toEqual([
      ...[0, 1, 2, 3].map((done) => `settling ${done}/3`),
      ...Array.from({ length: 13 }, (_, done) => `running ${done}/12`),
    ]);
    expect(told[0].secondsLeft).toBe(null);
    expect(told.at(-1)!.secondsLeft).toBe(0);
  });

  test("of the null theory needs no parameters", async () => {
    const folder = makeFolder();
    expect(await runExperiment(fakeExperiment(folder, { plan: fakePlan({ theory: null }), draws: 1 }))).toMatchObject({ batches: 4, kept: 0 });
    expect(readManifest(folder)!.theory).toBe(null);
  });

  test("leaves a run file and a manifest, with nobody's name, host or path in it", async () => {
    const folder = makeFolder();
    const values: EffectiveValue[] = [{ name: "setting", value: join(folder, "a place"), setBy: "flag" }, { name: "theory", value: join(folder, "a theory"), setBy: "flag" }, { name: "weeks", value: 24, setBy: "flag" }];
    await runExperiment(fakeExperiment(folder, { values }));
    expect(readdirSync(folder).sort()).toEqual(["manifest.json", "run.duckdb"]);
    const text = readFileSync(join(folder, "manifest.json"), "utf8");
    for (const word of [hostname(), userInfo().homedir, process.cwd(), folder]) expect(text).not.toContain(word);
    expect(readManifest(folder)).toMatchObject({ status: "complete", seed: "tests", values: [{ name: "setting", value: "fake", set_by: "flag" }, { name: "theory", value: "fake", set_by: "flag" }, { name: "weeks", value: 24, set_by: "flag" }], batches: { total: 12, finished: 12 }, stretches: [{ kept: 0, batches: 12 }] });
  });

  test("of no draws is refused in a sentence", async () => {
    const problem = await catchProblem(fakeExperiment(makeFolder(), { draws: 0 }));
    expect(problem.message).toBe("--draws is 0, and must be a whole number of at least 1.");
    expect(problem.exitCode).toBe(2);
  });
});

describe("a run that is resumed", () => {
  test("keeps every batch when it was complete", async () => {
    const folder = makeFolder();
    await runExperiment(fakeExperiment(folder));
    const before = await readAnswers(folder);
    expect(await runExperiment(fakeExperiment(folder, { resume: true }))).toMatchObject({ batches: 12, kept: 12 });
    expect(await readAnswers(folder)).toBe(before);
  });

  test("with other arguments is refused, and each difference is named", async () => {
    const folder = makeFolder();
    await runExperiment(fakeExperiment(folder));
    const scenarios = [fakeScenario("usual", 0), fakeScenario("lifted", 0.2), fakeScenario("copy-of-usual", 0)];
    const problem = await catchProblem(fakeExperiment(folder, { resume: true, replicates: 5, plan: fakePlan({ seed: "other", scenarios }) }));
    expect(problem.exitCode).toBe(2);
    expect(problem.problems.map(({ message }) => message)).toEqual([
      `The run in "${folder}" cannot be resumed with other arguments: --seed was "tests" and is now "other".`,
      `The run in "${folder}" cannot be resumed with other arguments: --replicates was "4" and is now "5".`,
      `The run in "${folder}" cannot be resumed with other arguments: what a scenario changes is no longer the same.`,
      `The run in "${folder}" cannot be resumed with other arguments: the values of its parameters are no longer the same.`,
    ]);
  });

  test("with another shock is refused: what happens once is part of what a scenario changes", async () => {
    const folder = makeFolder();
    await runExperiment(fakeExperiment(folder));
    const scenarios = fakePlan().scenarios.map((scenario, at) => (at === 1 ? { ...scenario, shocks: [{ what: "departure" as const, post: null, week: 3 }] } : scenario));
    const problem = await catchProblem(fakeExperiment(folder, { resume: true, plan: fakePlan({ scenarios }) }));
    expect(problem.problems.map(({ message }) => message)).toEqual([`The run in "${folder}" cannot be resumed with other arguments: what a scenario changes is no longer the same.`]);
  });

  test("after an interruption goes on and ends as if it had not been interrupted", async () => {
    const [folder, whole] = [makeFolder(), makeFolder()];
    const interrupt = new AbortController();
    const onProgress = ({ phase, done }: Progress): void => {
      if (phase === "running" && done === 5) interrupt.abort();
    };
    const problem = await catchProblem(fakeExperiment(folder, { threads: 2, signal: interrupt.signal, onProgress }));
    expect(problem.exitCode).toBe(130);
    expect(problem.message).toMatch(/^Interrupted with 5 of 12 pairs of runs finished; they are kept in "/);
    expect(problem.problems[0].hint).toBe(`The same command with --out "${folder}" --resume goes on from there.`);
    expect(readManifest(folder)).toMatchObject({ status: "unfinished", batches: { total: 12, finished: 5 } });
    expect(await runExperiment(fakeExperiment(folder, { resume: true }))).toMatchObject({ batches: 12, kept: 5 });
    await runExperiment(fakeExperiment(whole));
    expect(await readAnswers(folder)).toBe(await readAnswers(whole));
    expect(readManifest(folder)!.stretches.map(({ kept, batches }) => [kept, batches])).toEqual([[0, 5], [5, 7]]);
  });
});

describe("a worker thread that", () => {
  test("dies is replaced, and its batch is run again with the same result", async () => {
    const [folder, whole] = [makeFolder(), makeFolder()];
    expect(await runExperiment(dyingExperiment(folder, "die"))).toMatchObject({ batches: 12 });
    expect(readdirSync(folder)).toContain("died-once");
    await runExperiment(fakeExperiment(whole));
    expect(await readAnswers(folder)).toBe(await readAnswers(whole));
  });

  test("dies twice of one batch stops the run with the reason; what is finished is kept", async () => {
    const folder = makeFolder();
    const problem = await catchProblem(dyingExperiment(folder, "die always"));
    expect(problem.message).toBe("The batch of draw 1, replicate 2 was tried twice, and both times the worker thread that ran it died: it ended with code 7.");
    expect(problem.exitCode).toBe(4);
    const resumed = await runExperiment(dyingExperiment(folder, "none", { resume: true, threads: 1, simulatorUrl: fakeExperiment(folder).simulatorUrl }));
    expect(resumed.kept).toBeGreaterThan(0);
  });

  test("throws a fault of ours passes it on with its stack, and a user's mistake as such", async () => {
    await expect(runExperiment(dyingExperiment(makeFolder(), "throw"))).rejects.toThrow("a fault of ours");
    const problem = await catchProblem(dyingExperiment(makeFolder(), "mistake"));
    expect([problem.message, problem.exitCode]).toEqual(["a mistake of yours", 3]);
  });
});
