import type { UnfinishedMarker } from "../../../src/excel/record/unfinished";
import { parseUnfinished, unfinishedXml } from "../../../src/excel/record/unfinished";
import type { PlanRecord } from "../../../src/excel/record/workbook-record";
import { emptyRecord, parseRecord, recordXml, withPlan } from "../../../src/excel/record/workbook-record";
import { readStamp, stampFormula, stampParts } from "../../../src/excel/record/stamp";

const AWKWARD = "<b>&amp;\"'\u0001\uFFFE]]>\r\n\t𠮷 plan </plan>";
const plan: PlanRecord = { id: "kitamoto-2", definition: { title: AWKWARD }, settings: { judgedYear: 2024 } };

describe("the record of a workbook", () => {
  it("comes back as it was kept, whatever its texts hold", () => {
    expect(parseRecord(recordXml(withPlan(emptyRecord, plan)))).toEqual({ format: 1, plans: [plan] });
  });

  it("is read whatever prefix and declaration Excel gives it", () => {
    const xml = recordXml(withPlan(emptyRecord, plan))
      .replace("<machiKpi xmlns=", '<?xml version="1.0" encoding="utf-8"?>\n<ns0:machiKpi xmlns:ns0=')
      .replace(/<(\/?)plan>/g, "<$1ns0:plan>")
      .replace("</machiKpi>", "</ns0:machiKpi>");
    expect(parseRecord(xml).plans).toEqual([plan]);
  });

  it("replaces a plan of the same id and keeps the others", () => {
    const other = { ...plan, id: "other" };
    const changed = { ...plan, settings: { judgedYear: 2025 } };
    const record = withPlan(withPlan(withPlan(emptyRecord, plan), other), changed);
    expect(record.plans).toEqual([changed, other]);
  });

  it("tells a later format, and leaves out what is damaged", () => {
    expect(
      parseRecord('<machiKpi xmlns="urn:machi-kpi:workbook" format="2"><plan>{</plan></machiKpi>'),
    ).toEqual({
      format: 2,
      plans: [],
    });
  });
});

describe("the marker of an unfinished command", () => {
  const marker: UnfinishedMarker = {
    command: "insert-plan",
    planId: "kitamoto-2",
    definition: { title: AWKWARD },
    settings: {},
    previousSettings: {},
    sheets: [{ id: "actuals", name: "実績入力 (2)" }],
    entries: [
      {
        table: "t",
        key: "k",
        heading: "令和6年度（R6）",
        input: "１９．５年",
        numberFormat: null,
        isText: true,
      },
    ],
    cells: [],
  };
  it("comes back as it was kept", () => {
    expect(parseUnfinished(unfinishedXml(marker))).toEqual(marker);
  });
  it.each(["<unfinished/>", "<content>{</content>", '<content>{"command":"other"}</content>', ""])(
    "is null when damaged: %s",
    (xml) => {
      expect(parseUnfinished(xml)).toBeNull();
    },
  );
});

describe("the stamp of a sheet", () => {
  it("reads what it writes", () => {
    expect(readStamp(stampFormula("kitamoto-2/actuals"))).toBe("kitamoto-2/actuals");
    expect(stampParts("kitamoto-2/actuals")).toEqual({ planId: "kitamoto-2", sheetId: "actuals" });
  });
  it.each(['="no slash"', "=Sheet1!$A$1", "", "=#REF!"])("takes %s for no stamp", (formula) => {
    expect(readStamp(formula)).toBeNull();
  });
});
