import type { PostSetting, PracticeSetting } from "../setting.js";
import { apportion } from "./apportion.js";
import { meanFtePer10000, mostFtePer10000 } from "./england.js";
import { noteContracts, noteFewPosts, noteFullTimeCut, noteManyPosts, noteMentalHealth, noteNoLinkWorker, noteNoReturn, noteNoWorkforce, noteWinsorised, type ImportNote } from "./import-notes.js";
import { placePosts } from "./place-posts.js";
import type { LinkWorker, WorkforceFile } from "./read-workforce.js";
import { scalePosts, sizePosts } from "./size-posts.js";

/** Share of funded posts that is vacant. Assumed: returns count people in post, scenarios set funded posts. */
export const usualVacancy = 0.06;

/** Funded full-time equivalents for 10,000 registered people in an ordinary network: 1.9 for 45,000. */
const ordinaryFtePer10000 = 0.42;

/** So many times the ordinary, or less than one part in so many of it, a network is far from ordinary. */
const farFromOrdinary = 2;

/** Below this, what is lost because no post is above full time is not worth a word: a hundredth for each of some posts. */
const worthSaying = 0.05;

/**
 * Posts of each network: of the people that it has in post, one each; where its return is cut, is missing or was not given, of
 * usual size.
 */
export function composePosts(byNetwork: ReadonlyMap<string, PracticeSetting[]>, workforce: WorkforceFile | null): { posts: Map<string, PostSetting[]>; notes: ImportNote[] } {
  const posts = new Map<string, PostSetting[]>();
  const [noReturn, none, cut, fullTime, many, few]: string[][] = [[], [], [], [], [], []];
  let lost = 0;
  for (const [network, practices] of byNetwork) {
    const tenThousands = practices.reduce((sum, practice) => sum + practice.listSize, 0) / 10_000;
    const people = workforce?.byPcn.get(network);
    const inPost = people === undefined ? meanFtePer10000 * tenThousands : sumFte(people);
    const isCut = inPost / tenThousands > mostFtePer10000;
    const funded = Math.min(inPost, mostFtePer10000 * tenThousands) / (1 - usualVacancy);
    const planned = people === undefined ? sizePosts(funded).map((fte) => ({ fte })) : planPosts(people, funded, isCut);
    if (people === undefined) noReturn.push(network);
    else if (inPost === 0) none.push(network);
    else if (isCut) cut.push(network);
    const againstOrdinary = sumFte(planned) / tenThousands / ordinaryFtePer10000;
    if (againstOrdinary > farFromOrdinary) many.push(network);
    else if (againstOrdinary > 0 && againstOrdinary < 1 / farFromOrdinary) few.push(network);
    const missing = funded - sumFte(planned);
    if (missing >= worthSaying) {
      fullTime.push(network);
      lost += missing;
    }
    const placed = placePosts(network, planned.map(({ fte }) => fte), practices);
    posts.set(network, placed.map((post, n) => ({ ...post, ...planned[n] })));
  }
  const notes: ImportNote[] = [];
  if (workforce === null) notes.push(noteNoWorkforce(meanFtePer10000));
  else if (noReturn.length > 0) notes.push(noteNoReturn(noReturn, meanFtePer10000, noReturn.length === byNetwork.size));
  if (none.length > 0) notes.push(noteNoLinkWorker(none));
  if (cut.length > 0) notes.push(noteWinsorised(cut, mostFtePer10000));
  if (many.length > 0) notes.push(noteManyPosts(many));
  if (few.length > 0) notes.push(noteFewPosts(few));
  if (fullTime.length > 0) notes.push(noteFullTimeCut(lost, fullTime));
  return { posts, notes: [...notes, ...noteUnusual(byNetwork, workforce)] };
}

/** A post before it is placed. An employer that is left out is the network. */
type PlannedPost = Pick<PostSetting, "fte" | "employer">;

/**
 * Posts of the people of a return, those employed first and then those contracted in, who are taken to be employed by a
 * voluntary organisation. Posts of usual size, where the return was cut, are divided between the two as the hours are; a post
 * that is more than the people goes to whoever has more of the hours.
 */
function planPosts(people: readonly LinkWorker[], funded: number, isCut: boolean): PlannedPost[] {
  const hours = [false, true].map((contracted) => sumFte(people.filter((one) => one.contracted === contracted)));
  if (isCut) {
    const sizes = sizePosts(funded);
    const [employed] = apportion(sizes.length, hours);
    return sizes.map((fte, n) => ({ fte, employer: n < employed ? "pcn" : "vcse" }));
  }
  // In a fixed order, so that the order of rows does not matter; contracts for several are divided.
  const ordered = [...people].sort((a, b) => Number(a.contracted) - Number(b.contracted) || b.fte - a.fte);
  const single = ordered.flatMap(({ fte, contracted }) => (fte > 1 ? sizePosts(fte) : [fte]).map((part) => ({ fte: part, contracted })));
  const most = hours[1] > hours[0];
  return scalePosts(single.map(({ fte }) => fte), funded).map((fte, n) => ({ fte, employer: (single[n]?.contracted ?? most) ? "vcse" : "pcn" }));
}

function noteUnusual(byNetwork: ReadonlyMap<string, unknown>, workforce: WorkforceFile | null): ImportNote[] {
  const all = [...(workforce?.byPcn ?? [])].filter(([network]) => byNetwork.has(network)).flatMap(([network, people]) => people.map((one) => ({ ...one, network })));
  const networksOf = (some: readonly { network: string }[]): string[] => [...new Set(some.map(({ network }) => network))].sort();
  const variants = all.filter(({ mentalHealth }) => mentalHealth);
  const contracts = all.filter(({ fte }) => fte > 1);
  return [
    ...(variants.length > 0 ? [noteMentalHealth(variants.length, sumFte(variants), networksOf(variants))] : []),
    ...(contracts.length > 0 ? [noteContracts(contracts.length, networksOf(contracts))] : []),
  ];
}

function sumFte(people: readonly { fte: number }[]): number {
  return people.reduce((sum, { fte }) => sum + fte, 0);
}
