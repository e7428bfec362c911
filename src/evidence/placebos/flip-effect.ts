import { parseEffect } from "../../language/parse-effect.js";
import { printEffect } from "../../language/print-sentence.js";
import type { BendPhrase, DegreePhrase, MovePhrase, PartPhrase, Word } from "../../language/sentence.js";

/**
 * An effect with its sign turned: rises and falls, up to and down to change places, and what moved towards x moves towards the shortfall
 * of x. null where the language cannot say the opposite (a gap between two).
 *
 * `turn` names the parameter that holds the reciprocal of a limit in times.
 *
 * @example flipEffect("goodwill falls by share_tired each month", (times) => times) // "goodwill rises by share_tired each month"
 */
export function flipEffect(sentence: string, turn: (times: string) => string): string | null {
  const phrase = parseEffect(sentence);
  const flipped = phrase.node === "bend" ? flipBend(phrase, turn) : flipMove(phrase);
  return flipped === null ? null : printEffect(flipped);
}

function flipBend(bend: BendPhrase, turn: (times: string) => string): BendPhrase {
  return { ...bend, direction: bend.direction === "rises" ? "falls" : "rises", times: { ...bend.times, word: turn(bend.times.word) } };
}

function flipMove(move: MovePhrase): MovePhrase | null {
  switch (move.node) {
    case "rises":
      return { ...move, node: "falls" };
    case "falls":
      return { ...move, node: "rises" };
    case "towards": {
      const aim = turnDegree(move.aim);
      return aim === null ? null : { ...move, aim };
    }
    case "becomes": {
      const to = turnDegree(move.to);
      return to === null ? null : { ...move, to };
    }
  }
}

/** 1 less a degree: of the lower of several the higher of their shortfalls, and the other way round. null for a gap. */
function turnDegree(degree: DegreePhrase): DegreePhrase | null {
  switch (degree.node) {
    case "lower":
      return { node: "higher", parts: degree.parts.map(turnPart) };
    case "higher":
      return { node: "lower", parts: degree.parts.map(turnPart) };
    case "average":
      return { node: "average", parts: degree.parts.map(turnPart) };
    case "gap":
      return null;
    default:
      return turnPart(degree);
  }
}

function turnPart(part: PartPhrase): PartPhrase {
  return part.node === "shortfall" ? part.of : { node: "shortfall", of: part };
}

/** The state or behaviour that a sentence changes, as it is written. */
export function nameTarget(sentence: string): string {
  const { target } = parseEffect(sentence);
  const word = (each: Word | null): string => (each === null ? "" : `${each.word}.`);
  return `${word(target.prefix)}${target.name.word}`;
}
