import { choose, insertFirst, PATIENCE, planFile, says, unfold, view, type Scene } from "./scene";

/** Plans of every kind, inserted and looked at. */
export const PLAN_SCENES: readonly Scene[] = [
  {
    name: "insert",
    play: async (bed, shoot) => {
      await shoot("page-first");
      await bed.paneButton("計画を挿入する");
      await says(bed, "計画期間");
      await shoot("page-insert");
      await bed.slow(3_000);
      await choose(bed, "計画", /二戸市 総合計画/);
      await bed.paneButton("挿入する");
      await bed.pane.getByRole("button", { name: "中止" }).waitFor(PATIENCE);
      await shoot("page-insert-progress");
      await bed.slow(0);
      await says(bed, "枚作りました");
      await choose(bed, "計画", /北本市/);
      await bed.page.evaluate(
        () => void window.localExcel.workbook.addSheet("実績入力（北本市 第2期総合戦略）"),
      );
      await bed.paneButton("挿入する");
      await says(bed, "この名前で作る");
      await shoot("page-names-taken");
      await bed.paneButton("この名前で作る");
      await says(bed, "7枚作りました");
      await view(bed, "ホーム");
      await bed.pane.locator("progress").nth(1).waitFor(PATIENCE);
      await shoot("page-home-two");
    },
  },
  {
    name: "inserted",
    play: async (bed, shoot) => {
      await insertFirst(bed);
      await shoot("page-inserted");
      await bed.paneButton("実績入力を開く");
      await bed.page.waitForFunction(() => window.localExcel.workbook.activeSheet.name === "実績入力");
      await shoot("page-actuals-empty");
    },
  },
  {
    name: "plan file",
    play: async (bed, shoot) => {
      await bed.paneButton("計画を挿入する");
      await unfold(bed, "自分の自治体の計画を使う");
      await bed.pane.locator("input[type=file]").setInputFiles(
        planFile((plan) => {
          plan["status"] = "final";
          plan["colour"] = "red";
        }),
      );
      await says(bed, "直すところが");
      await bed.pane.getByText("直すところが").scrollIntoViewIfNeeded();
      await shoot("page-plan-file-faults");
    },
  },
  {
    name: "five plans",
    play: async (bed, shoot) => {
      await bed.paneButton("計画を挿入する");
      const names = ["さくら市", "みどり町", "あおぞら村", "ひまわり市", "東日本まちづくり広域連合"];
      await unfold(bed, "自分の自治体の計画を使う");
      for (const [i, name] of names.entries()) {
        await bed.pane.locator("input[type=file]").setInputFiles(
          planFile((plan) => {
            plan["id"] = `plan-${i}`;
            plan["municipality"] = { ...(plan["municipality"] as object), name };
          }),
        );
        await says(bed, `${name} 第2期総合戦略`);
        await bed.paneButton("挿入する");
        await says(bed, "7枚作りました");
      }
      await view(bed, "ホーム");
      await bed.pane.locator("progress").nth(4).waitFor(PATIENCE);
      await shoot("page-five-plans");
      await view(bed, "入力チェック");
      await bed.paneButton("チェックする");
      await says(bed, "件の値を確認しました");
      await shoot("page-five-plans-check");
    },
  },
  {
    name: "years not stated",
    play: async (bed, shoot) => {
      await bed.paneButton("計画を挿入する");
      await choose(bed, "計画", /八戸市 第2期/);
      await says(bed, "年数");
      await shoot("page-insert-years");
      await choose(bed, "計画期間の最初の年度", /2020年度/);
      await shoot("page-insert-years-chosen");
      await bed.paneButton("挿入する");
      await says(bed, "枚作りました");
      await bed.paneButton("実績入力を開く");
      await bed.page.waitForFunction(() => window.localExcel.workbook.activeSheet.name === "実績入力");
      await shoot("page-years-actuals");
      await bed.ribbon("評価");
      await says(bed, "自動判定の内訳");
      await shoot("page-years-evaluation");
    },
  },
  {
    name: "without indicators",
    play: async (bed, shoot) => {
      await bed.paneButton("計画を挿入する");
      for (const [plan, name] of [
        [/八戸市 市政1期目/, "report"],
        [/二戸市 第2期/, "structure"],
      ] as const) {
        await choose(bed, "計画", plan);
        await says(bed, "指標の記載がないため");
        await shoot(`page-insert-${name}`);
        await bed.paneButton("挿入する");
        await says(bed, "枚作りました");
        await shoot(`page-inserted-${name}`);
      }
      await view(bed, "ホーム");
      await bed.pane.getByText("指標の記載がない計画です").nth(1).waitFor(PATIENCE);
      await shoot("page-home-no-indicators");
      await view(bed, "入力チェック");
      await bed.paneButton("チェックする");
      await bed.pane.getByText("確認の対象外です").nth(1).waitFor(PATIENCE);
      await shoot("page-check-no-indicators");
      await view(bed, "評価");
      await says(bed, "評価するものはありません");
      await shoot("page-evaluation-no-indicators");
      await view(bed, "議会要約");
      await says(bed, "評価は載りません");
      await shoot("page-summary-no-indicators");
      await bed.paneButton("議会要約を作る");
      await says(bed, "を作りました");
      await shoot("page-summary-structure");
    },
  },
];
