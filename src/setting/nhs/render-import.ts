import type { FileRead } from "./file-read.js";
import { countOf, writeCount } from "./import-notes.js";
import type { ImportSummary } from "./import-nhs.js";

/** Most codes that a line of the summary lists; setting.yaml has more of them. */
const mostListed = 6;

/** The summary of an import for people: what came of it, what was read, and what was left out, assumed or changed. */
export function renderImport(summary: ImportSummary): string {
  const { setting } = summary;
  const practices = setting.networks.flatMap((network) => network.practices);
  const people = practices.reduce((sum, practice) => sum + practice.listSize, 0);
  const posts = setting.networks.flatMap((network) => network.posts);
  const fte = posts.reduce((sum, post) => sum + post.fte, 0);
  const groups = setting.networks.flatMap((network) => network.groups);
  const lines = [
    `${setting.title}: ${countOf(setting.networks.length, "network", "networks")}, ${countOf(practices.length, "practice", "practices")}, ${writeCount(people)} registered people.`,
    `${countOf(posts.length, "funded post", "funded posts")} of ${fte.toFixed(2)} full-time equivalents, and ${countOf(groups.length, "assumed group", "assumed groups")}.`,
    "Read:",
    ...summary.read.map(renderFile),
  ];
  if (summary.notes.length > 0) lines.push("To know:");
  for (const { kind, message, codes } of summary.notes) {
    const listed = codes.slice(0, mostListed).join(", ") + (codes.length > mostListed ? ", …" : "");
    lines.push(`  ${kind}: ${message}${codes.length === 0 ? "" : ` (${listed})`}`);
  }
  lines.push("Deprivation mixes are derived by a rule; groups, referrers and days at practices are assumed: setting.yaml lists every assumption.");
  return lines.join("\n");
}

/** A line for a file: what it is, of when, and how many of its rows were used, and why the others were not. */
function renderFile({ file, what, rows, used, passedOver, dates }: FileRead): string {
  const when = dates.length === 0 ? "" : `, ${dates.join(", ")}`;
  const left = passedOver.length === 0 ? "" : `; passed over: ${passedOver.map((one) => `${writeCount(one.rows)} ${one.why}`).join(", ")}`;
  return `  ${file}: ${what}${when}. ${writeCount(used)} of ${writeCount(rows)} rows used${left}.`;
}

/** The same for programs: each network with its size, each file with its rows, each note with all its codes. */
export function spellImport({ folder, files, setting, read, notes }: ImportSummary): string {
  const networks = setting.networks.map(({ code, name, practices, posts, groups }) => ({
    code,
    name,
    practices: practices.length,
    people: practices.reduce((sum, practice) => sum + practice.listSize, 0),
    posts: posts.length,
    fte: Number(posts.reduce((sum, post) => sum + post.fte, 0).toFixed(3)),
    groups: groups.length,
  }));
  const spelt = read.map(({ file, what, rows, used, passedOver, dates }) => ({ file, what, dates, rows, used, passed_over: passedOver }));
  return JSON.stringify({ folder, files, title: setting.title, networks, read: spelt, notes, assumptions: setting.assumptions }, null, 2);
}
