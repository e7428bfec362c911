import { listWords, suggestWord } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";

/** Every sentence that the setting room says to a user about a setting; those about CSV cells are in csv/messages.ts. */

export function saySettingMissing(path: string, known: readonly string[]): Problem {
  return { code: "setting-missing", message: `There is no setting "${path}".`, hint: `Give a folder with a setting.yaml, or the name of one. ${suggestWord(path, known)}` };
}

export function sayNetworkUnknown(row: number, code: string, known: readonly string[]): Problem {
  return { code: "unknown-network", message: `Row ${row}, column "network": setting.yaml has no network "${code}".`, hint: suggestWord(code, known), id: code };
}

export function sayNetworkTwice(code: string): Problem {
  return { code: "duplicate-code", message: `Two networks have the code "${code}".`, hint: "Give each network a code of its own.", id: code };
}

export function sayNetworkCode(code: string): Problem {
  return { code: "not-code", message: `"${code}" cannot be the code of a network.`, hint: "A code has 1 to 40 letters, digits, hyphens, underscores or full stops.", id: code };
}

export function sayNetworkEmpty(code: string): Problem {
  return { code: "empty-network", message: `The network "${code}" has no practice in practices.csv.`, hint: "Add its practices there, or delete the network from setting.yaml.", id: code };
}

export function sayCodeTwice(kind: string, row: number, column: string, code: string, firstRow: number): Problem {
  return { code: "duplicate-code", message: `Row ${row}, column "${column}": the ${kind} "${code}" stands in row ${firstRow} already.`, hint: "Delete one of the two rows, or give it another code.", id: code };
}

export function sayShares(row: number, sum: number): Problem {
  return {
    code: "shares-sum",
    message: `Row ${row}, columns "quintile_1" to "quintile_5": the shares sum to ${Number(sum.toFixed(4))}.`,
    hint: "Allowed: a sum of 1 (0.99 to 1.01, for rounding). Write the share of the list in each quintile, most deprived first.",
  };
}

export function sayAdults(row: number, adults: number, listSize: number): Problem {
  return { code: "out-of-range", message: `Row ${row}, column "adults": ${adults} adults are more than the list of ${listSize}.`, hint: `Allowed: 1 to ${listSize}.` };
}

export function sayPracticeUnknown(row: number, code: string, known: readonly string[]): Problem {
  return { code: "unknown-practice", message: `Row ${row}, column "practice": practices.csv has no practice "${code}".`, hint: suggestWord(code, known), id: code };
}

export function sayPracticeElsewhere(row: number, practice: string, its: string, post: string, network: string): Problem {
  return {
    code: "practice-elsewhere",
    message: `Row ${row}, column "practice": "${practice}" belongs to the network "${its}", but the post "${post}" to "${network}".`,
    hint: "A post works in practices of its own network: name one of those.",
    id: post,
  };
}

export function sayPlacedTwice(row: number, post: string, practice: string): Problem {
  return { code: "duplicate-placement", message: `Row ${row}, column "practice": the post "${post}" is placed at "${practice}" already.`, hint: "Add the days up in one row.", id: post };
}

export function sayPostDiffers(row: number, column: "network" | "fte" | "employer", post: string, here: string, first: string): Problem {
  return { code: "post-differs", message: `Row ${row}, column "${column}": the post "${post}" has "${here}" here, but "${first}" in an earlier row.`, hint: "Write the same in each row of a post.", id: post };
}

export function sayTooManyDays(row: number, post: string, days: number, fte: number): Problem {
  return {
    code: "too-many-days",
    message: `Row ${row}, column "days_per_week": the post "${post}" works ${Number(days.toFixed(3))} days a week at practices, but ${fte} full-time equivalent is ${Number((5 * fte).toFixed(3))} days.`,
    hint: `Allowed: days that sum to at most ${Number((5 * fte).toFixed(3))} over all rows of the post. Give fewer days, or more full-time equivalent.`,
    id: post,
  };
}

export function sayFolderNotEmpty(folder: string): Problem {
  return { code: "not-empty", message: `The folder "${folder}" is not empty.`, hint: "Name another folder, or add --force to overwrite the files of the same names in it." };
}

export function sayNotAFolder(path: string): Problem {
  return { code: "not-a-folder", message: `"${path}" is a file, not a folder.`, hint: "Name a folder that does not exist yet." };
}

export function sayCannotWrite(path: string, why: string): Problem {
  const causes: Record<string, string> = { ENOSPC: "the disk is full", EDQUOT: "your share of the disk is used up", ENOTDIR: "a part of the path is a file, not a folder" };
  // Where a folder is to be made on a read-only disk, some systems say only that it is not there.
  const readOnly = ["EROFS", "EACCES", "EPERM", "ENOENT"].includes(why);
  const cause = readOnly ? "the place is read-only or not yours to write to" : Object.hasOwn(causes, why) ? causes[why] : why;
  return { code: "cannot-write", message: `"${path}" cannot be written: ${cause}.`, hint: "Name another folder, or make room there." };
}

/** The text of README.md in a folder made by `init`. */
export function writeFolderReadme(scenarios: readonly string[]): string {
  return `# A working folder

Everything here may be edited. It was copied from the demonstration that comes with \`realist\`; no practice, person or group in it exists.

- \`scenarios/settings/demonstration/\`: where. \`setting.yaml\` says what the place is and what was assumed; \`practices.csv\`, \`posts.csv\` (a row for each
  practice that a post works in) and \`groups.csv\` open in a spreadsheet.
- \`scenarios/*.yaml\`: what if. ${listWords(scenarios.map((name) => `\`${name}\``))}. Copy one, change the levers, give it a name of its own.

Run in this folder:

    realist run as-usual strong-induction
    realist check scenarios/settings/demonstration scenarios/as-usual.yaml
    realist world          # every lever, with its range and what it costs
`;
}
