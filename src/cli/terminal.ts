import { writeSync } from "node:fs";

/** Where a command speaks: data on stdout, everything meant for people on stderr. Nothing is coloured, so that nothing depends on colour. */
export interface Terminal {
  /** Writes data to stdout. */
  print(text: string): void;
  /** Writes a message to stderr. */
  say(text: string): void;
  /** Replaces the last line of progress on stderr; does nothing unless it is a terminal. */
  showProgress(line: string): void;
  /** What the process ends with when nothing went wrong: a command may set it to say that a check failed. */
  exitCode: number;
  /** True while a command itself comes to an orderly end on the first Ctrl-C. A second one ends the process at once. */
  endsItself: boolean;
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const moving = process.stderr.isTTY === true;
  let standing = false;
  const clear = (): void => {
    if (standing) process.stderr.write("\r\u001b[2K");
    standing = false;
  };
  return {
    print(text) {
      clear();
      process.stdout.write(`${dropControls(text).replace(/\n$/, "")}\n`);
    },
    say(text) {
      clear();
      process.stderr.write(`${dropControls(text).replace(/\n$/, "")}\n`);
    },
    showProgress(line) {
      if (!moving) return;
      process.stderr.write(`\r\u001b[2K${line.slice(0, Math.max(1, (process.stderr.columns || 80) - 1))}`);
      standing = true;
    },
    exitCode: 0,
    endsItself: false,
  };
}

/** Leaves out whatever could steer a terminal: titles and names come from files, and files from anywhere. Line ends and tabs stay. */
export function dropControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "");
}

/** Says something at once and in full, for use just before the process ends. */
export function sayLast(text: string): void {
  try {
    writeSync(2, `${text}\n`);
  } catch {
    // Nobody listens any more.
  }
}
