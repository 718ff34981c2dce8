import type { ChecksRecord } from "../record/checks";
import { CHECKS_NAMESPACE, parseChecks } from "../record/checks";
import { readStamp, STAMP_NAME } from "../record/stamp";
import type { UnfinishedMarker } from "../record/unfinished";
import { parseUnfinished, UNFINISHED_NAMESPACE } from "../record/unfinished";
import type { WorkbookRecord } from "../record/workbook-record";
import { emptyRecord, parseRecord, RECORD_NAMESPACE } from "../record/workbook-record";
import { request } from "../request";

export type SheetState = {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visible: boolean;
  readonly protected: boolean;
  /** `kitamoto-2/actuals`; null: not one of ours. */
  readonly stamp: string | null;
};

/** All that decides what a command may do, as of one request. */
export type WorkbookState = {
  readonly sheets: readonly SheetState[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Workbook-scoped names. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly record: WorkbookRecord;
  readonly recordParts: readonly string[];
  /** The marker of an unfinished command; `damaged` where it cannot be read. */
  readonly unfinished: UnfinishedMarker | "damaged" | null;
  readonly unfinishedParts: readonly string[];
  /** What came of checking, by plan id. */
  readonly checks: ChecksRecord;
  readonly checksParts: readonly string[];
};

type LoadedParts = {
  readonly ids: () => readonly string[];
  /** Content of the only part; undefined when there is none or more than one. */
  readonly only: OfficeExtension.ClientResult<string>;
};

const loadParts = (context: Excel.RequestContext, namespace: string): LoadedParts => {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  const only = parts.getOnlyItemOrNullObject().getXml();
  return { ids: () => parts.items.map((part) => part.id), only };
};

const loadState = (context: Excel.RequestContext) => {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula",
  );
  return {
    sheets,
    tables: workbook.tables.load("items/name,items/worksheet/name"),
    names: workbook.names.load("items/name,items/formula,items/scope"),
    record: loadParts(context, RECORD_NAMESPACE),
    unfinished: loadParts(context, UNFINISHED_NAMESPACE),
    checks: loadParts(context, CHECKS_NAMESPACE),
  };
};

const sheetState = (sheet: Excel.Worksheet): SheetState => ({
  id: sheet.id,
  name: sheet.name,
  position: sheet.position,
  visible: sheet.visibility === "Visible",
  protected: sheet.protection.protected,
  stamp: readStamp(String(sheet.names.items.find((name) => name.name === STAMP_NAME)?.formula ?? "")),
});

/** A second request, only for the rare workbook with two parts of one namespace (two people inserted at once). */
const readParts = async (ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return [];
  const parts = await request((context) =>
    ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml()),
  );
  return parts.map((part) => part.value);
};

const partTexts = (parts: LoadedParts): Promise<readonly string[]> | readonly string[] =>
  parts.ids().length > 1 ? readParts(parts.ids()) : parts.ids().map(() => parts.only.value);

const mergeRecords = (records: readonly WorkbookRecord[]): WorkbookRecord => ({
  format: Math.max(1, ...records.map((record) => record.format)),
  plans: [...new Map(records.flatMap(({ plans }) => plans).map((plan) => [plan.id, plan])).values()],
});

const readMarker = (texts: readonly string[]): WorkbookState["unfinished"] => {
  const [first] = texts;
  return first === undefined ? null : (parseUnfinished(first) ?? "damaged");
};

/** Reads the state of the workbook in one request. */
export const readWorkbookState = async (): Promise<WorkbookState> => {
  const loaded = await request(loadState);
  const records = (await partTexts(loaded.record)).map(parseRecord);
  return {
    sheets: loaded.sheets.items.map(sheetState),
    tables: loaded.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    names: loaded.names.items
      .filter((name) => name.scope === "Workbook")
      .map((name) => ({ name: name.name, formula: String(name.formula) })),
    record: records.length === 0 ? emptyRecord : mergeRecords(records),
    recordParts: loaded.record.ids(),
    unfinished: readMarker(await partTexts(loaded.unfinished)),
    unfinishedParts: loaded.unfinished.ids(),
    checks: parseChecks(await partTexts(loaded.checks)),
    checksParts: loaded.checks.ids(),
  };
};
