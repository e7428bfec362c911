import { parseAllDocuments, visit, type Document, type YAMLError } from "yaml";
import type { Problem } from "../problem/problem.js";
import type { ProblemList } from "../problem/problem-list.js";
import { convertNode } from "./convert-node.js";
import { placeProblem, type DocumentNode } from "./document-node.js";
import { indexLines, type LineIndex } from "./line-index.js";
import { findDeepNesting } from "./find-deep-nesting.js";
import { deepest } from "./limits.js";
import { sayAlias, sayColonInText, sayControlCharacter, sayDirective, sayNestedTooDeep, sayOpenQuote, saySyntax, sayTabIndent, sayTag } from "./messages.js";

/**
 * Reads YAML text into one tree for each document, with places; what is wrong goes to `problems`.
 * A byte-order mark and CRLF line breaks are accepted. Documents with nothing in them are left out.
 */
export function parseDocuments(written: string, file: string, problems: ProblemList): DocumentNode[] {
  const text = written.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  const lines = indexLines(text, file);
  const control = findControlCharacter(text);
  if (control >= 0) {
    problems.add(placeProblem(sayControlCharacter(text.charCodeAt(control)), lines.findPlace(control, control + 1)));
    return [];
  }
  const deep = findDeepNesting(text);
  if (deep >= 0) {
    problems.add(placeProblem(sayNestedTooDeep(deepest), lines.findPlace(deep, deep + 1)));
    return [];
  }
  const roots: DocumentNode[] = [];
  for (const document of parseYaml(text, lines, problems)) {
    const [error] = document.errors;
    if (error !== undefined) {
      // The errors after the first are mostly its echoes.
      const quote = error.code === "MISSING_CHAR" ? findOpenQuote(document, error.pos[0]) : null;
      if (quote === null) problems.add(placeProblem(explainError(error), lines.findPlace(error.pos[0], error.pos[1])));
      else problems.add(placeProblem(sayOpenQuote(), lines.findPlace(quote, quote + 1)));
      continue;
    }
    if (/^%/m.test(text) && (document.directives?.yaml.explicit === true || document.warnings.length > 0)) {
      const at = text.search(/^%/m);
      problems.add(placeProblem(sayDirective(), lines.findPlace(at, at + 1)));
      continue;
    }
    const before = problems.count;
    const root = convertNode(document.contents, { text, lines, problems }, 0);
    // A tree with something refused in it would only echo: a key that "is missing" because it was an alias.
    if (root !== null && root.kind !== "nothing" && problems.count === before) roots.push(root);
  }
  return roots;
}

function parseYaml(text: string, lines: LineIndex, problems: ProblemList): Document.Parsed[] {
  try {
    // The failsafe schema knows only maps, lists and texts: numbers and truths are told apart by us, in one way.
    const documents = parseAllDocuments(text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent", strict: true });
    return [...documents] as Document.Parsed[];
  } catch {
    problems.add(placeProblem(sayNestedTooDeep(deepest), lines.findPlace(0, 1)));
    return [];
  }
}

/** Where the quoted text begins that the end of the file cut off: its end is where the parser complains. */
function findOpenQuote(document: Document.Parsed, at: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      if (quoted && range !== null && range !== undefined && range[0] < at && range[1] >= at) start = range[0];
    },
  });
  return start;
}

function findControlCharacter(text: string): number {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9 && code !== 10) || code === 127) return at;
  }
  return -1;
}

function explainError(error: YAMLError): Problem {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return sayTabIndent();
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return sayColonInText();
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
    case "BAD_COLLECTION_TYPE":
      return sayTag();
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return sayAlias("…");
    case "BAD_DIRECTIVE":
      return sayDirective();
    case "RESOURCE_EXHAUSTION":
      return sayNestedTooDeep(deepest);
    default:
      return saySyntax(error.message.replace(/[.\s]+$/, "").replace(/\s+/g, " "));
  }
}
