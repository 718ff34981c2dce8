import type { Sentence } from "../sentence";

/** 挿入. */
export const insertSentences = {
  "insert.about": {
    ja: "選んだ計画のシートを、このブックに作ります。今あるシートは変更しません。",
    en: "Makes the plan's standard sheets in this workbook. Existing sheets are left alone.",
  },
  "insert.start": { ja: "挿入する", en: "Insert" },
  "insert.running": { ja: "計画を挿入しています…", en: "Inserting the plan…" },
  "insert.next": {
    ja: "実績入力のシートに実績値を入力したら、入力チェックに進んでください。",
    en: "Enter the actual values on 実績入力, then check the entries.",
  },
  "insert.next-years": {
    ja: "実績入力のシートの上の黄色い欄に計画期間の最初の年度を、表に実績値を入力したら、入力チェックに進んでください。",
    en: "Enter the plan's first year in the yellow cell above 実績入力 and the actual values in its table, then check the entries.",
  },
  "insert.next-no-indicators": {
    ja: "指標の記載がない計画のため、実績入力のシートはありません。会議に出す資料は［議会要約］で作れます。",
    en: "The plan names no indicators, so there is no entry sheet. Its paper is made under Summary.",
  },
  "insert.preview": { ja: "作られるもの", en: "What will be made" },
  "insert.years": { ja: "計画期間", en: "Period" },
  "insert.indicators": { ja: "指標", en: "Indicators" },
  "insert.indicator-count": { ja: "{count}件", en: "{count}" },
  "insert.sheets": { ja: "作るシート（{count}枚）", en: "Sheets ({count})" },
  "insert.hidden": { ja: "{sheet}（非表示）", en: "{sheet} (hidden)" },
  "insert.no-years": { ja: "記載なし", en: "Not stated" },
  "insert.years-about": {
    ja: "資料に計画期間の記載がない計画です。最初の年度は、挿入した後に実績入力の上の黄色い欄で入力することもできます。年数の分だけ年度の列を作ります（後から増やすことはできません）。",
    en: "No document states this plan's period. The first year can also be entered later, in the yellow cell above 実績入力. There will be columns for so many years; none can be added later.",
  },
  "insert.first-year": { ja: "計画期間の最初の年度", en: "First fiscal year of the plan" },
  "insert.first-year-later": { ja: "後で実績入力に入力する", en: "To be entered later on 実績入力" },
  "insert.first-year-named": { ja: "{name}（{year}年度）", en: "{name}" },
  "insert.year-count": { ja: "年数", en: "Number of years" },
  "insert.year-count-of": { ja: "{count}年", en: "{count}" },
  "insert.purpose": {
    ja: "{parts}を整理し、会議に出す資料（議会要約）にまとめるために使います。",
    en: "This plan is for setting out {parts}, and for a paper about them (Summary). ",
  },
  "insert.purpose-no-indicators": {
    ja: "指標の記載がないため、実績入力・入力チェック・評価はありません。",
    en: "It names no indicators, so there is nothing to enter, check or rate.",
  },
  "insert.and": { ja: "、", en: ", " },
  "insert.holds.goals": { ja: "目標・施策の体系", en: "goals and measures" },
  "insert.holds.comparison": { ja: "前の期との対照", en: "the comparison with the earlier term" },
  "insert.holds.linkage": { ja: "ほかの計画との対応", en: "links with other plans" },
  "insert.holds.population": { ja: "人口の見通し", en: "the population outlook" },
  "insert.holds.report": { ja: "これまでの実績と出来事", en: "achievements and events" },
  "insert.sheets-needed": {
    ja: "灰色のシートは、ほかのシートの計算に使うため外せません。",
    en: "Greyed sheets cannot be left out: others draw from them.",
  },
  "insert.settings": {
    ja: "判定年度・評価基準（後で変えられます）",
    en: "Year and criteria (can be changed later)",
  },
  "insert.from-file": { ja: "{plan}（ファイル）", en: "{plan} (file)" },
  "insert.own-plan": { ja: "自分の自治体の計画を使う", en: "Use your own municipality's plan" },
  "insert.own-plan-about": {
    ja: "計画ファイル（.json）を開くと、上の「計画」の一覧に加わります。ファイルはこのパソコンの中だけで読み取ります。",
    en: "A plan file (.json) joins the list of plans above. It is read on this computer only.",
  },
  "insert.open-file": { ja: "計画ファイルを開く", en: "Open a plan file" },
  "insert.opening-file": { ja: "計画ファイルを確かめています…", en: "Checking the plan file…" },
  "insert.file-faulty": {
    ja: "「{file}」には直すところが{count}か所あるため、使えません。直してから、もう一度開いてください。",
    en: "{file} cannot be used: {count} faults. Mend them and open it again.",
  },
  "insert.file-more": { ja: "ほかに{count}か所あります。", en: "There are {count} more." },
  "insert.file-not-utf-8": {
    ja: "「{file}」を文字として読み取れません。文字コードをUTF-8にして保存し、もう一度開いてください。",
    en: "{file} is not UTF-8 text. Save it as UTF-8 and open it again.",
  },
  "insert.names-taken": {
    ja: "同じ名前のシートがすでにあるため、まだ何も作っていません。次の名前で作ることができます。",
    en: "Sheets of these names exist, so nothing has been made yet. They can be made under other names.",
  },
  "insert.rename": { ja: "この名前で作る", en: "Use these names" },
} as const satisfies Record<string, Sentence>;
