import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import designJa from "@univerjs/design/locale/ja-JP";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiJa from "@univerjs/docs-ui/locale/ja-JP";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import sheetsFormulaJa from "@univerjs/sheets-formula/locale/ja-JP";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import sheetsFormulaUiJa from "@univerjs/sheets-formula-ui/locale/ja-JP";
import sheetsJa from "@univerjs/sheets/locale/ja-JP";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiJa from "@univerjs/sheets-ui/locale/ja-JP";
import { defaultTheme, greenTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import uiJa from "@univerjs/ui/locale/ja-JP";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/docs-ui/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";

export type Grid = { readonly univer: Univer; readonly api: FUniver };

/** Selections and the tab in front are Excel's green. */
const EXCEL_THEME = {
  ...defaultTheme,
  primary: { ...greenTheme.primary, 500: "#1a9150", 600: "#107c41", 700: "#0e6c38" },
};

/** The grid's machinery, one open plugin after the other. It neither calculates nor formats: the workbook does. */
export function createUniver(container: HTMLElement): Grid {
  const univer = new Univer({
    theme: EXCEL_THEME,
    locale: LocaleType.JA_JP,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(
        designJa,
        uiJa,
        docsUiJa,
        sheetsJa,
        sheetsUiJa,
        sheetsFormulaJa,
        sheetsFormulaUiJa,
      ),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
  });
  // The cell editor is part of these; they find no formula to calculate, the grid holds texts only.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
