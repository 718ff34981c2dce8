import { readdirSync } from "node:fs";
import path from "node:path";
import { preferredSheetNames } from "../../src/sheets/book";
import { insertBlueprint } from "../../src/sheets/plan-workbook";
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

test.each(PLAN_CHOICES)("no sheet of $id would stand empty", async ({ load }) => {
  const options = { judgedYear: null, asOf: null, createdOn: null };
  const { sheets } = insertBlueprint(await load(), preferredSheetNames(), options);
  expect(sheets.length).toBeGreaterThan(1);
  for (const { name, tables, blocks } of sheets) {
    const filled = blocks.flatMap(({ cells }) => cells.flat()).filter(({ kind }) => kind !== "blank");
    expect([name, filled.length > 10, tables.every(({ range }) => range.rows > 1)]).toEqual([
      name,
      true,
      true,
    ]);
  }
});
