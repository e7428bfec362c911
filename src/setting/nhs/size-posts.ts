/** Full-time equivalents of an ordinary link worker (T6: 56 % work full time). */
const usualFtePerPost = 0.835;

/**
 * How far above full time the posts may come out before one more is made: one full-time person in post is, with the
 * vacancy added, 1.064 funded, and that is one post (of 1) rather than two of a half.
 */
const overFullTime = 1.07;

/** What full-time people leave over is a post of its own from this many full-time equivalents on. */
const smallestExtraPost = 0.25;

/**
 * Posts of equal size for funded full-time equivalents of which nobody knows how they are divided: near 0.835 each and
 * never above 1.
 *
 * @example sizePosts(1.9) // [0.95, 0.95]
 */
export function sizePosts(fundedFte: number): number[] {
  if (fundedFte < 0.01) return [];
  const near = Math.max(1, Math.round(fundedFte / usualFtePerPost));
  const count = fundedFte / near > overFullTime ? near + 1 : near;
  return Array.from({ length: count }, () => Math.min(1, roundFte(fundedFte / count)));
}

/**
 * The posts of people whose full-time equivalents are known, one each, in their order: scaled up to what is funded, none
 * above 1. What that cuts from full-time people goes to the others in proportion; what is still left is one more post if it
 * is worth one (0.25), and else is lost.
 *
 * @example scalePosts([1, 0.5], 1.6) // [1, 0.6]: of 1.067 and 0.533, and then what is above 1 goes to the second
 */
export function scalePosts(ftes: readonly number[], fundedFte: number): number[] {
  const inPost = ftes.reduce((sum, fte) => sum + fte, 0);
  if (inPost < 0.01) return [];
  let factor = fundedFte / inPost;
  // Each round fills at least one post more, so that there are at most as many rounds as posts.
  for (let round = 0; round < ftes.length; round += 1) {
    const full = ftes.filter((fte) => fte * factor >= 1).length;
    const others = ftes.reduce((sum, fte) => (fte * factor < 1 ? sum + fte : sum), 0);
    if (others === 0 || full === 0) break;
    const next = Math.max(factor, (fundedFte - full) / others);
    if (next === factor) break;
    factor = next;
  }
  const posts = ftes.map((fte) => Math.max(0.01, Math.min(1, roundFte(fte * factor))));
  const left = roundFte(fundedFte - posts.reduce((sum, fte) => sum + fte, 0));
  return left >= smallestExtraPost ? [...posts, ...sizePosts(left)] : posts;
}

function roundFte(fte: number): number {
  return Math.round(fte * 1000) / 1000;
}
