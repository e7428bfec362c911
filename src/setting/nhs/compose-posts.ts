import type { PostSetting, PracticeSetting } from "../setting.js";
import { mostFtePer10000 } from "./england.js";
import { noteEmptyFte, noteNoLinkWorker, noteNoReturn, noteNoWorkforce, noteWinsorised, type ImportNote } from "./import-notes.js";
import { placePosts } from "./place-posts.js";
import type { WorkforceFile } from "./read-workforce.js";

/** Funded full-time equivalents for 10,000 registered people in an ordinary network: 1.9 for 45,000. */
const usualFundedPer10000 = 0.42;

/** Share of funded posts that is vacant. Assumed: returns count people in post, scenarios set funded posts. */
export const usualVacancy = 0.06;

/** Posts of each network, from the link workers it has in post or, where nothing is known, from the usual level. */
export function composePosts(byNetwork: ReadonlyMap<string, PracticeSetting[]>, workforce: WorkforceFile | null): { posts: Map<string, PostSetting[]>; notes: ImportNote[] } {
  const posts = new Map<string, PostSetting[]>();
  const [noReturn, none, cut]: string[][] = [[], [], []];
  for (const [network, practices] of byNetwork) {
    const tenThousands = practices.reduce((sum, practice) => sum + practice.listSize, 0) / 10_000;
    const inPost = workforce?.fteByPcn.get(network);
    if (inPost === undefined) noReturn.push(network);
    else if (inPost === 0) none.push(network);
    else if (inPost / tenThousands > mostFtePer10000) cut.push(network);
    const believed = inPost === undefined ? undefined : Math.min(inPost, mostFtePer10000 * tenThousands);
    const funded = believed === undefined ? usualFundedPer10000 * tenThousands : believed / (1 - usualVacancy);
    posts.set(network, placePosts(network, funded, practices));
  }
  const notes: ImportNote[] = [];
  if (workforce === null) notes.push(noteNoWorkforce());
  else if (noReturn.length > 0) notes.push(noteNoReturn(noReturn));
  if (none.length > 0) notes.push(noteNoLinkWorker(none));
  if (cut.length > 0) notes.push(noteWinsorised(cut, mostFtePer10000));
  if (workforce !== null && workforce.empty > 0) notes.push(noteEmptyFte(workforce.empty));
  return { posts, notes };
}
