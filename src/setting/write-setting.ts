import { stringify } from "yaml";
import { writeTable } from "./csv/write-table.js";
import { groupColumns } from "./read-groups.js";
import { optionalPostColumns, postColumns } from "./read-posts.js";
import { optionalPracticeColumns, practiceColumns } from "./read-practices.js";
import { settingFiles } from "./setting-files.js";
import type { LeverChange } from "../scenario/scenario.js";
import type { NetworkSetting, Setting } from "./setting.js";
import type { FileToWrite } from "./write-folder.js";

/** Decimals of a share of a list. */
const shareDecimals = 4;

/** A setting as the text of its four files: what `loadSetting` reads back. */
export function writeSetting(setting: Omit<Setting, "name" | "hash">): FileToWrite[] {
  const { title, about, source, networks, quintiles, assumptions } = setting;
  const card = { title, about, source, networks: networks.map(({ code, name }) => ({ code, name })), ...(quintiles && { quintiles }), assumptions, ...writeLevers(networks) };
  const practices = networks.flatMap((network) =>
    network.practices.map((one) => [network.code, one.code, one.name, one.listSize, one.adults, ...writeShares(one.quintiles), one.referrers, one.style ?? "", one.rooms ?? ""]),
  );
  const posts = networks.flatMap((network) =>
    network.posts.flatMap((post) => post.placements.map(({ practice, daysPerWeek }) => [network.code, post.id, post.fte, practice, daysPerWeek, post.employer ?? ""])),
  );
  const groups = networks.flatMap((network) => network.groups.map(({ id, name, serves, places, size }) => [network.code, id, name, serves.join(";"), places, size]));
  return [
    { name: settingFiles.card, text: stringify(card, { lineWidth: 110 }) },
    { name: settingFiles.practices, text: writeTable(...dropEmptyColumns([...practiceColumns, ...optionalPracticeColumns], practiceColumns.length, practices)) },
    { name: settingFiles.posts, text: writeTable(...dropEmptyColumns([...postColumns, ...optionalPostColumns], postColumns.length, posts)) },
    { name: settingFiles.groups, text: writeTable(groupColumns, groups) },
  ];
}

/** Shares rounded to four decimals so that they sum to 1 exactly: the largest takes up what rounding leaves. */
function writeShares(shares: readonly number[]): number[] {
  const unit = 10_000;
  const parts = shares.map((share) => Math.round(share * unit));
  const largest = parts.indexOf(Math.max(...parts));
  parts[largest] += unit - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => Number((part / unit).toFixed(shareDecimals)));
}

/** Without the columns from the nth on in which no row says anything: they need not be there. */
function dropEmptyColumns(columns: readonly string[], n: number, rows: readonly (string | number)[][]): [string[], (string | number)[][]] {
  const isKept = columns.map((_, i) => i < n || rows.some((row) => row[i] !== ""));
  return [columns.filter((_, i) => isKept[i]), rows.map((row) => row.filter((_, i) => isKept[i]))];
}

/** The levers of all networks as one block: what holds for every practice of all, else the practices named. */
function writeLevers(networks: readonly NetworkSetting[]): { levers?: Record<string, object[]> } {
  const merged = new Map<string, { change: LeverChange; practices: string[] }>();
  for (const network of networks) {
    for (const change of network.levers ?? []) {
      const key = JSON.stringify([change.lever, change.value, change.fromWeek]);
      const known = merged.get(key)?.practices ?? [];
      merged.set(key, { change, practices: [...known, ...(change.practices ?? network.practices.map(({ code }) => code))] });
    }
  }
  if (merged.size === 0) return {};
  const all = networks.reduce((sum, { practices }) => sum + practices.length, 0);
  const levers: Record<string, object[]> = {};
  for (const { change, practices } of merged.values()) {
    const where = practices.length === all ? {} : { practices: [...practices].sort() };
    (levers[change.lever] ??= []).push({ value: change.value ?? "none", ...where, ...(change.fromWeek > 0 && { from_week: change.fromWeek }) });
  }
  return { levers };
}
