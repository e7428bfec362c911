import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareRun } from "../../src/answer/compare-run.js";
import { spellComparisons } from "../../src/answer/spell-comparisons.js";
import { exportRunCsv } from "../../src/store/export-run.js";

/** Every byte that a run answers with: comparisons by quintile and by practice, and the tidy CSV. */
export async function readAnswers(folder: string): Promise<string> {
  const csv = join(folder, "tidy.csv");
  await exportRunCsv(folder, csv, { force: true });
  const byQuintile = await compareRun(folder, { by: "imd_quintile" });
  const byPractice = await compareRun(folder, { by: "practice" });
  return [spellComparisons(byQuintile.comparisons), spellComparisons(byPractice.comparisons), readFileSync(csv, "utf8")].join("\n");
}
