import { readdirSync } from "node:fs";
import path from "node:path";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";

const seeds = readdirSync(path.join(__dirname, "../../seeds"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => path.parse(file).name);

test("every plan in seeds is known", () => {
  expect(PLAN_CHOICES.map(({ id }) => id).sort()).toEqual([...seeds].sort());
});

test.each(PLAN_CHOICES)("$id is offered under its own name", async ({ id, municipality, title, load }) => {
  const plan = await load();
  expect({ id: plan.id, municipality: plan.municipality.name, title: plan.shortTitle }).toEqual({
    id,
    municipality,
    title,
  });
});

test.each(PLAN_CHOICES)("$id is offered when it has indicators and a period", async ({ offered, load }) => {
  const { indicators, period } = await load();
  expect(offered).toBe(indicators.length > 0 && period !== null);
});
