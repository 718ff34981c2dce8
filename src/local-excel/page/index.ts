import { createWorkbook } from "../model/workbook";
import { alertBox } from "./alert";
import { partOfPage } from "./element";
import { startPage } from "./start-page";
import { fetchMetadata, fetchSettings, fetchText } from "./settings";
import { TEXTS } from "./texts";
import "./page.css";

async function start(): Promise<void> {
  const settings = await fetchSettings();
  const [metadata, manifest] = await Promise.all([
    fetchMetadata(settings.metadata),
    fetchText(settings.manifest),
  ]);
  startPage(
    { top: partOfPage("top"), grid: partOfPage("grid"), pane: partOfPage("pane") },
    { metadata, manifest, examples: settings.examples },
    createWorkbook(),
  );
}

start().catch((error: unknown) => void alertBox(TEXTS.notStarted, String(error)));
