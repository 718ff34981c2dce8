import type { Source } from "../plan/plan";

/** Where a fact stands, as tables print it: `ninohe-003:91`. */
export const sourcePlace = ({ document, line }: Source): string => `${document}:${line}`;

/** Several places of one document in one cell: `ninohe-003:84・86・87`; of several documents, a line for each. */
export const sourcePlaces = (sources: readonly Source[]): string => {
  const lines = new Map<string, number[]>();
  for (const { document, line } of sources) {
    const known = lines.get(document);
    if (known) known.push(line);
    else lines.set(document, [line]);
  }
  return [...lines].map(([document, numbers]) => `${document}:${numbers.join("・")}`).join("\n");
};
