import { readAloud } from "../language/read-aloud.js";
import { listParameterUses } from "./list-parameters.js";
import type { Cmoc, Parameter, Theory } from "./rule.js";

/**
 * A theory as plain English, to be read aloud to people who do not program: title, then each rule under its theme.
 * Paragraphs are parted by an empty line.
 */
export function readTheory(theory: Theory): string {
  const themes = [...new Set(theory.cmocs.map(({ theme }) => theme))].sort();
  const chapters = themes.map((theme) => {
    const rules = theory.cmocs.filter((cmoc) => cmoc.theme === theme).map((cmoc) => readCmoc(cmoc, theory.parameters));
    return [`## ${theme}`, ...rules].join("\n\n");
  });
  const count = theory.cmocs.length === 1 ? "one rule" : `${theory.cmocs.length} rules`;
  return [`# ${theory.title}`, `This theory has ${count}.`, ...chapters].join("\n\n");
}

/** One rule as plain English: its four parts, each with its formal line below, then its source and its numbers. */
export function readCmoc(cmoc: Cmoc, parameters: Readonly<Record<string, Parameter>>): string {
  const paragraphs = [
    `### ${capitalise(say(cmoc.id))}`,
    cmoc.about === null ? `This is about the reasoning of the ${say(cmoc.actor)}.` : `This is about the reasoning of the ${say(cmoc.actor)} towards one ${say(cmoc.about)}: about what is between the two.`,
    readPart("Resource", cmoc.words.resource, cmoc.given === null ? ["It is always there."] : [`It is there as far as this holds: ${readAloud(cmoc.given.text)}.`]),
    readPart("Context", cmoc.words.context, readContext(cmoc)),
    readPart("Mechanism", cmoc.words.mechanism, [...readLines("Then", cmoc.then), ...readLines("Otherwise", cmoc.otherwise)]),
    readPart("Outcome", cmoc.words.outcome, readLines("So", cmoc.so)),
    cmoc.source === null ? `Source: assumed. ${endSentence(cmoc.assumed ?? "")}` : `Source: the study "${say(cmoc.source.study)}", ${endSentence(cmoc.source.where)}`,
  ];
  if (cmoc.reading !== null) paragraphs.push(`Our reading: ${endSentence(cmoc.reading)}`);
  const numbers = [...new Set(listParameterUses(cmoc))].flatMap((name) => (Object.hasOwn(parameters, name) ? [readParameter(parameters[name])] : []));
  if (numbers.length > 0) paragraphs.push(`Numbers:\n${numbers.join("\n")}`);
  return paragraphs.join("\n\n");
}

function readParameter({ name, value, plausible, basis, about }: Parameter): string {
  return `- ${say(name)}: ${value}, plausibly ${plausible[0]} to ${plausible[1]} (${basis}). ${endSentence(about)}`;
}

function readContext({ context }: Cmoc): string[] {
  if (context === null) return ["It always holds."];
  return context.tree.node === "when" ? [`When ${readAloud(context.text)}.`] : [`To the extent that: ${readAloud(context.text)}.`];
}

function readLines(opening: string, lines: readonly { text: string }[]): string[] {
  return lines.map(({ text }, i) => (i === 0 ? `${opening} ${readAloud(text)}.` : `And ${readAloud(text)}.`));
}

function readPart(name: string, words: string, lines: readonly string[]): string {
  return [`${name}. ${endSentence(words)}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function say(name: string): string {
  return name.replaceAll("_", " ");
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function endSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
