/**
 * Keys: where luck comes from. The user's seed gives a key, a run's (draw, replicate) gives a key under it, a network's code a key under
 * that, and so on down to a tie, so that a network alone has the same luck as inside a country.
 */
import seedrandom from "seedrandom";
import { threefry2x32 } from "./threefry.js";

/** Two 32-bit words, as signed integers. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** Kinds of derivation, mixed into the key so that a text, one number and two numbers can never mean the same. */
const FROM_TEXT = 0x74657874;
const FROM_ONE_NUMBER = 0x6f6e6531;
const FROM_TWO_NUMBERS = 0x74776f32;

/**
 * The key of a seed: any text, of any length and script.
 *
 * `seedrandom` does the mixing. It keeps the low 8 bits of each character and repeats a short seed cyclically, so that by itself it holds
 * "1" and "11", or "a" and "š", for the same seed; it is therefore given the length in bytes, a colon and the UTF-8 bytes.
 */
export function seedKey(text: string): Key {
  const bytes = new TextEncoder().encode(text);
  let spelt = `${bytes.length}:`;
  for (const byte of bytes) spelt += String.fromCharCode(byte);
  const mixed = seedrandom(spelt);
  return { k0: mixed.int32(), k1: mixed.int32() };
}

/**
 * A key under another, named by a text, by one integer, by two integers, or by a text and an integer.
 *
 * Numbers are the counter of one Threefry2x32-20 call under the parent key. A text is chained: its length in bytes first, then each
 * 8 bytes of its UTF-8 form (the last padded with zeros) are enciphered under the key so far. A text with an integer is the text, then the
 * integer. Order matters, and a longer path is never the same as a shorter one.
 *
 * Throws RangeError for a number that is not an integer of 32 bits with a sign.
 */
export function deriveKey(key: Key, name: string | number, second?: number): Key {
  if (typeof name === "string") {
    const named = deriveFromText(key, name);
    return second === undefined ? named : deriveKey(named, second);
  }
  requireInt32(name);
  if (second === undefined) return encipher(key.k0, key.k1 ^ FROM_ONE_NUMBER, name, 0);
  requireInt32(second);
  return encipher(key.k0, key.k1 ^ FROM_TWO_NUMBERS, name, second);
}

/** The key of one run: the seed's key, then the parameter draw and the replicate. The draw is in it: luck is not shared between draws. */
export function runKey(seed: string, draw: number, replicate: number): Key {
  return deriveKey(seedKey(seed), draw, replicate);
}

function deriveFromText(key: Key, text: string): Key {
  const bytes = new TextEncoder().encode(text);
  let chained = encipher(key.k0, key.k1 ^ FROM_TEXT, bytes.length, 0);
  for (let at = 0; at < bytes.length; at += 8) chained = encipher(chained.k0, chained.k1, readWord(bytes, at), readWord(bytes, at + 4));
  return chained;
}

/** Four bytes, the lowest first; past the end they count as 0. */
function readWord(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

const words = new Int32Array(2);

function encipher(k0: number, k1: number, c0: number, c1: number): Key {
  threefry2x32(k0, k1, c0, c1, words);
  return { k0: words[0], k1: words[1] };
}

function requireInt32(value: number): void {
  if ((value | 0) !== value) throw new RangeError(`A key can be derived from a whole number between -2147483648 and 2147483647, not from ${value}.`);
}
