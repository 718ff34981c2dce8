import { faultAt, type Fault } from "../../../src/local-excel/office/faults/faults";
import type { RequestRecord } from "../../../src/local-excel/office/faults/statistics";
import { failureOf, openBed, sleep, type Bed } from "./bed";

/** Two writes in one batch: actions 0–4 lead to the first, the rest to the second. */
function twoWrites({ Excel }: Bed): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2").values = [["second"]];
    await context.sync();
  });
}

const written = ({ sheet }: Bed): readonly unknown[] => [
  sheet("Sheet1").cell(0, 0).value,
  sheet("Sheet1").cell(1, 0).value,
];

test("every action can be made to fail; those before it stay applied", async () => {
  const plain = await openBed();
  await twoWrites(plain);
  const { actions } = plain.frame.host.statistics.records[0] ?? { actions: 0 };
  const outcomes = new Set<string>();
  for (let action = 0; action < actions; action++) {
    const bed = await openBed({
      faults: faultAt(1, { kind: "action-fails", action, code: "GeneralException" }),
    });
    const error = await failureOf(twoWrites(bed));
    expect(error.code).toBe("GeneralException");
    outcomes.add(written(bed).join("+"));
  }
  expect([...outcomes]).toEqual(["+", "first+"]);
});

test.each<readonly [string, Fault, string, readonly unknown[]]>([
  ["applied, reply lost", { kind: "reply-lost", seenAs: "error" }, "GeneralException", ["first", "second"]],
  [
    "applied, session timed out",
    { kind: "reply-lost", seenAs: "timed-out" },
    "InvalidOrTimedOutSession",
    ["first", "second"],
  ],
  ["never arrives", { kind: "never-arrives", seenAs: "error" }, "GeneralException", ["", ""]],
])("%s", async (_name, fault, code, cells) => {
  const bed = await openBed({ faults: faultAt(1, fault) });
  const error = await failureOf(twoWrites(bed));
  expect(error.code).toBe(code);
  expect(error).toBeInstanceOf(bed.frame.OfficeExtension.Error);
  expect(written(bed)).toEqual(cells);
  bed.frame.host.setFaults(null);
  await twoWrites(bed);
  expect(written(bed)).toEqual(["first", "second"]);
});

test("a reply that is lost in silence is never heard of", async () => {
  const bed = await openBed({ faults: faultAt(1, { kind: "reply-lost", seenAs: "silence" }) });
  const outcome = await Promise.race([
    twoWrites(bed).then(() => "answered"),
    sleep(80).then(() => "silence"),
  ]);
  expect(outcome).toBe("silence");
  expect(written(bed)).toEqual(["first", "second"]);
});

test("only the chosen request fails", async () => {
  const bed = await openBed({ faults: faultAt(2, { kind: "never-arrives", seenAs: "error" }) });
  await twoWrites(bed);
  await sleep(10);
  expect((await failureOf(twoWrites(bed))).code).toBe("GeneralException");
  await twoWrites(bed);
});

test("requests are answered after a delay", async () => {
  const bed = await openBed({ delay: 40 });
  const started = performance.now();
  await twoWrites(bed);
  expect(performance.now() - started).toBeGreaterThanOrEqual(38);
});

test("requests are counted, releases apart", async () => {
  const records: RequestRecord[] = [];
  const bed = await openBed({ onRequest: (record) => void records.push(record) });
  await bed.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    range.values = [["あ"]];
    await context.sync();
  });
  await sleep(20);
  const { statistics } = bed.frame.host;
  expect([statistics.requests, statistics.releases]).toEqual([2, 1]);
  expect(statistics.records.map((record) => [record.kind, record.number, record.error])).toEqual([
    ["work", 1, null],
    ["work", 2, null],
  ]);
  expect(records).toEqual(statistics.records);
  expect(statistics.bytesUp).toBe(records.reduce((sum, record) => sum + record.bytesUp, 0));
  expect(statistics.bytesDown).toBeGreaterThan(0);
  bed.frame.host.resetStatistics();
  expect(bed.frame.host.statistics).toMatchObject({ requests: 0, releases: 0, bytesUp: 0, records: [] });
});

test("a request over 5 MB is refused and changes nothing", async () => {
  const bed = await openBed();
  const error = await failureOf(
    bed.Excel.run(async (context) => {
      const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").values = rows;
      await context.sync();
    }),
  );
  expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(bed.sheet("Sheet1").usedBox(true)).toBeNull();
});

test("an answer over 5 MB is refused", async () => {
  const bed = await openBed();
  const rows = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  bed.sheet("Sheet1").write({ row: 0, column: 0, rows: 200, columns: 1 }, rows);
  const error = await failureOf(
    bed.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A200").load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
});
