import { PLAN_SCENES } from "./plan-scenes";
import { choose, openExample, PATIENCE, says, unfold, view, type Scene } from "./scene";

export const SCENES: readonly Scene[] = [
  ...PLAN_SCENES,
  {
    name: "check",
    play: async (bed, shoot) => {
      await openExample(bed);
      await bed.tab("実績入力");
      await shoot("page-home");
      await bed.clickCell(3, 9);
      await bed.type("440.1");
      await bed.type("１．２１倍");
      await bed.type("abc");
      await bed.type("5234");
      await bed.ribbon("入力チェック");
      await bed.paneButton("チェックする");
      await says(bed, "件の値を確認しました");
      await shoot("page-check");
      await choose(bed, "並べ方", /担当課/);
      await shoot("page-check-by-department");
      await choose(bed, "並べ方", /シート/);
      await choose(bed, "重要度の絞り込み", /注意/);
      await shoot("page-check-by-sheet");
      await choose(bed, "重要度の絞り込み", /すべて/);
      await choose(bed, "並べ方", /重要度/);
      // An error is put right; what only looks odd, and is right, is confirmed.
      const odd = bed.pane.getByRole("listitem").filter({ hasText: "5234人" });
      await odd.getByRole("button", { name: "確認済みにする…" }).click();
      await bed.pane.getByLabel("このままでよい理由").fill("公表資料で確かめました");
      await odd.scrollIntoViewIfNeeded();
      await shoot("page-check-reason");
      await bed.paneButton("理由を記録する");
      await says(bed, "ブックに記録しました");
      await says(bed, "確認済みの1件");
      const all = bed.pane.getByRole("button", { name: /すべて適用/ });
      if (await all.isVisible()) await all.click();
      else await bed.pane.getByRole("button", { name: "適用", exact: true }).first().click();
      await says(bed, "か所に書き込みました");
      await says(bed, "適用を元に戻す");
      await shoot("page-applied");
      await unfold(bed, "設定");
      await bed.pane.locator("summary:visible", { hasText: "設定" }).first().scrollIntoViewIfNeeded();
      await bed.pane.getByRole("button", { name: "再表示" }).scrollIntoViewIfNeeded();
      await shoot("page-check-settings");
      await bed.paneButton("チェック結果のシートを作る");
      await says(bed, "に書き出しました");
      await bed.pane.getByText("に書き出しました").scrollIntoViewIfNeeded();
      await shoot("page-check-sheet");
    },
  },
  {
    name: "evaluation and summary",
    play: async (bed, shoot) => {
      await openExample(bed);
      await bed.tab("進捗評価");
      await bed.ribbon("評価");
      await says(bed, "自動判定の内訳");
      await choose(bed, "判定年度", /令和5年度/);
      await says(bed, "自動判定の内訳");
      await shoot("page-evaluation");
      await choose(bed, "評価基準", /期待値対比/);
      await bed.page.waitForFunction(
        () => window.localExcel.workbook.activeSheet.cell(2, 2).value === "期待値対比基準",
      );
      await says(bed, "自動判定の内訳");
      await shoot("page-evaluation-other");
      await view(bed, "議会要約");
      await says(bed, "資料に印刷する項目");
      await shoot("page-summary-form");
      await unfold(bed, "資料に印刷する項目");
      await bed.pane.getByLabel("会議名").fill("総務常任委員会");
      await shoot("page-summary-form-open");
      await bed.paneButton("議会要約を作る");
      await says(bed, "を作りました");
      await bed.page.locator("[data-chart]").first().waitFor(PATIENCE);
      await bed.pane.getByText("を作りました").scrollIntoViewIfNeeded();
      await shoot("page-summary");
    },
  },
  {
    name: "trouble",
    play: async (bed, shoot) => {
      await bed.paneButton("計画を挿入する");
      await bed.meet({ kind: "action-fails", action: 2, code: "GeneralException" });
      await bed.paneButton("挿入する");
      await says(bed, "詳細");
      await unfold(bed, "詳細");
      await shoot("page-error");
      await bed.slow(10_000);
      await bed.ribbon("ホーム");
      await says(bed, "ブックを確認しています");
      await shoot("page-loading");
    },
  },
  {
    name: "unfinished",
    play: async (bed, shoot) => {
      await bed.paneButton("計画を挿入する");
      await choose(bed, "計画", /二戸市 総合計画/);
      await bed.slow(1_000);
      await bed.paneButton("挿入する");
      await bed.pane.getByRole("button", { name: "中止" }).click();
      await shoot("page-cancelling");
      await bed.slow(0);
      await says(bed, "中止しました");
      await shoot("page-cancelled");
      await bed.meet({ kind: "action-fails", action: 400, code: "GeneralException" }, 1);
      await bed.paneButton("挿入する");
      await says(bed, "詳細");
      await view(bed, "ホーム");
      await bed.pane.getByRole("button", { name: "続きから" }).waitFor(PATIENCE);
      await shoot("page-unfinished");
    },
  },
  {
    name: "offline",
    options: {
      prepare: async (page) => {
        await page.route("**/office-js/office.js", (route) => route.abort());
      },
    },
    play: async (bed, shoot) => {
      await says(bed, "Office.js");
      await shoot("page-offline");
    },
  },
  {
    name: "too old",
    options: { path: "/?ExcelApi=1.8", prepare: () => Promise.resolve() },
    play: async (bed, shoot) => {
      await says(bed, "ExcelApi 1.9");
      await shoot("page-too-old");
    },
  },
  {
    name: "narrow",
    play: async (bed, shoot) => {
      await bed.page.addStyleTag({ content: "#pane { width: 320px !important }" });
      await openExample(bed);
      await shoot("page-narrow-home");
      for (const [name, text] of [
        ["評価", "自動判定の内訳"],
        ["議会要約", "資料に印刷する項目"],
        ["挿入", "計画期間"],
      ] as const) {
        await view(bed, name);
        await says(bed, text);
        await shoot(`page-narrow-${name}`);
      }
      await view(bed, "入力チェック");
      await bed.paneButton("チェックする");
      await says(bed, "件の値を確認しました");
      await shoot("page-narrow-check");
    },
  },
  {
    name: "english",
    options: { path: "/?locale=en-US" },
    play: async (bed, shoot) => {
      await bed.ribbon("例を開く");
      await bed.pane.locator("progress").first().waitFor(PATIENCE);
      await shoot("page-english-home");
      await view(bed, "Check");
      await bed.paneButton("Check");
      await says(bed, "values checked");
      await shoot("page-english-check");
    },
  },
];
