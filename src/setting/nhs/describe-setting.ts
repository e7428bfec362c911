import type { Assumption, NetworkSetting, Setting } from "../setting.js";
import { usualVacancy } from "./compose-posts.js";
import type { FileRead } from "./file-read.js";
import { countOf, writeCount, type ImportNote } from "./import-notes.js";

/** The attribution that the Open Government Licence asks to be carried. */
export const attribution =
  "Contains information from NHS England (Patients Registered at a GP Practice; Primary Care Network Workforce; ODS) and OHID Fingertips, licensed under the Open Government Licence v3.0.";

/** Which of the facts that may be missing are known. */
export interface KnownFacts {
  ageBands: boolean;
  workforce: boolean;
}

/** The words of an imported setting: what it is, where it is from, and every assumption, so that each can be edited. */
export function describeSetting(area: string, networks: readonly NetworkSetting[], read: readonly FileRead[], notes: readonly ImportNote[], known: KnownFacts): Pick<Setting, "title" | "about" | "source" | "assumptions"> {
  const practices = networks.flatMap((network) => network.practices);
  const people = practices.reduce((sum, practice) => sum + practice.listSize, 0);
  const files = read.map(({ file, what, rows, used, dates }) => `${what} from ${file} (${[...dates, `${writeCount(used)} of ${writeCount(rows)} rows`].join(", ")})`).join("; ");
  return {
    title: area,
    about: `${countOf(networks.length, "network", "networks")}, ${countOf(practices.length, "practice", "practices")} and ${writeCount(people)} registered people, from public files. The deprivation mix of each practice is derived by a rule, not published; referrers, days at practices, groups and places are assumed.`,
    source: `${attribution} Read: ${files}.`,
    assumptions: [...listAssumptions(known), ...notes.map(writeNote)],
  };
}

function listAssumptions(known: KnownFacts): Assumption[] {
  return [
    {
      what: "Deprivation mix of each practice",
      value: "derived in practices.csv, quintile_1 (most deprived) to quintile_5; said beside every result by quintile",
      basis:
        "practices publish one score: the practice is placed by its rank among English practices, its people spread round that rank (normal, standard deviation 0.22 of the scale), cut at fifths, and rescaled once so that England has a fifth in each",
    },
    known.ageBands
      ? { what: "Adults", value: "two fifths of the band 15 to 19 and all older bands, but for practices of students", basis: "derived: ages are published in five-year bands, and two of those five years are 18 and 19" }
      : { what: "Adults", value: "0.79 of each list", basis: "assumed, as in England: the file of lists has no ages" },
    { what: "Referrers", value: "1 for each 1,125 registered people", basis: "assumed: 40 in a network of 45,000; plausible 25 to 80" },
    {
      what: "Funded link-worker posts",
      value: `in post / (1 - ${usualVacancy})`,
      basis: known.workforce ? "the return counts people in post, employed and contracted in; a vacancy of 6 % is assumed" : "no return was given: people in post are assumed as well",
    },
    known.workforce
      ? {
          what: "Size of posts",
          value: "a post for each person of the return, larger by the vacancy but never above 1; what full-time people leave over goes to the others, or is a post of its own from 0.25 on",
          basis: "derived: individual rows of the return; where it is missing or was cut, posts of about 0.835",
        }
      : { what: "Size of posts", value: "about 0.835 full-time equivalent each, all posts of a network alike", basis: "assumed: mean of the national return of June 2026 (56 % full time)" },
    known.workforce
      ? {
          what: "Employer of each post",
          value: "staff of the return: pcn; contracted in: vcse; where a network has no return: pcn",
          basis: "assumed: the return says that somebody is contracted in, not from whom; voluntary organisations are the most common (24 of 100 posts, others 10). Change it in posts.csv: pcn, vcse or other",
        }
      : { what: "Employer of each post", value: "the network", basis: "assumed: the most common (67 of 100 posts). A column employer in posts.csv says otherwise: pcn, vcse or other" },
    { what: "Days at each practice", value: "in proportion to its list, no stay under half a day where it can be avoided", basis: "assumed" },
    {
      what: "Groups and places",
      value: "30 groups and 180 places for 45,000 people of an even mix, 0.7 times as many for the most deprived fifth as for the least; 7 in 10 small",
      basis: "assumed, for no public file lists them: replace groups.csv by what you know; plausible 15 to 60 groups and 90 to 300 places",
    },
    {
      what: "How practices take people in, and their rooms",
      value: "holistic; a room for every 2,000 people that others share, at least 2; every lever at its usual level",
      basis: "assumed, for no public file says: write columns style (holistic, fragmented) and rooms in practices.csv, and what is otherwise than usual under levers: in setting.yaml, as in a scenario",
    },
    { what: "Places by kind of need", value: "isolation 25, low mood 25, money 18, healthy living 15, housing 9, other 8 %", basis: "assumed, as the kinds of main need" },
  ];
}

/** Most codes that an assumption lists. */
const mostListed = 200;

const kinds = { skipped: "Left out", assumed: "Assumed for want of data", changed: "Changed", unusual: "To be known" } as const;

function writeNote(note: ImportNote): Assumption {
  const more = note.codes.length - mostListed;
  const value = note.codes.length === 0 ? "all" : note.codes.slice(0, mostListed).join(", ") + (more > 0 ? ` and ${writeCount(more)} more` : "");
  return { what: kinds[note.kind], value, basis: note.message };
}
