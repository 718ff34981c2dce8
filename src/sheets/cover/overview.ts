import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Plan, Source } from "../../plan/plan";
import type { BookNames } from "../book";
import { eraYearFormula } from "../era-formula";
import { formulaYears } from "../year-columns";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import type { SheetOptions } from "../sheet-frame";
import { sourcePlace } from "../source-place";
import { STYLES } from "../theme";
import { LAST_COLUMN, label } from "./cover-grid";

const STATUS_WORDS: Readonly<Record<Plan["status"], string>> = {
  draft: "案",
  adopted: "成案",
  unknown: "不明（資料に記載がありません）",
};

/** First column of a fact's place in the documents. */
const PLACE = 10;

/** Row whose value cell is named 時点. */
export const AS_OF_ROW = "as-of";

/** 計画期間 as printed; where no document states it, as staff entered it on 実績入力. */
const periodCell = (book: BookNames): BlueprintCell => {
  const { period, indicators } = book.plan;
  if (period !== null && period.basis !== "entered") return text(period.text);
  if (indicators.length === 0) return text("記載なし");
  const { each } = formulaYears(book);
  const [first = `""`] = each;
  const last = each[each.length - 1] ?? first;
  return formula(
    `=IF(ISNUMBER(${first}),${eraYearFormula(first)}&"～"&${eraYearFormula(last)}&"（資料に記載がないため、実績入力で入力した年度）",` +
      `"記載なし（実績入力の黄色の欄に、最初の年度を入力してください）")`,
  );
};

const statedSource = ({ period }: Plan): Source | null =>
  period === null || period.basis === "entered" ? null : period.source;

/** What the workbook is about: plan, municipality, period, state of the text, and how it is judged. */
export const overviewRows = (book: BookNames, { asOf }: SheetOptions): readonly PageRow[] => {
  const { plan } = book;
  const fact = (name: string, cell: BlueprintCell, source: Source | null = null): PageRow => ({
    spans:
      source === null
        ? [label(name), span(2, LAST_COLUMN, cell, STYLES.text)]
        : [
            label(name),
            span(2, PLACE - 1, cell, STYLES.text),
            span(PLACE, LAST_COLUMN, text(sourcePlace(source)), STYLES.text),
          ],
  });
  const inferred = (basis: "stated" | "inferred" | undefined): string =>
    basis === "inferred" ? "（推定）" : "";
  return [
    fact(
      "自治体",
      text(
        plan.municipality.name +
          (plan.municipality.code === null ? "" : `（${plan.municipality.code}）`) +
          inferred(plan.municipality.basis),
      ),
      plan.municipality.source,
    ),
    fact("計画名", text(plan.title.text + inferred(plan.title.basis)), plan.title.source),
    fact("期", text(plan.term ?? "記載なし")),
    fact("計画期間", periodCell(book), statedSource(plan)),
    fact("案・成案", text(STATUS_WORDS[plan.status])),
    fact(
      "計画書との照合",
      text(
        plan.verified
          ? "照合済"
          : "未照合（下の資料の文字起こしから作りました。計画書と照らし合わせてください）",
      ),
    ),
    ...(plan.indicators.length === 0
      ? []
      : [
          fact("判定年度", formula(`=${eraYearFormula(book.name("judged-year"))}`)),
          fact("評価基準", formula(`=${book.name("profile")}`)),
        ]),
    { id: AS_OF_ROW, spans: [label("時点"), span(2, LAST_COLUMN, text(asOf), STYLES.input)] },
  ];
};
