import { readApiSets } from "../../../src/local-excel/office/metadata/read-api-sets";
import { offers } from "../../../src/local-excel/office/metadata/requirement-sets";
import { loadMetadata } from "../../../src/local-excel/office/node/load-metadata";
import { emulatedClasses } from "../../../src/local-excel/office/objects/emulated-classes";

test("the installed Office.js is understood: classes, members, requirement sets", () => {
  const metadata = loadMetadata();
  expect(Object.keys(metadata).length).toBeGreaterThan(180);
  expect(metadata["Range"]?.properties["Values"]).toEqual({
    name: "values",
    settable: true,
    apiSet: { set: "ExcelApi", version: "1.1" },
  });
  expect(metadata["Range"]?.properties["Address"]?.settable).toBe(false);
  expect(metadata["Range"]?.navigation["DataValidation"]).toEqual({
    name: "dataValidation",
    type: "DataValidation",
    apiSet: { set: "ExcelApi", version: "1.8" },
  });
  expect(metadata["Chart"]?.methods["GetImage"]).toEqual({
    name: "getImage",
    writes: false,
    apiSet: { set: "ExcelApi", version: "1.2" },
  });
  expect(metadata["Worksheet"]?.methods["Delete"]?.writes).toBe(true);
  expect(metadata["Worksheet"]?.methods["_RegisterDataChangedEvent"]).toEqual({
    name: "onChanged",
    writes: false,
    apiSet: { set: "ExcelApi", version: "1.7" },
  });
  expect(metadata["TableCollection"]?.isCollection).toBe(true);
});

test.each(emulatedClasses.map((one) => [one.type, one] as const))(
  "every emulated member of %s exists in Office.js under that name",
  (type, { members }) => {
    const known = loadMetadata()[type];
    expect(known).toBeDefined();
    expect(members.properties.filter((name) => known?.properties[name] === undefined)).toEqual([]);
    expect(members.settable.filter((name) => known?.properties[name]?.settable !== true)).toEqual([]);
    expect(members.navigation.filter((name) => known?.navigation[name] === undefined)).toEqual([]);
    expect(members.methods.filter((name) => known?.methods[name] === undefined)).toEqual([]);
  },
);

test("what can be set can also be read", () => {
  const blind = emulatedClasses.flatMap(({ type, members }) =>
    members.settable.filter((name) => !members.properties.includes(name)).map((name) => `${type}.${name}`),
  );
  expect(blind).toEqual([]);
});

test("tags of the typings: own, inherited from the class, preview", () => {
  const sets = readApiSets(`
declare namespace Excel {
    /**
     * [Api set: ExcelApi 1.1]
     */
    class Thing extends OfficeExtension.ClientObject {
        /**
         * [Api set: ExcelApi 1.9]
         */
        readonly size: number;
        plain(): void;
        /**
         * [Api set: ExcelApi BETA (PREVIEW ONLY)]
         */
        soon(): void;
    }
    namespace Interfaces {
    }
}`);
  expect(Object.fromEntries(sets)).toEqual({
    "Thing.size": { set: "ExcelApi", version: "1.9" },
    "Thing.plain": { set: "ExcelApi", version: "1.1" },
    "Thing.soon": { set: "ExcelApi", version: "9999.0" },
  });
});

test.each([
  ["1.9", "1.9", true],
  ["1.9", "1.10", false],
  ["1.10", "1.9", true],
  ["2.0", "1.17", true],
])("a host with ExcelApi %s offers an API of %s: %s", (has, needs, expected) => {
  expect(offers({ ExcelApi: has }, { set: "ExcelApi", version: needs })).toBe(expected);
});
