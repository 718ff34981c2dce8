/**
 * データ状態, chosen beside a value. Blank beside a value means 確定.
 * `missing` statuses say that there is no value for the year.
 */
export const STATUSES = [
  { word: "確定", hasValue: true },
  { word: "速報", hasValue: true },
  { word: "見込", hasValue: true },
  { word: "集計中", hasValue: false },
  { word: "未公表", hasValue: false },
  { word: "調査なし", hasValue: false },
  { word: "該当なし", hasValue: false },
  { word: "事業終了", hasValue: false },
] as const;

export type Status = (typeof STATUSES)[number]["word"];
export type MissingStatus = Extract<(typeof STATUSES)[number], { hasValue: false }>["word"];

export const isStatus = (word: string): word is Status => STATUSES.some((status) => status.word === word);
