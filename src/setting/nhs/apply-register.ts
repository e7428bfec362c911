import { noteClosed, noteNotGp, noteNotRegistered, passedOver, type ImportNote } from "./import-notes.js";
import type { MappedPractice, PracticeMap } from "./read-map.js";
import type { PracticeRegister } from "./read-register.js";
import { passOver, type RowTally } from "./row-tally.js";

/** A map that knows only sub-boards, with the boards of the register in their place. Boards have no name there but their code. */
export function giveBoards(map: PracticeMap, register: PracticeRegister): PracticeMap {
  const practices = map.practices.map((practice) => ({ ...practice, icb: register.byCode.get(practice.code)?.board || practice.icb }));
  return { ...map, practices, icbNames: new Map(practices.map(({ icb }) => [icb, map.icbNames.get(icb) ?? icb])) };
}

/**
 * The practices without those that the register has as closed, or as something else than a GP practice; `tally` is that of the
 * map. A practice that the register does not have stays, and is said.
 */
export function keepOpenPractices(practices: readonly MappedPractice[], register: PracticeRegister, tally: RowTally): { practices: MappedPractice[]; notes: ImportNote[] } {
  const [closed, notGp, unknown]: string[][] = [[], [], []];
  const kept = practices.filter(({ code }) => {
    const registered = register.byCode.get(code);
    if (registered === undefined) unknown.push(code);
    else if (!registered.active) closed.push(code);
    else if (!registered.gp) notGp.push(code);
    return registered === undefined || (registered.active && registered.gp);
  });
  passOver(tally, passedOver.closed, closed.length);
  passOver(tally, passedOver.notGp, notGp.length);
  const notes = [
    ...(closed.length > 0 ? [noteClosed(closed)] : []),
    ...(notGp.length > 0 ? [noteNotGp(notGp)] : []),
    ...(unknown.length > 0 ? [noteNotRegistered(unknown)] : []),
  ];
  return { practices: kept, notes };
}
