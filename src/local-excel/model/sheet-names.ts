import { ExcelError } from "./excel-error";

/** Rules of "Rename a worksheet" (support.microsoft.com): length, characters, apostrophes, the reserved word. */
export function isLegalSheetName(name: string): boolean {
  return (
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[\\/?*[\]:\p{Cc}]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Refuses a name Excel refuses: InvalidArgument, or ItemAlreadyExists (letter case does not count). */
export function checkSheetName(name: string, others: readonly string[]): void {
  if (!isLegalSheetName(name))
    throw new ExcelError("InvalidArgument", `"${name}" is not a legal sheet name.`);
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** The first free `Sheet1`, `Sheet2` …, as Excel numbers new sheets in Japanese too. */
export function nextSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (lower.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
