import type { Frame } from "playwright-core";
import { PageBed } from "./page-bed";

/** The pane for people who use the keyboard, a screen reader, a narrow pane or tired eyes. */
let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
  await bed.ribbon("例を開く");
  await bed.pane.locator("progress").first().waitFor({ timeout: 60_000 });
});
afterAll(() => bed.close());

const paneFrame = (): Frame => {
  const frame = bed.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The task pane has no frame");
  return frame;
};

const VIEWS: readonly (readonly [name: string, ready: string])[] = [
  ["ホーム", "このブックの計画"],
  ["挿入", "計画期間"],
  ["入力チェック", "件の値を確認しました"],
  ["評価", "自動判定の内訳"],
  ["議会要約", "資料に印刷する項目"],
];

/** Each view as full as it gets, all folds open. */
const eachView = async (look: (name: string) => Promise<void>): Promise<void> => {
  for (const [name, ready] of VIEWS) {
    await bed.pane.getByRole("tab", { name, exact: true }).click();
    const view = bed.pane.getByRole("main", { name });
    const start = view.getByRole("button", { name: "チェックする", exact: true });
    if (name === "入力チェック" && (await start.isVisible())) await start.click();
    await view.getByText(ready).first().waitFor();
    const unfold = view.getByRole("button", { name: "確認済みにする…" }).first();
    if (await unfold.isVisible()) await unfold.click();
    const folded = view.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await look(name);
  }
};

test("every control has a role and a name, every field a label, and ids are unique", async () => {
  await eachView(async (name) => {
    const faults = await paneFrame().evaluate(() => {
      const found: string[] = [];
      const text = (element: Element): string =>
        (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
      const labelled = (element: Element): boolean =>
        text(element) !== "" ||
        (element.getAttribute("aria-labelledby") ?? "")
          .split(" ")
          .some((id) => (document.getElementById(id)?.textContent ?? "") !== "") ||
        (element.id !== "" && document.querySelector(`label[for="${element.id}"]`) !== null);
      const controls = document.querySelectorAll(
        "button, a[href], input, select, textarea, summary, progress, [role=tab], [role=combobox], [role=checkbox]",
      );
      for (const control of controls) if (!labelled(control)) found.push(`no name: ${control.outerHTML}`);
      for (const clickable of document.querySelectorAll("[onclick], div[tabindex], span[tabindex]"))
        if (!clickable.hasAttribute("role")) found.push(`no role: ${clickable.outerHTML}`);
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`id twice: ${id}`);
      for (const list of document.querySelectorAll("ul, ol"))
        if ([...list.children].some(({ tagName }) => tagName !== "LI")) found.push("a list of other things");
      const levels = [...document.querySelectorAll("main:not([hidden]) :is(h1, h2, h3, h4)")].map(
        ({ tagName }) => Number(tagName.slice(1)),
      );
      levels.forEach((level, i) => {
        if (level > (levels[i - 1] ?? 2) + 1) found.push(`a heading of level ${level} too deep`);
      });
      if (document.documentElement.lang !== "ja") found.push("no language");
      if (document.querySelectorAll("[role=tab][aria-selected=true]").length !== 1) found.push("tabs");
      if (document.querySelectorAll("main:not([hidden])").length !== 1) found.push("main");
      return found;
    });
    expect([name, faults]).toEqual([name, []]);
  });
});

test("text keeps 4.5 : 1 against what is behind it", async () => {
  await eachView(async (name) => {
    const faint = await paneFrame().evaluate(() => {
      type Colour = readonly [number, number, number, number];
      const colour = (css: string): Colour => {
        const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
        return [r, g, b, a];
      };
      const luminance = ([r, g, b]: Colour): number => {
        const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const behind = (element: Element | null): Colour => {
        for (let at = element; at !== null; at = at.parentElement) {
          const found = colour(getComputedStyle(at).backgroundColor);
          if (found[3] === 1) return found;
        }
        return [255, 255, 255, 1];
      };
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = (node.textContent ?? "").trim();
        if (element === null || text === "" || !element.checkVisibility()) continue;
        if (element.closest("script, style, [disabled], .is-disabled, [aria-disabled=true]") !== null)
          continue;
        const [light, dark] = [
          luminance(colour(getComputedStyle(element).color)),
          luminance(behind(element)),
        ].sort((a, b) => b - a) as [number, number];
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < 4.5) found.push(`${ratio.toFixed(2)}: ${text}`);
      }
      return found;
    });
    expect([name, faint]).toEqual([name, []]);
  });
});

test.each([360, 320])(
  "in a pane of %i pixels nothing has to be scrolled sideways or is cut off",
  async (width) => {
    const style = await bed.page.addStyleTag({ content: `#pane { width: ${width}px !important }` });
    await eachView(async (name) => {
      const over = await paneFrame().evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const outside = [...document.querySelectorAll("main:not([hidden]) *")].filter((element) => {
          const { right, width: own } = element.getBoundingClientRect();
          return own > 0 && right > clientWidth + 1 && element.closest("[role=progressbar]") === null;
        });
        const cut = [...document.querySelectorAll<HTMLElement>("[role=tab], button")].filter(
          (element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1,
        );
        return {
          sideways: scrollWidth - clientWidth,
          outside: outside.map(({ outerHTML }) => outerHTML.slice(0, 120)),
          cut: cut.map(({ textContent }) => textContent),
        };
      });
      expect([name, over]).toEqual([name, { sideways: 0, outside: [], cut: [] }]);
    });
    await style.evaluate((node) => (node as Element).remove());
  },
);

test("from an empty workbook to inserted sheets by keyboard alone, always seeing where one is", async () => {
  await bed.again();
  await bed.pane.getByRole("button", { name: "計画を挿入する" }).waitFor();
  const frame = paneFrame();
  await frame.evaluate(() => document.querySelector<HTMLElement>("[role=tab]")?.focus());
  /** The name of what has the focus, and whether one can see that it has. */
  const focused = (): Promise<{ readonly name: string; readonly ring: boolean }> =>
    frame.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return { name: "", ring: false };
      const label = document.getElementById(
        (element.getAttribute("aria-labelledby") ?? "").split(" ")[0] ?? "",
      );
      const own = getComputedStyle(element);
      const after = getComputedStyle(element, "::after");
      const before = getComputedStyle(element.closest(".ms-Checkbox") ?? element, "::before");
      const line = (style: CSSStyleDeclaration): boolean =>
        (style.outlineStyle !== "none" && style.outlineWidth !== "0px") ||
        (style.content !== "none" && style.borderStyle !== "none" && style.borderWidth !== "0px");
      return {
        name: (element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "").trim(),
        ring: line(own) || line(after) || line(before),
      };
    });
  const press = async (key: string): Promise<string> => {
    await bed.page.keyboard.press(key);
    const { name, ring } = await focused();
    expect([name, ring]).toEqual([name, true]);
    return name;
  };

  expect(await press("ArrowRight")).toBe("挿入");
  expect(await press("ArrowLeft")).toBe("ホーム");
  expect(await press("Tab")).toBe("計画を挿入する");
  expect(await press("Tab")).toBe("最新の状態にする");
  expect(await press("Shift+Tab")).toBe("計画を挿入する");
  await bed.page.keyboard.press("Enter");
  await bed.pane.getByText("計画期間").waitFor();
  // What was pressed has gone with its view; the tabs are the next thing on the way.
  await frame.evaluate(() => document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  expect(await press("Tab")).toBe("計画");
  expect(await press("Tab")).toBe("挿入する");
  expect(await press("Tab")).toBe("体系図");
  expect(await press("Tab")).toContain("判定年度・評価基準");
  expect(await press("Tab")).toContain("自分の自治体の計画を使う");
  await bed.page.keyboard.press("Enter");
  await bed.pane.getByRole("button", { name: "計画ファイルを開く" }).waitFor();
  expect(await press("Tab")).toBe("計画ファイルを開く");
  for (const back of [
    "自分の自治体の計画を使う",
    "判定年度・評価基準（後で変えられます）",
    "体系図",
    "挿入する",
  ])
    expect(await press("Shift+Tab")).toBe(back);
  await bed.page.keyboard.press("Enter");
  await bed.pane.getByText("シートを7枚作りました").waitFor();
  expect((await bed.sheetNames()).length).toBe(8);
  // The result is read out by itself.
  expect(await bed.pane.locator("[role=status], [role=alert], [aria-live]").count()).toBeGreaterThan(0);
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
});
