import type { ModelSheet } from "../../model/contract";
import { asText } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";

/** Headers and footers, the same on every page (other states are not emulated). */
export const headerFooterGroup: HostClass<ModelSheet> = defineClass<ModelSheet>("HeaderFooterGroup", {
  get: { State: () => "Default" },
  navigate: { DefaultForAllPages: (sheet) => headerFooter.of(sheet) },
});

export const headerFooter: HostClass<ModelSheet> = defineClass<ModelSheet>("HeaderFooter", {
  get: {
    LeftHeader: ({ pageSetup }) => pageSetup.header.left,
    CenterHeader: ({ pageSetup }) => pageSetup.header.center,
    RightHeader: ({ pageSetup }) => pageSetup.header.right,
    LeftFooter: ({ pageSetup }) => pageSetup.footer.left,
    CenterFooter: ({ pageSetup }) => pageSetup.footer.center,
    RightFooter: ({ pageSetup }) => pageSetup.footer.right,
  },
  set: {
    LeftHeader: (sheet, value) => change(sheet, "header", "left", value),
    CenterHeader: (sheet, value) => change(sheet, "header", "center", value),
    RightHeader: (sheet, value) => change(sheet, "header", "right", value),
    LeftFooter: (sheet, value) => change(sheet, "footer", "left", value),
    CenterFooter: (sheet, value) => change(sheet, "footer", "center", value),
    RightFooter: (sheet, value) => change(sheet, "footer", "right", value),
  },
});

function change(
  sheet: ModelSheet,
  band: "header" | "footer",
  part: "left" | "center" | "right",
  value: unknown,
): void {
  sheet.pageSetup = { ...sheet.pageSetup, [band]: { ...sheet.pageSetup[band], [part]: asText(value) } };
}
