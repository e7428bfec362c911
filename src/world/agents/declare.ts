import type { Fact } from "../../vocabulary/vocabulary.js";

/** A fact in 0 to 1. */
export const degree = (about: string): Fact => ({ type: "degree", about });
/** A fact in a unit. */
export const number = (unit: string, about: string): Fact => ({ type: "number", unit, about });
/** A fact that is one of its words. */
export const choice = (words: readonly string[], about: string): Fact => ({ type: "choice", words, about });
