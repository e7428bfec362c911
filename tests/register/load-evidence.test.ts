import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../../src/problem/problem.js";
import { loadEvidence } from "../../src/register/load-evidence.js";
import { loadRefinements } from "../../src/register/load-refinements.js";
import { noEvidence } from "../../src/register/register.js";
import { right } from "./made-up-register.js";

function writeRegister(): string {
  const folder = mkdtempSync(join(tmpdir(), "a register "));
  mkdirSync(join(folder, "evidence"));
  writeFileSync(join(folder, "evidence.yaml"), right.studies);
  writeFileSync(join(folder, "evidence", "allotments.yaml"), `\uFEFF${right.statements.replaceAll("\n", "\r\n")}`);
  writeFileSync(join(folder, "refinements.yaml"), right.refinements);
  return folder;
}

describe("a register in a folder", () => {
  it("is read with its places, its numbers and the rules that it bears on", () => {
    const folder = writeRegister();
    const { studies, statements } = loadEvidence(folder);
    expect(studies).toMatchObject([{ id: "allotments", size: "12 gardeners", cannotShow: "How many stay" }]);
    expect(statements[0]).toMatchObject({ id: "F1", study: "allotments", use: "validation", value: null, bearsOn: [{ cmoc: "taught", stance: "supports", writtenFrom: false }], line: 3 });
    expect(statements[1]).toMatchObject({ id: "N2", value: { damp: 0.6, dry: 0.4 }, unit: "share of plots", n: 12, use: null, bearsOn: [] });
    expect(loadRefinements(folder).map(({ date, evidence, cmocs }) => [date, evidence, cmocs])).toEqual([["2026-11-20", ["F1"], ["taught"]], ["2026-11-21", [], []]]);
  });

  it("may be missing altogether", () => {
    const empty = mkdtempSync(join(tmpdir(), "no register "));
    expect(loadEvidence(empty)).toEqual(noEvidence);
    expect(loadRefinements(empty)).toEqual([]);
  });

  it("may be that of another theory, which theory.yaml names", () => {
    const register = writeRegister();
    const rival = join(register, "..", `${basename(register)} rival`);
    mkdirSync(rival);
    writeFileSync(join(rival, "theory.yaml"), `title: A rival\nabout: It is held to the same\nevidence: ${basename(register)}\n`);
    const { statements, sharedFrom } = loadEvidence(rival);
    expect([statements.map(({ id }) => id), sharedFrom]).toEqual([["F1", "N2"], basename(register)]);
    writeFileSync(join(rival, "evidence.yaml"), right.studies);
    expect(() => loadEvidence(rival)).toThrow("has an evidence.yaml of its own, and names the evidence of another");
  });

  it("of another theory is met with the nearest name where there is none", () => {
    const folder = mkdtempSync(join(tmpdir(), "a rival "));
    writeFileSync(join(folder, "theory.yaml"), "title: A rival\nabout: It is held to nothing\nevidence: belongng\n");
    const say = (): string => {
      try {
        loadEvidence(folder);
      } catch (fault) {
        if (fault instanceof ProblemError) return fault.problems.map(({ line, column, hint }) => `${line}:${column} ${hint}`).join();
      }
      return "";
    };
    expect(say()).toBe('3:11 Did you mean "belonging"?');
  });

  it("is refused where a file of statements would be passed over", () => {
    const folder = writeRegister();
    writeFileSync(join(folder, "evidence", "more.yml"), "study: allotments\n");
    expect(() => loadEvidence(folder)).toThrow(ProblemError);
    expect(() => loadEvidence(folder)).toThrow(/more\.yml/);
  });
});

describe("the register of belonging", () => {
  const { studies, statements } = loadEvidence("models/belonging");
  const number = (letters: string, last: number, digits: number): string[] => Array.from({ length: last }, (_, i) => `${letters}${String(i + 1).padStart(digits, "0")}`);

  it("has every statement of the four studies, and every figure of the wider literature", () => {
    const all = [...number("CMOC", 16, 2), ...number("N", 18, 2), ...number("F", 84, 2), ...number("L", 29, 2), ...number("A", 23, 2), ...number("T", 33, 1), ...number("M", 6, 1)];
    expect(statements.map(({ id }) => id).sort()).toEqual(all.sort());
    expect(studies.map(({ id }) => id)).toEqual(["belonging", "two_sides", "early_implementation", "disadvantage", "wider_literature"]);
  });

  // Counted in the list by which the uses were fixed, before the theory was tuned.
  it("keeps the uses as they were fixed", () => {
    const counts = new Map<string | null, number>();
    for (const { use } of statements) counts.set(use, (counts.get(use) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ specification: 70, "about the study": 9, setting: 5, calibration: 12, validation: 22, null: 91 });
    expect(statements.filter(({ use }) => use === "validation").map(({ id }) => id).sort()).toEqual("F03 F05 F06 F09 F10 F11 F17 F23 F24 F38 F51 F52 F61 F62 F65 F72 F75 F76 F77 F78 F80 F81".split(" "));
  });

  it("says for each figure of the wider literature whose it is and how far to rely on it", () => {
    expect(statements.filter(({ study, citation, reliability }) => study === "wider_literature" && (citation === null || reliability === null))).toEqual([]);
  });
});
