import { buildProgram } from "./build-program.js";
import { answerFault } from "./answer-fault.js";
import * as say from "./messages.js";
import { exitCodes } from "../problem/problem.js";
import { openTerminal, sayLast, type Terminal } from "./terminal.js";

/**
 * Reads a command line, does what it says and returns the exit code. Takes the words after the program's name.
 *
 *     words → (1) quiet pipes, Ctrl-C → (2) parse and act → (3) whatever went wrong, as a sentence and a code
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  // 1
  const terminal = openTerminal();
  endQuietlyWhenNobodyReads();
  endAtOnceOnInterrupt(terminal);
  try {
    // 2
    const program = buildProgram(terminal);
    await program.parseAsync(askForHelp(words), { from: "user" });
    return terminal.exitCode;
  } catch (fault) {
    // 3
    return answerFault(fault, terminal);
  }
}

/** Nothing at all, and `help run` for `run --help`, ask for help. */
function askForHelp(words: readonly string[]): string[] {
  if (words.length === 0) return ["--help"];
  return words[0] === "help" ? [...words.slice(1), "--help"] : [...words];
}

/** `realist … | head` closes the pipe early: that is no fault. Elsewhere what is printed must not be lost in silence. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCodes.done);
      sayLast(say.cannotPrint(say.systemReasons[error.code ?? ""] ?? error.message));
      process.exit(exitCodes.incomplete);
    });
  }
}

function endAtOnceOnInterrupt(terminal: Terminal): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (terminal.endsItself) {
        terminal.endsItself = false;
        return;
      }
      sayLast(say.interrupted());
      process.exit(exitCodes.interrupted);
    });
  }
}
