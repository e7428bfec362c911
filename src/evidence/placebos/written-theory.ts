import { makeSource, type TheorySource } from "../../theory/theory-source.js";
import type { Cmoc, Parameter, Theory } from "../../theory/rule.js";

/** The sentences of one rule, which a placebo may change; all else of the rule stays. */
export interface RuleSentences {
  id: string;
  given: string | null;
  context: { key: "when" | "to the extent that"; text: string } | null;
  then: string[];
  otherwise: string[];
  so: string[];
}

/** The sentences of a rule as they are written. */
export function takeSentences(cmoc: Cmoc): RuleSentences {
  const { context } = cmoc;
  const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);
  return {
    id: cmoc.id,
    given: cmoc.given?.text ?? null,
    context: context === null ? null : { key: context.tree.node === "when" ? "when" : "to the extent that", text: context.text },
    then: texts(cmoc.then), otherwise: texts(cmoc.otherwise), so: texts(cmoc.so),
  };
}

/**
 * Writes a theory down again with other sentences, and the parameters that those use, so that it is read and checked as any other.
 * YAML holds JSON, in which nothing needs quoting twice.
 */
export function writeTheory(theory: Theory, name: string, sentences: readonly RuleSentences[], parameters: Readonly<Record<string, Parameter>>): TheorySource {
  const byId = new Map(sentences.map((one) => [one.id, one]));
  const themes = [...new Set(theory.cmocs.map(({ theme }) => theme))];
  const documents = themes.map((theme) => JSON.stringify({ theme, cmocs: Object.fromEntries(theory.cmocs.filter((cmoc) => cmoc.theme === theme).map((cmoc) => [cmoc.id, writeRule(cmoc, byId.get(cmoc.id)!)])) }));
  const used = new Set(sentences.flatMap(listWords));
  const rows = Object.values(parameters).filter((parameter) => used.has(parameter.name)).map(({ name: own, value, plausible, basis, about }) => [own, { value, plausible, basis, about }] as const);
  return makeSource(name, {
    "theory.yaml": JSON.stringify({ title: `${theory.title}, ${name}`, about: "A theory whose signs and contexts were drawn by lot." }),
    "parameters.yaml": JSON.stringify(Object.fromEntries(rows)),
    "cmocs/all.yaml": documents.join("\n---\n"),
  });
}

function writeRule({ source, assumed, reading, actor, about, words }: Cmoc, { given, context, then, otherwise, so }: RuleSentences): object {
  return {
    ...(source === null ? { assumed } : { source }),
    ...(reading === null ? {} : { reading }),
    actor,
    ...(about === null ? {} : { about }),
    resource: { words: words.resource, ...(given === null ? {} : { given }) },
    context: { words: words.context, ...(context === null ? {} : { [context.key]: context.text }) },
    mechanism: { words: words.mechanism, then, ...(otherwise.length === 0 ? {} : { otherwise }) },
    outcome: { words: words.outcome, so },
  };
}

/** Every word of the sentences of a rule: the names of its parameters are among them. */
function listWords({ given, context, then, otherwise, so }: RuleSentences): string[] {
  return [given ?? "", context?.text ?? "", ...then, ...otherwise, ...so].flatMap((text) => text.match(/[a-z_]+/g) ?? []);
}
