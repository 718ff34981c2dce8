import { PUBLICATION_COLUMNS } from "./publication-columns";
import type { PublicationRow } from "./publication-rows";

/** Excel reads a CSV file as UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A field is quoted where it holds a separator (RFC 4180, section 2). */
const field = (value: string | number | null): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** 公表用データ as a CSV file: UTF-8 with byte order mark, CRLF, one head line; empty where there is no value. */
export const publicationCsv = (rows: readonly PublicationRow[]): string =>
  BYTE_ORDER_MARK +
  [
    PUBLICATION_COLUMNS.map(({ header }) => header),
    ...rows.map((row) => PUBLICATION_COLUMNS.map((column) => row[column.field])),
  ]
    .map((fields) => `${fields.map(field).join(",")}\r\n`)
    .join("");
