import type { ModelTable } from "../../model/contract";
import { filterChoices } from "../../model/table-filter";
import { button, element } from "../element";
import type { Person } from "../grid/person";
import { showPopup } from "../menus/menu";
import { TEXTS } from "../texts";

const { filter: SAID, menu } = TEXTS;

/** Numbers as numbers, the rest by the Japanese alphabet, blanks last. */
function inOrder(texts: readonly string[]): readonly string[] {
  const order = new Intl.Collator("ja", { numeric: true });
  return [...texts].sort((a, b) => Number(a === "") - Number(b === "") || order.compare(a, b));
}

type Choice = { readonly text: string; readonly line: HTMLElement; readonly box: HTMLInputElement };

function choiceOf(text: string, checked: boolean): Choice {
  const box = element("input", { type: "checkbox" });
  box.checked = checked;
  return { text, box, line: element("label", {}, box, text === "" ? SAID.blank : text) };
}

/** The list under a table's header: sort, clear, and choose which texts of the column stay in sight. */
export function showFilterPanel(
  table: ModelTable,
  column: number,
  person: Person,
  x: number,
  y: number,
): void {
  const filtered = table.filters.find((filter) => filter.column === column) ?? null;
  const choices = inOrder(filterChoices(table, column)).map((text) =>
    choiceOf(text, filtered === null || filtered.texts.includes(text)),
  );
  const all = choiceOf(SAID.all, filtered === null);
  const search = element("input", { type: "search", placeholder: SAID.search, "aria-label": SAID.search });
  const apply = button({ class: "primary" }, () => undefined, SAID.apply);
  const inSight = (): readonly Choice[] => choices.filter(({ line }) => !line.hidden);

  const follow = (): void => {
    const chosen = inSight().filter(({ box }) => box.checked).length;
    all.box.checked = chosen === inSight().length && chosen > 0;
    all.box.indeterminate = chosen > 0 && chosen < inSight().length;
    apply.disabled = chosen === 0;
  };
  search.addEventListener("input", () => {
    const wanted = search.value.normalize("NFKC").toLowerCase();
    for (const { line, text } of choices)
      line.hidden = !text.normalize("NFKC").toLowerCase().includes(wanted);
    follow();
  });
  all.box.addEventListener("change", () => {
    for (const { box } of inSight()) box.checked = all.box.checked;
    follow();
  });

  const done = (work: () => void) => (): void => {
    close();
    work();
  };
  const sort = (ascending: boolean): (() => void) => done(() => person.sortTable(table, column, ascending));
  apply.addEventListener(
    "click",
    done(() => {
      // What a search left out is not shown either, as in Excel.
      const texts = inSight().flatMap(({ box, text }) => (box.checked ? [text] : []));
      person.filter(table, column, texts.length === choices.length ? null : texts);
    }),
  );
  const clear = button(
    { role: "menuitem" },
    done(() => person.filter(table, column, null)),
    SAID.clear,
  );
  clear.disabled = filtered === null;
  const list = element("div", { class: "choices" }, all.line, ...choices.map(({ line }) => line));
  list.addEventListener("change", follow);
  const panel = element(
    "div",
    { class: "menu filter-panel", role: "dialog", "aria-label": SAID.button(table.columns[column] ?? "") },
    button({ role: "menuitem" }, sort(true), menu.ascending),
    button({ role: "menuitem" }, sort(false), menu.descending),
    element("hr"),
    clear,
    search,
    list,
    element(
      "div",
      { class: "answers" },
      apply,
      button({}, () => close(), TEXTS.cancel),
    ),
  );
  follow();
  const close = showPopup(panel, x, y);
  search.focus();
}
