import type { Case } from "../case";
import { canonical } from "../json";
import type { Result } from "../result";
import type { Diagnostics } from "./diagnostics";

/** Everything there is to say of a case once it was tried, in both tables alike. */
export type ReportRow = {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly expected: string;
  readonly seen: string;
  readonly verdict: string;
  readonly milliseconds: number | null;
  readonly source: string;
  readonly excelApi: string;
  readonly note: string;
};

const NOT_TRIED = { verdict: "not-run", seen: null, milliseconds: null, note: "" } as const;

export const reportRows = (
  cases: readonly Case[],
  results: ReadonlyMap<string, Result>,
): readonly ReportRow[] =>
  cases.map((one) => {
    const { seen, verdict, milliseconds, note } = results.get(one.id) ?? {
      ...NOT_TRIED,
      verdict: one.kind === "manual" ? ("to-do" as const) : NOT_TRIED.verdict,
    };
    return {
      id: one.id,
      area: one.area,
      title: one.title.ja,
      expected: canonical(one.expected),
      seen: seen === null ? "" : canonical(seen),
      verdict,
      milliseconds,
      source: one.source.kind === "unverified" ? "unverified" : one.source.url,
      excelApi: one.needs,
      note,
    };
  });

export const asJsonText = (rows: readonly ReportRow[], diagnostics: Diagnostics | null): string =>
  `${JSON.stringify({ diagnostics, results: rows }, null, 2)}\n`;

/** Opened in Excel, no cell becomes a formula: what a person noted may begin with anything. */
const cell = (value: string | number): string => {
  const text = typeof value === "number" ? String(value) : value.replace(/^(?=[=+\-@\t\r])/, "'");
  return `"${text.replace(/"/g, '""')}"`;
};

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table for Excel: UTF-8 with a byte order mark. Which Excel it was stands in every row, so that tables of several
 * people can be put one below the other.
 */
export const asCsv = (rows: readonly ReportRow[], diagnostics: Diagnostics | null): string => {
  const { platform = "", version = "", at = "" } = diagnostics ?? {};
  const head = [
    "id",
    "area",
    "title",
    "expected",
    "seen",
    "result",
    "ms",
    "source",
    "ExcelApi",
    "note",
    "platform",
    "version",
    "at",
  ];
  const lines = rows.map((row) => [
    row.id,
    row.area,
    row.title,
    row.expected,
    row.seen,
    row.verdict,
    row.milliseconds ?? "",
    row.source,
    row.excelApi,
    row.note,
    platform,
    version,
    at,
  ]);
  return BYTE_ORDER_MARK + [head, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("");
};
