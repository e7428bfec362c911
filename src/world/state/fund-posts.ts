import type { LeverChange } from "../../scenario/scenario.js";
import type { NetworkSetting } from "../../setting/setting.js";

/**
 * Full-time equivalents of each post when so many are funded in all (NaN: as the setting has them), and `further` ones beyond these. Posts
 * are cut from the last by id; what is more than they add up to opens further posts, `settingFte` 0, of at most one full-time
 * equivalent each. Reckoned in thousandths, so that funding what the setting has changes nothing.
 */
export function fundPosts(settingFte: Float64Array, postOrder: ArrayLike<number>, funded: number, further = 0): Float64Array {
  if (Number.isNaN(funded) && further === 0) return settingFte.slice();
  const fte = new Float64Array(settingFte.length);
  let left = (Number.isNaN(funded) ? sumThousandths(settingFte) : toThousandths(funded)) + toThousandths(further);
  const posts = Array.from(settingFte.keys()).sort((a, b) => Number(settingFte[a] === 0) - Number(settingFte[b] === 0) || postOrder[a] - postOrder[b]);
  for (const post of posts) {
    const most = settingFte[post] > 0 ? toThousandths(settingFte[post]) : 1000;
    const taken = Math.min(left, most);
    fte[post] = settingFte[post] > 0 && taken === most ? settingFte[post] : taken / 1000;
    left -= taken;
  }
  return fte;
}

/** Posts beyond those of the setting that the most full-time equivalents which any of these changes ever funds in a network call for. */
export function countFurtherPosts({ practices, posts, levers = [] }: NetworkSetting, changes: readonly LeverChange[]): number {
  const isHere = (change: LeverChange): boolean => change.practices === null || practices.some(({ code }) => change.practices!.includes(code));
  const mostOf = (lever: string): number => [...levers, ...changes].filter((change) => change.lever === lever && isHere(change)).reduce((most, { value }) => Math.max(most, toThousandths(Number(value ?? 0))), 0);
  const own = sumThousandths(posts.map(({ fte }) => fte));
  return Math.ceil((Math.max(own, mostOf("link_workers")) + mostOf("further_link_workers") - own) / 1000);
}

const toThousandths = (fte: number): number => Math.round(fte * 1000);
const sumThousandths = (fte: Iterable<number>): number => Array.from(fte, toThousandths).reduce((sum, one) => sum + one, 0);
