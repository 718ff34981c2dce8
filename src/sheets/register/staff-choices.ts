import type { ValidationBlueprint } from "../../blueprint/sheet";
import { REGISTER } from "../columns";
import type { TableLayout } from "../table-layout";
import { AGGREGATION_WORDS, DIRECTION_WORDS, PERIOD_WORDS, TARGET_KIND_WORDS } from "./words";

const words = (of: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.values(of).flatMap((word) => word ?? []);

/** Columns of 指標台帳 with a closed list of words, as formulas and the check know them. */
export const LISTED_WORDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [REGISTER.direction, words(DIRECTION_WORDS)],
  [REGISTER.targetKind, words(TARGET_KIND_WORDS)],
  [REGISTER.condition, ["≧", "≦", "↗", "↘"]],
  [REGISTER.periodKind, words(PERIOD_WORDS)],
  [REGISTER.aggregation, words(AGGREGATION_WORDS)],
]);

const HELP: ReadonlyMap<string, string> = new Map<string, string>([
  [REGISTER.unit, "人、件、万円などの単位です。割合は % と入力し、値は 57.6% のように入力してください。"],
  [REGISTER.direction, "値が増えるのがよいときは増加、減るのがよいときは減少、保つのがよいときは維持です。"],
  [
    REGISTER.targetKind,
    "目標値を入れると自動で決まります。増減の方向だけを目標とするときは、一覧から「方向」を選んでください。",
  ],
  [REGISTER.condition, "方向から自動で決まります。維持のときは、≧（以上）か≦（以下）を選んでください。"],
  [REGISTER.baseline, "計画書の当初値を数字だけで入力してください。割合は 57.6% のように入力します。"],
  [REGISTER.baselineYear, "当初値の年度を R3（令和3年度）、H30（平成30年度）のように入力してください。"],
  [REGISTER.target, "計画書の目標値を数字だけで入力してください。割合は 57.6% のように入力します。"],
  [REGISTER.targetYear, "目標年度を R7 のように入力してください。空欄は計画の最終年度とみなします。"],
]);

/** Lists and prompts for the cells staff complete. */
export const staffChoices = (table: TableLayout): readonly ValidationBlueprint[] =>
  [...new Set([...LISTED_WORDS.keys(), ...HELP.keys()])].map((header): ValidationBlueprint => {
    const list = LISTED_WORDS.get(header);
    const help = HELP.get(header);
    return {
      range: table.dataRange(header),
      rule: list ? { kind: "list", source: list.join(",") } : { kind: "any" },
      ...(help === undefined ? {} : { prompt: { title: header, message: help } }),
      alert: list ? { style: "stop", title: header, message: "一覧にある言葉から選んでください。" } : null,
    };
  });
