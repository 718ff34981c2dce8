import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../src/local-excel/page/ribbon/read-manifest";

const MANIFEST = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test("the tab with its groups and buttons, in their order", () => {
  const { label, groups } = readRibbon(MANIFEST);
  expect(label).toBe("まちKPI");
  expect(groups.map((group) => [group.label, group.buttons.map((button) => button.label)])).toEqual([
    ["準備", ["ホーム", "挿入"]],
    ["点検・評価", ["入力チェック", "評価"]],
    ["報告", ["議会要約"]],
  ]);
});

test("a button says where it leads and what it is for", () => {
  expect(readRibbon(MANIFEST).groups[0]?.buttons[1]).toEqual({
    id: "MachiKpi.Insert",
    label: "挿入",
    tipTitle: "計画を挿入",
    tip: "計画を選び、指標台帳・実績入力・進捗評価などの標準シートをこのブックに作ります。今あるシートは変更しません。",
    icon: "https://localhost:3000/assets/icons/insert-32.png",
    page: "https://localhost:3000/taskpane.html?view=insert",
    paneTitle: "まちKPI",
  });
});

test("a manifest without a tab is refused", () => {
  expect(() => readRibbon("<OfficeApp/>")).toThrow("no ribbon tab");
});
