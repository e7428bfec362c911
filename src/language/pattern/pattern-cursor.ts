import { sayMisplacedWord, sayReservedName } from "../messages.js";
import type { Word } from "../sentence.js";
import { TokenCursor } from "../token-cursor.js";
import type { NumberPhrase } from "./pattern-sentence.js";
import { tokenisePattern } from "./pattern-tokens.js";
import { isPatternWord } from "./pattern-words.js";

/** Walks through a sentence about a pattern: names as they are written elsewhere, and numbers. */
export class PatternCursor extends TokenCursor {
  constructor(sentence: string) {
    super(sentence, tokenisePattern(sentence));
  }

  /** Takes the name of something: a metric, a scenario, a rule, a group. */
  override expectWord(expected = "a name"): Word {
    const { kind, word, written, from, to } = this.current;
    if (kind !== "word") throw this.refuseCurrent([expected]);
    if (isPatternWord(word)) throw this.refuse(sayReservedName(word), from, to);
    this.step();
    return { word: written ?? word, from, to };
  }

  /** Takes a name or a number as it is written: `1` of `quintile 1`. */
  expectLabel(): Word {
    if (this.current.kind !== "number") return this.expectWord("a name or a number");
    const { word, from, to } = this.current;
    this.step();
    return { word, from, to };
  }

  /** Takes a number. */
  expectNumber(): NumberPhrase {
    const { kind, word, from, to } = this.current;
    if (kind !== "number") throw this.refuseCurrent(["a number"]);
    this.step();
    return { value: Number(word), from, to };
  }

  override refuseCurrent(expected: readonly string[]): Error {
    const { kind, word, from, to } = this.current;
    return kind === "word" && isPatternWord(word) ? this.refuse(sayMisplacedWord(word, expected), from, to) : super.refuseCurrent(expected);
  }

  get seesNumber(): boolean {
    return this.current.kind === "number";
  }
}
