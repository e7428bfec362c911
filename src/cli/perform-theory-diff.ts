import { isAlike, type EntriesDiff } from "../evidence/diff/diff-entries.js";
import { diffTheories, sayTheSame, type Side, type TheoryDiff } from "../evidence/diff/diff-theories.js";
import * as tell from "../evidence/diff/messages.js";
import { noEvidence } from "../register/register.js";
import { nullTheory } from "../theory/find-theory.js";
import { loadGroundedTheory } from "./load-grounded-theory.js";
import { wrapText } from "./render-table.js";
import type { Terminal } from "./terminal.js";

const wide = 110;
/** A change of at most so many characters stands on one line. */
const short = 80;

/** Does what `realist theory diff` says. */
export function performTheoryDiff(before: string, after: string, json: boolean, terminal: Terminal): void {
  const [a, b] = [before, after].map(loadSide);
  const diff = diffTheories(a, b);
  const [from, to] = [a, b].map(({ theory }) => ({ name: theory?.name ?? nullTheory, hash: theory?.hash ?? null }));
  if (json) terminal.print(JSON.stringify({ from, to, same: sayTheSame(diff), ...diff }, null, 2));
  else if (sayTheSame(diff)) terminal.print(from.hash === to.hash ? tell.sameToTheByte() : tell.sameInContent());
  else terminal.print([tell.fromTo(tell.nameVersion(from.name, from.hash), tell.nameVersion(to.name, to.hash)), ...renderDiff(diff)].join("\n\n"));
}

function loadSide(word: string): Side {
  return loadGroundedTheory(word) ?? { theory: null, evidence: noEvidence };
}

function renderDiff({ title, ...parts }: TheoryDiff): string[] {
  const headed = (Object.keys(tell.headings) as (keyof typeof tell.headings)[]).filter((part) => !isAlike(parts[part]));
  return [...(title === null ? [] : [tell.titleChanged(title.from, title.to)]), ...headed.map((part) => `${tell.headings[part]}\n\n${renderEntries(parts[part])}`)];
}

/** Names added with +, removed with -, and what is in both with its changed fields: short ones on a line, long ones before and after. */
function renderEntries({ added, removed, changed }: EntriesDiff): string {
  const wrap = (mark: string, text: string): string => wrapText(text, wide - mark.length).join(`\n${" ".repeat(mark.length)}`).replace(/^/, mark);
  const fields = changed.map(({ id, fields: own }) =>
    [
      `  ${id}`,
      ...own.flatMap(({ field, from, to }) => {
        const line = tell.shortChange(field, from, to);
        if (line.length <= short) return [`    ${line}`];
        return [`    ${field}`, ...(from === null ? [] : [wrap("      - ", from)]), ...(to === null ? [] : [wrap("      + ", to)])];
      }),
    ].join("\n"),
  );
  const list = (mark: string, ids: readonly string[]): string[] => (ids.length === 0 ? [] : [wrap(`  ${mark} `, ids.join(", "))]);
  return [...list("+", added), ...list("-", removed), ...fields].join("\n");
}
