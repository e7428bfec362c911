import type { Evidence, Figure, Statement, Study } from "../../register/register.js";
import type { Cmoc, Parameter, Theory } from "../../theory/rule.js";
import { diffEntries, isAlike, type EntriesDiff, type Fields } from "./diff-entries.js";

/** A theory with its evidence, as one side of a comparison. `theory` is null for the theory with no rule. */
export interface Side {
  theory: Theory | null;
  evidence: Evidence;
}

/** What changed from one theory to another. */
export interface TheoryDiff {
  title: { from: string | null; to: string | null } | null;
  cmocs: EntriesDiff;
  parameters: EntriesDiff;
  studies: EntriesDiff;
  statements: EntriesDiff;
}

/** Compares two theories: words and formal lines, numbers, and the evidence beside them. The order and the files in which things stand count for nothing. */
export function diffTheories(before: Side, after: Side): TheoryDiff {
  const [from, to] = [before.theory?.title ?? null, after.theory?.title ?? null];
  const compare = <T>(list: (side: Side) => readonly T[], nameOf: (one: T) => string, describe: (one: T) => Fields): EntriesDiff => {
    const [a, b] = [before, after].map((side) => Object.fromEntries(list(side).map((one) => [nameOf(one), describe(one)])));
    return diffEntries(a, b);
  };
  return {
    title: from === to ? null : { from, to },
    cmocs: compare(({ theory }) => theory?.cmocs ?? [], ({ id }) => id, describeCmoc),
    parameters: compare(({ theory }) => Object.values(theory?.parameters ?? {}), ({ name }) => name, describeParameter),
    studies: compare(({ evidence }) => evidence.studies, ({ id }) => id, describeStudy),
    statements: compare(({ evidence }) => evidence.statements, ({ id }) => id, describeStatement),
  };
}

/** True where two theories say the same. */
export function sayTheSame({ title, cmocs, parameters, studies, statements }: TheoryDiff): boolean {
  return title === null && [cmocs, parameters, studies, statements].every(isAlike);
}

function describeCmoc({ theme, source, assumed, reading, actor, about, words, given, context, then, otherwise, so }: Cmoc): Fields {
  const join = (lines: readonly { text: string }[]): string | null => (lines.length === 0 ? null : lines.map(({ text }) => text).join("; "));
  return {
    theme, "source: study": source?.study ?? null, "source: where": source?.where ?? null, assumed, reading, actor, about,
    "resource: words": words.resource, "resource: given": given?.text ?? null,
    "context: words": words.context, "context: when": context?.tree.node === "when" ? context.text : null, "context: to the extent that": context !== null && context.tree.node !== "when" ? context.text : null,
    "mechanism: words": words.mechanism, "mechanism: then": join(then), "mechanism: otherwise": join(otherwise),
    "outcome: words": words.outcome, "outcome: so": join(so),
  };
}

function describeParameter({ value, plausible, basis, about }: Parameter): Fields {
  return { value: String(value), plausible: `${plausible[0]} to ${plausible[1]}`, basis, about };
}

function describeStudy({ title, citation, kind, setting, size, shows, cannotShow, read }: Study): Fields {
  return { title, citation, kind, setting, size, shows, "cannot show": cannotShow, read };
}

function describeStatement({ study, kind, place, says, value, unit, n, caveat, citation, reliability, use, bearsOn }: Statement): Fields {
  const bears = bearsOn.map(({ cmoc, stance, writtenFrom }) => `${cmoc} (${stance}${writtenFrom ? ", written from it" : ""})`).sort();
  return { study, kind, place, says, value: describeFigure(value), unit, n: describeFigure(n), caveat, citation, reliability, use, "bears on": bears.length === 0 ? null : bears.join(", ") };
}

function describeFigure(figure: Figure | null): string | null {
  if (figure === null || typeof figure === "number") return figure === null ? null : String(figure);
  return Object.entries(figure).map(([name, value]) => `${name} ${value}`).join(", ");
}
