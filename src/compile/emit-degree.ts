import type { Degree, EventRef, Part, Reading, ShareOf, View } from "../theory/rule.js";
import type { KernelText } from "./kernel-text.js";

/** A row number that may be written into a kernel: checked, since a code or count comes from data. */
export function emitInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`A checked tree holds ${value} where a whole number belongs.`);
  return String(value);
}

/** The row that the base row is tied to, or -1 where there is nobody, nor anybody alive. */
export function emitTied(text: KernelText, tie: string, agent: string): string {
  return text.local(`tied ${tie}`, () => {
    const row = text.local(`row ${tie}`, () => `${text.tie(text.base, "one", tie)}[i]`);
    return `${row} >= 0 && ${text.value(agent, "alive")}[${row}] !== 0 ? ${row} : -1`;
  });
}

/** The value of a column at the base row, read once a row. */
export function emitOwn(text: KernelText, column: string): string {
  return text.local(`own ${column}`, () => `${column}[i]`);
}

/** The value of a column at the base row or at the row tied to it; NaN where that is absent. */
function emitAt(text: KernelText, tie: string | null, agent: string, column: string): string {
  if (tie === null) return emitOwn(text, column);
  const row = emitTied(text, tie, agent);
  return text.variable(`at ${tie} ${column}`, "NaN", (name) => `if (${row} >= 0) ${name} = ${column}[${row}];`);
}

function readColumn(text: KernelText, reading: Reading): string {
  return text.value(reading.agent, `${reading.kind}s`, reading.name);
}

/** A fact, lever or state at the base row or the one tied to it: NaN where it is absent. */
export function emitReading(text: KernelText, reading: Reading): string {
  return emitAt(text, reading.tie, reading.agent, readColumn(text, reading));
}

/** How often it happened this week; NaN where there is nobody to whom it could. */
export function emitEvent(text: KernelText, event: EventRef): string {
  return emitAt(text, event.tie, event.agent, text.value(event.agent, "events", event.event));
}

/** A loop over the living members of a tie to many; `statements` see the member's row as j. */
export function emitMembers(text: KernelText, many: string, agent: string, statements: string): string {
  const offsets = text.tie(text.base, "offsets", many);
  const members = text.tie(text.base, "members", many);
  const alive = text.value(agent, "alive");
  return `for (let q = ${offsets}[i], end = ${offsets}[i + 1]; q < end; q++) { const j = ${members}[q]; if (j >= 0 && ${alive}[j] !== 0) { ${statements} } }`;
}

/** Absent members are passed over; over nobody the average is 0 / 0, which is NaN: absent. */
function emitView(text: KernelText, view: View): string {
  const column = readColumn(text, view.of);
  const weight = view.weight === null ? null : readColumn(text, view.weight);
  const key = `view ${view.how} ${view.many} ${column} ${weight ?? ""}`;
  return text.local(key, () => {
    const name = `v${text.row.length}`;
    if (view.how === "highest") {
      const statements = `const x = ${column}[j]; if (x === x && !(x <= ${name})) ${name} = x;`;
      text.row.push(`let ${name} = NaN; ${emitMembers(text, view.many, view.agent, statements)}`);
      return name;
    }
    const statements =
      weight === null
        ? `const x = ${column}[j]; if (x === x) { ${name} += x; ${name}w += 1; }`
        : `const x = ${column}[j]; const w = ${weight}[j]; if (x === x && w === w) { ${name} += x * w; ${name}w += w; }`;
    text.row.push(`let ${name} = 0; let ${name}w = 0; ${emitMembers(text, view.many, view.agent, statements)}`);
    return `${name} / ${name}w`;
  });
}

function emitShare(text: KernelText, share: ShareOf): string {
  const column = readColumn(text, share.of);
  const code = emitInteger(share.code);
  return text.local(`share ${share.many} ${column} ${code}`, () => {
    const name = `v${text.row.length}`;
    const statements = `const x = ${column}[j]; if (x === x) { ${name}w += 1; if (x === ${code}) ${name} += 1; }`;
    text.row.push(`let ${name} = 0; let ${name}w = 0; ${emitMembers(text, share.many, share.agent, statements)}`);
    return `${name} / ${name}w`;
  });
}

/** One part of a degree: NaN where it is absent. */
export function emitPart(text: KernelText, part: Part): string {
  switch (part.node) {
    case "reading":
      return emitReading(text, part);
    case "view":
      return emitView(text, part);
    case "share":
      return emitShare(text, part);
    case "shortfall":
      return `(1 - ${emitPart(text, part.of)})`;
  }
}

/** An expression of the degree: NaN where any part is absent, since +, -, Math.min and Math.max all hand NaN on. */
export function emitDegree(text: KernelText, degree: Degree): string {
  switch (degree.node) {
    case "lower":
      return `Math.min(${degree.parts.map((part) => emitPart(text, part)).join(", ")})`;
    case "higher":
      return `Math.max(${degree.parts.map((part) => emitPart(text, part)).join(", ")})`;
    case "average":
      return `((${degree.parts.map((part) => emitPart(text, part)).join(" + ")}) / ${emitInteger(degree.parts.length)})`;
    case "gap":
      return `Math.abs(${emitPart(text, degree.parts[0])} - ${emitPart(text, degree.parts[1])})`;
    default:
      return emitPart(text, degree);
  }
}
