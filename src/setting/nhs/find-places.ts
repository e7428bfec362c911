import type { ProblemList } from "../../problem/problem-list.js";
import { giveBoards, keepOpenPractices } from "./apply-register.js";
import { reportFile, type FileRead } from "./file-read.js";
import { noteInTwo, noteSubBoards, type ImportNote } from "./import-notes.js";
import { readMap, type MappedPractice } from "./read-map.js";
import { readPartners } from "./read-partners.js";
import { readRegister } from "./read-register.js";
import { selectPractices, type Area } from "./select-practices.js";

/** The practices of an area, with what they and their networks and boards are called. */
export interface Places {
  practices: MappedPractice[];
  pcnNames: ReadonlyMap<string, string>;
  icbNames: ReadonlyMap<string, string>;
  dates: ReadonlySet<string>;
  read: FileRead[];
  notes: ImportNote[];
}

export interface PlaceFiles extends Area {
  map: string;
  /** Whether `map` is the file of core partner details (ePCN). */
  isPartners: boolean;
  practices?: string | undefined;
}

/**
 * The practices of the area, of the map or of the networks' partner details, without those that the register, if there is one,
 * has as closed or as no GP practice. Throws a ProblemError with every wrong row.
 */
export async function findPlaces(files: PlaceFiles, problems: ProblemList): Promise<Places> {
  const partners = files.isPartners ? await readPartners(files.map, problems) : null;
  const written = partners ?? (await readMap(files.map, problems));
  const register = files.practices === undefined ? null : await readRegister(files.practices, problems);
  problems.throwIfAny();
  const map = partners !== null && register !== null ? giveBoards(written, register) : written;
  const onlySubBoards = partners !== null && register === null;
  const selected = selectPractices(map, files, onlySubBoards);
  const open = register === null ? { practices: selected.practices, notes: [] } : keepOpenPractices(selected.practices, register, map.tally);
  const inTwo = (partners?.inTwo ?? []).filter((code) => open.practices.some((practice) => practice.code === code));
  return {
    practices: open.practices,
    pcnNames: map.pcnNames,
    icbNames: map.icbNames,
    dates: map.tally.dates,
    read: [
      reportFile(files.map, partners === null ? "practices, networks and boards" : "practices and networks (ePCN)", map.tally),
      ...(register === null ? [] : [reportFile(files.practices!, "register of practices", register.tally)]),
    ],
    notes: [
      ...(onlySubBoards ? [noteSubBoards()] : []),
      ...selected.notes,
      ...open.notes,
      ...(inTwo.length > 0 ? [noteInTwo(inTwo)] : []),
    ],
  };
}
