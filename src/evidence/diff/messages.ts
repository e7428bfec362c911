/** Every sentence in which a comparison of two theories, or the log of one, is told. */

export const headings = { cmocs: "Rules", parameters: "Numbers", studies: "Studies", statements: "Statements of the evidence" } as const;
export const fromTo = (from: string, to: string): string => `From ${from} to ${to}:`;
export const nameVersion = (name: string, hash: string | null): string => (hash === null ? `the theory "${name}"` : `the theory "${name}" (${hash.slice(0, 12)})`);
export const sameToTheByte = (): string => "Nothing changed.";
export const sameInContent = (): string => "Nothing changed but layout, comments or the files in which things stand.";
export const titleChanged = (from: string | null, to: string | null): string => `Title: ${from ?? "none"} → ${to ?? "none"}`;
export const shortChange = (field: string, from: string | null, to: string | null): string => `${field}: ${from ?? "nothing"} → ${to ?? "nothing"}`;

// Of a refinement log

export const noLog = (name: string): string => `The theory "${name}" has no refinement log (refinements.yaml).`;
export const why = (reason: string): string => `Why: ${reason}`;
export const concerns = (rules: readonly string[]): string => `Rules: ${rules.join(", ")}`;
export const onEvidence = (id: string, says: string): string => `${id}: ${says}`;
export const stateNow = (name: string, hash: string): string => `Now the theory "${name}" has the hash ${hash}. A run says in its manifest.json by which one it was made.`;
