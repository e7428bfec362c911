import type { Command } from "commander";
import { exitCodes, ProblemError } from "../problem/problem.js";
import { suggestWord } from "../problem/messages.js";
import { nameCommand } from "./define-command.js";
import { isPromised } from "./promised.js";
import * as say from "./messages.js";
import type { UsageFault } from "./usage-fault.js";

/** Turns commander's own complaint into our words, with the nearest right one. */
export function explainUsage({ command, reason }: UsageFault): ProblemError {
  const name = nameCommand(command);
  const word = /'([^']*)'/.exec(reason.message)?.[1] ?? "";
  const problem = (message: string, hint: string | undefined): ProblemError =>
    new ProblemError([{ code: reason.code.replace("commander.", ""), message, hint: hint ?? say.seeHelp(name) }], exitCodes.usage);

  switch (reason.code) {
    case "commander.unknownCommand":
      if (isPromised(name, word)) return problem(say.notInThisVersion(`${name} ${word}`), say.seeHelp(name));
      return problem(say.unknownCommand(`${name} ${word}`), suggestWord(word, command.commands.map((each) => each.name())));
    case "commander.unknownOption":
      if (isPromised(name, word)) return problem(say.notInThisVersion(`${name} ${word}`), say.seeHelp(name));
      return problem(say.unknownOption(word, name), suggestWord(word, listFlags(command)));
    case "commander.missingArgument":
      return problem(say.missingArgument(word.replace(/s$/, ""), name), undefined);
    case "commander.optionMissingArgument":
      return problem(say.missingValue(word), undefined);
    case "commander.missingMandatoryOptionValue":
      return problem(say.missingOption(word, name), undefined);
    case "commander.excessArguments":
      return problem(say.tooManyArguments(name, command.args.slice(command.registeredArguments.length).join(" ")), undefined);
    default:
      return problem(reason.message.replace(/^error: /, ""), undefined);
  }
}

function listFlags(command: Command): string[] {
  return [...command.options.map((option) => option.long ?? option.short ?? ""), "--help"];
}
