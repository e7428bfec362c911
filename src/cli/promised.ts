/** Commands and options that are planned but not here yet, so that nobody is told that she misspelt them. */
const promised: Readonly<Record<string, readonly string[]>> = {
  realist: ["report", "sweep", "solve", "calibrate", "adjudicate", "sensitivity", "qca", "docs", "package", "reproduce"],
  "realist run": ["--draws-from", "--until-halfwidth"],
  "realist export": ["--xlsx", "--parquet"],
};

/** True where a command or an option of a command is planned. */
export function isPromised(command: string, word: string): boolean {
  return promised[command]?.includes(word) ?? false;
}
