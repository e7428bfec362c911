import { describe, expect, it } from "vitest";
import { auditTheory, type Audit } from "../../../src/evidence/audit/audit-theory.js";
import { listNamedStatements, sortBasis } from "../../../src/evidence/audit/name-evidence.js";
import { multiplyLifts } from "../../../src/evidence/audit/lift-products.js";
import { usualLevels } from "../../../src/evidence/usual-levels.js";
import { ProblemList } from "../../../src/problem/problem-list.js";
import { loadEvidence, readEvidence } from "../../../src/register/load-evidence.js";
import { noEvidence, type Evidence } from "../../../src/register/register.js";
import { checkTheory } from "../../../src/theory/check-theory.js";
import type { Theory } from "../../../src/theory/rule.js";
import { makeSource } from "../../../src/theory/theory-source.js";
import { deriveCouplings } from "../../../src/vocabulary/derive-couplings.js";
import { right } from "../../register/made-up-register.js";
import { readGardenersTexts, readGardenersVocabulary } from "../../theory/gardeners.js";

const bare = readGardenersVocabulary();
const levers = Object.fromEntries(Object.entries(bare.levers).map(([name, lever]) => [name, { ...lever, basis: "assumed" }]));
const vocabulary = { ...bare, levers, couplings: deriveCouplings(bare.week, ["water"]) };

function readGardeners(change: (texts: Record<string, string>) => void = () => undefined): Theory {
  const texts = readGardenersTexts();
  change(texts);
  return checkTheory(makeSource("gardeners", texts), vocabulary);
}

function readRegister(statements: string = right.statements): Evidence {
  const problems = new ProblemList();
  const evidence = readEvidence({ studies: { shown: "evidence.yaml", text: right.studies }, statements: [{ shown: "evidence/a.yaml", text: statements }], refinements: null, sharedFrom: null }, problems);
  problems.throwIfAny();
  return evidence;
}

const theory = readGardeners();
const audit = (asked: { theory?: Theory; evidence?: Evidence; patterns?: { id: string; evidence: string }[] } = {}): Audit =>
  auditTheory({ theory: asked.theory ?? theory, vocabulary, evidence: asked.evidence ?? readRegister(), patterns: asked.patterns ?? [], settled: null });
const look = ({ checks }: Audit, words: string): string[] => {
  const { verdict, found } = checks.find(({ check }) => check.includes(words))!;
  return [verdict, ...found];
};

describe("the assumptions log", () => {
  it("lists assumed rules with why, and numbers with those first that most sentences use", () => {
    const { rules, parameters, counts } = audit().assumptions;
    expect(rules.map(({ id }) => id)).toEqual(["after_the_frost", "heavy_ground", "old_hands"]);
    // Counted by hand in tests/theory/gardeners: six numbers stand in two sentences each, all others in one.
    expect(parameters.slice(0, 7).map(({ parameter: { name }, sentences }) => `${name} ${sentences}`)).toEqual(["enough_lessons 2", "keener 2", "share_cooled 2", "share_known 2", "share_rusted 2", "share_soothed 2", "less_digging 1"]);
    expect(parameters[3].cmocs).toEqual(["after_the_frost", "knowing_the_plot"]);
    expect(counts).toEqual({ assumed: Object.keys(theory.parameters).length, "assumed with a direction": 0, sourced: 0 });
  });

  it("tells a number that is chosen from one that has a direction, and one that has a source", () => {
    expect(["assumed", "assumed; F33, T26 for the direction", "N07", "derived from T6"].map(sortBasis)).toEqual(["assumed", "assumed with a direction", "sourced", "sourced"]);
    expect(listNamedStatements("assumed; CMOC06, F33 and T26 for the direction, LEVELS 4")).toEqual(["CMOC06", "F33", "T26"]);
  });
});

describe("the product of lifts", () => {
  const find = (name: string): Audit["lifts"][number] => audit().lifts.find(({ behaviour }) => behaviour === name)!;

  it("is taken at both ends of all scales, with the share in which it is cut", () => {
    // 2 and 0.6: from 0.5 x 0.6 to 2 / 0.6. Above 3 lies a triangle with the legs (log 3.33 - log 3) / (2 log 2) and the same / (2 log 1/0.6).
    const digging = find("gardener.digging");
    expect([digging.least, digging.most, digging.floor, digging.ceiling]).toEqual([expect.closeTo(0.3, 9), expect.closeTo(10 / 3, 9), 0.3, 3]);
    expect(digging.lifts.map(({ cmoc }) => cmoc)).toEqual(["heavy_ground", "taught"]);
    expect(digging.cut).toBeCloseTo(0.003918, 5);
    // Twice 2: from 0.25 to 4, with a triangle cut at each end, (log 4/3)^2 and (log 0.3/0.25)^2 over 2 (2 log 2)^2.
    expect(find("tending.weeding").cut).toBeCloseTo(0.021532 + 0.008648, 5);
  });

  it("of a lift that acts above the usual level alone begins at 1", () => {
    expect(find("gardener.watering")).toMatchObject({ least: expect.closeTo(0.5, 9) as number, most: 1, cut: 0 });
  });

  it("is measured from the usual levels where they were found: M to the (x - u) / w, over c", () => {
    const settled = Object.fromEntries(["taught#0", "taught#1", "heavy_ground#0", "heavy_ground#1", "old_hands#0", "open_gates#0", "after_the_frost#0", "knowing_the_plot#0"].map((key) => [key, { usual: 0.25, centre: 1.1 }]));
    const [, taught] = multiplyLifts(theory, vocabulary, settled).find(({ behaviour }) => behaviour === "gardener.digging")!.lifts;
    expect(taught.most).toBeCloseTo(2 / 1.1, 9);
    expect(taught.least).toBeCloseTo(2 ** (-1 / 3) / 1.1, 9);
  });

  it("is warned of where it is cut often", () => {
    expect(look(audit(), "room")[0]).toBe("passed");
    const steep = readGardeners((texts) => (texts["parameters.yaml"] = texts["parameters.yaml"].replace("keener: {value: 2, plausible: [1.2, 3]", "keener: {value: 9, plausible: [1.2, 9]")));
    expect(look(audit({ theory: steep }), "room")[1]).toMatch(/^tending\.weeding is cut in \d+ % .*\(after_the_frost and knowing_the_plot\)\.$/);
  });
});

describe("response times", () => {
  const responses = audit().responses;
  const own = (id: string): string[] => responses.find(({ cmoc }) => cmoc === id)!.own.map(({ to, weeks, stages }) => `${to} ${weeks}: ${stages.map(({ state, share, every }) => `${state} ${share} ${every}`).join(", ")}`);

  it("follow from the shares on the way, the slowest state of an outcome first", () => {
    // log 0.5 / log 0.9 months of 52/12 weeks: 28.5.
    expect(own("taught")).toEqual(["gardener.digging 29: gardener.skill share_learnt month", "gardener.watering 29: gardener.skill share_learnt month"]);
    // log 0.5 / log 0.7 months: 8.4 weeks. The zeal that the outcome reads as well is another rule's.
    expect(own("heavy_ground")[0]).toBe("gardener.giving_up 9: gardener.worry share_worried month");
  });

  it("take what becomes something as there at once, and one event a week", () => {
    // The alarm is there after a week; then 28.5 weeks more.
    expect(own("open_gates")).toEqual(["site.mending 1: site.alarm null site.open_day", "site.spirit 30: site.alarm null site.open_day, site.spirit share_owned month"]);
    expect(own("knowing_the_plot")[2]).toMatch(/^plot\.order \d+: tending\.familiarity share_known tending\.harvest, tending\.attachment share_attached month, plot\.order share_tidied month$/);
  });

  it("go on through the states of other rules to a metric", () => {
    const kept = responses.find(({ cmoc }) => cmoc === "taught")!.metrics.find(({ to }) => to === "kept")!;
    expect(kept).toMatchObject({ how: "ripple", afterWeeks: 3 });
    expect(kept.stages.map(({ state, cmoc }) => `${cmoc} ${state}`)).toEqual(["taught gardener.skill", "after_the_frost tending.attachment", "knowing_the_plot plot.order"]);
  });
});

it("says which state hangs on one rule for its way back", () => {
  const { waysBack } = audit();
  const of = (state: string): object => waysBack.find((way) => way.state === state)!;
  expect(of("gardener.worry")).toEqual({ state: "gardener.worry", raisedBy: ["heavy_ground"], loweredBy: ["heavy_ground", "knowing_the_plot"], hangsOn: "heavy_ground" });
  expect(of("tending.attachment")).toMatchObject({ raisedBy: ["after_the_frost", "knowing_the_plot"], loweredBy: ["after_the_frost", "knowing_the_plot"], hangsOn: null });
  expect(look(audit(), "way back")).toEqual(["warning", "Without heavy_ground, gardener.worry could only rise or only fall."]);
});

describe("the evidence", () => {
  it("is asked of every rule with a source, and of every study cited", () => {
    expect(look(audit(), "each rule with a source")).toEqual(["failed", "knowing_the_plot has a source, but no statement of the register bears on it.", "open_gates has a source, but no statement of the register bears on it."]);
    const all = right.statements.replace("[{cmoc: taught, stance: supports}]", "[{cmoc: taught, stance: supports}, {cmoc: knowing_the_plot, stance: refines}, {cmoc: open_gates, stance: supports}]");
    expect(look(audit({ evidence: readRegister(all) }), "each rule with a source")).toEqual(["passed"]);
    expect(look(audit({ evidence: noEvidence }), "studies cited are")).toHaveLength(4);
  });

  it("is warned of where it speaks against a rule, or of a rule that is not here", () => {
    const against = right.statements.replace("[{cmoc: taught, stance: supports}]", "[{cmoc: taught, stance: contradicts}, {cmoc: untaught, stance: supports}]");
    const found = audit({ evidence: readRegister(against) });
    expect(look(found, "against")).toEqual(["warning", "F1 speaks against taught: Praise keeps people digging."]);
    expect(look(found, "are here")).toEqual(["warning", 'F1 bears on "untaught", which is no rule of this theory.']);
  });

  it("that is to test the theory is not to be what a rule was written from", () => {
    expect(look(audit(), "to test")).toEqual(["passed"]);
    const written = right.statements.replace("stance: supports}", "stance: supports, written_from: true}");
    expect(look(audit({ evidence: readRegister(written) }), "to test")).toEqual(["warning", "taught was written from F1, which is meant for validation: for that rule it is no test."]);
    // A passage that is meant for nothing else may be its source.
    expect(look(audit({ evidence: readRegister(written.replace("use: validation", "use: specification")) }), "to test")).toEqual(["passed"]);
  });

  it("named as a basis must be there", () => {
    const based = readGardeners((texts) => (texts["parameters.yaml"] = texts["parameters.yaml"].replace("basis: assumed, about: Skill gained", 'basis: "assumed; N2, N3", about: Skill gained')));
    expect(look(audit({ theory: based }), "as a basis")).toEqual(["failed", "share_learnt names N3 as its basis, which is no statement of the register."]);
  });

  it("that nothing rests on is named, and a pattern counts as a use", () => {
    expect(audit().unused.map(({ statement: { id } }) => id)).toEqual(["N2"]);
    expect(audit({ patterns: [{ id: "damp_plots", evidence: "N2" }] }).unused).toEqual([]);
  });
});

it("finds in the register of belonging every statement that the levels of the world name as their basis", () => {
  const known = loadEvidence("models/belonging").statements.map(({ id }) => id);
  const named = usualLevels.flatMap(({ basis }) => listNamedStatements(basis));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});
