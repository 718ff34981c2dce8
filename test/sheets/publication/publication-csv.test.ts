import { publicationCsv } from "../../../src/sheets/publication/publication-csv";
import type { PublicationRow } from "../../../src/sheets/publication/publication-rows";

const row = (changed: Partial<PublicationRow>): PublicationRow => ({
  municipalityCode: null,
  municipality: "北本市",
  planId: "p",
  indicatorId: "i",
  indicator: "出生数",
  breakdown: null,
  year: 2024,
  era: "R6",
  value: null,
  unit: null,
  state: "未入力",
  periodKind: null,
  baseline: null,
  target: null,
  rating: null,
  profile: null,
  ...changed,
});

const line = (changed: Partial<PublicationRow>): string =>
  publicationCsv([row(changed)]).split("\r\n")[1] ?? "";

test.each([
  ["nothing known", {}, ",北本市,p,i,出生数,,2024,R6,,,未入力,,,,,"],
  ["a comma in a name", { indicator: "住む,働く" }, ',北本市,p,i,"住む,働く",,2024,R6,,,未入力,,,,,'],
  ["quotation marks", { indicator: '"人口"' }, ',北本市,p,i,"""人口""",,2024,R6,,,未入力,,,,,'],
  ["zero is a value", { value: 0, unit: "人" }, ",北本市,p,i,出生数,,2024,R6,0,人,未入力,,,,,"],
  ["circled numbers stay", { indicator: "①㈱" }, ",北本市,p,i,①㈱,,2024,R6,,,未入力,,,,,"],
])("%s", (_, changed, expected) => {
  expect(line(changed)).toBe(expected);
});
