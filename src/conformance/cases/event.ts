import type { Json } from "../json";
import { asJson } from "../json";
import type { Scratch } from "../run/scratch";
import { api, guide, unverified } from "../sources";
import { automatic } from "./area";

const WATCH = "src/excel/watch/watch-edits.ts";
const EVENTS = guide("excel/excel-add-ins-events");

/** How long an event may take to come, and how long it must stay away to be called silent, in milliseconds. */
const SETTLES = 1500;
const settled = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

type Changes = readonly Excel.WorksheetChangedEventArgs[];

/** Listens to the case's sheet while `work` runs, and a while longer; gives the changes told of it. */
const heard = async (scratch: Scratch, work: () => Promise<unknown>, enough: number): Promise<Changes> => {
  const own = await scratch.request((sheet) => sheet.load("id"));
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  const context = new Excel.RequestContext();
  const handler = context.workbook.worksheets.onChanged.add(async (event) => {
    if (event.worksheetId === own.id) changes.push(event);
  });
  await context.sync();
  try {
    await work();
    const until = Date.now() + SETTLES;
    while (Date.now() < until && (enough === 0 || changes.length < enough)) await settled(50);
  } finally {
    handler.remove();
    await context.sync();
  }
  return changes;
};

const write = (scratch: Scratch, address: string, values: (string | number)[][]): Promise<unknown> =>
  scratch.request((sheet) => {
    sheet.getRange(address).values = values;
  });

const seen = (changes: Changes, tell: (change: Excel.WorksheetChangedEventArgs) => Json): Json => {
  const [first] = changes;
  return first === undefined ? "no event" : tell(first);
};

export const event = automatic("event", [
  {
    id: "own-write",
    title: {
      ja: "アドイン自身の書き込みも onChanged に届く",
      en: "An add-in's own write reaches onChanged",
    },
    expected: { address: "B2", changeType: "RangeEdited", source: "Local" },
    source: EVENTS,
    needs: "1.9",
    reliedOn: [WATCH],
    run: async (scratch) =>
      seen(await heard(scratch, () => write(scratch, "B2", [[1]]), 1), (change) =>
        asJson({ address: change.address, changeType: change.changeType, source: change.source }),
      ),
  },
  {
    id: "own-write-trigger",
    title: {
      ja: "アドイン自身の書き込みの triggerSource は ThisLocalAddin",
      en: "triggerSource of an own write is ThisLocalAddin",
    },
    expected: "ThisLocalAddin",
    source: api("EventTriggerSource"),
    needs: "1.14",
    reliedOn: [WATCH],
    run: async (scratch) =>
      seen(await heard(scratch, () => write(scratch, "B2", [[1]]), 1), (change) =>
        asJson(change.triggerSource),
      ),
  },
  {
    id: "details",
    title: {
      ja: "1セルの変更では、前と後の値が details に入る",
      en: "details of a single cell's change hold the values before and after",
    },
    expected: { after: 2, before: 1 },
    source: api("WorksheetChangedEventArgs"),
    needs: "1.9",
    run: async (scratch) => {
      await write(scratch, "B2", [[1]]);
      return seen(await heard(scratch, () => write(scratch, "B2", [[2]]), 1), ({ details }) =>
        asJson({ before: details?.valueBefore, after: details?.valueAfter }),
      );
    },
  },
  {
    id: "block",
    title: {
      ja: "まとめての書き込みは、1つの範囲として届く",
      en: "A block written at once is told as one range",
    },
    expected: ["A1:B2"],
    source: unverified,
    needs: "1.9",
    reliedOn: ["src/excel/watch/touched-rows.ts"],
    run: async (scratch) => {
      const changes = await heard(
        scratch,
        () =>
          write(scratch, "A1:B2", [
            [1, 2],
            [3, 4],
          ]),
        0,
      );
      return changes.map((change) => change.address);
    },
  },
  {
    id: "row-inserted",
    title: {
      ja: "行の挿入は RowInserted として届く",
      en: "An inserted row is told as RowInserted",
    },
    expected: { address: "2:2", changeType: "RowInserted" },
    source: api("DataChangeType"),
    needs: "1.9",
    reliedOn: [WATCH],
    run: async (scratch) => {
      await write(scratch, "A1:A3", [[1], [2], [3]]);
      const insert = (): Promise<unknown> => scratch.request((sheet) => sheet.getRange("2:2").insert("Down"));
      return seen(await heard(scratch, insert, 1), (change) =>
        asJson({ address: change.address, changeType: change.changeType }),
      );
    },
  },
  {
    id: "events-off-in-batch",
    title: {
      ja: "同じ要求の中で enableEvents を切って戻すと、その書き込みは届かない",
      en: "Writes between enableEvents off and on in one request are not told",
    },
    expected: 0,
    source: unverified,
    needs: "1.9",
    reliedOn: ["src/excel/write/steps.ts"],
    run: async (scratch) => {
      const quietly = (): Promise<unknown> =>
        scratch.request((sheet, context) => {
          context.runtime.enableEvents = false;
          sheet.getRange("B2").values = [[1]];
          context.runtime.enableEvents = true;
        });
      return (await heard(scratch, quietly, 0)).length;
    },
  },
  {
    id: "events-off",
    title: {
      ja: "enableEvents を切っている間の書き込みは届かない",
      en: "Writes while enableEvents is off are not told",
    },
    expected: 0,
    source: EVENTS,
    needs: "1.9",
    run: async (scratch) => {
      const quietly = async (): Promise<void> => {
        await scratch.request((_sheet, context) => {
          context.runtime.enableEvents = false;
        });
        await write(scratch, "B2", [[1]]);
        await settled(500);
        await scratch.request((_sheet, context) => {
          context.runtime.enableEvents = true;
        });
      };
      return (await heard(scratch, quietly, 0)).length;
    },
  },
  {
    id: "removed",
    title: {
      ja: "handler.remove() の後は届かない",
      en: "Nothing is told after handler.remove()",
    },
    expected: 1,
    source: EVENTS,
    needs: "1.9",
    reliedOn: [WATCH],
    run: async (scratch) => {
      const changes = await heard(scratch, () => write(scratch, "B2", [[1]]), 1);
      await write(scratch, "B2", [[2]]);
      await settled(500);
      return changes.length;
    },
  },
  {
    id: "recalculated-not-told",
    title: {
      ja: "再計算で変わったセルは onChanged に出ない",
      en: "Cells changed by recalculation are not told by onChanged",
    },
    expected: ["A1"],
    source: unverified,
    needs: "1.9",
    reliedOn: [WATCH],
    run: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      });
      const changes = await heard(scratch, () => write(scratch, "A1", [[5]]), 0);
      return changes.map((change) => change.address);
    },
  },
]);
