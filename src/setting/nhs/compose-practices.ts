import type { PracticeSetting } from "../setting.js";
import { sumBands, type AgesOfList } from "./age-bands.js";
import { averageMixes, findRank, spreadByDeprivation, tabulateRanks, type Mix } from "./deprivation-mix.js";
import { imd2025ByRank } from "./england.js";
import { noteBandsDiffer, noteNoBands, noteNoList, noteNoScore, noteOldIndex, noteOlderScores, noteStudents, type ImportNote } from "./import-notes.js";
import type { AgesFile } from "./read-ages.js";
import type { DeprivationFile } from "./read-deprivation.js";
import type { MappedPractice } from "./read-map.js";

/** Adults in the list of England as a whole. */
const usualAdults = 0.79;

/** Registered people for each one who can refer: 40 in a network of 45,000. Assumed. */
const peoplePerReferrer = 1125;

/** A file with so many practices is of England as a whole, so that ranks can be taken from it. */
const nationalFile = 5000;

const evenMix: Mix = [0.2, 0.2, 0.2, 0.2, 0.2];

/** Practices by network, with their lists, adults, deprivation mixes and referrers. */
export function composePractices(mapped: readonly MappedPractice[], ages: AgesFile, imd: DeprivationFile): { byNetwork: Map<string, PracticeSetting[]>; notes: ImportNote[] } {
  const lists = new Map<string, { listSize: number; adults: number }>();
  const [noList, noBands, differ, students, noScore]: string[][] = [[], [], [], [], []];
  for (const { code } of mapped) {
    const known = ages.byPractice.get(code);
    const summed = sumBands(known?.bands ?? new Map());
    const listSize = known?.total ?? summed.people;
    if (listSize === 0) {
      noList.push(code);
      continue;
    }
    if (summed.people === 0) noBands.push(code);
    else if (summed.people !== listSize) differ.push(code);
    if (summed.students) students.push(code);
    lists.set(code, { listSize, adults: countAdults(summed, listSize) });
  }
  const ranks = chooseRanks(imd, [...lists.keys()]);
  const byNetwork = new Map<string, PracticeSetting[]>();
  const membersOf = new Map<string, MappedPractice[]>();
  for (const practice of mapped) membersOf.set(practice.pcn, [...(membersOf.get(practice.pcn) ?? []), practice]);
  for (const network of [...membersOf.keys()].sort()) {
    const here = membersOf.get(network)!.filter(({ code }) => lists.has(code));
    const mixes = new Map<string, Mix>();
    for (const { code } of here) {
      const score = imd.byPractice.get(code)?.score;
      if (score === undefined) noScore.push(code);
      else mixes.set(code, spreadByDeprivation(findRank(score, ranks.byRank)));
    }
    const average = mixes.size === 0 ? evenMix : averageMixes([...mixes].map(([code, mix]) => ({ mix, weight: lists.get(code)!.listSize })));
    byNetwork.set(network, here.map(({ code, name }) => {
      const { listSize, adults } = lists.get(code)!;
      return { code, name, listSize, adults, quintiles: mixes.get(code) ?? average, referrers: Math.max(1, Math.round(listSize / peoplePerReferrer)) };
    }));
  }
  const notes = [...ranks.notes];
  if (noList.length > 0) notes.push(noteNoList(noList));
  if (noBands.length > 0) notes.push(noteNoBands(noBands, noBands.length === lists.size));
  if (differ.length > 0) notes.push(noteBandsDiffer(differ));
  if (students.length > 0) notes.push(noteStudents(students));
  if (noScore.length > 0) notes.push(noteNoScore(noScore));
  return { byNetwork, notes };
}

function countAdults({ people, adults }: AgesOfList, listSize: number): number {
  const share = people === 0 ? usualAdults : adults / people;
  return Math.min(listSize, Math.max(1, Math.round(listSize * share)));
}

/** The national table for IMD 2025; another year is ranked within its own file if that is national. */
function chooseRanks(imd: DeprivationFile, codes: readonly string[]): { byRank: readonly number[]; notes: ImportNote[] } {
  const known = codes.flatMap((code) => imd.byPractice.get(code) ?? []);
  const year = known.reduce((latest, one) => Math.max(latest, one.year), 0);
  const older = codes.filter((code) => (imd.byPractice.get(code)?.year ?? year) < year);
  const notes = older.length === 0 ? [] : [noteOlderScores(older, year)];
  if (year === 2025 || year === 0) return { byRank: imd2025ByRank, notes };
  const scores = [...imd.byPractice.values()].filter((one) => one.year === year).map(({ score }) => score);
  const national = scores.length >= nationalFile;
  return { byRank: national ? tabulateRanks(scores) : imd2025ByRank, notes: [noteOldIndex(year, national), ...notes] };
}
