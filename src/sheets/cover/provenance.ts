import { blank, text } from "../../blueprint/cell";
import type { Note, Plan, Source, SourceDocument } from "../../plan/plan";
import { span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { STYLES } from "../theme";
import { LAST_COLUMN, headedRows, headerRow, sentence } from "./cover-grid";

const DOCUMENT_WORDS: Readonly<Record<SourceDocument["kind"], string>> = {
  "plan-summary": "計画概要",
  comparison: "新旧対照",
  "achievement-report": "実績報告",
};

const NOTE_WORDS: Readonly<Record<Note["kind"], string>> = {
  note: "注記",
  gap: "記載なし",
  conflict: "不一致",
  "suspected-misreading": "誤読の疑い",
};

const place = (source: Source | null): string | null =>
  source === null ? null : `${source.document} ${source.line}行`;

/** Lines for staff to fill in by hand. */
const HISTORY_LINES = 5;

/** 更新履歴: who changed what and when. */
export const historyRows = (createdOn: string | null): readonly PageRow[] => {
  const line = (date: string | null, what: string | null): PageRow => ({
    spans: [
      span(0, 1, text(date), { ...STYLES.input, horizontal: "center" }),
      span(2, 7, text(what), STYLES.input),
      span(8, 9, blank, STYLES.input),
      span(10, LAST_COLUMN, blank, STYLES.input),
    ],
  });
  return [
    headerRow([
      [0, 1, "日付"],
      [2, 7, "内容"],
      [8, 9, "担当課"],
      [10, LAST_COLUMN, "備考"],
    ]),
    line(createdOn, "標準シートを作成"),
    ...Array.from({ length: HISTORY_LINES }, () => line(null, null)),
  ];
};

/** 出典: the documents the plan was taken from. */
export const documentRows = ({ documents }: Plan): readonly PageRow[] =>
  headedRows(
    headerRow([
      [0, 1, "文書"],
      [2, 6, "題名"],
      [7, 8, "種類"],
      [9, LAST_COLUMN, "ファイル"],
    ]),
    documents.map(({ id, title, kind, file }): PageRow => ({
      spans: [
        span(0, 1, text(id), STYLES.text),
        span(2, 6, text(title), STYLES.text),
        span(7, 8, text(DOCUMENT_WORDS[kind]), { ...STYLES.text, horizontal: "center" }),
        span(9, LAST_COLUMN, text(file), STYLES.text),
      ],
    })),
  );

const CONFIDENCE_WORDS: Readonly<Record<NonNullable<Note["confidence"]>, string>> = {
  high: "高",
  medium: "中",
  low: "低",
  unknown: "不明",
};

/** The remark with the wording it is about, or the wordings that contradict each other, each with its place. */
const noteText = ({ text: remark, original, readings = [] }: Note): string =>
  [
    remark,
    ...(original === null ? [] : [`原文「${original}」`]),
    ...readings.map(({ text: wording, source }) => `「${wording}」（${place(source) ?? ""}）`),
  ].join("\n");

const noteRow = (note: Note): PageRow => ({
  spans: [
    span(0, 1, text(NOTE_WORDS[note.kind]), { ...STYLES.text, horizontal: "center" }),
    span(2, 7, text(noteText(note)), STYLES.text),
    span(8, 9, text(place(note.source)), STYLES.text),
    span(10, LAST_COLUMN, text(note.result), STYLES.input),
  ],
});

/** 注記: gaps, conflicts and remarks, each with its place. */
export const noteRows = ({ notes }: Plan): readonly PageRow[] => {
  const plain = notes.filter(({ kind }) => kind !== "suspected-misreading");
  if (plain.length === 0) return [sentence("注記はありません。")];
  return headedRows(
    headerRow([
      [0, 1, "区分"],
      [2, 7, "内容"],
      [8, 9, "文書・行"],
      [10, LAST_COLUMN, "照合結果"],
    ]),
    plain.map(noteRow),
  );
};

/** What is suspected, and the wording probably meant where someone can tell. */
const suspicion = ({ text: remark, suspected }: Note): string =>
  suspected === undefined || suspected === null ? remark : `${remark}\n→「${suspected}」`;

/** 誤読の疑い: the wording as it stands, never corrected silently, and what checking it brought. */
export const misreadingRows = ({ notes }: Plan): readonly PageRow[] => {
  const suspected = notes.filter(({ kind }) => kind === "suspected-misreading");
  if (suspected.length === 0) return [sentence("誤読の疑いがある箇所はありません。")];
  return headedRows(
    headerRow([
      [0, 1, "箇所"],
      [2, 4, "原文"],
      [5, 8, "疑い"],
      [9, 9, "確度"],
      [10, LAST_COLUMN, "照合結果"],
    ]),
    suspected.map((note): PageRow => ({
      spans: [
        span(0, 1, text(place(note.source)), STYLES.text),
        span(2, 4, text(note.original), STYLES.text),
        span(5, 8, text(suspicion(note)), STYLES.text),
        span(9, 9, text(note.confidence === undefined ? null : CONFIDENCE_WORDS[note.confidence]), {
          ...STYLES.text,
          horizontal: "center",
        }),
        span(10, LAST_COLUMN, text(note.result), STYLES.input),
      ],
    })),
  );
};
