import type { Metric } from "../vocabulary/vocabulary.js";
import { guardText } from "../document/guard-text.js";
import { spellNumber } from "./spell-number.js";
import { readMeta } from "./meta.js";
import { appliesTo, listTallies, valueMetric } from "./metric-value.js";
import type { Database } from "./open-database.js";
import { scanTallies, type TallyRow } from "./scan-tallies.js";
import { readShape, type TallyShape } from "./tally-shape.js";
import { writeCsv } from "./write-csv.js";

const tidyHeaders = ["scenario", "draw", "replicate", "period", "group", "metric", "value", "unit"] as const;

export interface ExportChoice {
  /** Names of metrics; all if left out. */
  metrics?: readonly string[];
  /** Rows for each period, for the whole horizon (period `all`), or both, which is usual. */
  periods?: "each" | "whole" | "both";
  force?: boolean;
}

/**
 * Writes the metrics of a run as one tidy CSV: a row for each scenario, draw, replicate, period, group and metric, in that order (scenarios as
 * planned, metrics as in the vocabulary), over all networks. `value` is empty where the denominator is 0. Same bytes however the run was made.
 *
 * 1. one block of sums (period x group x tally) for each scenario and pair, filled as rows stream in;
 * 2. its metrics, written when the next block begins.
 */
export async function exportCsv(database: Database, path: string, choice: ExportChoice = {}): Promise<void> {
  const shape = await readShape(database);
  const stored = (await readMeta<Record<string, Metric>>(database, "metrics")) ?? {};
  const metrics = Object.entries(stored).filter(([name]) => choice.metrics?.includes(name) ?? true);
  await writeCsv(
    path,
    tidyHeaders,
    async (write) => {
      if (shape === null) return;
      const tallies = listTallies(metrics.map(([, metric]) => metric), shape.tallies);
      const block = openBlock(shape, tallies.length);
      const flush = async (): Promise<void> => {
        for (const row of tidyRows(shape, metrics, tallies, block, choice.periods ?? "both")) {
          const waiting = write(row);
          if (waiting !== undefined) await waiting;
        }
      };
      await scanTallies(database, { tallies }, (row) => {
        if (belongs(block, row)) return addRow(block, shape, row);
        const full = block.key === null ? null : flush();
        if (full === null) return startBlock(block, shape, row);
        return full.then(() => startBlock(block, shape, row));
      });
      if (block.key !== null) await flush();
    },
    { force: choice.force },
  );
}

/** Sums of one scenario and pair. Period 0 is the whole horizon. */
interface Block {
  key: { scenario: number; draw: number; replicate: number } | null;
  sums: Float64Array;
  width: number;
}

function openBlock(shape: TallyShape, width: number): Block {
  return { key: null, sums: new Float64Array((shape.weeks.length + 1) * shape.groups.length * width), width };
}

function belongs(block: Block, row: TallyRow): boolean {
  return block.key !== null && block.key.scenario === row.scenario && block.key.draw === row.draw && block.key.replicate === row.replicate;
}

function startBlock(block: Block, shape: TallyShape, row: TallyRow): void {
  block.key = { scenario: row.scenario, draw: row.draw, replicate: row.replicate };
  block.sums.fill(0);
  addRow(block, shape, row);
}

function addRow(block: Block, shape: TallyShape, row: TallyRow): void {
  for (const period of [0, row.period]) {
    const start = (period * shape.groups.length + row.group) * block.width;
    for (let tally = 0; tally < block.width; tally += 1) block.sums[start + tally] += row.values[tally];
  }
}

function* tidyRows(shape: TallyShape, metrics: [string, Metric][], tallies: readonly string[], block: Block, periods: "each" | "whole" | "both"): Iterable<string[]> {
  const key = block.key!;
  const scenario = guardText(shape.scenarios[key.scenario]);
  const columns = metrics.map(([name, metric]) => ({ name: guardText(name), unit: guardText(metric.unit), metric, over: tallies.indexOf(metric.numerator), under: tallies.indexOf(metric.denominator) }));
  const each = periods === "whole" ? [] : shape.weeks.map((_, index) => index + 1);
  for (const period of periods === "each" ? each : [...each, 0]) {
    for (let group = 0; group < shape.groups.length; group += 1) {
      const start = (period * shape.groups.length + group) * block.width;
      for (const { name, unit, metric, over, under } of columns) {
        if (!appliesTo(metric, shape.groups[group])) continue;
        const value = valueMetric(metric, block.sums[start + over], block.sums[start + under]);
        yield [scenario, String(key.draw), String(key.replicate), period === 0 ? "all" : String(period), guardText(shape.groups[group]), name, spellNumber(value), unit];
      }
    }
  }
}
