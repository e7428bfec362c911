/** Open brackets, or characters of indentation, beyond which a text is not handed to the YAML parser at all. */
const most = 200;

/**
 * Where a text nests so deeply that a parser could run out of stack, or -1. A stack that runs out inside V8's regular
 * expressions ends the process and cannot be caught, so this is found before parsing, by counting: unclosed brackets,
 * and characters of indentation with compact `- - -` (each level takes at least one).
 */
export function findDeepNesting(text: string): number {
  let open = 0;
  let indent = 0;
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\n") [indent, atStart] = [0, true];
    else if (character === "[" || character === "{") [open, atStart] = [open + 1, false];
    else if (character === "]" || character === "}") [open, atStart] = [Math.max(0, open - 1), false];
    else if (atStart && (character === " " || ("-?:".includes(character) && text[at + 1] === " "))) indent += 1;
    else atStart = false;
    if (open > most || indent > most) return at;
  }
  return -1;
}
