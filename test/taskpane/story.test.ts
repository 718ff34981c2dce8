import { openBed, type Bed } from "../support/local-excel-bed";
import { openPage } from "./open-page";

let bed: Bed;
let closePage: () => void;

beforeAll(async () => {
  bed = await openBed();
  closePage = openPage();
});
afterAll(() => {
  closePage();
  bed.close();
});

const ACTUALS = "実績入力_kitamoto_2";

test("insert, enter, check, evaluate, summarize: the pane over the real commands", async () => {
  const { openPane } = await import("./pane-bed");
  const { excelCommands } = await import("../../src/taskpane/commands");
  const pane = await openPane(excelCommands);

  await pane.press("計画を挿入する");
  await pane.press("挿入する");
  expect(pane.text()).toContain("「第2期総合戦略」のシートを7枚作りました。");
  expect(bed.sheetNames()).toEqual([
    "Sheet1",
    "表紙・出典",
    "体系図",
    "指標台帳",
    "実績入力",
    "評価コメント",
    "進捗評価",
    "評価基準の比較",
  ]);

  bed.type(ACTUALS, "births", "令和7年度（R7）", "abc");
  bed.type(ACTUALS, "job-openings-ratio", "令和7年度（R7）", "0.85");
  await pane.press("入力チェックへ");
  await pane.press("チェックする");
  expect(pane.text()).toContain(
    "北本市 第2期総合戦略（判定年度 令和7年度）2件の値を確認しました。エラー 1件、",
  );
  expect(pane.text()).toContain("✕ エラー実績入力 L9出生数・令和7年度「abc」を数値として読み取れません。");

  await pane.press("評価");
  expect(pane.text()).toContain("自動判定の内訳（指標の数）");
  await pane.choose("評価基準", "達否基準");
  expect(bed.sheet("進捗評価").cell(2, 2).value).toBe("達否基準");
  await pane.press("進捗評価のシートを開く");
  expect(bed.workbook.activeSheet.name).toBe("進捗評価");

  await pane.press("議会要約");
  await pane.press("議会要約を作る");
  expect(pane.text()).toContain("「議会要約」を作りました。");
  expect(bed.sheetNames()).toContain("議会要約");

  await pane.press("ホーム");
  expect(pane.text()).toContain("シート（7枚）表紙・出典体系図指標台帳実績入力評価コメント進捗評価議会要約");
  pane.close();
});
