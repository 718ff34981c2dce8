import { startOffice } from "../../src/taskpane/office-start";

type Setting = {
  readonly host: string | null;
  readonly supported: boolean;
  readonly displayLanguage: string;
};

/** Office.js as far as the start asks it. */
const officeWith = ({ host, supported, displayLanguage }: Setting) => ({
  HostType: { Excel: "Excel" },
  onReady: () => Promise.resolve({ host, platform: null }),
  context: {
    displayLanguage,
    requirements: {
      isSetSupported: (set: string, version: string) => set === "ExcelApi" && version === "1.9" && supported,
    },
  },
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each<[string, Setting, { kind: string; language: string }]>([
  [
    "Excel in Japanese",
    { host: "Excel", supported: true, displayLanguage: "ja-JP" },
    { kind: "excel", language: "ja" },
  ],
  [
    "Excel in English",
    { host: "Excel", supported: true, displayLanguage: "en-US" },
    { kind: "excel", language: "en" },
  ],
  [
    "Excel in a language we do not speak",
    { host: "Excel", supported: true, displayLanguage: "fr-FR" },
    { kind: "excel", language: "ja" },
  ],
  [
    "an Excel below the floor",
    { host: "Excel", supported: false, displayLanguage: "ja-JP" },
    { kind: "too-old", language: "ja" },
  ],
  [
    "another Office program",
    { host: "Word", supported: true, displayLanguage: "ja-JP" },
    { kind: "outside-excel", language: "en" }, // jsdom's browser language
  ],
  [
    "a browser tab",
    { host: null, supported: false, displayLanguage: "" },
    { kind: "outside-excel", language: "en" },
  ],
])("%s", async (_name, setting, start) => {
  Reflect.set(globalThis, "Office", officeWith(setting));
  expect(await startOffice()).toEqual(start);
});

test("Office.js that never came is told apart", async () => {
  expect(await startOffice()).toEqual({ kind: "no-office", language: "en" });
});
