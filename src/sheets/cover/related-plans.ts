import { formula, text } from "../../blueprint/cell";
import type { RelatedPlan } from "../../plan/linkage";
import type { Plan } from "../../plan/plan";
import { cellNameOf } from "../book";
import { whetherInWorkbook } from "../other-plan";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { sourcePlace } from "../source-place";
import { STYLES } from "../theme";
import { LAST_COLUMN, headedRows, headerRow } from "./cover-grid";

/** Where the two plans meet: in this plan's 対応表, in the other's, or not at all. */
const meetingPlace = ({ linkage }: Plan, { planId, linksMeasures = false }: RelatedPlan): string => {
  if (linkage?.planId === planId) return "このブックの対応表で、項目ごとに結び付けています";
  return linksMeasures ? "その計画の対応表が、この計画の項目を目標に結び付けています" : "";
};

/** 関連する計画: other plans of the municipality, and whether they stand in this workbook; it follows when they come or go. */
export const relatedPlanRows = (plan: Plan): readonly PageRow[] =>
  headedRows(
    headerRow([
      [0, 4, "計画"],
      [5, 7, "この計画との関係"],
      [8, 9, "文書・行"],
      [10, LAST_COLUMN, "このブックに"],
    ]),
    (plan.relatedPlans ?? []).map((related): PageRow => ({
      spans: [
        span(0, 4, text(related.name), STYLES.text),
        span(5, 7, text(meetingPlace(plan, related)), STYLES.text),
        span(8, 9, text(sourcePlace(related.source)), STYLES.text),
        span(
          10,
          LAST_COLUMN,
          // 値なしの印 stands on every plan's 表紙・出典 and is what shows that the plan is there.
          formula(`=${whetherInWorkbook(cellNameOf(related.planId, "mark-list"), "あります", "ありません")}`),
          { ...STYLES.computed, horizontal: "center" },
        ),
      ],
    })),
  );
