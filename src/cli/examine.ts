import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findPackageFolder } from "../document/package-folder.js";
import { defaults } from "../experiment/defaults.js";
import { explainSystem } from "./explain-system.js";

/** One thing that `doctor` looked at. */
export interface Check {
  check: string;
  ok: boolean;
  /** What was found, or what was wrong. */
  found: string;
}

const font = "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf";
const packages = ["yaml", "fast-csv", "commander", "worker-threads-pool", "seedrandom", "simple-statistics", "vega", "vega-lite", "@resvg/resvg-js", "fontkit"];

/** Looks at everything that a run, a chart or an import will need. */
export async function examine(): Promise<Check[]> {
  const root = findPackageFolder();
  return [
    await look("Node 20.19 or later", () => seeNode()),
    ...(await Promise.all(packages.map((name) => look(`package ${name}`, () => seePackage(name))))),
    await look("store (DuckDB) opens", seeStore),
    await look("font for charts", () => seeFile(createRequire(import.meta.url).resolve(font))),
    await look("threads", () => String(availableParallelism())),
    await look("worker is built", () => seeFile(join(root, "dist", "src", "experiment", "worker.js"))),
    await look(`theory ${defaults.theory}`, seeTheory),
    await look(`setting ${defaults.setting}`, seeSetting),
    await look("this folder can be written", () => seeWritable(process.cwd())),
  ];
}

async function look(check: string, see: () => string | Promise<string>): Promise<Check> {
  try {
    return { check, ok: true, found: await see() };
  } catch (fault) {
    return { check, ok: false, found: explainSystem(fault) ?? (fault instanceof Error ? fault.message.split("\n")[0] : String(fault)) };
  }
}

function seeNode(): string {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(process.versions.node);
  return process.versions.node;
}

async function seePackage(name: string): Promise<string> {
  await import(name);
  let folder = join(findPackageFolder(), "node_modules", name);
  if (!existsSync(folder)) folder = join(findPackageFolder(), "..", name);
  const card: unknown = existsSync(folder) ? JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) : {};
  return typeof card === "object" && card !== null && "version" in card ? String(card.version) : "loads";
}

async function seeStore(): Promise<string> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll("SELECT version()")).getRows();
  connection.closeSync();
  instance.closeSync();
  return String(rows[0]?.[0]);
}

async function seeTheory(): Promise<string> {
  const { loadNamedTheory } = await import("./load-named-theory.js");
  return loadNamedTheory(defaults.theory)?.title ?? "";
}

async function seeSetting(): Promise<string> {
  const { loadSetting } = await import("../setting/load-setting.js");
  const { vocabulary } = await import("../world/vocabulary.js");
  return loadSetting(defaults.setting, vocabulary).title;
}

function seeFile(path: string): string {
  statSync(path);
  return path;
}

function seeWritable(folder: string): string {
  accessSync(folder, constants.W_OK);
  return folder;
}
