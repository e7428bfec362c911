import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeSource, type TheorySource } from "../../src/theory/theory-source.js";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.js";
import { readVocabulary } from "./read-vocabulary.js";

const folder = fileURLToPath(new URL("../../../shared/theory-draft/", import.meta.url));

/** True where the draft of thirty rules lies beside the checkout; tests that need it skip where it does not. */
export const draftIsThere = existsSync(`${folder}cmocs.yaml`);

export function readDraft(): { source: TheorySource; vocabulary: Vocabulary } {
  const read = (file: string): string => readFileSync(`${folder}${file}`, "utf8");
  const texts = { "theory.yaml": "title: The draft\nabout: Thirty rules\n", "parameters.yaml": read("parameters.yaml"), "cmocs/draft.yaml": read("cmocs.yaml") };
  return { source: makeSource("draft", texts), vocabulary: readVocabulary(`${folder}vocabulary.yaml`) };
}
