/** A fenced block of a Markdown page. */
export interface CodeBlock {
  /** Line of the opening fence, counted from 1. */
  line: number;
  language: string;
  text: string;
  /** Why it is not run, if the page says `<!-- not run by the test: why -->` on the line above. */
  notRun: string | null;
}

/** The fenced blocks of a Markdown page, in order. */
export function readCodeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = markdown.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const language = /^```(\w+)$/.exec(lines[at])?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf("```", at);
    const notRun = /^<!-- not run by the test: (.+) -->$/.exec(lines[at - 1] ?? "")?.[1] ?? null;
    blocks.push({ line: at + 1, language, text: lines.slice(at + 1, end).join("\n"), notRun });
    at = end;
  }
  return blocks;
}
