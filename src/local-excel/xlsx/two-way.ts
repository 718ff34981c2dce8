/** A dictionary between Office.js words and the file's words, read in both directions. */
export type TwoWay = {
  readonly fileWord: (officeWord: string) => string | undefined;
  readonly officeWord: (fileWord: string) => string | undefined;
};

/** Where two Office.js words share a file word, the first listed is the one read back. */
export const twoWay = (pairs: readonly (readonly [office: string, file: string])[]): TwoWay => {
  const toFile = new Map<string, string>();
  const toOffice = new Map<string, string>();
  for (const [office, file] of pairs) {
    if (!toFile.has(office)) toFile.set(office, file);
    if (!toOffice.has(file)) toOffice.set(file, office);
  }
  return { fileWord: (word) => toFile.get(word), officeWord: (word) => toOffice.get(word) };
};
