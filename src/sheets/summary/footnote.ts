import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { BookNames } from "../book";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { LINE, lineRows } from "./indicator-lines";
import { PROGRESS_EXPLAINED } from "./plain-words";
import { columnAt } from "./summary-data";
import type { SectionPlace } from "./summary-data";
import { LAST_COLUMN, LOOKS } from "./summary-grid";
import { official } from "./variant";
import type { SummaryVariant } from "./variant";

const note = (cell: BlueprintCell, lines?: number): PageRow => ({
  spans: [span(0, LAST_COLUMN, cell, LOOKS.footnote, lines)],
});

/** Where the front page sends its reader. */
export const backNoteRow = (variant: SummaryVariant): PageRow =>
  note(
    text(
      official(
        "※ 判定の基準、指標別の進捗率と全指標の一覧は、裏面以降をご覧ください。",
        "※ 裏面に、すべての指標の一覧と、ことばの説明があります。",
      )[variant],
    ),
  );

/** Whom to ask, at the end of the paper. */
export const contactRow = (department: string | null): PageRow =>
  department === null ? { ...note(text(null)), hidden: true } : note(text(`問い合わせ先：${department}`));

/**
 * The rule behind the ratings (profile, bands, starting point, rounding), and what the progress chart leaves out and
 * why. There is no national standard, so no rating stands without its rule.
 */
export const footnoteRows = (
  book: BookNames,
  {
    lines,
    slots,
    townWord,
    variant,
  }: {
    readonly lines: SectionPlace;
    readonly slots: number;
    readonly townWord: string;
    readonly variant: SummaryVariant;
  },
): readonly PageRow[] => {
  const rated = `COUNT(${columnAt(lines, LINE.progress)})`;
  const { plan } = book;
  const hasBreakdowns = lineRows(plan).some(({ row }) => row.breakdown !== null);
  const counted = hasBreakdowns ? "内訳のある指標は、いちばん低い判定で1件と数えています。" : "";
  const own = `※ 判定は${townWord}独自の基準によります（全国統一の基準はありません）。`;
  const chartNote =
    `="※ グラフは進捗率のある"&${rated}&"件（内訳別）"&IF(${rated}>${slots},"のうち低い順に${slots}件","")&"です。方向だけの目標、` +
    `当初値なし、当初値＝目標値、実績待ちは除き、棒は−100～150%で切ります（実際の率は名称の下）。"`;
  return [
    note(
      official(formula(`="${own}"&${book.name("criteria-note")}&"${counted}"`), text(own))[variant],
      official(4, 1)[variant],
    ),
    note(official(formula(chartNote), text(PROGRESS_EXPLAINED))[variant], 2),
  ];
};
