import type { Assumption, NetworkSetting, Setting } from "../setting.js";
import { usualVacancy } from "./compose-posts.js";
import { countOf, writeCount, type ImportNote } from "./import-notes.js";

/** One of the publishers' files that was read. */
export interface FileRead {
  file: string;
  what: string;
  rows: number;
  /** Its dates, ISO, or the years of an index. */
  dates: string[];
}

/** The attribution that the Open Government Licence asks to be carried. */
export const attribution =
  "Contains information from NHS England (Patients Registered at a GP Practice; Primary Care Network Workforce; ODS) and OHID Fingertips, licensed under the Open Government Licence v3.0.";

/** The words of an imported setting: what it is, where it is from, and every assumption, so that each can be edited. */
export function describeSetting(area: string, networks: readonly NetworkSetting[], read: readonly FileRead[], notes: readonly ImportNote[]): Pick<Setting, "title" | "about" | "source" | "assumptions"> {
  const practices = networks.flatMap((network) => network.practices);
  const people = practices.reduce((sum, practice) => sum + practice.listSize, 0);
  const files = read.map(({ file, what, dates }) => `${what} from ${file}${dates.length === 0 ? "" : ` (${dates.join(", ")})`}`).join("; ");
  return {
    title: area,
    about: `${countOf(networks.length, "network", "networks")}, ${countOf(practices.length, "practice", "practices")} and ${writeCount(people)} registered people, from public files. The deprivation mix of each practice is derived by a rule, not published; referrers, days at practices, groups and places are assumed.`,
    source: `${attribution} Read: ${files}.`,
    assumptions: [...usualAssumptions, ...notes.map(writeNote)],
  };
}

const usualAssumptions: readonly Assumption[] = [
  {
    what: "Deprivation mix of each practice",
    value: "derived in practices.csv, quintile_1 (most deprived) to quintile_5; say so beside every result by quintile within a practice",
    basis:
      "practices publish one score: the practice is placed by its rank among English practices, its people spread round that rank (normal, standard deviation 0.22 of the scale), cut at fifths, and rescaled once so that England has a fifth in each",
  },
  { what: "Adults", value: "two fifths of the band 15 to 19 and all older bands", basis: "derived: ages are published in five-year bands, and two of those five years are 18 and 19" },
  { what: "Referrers", value: "1 for each 1,125 registered people", basis: "assumed: 40 in a network of 45,000; plausible 25 to 80" },
  {
    what: "Funded link-worker posts",
    value: `in post / (1 - ${usualVacancy})`,
    basis: "the return counts people in post, employed and contracted in; a vacancy of 6 % is assumed",
  },
  { what: "Size of posts", value: "about 0.835 full-time equivalent each, all posts of a network alike, none above 1 (where they would come to at most 1.07, they are 1)", basis: "derived: mean of the national return of June 2026 (56 % full time)" },
  { what: "Days at each practice", value: "in proportion to its list, no stay under half a day where it can be avoided", basis: "assumed" },
  {
    what: "Groups and places",
    value: "30 groups and 180 places for 45,000 people of an even mix, 0.7 times as many for the most deprived fifth as for the least; 7 in 10 small",
    basis: "assumed, for no public file lists them: replace groups.csv by what you know; plausible 15 to 60 groups and 90 to 300 places",
  },
  { what: "Places by kind of need", value: "isolation 25, low mood 25, money 18, healthy living 15, housing 9, other 8 %", basis: "assumed, as the kinds of main need" },
];

/** Most codes that an assumption lists. */
const mostListed = 200;

const kinds = { skipped: "Left out", assumed: "Assumed for want of data", changed: "Changed or to be known" } as const;

function writeNote(note: ImportNote): Assumption {
  const more = note.codes.length - mostListed;
  const value = note.codes.length === 0 ? "all" : note.codes.slice(0, mostListed).join(", ") + (more > 0 ? ` and ${writeCount(more)} more` : "");
  return { what: kinds[note.kind], value, basis: note.message };
}
