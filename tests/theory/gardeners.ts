import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";
import { readVocabulary } from "./read-vocabulary.js";

/** A made-up theory of another domain, that uses every phrase of the language. */
export const gardenersFolder = fileURLToPath(new URL("./gardeners", import.meta.url));

export function readGardenersVocabulary(): Vocabulary {
  return readVocabulary(`${gardenersFolder}/vocabulary.yaml`);
}

/** Its files by name, to be changed by a test. */
export function readGardenersTexts(): Record<string, string> {
  const names = ["theory.yaml", "parameters.yaml", ...readdirSync(`${gardenersFolder}/cmocs`).map((file) => `cmocs/${file}`)];
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${gardenersFolder}/${name}`, "utf8")]));
}
