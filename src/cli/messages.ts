/** Every sentence that the command line itself says. Sentences about files and theories live in their own rooms. */

const quote = (word: string): string => `"${word}"`;

export const seeHelp = (command: string): string => `See ${command} --help`;

// Words that are not known

export const unknownCommand = (word: string): string => `There is no command ${quote(word)}.`;
export const unknownOption = (flag: string, command: string): string => `${command} has no option ${quote(flag)}.`;
export const notInThisVersion = (what: string): string => `${quote(what)} is planned, but not in this version.`;
export const missingArgument = (name: string, command: string): string => `${command} needs ${name}, and there is none.`;
export const missingValue = (option: string): string => `The option ${option} needs a value after it.`;
export const missingOption = (option: string, command: string): string => `${command} needs the option ${option}.`;
export const tooManyArguments = (command: string, surplus: string): string => `${command} does not know what to do with ${quote(surplus)}.`;
export const unknownName = (kind: string, word: string): string => `There is no ${kind} ${quote(word)}, neither as a path nor by name.`;
export const missingPath = (kind: string, path: string): string => `There is no ${kind} at ${quote(path)}.`;
export const knownNames = (kinds: string, names: readonly string[]): string => `The ${kinds} that can be named: ${names.join(", ")}.`;
export const unknownLever = (word: string): string => `There is no lever ${quote(word)}.`;
export const unknownMetric = (word: string): string => `There is no metric ${quote(word)}.`;
export const unknownCmoc = (word: string, theory: string): string => `The theory ${quote(theory)} has no CMOC ${quote(word)}.`;
export const unknownWord = (what: string, word: string, allowed: readonly string[]): string => `${what} cannot be ${quote(word)}: it is one of ${allowed.join(", ")}.`;

// Values out of range

export const notANumber = (what: string, word: string): string => `${what} needs a number, not ${quote(word)}.`;
export const notAWholeNumber = (what: string, word: string): string => `${what} needs a whole number, not ${quote(word)}.`;
export const outOfRange = (what: string, word: string, least: number, most: number): string =>
  most === Infinity ? `${what} cannot be ${quote(word)}: it is at least ${least}.` : `${what} cannot be ${quote(word)}: it lies between ${least} and ${most}.`;
export const notAChange = (word: string): string => `--set needs lever=value, not ${quote(word)}.`;
export const twiceTheSame = (name: string): string => `The scenario ${quote(name)} is there twice.`;
export const notAVariation = (word: string): string => `--vary needs lever=from..to:step, not ${quote(word)}.`;

// Files and folders

export const folderNotEmpty = (folder: string): string => `${quote(folder)} is not empty, and nothing is overwritten without --force.`;
export const fileThere = (file: string): string => `${quote(file)} is already there, and nothing is overwritten without --force.`;
export const cannotWrite = (path: string, why: string): string => `Cannot write ${quote(path)}: ${why}.`;
export const notARun = (folder: string): string => `${quote(folder)} is not the folder of a run: it has no results in it.`;
export const whereRunsAre = (latest: string | null): string => (latest === null ? "Make one with: realist run as-usual strong-induction" : `The newest run here is ${latest}`);
export const resumeNeedsOut = (): string => "--resume goes on with the run in --out, and there is no --out.";

// Faults and interruptions

export const fault = (sentence: string): string => `${sentence}\nThis is a fault of realist, not yours. Please report it; REALIST_DEBUG=1 shows where it happened.`;
export const interrupted = (advice: string | null): string => (advice === null ? "Interrupted." : `Interrupted. ${advice}`);
export const resumeWith = (command: string): string => `What is finished is kept; go on with:\n  ${command}`;

/** Plain words for what the system says when a file cannot be read or written. */
export const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be written or read by you",
  EPERM: "it may not be written or read by you",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  ENOENT: "it is not there",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  EEXIST: "it is already there",
  EMFILE: "too many files are open",
};
export const systemTrouble = (path: string, why: string): string => `${quote(path)}: ${why}.`;

// What to do next

export const nextCommand = (command: string): string => `Next: ${command}`;
