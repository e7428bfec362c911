import type { Setting } from "../../setting/setting.js";

/** Whose life is to be told. */
export type WhoseLife =
  | { kind: "post"; network: number; post: string }
  | { kind: "patient"; network: number; practice: string; ordinal: number }
  /** The first patient whose story differs most. */
  | { kind: "any patient" };

/** What is wrong with the words for an agent, for a message. */
export type WrongAgent = { wrong: "words" } | { wrong: "post" | "practice"; word: string; known: string[] } | { wrong: "ordinal"; practice: string; adults: number };

/**
 * Reads who is meant: `post:ID` or `link_worker ID` (whoever holds the post), `patient` (the first whose story differs most), or
 * `patient:PRACTICE/ORDINAL` (an adult of a practice, counted from 1).
 */
export function readWhoseLife(words: string, setting: Setting): WhoseLife | WrongAgent {
  if (words.trim() === "patient") return { kind: "any patient" };
  const match = /^\s*(post|link_worker|patient)(?:\s*:\s*|\s+)(\S+)\s*$/.exec(words);
  if (match === null) return { wrong: "words" };
  const [, kind, id] = match;
  if (kind !== "patient") {
    const network = setting.networks.findIndex(({ posts }) => posts.some((post) => post.id === id));
    return network < 0 ? { wrong: "post", word: id, known: setting.networks.flatMap(({ posts }) => posts.map((post) => post.id)) } : { kind: "post", network, post: id };
  }
  const [code, ordinal] = id.split("/");
  const network = setting.networks.findIndex(({ practices }) => practices.some((practice) => practice.code === code));
  if (network < 0) return { wrong: "practice", word: code, known: setting.networks.flatMap(({ practices }) => practices.map((practice) => practice.code)) };
  const { adults } = setting.networks[network].practices.find((practice) => practice.code === code)!;
  if (!/^\d+$/.test(ordinal ?? "") || Number(ordinal) < 1 || Number(ordinal) > adults) return { wrong: "ordinal", practice: code, adults };
  return { kind: "patient", network, practice: code, ordinal: Number(ordinal) };
}
