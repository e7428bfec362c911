import { ProblemError, exitCodes } from "../../problem/problem.js";
import { noteLeftToOtherBoard, noteOtherBoard, noteUnallocated, passedOver, type ImportNote } from "./import-notes.js";
import { sayPickOne, sayUnknownArea } from "./messages.js";
import type { MappedPractice, PracticeMap } from "./read-map.js";
import { passOver } from "./row-tally.js";

export interface Area {
  icb?: string | undefined;
  pcn?: string | undefined;
}

/**
 * The practices of one network, of the networks of one board, or of the whole map, by code. A network that straddles two
 * boards is kept whole, with the board that has most of its practices, because its staff are shared. Counts what is passed
 * over in the map's tally. Throws a ProblemError (usage) for a board or network that the map does not have.
 */
export function selectPractices(map: PracticeMap, area: Area, onlySubBoards = false): { practices: MappedPractice[]; notes: ImportNote[] } {
  const { icb, pcn } = { icb: area.icb?.toUpperCase(), pcn: area.pcn?.toUpperCase() };
  if (icb !== undefined && pcn !== undefined) throw new ProblemError([sayPickOne()], exitCodes.usage);
  if (icb !== undefined && !map.icbNames.has(icb)) throw new ProblemError([sayUnknownArea("--icb", area.icb!, map.icbNames, onlySubBoards)], exitCodes.usage);
  if (pcn !== undefined && !map.pcnNames.has(pcn)) throw new ProblemError([sayUnknownArea("--pcn", area.pcn!, map.pcnNames, onlySubBoards)], exitCodes.usage);
  const homes = findHomes(map.practices);
  const chosen = map.practices.filter((practice) => (pcn === undefined ? icb === undefined || homes.get(practice.pcn) === icb : practice.pcn === pcn));
  const notes: ImportNote[] = [];
  if (icb !== undefined) {
    const strangers = chosen.filter((practice) => practice.icb !== icb);
    const lost = map.practices.filter((practice) => practice.icb === icb && homes.get(practice.pcn) !== icb);
    if (strangers.length > 0) notes.push(noteOtherBoard(strangers.map(({ code }) => code).sort()));
    if (lost.length > 0) notes.push(noteLeftToOtherBoard(lost.map(({ code }) => code).sort()));
  }
  const unallocated = pcn === undefined ? map.unallocated.filter((practice) => icb === undefined || practice.icb === icb) : [];
  if (unallocated.length > 0) notes.push(noteUnallocated(unallocated.map(({ code }) => code).sort()));
  passOver(map.tally, passedOver.noNetwork, unallocated.length);
  passOver(map.tally, passedOver.outside, map.practices.length + map.unallocated.length - unallocated.length - chosen.length);
  return { practices: chosen.sort((a, b) => (a.code < b.code ? -1 : 1)), notes };
}

/** The board with most practices of each network; of equal ones the first in the alphabet. */
function findHomes(practices: readonly MappedPractice[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { pcn, icb } of practices) {
    const ofPcn = counts.get(pcn) ?? new Map<string, number>();
    ofPcn.set(icb, (ofPcn.get(icb) ?? 0) + 1);
    counts.set(pcn, ofPcn);
  }
  return new Map([...counts].map(([pcn, ofPcn]) => [pcn, [...ofPcn].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]]));
}
