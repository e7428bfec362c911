import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ProblemError, exitCodes } from "../problem/problem.js";
import type { RenderedChart } from "./chart-data.js";
import { badChartName, cannotWriteChart, chartExists, unknownFormat } from "./messages.js";

export const chartFormats = ["svg", "png", "vl.json"] as const;
export type ChartFormat = (typeof chartFormats)[number];

export interface WriteChartOptions {
  /** Replace files that are there already. */
  force?: boolean;
}

/**
 * Writes `name.svg`, `name.png` and `name.vl.json`, as asked, into a folder that is made if it is not there, and returns
 * their paths in the order of the formats. Each file appears whole or not at all.
 * Throws a ProblemError for a name that is no file name, for files that are there already unless `force` is set (then
 * none is written), and where the folder cannot be written.
 */
export async function writeChart(folder: string, name: string, chart: RenderedChart, formats: readonly ChartFormat[] = chartFormats, options: WriteChartOptions = {}): Promise<string[]> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw new ProblemError([badChartName(name)], exitCodes.usage);
  const files = formats.map((format) => ({ path: join(folder, `${name}.${format}`), bytes: readFormat(chart, format) }));
  if (options.force !== true) await refuseExisting(files.map((file) => file.path));
  for (const { path, bytes } of files) await writeWhole(path, bytes);
  return files.map((file) => file.path);
}

/**
 * Refuses a chart whose files are there already, before anything long is done for its sake. Throws a ProblemError (exit code 2).
 */
export async function requireNoChart(folder: string, name: string, formats: readonly ChartFormat[] = chartFormats): Promise<void> {
  await refuseExisting(formats.map((format) => join(folder, `${name}.${format}`)));
}

/** The formats named in a list such as `svg,png`. Throws a ProblemError for a word that is none. */
export function parseFormats(words: string): ChartFormat[] {
  return words.split(",").map((word) => {
    const asked = word.trim().toLowerCase().replace(/^\./, "");
    const format = chartFormats.find((known) => known === asked);
    if (format !== undefined) return format;
    const meant = chartFormats.find((known) => asked !== "" && (known.includes(asked) || asked.includes(known) || known.startsWith(asked.slice(0, 2)))) ?? null;
    throw new ProblemError([unknownFormat(word.trim(), chartFormats, meant)], exitCodes.usage);
  });
}

function readFormat(chart: RenderedChart, format: ChartFormat): string | Uint8Array {
  if (format === "svg") return chart.svg;
  return format === "png" ? chart.png : `${JSON.stringify(chart.spec, null, 2)}\n`;
}

async function refuseExisting(paths: readonly string[]): Promise<void> {
  const there: string[] = [];
  for (const path of paths) if (await isThere(path)) there.push(path);
  if (there.length > 0) throw new ProblemError([chartExists(there)], exitCodes.usage);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** Through a file beside it, so that an interruption leaves no half of a picture under the real name. */
async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ProblemError([cannotWriteChart(path, readReason(error))], exitCodes.incomplete);
  }
}

function readReason(error: unknown): string {
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.message;
  return String(error);
}
