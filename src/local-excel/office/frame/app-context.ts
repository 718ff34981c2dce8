import type { RequirementSets } from "../metadata/requirement-sets";
import type { Connection } from "./connection";

/** OSF.AppName.ExcelWebApp */
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
/** The add-in was opened by a person (Office.InitializationReason). */
const DOCUMENT_OPENED = 1;

/** What Excel on the web tells an add-in about itself at the start: the fields Office.js does not work without. */
export function appContext(
  connection: Connection,
  sets: RequirementSets,
  documentUrl: string,
): Record<string, unknown> {
  const matrix = Object.fromEntries(
    Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]),
  );
  return {
    _id: connection.addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appUILocale: connection.locale,
    _dataLocale: connection.locale,
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: DOCUMENT_OPENED,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "correlation0",
    _appInstanceId: "instance1",
    _requirementMatrix: JSON.stringify(matrix),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: "addin",
    _appDomains: [],
    _featureGates: {},
  };
}
