import type { Cmoc } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import type { LineCursor } from "./line-cursor.js";
import { sayNobodyGiven, sayNotGiven, sayNothingExpected, sayNoWeeks, sayTooLong } from "./messages.js";
import { takeExpectation } from "./read-expectation.js";
import { emptySituation, takeAgent, takeClauses, type Situation } from "./read-situation.js";
import { gatherInputs, writeName, type TestScope } from "./test-scope.js";
import type { Stretch, TheoryTest } from "./theory-test.js";

/** Weeks that all stretches of a test may have: twenty years. */
const mostWeeks = 1040;
const weeksOf = { week: 1, month: 52 / 12, year: 52 } as const;
type Unit = keyof typeof weeksOf;

/** Reads the lines below the head of a test: "given", "and", "after", "expect", and "then" for what changes later on. */
export function readBody(head: LineCursor, lines: readonly LineCursor[], rules: readonly Cmoc[], isWhole: boolean, vocabulary: Vocabulary): Pick<TheoryTest, "agent" | "others" | "absent" | "stretches"> {
  const scope: TestScope = { vocabulary, rules, inputs: gatherInputs(rules, vocabulary), agent: "" };
  const given = emptySituation();
  const stretches: Stretch[] = [];
  let situation = given;
  let isOpen = true;
  let weeks = 0;
  let last = head;
  for (const line of lines) {
    switch (line.expectOneOf(listNext(scope.agent, isOpen))) {
      case "given":
        takeGiven(scope, line, given);
        break;
      case "and":
        takeClauses(scope, line, situation, situation === given ? "all" : "changes");
        break;
      case "then":
        isOpen = true;
        takeClauses(scope, line, situation, "changes");
        break;
      case "after":
        stretches.push(takeStretch(line, situation, mostWeeks - weeks));
        weeks += stretches[stretches.length - 1].weeks;
        situation = emptySituation();
        isOpen = false;
        break;
      case "expect":
        stretches[stretches.length - 1].expectations.push(takeExpectation(scope, line));
        break;
    }
    last = line;
  }
  if (scope.agent === "") throw head.refuse(sayNobodyGiven(), head.current);
  if (isOpen) throw last.refuse(sayNoWeeks(), last.wholeLine);
  if (stretches[stretches.length - 1].expectations.length === 0) throw last.refuse(sayNothingExpected(), last.wholeLine);
  if (!isWhole) refuseNotGiven(scope, head, given);
  return { agent: scope.agent, others: given.others, absent: given.absent, stretches };
}

type Opening = "given" | "and" | "then" | "after" | "expect";

/** How the next line may begin. */
function listNext(agent: string, isOpen: boolean): Opening[] {
  if (agent === "") return ["given"];
  return isOpen ? ["and", "after"] : ["expect", "then", "after"];
}

function takeGiven(scope: TestScope, line: LineCursor, given: Situation): void {
  if (!line.take("a") && !line.take("an")) throw line.refuseCurrent(["a"]);
  scope.agent = takeAgent(line, Object.keys(scope.vocabulary.agents));
  if (line.take("whose")) takeClauses(scope, line, given, "all");
  else line.expectEnd();
}

function takeStretch(line: LineCursor, { settings, happenings }: Situation, most: number): Stretch {
  const duration = line.rest;
  const number = line.current;
  const count = line.expectNumber();
  const unit = line.expectOneOf(count === 1 ? ["week", "month", "year"] : ["weeks", "months", "years"]).replace(/s$/, "") as Unit;
  const weeks = Math.round(count * weeksOf[unit]);
  if (weeks < 1 || weeks > most) throw line.refuse(sayTooLong(mostWeeks), number);
  line.expectEnd();
  return { settings, happenings, weeks, duration, expectations: [] };
}

/** Levers have a usual level and states a start; a fact that a rule reads must be said, or the test would not say what it tries. */
function refuseNotGiven(scope: TestScope, head: LineCursor, { settings, absent }: Situation): void {
  const missing = [...scope.inputs.values()].filter(({ agent, name, group }) => group === "facts" && !absent.includes(agent) && !settings.some((known) => known.agent === agent && known.name === name));
  if (missing.length > 0) throw head.refuse(sayNotGiven(missing.map(({ agent, name }) => writeName(scope, agent, name)), scope.rules[0].base), head.wholeLine);
}
