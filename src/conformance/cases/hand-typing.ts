import type { Json } from "../json";
import type { Scratch } from "../run/scratch";
import { help, unverified } from "../sources";
import { byHand } from "./area";
import { cellSeen, SEEN_OF_CELL } from "./cell-seen";

/** What a person types, and what the cell then holds. Read back by the page. */
const TYPED: readonly (readonly [string, Json])[] = [
  ["４３１５", { number: 4315 }],
  ["４３８．３", { number: 438.3 }],
  ["１９．５年", { text: "１９．５年" }],
  ["－４０", { number: -40 }],
  ["▲40", { text: "▲40" }],
  ["(40)", { number: -40 }],
  ["38.2%", { number: 0.382 }],
  ["38.2％", { number: 0.382 }],
  ["17,41", { text: "17,41" }],
  ["1,7411", { text: "1,7411" }],
  ["5-1", { date: "this year-05-01" }],
  ["５－１", { date: "this year-05-01" }],
  ["R6.3", { text: "R6.3" }],
  ["H30.4", { text: "H30.4" }],
  ["R6.4.1", { date: "2024-04-01" }],
  ["令和6年4月1日", { date: "2024-04-01" }],
  ["2-30", { date: "1930-02-01" }],
  ["2024/4", { date: "2024-04-01" }],
  ["¥1,000", { number: 1000 }],
  ["＝1+1", { text: "＝1+1" }],
];

const IN_PERCENT: readonly (readonly [string, Json])[] = [
  ["38.2", { number: 0.382 }],
  ["38.2%", { number: 0.382 }],
  ["３８．２", { number: 0.382 }],
  ["0.6", { number: 0.006 }],
  [".6", { number: 0.6 }],
];

/** A sheet with what to type in column A and cells for it in column B. */
const typingSheet =
  (rows: readonly (readonly [string, Json])[], numberFormat: string) =>
  async (scratch: Scratch): Promise<void> => {
    await scratch.request((sheet) => {
      const last = rows.length + 1;
      sheet.getRange("A1:B1").values = [["これを打つ →", "ここに打つ"]];
      sheet.getRange(`A2:A${last}`).values = rows.map(([typed]) => [`'${typed}`]);
      sheet.getRange(`B2:B${last}`).numberFormat = rows.map(() => [numberFormat]);
      sheet.getRange("A:B").format.columnWidth = 120;
      sheet.getRange(`B2:B${last}`).format.fill.color = "#FFF9E6";
      sheet.activate();
      sheet.getRange("B2").select();
    });
  };

const readTyped =
  (rows: readonly (readonly [string, Json])[]) =>
  async (scratch: Scratch): Promise<Json> => {
    const cells = await scratch.request((sheet) =>
      rows.map((_, index) => sheet.getRange(`B${index + 2}`).load(SEEN_OF_CELL)),
    );
    return Object.fromEntries(cells.map((cell, index) => [rows[index]?.[0] ?? "", cellSeen(cell)]));
  };

/** Typing and pasting. */
export const handTyping = byHand([
  {
    id: "typing",
    title: { ja: "手で打った値がどう読まれるか", en: "What typed entries become" },
    expected: Object.fromEntries(TYPED),
    source: unverified,
    reliedOn: ["src/local-excel/model/entry/read-entry.ts"],
    steps: [
      { ja: "［準備する］を押します。", en: "Press Prepare." },
      {
        ja: "A列の文字を、B列の黄色いセルに手で打ちます（貼り付けない。全角は日本語入力で）。",
        en: "Type what is in column A into the yellow cells of column B (no pasting; full-width by an input method).",
      },
      { ja: "［読み取る］を押します。", en: "Press Read." },
    ],
    lookFor: {
      ja: "「見えた値」が「期待」と同じこと（違いはそのまま残してください）",
      en: "What was seen equals what is expected (leave differences as they are)",
    },
    prepare: typingSheet(TYPED, "General"),
    read: readTyped(TYPED),
  },
  {
    id: "typing-percent",
    title: { ja: "%書式のセルに手で打った値", en: "Entries typed into percent cells" },
    expected: Object.fromEntries(IN_PERCENT),
    source: help("format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4"),
    reliedOn: ["src/local-excel/model/entry/read-entry.ts"],
    steps: [
      { ja: "［準備する］を押します。", en: "Press Prepare." },
      { ja: "A列の文字を、B列に手で打ちます。", en: "Type what is in column A into column B." },
      { ja: "［読み取る］を押します。", en: "Press Read." },
    ],
    lookFor: { ja: "「見えた値」が「期待」と同じこと", en: "What was seen equals what is expected" },
    prepare: typingSheet(IN_PERCENT, "0.0%"),
    read: readTyped(IN_PERCENT),
  },
  {
    id: "pasting",
    title: {
      ja: "入力規則のあるセルに貼り付けた値は、止められずに入る",
      en: "Pasting into validated cells is not stopped",
    },
    expected: { text: "一覧にない" },
    source: unverified,
    steps: [
      {
        ja: "［準備する］を押し、メモ帳などから「一覧にない」を写してB2に貼り付けます。",
        en: "Press Prepare, copy 一覧にない from a text editor and paste it into B2.",
      },
      { ja: "［読み取る］を押します。", en: "Press Read." },
    ],
    lookFor: { ja: "止められずに入ること", en: "It goes in without being stopped" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        const cell = sheet.getRange("B2");
        cell.dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
        sheet.activate();
        cell.select();
      });
    },
    read: async (scratch) =>
      cellSeen(await scratch.request((sheet) => sheet.getRange("B2").load(SEEN_OF_CELL))),
  },
]);
