import { KEY } from "../columns";

/** Header texts of the table on チェック結果. */
export const CHECK_RESULT = {
  key: KEY, // identity of the finding
  severity: "重要度",
  department: "担当課",
  row: "指標・内訳",
  year: "年度",
  place: "場所",
  message: "確認事項",
  change: "現在値 → 案",
  answer: "対応・理由",
  mark: "印", // cell of 実績入力 to be marked: error|<row key>|<column head>
  value: "値", // what stood in it
} as const;

/** Where a line of チェック結果 leads. */
export type CheckLink =
  /** A value cell of 実績入力, found by row key and column head wherever it stands at the click. */
  | { readonly kind: "entry"; readonly rowKey: string; readonly heading: string }
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string };

/** One line of チェック結果, its texts as they are printed. */
export type CheckLine = {
  /** Tells the finding from others and finds it again in the next check. */
  readonly identity: string;
  readonly severity: string;
  readonly department: string;
  readonly row: string;
  readonly year: string;
  readonly link: CheckLink | null;
  readonly message: string;
  readonly change: string;
  /** 対応・理由: what staff wrote; "" where nothing yet. */
  readonly answer: string;
  readonly mark: CheckMark | null;
};

/** A value cell of 実績入力 to be marked while it holds what was checked. */
export type CheckMark = {
  readonly severity: "error" | "warning";
  readonly rowKey: string;
  /** Column head of the year's values. */
  readonly heading: string;
  /** The cell's value as text; `#` for an error value. */
  readonly value: string;
};

export const markText = ({ severity, rowKey, heading }: CheckMark): string =>
  `${severity}|${rowKey}|${heading}`;
