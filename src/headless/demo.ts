import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { CheckedPlan } from "../commands/check-entries";
import { rateIndicators } from "../evaluation/rate-indicators";
import { ratingLabel } from "../evaluation/rating-label";
import { findingSentence } from "../i18n/findings";
import { saveXlsx } from "../local-excel";
import { eraYear } from "../plan/fiscal-year";
import { readEntriesFile } from "./entries-file";
import { knownPlan } from "./known-plans";
import { main } from "./main";
import { makeWorkbook } from "./make-workbook";
import { writeWhole } from "./output-file";

const ROOT = join(__dirname, "../..");
const OUT = join(ROOT, "out/kitamoto-2.xlsx");
const ENTRIES = join(ROOT, "seeds/samples/kitamoto-2-entries.json");
const JUDGED_YEAR = 2024;

const ratingLines = ({ plan, ratings }: CheckedPlan): readonly string[] => {
  const names = new Map(plan.indicators.map(({ id, name }) => [id, name]));
  return rateIndicators(plan, ratings)
    .filter(({ listingNo }) => listingNo === 1)
    .map(
      ({ indicatorId, rating, rows }) =>
        `  ${ratingLabel(rating, rows[0].profile)}  ${names.get(indicatorId) ?? indicatorId}`,
    );
};

const findingLines = ({ findings }: CheckedPlan): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== "info")
    .map((finding) => `  ${findingSentence(finding, "ja", eraYear)}`);

/** `npm run demo`: the 北本市 plan with made-up entries, checked, rated and summarized, as a real .xlsx. */
const demo = async (): Promise<number> => {
  const plan = knownPlan("kitamoto-2");
  mkdirSync(join(ROOT, "out"), { recursive: true });
  const { workbook, commands, checked } = await makeWorkbook({
    plan,
    entries: readEntriesFile(ENTRIES, plan),
    judgedYear: JUDGED_YEAR,
    summary: true,
    assessment: true,
    charts: true,
    check: true,
  });
  writeWhole(OUT, await saveXlsx(workbook));

  const file = relative(process.cwd(), OUT);
  const lines = [
    `${plan.municipality.name} ${plan.title.text} を ${file} に書き出しました。`,
    "実績値は見本です（実際の実績ではありません）。",
    "",
    `シート: ${workbook.sheets.map(({ name }) => name).join("、")}`,
    `Excelへの要求: ${commands.map(({ command, requests }) => `${command} ${requests}回`).join("、")}`,
    "",
    `判定（${eraYear(JUDGED_YEAR)}）:`,
    ...checked.flatMap(ratingLines),
    "",
    "確認事項（エラー・警告のみ）:",
    ...checked.flatMap(findingLines),
    "",
    "次に:",
    `  ・${file} をExcelまたはLibreOfficeで開き、実績入力の値を変えると、進捗評価と議会要約が計算し直されます。`,
    `  ・変えて保存したファイルの確認: npm run --silent check -- ${file}`,
    "  ・ほかの値で作る: npm run --silent workbook -- --plan kitamoto-2 --entries <entries.json> --year R6 --summary --assessment --charts --check --out out/my.xlsx",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
};

void main(demo);
