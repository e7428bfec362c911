import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFunnel } from "../../src/answer/funnel.js";
import { readSeries } from "../../src/answer/series.js";
import { readSpread } from "../../src/answer/spread.js";
import { createRunFile } from "../../src/store/create-run-file.js";
import { openRun, type Database } from "../../src/store/open-database.js";
import { writeBatch } from "../../src/store/write-batch.js";
import type { Metric } from "../../src/vocabulary/vocabulary.js";

const uptake: Metric = {
  about: "", unit: "share", numerator: "seen", denominator: "referred", scale: 1, groups: { quintile: true, practice: true },
  better: "higher", decimals: 2, matters: { difference: 0.03, basis: "assumed" }, scaleOfInequality: "proportion",
};

/** Two periods (4 and 5 weeks) of two replicates; [referred, seen] for each period, worked by hand below. */
async function store(replicates: number[][][]): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "realist series "));
  await createRunFile(folder, {});
  const database = await openRun(folder, "write");
  for (const [replicate, periods] of replicates.entries()) {
    const table = { scenario: "as-usual", draw: 0, replicate, network: "N", tallies: ["referred", "seen"], groups: ["all"], periods: 2, weeks: [4, 5], values: Float64Array.from(periods.flat()) };
    await writeBatch(database, { draw: 0, replicate }, [table]);
  }
  return database;
}

test("a series has the mean over pairs of each period's own ratio, at the period's last week", async () => {
  const database = await store([[[10, 5], [0, 0]], [[20, 15], [10, 8]]]);
  const { scenarios } = await readSeries(database, "uptake", uptake);
  expect(scenarios[0].points.map(({ week, mean }) => [week, mean])).toEqual([[4, (0.5 + 0.75) / 2], [9, 0.8]]);
  database.close();
});

test("a funnel has mean counts over the pairs, each as a share of the stage before and of the first", async () => {
  const database = await store([[[10, 5], [0, 0]], [[20, 15], [10, 8]]]);
  const { stages } = await readFunnel(database, [{ tally: "referred", label: "Referred" }, { tally: "seen", label: "Seen" }]);
  expect(stages.map(({ counts }) => counts[0])).toEqual([
    { scenario: "as-usual", count: 20, shareOfBefore: null, shareOfFirst: 1 },
    { scenario: "as-usual", count: 14, shareOfBefore: 0.7, shareOfFirst: 0.7 },
  ]);
  database.close();
});

test("the bands of 0 to 100 are its quarters and twentieths, and absent values do not count", () => {
  const values = [NaN, ...Array.from({ length: 101 }, (_, index) => index)];
  expect(readSpread(values)).toEqual({ mean: 50, lo50: 25, hi50: 75, lo90: 5, hi90: 95 });
  expect(readSpread([NaN]).mean).toBeNull();
});
