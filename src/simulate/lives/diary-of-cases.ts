import { stages, type NetworkState } from "../../world/state/network-state.js";

/** What was known of a referral at the end of a week. */
interface Noted {
  contacts: number;
  centred: number;
  missed: number;
  holder: number;
  isOpen: boolean;
}

/** One week of the cases of a post. */
export interface WeekOfCases {
  contacts: number;
  centred: number;
  /** Further appointments missed. A first one that is missed belongs to nobody yet. */
  missed: number;
  /** Cases that were the post's, and are now open without anybody or closed. */
  orphaned: number;
  closedByLeaving: number;
}

/** Open cases of a post. */
export function countCases({ columns, patients }: Pick<NetworkState, "columns" | "patients">, post: number): number {
  let cases = 0;
  for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.open && columns.patient.one.link_worker[row] === post) cases += 1;
  return cases;
}

/**
 * Follows every referral from week to week, to say what was done in those of one post. A row is not given to somebody else before the week
 * after it fell empty, so that what was done in the last week of a case is still there to be read.
 */
export class DiaryOfCases {
  #before: Map<string, Noted>;

  constructor(state: Pick<NetworkState, "columns" | "patients">) {
    this.#before = noteAll(state);
  }

  turn(state: Pick<NetworkState, "columns" | "patients">, post: number): WeekOfCases {
    const now = noteAll(state);
    const week: WeekOfCases = { contacts: 0, centred: 0, missed: 0, orphaned: 0, closedByLeaving: 0 };
    for (const [key, noted] of now) {
      const before = this.#before.get(key);
      const holder = noted.holder >= 0 ? noted.holder : (before?.holder ?? -1);
      if (holder !== post) continue;
      week.contacts += noted.contacts - (before?.contacts ?? 0);
      week.centred += noted.centred - (before?.centred ?? 0);
      week.missed += noted.missed - (before?.missed ?? 0);
      if (noted.holder >= 0 || before?.isOpen !== true) continue;
      if (noted.isOpen) week.orphaned += 1;
      else week.closedByLeaving += 1;
    }
    this.#before = now;
    return week;
  }
}

function noteAll({ columns, patients }: Pick<NetworkState, "columns" | "patients">): Map<string, Noted> {
  const all = new Map<string, Noted>();
  for (let row = 0; row < columns.patient.size; row++) {
    const isOpen = patients.stage[row] === stages.open;
    const key = `${patients.person[row]}/${patients.referral[row]}`;
    // The same referral may stand in an empty row that it had before: the one that is in use counts.
    if (columns.patient.alive[row] === 0 && all.has(key)) continue;
    all.set(key, { contacts: patients.contacts[row], centred: patients.personCentred[row], missed: patients.missedFurther[row], holder: columns.patient.one.link_worker[row], isOpen });
  }
  return all;
}
