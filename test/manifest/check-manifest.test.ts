import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/check-manifest";
import { ManifestUnreadable, readManifest } from "../../scripts/manifest/manifest";

const root = path.join(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

const file = (relative: string): Uint8Array | null => {
  const found = path.join(root, relative);
  return existsSync(found) ? readFileSync(found) : null;
};
const faultsOf = (text: string): readonly string[] => checkManifest(readManifest(text, file));

const conformance = readFileSync(path.join(root, "manifest.conformance.xml"), "utf8");
const idOf = (text: string): string | undefined => /<Id>(.*)<\/Id>/.exec(text)?.[1];

test("the project's manifests have no faults", () => {
  expect(faultsOf(xml)).toEqual([]);
  expect(faultsOf(conformance)).toEqual([]);
});

test("the conformance page is an add-in of its own, at an address of its own", () => {
  expect(idOf(conformance)).not.toBe(idOf(xml));
  expect(
    faultsOf(conformance.replace(/conformance\.html" \/>\n {6}<\/bt:Urls>/, 'taskpane.html" />\n</bt:Urls>')),
  ).toEqual(["address «https://localhost:3000/taskpane.html» does not open conformance.html"]);
});

/** What is broken, the text taken out, the text put in, and what must be said. */
const BROKEN: readonly [string, string | RegExp, string, readonly string[]][] = [
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>machi-kpi</Id>", ["Id «machi-kpi» is not a GUID"]],
  [
    "a version with six digits",
    "<Version>0.1.0.0<",
    "<Version>0.100000<",
    ["Version «0.100000» is not 2 to 4 numbers of up to 5 digits"],
  ],
  ["another default language", ">ja-JP<", ">en-US<", ["DefaultLocale is not ja-JP"]],
  [
    "too little permission",
    ">ReadWriteDocument<",
    ">ReadDocument<",
    ["Permissions is not ReadWriteDocument"],
  ],
  [
    "a lower floor",
    '<Set Name="ExcelApi" MinVersion="1.9" />',
    '<Set Name="ExcelApi" MinVersion="1.7" />',
    ["Requirements are not exactly ExcelApi 1.9"],
  ],
  [
    "no floor for the ribbon",
    /<Requirements>\s*<bt:Sets[\s\S]*?<\/Requirements>/,
    "",
    ["Requirements stand in 1 places instead of 2"],
  ],
  [
    "a label without resource",
    '<Label resid="Tab.Label"',
    '<Label resid="Tab.Name"',
    ["Label: resource «Tab.Name» does not exist", "resource «Tab.Label» is never used"],
  ],
  [
    "a tooltip among the short strings",
    '<Description resid="Home.Tip"',
    '<Description resid="Home.Title"',
    [
      "Description: «Home.Title» stands in ShortStrings, not LongStrings",
      "resource «Home.Tip» is never used",
    ],
  ],
  [
    "a long id",
    /Pane\.Title/g,
    "Pane.Title.Which.Is.Far.Too.Long.For.Office",
    ["resource id «Pane.Title.Which.Is.Far.Too.Long.For.Office» is longer than 32 characters"],
  ],
  [
    "two groups of one id",
    'Group id="MachiKpi.Judge"',
    'Group id="MachiKpi.Report"',
    ["ribbon id «MachiKpi.Report» is used twice"],
  ],
  [
    "plain http",
    "https://localhost:3000/support.html",
    "http://localhost:3000/support.html",
    ["address «http://localhost:3000/support.html» is not https"],
  ],
  [
    "another host",
    "https://localhost:3000/support.html",
    "https://example.com/support.html",
    ["address «https://example.com/support.html» is not below https://localhost:3000/"],
  ],
  [
    "a view the pane does not know",
    "?view=check",
    "?view=checks",
    [
      "address «https://localhost:3000/taskpane.html?view=checks» asks for the unknown view «checks»",
      "no button opens the view «check»",
    ],
  ],
  [
    "another page",
    "taskpane.html?view=home",
    "index.html?view=home",
    ["address «https://localhost:3000/index.html?view=home» does not open taskpane.html"],
  ],
  [
    "a missing translation",
    /<bt:Override Locale="en-US" Value="Home" \/>/,
    "",
    ["Home.Label has no en-US wording"],
  ],
  [
    "a label too long for the ribbon",
    'DefaultValue="入力チェック">',
    'DefaultValue="実績入力シートに入力された値の点検を行います">',
    ["Check.Label «実績入力シートに入力された値の点検を行います» is longer than 20 characters"],
  ],
  [
    "a missing icon",
    "icons/insert-16.png",
    "icons/inserted-16.png",
    ["icon assets/icons/inserted-16.png does not exist"],
  ],
  [
    "an icon of another size",
    "icons/insert-16.png",
    "icons/insert-32.png",
    ["icon assets/icons/insert-32.png is 32×32, declared as 16×16"],
  ],
  [
    "an icon that is a drawing",
    "icons/insert-16.png",
    "icons/source/insert.svg",
    ["icon assets/icons/source/insert.svg is not a PNG"],
  ],
  [
    "a button without its large icon",
    /(<Group id="MachiKpi.Report">[\s\S]*?<Icon>[\s\S]*?)<bt:Image size="80" resid="Icon.summary.80" \/>/,
    "$1",
    ["MachiKpi.Report has no icon of 80 pixels"],
  ],
];

test.each(BROKEN)("%s is told", (_name, taken, put, faults) => {
  const broken = xml.replace(taken, put);
  expect(broken).not.toBe(xml);
  expect(faultsOf(broken)).toEqual(faults);
});

test.each([
  ["cut off", xml.slice(0, 2000)],
  ["without a start page", xml.replace(/<DefaultSettings>[\s\S]*<\/DefaultSettings>/, "")],
])("a manifest %s is refused", (_name, text) => {
  expect(() => readManifest(text, file)).toThrow(ManifestUnreadable);
});
