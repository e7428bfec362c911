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
    await program.parseAsync(words.length === 0 ? ["--help"] : [...words], { from: "user" });
    return terminal.exitCode;
  } catch (fault) {
    // 3
    return answerFault(fault, terminal);
  }
}

/** `realist … | head` closes the pipe early: that is no fault. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(exitCodes.done);
      throw error;
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
