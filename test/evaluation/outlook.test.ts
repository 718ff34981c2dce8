import { evaluationInput } from "../../src/evaluation/input";
import { outlook } from "../../src/evaluation/outlook";
import { initialSettings } from "../../src/evaluation/settings";
import type { Indicator, Plan, Target } from "../../src/plan/plan";
import { kitamoto } from "../sheets/kitamoto";
import { reach, up } from "./rate-one";

const births = kitamoto.indicators.find(({ id }) => id === "births");

type Given = { readonly value: number | null; readonly status?: string };

const outlookOf = (
  values: readonly Given[],
  target: Target = reach(">=", 380),
  bounds: Indicator["bounds"] = { min: 0, max: null },
  plan: Pick<Plan, "period"> = kitamoto,
) => {
  if (!births) throw new Error("No births");
  const row = { ...births.rows[0], target };
  const years = values.map(({ value, status = "" }, i) => ({ year: 2022 + i, value, status, mark: "" }));
  const input = evaluationInput({ ...births, bounds }, row, years);
  return outlook(input, initialSettings({ ...kitamoto, ...plan }, 2024));
};
const of = (...values: readonly (number | null)[]): readonly Given[] => values.map((value) => ({ value }));

describe("outlook to 令和7年度", () => {
  test("a straight line goes straight on", () => {
    const found = outlookOf(of(350, 360, 370));
    expect(found?.standing).toBe("likely");
    [found?.value, found?.low, found?.high].forEach((value) => expect(value).toBeCloseTo(380, 9));
  });

  test("the range is the 80 % prediction interval of the least-squares line", () => {
    // Line 341.67 + 5x over x = 0, 1, 2; residuals −1.67, 3.33, −1.67, so s = 4.0825; at x = 3
    // 3.0777 · 4.0825 · √(1 + 1/3 + 4/2) = 22.940.
    const found = outlookOf(of(340, 350, 350));
    expect(found).toMatchObject({ standing: "unlikely" });
    expect(found?.value).toBeCloseTo(356.6667, 3);
    expect(found?.low).toBeCloseTo(333.727, 2);
    expect(found?.high).toBeCloseTo(379.606, 2);
  });

  const cases: readonly (readonly [string, ReturnType<typeof outlookOf>, string | null | undefined])[] = [
    ["wide enough to hold the target", outlookOf(of(340, 365, 355)), "open"],
    ["lower is better", outlookOf(of(350, 340, 330), reach("<=", 320)), "likely"],
    ["lower is better, rising", outlookOf(of(350, 360, 370), reach("<=", 320)), "unlikely"],
    ["a direction has no number to reach", outlookOf(of(350, 360, 370), up), null],
    ["two actuals make no line", outlookOf(of(350, null, 370)), undefined],
    [
      "an expected value is no actual",
      outlookOf([{ value: 350 }, { value: 360 }, { value: 370, status: "見込" }]),
      undefined,
    ],
    ["values out of bounds do not count", outlookOf(of(350, 360, -1)), undefined],
    [
      "no target year",
      outlookOf(of(350, 360, 370), reach(">=", 380), { min: 0, max: null }, { period: null }),
      undefined,
    ],
  ];
  test.each(cases)("%s", (_, found, standing) => {
    expect(found?.standing).toBe(standing);
  });

  test("nothing is foreseen beyond the bounds", () => {
    expect(outlookOf(of(30, 18, 5), reach("<=", 0))).toMatchObject({ value: 0, low: 0 });
  });
});
