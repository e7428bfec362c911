import type { Command } from "commander";
import { defaults } from "../../experiment/defaults.js";
import { defineCommand, dressCommand, type Example } from "../define-command.js";
import { gather } from "../read-options.js";
import type { Terminal } from "../terminal.js";

interface TheoryOptions {
  json?: true;
}

/** `realist theory …`: the theory itself, without a run. */
export function addTheory(program: Command, terminal: Terminal): void {
  const parent = dressCommand(program.command("theory"), "Read a theory: its rules, what they say, how they hang together.", [
    ["realist theory list belonging", "its rules, a line each"],
    ["realist theory read belonging", "the whole theory in plain English"],
    ["realist theory loops belonging", "which rules feed each other"],
    ["realist theory settle belonging", "its usual levels"],
    ["realist theory audit belonging", "what it rests on, how far it pushes, how fast"],
    ["realist theory diff belonging models/mine", "what changed between two"],
    ["realist theory test models/mine mine.txt", "does it do what you say it does"],
  ]);
  const add = (name: string, about: string, examples: readonly Example[]): Command =>
    defineCommand(parent, `${name} [theory]`, about, examples).option("--json", "print only JSON");

  add("list", "List the rules of a theory: id, theme, whose reasoning, source.", [
    ["realist theory list", `the theory ${defaults.theory}`],
    ["realist theory list models/mine --json", "another, as data"],
  ]).action(async (theory: string | undefined, { json }: TheoryOptions) => {
    const { performTheoryList } = await import("../perform-theory.js");
    performTheoryList(theory ?? defaults.theory, json === true, terminal);
  });

  defineCommand(parent, "read [theory]", "Read a theory aloud: every rule in plain English, with its formal lines, source and numbers.", [
    ["realist theory read", `the theory ${defaults.theory}`],
    ["realist theory read models/mine > mine.md", "another, into a file"],
  ]).action(async (theory: string | undefined) => {
    const { performTheoryRead } = await import("../perform-theory.js");
    performTheoryRead(theory ?? defaults.theory, terminal);
  });

  add("graph", "Show what each rule reads, moves and bends, which metrics it reaches, how, and after how many weeks.", [
    ["realist theory graph", `the theory ${defaults.theory}`],
    ["realist theory graph --json", "as data"],
  ]).action(async (theory: string | undefined, { json }: TheoryOptions) => {
    const { performTheoryGraph } = await import("../perform-theory-graph.js");
    performTheoryGraph(theory ?? defaults.theory, json === true, terminal);
  });

  add("loops", "Find the rules that feed each other in a ring, and through what, step by step.", [
    ["realist theory loops", `the theory ${defaults.theory}: enough loops to meet each rule`],
    ["realist theory loops belonging --through leaving --through knowing", "those that pass through both"],
    ["realist theory loops models/mine --all", "every one"],
    ["realist theory loops --json", "every one, as data"],
  ])
    .option("--through <name>", "only loops through this rule, state, behaviour, event or fact; repeatable", gather)
    .option("--all", "every loop, not only enough of them to meet each rule")
    .action(async (theory: string | undefined, { json, through, all }: TheoryOptions & { through?: string[]; all?: true }) => {
      const { performTheoryLoops } = await import("../perform-theory-loops.js");
      performTheoryLoops(theory ?? defaults.theory, { json: json === true, all: all === true, through: through ?? [] }, terminal);
    });

  add("audit", "Audit a theory: its assumptions, how far its rules can push a behaviour, how fast, ways back, and evidence used and unused; exit code 5 if a check fails.", [
    ["realist theory audit", `the theory ${defaults.theory}`],
    ["realist theory audit models/mine --settle", "lifts from the usual levels found, which takes a while"],
    ["realist theory audit --json", "as data"],
  ])
    .option("--settle", "find the usual levels first, and measure lifts from them")
    .action(async (theory: string | undefined, { json, settle }: TheoryOptions & { settle?: true }) => {
      const { performTheoryAudit } = await import("../perform-theory-audit.js");
      performTheoryAudit(theory ?? defaults.theory, { json: json === true, settle: settle === true }, terminal);
    });

  add("log", "Tell what was changed in a theory, when, why and on which evidence: its refinements.yaml.", [
    ["realist theory log", `the theory ${defaults.theory}`],
    ["realist theory log models/mine --json", "another, as data"],
  ]).action(async (theory: string | undefined, { json }: TheoryOptions) => {
    const { performTheoryLog } = await import("../perform-theory-log.js");
    performTheoryLog(theory ?? defaults.theory, json === true, terminal);
  });

  defineCommand(parent, "diff <from> <to>", "List just what changed from one theory to another: rules, words and formal lines, numbers, evidence.", [
    ["realist theory diff belonging models/mine", "from the shipped theory to your own"],
    ["realist theory diff models/mine models/mine-2 --json", "as data"],
  ])
    .option("--json", "print only JSON")
    .action(async (from: string, to: string, { json }: TheoryOptions) => {
      const { performTheoryDiff } = await import("../perform-theory-diff.js");
      performTheoryDiff(from, to, json === true, terminal);
    });

  defineCommand(parent, "test <theory> [files...]", "Try a theory's rules against tests in plain text (given, after, expect); exit code 5 if an expectation is not met.", [
    ["realist theory test belonging", "every .txt in tests/theories"],
    ["realist theory test models/mine mine.txt", "one file, or as many as are named"],
    ["realist theory test models/mine tests/mine --json", "a folder of them, as data"],
  ])
    .option("--json", "print only JSON")
    .action(async (theory: string, files: string[], { json }: TheoryOptions) => {
      const { performTheoryTest } = await import("../perform-theory-test.js");
      performTheoryTest(theory, files, json === true, terminal);
    });

  add("settle", "Find the usual level of each bend, and how far each state still drifts: the world as usual under stated values (some ten seconds).", [
    ["realist theory settle", `the theory ${defaults.theory}`],
    ["realist theory settle models/mine --json", "another, as data"],
  ]).action(async (theory: string | undefined, { json }: TheoryOptions) => {
    const { performTheorySettle } = await import("../perform-theory-settle.js");
    performTheorySettle(theory ?? defaults.theory, json === true, terminal);
  });
}
