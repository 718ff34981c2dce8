import "./ui/fabric-config";
import React from "react";
import { render } from "react-dom";
import { App } from "./app";
import { excelCommands } from "./commands";
import { LanguageContext } from "./language";
import { startOffice } from "./office-start";
import { StartTrouble } from "./start-trouble";
import { registerOwnIcons } from "./ui/icons";
import { applyTheme } from "./ui/theme";
import { viewFromSearch } from "./views";

const open = async (): Promise<void> => {
  registerOwnIcons();
  applyTheme();
  const start = await startOffice();
  document.documentElement.lang = start.language;
  render(
    <LanguageContext.Provider value={start.language}>
      {start.kind === "excel" ? (
        <App firstView={viewFromSearch(window.location.search)} commands={excelCommands} />
      ) : (
        <StartTrouble kind={start.kind} />
      )}
    </LanguageContext.Provider>,
    document.getElementById("pane"),
  );
};

void open();
