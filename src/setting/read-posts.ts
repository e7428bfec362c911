import { placeProblem } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { isFilled, readCodeCell, readNumberCell, readWordCell } from "./csv/read-cells.js";
import { readTable, type Cell } from "./csv/read-table.js";
import { sayPlacedTwice, sayPostDiffers, sayPracticeElsewhere, sayPracticeUnknown, sayTooManyDays } from "./messages.js";
import type { PracticeRow } from "./read-practices.js";
import type { PostSetting } from "./setting.js";

export const postColumns = ["network", "post", "fte", "practice", "days_per_week"] as const;

/** Columns that need not be there, and cells of them that may be empty. */
export const optionalPostColumns = ["employer"] as const;

/** Who may employ whoever holds a post: the network, a voluntary organisation, or another. */
export const employers = ["pcn", "vcse", "other"] as const;

export interface PostRow {
  network: Cell;
  post: PostSetting;
}

/** Reads posts.csv: one row a placement, the rows of one post sharing its code. Days may not exceed the post's own. */
export function readPosts(text: string, file: string, practices: readonly PracticeRow[], problems: ProblemList): PostRow[] {
  const networkOf = new Map(practices.map(({ network, practice }) => [practice.code, network.text]));
  const posts = new Map<string, PostRow>();
  for (const row of readTable(text, file, postColumns, problems, optionalPostColumns)) {
    const before = problems.count;
    const id = readCodeCell(row.post, problems);
    const fte = readNumberCell(row.fte, 0.01, 1, problems);
    const daysPerWeek = readNumberCell(row.days_per_week, 0.01, 5, problems);
    const employer = isFilled(row.employer) ? readWordCell(row.employer, employers, problems) : undefined;
    const practice = row.practice.text;
    const its = networkOf.get(practice);
    if (its === undefined) problems.add(placeProblem(sayPracticeUnknown(row.practice.row, practice, [...networkOf.keys()]), row.practice.place));
    else if (its !== row.network.text) problems.add(placeProblem(sayPracticeElsewhere(row.practice.row, practice, its, row.post.text, row.network.text), row.practice.place));
    if (problems.count > before || id === undefined || fte === undefined || daysPerWeek === undefined) continue;
    const known = posts.get(id);
    if (known === undefined) posts.set(id, { network: row.network, post: { id, fte, placements: [{ practice, daysPerWeek }], ...(employer && { employer }) } });
    else if (!differs(known, row, { fte, employer }, problems)) addPlacement(known.post, practice, daysPerWeek, row.practice, problems);
    const { post } = posts.get(id)!;
    const days = post.placements.reduce((sum, placement) => sum + placement.daysPerWeek, 0);
    const daysBefore = days - daysPerWeek;
    // Said once, in the row that goes over.
    if (days > allowedDays(post) && daysBefore <= allowedDays(post)) problems.add(placeProblem(sayTooManyDays(row.post.row, id, days, post.fte), row.days_per_week.place));
  }
  return [...posts.values()];
}

/** Five days a week for a full-time post, with a hair for sums of decimals. */
function allowedDays(post: PostSetting): number {
  return 5 * post.fte + 1e-6;
}

/** Says what a further row of a post has otherwise than the first; an employer left out is the network, in every row. */
function differs({ network, post }: PostRow, row: Record<"network" | "fte", Cell> & { employer?: Cell }, read: Pick<PostSetting, "fte" | "employer">, problems: ProblemList): boolean {
  const before = problems.count;
  if (network.text !== row.network.text) problems.add(placeProblem(sayPostDiffers(row.network.row, "network", post.id, row.network.text, network.text), row.network.place));
  if (post.fte !== read.fte) problems.add(placeProblem(sayPostDiffers(row.fte.row, "fte", post.id, row.fte.text, String(post.fte)), row.fte.place));
  const [its, first] = [read.employer ?? "pcn", post.employer ?? "pcn"];
  if (its !== first && row.employer !== undefined) problems.add(placeProblem(sayPostDiffers(row.employer.row, "employer", post.id, its, first), row.employer.place));
  return problems.count > before;
}

function addPlacement(post: PostSetting, practice: string, daysPerWeek: number, cell: Cell, problems: ProblemList): void {
  if (post.placements.some((placement) => placement.practice === practice)) problems.add(placeProblem(sayPlacedTwice(cell.row, post.id, practice), cell.place));
  else post.placements.push({ practice, daysPerWeek });
}
