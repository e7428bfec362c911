import type { NetworkKind } from "./network-kinds.js";
import type { UsualLevel } from "./usual-level.js";
import { usualLevels } from "./usual-levels.js";

/** Name of an ordinary network's level, what it is in this kind, and its range there. */
type OtherLevel = readonly [name: string, level: number, range: readonly [number, number]];

/**
 * Published for six results as the 5th to 95th percentile between networks; the others may lie a fifth of the level to either side. None was
 * observed: a flow model with the pathway's levels gave them.
 */
const basis = "assumed, set by the balance of the whole with these people";

const deprived: readonly OtherLevel[] = [
  ["In need, of adults", 0.183, [0.165, 0.195]],
  ["Referred", 10.7, [6.1, 17.8]],
  ["Referred per FTE in post", 272, [155, 450]],
  ["Uptake: seen, of those referred", 0.65, [0.4, 0.77]],
  ["Seen per FTE in post", 166, [112, 193]],
  ["Wait of those seen", 5.6, [1.5, 17]],
  ["Waiting at any time", 53, [20, 110]],
  ["Open cases per FTE in post", 55, [33, 69]],
  ["Contacts per FTE in post", 15.7, [12.6, 18.8]],
  ["Patient hours used", 0.88, [0.7, 1]],
  ["Contacts per person seen", 4.8, [3.8, 5.8]],
  ["Weeks from first contact to closing", 17, [13.6, 20.4]],
  ["Leavers per person-year in post", 0.21, [0.12, 0.35]],
  ["Vacant, of funded time", 0.06, [0.03, 0.1]],
  ["Spread of referral between practices", 0.49, [0.39, 0.59]],
  ["Seen per 100 in need, most deprived fifth", 4.4, [3.5, 5.3]],
  ["Seen per 100 in need, least deprived fifth", 5.8, [4.6, 7]],
  ["GP consultations after against before, without any effect", 0.8, [0.75, 0.86]],
];

const affluent: readonly OtherLevel[] = [
  ["In need, of adults", 0.087, [0.08, 0.095]],
  ["Referred", 5.7, [3.3, 8.9]],
  ["Referred per FTE in post", 143, [83, 223]],
  ["Uptake: seen, of those referred", 0.76, [0.72, 0.8]],
  ["Seen per FTE in post", 108, [62, 168]],
  ["Wait of those seen", 1.8, [1.5, 3]],
  ["Waiting at any time", 8, [4, 16]],
  ["Open cases per FTE in post", 32, [18, 55]],
  ["Contacts per FTE in post", 10.8, [8.6, 13]],
  ["Patient hours used", 0.6, [0.48, 0.72]],
  ["Contacts per person seen", 5.1, [4.1, 6.1]],
  ["Weeks from first contact to closing", 16, [12.8, 19.2]],
  ["Leavers per person-year in post", 0.19, [0.12, 0.35]],
  ["Vacant, of funded time", 0.05, [0.03, 0.1]],
  ["Spread of referral between practices", 0.52, [0.42, 0.62]],
  ["Seen per 100 in need, most deprived fifth", 5.2, [4.2, 6.2]],
  ["Seen per 100 in need, least deprived fifth", 6.8, [5.4, 8.2]],
  ["GP consultations after against before, without any effect", 0.82, [0.76, 0.88]],
];

/** What a network of this kind usually has: all that is known of an ordinary one, and of the others what follows from who lives there. */
export function listUsualLevels(kind: NetworkKind): readonly UsualLevel[] {
  if (kind === "ordinary") return usualLevels;
  return { deprived, affluent }[kind].map(([name, level, range]) => {
    const ordinary = usualLevels.find((one) => one.name === name);
    if (ordinary === undefined) throw new Error(`no ordinary network has a level "${name}"`);
    return { ...ordinary, level, range, basis };
  });
}
