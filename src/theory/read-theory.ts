import { readAloud, readName } from "../language/read-aloud.js";
import { listParameterUses } from "./list-parameters.js";
import type { Cmoc, Parameter, Theory } from "./rule.js";

const howToRead = "What people think or feel is a state between 0 and 1. To rise by 20 % is to go a fifth of the way to 1; to fall by 20 %, a fifth of the way to 0. Beside each number stands its name; below each rule are its plausible range and what it rests on.";

/**
 * A theory as plain English, to be read aloud to people who do not program: title, then each rule under its theme, in the order in which
 * its author wrote them. Paragraphs are parted by an empty line.
 */
export function readTheory(theory: Theory): string {
  const written = [...theory.cmocs].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const themes = [...new Set(written.map(({ theme }) => theme))];
  const chapters = themes.map((theme) => {
    const rules = written.filter((cmoc) => cmoc.theme === theme).map((cmoc) => readCmoc(cmoc, theory.parameters));
    return [`## ${theme}`, ...rules].join("\n\n");
  });
  const count = theory.cmocs.length === 1 ? "one rule" : `${theory.cmocs.length} rules`;
  return [`# ${theory.title}`, `This theory has ${count}. ${howToRead}`, ...chapters].join("\n\n");
}

/** One rule as plain English: its four parts, each with its formal line below, then its source and its numbers. */
export function readCmoc(cmoc: Cmoc, parameters: Readonly<Record<string, Parameter>>): string {
  const read = (line: string): string => readAloud(line, parameters);
  const paragraphs = [
    `### ${capitalise(readName(cmoc.id))}`,
    cmoc.about === null ? `Whose reasoning: the ${readName(cmoc.actor)}'s.` : `Whose reasoning: the ${readName(cmoc.actor)}'s, towards one ${readName(cmoc.about)}.`,
    readPart("Resource", cmoc.words.resource, cmoc.given === null ? [] : [`It is there as far as this holds: ${read(cmoc.given.text)}.`]),
    readPart("Context", cmoc.words.context, readContext(cmoc, read)),
    readPart("Mechanism", cmoc.words.mechanism, [...readLines("Then", cmoc.then, read), ...readLines("Otherwise", cmoc.otherwise, read)]),
    readPart("Outcome", cmoc.words.outcome, readLines("So", cmoc.so, read)),
    cmoc.source === null ? `Source: assumed. ${endSentence(cmoc.assumed ?? "")}` : `Source: the study "${readName(cmoc.source.study)}", ${endSentence(cmoc.source.where)}`,
  ];
  if (cmoc.reading !== null) paragraphs.push(`Our reading: ${endSentence(cmoc.reading)}`);
  const numbers = [...new Set(listParameterUses(cmoc))].flatMap((name) => (Object.hasOwn(parameters, name) ? [readParameter(parameters[name])] : []));
  if (numbers.length > 0) paragraphs.push(`Numbers:\n${numbers.join("\n")}`);
  return paragraphs.join("\n\n");
}

type Reading = (line: string) => string;

function readParameter({ name, value, plausible, basis, about }: Parameter): string {
  return `- ${readName(name)}: ${value}, plausibly ${plausible[0]} to ${plausible[1]} (${basis}). ${endSentence(about)}`;
}

function readContext({ context }: Cmoc, read: Reading): string[] {
  if (context === null) return ["It always holds."];
  return context.tree.node === "when" ? [`When ${read(context.text)}.`] : [`To the extent of ${read(context.text)}.`];
}

function readLines(opening: string, lines: readonly { text: string }[], read: Reading): string[] {
  return lines.map(({ text }, i) => (i === 0 ? `${opening} ${read(text)}.` : `And ${read(text)}.`));
}

function readPart(name: string, words: string, lines: readonly string[]): string {
  return [`${name}. ${endSentence(words)}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function endSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
