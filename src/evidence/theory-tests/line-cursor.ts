import { placeProblem } from "../../document/document.js";
import { ProblemError, type Problem } from "../../problem/problem.js";
import { sayLineStops, sayNotANumber, sayUnexpected } from "./messages.js";

/** A word of a line as it stands between spaces, from and to which character. */
export interface Chunk {
  text: string;
  from: number;
  to: number;
}

/** Walks through the words of one line of a test. What does not fit throws ProblemError with its place. */
export class LineCursor {
  #at = 0;
  readonly #chunks: readonly Chunk[];

  constructor(
    readonly file: string,
    /** Counted from 1. */
    readonly line: number,
    readonly text: string,
  ) {
    this.#chunks = [...text.matchAll(/\S+/g)].map(({ 0: chunk, index }) => ({ text: chunk, from: index, to: index + chunk.length }));
  }

  /** The word it stands at; at the end of the line an empty one. */
  get current(): Chunk {
    return this.#chunks[this.#at] ?? { text: "", from: this.text.trimEnd().length, to: this.text.trimEnd().length };
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#chunks.length;
  }

  /** From the first word of the line to its last. */
  get wholeLine(): { from: number; to: number } {
    return { from: this.text.length - this.text.trimStart().length, to: this.text.trimEnd().length };
  }

  /** What is left of the line from here on. */
  get rest(): string {
    return this.text.slice(this.current.from).trim();
  }

  /** True where the words that follow are these; takes nothing. */
  sees(phrase: string): boolean {
    return phrase.split(" ").every((word, i) => this.#chunks[this.#at + i]?.text === word);
  }

  /** Takes the words if they follow, and says whether they did. */
  take(phrase: string): boolean {
    if (!this.sees(phrase)) return false;
    this.#at += phrase.split(" ").length;
    return true;
  }

  /** Takes the words one by one, or throws at the first that does not fit. */
  expect(phrase: string): void {
    for (const word of phrase.split(" ")) if (!this.take(word)) throw this.refuseCurrent([word]);
  }

  /** Takes one of some phrases and gives it. */
  expectOneOf<Phrase extends string>(phrases: readonly Phrase[]): Phrase {
    const found = phrases.find((phrase) => this.take(phrase));
    if (found === undefined) throw this.refuseCurrent(phrases);
    return found;
  }

  /** Takes any word; `what` says what should be here. */
  expectChunk(what: string): Chunk {
    if (this.isAtEnd) throw this.refuseCurrent([what]);
    const chunk = this.current;
    this.#at += 1;
    return chunk;
  }

  /** Takes a number in plain digits. */
  expectNumber(): number {
    const chunk = this.expectChunk("a number");
    if (!/^[0-9]{1,6}(\.[0-9]{1,6})?$/.test(chunk.text)) throw this.refuse(sayNotANumber(chunk.text), chunk);
    return Number(chunk.text);
  }

  expectEnd(): void {
    if (!this.isAtEnd) throw this.refuseCurrent(["the end of the line"]);
  }

  refuseCurrent(expected: readonly string[]): ProblemError {
    return this.refuse(this.isAtEnd ? sayLineStops(expected) : sayUnexpected(this.current.text, expected), this.current);
  }

  /** A problem at a stretch of this line, to be thrown. */
  refuse(problem: Problem, { from, to }: { from: number; to: number }): ProblemError {
    const count = (text: string): number => [...text].length;
    return new ProblemError([placeProblem(problem, { file: this.file, line: this.line, column: count(this.text.slice(0, from)) + 1, length: Math.max(1, count(this.text.slice(from, to))), excerpt: this.text })]);
  }
}
