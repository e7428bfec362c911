import { stringify } from "yaml";
import { writeTable } from "./csv/write-table.js";
import { groupColumns } from "./read-groups.js";
import { postColumns } from "./read-posts.js";
import { practiceColumns } from "./read-practices.js";
import { settingFiles } from "./setting-files.js";
import type { Setting } from "./setting.js";
import type { FileToWrite } from "./write-folder.js";

/** Decimals of a share of a list. */
const shareDecimals = 4;

/** A setting as the text of its four files: what `loadSetting` reads back. */
export function writeSetting(setting: Omit<Setting, "name" | "hash">): FileToWrite[] {
  const { title, about, source, networks, assumptions } = setting;
  const card = { title, about, source, networks: networks.map(({ code, name }) => ({ code, name })), assumptions };
  const practices = networks.flatMap((network) =>
    network.practices.map((one) => [network.code, one.code, one.name, one.listSize, one.adults, ...writeShares(one.quintiles), one.referrers]),
  );
  const posts = networks.flatMap((network) =>
    network.posts.flatMap((post) => post.placements.map(({ practice, daysPerWeek }) => [network.code, post.id, post.fte, practice, daysPerWeek])),
  );
  const groups = networks.flatMap((network) => network.groups.map(({ id, name, serves, places, size }) => [network.code, id, name, serves.join(";"), places, size]));
  return [
    { name: settingFiles.card, text: stringify(card, { lineWidth: 110 }) },
    { name: settingFiles.practices, text: writeTable(practiceColumns, practices) },
    { name: settingFiles.posts, text: writeTable(postColumns, posts) },
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
