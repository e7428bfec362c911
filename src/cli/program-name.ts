/** How the program is called where this one was: through npm (`npm start`, `npx realist`) it is not on the path by itself. */
export function nameProgram(): string {
  return process.env["npm_execpath"] === undefined ? "realist" : "npx realist";
}
