import kitamoto from "../../seeds/kitamoto-2.json";
import type { Fault } from "../../src/local-excel/office/faults/faults";
import { PageBed } from "./page-bed";

/** The pane when things go wrong: every state a person can meet, in a real browser. */
let bed: PageBed;

beforeAll(async () => {
  bed = await PageBed.open();
});
afterAll(() => bed.close());
beforeEach(() => bed.again());

const says = (text: string): Promise<void> => bed.pane.getByText(text).first().waitFor();
const toInsert = async (): Promise<void> => {
  await bed.paneButton("計画を挿入する");
  await says("計画期間");
};
/** An insertion cut off in the middle of its writing request. */
const cutOff = async (): Promise<void> => {
  await toInsert();
  await bed.meet({ kind: "action-fails", action: 400, code: "GeneralException" }, 1);
  await bed.paneButton("挿入する");
  await says("Excelが処理を完了できませんでした。");
};
const KITAMOTO_SHEETS = [
  "表紙・出典",
  "体系図",
  "指標台帳",
  "実績入力",
  "評価コメント",
  "進捗評価",
  "評価基準の比較",
];

const failures: readonly (readonly [what: string, fault: Fault, sentence: string, details: string])[] = [
  [
    "an unexpected failure",
    { kind: "action-fails", action: 1, code: "GeneralException" },
    "Excelが処理を完了できませんでした。もう一度実行してください。",
    "code: GeneralException",
  ],
  [
    "edit mode",
    { kind: "action-fails", action: 1, code: "InvalidOperationInCellEditMode" },
    "セルの入力中のため、Excelが処理を受け付けませんでした。",
    "code: InvalidOperationInCellEditMode",
  ],
  [
    "protection",
    { kind: "action-fails", action: 1, code: "AccessDenied" },
    "シートまたはブックが保護されているため、書き込めませんでした。",
    "code: AccessDenied",
  ],
  [
    "merged cells in the way",
    { kind: "action-fails", action: 1, code: "MergedRangeConflict" },
    "結合されたセル、絞り込み、ピボットテーブルなどが妨げになり",
    "code: MergedRangeConflict",
  ],
  [
    "a sheet that has gone",
    { kind: "action-fails", action: 1, code: "ItemNotFound" },
    "必要なシート・テーブルが見つかりませんでした。",
    "code: ItemNotFound",
  ],
  [
    "too much data",
    { kind: "action-fails", action: 1, code: "ResponsePayloadSizeLimitExceeded" },
    "一度に扱えるデータ量を超えました。",
    "code: ResponsePayloadSizeLimitExceeded",
  ],
  [
    "an Excel that cannot do it",
    { kind: "action-fails", action: 1, code: "ApiNotFound" },
    "お使いのExcelでは、この処理に必要な機能を使えません。",
    "code: ApiNotFound",
  ],
  [
    "a session that has gone",
    { kind: "never-arrives", seenAs: "timed-out" },
    "Excelとの通信が途切れました。",
    "code: ",
  ],
];

test("each failed request has its sentence, the technical part folded away; the next try is well", async () => {
  await says("まだ計画が入っていません");
  for (const [what, fault, sentence, details] of failures) {
    await bed.meet(fault, 0);
    await bed.paneButton("最新の状態にする");
    await says(sentence);
    const folded = bed.pane.getByText(details).first();
    expect([what, await folded.isVisible()]).toEqual([what, false]);
    await bed.pane.locator("summary", { hasText: "詳細" }).click();
    await folded.waitFor();
    await bed.paneButton("最新の状態にする");
    await bed.pane.getByText(sentence).waitFor({ state: "detached" });
  }
});

test("Excel itself refuses while a cell is being edited, and goes on afterwards", async () => {
  await bed.page.evaluate(() => {
    window.localExcel.workbook.editMode = true;
  });
  await toInsert();
  await bed.paneButton("挿入する");
  await says("Enterキーで入力を確定するか、Escキーで取り消してから");
  await bed.page.evaluate(() => {
    window.localExcel.workbook.editMode = false;
  });
  await bed.paneButton("挿入する");
  await says("シートを7枚作りました");
});

test("cut off, the pane opened anew: 続きから makes the workbook whole", async () => {
  await cutOff();
  await bed.ribbon("ホーム");
  await bed.paneButton("続きから");
  await says("途中だった処理を終えました。");
  await bed.pane.getByRole("button", { name: "続きから" }).waitFor({ state: "detached" });
  await bed.pane.locator("progress").waitFor();
  expect(await bed.sheetNames()).toEqual(["Sheet1", ...KITAMOTO_SHEETS]);
});

test("cut off, the pane opened anew: 取り消し leaves the workbook as it was", async () => {
  await cutOff();
  expect((await bed.sheetNames()).length).toBeGreaterThan(1);
  await bed.ribbon("ホーム");
  await bed.paneButton("取り消し");
  await says("途中で止まっていた処理を取り消しました。");
  expect(await bed.sheetNames()).toEqual(["Sheet1"]);
});

test("cut off: another command is not begun, and the way home is shown", async () => {
  await cutOff();
  await bed.paneButton("挿入する");
  await says("前回の処理");
  await bed.paneButton("ホームへ");
  await bed.pane.getByRole("button", { name: "続きから" }).waitFor();
});

test("a reply that is lost: what was written is found and kept by 続きから", async () => {
  await toInsert();
  await bed.meet({ kind: "reply-lost", seenAs: "timed-out" }, 1);
  await bed.paneButton("挿入する");
  await says("Excelとの通信が途切れました。");
  const before = await bed.sheetNames();
  await bed.ribbon("ホーム");
  const resume = bed.pane.getByRole("button", { name: "続きから" });
  await resume.or(bed.pane.locator("progress")).first().waitFor();
  if (await resume.isVisible()) {
    await resume.click();
    await says("途中だった処理を終えました。");
  }
  expect(before).toEqual(["Sheet1", ...KITAMOTO_SHEETS]);
  expect(await bed.sheetNames()).toEqual(before);
});

test("a slow request shows what is being done; 中止 waits for it and leaves nothing behind", async () => {
  await toInsert();
  await bed.slow(3_000);
  await bed.paneButton("挿入する");
  await says("計画を挿入しています…");
  await bed.paneButton("中止");
  await says("中止しています（Excelの応答を待っています）…");
  expect(await bed.pane.getByRole("button", { name: "中止" }).isDisabled()).toBe(true);
  await says("中止しました。何も変更していません。");
  await bed.slow(0);
  expect(await bed.sheetNames()).toEqual(["Sheet1"]);
});

test("a sheet of the same name is left alone until the person agrees to another", async () => {
  await bed.page.evaluate(() => void window.localExcel.workbook.addSheet("実績入力"));
  await toInsert();
  await bed.paneButton("挿入する");
  await says("実績入力 → 実績入力 (2)");
  expect(await bed.sheetNames()).toEqual(["Sheet1", "実績入力"]);
  await bed.paneButton("この名前で作る");
  await says("シートを7枚作りました");
  expect(await bed.sheetNames()).toContain("実績入力 (2)");
});

test("a workbook without sheets of ours: every view says so and leads on", async () => {
  for (const view of ["評価", "議会要約"]) {
    await bed.pane.getByRole("tab", { name: view }).click();
    await bed.pane.getByRole("main", { name: view }).getByText("まちKPIの計画がまだ入っていません").waitFor();
    await bed.pane
      .getByRole("main", { name: view })
      .getByRole("button", { name: "計画を挿入する" })
      .waitFor();
  }
  await bed.pane.getByRole("tab", { name: "入力チェック" }).click();
  await bed.paneButton("チェックする");
  await bed.pane
    .getByRole("main", { name: "入力チェック" })
    .getByText("まちKPIの計画がまだ入っていません")
    .waitFor();
});

describe("a municipality's own plan file", () => {
  const give = async (name: string, content: Buffer): Promise<void> => {
    await toInsert();
    await bed.pane.locator("summary", { hasText: "自分の自治体の計画を使う" }).click();
    await bed.pane
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "application/json", buffer: content });
  };

  test("that is sound is inserted", async () => {
    await give(
      "sakura.json",
      Buffer.from(`\ufeff${JSON.stringify(kitamoto).replaceAll("北本市", "さくら市")}`),
    );
    await says("さくら市 第2期総合戦略（ファイル）");
    await bed.paneButton("挿入する");
    await says("シートを7枚作りました");
    await bed.pane.getByRole("tab", { name: "ホーム" }).click();
    await says("さくら市 第2期総合戦略");
  });

  test("that is broken names each fault and its place in Japanese", async () => {
    const plan = { ...structuredClone(kitamoto), status: "final", colour: "red" };
    await give("broken.json", Buffer.from(JSON.stringify(plan)));
    await says("「broken.json」には直すところが2か所あるため、使えません。");
    await says("status: 使えない値です。使えるのは「draft」「adopted」「unknown」です。");
    await says("colour: 計画ファイルにない項目名です。");
  });

  test("that is no JSON, or Shift_JIS, says so", async () => {
    await give("cut.json", Buffer.from('{\n  "id": "a",\n'));
    await says("3行目の1文字目から先をJSONとして読み取れません。");
    await bed.pane.locator("input[type=file]").setInputFiles({
      name: "sjis.json",
      mimeType: "application/json",
      buffer: Buffer.from([0x7b, 0x22, 0x96, 0x6b, 0x96, 0x7b, 0x22, 0x7d]),
    });
    await says("「sjis.json」を文字として読み取れません。文字コードをUTF-8にして保存し");
  });
});

test("an Excel below ExcelApi 1.9 is told so instead of an empty pane", async () => {
  await bed.page.goto("about:blank");
  await bed.page.goto(`${bed.origin}/?ExcelApi=1.8`);
  await says("お使いのExcelでは、まちKPIに必要な機能（ExcelApi 1.9）を使えません。");
});

test("without Office.js the pane says what to ask for, and reloads on request", async () => {
  const pattern = "**/office-js/office.js";
  await bed.page.route(pattern, (route) => route.abort());
  await bed.page.goto("about:blank");
  await bed.page.goto(`${bed.origin}/`);
  await says("Excelとの接続に必要な部品（Office.js）を読み込めませんでした。");
  await bed.page.unroute(pattern);
  await bed.paneButton("もう一度読み込む");
  await bed.paneReady();
});

test("a part of the pane that does not arrive is told", async () => {
  await bed.page.route("**/addin/*.js", (route) => route.abort());
  await bed.pane.getByRole("tab", { name: "議会要約" }).click();
  await says("画面の一部を読み込めませんでした。");
  await bed.page.unrouteAll();
});

test("all the while no request left the page's own server, and nothing broke unnoticed", () => {
  expect(bed.strayed).toEqual([]);
  expect(bed.errors).toEqual([]);
});
