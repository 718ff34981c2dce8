import type { Sentence } from "./sentence";
import { checkSentences } from "./taskpane/check";
import { evaluationSentences } from "./taskpane/evaluation";
import { insertSentences } from "./taskpane/insert";
import { summarySentences } from "./taskpane/summary";

/** What the task pane says itself; refusals, outcomes, findings and Excel's failures have sentences of their own. */
export const taskpaneSentences = {
  "views.label": { ja: "画面の切り替え", en: "Views" },
  "views.home": { ja: "ホーム", en: "Home" },
  "views.insert": { ja: "挿入", en: "Insert" },
  "views.check": { ja: "入力チェック", en: "Check" },
  "views.evaluation": { ja: "評価", en: "Evaluate" },
  "views.summary": { ja: "議会要約", en: "Summary" },

  "to.home": { ja: "ホームへ", en: "Go to Home" },
  "to.insert": { ja: "計画を挿入する", en: "Insert a plan" },
  "to.check": { ja: "入力チェックへ", en: "Check the entries" },
  "to.summary": { ja: "議会要約へ", en: "Council summary" },

  loading: { ja: "読み込んでいます…", en: "Loading…" },
  cancel: { ja: "中止", en: "Cancel" },
  cancelling: {
    ja: "中止しています（Excelの応答を待っています）…",
    en: "Stopping (waiting for Excel's answer)…",
  },
  slow: {
    ja: "Excelからの応答に時間がかかっています。しばらく待っても変わらないときは、作業ウィンドウを開き直してください。途中の処理は［ホーム］の［続きから］か［取り消し］で片付けられます。",
    en: "Excel is slow to answer. If nothing changes, reopen the pane; a command cut off can be continued or undone on Home.",
  },
  details: { ja: "詳細", en: "Details" },
  reload: { ja: "最新の状態にする", en: "Read again" },
  plan: { ja: "計画", en: "Plan" },
  making: { ja: "「{sheet}」を作っています…", en: "Making {sheet}…" },
  finishing: { ja: "仕上げています…", en: "Finishing…" },
  "page-part-missing": {
    ja: "画面の一部を読み込めませんでした。ネットワークを確認し、作業ウィンドウを開き直してください。",
    en: "A part of the pane could not be loaded. Check the network and reopen the pane.",
  },

  "start.no-office": {
    ja: "Excelとの接続に必要な部品（Office.js）を読み込めませんでした。ネットワークを確認し、作業ウィンドウを開き直してください。続く場合は、appsforoffice.microsoft.com への接続が許可されているかを情報政策担当にご確認ください。",
    en: "Office.js could not be loaded. Check the network and reopen the pane. If it persists, ask your administrator whether appsforoffice.microsoft.com is allowed.",
  },
  "start.again": { ja: "もう一度読み込む", en: "Try again" },
  "start.outside-excel": {
    ja: "まちKPIはExcelの作業ウィンドウで動きます。Excelでブックを開き、リボンの［まちKPI］タブから開いてください。",
    en: "Machi KPI works in Excel's task pane. Open a workbook in Excel and use the Machi KPI tab.",
  },
  "start.too-old": {
    ja: "お使いのExcelでは、まちKPIに必要な機能（ExcelApi 1.9）を使えません。Web版または最新のExcelで開いてください。",
    en: "This Excel lacks what Machi KPI needs (ExcelApi 1.9). Use Excel on the web or a current Excel.",
  },

  "home.reading": { ja: "ブックを確認しています…", en: "Looking at the workbook…" },
  "home.plans": { ja: "このブックの計画", en: "Plans in this workbook" },
  "home.no-plans": {
    ja: "このブックには、まだ計画が入っていません。［計画を挿入する］から始めてください。",
    en: "There is no plan in this workbook yet. Start by inserting one.",
  },
  "home.counting": { ja: "入力の状況を数えています…", en: "Counting the entries…" },
  "home.entered": { ja: "{year}の入力　{entered}／{of}行", en: "{year}: {entered} of {of} rows entered" },
  "home.findings": {
    ja: "確認事項　エラー{error}・注意{warning}・情報{info}",
    en: "To look at: {error} errors, {warning} warnings, {info} notes",
  },
  "home.no-findings": { ja: "確認事項はありません", en: "Nothing to look at" },
  "home.no-indicators": {
    ja: "指標の記載がない計画です（実績入力・入力チェック・評価はありません）",
    en: "The plan names no indicators: nothing to enter, check or rate",
  },
  "home.open-actuals": { ja: "実績入力を開く", en: "Open the entry sheet" },
  "home.sheets": { ja: "シート（{count}枚）", en: "Sheets ({count})" },
  "home.insert-another": { ja: "ほかの計画を挿入する", en: "Insert another plan" },
  "home.resume": { ja: "続きから", en: "Continue" },
  "home.undo": { ja: "取り消し", en: "Undo" },
  "home.settling": { ja: "途中の作業を片付けています…", en: "Settling the unfinished command…" },
  "home.resumed": {
    ja: "途中だった処理を終えました。入力されていた値は残っています。",
    en: "The unfinished command is now complete; entries have been kept.",
  },
  "home.undo-anyway": { ja: "入力値ごと取り消す", en: "Undo with the entries" },

  ...insertSentences,
  ...checkSentences,
  ...evaluationSentences,
  ...summarySentences,
} as const satisfies Record<string, Sentence>;

export type TaskpaneSentenceId = keyof typeof taskpaneSentences;
