import { RunMap } from "../../../src/local-excel/model/run-map";
import { moveSpan } from "../../../src/local-excel/model/span";

const shown = (map: RunMap<string>): string =>
  map
    .entries()
    .map(({ from, count, value }) => `${from}+${count}${value}`)
    .join(" ");

test("runs are cut by later ones", () => {
  const map = new RunMap<string>();
  map.set(0, 10, "a");
  map.set(3, 2, "b");
  map.set(8, 4, undefined);
  expect(shown(map)).toBe("0+3a 3+2b 5+3a");
  expect([map.get(2), map.get(3), map.get(7), map.get(8)]).toEqual(["a", "b", "a", undefined]);
});

test("a run is updated from what was there", () => {
  const map = new RunMap<string>();
  map.set(2, 2, "a");
  map.update(0, 6, (old) => `${old ?? "-"}!`);
  expect(shown(map)).toBe("0+2-! 2+2a! 4+2-!");
});

test.each([
  [{ from: 2, count: 3 }, "insert", 0, 2, { from: 4, count: 3 }],
  [{ from: 2, count: 3 }, "insert", 2, 1, { from: 3, count: 3 }],
  [{ from: 2, count: 3 }, "insert", 3, 1, { from: 2, count: 4 }],
  [{ from: 2, count: 3 }, "insert", 5, 1, { from: 2, count: 3 }],
  [{ from: 2, count: 3 }, "delete", 0, 1, { from: 1, count: 3 }],
  [{ from: 2, count: 3 }, "delete", 1, 2, { from: 1, count: 2 }],
  [{ from: 2, count: 3 }, "delete", 3, 9, { from: 2, count: 1 }],
  [{ from: 2, count: 3 }, "delete", 2, 3, null],
  [{ from: 2, count: 3 }, "delete", 0, 9, null],
] as const)("%j after %s at %d of %d", (span, kind, at, count, moved) => {
  expect(moveSpan(span, { kind, at, count })).toEqual(moved);
});
