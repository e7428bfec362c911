import { listWords, suggestWord } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";

/** Every sentence that the theory room says to a user. */

// Files

export const sayNoSuchTheory = (folder: string): Problem => ({
  code: "no-such-theory", message: `There is no theory folder "${folder}".`, hint: "A theory is a folder with theory.yaml, parameters.yaml and cmocs/ in it.",
});
export const sayTheoryUnknown = (word: string, isName: boolean, known: readonly string[]): Problem => ({
  code: "unknown-theory", message: `There is no theory "${word}".`, id: word,
  hint: isName ? suggestWord(word, known) : `Give the folder of a theory, or a name: ${known.join(", ")}.`,
});
export const sayNoRules = (folder: string): Problem => ({
  code: "no-rules", message: `There is no rule in "${folder}".`, file: folder, hint: "Put at least one file such as cmocs/first.yaml there, with a theme and its cmocs.",
});
export const sayStrayFile = (path: string): Problem => ({
  code: "stray-file", message: `"${path}" would not be read: rules stand in files whose name ends in .yaml.`, file: path, hint: "Rename it, or move it out of cmocs/.",
});

// The parts of a rule

export const sayBadId = (id: string): Problem => ({
  code: "bad-name", message: `"${id}" is not a name: a name is small letters, with single underscores between them, and not a word of the language.`, id,
});
export const sayRepeatedId = (id: string, file: string, line: number): Problem => ({
  code: "repeated-id", message: `Two rules are called "${id}": the other stands in ${file}, line ${line}.`, hint: "Give one of them another name.", id,
});
export const sayNoReasoning = (): Problem => ({
  code: "no-reasoning", message: "This rule has no reasoning: nothing says what people come to think or feel.", hint: 'Write "mechanism:" with "words:" and "then:" below it. A context and an outcome without a mechanism are merely associated.',
});
export const sayNoSource = (): Problem => ({
  code: "no-source", message: "Nothing says where this rule comes from.", hint: 'Write "source: {study: …, where: …}", or "assumed:" and why.',
});
export const sayTwoSources = (): Problem => ({
  code: "two-sources", message: 'This rule has both "source" and "assumed".', hint: 'Keep one; what differs from the source goes into "reading".',
});
export const sayTwoContexts = (): Problem => ({
  code: "two-contexts", message: 'A context has either "when" or "to the extent that", not both.', hint: 'Keep "when" for a test, or "to the extent that" for a degree.',
});

// Names

export const sayUnknownAgent = (word: string, agents: readonly string[]): Problem => ({
  code: "unknown-name", message: `There is no kind of agent called "${word}".`, hint: suggestWord(word, agents),
});
export const sayNoTieBetween = (actor: string, about: string, others: readonly string[]): Problem => ({
  code: "out-of-reach", message: `There is no tie between "${actor}" and "${about}", so a rule of one cannot be about the other.`, hint: others.length === 0 ? `A rule of "${actor}" can be about nobody: delete "about".` : `A rule of "${actor}" can be about: ${listWords(others)}.`,
});
export const sayUnknownName = (word: string, wanted: string, known: readonly string[]): Problem => ({
  code: "unknown-name", message: `"${word}" is not known here: ${wanted} is expected.`, hint: suggestWord(word, known),
});
export const sayNameElsewhere = (word: string, owner: string, right: string): Problem => ({
  code: "out-of-reach", message: `"${word}" is not this agent's own: it belongs to "${owner}".`, hint: `Did you mean "${right}"?`,
});
export const sayOutOfReach = (word: string, owners: readonly string[], from: string, ties: readonly string[]): Problem => ({
  code: "out-of-reach", message: `"${word}" belongs to ${listWords(owners.map((owner) => `"${owner}"`), "or")}, which "${from}" has no tie to.`, hint: ties.length === 0 ? `"${from}" has no ties to one.` : `From "${from}" one can reach: ${listWords(ties)}.`,
});
export const sayUnknownTie = (word: string, from: string, ties: readonly string[]): Problem => ({
  code: "unknown-tie", message: `"${word}" is not one that "${from}" is tied to.`, hint: suggestWord(word, ties),
});
export const sayTieToMany = (tie: string, name: string): Problem => ({
  code: "tie-to-many", message: `"${tie}" are many, so "${tie}.${name}" is not one value.`, hint: `Write "the average ${name} across ${tie}" or "the highest ${name} across ${tie}".`,
});
export const sayUnknownMany = (word: string, from: string, ties: readonly string[]): Problem => ({
  code: "unknown-tie", message: `"${word}" are not among the many that "${from}" is tied to.`, hint: suggestWord(word, ties),
});
export const sayManyOfActor = (tie: string, actor: string, base: string): Problem => ({
  code: "out-of-reach", message: `"${tie}" are those of the "${actor}" as a whole, but this rule looks at one "${base}" at a time.`, hint: 'Move the sentence to a rule without "about".',
});
export const sayNeedlessPrefix = (prefix: string, name: string): Problem => ({
  code: "second-spelling", message: `"${prefix}.${name}" is the actor's own, which is written without its agent.`, hint: `Write: ${name}`,
});
export const sayWrongKind = (word: string, kind: string, wanted: string): Problem => ({
  code: "wrong-kind", message: `"${word}" is ${kind}; here ${wanted} is expected.`,
});

// Types

export const sayNotADegree = (word: string, type: string): Problem => ({
  code: "not-a-degree", message: `"${word}" is ${type}; here a degree from 0 to 1 is expected.`, hint: 'A number enters a rule through "is at least" or "is below", a choice through "is".',
});
export const sayNotComparable = (left: string, leftType: string, right: string, rightType: string): Problem => ({
  code: "not-comparable", message: `"${left}" is ${leftType} and "${right}" is ${rightType}: they cannot be compared.`, hint: "Compare two degrees, or two numbers of one unit.",
});
export const sayChoiceCompared = (word: string, words: readonly string[]): Problem => ({
  code: "choice-compared", message: `"${word}" is a choice and has no more or less.`, hint: `Write "${word} is …" with one of: ${listWords(words, "or")}.`,
});
export const sayNotAChoice = (word: string, type: string): Problem => ({
  code: "not-a-choice", message: `"${word}" is ${type}, not a choice of words.`, hint: `Write "${word} is at least …" or "${word} is below …".`,
});
export const sayUnknownChoice = (word: string, of: string, words: readonly string[]): Problem => ({
  code: "unknown-choice", message: `"${of}" is never "${word}".`, hint: suggestWord(word, words),
});
export const sayWeightedHighest = (): Problem => ({
  code: "weighted-highest", message: "The highest of several is the highest whatever the weights.", hint: 'Leave out "weighted by …", or write "the average … across … weighted by …".',
});
export const sayWrongMeasure = (measure: string, behaviour: string, kind: string, right: string): Problem => ({
  code: "wrong-measure", message: `"${behaviour}" is ${kind === "amount" ? "an" : "a"} ${kind}, so it has no ${measure}.`, hint: `Write: the ${right} of ${behaviour}`,
});

// Sentences in their place

export const sayEventInGiven = (): Problem => ({
  code: "event-in-given", message: "A resource is there or not; an event is a context.", hint: 'Move "happens" to "when".',
});
export const sayBendInMechanism = (): Problem => ({
  code: "bend-in-mechanism", message: "A mechanism moves states; only an outcome bends a behaviour.", hint: 'Move the state here, and put this sentence under "so".',
});
export const sayNotOwnState = (written: string, owner: string): Problem => ({
  code: "not-own-state", message: `The mechanism moves only the states of "${owner}"; "${written}" is another's.`, hint: 'Name what happens in this agent, and put the other\'s state under "so".',
});
export const sayTimeMissing = (): Problem => ({
  code: "time-missing", message: "Nothing says how often this happens.", hint: 'Add "each month" or "for each … this week". It may be left out only in a "then" whose "when" has an event that must happen.',
});
export const sayBecomesWithoutEvent = (): Problem => ({
  code: "becomes-without-event", message: '"becomes" needs an occasion.', hint: 'It stands only in a "then" whose "when" has an event that must happen; else write "moves … of the way towards".',
});
export const sayOtherwiseAlone = (state: string): Problem => ({
  code: "otherwise-alone", message: `"otherwise" moves "${state}", which "then" does not move.`, hint: 'Move it under "then" too, or take it out.',
});

// Generative

export const sayMerelyAssociated = (states: readonly string[]): Problem => ({
  code: "not-generative", message: "This outcome is merely associated: it reads nothing that the mechanism of this rule moves.", hint: `Let it rise or fall with ${listWords(states, "or")}.`,
});
export const sayStateUnread = (state: string): Problem => ({
  code: "not-generative", message: `The mechanism moves "${state}", but no outcome of this rule reads it: merely associated.`, hint: `Name under "so" what follows from "${state}", or take it out.`,
});
export const sayOutcomeRepeats = (state: string): Problem => ({
  code: "outcome-repeats", message: `This outcome only repeats the mechanism: it moves "${state}" again.`, hint: 'Put the reasoning in the mechanism and name what follows here; if the source stops there, say so in "reading".',
});

// The whole theory

export const sayOneWayState = (state: string, way: "rise" | "fall"): Problem => ({
  code: "one-way-state", message: `In the whole theory "${state}" can only ${way}: it would end at the ${way === "rise" ? "top" : "bottom"} whatever happens.`, hint: `Say what makes it ${way === "rise" ? "fall" : "rise"}, for example under "otherwise".`,
});
export const sayBecomesTwice = (state: string, id: string, file: string, line: number): Problem => ({
  code: "becomes-twice", message: `Two sentences say what "${state}" becomes: the other is in "${id}" (${file}, line ${line}).`, hint: 'Keep one, or write "moves … of the way towards".',
});

// Parameters

export const sayUnknownParameter = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-parameter", message: `"${word}" is not in parameters.yaml.`, hint: suggestWord(word, known),
});
export const sayUnusedParameter = (name: string): Problem => ({
  code: "unused-parameter", message: `No rule uses "${name}".`, hint: "Delete it, or look for the rule in which its name is misspelt.", id: name,
});
export const sayWorldName = (name: string, what: string): Problem => ({
  code: "world-name", message: `"${name}" is already ${what} of the world, so no parameter can bear that name.`, hint: "Choose another name.", id: name,
});
export const sayTwoRoles = (name: string, first: string, second: string): Problem => ({
  code: "two-roles", message: `"${name}" is used here as a ${second}, and elsewhere as a ${first}: a parameter has one role.`, hint: "Give each use a parameter of its own.", id: name,
});
export const sayTwoMeasures = (name: string, first: string, second: string): Problem => ({
  code: "two-roles", message: `"${name}" is compared here with ${second}, and elsewhere with ${first}.`, hint: "Give each comparison a threshold of its own.", id: name,
});
export const sayValueOutsideRange = (name: string, value: number, range: readonly [number, number]): Problem => ({
  code: "value-outside-range", message: `The value ${value} of "${name}" lies outside its own plausible range.`, hint: `Its range is ${range[0]} to ${range[1]}: change one or the other.`, id: name,
});
export const sayRangeBackwards = (name: string): Problem => ({
  code: "range-backwards", message: `The plausible range of "${name}" ends below its start.`, hint: "Write the lower end first.", id: name,
});
export const sayRoleRange = (name: string, phrase: string, least: string): Problem => ({
  code: "role-range", message: `"${name}" is used as ${phrase}, so its value and its range must be ${least}.`, hint: "Change the numbers, or the phrase.", id: name,
});
