import type { Sentence } from "../sentence";

/** 議会要約 and the other papers. */
export const summarySentences = {
  "summary.about": {
    ja: "［評価］で選んだ年度と基準で、議会へ出すA4の要約を作ります。前に作った要約があれば、書き足した部分を残して更新します。",
    en: "Makes the A4 summary for the council by the year and criteria chosen under Evaluate. An earlier one is brought up to date; what staff added stays.",
  },
  "summary.about-no-indicators": {
    ja: "この計画に書かれていることを数え、議会へ出すA4の要約を作ります。指標の記載がないため、評価は載りません。前に作った要約があれば、書き足した部分を残して更新します。",
    en: "Makes the A4 summary of what the plan holds; it names no indicators, so nothing is rated. An earlier one is brought up to date; what staff added stays.",
  },
  "summary.printed": { ja: "資料に印刷する項目（任意）", en: "Lines printed on the paper (optional)" },
  "summary.as-before": {
    ja: "空欄の項目は、前回のまま印刷します。",
    en: "Fields left empty are printed as the last time.",
  },
  "summary.next": {
    ja: "A4両面で印刷できます。値を直すと、文章・表・グラフも変わります。",
    en: "It prints on both sides of an A4 sheet; sentences, tables and charts follow the values.",
  },
  "summary.variant": { ja: "だれに配る資料か", en: "For whom" },
  "summary.variant.as-before": {
    ja: "前回のまま（初回は議会）",
    en: "As the last time (first time: the council)",
  },
  "summary.variant.council": { ja: "議会", en: "The council" },
  "summary.variant.panel": {
    ja: "有識者会議（目標ごとの評価と委員意見の欄つき）",
    en: "The expert panel (with assessments and room for opinions)",
  },
  "summary.variant.public": { ja: "市民公表（やさしい言葉）", en: "The public (plain words)" },
  "summary.draft": { ja: "表題の（案）", en: "（案） in the title" },
  "summary.draft.as-before": { ja: "前回のまま（初回は付ける）", en: "As the last time (first time: draft)" },
  "summary.draft.draft": { ja: "（案）を付ける", en: "Draft" },
  "summary.draft.final": { ja: "（案）を付けない", en: "Final" },
  "summary.documentNo": { ja: "資料番号", en: "Document number" },
  "summary.documentNo.example": { ja: "例：資料3", en: "e.g. Document 3" },
  "summary.meeting": { ja: "会議名", en: "Meeting" },
  "summary.meeting.example": { ja: "例：総務常任委員会", en: "e.g. General affairs committee" },
  "summary.meetingDate": { ja: "開催日", en: "Date of the meeting" },
  "summary.meetingDate.example": { ja: "例：令和8年9月4日", en: "e.g. 4 September 2026" },
  "summary.asOf": { ja: "時点", en: "As of" },
  "summary.asOf.example": { ja: "例：令和8年8月1日現在", en: "e.g. as of 1 August 2026" },
  "summary.department": { ja: "課名・連絡先", en: "Department and contact" },
  "summary.department.example": { ja: "例：企画政策課　内線1234", en: "e.g. Planning division, ext. 1234" },
  "summary.start": { ja: "議会要約を作る", en: "Make the summary" },
  "summary.running": { ja: "議会要約を作っています…", en: "Making the summary…" },

  "outputs.heading": {
    ja: "施策評価シート・グラフ・公表用データ",
    en: "Assessment sheets, charts, data for publication",
  },
  "outputs.assessment.heading": { ja: "施策評価シート", en: "Assessment sheets" },
  "outputs.assessment.about": {
    ja: "施策（施策のない計画では目標）ごとにA4の評価シートを1枚ずつ作ります。評価コメントと進捗評価を引用します。",
    en: "Makes an A4 page for each measure (or goal), drawing from the comments and the evaluation.",
  },
  "outputs.assessment.about-no-indicators": {
    ja: "施策（施策のない計画では目標）ごとにA4の評価シートを1枚ずつ作ります。評価コメントを引用します。",
    en: "Makes an A4 page for each measure (or goal), drawing from the comments.",
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
