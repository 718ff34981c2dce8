const QUOTED = /["\t\n\r]/;

/** Cells as Excel puts them on the clipboard: tabs between columns, a line per row, quotes where a cell needs them. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (QUOTED.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

/** Reads text from the clipboard into rows of equal length, shorter ones filled up with "". */
export function readTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const source = text.replace(/(?:\r\n|\n|\r)$/, "");
  for (;;) {
    const found = cell.exec(source);
    // A quote in the middle of a cell is nothing special.
    if (found === null) return [[source]];
    const [, quoted, plain = "", end = ""] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
}
