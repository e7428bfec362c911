import { exitCodes, ProblemError } from "../problem/problem.js";
import { renderProblems } from "../problem/render-problem.js";
import { explainSystem } from "./explain-system.js";
import { explainUsage } from "./explain-usage.js";
import * as say from "./messages.js";
import type { Terminal } from "./terminal.js";
import { UsageFault } from "./usage-fault.js";

/** Says on stderr what went wrong, in sentences, and gives the exit code for it. */
export function answerFault(fault: unknown, terminal: Terminal): number {
  if (fault instanceof UsageFault) {
    if (fault.reason.exitCode === 0) return exitCodes.done;
    if (fault.reason.code === "commander.help") return exitCodes.usage;
    return answerFault(explainUsage(fault), terminal);
  }
  if (fault instanceof ProblemError) {
    terminal.say(renderProblems(fault.problems));
    return fault.exitCode;
  }
  const trouble = explainSystem(fault);
  if (trouble !== null) {
    terminal.say(trouble);
    showStack(fault, terminal);
    return exitCodes.invalidFile;
  }
  terminal.say(say.fault(fault instanceof Error ? fault.message : String(fault)));
  showStack(fault, terminal);
  return exitCodes.fault;
}

function showStack(fault: unknown, terminal: Terminal): void {
  if (process.env["REALIST_DEBUG"] === "1" && fault instanceof Error && fault.stack !== undefined) terminal.say(fault.stack);
}
