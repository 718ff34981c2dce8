import { readDiagnostics } from "./report/diagnostics";
import { findExcel } from "./run/find-excel";
import { ConformancePage } from "./page/conformance-page";
import { NO_FILTER } from "./page/state";

const open = async (): Promise<void> => {
  const root = document.getElementById("conformance");
  if (root === null) return;
  const { isExcel, displayLanguage } = await findExcel();
  new ConformancePage(
    root,
    {
      language: /^en\b/i.test(displayLanguage) ? "en" : "ja",
      filter: NO_FILTER,
      results: new Map(),
      running: null,
      message: "",
    },
    isExcel ? () => readDiagnostics(new Date()) : null,
  ).draw();
};

void open();
