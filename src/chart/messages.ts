import { listWords } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";

/** The funnel was given more scenarios than a reader can compare. */
export function tooManyInFunnel(names: readonly string[], most: number): Problem {
  return {
    code: "too-many-scenarios",
    message: `The funnel can show ${most} scenarios side by side, not ${names.length}: ${names.map((name) => `"${name}"`).join(", ")}.`,
    hint: `Name as usual and one or two others, for example "${names[0]}" and "${names[1]}".`,
  };
}

export function nothingToDraw(chart: string): Problem {
  return {
    code: "nothing-to-draw",
    message: `There is nothing to draw in the ${chart}: the run holds no result for it yet.`,
    hint: "Finish the run first: the same `run` command with --resume goes on where it stopped.",
  };
}

export function unknownFormat(format: string, formats: readonly string[], meant: string | null): Problem {
  const hint = meant === null ? `Choose among ${formats.join(", ")}.` : `Did you mean "${meant}"?`;
  return { code: "unknown-format", message: `"${format}" is not a format of a chart.`, hint };
}

export function badChartName(name: string): Problem {
  return {
    code: "bad-chart-name",
    message: `"${name}" cannot be the name of a chart's files.`,
    hint: "Use letters, digits, dots, hyphens and underscores, and begin with a letter or digit.",
  };
}

export function chartExists(paths: readonly string[]): Problem {
  return {
    code: "file-is-there",
    message: `${listWords(paths.map((path) => `"${path}"`))} ${paths.length === 1 ? "is" : "are"} there already, and nothing is overwritten without --force.`,
    hint: "Name another folder with --out, or add --force.",
  };
}

export function cannotWriteChart(path: string, reason: string): Problem {
  const causes: Record<string, string> = {
    EACCES: "you may not write there",
    EPERM: "you may not write there",
    EROFS: "the disk can only be read",
    ENOSPC: "the disk is full",
    ENOTDIR: "part of the path is a file, not a folder",
    EEXIST: "a file stands where the folder should be",
  };
  return {
    code: "cannot-write",
    message: `The chart "${path}" could not be written: ${Object.hasOwn(causes, reason) ? causes[reason] : reason}.`,
    hint: "Choose another folder with --out, or make room and try again.",
  };
}
