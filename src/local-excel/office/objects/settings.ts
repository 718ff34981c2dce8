import type { ModelWorkbook } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { asText, textAt } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";

type Entry = { readonly workbook: ModelWorkbook; readonly key: string };

/** Settings an add-in keeps in the workbook. */
export const settingCollection: HostClass<ModelWorkbook> = defineClass<ModelWorkbook>("SettingCollection", {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting.of({ workbook, key })),
  item: (workbook, key) => find(workbook, asText(key)),
  call: {
    Add: (workbook, args) => {
      const key = textAt(args, 0);
      workbook.settings.set(key, args[1]);
      return setting.of({ workbook, key });
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) => find(workbook, textAt(args, 0)),
  },
});

export const setting: HostClass<Entry> = defineClass<Entry>("Setting", {
  id: ({ key }) => key,
  get: {
    Key: ({ key }) => key,
    Value: ({ workbook, key }) => workbook.settings.get(key),
  },
  set: { Value: ({ workbook, key }, value) => void workbook.settings.set(key, value) },
  call: { Delete: ({ workbook, key }) => void (workbook.settings.delete(key) || notFound()) },
});

function find(workbook: ModelWorkbook, key: string): HostObject | null {
  return workbook.settings.has(key) ? setting.of({ workbook, key }) : null;
}

function notFound(): never {
  throw new ExcelError("ItemNotFound", "There is no such setting.");
}
