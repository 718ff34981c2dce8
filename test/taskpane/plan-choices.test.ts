import { readdirSync } from "node:fs";
import path from "node:path";
import { PLAN_CHOICES } from "../../src/taskpane/plan-choices";

const seeds = readdirSync(path.join(__dirname, "../../seeds"))
  .filter((file) => file.endsWith(".json"))
  .map((file) => path.parse(file).name);

test("every plan in seeds is offered", () => {
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
