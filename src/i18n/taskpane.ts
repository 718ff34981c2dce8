import type { Sentence } from "./sentence";

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
  "home.resume": { ja: "続きから", en: "Continue" },
  "home.undo": { ja: "取り消し", en: "Undo" },
  "home.settling": { ja: "途中の作業を片付けています…", en: "Settling the unfinished command…" },
  "home.resumed": {
    ja: "途中だった処理を終えました。入力されていた値は残っています。",
    en: "The unfinished command is now complete; entries have been kept.",
  },
  "home.undo-anyway": { ja: "入力値ごと取り消す", en: "Undo with the entries" },

  "insert.about": {
    ja: "選んだ計画の標準シートを、このブックに作ります。今あるシートは変更しません。",
    en: "Makes the plan's standard sheets in this workbook. Existing sheets are left alone.",
  },
  "insert.start": { ja: "挿入する", en: "Insert" },
  "insert.running": { ja: "計画を挿入しています…", en: "Inserting the plan…" },
  "insert.next": {
    ja: "実績入力のシートに実績値を入力したら、入力チェックに進んでください。",
    en: "Enter the actual values on 実績入力, then check the entries.",
  },
  "insert.names-taken": {
    ja: "同じ名前のシートがすでにあるため、まだ何も作っていません。次の名前で作ることができます。",
    en: "Sheets of these names exist, so nothing has been made yet. They can be made under other names.",
  },
  "insert.rename": { ja: "この名前で作る", en: "Use these names" },

  "check.about": {
    ja: "実績入力の値を計画の定義と照らし合わせます。値は変更しません。",
    en: "Compares the entries with the plan's definitions. Nothing is changed.",
  },
  "check.start": { ja: "チェックする", en: "Check" },
  "check.again": { ja: "もう一度チェックする", en: "Check again" },
  "check.running": { ja: "入力値を読み取っています…", en: "Reading the entries…" },
  "check.no-year": { ja: "未定", en: "not chosen yet" },
  "check.of": { ja: "{plan}（判定年度 {year}）", en: "{plan} (judged year {year})" },
  "check.no-findings": {
    ja: "確認が必要な欄はありません（{count}件の値を確認しました）。",
    en: "Nothing needs a look ({count} values checked).",
  },
  "check.counts": {
    ja: "{count}件の値を確認しました。エラー {error}件、注意 {warning}件、情報 {info}件です。",
    en: "{count} values checked: {error} errors, {warning} warnings, {info} notes.",
  },
  "check.error": { ja: "✕ エラー", en: "✕ Error" },
  "check.warning": { ja: "▲ 注意", en: "▲ Warning" },
  "check.info": { ja: "ⓘ 情報", en: "ⓘ Note" },
  "check.offer": { ja: "案：{before} → {after}", en: "Offer: {before} → {after}" },
  "check.select": { ja: "場所へ", en: "Go to" },
  "check.apply": { ja: "適用", en: "Apply" },
  "check.apply-all": {
    ja: "書き方だけの直し{count}件をすべて適用",
    en: "Apply all {count} corrections of spelling",
  },
  "check.applied": {
    ja: "{count}か所に書き込みました。チェックの後に変わった{skipped}か所はそのままです。",
    en: "{count} cells were written; {skipped} that had changed since the check were left alone.",
  },
  "check.undo": { ja: "適用を元に戻す", en: "Undo what was applied" },
  "check.restored": {
    ja: "{count}か所を元に戻しました。その後に変わった{left}か所はそのままです。",
    en: "{count} cells were restored; {left} that had changed since were left alone.",
  },
  "check.dismiss": { ja: "確認済みにする", en: "Confirm as it is" },
  "check.dismiss-now": { ja: "理由を記録する", en: "Record the reason" },
  "check.switch-off": { ja: "この種類の確認をやめる", en: "Do without this check" },
  "check.switch-off-reason": { ja: "この種類の確認をやめる理由", en: "Why this check is not needed" },
  "check.department": { ja: "判断した課", en: "Department that decided" },
  "check.settings": { ja: "設定", en: "Settings" },
  "check.clear-marks": { ja: "実績入力の印（色）を消す", en: "Take the marks off the entry sheet" },
  "check.cleared": {
    ja: "まちKPIが付けた印（色）を消しました。ご自分で付けた書式はそのままです。",
    en: "The add-in's marks are gone; formats of your own stay.",
  },
  "check.rules-off": { ja: "行っていない確認", en: "Checks switched off" },
  "check.rule-off-why": { ja: "理由：{reason}（{by}、{date}）", en: "Reason: {reason} ({by}, {date})" },
  "check.switch-on": { ja: "元に戻す", en: "Switch on again" },
  "check.confirmed": { ja: "確認済み", en: "Confirmed" },
  "check.confirmed-why": { ja: "理由：{reason}（{date}）", en: "Reason: {reason} ({date})" },
  "check.reopen": { ja: "再表示", en: "Show again" },
  "check.none": { ja: "ありません。", en: "None." },
  "check.reason": { ja: "このままでよい理由", en: "Why it is right as it is" },
  "check.dismissed": {
    ja: "確認済みの{count}件は、値が変わるまで表示しません。",
    en: "{count} confirmed findings stay away until their values change.",
  },
  "check.recorded": { ja: "ブックに記録しました。", en: "Recorded in the workbook." },
  "check.gone": {
    ja: "その欄が見つかりません。もう一度チェックしてください。",
    en: "That cell is gone. Check again.",
  },
  "check.selected": { ja: "{sheet} {cell} を選びました。", en: "{sheet} {cell} is selected." },
  "check.sheet": { ja: "チェック結果のシートを作る", en: "Write the result to a sheet" },
  "check.sheet-written": { ja: "「{sheet}」に書き出しました。", en: "Written to {sheet}." },
  "check.acting": { ja: "書き込んでいます…", en: "Writing…" },
  "check.stale": {
    ja: "行や列が変わりました。もう一度チェックすると、一覧が新しくなります。",
    en: "Rows or columns have changed. Check again to renew the list.",
  },
  "check.more": { ja: "さらに{count}件を表示", en: "Show {count} more" },

  "evaluation.open": { ja: "進捗評価のシートを開く", en: "Open the evaluation sheet" },
  "evaluation.opening": { ja: "シートを開いています…", en: "Opening the sheet…" },
  "evaluation.about": {
    ja: "判定年度と評価基準は、シートの上部で選びます。選び直すと、進捗率と自動判定はすぐに計算し直されます。ふつうの数式なので、アドインがなくても動きます。",
    en: "Choose the year and the criteria at the top of the sheet. Rates and ratings are ordinary formulas and follow at once, with or without the add-in.",
  },
  "evaluation.criteria": {
    ja: "判定の区切りや言葉は、同じシートの評価基準表で変えられます。",
    en: "Bands and words can be changed in the criteria table on the same sheet.",
  },
  "evaluation.own": {
    ja: "自動判定は目安です。市としての評価は「市の評価」の欄に、理由とあわせてご記入ください。自動判定が上書きすることはありません。",
    en: "The rating is a guide. Write the municipality's own assessment with its reason in its own column; it is never overwritten.",
  },

  "summary.about": {
    ja: "進捗評価をもとに、議会へ出すA4の要約を作ります。前に作った要約があれば、書き足した部分を残して更新します。",
    en: "Makes the A4 summary for the council from the evaluation. An earlier one is brought up to date; what staff added stays.",
  },
  "summary.as-before": { ja: "空欄なら前回のまま", en: "Empty: as the last time" },
  "summary.draft": { ja: "表題の（案）", en: "（案） in the title" },
  "summary.draft.as-before": { ja: "前回のまま（初回は付ける）", en: "As the last time (first time: draft)" },
  "summary.draft.draft": { ja: "（案）を付ける", en: "Draft" },
  "summary.draft.final": { ja: "（案）を付けない", en: "Final" },
  "summary.documentNo": { ja: "資料番号", en: "Document number" },
  "summary.meeting": { ja: "会議名", en: "Meeting" },
  "summary.meetingDate": { ja: "開催日", en: "Date of the meeting" },
  "summary.asOf": { ja: "時点", en: "As of" },
  "summary.department": { ja: "課名・連絡先", en: "Department and contact" },
  "summary.start": { ja: "議会要約を作る", en: "Make the summary" },
  "summary.running": { ja: "議会要約を作っています…", en: "Making the summary…" },
  "outputs.heading": { ja: "施策評価シート・グラフ・公表用データ", en: "Assessment sheets, charts, data for publication" },
  "outputs.assessment.about": {
    ja: "施策（施策のない計画では目標）ごとにA4の評価シートを1枚ずつ作ります。評価コメントと進捗評価を引用します。",
    en: "Makes an A4 page for each measure (or goal), drawing from the comments and the evaluation.",
  },
  "outputs.assessment.start": { ja: "施策評価シートを作る", en: "Make the assessment sheets" },
  "outputs.charts.about": {
    ja: "指標ごとの推移の小さなグラフを、A4に並べて作ります。前に作ったグラフは位置も大きさもそのままで、足りないものだけを加えます。",
    en: "Makes a small chart for each indicator. Charts that are there keep their place and size; missing ones are added.",
  },
  "outputs.charts.start": { ja: "グラフを作る", en: "Make the charts" },
  "outputs.publication.about": {
    ja: "機械で読める形（1行に1つの値、数式なし）で公表用データを作ります。CSV（UTF-8）でも保存できます。",
    en: "Makes machine-readable data (one value a row, no formulas), also as a CSV file.",
  },
  "outputs.publication.start": { ja: "公表用データを作る", en: "Make data for publication" },
  "outputs.running": { ja: "作っています…", en: "Working…" },
  "outputs.csv": { ja: "CSVを保存", en: "Save as CSV" },
  "outputs.csv.copy": { ja: "CSVをコピー", en: "Copy the CSV" },
  "outputs.csv.copied": { ja: "コピーしました。", en: "Copied." },
  "outputs.csv.not-copied": {
    ja: "コピーできませんでした。公表用データのシートを選んでコピーしてください。",
    en: "Copying was refused. Copy the sheet itself instead.",
  },
} as const satisfies Record<string, Sentence>;

export type TaskpaneSentenceId = keyof typeof taskpaneSentences;
