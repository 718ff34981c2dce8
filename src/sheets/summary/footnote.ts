import { formula, text } from "../../blueprint/cell";
import type { BookNames } from "../book";
import { formulaText } from "../formula-text";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { LINE } from "./indicator-lines";
import { columnAt } from "./summary-data";
import type { SectionPlace } from "./summary-data";
import { LAST_COLUMN, LOOKS } from "./summary-grid";

/** Where the front page sends its reader. */
export const backNoteRow: PageRow = {
  spans: [span(0, LAST_COLUMN, text("※ 判定の基準と指標別の進捗率は裏面をご覧ください。"), LOOKS.footnote)],
};

/**
 * The rule behind the ratings (profile, bands, starting point, rounding), what the progress chart leaves out and why,
 * and whom to ask. There is no national standard, so no rating stands without its rule.
 */
export const footnoteRows = (
  book: BookNames,
  {
    lines,
    slots,
    townWord,
    department,
  }: {
    readonly lines: SectionPlace;
    readonly slots: number;
    readonly townWord: string;
    readonly department: string | null;
  },
): readonly PageRow[] => {
  const rated = `COUNT(${columnAt(lines, LINE.progress)})`;
  const note = (source: string, roomFor: number): PageRow => ({
    spans: [span(0, LAST_COLUMN, formula(source), LOOKS.footnote, roomFor)],
  });
  return [
    note(
      `="※ 判定は${townWord}独自の基準によります（全国統一の基準はありません）。"&${book.name("criteria-note")}`,
      4,
    ),
    note(
      `="※ 進捗率のグラフは、内訳を分けた${lines.rows}件のうち進捗率のある"&${rated}&"件"` +
        `&IF(${rated}>${slots},"から低い順に${slots}件","")&"を載せています` +
        `。方向だけの目標、当初値のないもの、当初値と目標値が同じもの、実績待ちのものは載せていません。棒は−100%から150%までを描き、実際の進捗率は名称の下にあります。"` +
        (department === null ? "" : `&${formulaText(` 問い合わせ先：${department}`)}`),
      3,
    ),
  ];
};
