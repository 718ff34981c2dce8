import fc from "fast-check";
import { readTabSeparated, writeTabSeparated } from "../../../src/local-excel/page/clipboard/tab-separated";

test.each<readonly [string, readonly (readonly string[])[]]>([
  ["1", [["1"]]],
  [
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    "1\t2\n3",
    [
      ["1", "2"],
      ["3", ""],
    ],
  ],
  ['"a\nb"\t"say ""yes"""', [["a\nb", 'say "yes"']]],
  ["令和6年度\t18.9年", [["令和6年度", "18.9年"]]],
  ["\t\t", [["", "", ""]]],
  ["", [[""]]],
  ['高さ5"\t2', [['高さ5"', "2"]]],
])("reads %j", (text, rows) => {
  expect(readTabSeparated(text)).toEqual(rows);
});

test("what is written is read back as it was", () => {
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.stringMatching(/^[ab"\t\n5年]{0,4}$/), { minLength: columns, maxLength: columns }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    )
    // A last line that is empty is the end of the line before it, on every clipboard.
    .filter((rows) => rows.at(-1)?.some((cell) => cell !== "") === true);
  fc.assert(
    fc.property(block, (rows) => {
      expect(readTabSeparated(writeTabSeparated(rows))).toEqual(rows);
    }),
  );
});
