import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, guide, thread, unverified } from "../sources";
import { automatic } from "./area";

const WRITE_RULES = "src/excel/write/write-rules.ts";

/** Data validation. */
export const validation = automatic("rule", [
  {
    id: "list-from-range",
    title: {
      ja: "セル範囲を元にした入力規則のリストが、書いたとおりに読める",
      en: "A list validation from a range reads back as written",
    },
    expected: { inCellDropDown: true, isOurs: true, type: "List" },
    source: guide("excel/excel-add-ins-data-validation"),
    needs: "1.8",
    reliedOn: [WRITE_RULES],
    run: async (scratch) => {
      const source = `='${scratch.sheetName}'!$A$1:$A$3`;
      const validation = await scratch.request((sheet) => {
        sheet.getRange("A1:A3").values = [["確定"], ["速報"], ["調査中"]];
        const { dataValidation } = sheet.getRange("C1:C5");
        dataValidation.clear();
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        return dataValidation.load("rule,type");
      });
      const { list } = validation.rule;
      return asJson({
        type: validation.type,
        inCellDropDown: list?.inCellDropDown,
        // On its own sheet Excel may leave the sheet's name out.
        isOurs: list?.source === source || list?.source === "=$A$1:$A$3",
      });
    },
  },
  {
    id: "list-from-text",
    title: {
      ja: "コンマ区切りの入力規則のリストが読める",
      en: "A comma-separated list validation reads back",
    },
    expected: "確定,速報,調査中",
    source: guide("excel/excel-add-ins-data-validation"),
    needs: "1.8",
    run: async (scratch) => {
      const validation = await scratch.request((sheet) => {
        const { dataValidation } = sheet.getRange("C1:C5");
        dataValidation.rule = { list: { inCellDropDown: true, source: "確定,速報,調査中" } };
        return dataValidation.load("rule");
      });
      return asJson(validation.rule.list?.source);
    },
  },
  {
    id: "prompt-without-rule",
    title: {
      ja: "入力時メッセージだけを付けられる",
      en: "A prompt can stand without a rule",
    },
    expected: { message: "千人単位で入れます。", showPrompt: true, title: "値", type: "None" },
    source: unverified,
    needs: "1.8",
    reliedOn: [WRITE_RULES],
    run: async (scratch) => {
      const validation = await scratch.request((sheet) => {
        const { dataValidation } = sheet.getRange("B2:B4");
        dataValidation.clear();
        dataValidation.prompt = { showPrompt: true, title: "値", message: "千人単位で入れます。" };
        return dataValidation.load("prompt,type");
      });
      const { message, showPrompt, title } = validation.prompt;
      return asJson({ message, showPrompt, title, type: validation.type });
    },
  },
  {
    id: "rule-then-prompt",
    title: {
      ja: "同じ範囲に規則・メッセージ・警告を順に付けられる",
      en: "Rule, prompt and alert are accepted in turn on the same block",
    },
    expected: { showAlert: false, showPrompt: true, type: "Decimal" },
    source: thread(2594),
    needs: "1.8",
    reliedOn: [WRITE_RULES],
    run: async (scratch) => {
      const validation = await scratch.request((sheet) => {
        const { dataValidation } = sheet.getRange("B2:B4");
        dataValidation.clear();
        dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
        dataValidation.prompt = { showPrompt: true, title: "割合", message: "0〜100%" };
        dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
        return dataValidation.load("type,prompt,errorAlert");
      });
      const { type, prompt, errorAlert } = validation;
      return asJson({ type, showPrompt: prompt.showPrompt, showAlert: errorAlert.showAlert });
    },
  },
  {
    id: "differing-cells",
    title: {
      ja: "規則が違うセルをまとめて読むと、種類は Inconsistent か MixedCriteria",
      en: "Cells of different rules read together say so in their type",
    },
    expected: true,
    source: api("DataValidationType"),
    needs: "1.8",
    run: async (scratch) => {
      const validation = await scratch.request((sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
        sheet.getRange("A2").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
        return sheet.getRange("A1:A2").dataValidation.load("type");
      });
      return ["Inconsistent", "MixedCriteria"].includes(validation.type);
    },
  },
  {
    id: "differing-cells-rule",
    title: {
      ja: "規則が違うセルにまとめてメッセージを付けると断られる",
      en: "A prompt over cells whose rules differ is refused",
    },
    expected: "InvalidArgument",
    source: thread(2594),
    needs: "1.8",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
          sheet.getRange("A2").dataValidation.rule = { decimal: { operator: "GreaterThan", formula1: 0 } };
          sheet.getRange("A1:A2").dataValidation.prompt = { showPrompt: true, title: "題", message: "文" };
        }),
      ),
  },
  {
    id: "title-length",
    title: {
      ja: "33文字のメッセージの題は断られる",
      en: "A prompt title of 33 characters is refused",
    },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.8",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").dataValidation.prompt = {
            showPrompt: true,
            title: "題".repeat(33),
            message: "文",
          };
        }),
      ),
  },
  {
    id: "message-length",
    title: {
      ja: "256文字の入力時メッセージは断られる",
      en: "A prompt of 256 characters is refused",
    },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.8",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").dataValidation.prompt = {
            showPrompt: true,
            title: "題",
            message: "文".repeat(256),
          };
        }),
      ),
  },
  {
    id: "write-past-validation",
    title: {
      ja: "アドインからの書き込みは入力規則に止められない",
      en: "An add-in's writes are not stopped by validation",
    },
    expected: "一覧にない",
    source: unverified,
    needs: "1.8",
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const range = sheet.getRange("A1");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
        range.values = [["一覧にない"]];
        return range.load("values");
      });
      return asJson(cell.values[0]?.[0]);
    },
  },
  {
    id: "validation-structured",
    title: {
      ja: "入力規則の数式に構造化参照は使えない",
      en: "Structured references are refused in data validation",
    },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.8",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1:A2").values = [["見出し"], ["甲"]];
          sheet.tables.add("A1:A2", true).name = scratch.name("T");
          sheet.getRange("C1").dataValidation.rule = {
            list: { inCellDropDown: true, source: `=${scratch.name("T")}[見出し]` },
          };
        }),
      ),
  },
]);
