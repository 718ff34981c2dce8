import { unverified } from "../sources";
import { byHand } from "./area";

/** What a person cuts, copies and pastes, and what goes along. */
export const handPasting = byHand([
  {
    id: "paste-brings-rules",
    title: {
      ja: "コピーしたセルの入力規則と条件付き書式は、貼り付け先に元からあったものと入れ替わる",
      en: "A copied cell's data validation and conditional formats take the place of those where it is pasted",
    },
    expected: "None 0, List 1",
    source: unverified,
    reliedOn: ["src/commands/write-check-result.ts"],
    steps: [
      {
        ja: "［準備する］を押し、A1をコピーしてC1へ、C5をコピーしてA3へ貼り付けてから、［読み取る］を押します。",
        en: "Press Prepare, copy A1 to C1 and C5 to A3, then press Read.",
      },
    ],
    lookFor: { ja: "「見えた値」が None 0, List 1 になること", en: "None 0, List 1 is seen" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        for (const address of ["C1", "C5"]) {
          const range = sheet.getRange(address);
          range.dataValidation.rule = { list: { inCellDropDown: true, source: "確定,未確定" } };
          const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
          format.custom.rule.formula = "=TRUE";
          format.custom.format.fill.color = "#F8CBAD";
        }
        sheet.activate();
      });
    },
    read: async (scratch) => {
      const seen = await scratch.request((sheet) =>
        ["C1", "A3"].map((address) => {
          const range = sheet.getRange(address);
          const count = range.conditionalFormats.getCount();
          return { validation: range.dataValidation.load("type"), count };
        }),
      );
      return seen.map(({ validation, count }) => `${validation.type} ${String(count.value)}`).join(", ");
    },
  },
  {
    id: "cut-references",
    title: {
      ja: "切り取って貼り付けると、参照は付いていき、上書きされたセルへの参照は#REF!になり、範囲の端を動かすと範囲が伸びる",
      en: "References follow cut cells, those to cells pasted over become #REF!, and a range reaches on with its last cell",
    },
    expected: "=C9 =#REF! =SUM(A1:A8) =SUM(B1:B3)",
    source: unverified,
    reliedOn: ["src/sheets/actuals/progress-formula.ts"],
    steps: [
      {
        ja: "［準備する］を押し、C1を切り取ってC9へ、D1を切り取ってD2へ、A3を切り取ってA8へ、B3を切り取ってF3へ貼り付けてから、［読み取る］を押します。",
        en: "Press Prepare, cut C1 to C9, D1 to D2, A3 to A8 and B3 to F3, then press Read.",
      },
    ],
    lookFor: {
      ja: "「見えた値」が =C9 =#REF! =SUM(A1:A8) =SUM(B1:B3) になること",
      en: "=C9 =#REF! =SUM(A1:A8) =SUM(B1:B3) is seen",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:D3").values = [
          [1, 1, 1, 1],
          [2, 2, 2, 2],
          [3, 3, 3, 3],
        ];
        sheet.getRange("H1:H4").formulas = [["=C1"], ["=D2"], ["=SUM(A1:A3)"], ["=SUM(B1:B3)"]];
        sheet.activate();
      });
    },
    read: async (scratch) => {
      const range = await scratch.request((sheet) => sheet.getRange("H1:H4").load("formulas"));
      return range.formulas.map(([formula]) => String(formula)).join(" ");
    },
  },
  {
    id: "cut-conditional-format",
    title: {
      ja: "切り取ったセルの条件付き書式の数式は、切り取らなかったセルを指し続ける",
      en: "The formula of a cut cell's conditional format goes on speaking of cells that were not cut",
    },
    expected: "=$A1>1",
    source: unverified,
    steps: [
      {
        ja: "［準備する］を押し、B1～B2を切り取ってD5へ貼り付けてから、［読み取る］を押します。",
        en: "Press Prepare, cut B1 to B2 and paste at D5, then press Read.",
      },
    ],
    lookFor: { ja: "「見えた値」が =$A1>1 になること", en: "=$A1>1 is seen" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:B2").values = [
          [1, "い"],
          [2, "ろ"],
        ];
        const format = sheet.getRange("B1:B2").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = "=$A1>1";
        format.custom.format.fill.color = "#F8CBAD";
        sheet.activate();
      });
    },
    read: async (scratch) => {
      const formats = await scratch.request((sheet) =>
        sheet.getRange("D5:D6").conditionalFormats.load("items/custom/rule/formula"),
      );
      return formats.items[0]?.custom.rule.formula ?? "";
    },
  },
  {
    id: "paste-into-unlocked",
    title: {
      ja: "保護されたシートでも、ロックされていないセルへの貼り付けは書式とロックを持ってくる",
      en: "On a protected sheet too, pasting into an unlocked cell brings format and lock along",
    },
    expected: "true true",
    source: unverified,
    steps: [
      {
        ja: "［準備する］を押し、D4をコピーしてB2へ貼り付けてから、［読み取る］を押します。",
        en: "Press Prepare, copy D4 to B2, then press Read.",
      },
    ],
    lookFor: { ja: "「見えた値」が true true になること", en: "true true is seen" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("D4").values = [["手"]];
        sheet.getRange("D4").format.font.bold = true;
        sheet.getRange("B2").format.protection.locked = false;
        sheet.protection.protect();
        sheet.activate();
      });
    },
    read: async (scratch) => {
      const { format } = await scratch.request((sheet) =>
        sheet.getRange("B2").load("format/font/bold,format/protection/locked"),
      );
      return `${String(format.font.bold)} ${String(format.protection.locked)}`;
    },
  },
]);
