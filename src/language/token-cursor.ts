import type { Problem } from "../problem/problem.js";
import { sayBadName, sayChain, sayReservedName, saySentenceStops, sayUnexpectedWord } from "./messages.js";
import type { NamePhrase, Word } from "./sentence.js";
import { refuseSpan, tokenise, type Token } from "./tokens.js";
import { isLanguageWord, isNameForm } from "./words.js";

/** Walks through the tokens of a sentence. What does not fit throws ProblemError with its place. */
export class TokenCursor {
  private at = 0;

  constructor(
    readonly sentence: string,
    private readonly tokens: readonly Token[] = tokenise(sentence),
  ) {}

  get current(): Token {
    return this.tokens[this.at];
  }

  /** True where the words that follow are these; takes nothing. */
  sees(phrase: string): boolean {
    return splitPhrase(phrase).every((word, i) => this.tokens[Math.min(this.at + i, this.tokens.length - 1)].word === word);
  }

  /** Takes the words if they follow, and says whether they did. */
  take(phrase: string): boolean {
    if (!this.sees(phrase)) return false;
    this.at += splitPhrase(phrase).length;
    return true;
  }

  /** Takes the words, or throws at the first that does not fit. */
  expect(phrase: string): void {
    for (const word of splitPhrase(phrase)) if (!this.take(word)) throw this.refuseCurrent([word]);
  }

  /** Takes one of some words and gives it. */
  expectOneOf(words: readonly string[]): string {
    const found = words.find((word) => this.take(word));
    if (found === undefined) throw this.refuseCurrent(words);
    return found;
  }

  expectEnd(expected: readonly string[]): void {
    if (this.current.kind !== "end") throw this.refuseCurrent([...expected, "the end of the sentence"]);
  }

  /** Takes a name without a prefix. */
  expectWord(): Word {
    const token = this.current;
    if (token.kind !== "word") throw this.refuseCurrent(["a name"]);
    if (isLanguageWord(token.word)) throw this.refuse(sayReservedName(token.word), token.from, token.to);
    if (!isNameForm(token.word)) throw this.refuse(sayBadName(token.word), token.from, token.to);
    this.at += 1;
    return { word: token.word, from: token.from, to: token.to };
  }

  /** Takes `name` or `prefix.name`. */
  expectName(): NamePhrase {
    const first = this.expectWord();
    if (!this.take(".")) return { node: "name", prefix: null, name: first };
    const name = this.expectWord();
    if (this.sees(".")) throw this.refuse(sayChain(), first.from, this.current.to);
    return { node: "name", prefix: first, name };
  }

  /** Goes on by one token. */
  protected step(): void {
    this.at += 1;
  }

  /** Where it stands now, for `goBack`. */
  mark(): number {
    return this.at;
  }

  goBack(mark: number): void {
    this.at = mark;
  }

  /** A problem at the current token: what was found, or that the sentence stops. */
  refuseCurrent(expected: readonly string[]): Error {
    const { kind, word, from, to } = this.current;
    return this.refuse(kind === "end" ? saySentenceStops(expected) : sayUnexpectedWord(word, expected), from, to);
  }

  refuse(problem: Problem, from: number, to: number): Error {
    return refuseSpan(problem, this.sentence, from, to);
  }
}

function splitPhrase(phrase: string): string[] {
  return phrase.split(" ");
}
