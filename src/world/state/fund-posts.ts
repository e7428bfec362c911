import type { LeverChange } from "../../scenario/scenario.js";
import type { NetworkSetting } from "../../setting/setting.js";

/**
 * Full-time equivalents of each post when so many are funded in all (NaN: as the setting has them). Posts are cut from
 * the last by id; what is more than they add up to opens further posts, `settingFte` 0, of at most one full-time
 * equivalent each. Reckoned in thousandths, so that funding what the setting has changes nothing.
 */
export function fundPosts(settingFte: Float64Array, postOrder: ArrayLike<number>, funded: number): Float64Array {
  if (Number.isNaN(funded)) return settingFte.slice();
  const fte = new Float64Array(settingFte.length);
  let left = toThousandths(funded);
  const posts = Array.from(settingFte.keys()).sort((a, b) => Number(settingFte[a] === 0) - Number(settingFte[b] === 0) || postOrder[a] - postOrder[b]);
  for (const post of posts) {
    const most = settingFte[post] > 0 ? toThousandths(settingFte[post]) : 1000;
    const taken = Math.min(left, most);
    fte[post] = settingFte[post] > 0 && taken === most ? settingFte[post] : taken / 1000;
    left -= taken;
  }
  return fte;
}

/** Posts beyond those of the setting that the most full-time equivalents ever funded call for. */
export function countFurtherPosts(settingFte: readonly number[], mostFunded: number): number {
  const own = settingFte.reduce((sum, fte) => sum + toThousandths(fte), 0);
  return Math.max(0, Math.ceil((toThousandths(mostFunded) - own) / 1000));
}

/** The most full-time equivalents that any of these changes ever funds in a network; 0 where none says. */
export function findMostFunded({ practices, levers = [] }: NetworkSetting, changes: readonly LeverChange[]): number {
  const isHere = (change: LeverChange): boolean => change.practices === null || practices.some(({ code }) => change.practices!.includes(code));
  return [...levers, ...changes].filter((change) => change.lever === "link_workers" && isHere(change)).reduce((most, { value }) => Math.max(most, Number(value ?? 0)), 0);
}

const toThousandths = (fte: number): number => Math.round(fte * 1000);
