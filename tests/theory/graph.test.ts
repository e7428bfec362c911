import { describe, expect, it } from "vitest";
import { theoryGraph } from "../../src/theory/graph.js";
import { loadTheory } from "../../src/theory/load-theory.js";
import { deriveCouplings } from "../../src/vocabulary/derive-couplings.js";
import type { Vocabulary, WeekStep } from "../../src/vocabulary/vocabulary.js";
import { gardenersFolder, readGardenersVocabulary } from "./gardeners.js";

function withWeek(week: readonly WeekStep[], vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, week, couplings: deriveCouplings(week, ["water"]) };
}

const bare = readGardenersVocabulary();
const vocabulary = withWeek(bare.week, bare);
const theory = loadTheory(gardenersFolder, vocabulary);

/** The reaches of a rule as `metric how after_weeks`. */
function reaches(id: string, world: Vocabulary = vocabulary): string[] {
  return theoryGraph(theory, world).cmocs.find((cmoc) => cmoc.id === id)!.reaches.map(({ metric, how, after_weeks }) => `${metric} ${how} ${after_weeks}`);
}

describe("the graph of a theory", () => {
  const graph = theoryGraph(theory, vocabulary);

  it("lists what each rule reads, moves and bends", () => {
    const knowing = graph.cmocs.find(({ id }) => id === "knowing_the_plot")!;
    expect(knowing.reads).toEqual(["plot.dampness", "tending.attachment", "tending.days", "tending.familiarity", "tending.harvest", "tending.praise", "tending.shade"]);
    expect(knowing.writes).toEqual(["gardener.worry", "plot.order", "tending.attachment", "tending.familiarity"]);
    expect(knowing.bends).toEqual(["tending.weeding"]);
  });

  // Followed by hand through tests/theory/gardeners/vocabulary.yaml. Digging differs in week 2, and so do the crop and
  // the praise for it. Praise reaches after_the_frost at theory in week 2; what it does to attachment reaches order
  // (knowing_the_plot) in week 3, and order is counted in week 4, by the step that counts the weeks of mended too.
  // Praise reaches zeal (old_hands) in week 2, zeal giving_up (heavy_ground) in week 3, and leaving reads that in week 4.
  it("says how each metric is reached and for how many weeks it is the same", () => {
    expect(reaches("taught")).toEqual(["crop direct 1", "kept ripple 3", "mended ripple 3", "turnover ripple 3"]);
  });

  it("gives the way to a metric, quantity and step by turns", () => {
    const taught = graph.cmocs.find(({ id }) => id === "taught")!;
    expect(taught.reaches[0].via).toEqual(["gardener.digging", "work", "ground", "growing"]);
    expect(taught.metrics).toEqual(["crop", "kept", "mended", "turnover"]);
  });

  it("counts no whole week where a step after theory sees a bend at once", () => {
    expect(reaches("open_gates")).toEqual(["mended direct 0"]);
  });

  it("calls crowding what is reached only by using up what people share", () => {
    const week: WeekStep[] = [
      { step: "pouring", about: "", reads: ["water", "gardener.watering"], writes: ["water"] },
      { step: "growing", about: "", reads: ["water"], writes: ["tally.crop_grams"] },
      { step: "theory", about: "", reads: [], writes: [] },
    ];
    expect(reaches("taught", withWeek(week, bare))).toEqual(["crop crowding 1"]);
    expect(reaches("heavy_ground", withWeek(week, bare))).toEqual([]);
  });

  it("holds a rule to who there is, where a step writes a bare kind of agent", () => {
    const week: WeekStep[] = [
      { step: "leaving", about: "", reads: ["gardener.giving_up"], writes: ["gardener"] },
      { step: "theory", about: "", reads: [], writes: [] },
      { step: "mending", about: "", reads: ["site.mending"], writes: ["tally.taps_mended"] },
    ];
    // giving_up in week 2 changes who worries, and so what the committee hears that week.
    expect(reaches("heavy_ground", withWeek(week, bare))).toEqual(["mended ripple 1"]);
  });
});

describe("the loops of a theory", () => {
  it("are found over states, behaviours, events and facts, each once and the shortest first", () => {
    const { loops } = theoryGraph(theory, vocabulary);
    // By hand: 1. zeal, yield, praise, zeal; 2. zeal, giving up, waiting, zeal; 3. yield, harvest, familiarity,
    // attachment, worry, giving up, waiting, zeal, yield; 4. the same, with praise straight to attachment.
    expect(loops.map(({ cmocs }) => cmocs)).toEqual([
      ["old_hands"],
      ["heavy_ground", "old_hands"],
      ["heavy_ground", "old_hands", "knowing_the_plot"],
      ["after_the_frost", "knowing_the_plot", "heavy_ground", "old_hands"],
    ]);
    expect(loops[1]).toEqual({
      name: "zeal, giving up and waiting time",
      cmocs: ["heavy_ground", "old_hands"],
      through: ["gardener.zeal", "gardener.giving_up", "site.waiting_time"],
      by: [["heavy_ground"], [], ["old_hands"]],
    });
  });

  it("follow what a step makes of news alone, and no stock that people share", () => {
    const [before, after] = [bare.week.slice(0, 4), bare.week.slice(5)];
    const through = (told: WeekStep[]): string[] =>
      theoryGraph(theory, withWeek([...before, { step: "leaving", about: "", reads: ["gardener.giving_up"], writes: ["ground", "tending.shade"] }, ...told, ...after], bare)).loops.map(({ cmocs }) => cmocs.join(" "));
    const telling = (reads: string[]): WeekStep => ({ step: "telling", about: "", reads, writes: ["site.waiting_time"] });
    expect(through([])).not.toContain("heavy_ground old_hands");
    expect(through([telling(["tending.shade"])])).toContain("heavy_ground old_hands");
    expect(through([telling(["tending.shade", "ground"])])).not.toContain("heavy_ground old_hands");
  });

  it("are not seen in two rules that pull at one state", () => {
    const { loops } = theoryGraph(theory, withWeek([], bare));
    expect(loops).toEqual([]);
  });
});
