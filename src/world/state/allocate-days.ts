/** What the sharing out of days is told. Posts and practices are rows; `days[post * practices + practice]`. */
export interface Allocation {
  posts: number;
  practices: number;
  /** Places in the order of ids and of codes: what decides between equals. */
  postOrder: ArrayLike<number>;
  practiceOrder: ArrayLike<number>;
  /** Full-time equivalents as the setting has them (0 for a post that it has not), and as they are funded now. */
  settingFte: ArrayLike<number>;
  fte: ArrayLike<number>;
  /** Days a week as the setting has them. */
  settingDays: ArrayLike<number>;
  /** By practice: people on the list, and people in need as there usually are. */
  lists: ArrayLike<number>;
  need: ArrayLike<number>;
  /** Practices that each link worker serves; NaN for as the setting has it. */
  practicesEach: number;
  /** How far days follow need, 0 to 1. */
  needWeight: number;
}

/** Least days a week for which a practice is newly taken on when days follow need. */
const leastDays = 0.25;

/**
 * Days a week of each post at each practice:
 *
 *     1 the setting's days, less where less is funded; further posts go where days fall furthest short of lists
 *     2 so many practices each, if a number is asked for: her own first, then those that nobody serves
 *     3 days moved towards need: first among practices that she serves, then to others
 *
 * Each post keeps its days: those of its rows, or five for a full-time post. As usual they are the setting's to the bit.
 * Every practice is served as long as posts and practices each allow it.
 */
export function allocateDays(told: Allocation): Float64Array {
  const days = new Float64Array(told.posts * told.practices);
  const posts = sortRows(told.posts, (a, b) => told.postOrder[a] - told.postOrder[b]).filter((post) => told.fte[post] > 0);
  for (const post of posts) if (told.settingFte[post] > 0) keepDays(told, days, post);
  for (const post of posts) if (told.settingFte[post] === 0) placeFurther(told, days, post);
  if (!Number.isNaN(told.practicesEach)) spread(told, days, posts);
  if (told.needWeight > 0) followNeed(told, days, posts);
  return days;
}

function keepDays({ practices, settingFte, fte, settingDays }: Allocation, days: Float64Array, post: number): void {
  const funded = fte[post] / settingFte[post];
  for (let at = post * practices; at < (post + 1) * practices; at++) days[at] = settingDays[at] * funded;
}

/** A post that the setting has not: as many practices as its posts usually have, where days fall furthest short of lists. */
function placeFurther(told: Allocation, days: Float64Array, post: number): void {
  const { practices, fte } = told;
  const own = 5 * fte[post];
  const short = findShortfall(told, days, own);
  const chosen = sortPractices(told, (p) => short[p]).slice(0, usualNumber(told)).filter((p) => short[p] > 0);
  const sum = chosen.reduce((total, p) => total + short[p], 0);
  for (const p of chosen) days[post * practices + p] = (own * short[p]) / sum;
}

/** By practice, what it would have by its list of all days with `more` added, less what it has. */
function findShortfall({ posts, practices, lists }: Allocation, days: Float64Array, more: number): Float64Array {
  const here = sumByPractice(posts, practices, days);
  const all = here.reduce((sum, one) => sum + one, more);
  const people = sum(lists);
  return here.map((one, p) => (all * lists[p]) / people - one);
}

function usualNumber({ posts, practices, settingFte, settingDays }: Allocation): number {
  let placements = 0;
  let theirs = 0;
  for (let post = 0; post < posts; post++) {
    if (settingFte[post] === 0) continue;
    theirs += 1;
    for (let p = 0; p < practices; p++) if (settingDays[post * practices + p] > 0) placements += 1;
  }
  return theirs === 0 ? practices : Math.max(1, Math.round(placements / theirs));
}

/** So many practices for each post. Where that leaves her what she had, her days stay as they were. */
function spread(told: Allocation, days: Float64Array, posts: readonly number[]): void {
  const { practices, lists } = told;
  const each = Math.min(practices, Math.max(1, Math.round(told.practicesEach)));
  const served = new Float64Array(practices);
  const chosen = new Map(posts.map((post) => [post, sortPractices(told, (p) => days[post * practices + p]).filter((p) => days[post * practices + p] > 0).slice(0, each)]));
  for (const own of chosen.values()) for (const p of own) served[p] += 1;
  const byWant = (): number[] => sortPractices(told, (p) => (served[p] === 0 ? Infinity : 0), (p) => lists[p] / (1 + served[p]));
  for (const own of chosen.values()) {
    while (own.length < each) {
      const next = byWant().find((p) => !own.includes(p))!;
      own.push(next);
      served[next] += 1;
    }
  }
  // A practice that nobody serves takes the place of one that several do, where somebody has least to leave.
  for (let empty = served.indexOf(0); empty >= 0; empty = served.indexOf(0)) {
    const [wanted] = byWant();
    const least = posts.flatMap((post) => chosen.get(post)!.filter((p) => served[p] > 1).map((p) => ({ post, p, days: days[post * practices + p] }))).sort((a, b) => a.days - b.days || served[b.p] - served[a.p] || told.postOrder[a.post] - told.postOrder[b.post] || told.practiceOrder[a.p] - told.practiceOrder[b.p])[0];
    if (least === undefined) break;
    const own = chosen.get(least.post)!;
    own[own.indexOf(least.p)] = wanted;
    served[least.p] -= 1;
    served[wanted] = 1;
  }
  for (const post of posts) shareOut(days, post, practices, chosen.get(post)!, (p) => lists[p] / served[p]);
}

function shareOut(days: Float64Array, post: number, practices: number, chosen: readonly number[], weigh: (practice: number) => number): void {
  const own = days.subarray(post * practices, (post + 1) * practices);
  if (own.every((one, p) => one > 0 === chosen.includes(p))) return;
  const all = sum(own);
  const weights = chosen.reduce((total, p) => total + weigh(p), 0);
  own.fill(0);
  for (const p of chosen) own[p] = (all * weigh(p)) / weights;
}

/** Practices with more than their due give days up; those with less take them, from posts that are there already before others. */
function followNeed(told: Allocation, days: Float64Array, posts: readonly number[]): void {
  const { practices, need, needWeight } = told;
  const here = sumByPractice(told.posts, practices, days);
  const all = sum(here);
  const inNeed = sum(need);
  const due = here.map((one, p) => (1 - needWeight) * one + (needWeight * all * need[p]) / inNeed);
  const free = new Map<number, number>();
  const was = days.slice();
  for (const post of posts) {
    let freed = 0;
    for (let p = 0; p < practices; p++) {
      const at = post * practices + p;
      if (here[p] <= due[p] || was[at] === 0) continue;
      days[at] = (was[at] * due[p]) / here[p];
      freed += was[at] - days[at];
    }
    free.set(post, freed);
  }
  const short = due.map((one, p) => Math.max(0, one - here[p]));
  const give = (post: number, p: number, least: number): void => {
    const moved = Math.min(free.get(post)!, short[p]);
    if (moved <= least) return;
    days[post * practices + p] += moved;
    short[p] -= moved;
    free.set(post, free.get(post)! - moved);
  };
  const wanting = sortPractices(told, (p) => short[p]);
  for (const p of wanting) for (const post of posts) if (was[post * practices + p] > 0) give(post, p, 0);
  if (Number.isNaN(told.practicesEach)) for (const p of wanting) for (const post of posts) if (was[post * practices + p] === 0) give(post, p, leastDays);
  // What nobody could use stays where it was, by the days that were there.
  for (const post of posts) {
    const before = sum(was.subarray(post * practices, (post + 1) * practices));
    for (let p = 0; p < practices; p++) if (was[post * practices + p] > 0) days[post * practices + p] += (free.get(post)! * was[post * practices + p]) / before;
  }
}

function sumByPractice(posts: number, practices: number, days: Float64Array): Float64Array {
  return new Float64Array(practices).map((_, p) => {
    let total = 0;
    for (let post = 0; post < posts; post++) total += days[post * practices + p];
    return total;
  });
}

/** Practices by a value, highest first, then by another, then in the order of their codes. */
function sortPractices({ practices, practiceOrder }: Allocation, ...values: ((practice: number) => number)[]): number[] {
  return sortRows(practices, (a, b) => {
    for (const value of values) if (value(a) !== value(b)) return value(a) > value(b) ? -1 : 1;
    return practiceOrder[a] - practiceOrder[b];
  });
}

function sortRows(rows: number, compare: (a: number, b: number) => number): number[] {
  return Array.from({ length: rows }, (_, row) => row).sort(compare);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
