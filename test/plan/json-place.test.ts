import fc from "fast-check";
import { jsonFaultPlace } from "../../src/plan/json-place";

const cases: readonly (readonly [what: string, text: string, line: number, column: number])[] = [
  ["nothing at all", "", 1, 1],
  ["a bare word", "kitamoto", 1, 1],
  ["a value without quotes", '{\n  "id": kitamoto\n}', 2, 9],
  ["a comma too many", '{"a": [1, 2,]}', 1, 13],
  ["a comma too many before the brace", '{"a": 1,}', 1, 9],
  ["a missing comma", '{"a": 1\n "b": 2}', 2, 2],
  ["a missing colon", '{"a" 1}', 1, 6],
  ["a bracket never closed", '{"a": [1, 2}', 1, 12],
  ["a text never closed", '{"a": "b', 1, 7],
  ["a full-width quote", '{"a": “b”}', 1, 7],
  ["a comment", "{ // plan\n}", 1, 3],
  ["something after the end", "{} x", 1, 4],
  ["a number with a leading zero", "[01]", 1, 3],
];

test.each(cases)("%s", (_what, text, line, column) => {
  expect(jsonFaultPlace(text)).toEqual({ line, column });
});

test("whatever is JSON has no fault", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (json, indent) => {
      expect(jsonFaultPlace(JSON.stringify(JSON.parse(json), null, indent))).toBeNull();
    }),
  );
});

test("it says what the engine's own parser says: JSON or not", () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "[", "}", ":", "0", " ", "\\"))
    .map(([json, at, piece]) => {
      const place = at % (json.length + 1);
      return json.slice(0, place) + piece + json.slice(place + 1);
    });
  fc.assert(
    fc.property(damaged, (text) => expect(jsonFaultPlace(text) === null).toBe(parses(text))),
    { numRuns: 500 },
  );
});
