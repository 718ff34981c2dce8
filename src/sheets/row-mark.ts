/** What is written beside a row of a page, by which it is found again when staff have inserted or deleted others. */
export const markOfRow = (row: number): string => `行${row + 1}`;

/** Zero-based row as made; null: no such mark. */
export const rowOfMark = (mark: unknown): number | null => {
  const number = typeof mark === "string" ? /^行([1-9]\d*)$/.exec(mark)?.[1] : undefined;
  return number === undefined ? null : Number(number) - 1;
};
