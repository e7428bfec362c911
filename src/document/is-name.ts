/**
 * Whether a word on the command line can be the name of a scenario, setting or theory, to be looked for where such things are, rather than a
 * path: it has no separator of folders, no ending of a YAML file, and something else than dots. Spaces and letters of any language are welcome.
 */
export function isName(word: string): boolean {
  return !/[\\/]/.test(word) && !/\.ya?ml$/i.test(word) && /[^.]/.test(word);
}
