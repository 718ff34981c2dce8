import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, guide, unverified } from "../sources";
import { automatic } from "./area";

const REQUEST = "src/excel/request.ts";
const STEPS = "src/excel/write/steps.ts";
const MODEL = guide("develop/application-specific-api-model");
const LIMITS = guide("concepts/resource-limits-and-performance-optimization");

const block = (rows: number, columns: number, value: string | number): (string | number)[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

export const request = automatic("request", [
  {
    id: "context-without-run",
    title: {
      ja: "Excel.run なしの new Excel.RequestContext() で読み書きできる",
      en: "new Excel.RequestContext() reads and writes without Excel.run",
    },
    expected: 42,
    source: unverified,
    reliedOn: [REQUEST],
    run: async (scratch) => {
      await scratch.request(() => null);
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getItem(scratch.sheetName).getRange("A1");
      range.values = [[42]];
      range.load("values");
      await context.sync();
      return asJson(range.values[0]?.[0]);
    },
  },
  {
    id: "run-result",
    title: { ja: "Excel.runは中の結果を返す", en: "Excel.run gives back what its function returns" },
    expected: "戻り値",
    source: MODEL,
    run: async (scratch) => {
      await scratch.request(() => null);
      return Excel.run(async (context) => {
        await context.sync();
        return "戻り値";
      });
    },
  },
  {
    id: "two-contexts",
    title: {
      ja: "2つの文脈を同時に使っても、両方の書き込みが残る",
      en: "Two contexts at once keep both their writes",
    },
    expected: [["一", "二"]],
    source: unverified,
    reliedOn: [REQUEST],
    run: async (scratch) => {
      await scratch.request(() => null);
      await Promise.all([
        scratch.request((sheet) => {
          sheet.getRange("A1").values = [["一"]];
        }),
        scratch.request((sheet) => {
          sheet.getRange("B1").values = [["二"]];
        }),
      ]);
      const range = await scratch.request((sheet) => sheet.getRange("A1:B1").load("values"));
      return asJson(range.values);
    },
  },
  {
    id: "in-order",
    title: {
      ja: "1つの要求の中は、書いた順に実行される",
      en: "The actions of a request run in order",
    },
    expected: ["一", "二"],
    source: MODEL,
    run: async (scratch) => {
      const [first, second] = await scratch.request((sheet) => {
        const cell = sheet.getRange("A1");
        cell.values = [["一"]];
        const before = sheet.getRange("A1").load("values");
        cell.values = [["二"]];
        return [before, sheet.getRange("A1:A1").load("values")] as const;
      });
      return asJson([first.values[0]?.[0], second.values[0]?.[0]]);
    },
  },
  {
    id: "not-a-transaction",
    title: {
      ja: "途中で失敗しても、その前の書き込みは残り、後は実行されない",
      en: "Actions before a failing one stay, those after it are not run",
    },
    expected: { after: "", before: "前", code: "InvalidArgument" },
    source: unverified,
    reliedOn: [STEPS, "src/excel/write/write-job.ts"],
    run: async (scratch) => {
      const code = await failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").values = [["前"]];
          sheet.getRange("B1:C2").values = [["形が違う"]];
          sheet.getRange("D1").values = [["後"]];
        }),
      );
      const range = await scratch.request((sheet) => sheet.getRange("A1:D1").load("values"));
      return asJson({ code, before: range.values[0]?.[0], after: range.values[0]?.[3] });
    },
  },
  {
    id: "ten-thousand-cells",
    title: {
      ja: "1万セルの配列を1回で書いて読める",
      en: "Ten thousand cells are written and read at once",
    },
    expected: { last: 10_000, rows: 500 },
    source: guide("excel/performance"),
    reliedOn: ["src/excel/write/write-cells.ts"],
    run: async (scratch) => {
      const range = await scratch.request((sheet) => {
        const all = sheet.getRange("A1:T500");
        all.values = Array.from({ length: 500 }, (_, r) =>
          Array.from({ length: 20 }, (__, c) => r * 20 + c + 1),
        );
        return all.load("values");
      });
      return asJson({ rows: range.values.length, last: range.values[499]?.[19] });
    },
  },
  {
    id: "one-megabyte",
    title: { ja: "1 MBの要求が通る", en: "A request of 1 MB passes" },
    expected: "none",
    source: LIMITS,
    reliedOn: [STEPS],
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1:J100").values = block(100, 10, "k".repeat(1000));
        }),
      ),
  },
  {
    id: "too-large",
    title: {
      ja: "5 MBを超える要求は断られる（Excel on the web）",
      en: "A request over 5 MB is refused (Excel on the web)",
    },
    expected: "RequestPayloadSizeLimitExceeded",
    source: LIMITS,
    reliedOn: [STEPS, "src/excel/errors.ts"],
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1:J100").values = block(100, 10, "k".repeat(6000));
        }),
      ),
  },
  {
    id: "response-too-large",
    title: {
      ja: "5 MBを超える返事は断られる（Excel on the web）",
      en: "A response over 5 MB is refused (Excel on the web)",
    },
    expected: "ResponsePayloadSizeLimitExceeded",
    source: LIMITS,
    reliedOn: ["src/excel/errors.ts"],
    run: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1").values = [["k".repeat(30_000)]];
        sheet.getRange("A2:A200").copyFrom("A1", "Values");
      });
      return failureOf(scratch.request((sheet) => sheet.getRange("A1:A200").load("values")));
    },
  },
  {
    id: "response-too-large-applied",
    title: {
      ja: "返事が大きすぎて断られた要求も、書き込みは残る",
      en: "A request whose response was too large stays applied",
    },
    expected: [["書いた"]],
    source: unverified,
    run: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1").values = [["k".repeat(30_000)]];
        sheet.getRange("A2:A200").copyFrom("A1", "Values");
      });
      await failureOf(
        scratch.request((sheet) => {
          sheet.getRange("C1").values = [["書いた"]];
          sheet.getRange("A1:A200").load("values");
        }),
      );
      const range = await scratch.request((sheet) => sheet.getRange("C1").load("values"));
      return asJson(range.values);
    },
  },
  {
    id: "suspended-screen",
    title: {
      ja: "画面の更新を止めた要求でも、すべて書かれる",
      en: "A request with screen updating suspended writes all the same",
    },
    expected: [[1, 2]],
    source: api("Application"),
    needs: "1.9",
    reliedOn: [STEPS],
    run: async (scratch) => {
      await scratch.request((sheet, context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange("A1:B1").values = [[1, 2]];
      });
      const range = await scratch.request((sheet) => sheet.getRange("A1:B1").load("values"));
      return asJson(range.values);
    },
  },
  {
    id: "floor",
    title: { ja: "ExcelApi 1.9 がある", en: "ExcelApi 1.9 is there" },
    expected: true,
    source: {
      kind: "documented",
      url: "https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets",
    },
    reliedOn: ["manifest.xml"],
    run: () => Promise.resolve(Office.context.requirements.isSetSupported("ExcelApi", "1.9")),
  },
  {
    id: "no-such-set",
    title: {
      ja: "ない機能セットは、ないと答える",
      en: "A set that does not exist is not supported",
    },
    expected: false,
    source: guide("develop/specify-api-requirements-runtime"),
    run: () => Promise.resolve(Office.context.requirements.isSetSupported("ExcelApi", "99.0")),
  },
]);
