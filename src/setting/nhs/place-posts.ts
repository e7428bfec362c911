import type { PostSetting, PracticeSetting } from "../setting.js";

/** Less than this many days a week at one practice is not worth a link worker's journey. */
const shortestStay = 0.5;

/**
 * Places posts of the full-time equivalents given at practices: all days of all posts are laid end to end, practices (in the
 * order given) take stretches in proportion to their lists, and a post serves the practices whose stretches it overlaps.
 * Overlaps shorter than half a day are dropped where the practice and the post have another; the days of a post then fill its
 * week again.
 */
export function placePosts(network: string, ftes: readonly number[], practices: readonly PracticeSetting[]): PostSetting[] {
  const people = practices.reduce((sum, practice) => sum + practice.listSize, 0);
  const allDays = ftes.reduce((sum, fte) => sum + 5 * fte, 0);
  const practiceEnds = cumulate(practices.map((practice) => (allDays * practice.listSize) / people));
  const postEnds = cumulate(ftes.map((fte) => 5 * fte));
  const overlaps = ftes.map((_, post) =>
    practices.map((__, practice) => Math.max(0, Math.min(postEnds[post + 1], practiceEnds[practice + 1]) - Math.max(postEnds[post], practiceEnds[practice]))),
  );
  const longestAt = practices.map((_, practice) => indexOfMost(overlaps.map((row) => row[practice])));
  return ftes.map((fte, post) => {
    const longestOf = indexOfMost(overlaps[post]);
    const kept = overlaps[post].map((days, practice) => (days >= shortestStay || longestAt[practice] === post || longestOf === practice ? days : 0));
    const hundredths = fillWeek(kept, Math.floor(500 * fte + 1e-6));
    const placements = hundredths.flatMap((days, practice) => (days > 0 ? [{ practice: practices[practice].code, daysPerWeek: days / 100 }] : []));
    return { id: `${network}-P${post + 1}`, fte, placements };
  });
}

/** Stretches as whole hundredths of a day that fill a week: in proportion, each rounded down but never to nothing. */
function fillWeek(stretches: readonly number[], week: number): number[] {
  const sum = stretches.reduce((total, stretch) => total + stretch, 0);
  const parts = stretches.map((stretch) => (stretch > 0 ? Math.max(1, Math.floor((stretch * week) / sum + 1e-6)) : 0));
  const over = parts.reduce((total, part) => total + part, 0) - week;
  if (over > 0) parts[indexOfMost(parts)] -= over;
  return parts;
}

function cumulate(lengths: readonly number[]): number[] {
  const ends = [0];
  for (const length of lengths) ends.push(ends[ends.length - 1] + length);
  return ends;
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((most, value, index) => (value > values[most] + 1e-9 ? index : most), 0);
}
