import type { Command } from "commander";
import { defaults } from "../../experiment/defaults.js";
import { defineCommand, dressCommand, type Example } from "../define-command.js";
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

  add("loops", "Find the rules that feed each other in a ring, and through what.", [
    ["realist theory loops", `the theory ${defaults.theory}`],
    ["realist theory loops --json", "as data"],
  ]).action(async (theory: string | undefined, { json }: TheoryOptions) => {
    const { performTheoryLoops } = await import("../perform-theory-graph.js");
    performTheoryLoops(theory ?? defaults.theory, json === true, terminal);
  });

  add("settle", "Find the usual level of each bend, and how far each state still drifts: the world as usual under stated values (some ten seconds).", [
    ["realist theory settle", `the theory ${defaults.theory}`],
    ["realist theory settle models/mine --json", "another, as data"],
  ]).action(async (theory: string | undefined, { json }: TheoryOptions) => {
    const { performTheorySettle } = await import("../perform-theory-settle.js");
    performTheorySettle(theory ?? defaults.theory, json === true, terminal);
  });
}
