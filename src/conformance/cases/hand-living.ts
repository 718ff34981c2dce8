import { help, thread, unverified } from "../sources";
import { byHand } from "./area";

/** The last change heard on a prepared sheet, by the sheet's name. */
const heardLast = new Map<string, Excel.WorksheetChangedEventArgs>();

/** Living with the workbook: undo, editing, co-authors, saving. */
export const handLiving = byHand([
  {
    id: "undo-after-write",
    title: {
      ja: "アドインが書いた後に Ctrl+Z を押すとどうなるか",
      en: "What Ctrl+Z does after an add-in wrote",
    },
    expected: "まちKPIの「元に戻す」は、これに頼らない",
    source: help("undo-redo-or-repeat-an-action-84bdb9bc-4e23-4f06-ba78-f7b893eb2d28"),
    reliedOn: ["src/commands/undo-applied.ts"],
    steps: [
      {
        ja: "空いたセルに何か打ち、［準備する］を押してから、Ctrl+Z を押します。",
        en: "Type something into a free cell, press Prepare, then Ctrl+Z.",
      },
    ],
    lookFor: {
      ja: "アドインの書き込みが戻るか、打った値が戻るか、何も起きないかを備考に書いてください",
      en: "Note whether the add-in's write or your typing is undone, or nothing happens",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1").values = [["アドインが書いた値"]];
        sheet.activate();
      });
    },
  },
  {
    id: "edit-mode",
    title: {
      ja: "セルの編集中は、書き込みが待たされるか断られる",
      en: "While a cell is being edited, writes wait or are refused",
    },
    expected: "InvalidOperationInCellEditMode",
    source: thread(806),
    reliedOn: ["src/excel/errors.ts"],
    steps: [
      {
        ja: "どこかのセルに文字を打ちかけたまま（Enterを押さず）、［準備する］を押します。",
        en: "Begin typing into a cell, do not press Enter, and press Prepare.",
      },
    ],
    lookFor: {
      ja: "エラー「InvalidOperationInCellEditMode」が出ること。待たされた場合や、打ちかけの文字が消えた場合は備考に",
      en: "The error InvalidOperationInCellEditMode is shown; note it if the write waits or the typing is lost",
    },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1").values = [["書けた"]];
      });
    },
  },
  {
    id: "edit-mode-read",
    title: { ja: "セルの編集中も読める", en: "Reading works while a cell is being edited" },
    expected: true,
    source: unverified,
    steps: [
      {
        ja: "［準備する］を押してから、どこかのセルに文字を打ちかけたまま、［読み取る］を押します。",
        en: "Press Prepare, begin typing into a cell, and press Read.",
      },
    ],
    lookFor: { ja: "「見えた値」が true になること", en: "true is seen" },
    prepare: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.getRange("A1").values = [[1]];
        sheet.activate();
      });
    },
    read: async (scratch) => {
      const range = await scratch.request((sheet) => sheet.getRange("A1").load("values"));
      return range.values[0]?.[0] === 1;
    },
  },
  {
    id: "person-edit-event",
    title: {
      ja: "人が打った変更の onChanged",
      en: "onChanged of what a person types",
    },
    expected: { changeType: "RangeEdited", source: "Local", triggerSource: "Unknown" },
    source: unverified,
    reliedOn: ["src/excel/watch/watch-edits.ts"],
    steps: [
      {
        ja: "［準備する］を押し、前に出たシートのA1に何か打ってEnterを押してから、［読み取る］を押します。ドロップダウンからの選択でも試し、違えば備考に書いてください。",
        en: "Press Prepare, type into A1 of the sheet shown, press Enter, then Read. Try a choice from a drop-down too.",
      },
    ],
    lookFor: { ja: "「見えた値」が「期待」と同じこと", en: "What was seen equals what is expected" },
    prepare: async (scratch) => {
      const own = await scratch.request((sheet) => {
        sheet.activate();
        sheet.getRange("A1").select();
        return sheet.load("id");
      });
      const context = new Excel.RequestContext();
      context.workbook.worksheets.onChanged.add(async (event) => {
        if (event.worksheetId === own.id) heardLast.set(scratch.sheetName, event);
      });
      await context.sync();
    },
    read: (scratch) => {
      const event = heardLast.get(scratch.sheetName);
      return Promise.resolve(
        event === undefined
          ? "no event"
          : {
              changeType: event.changeType,
              source: event.source,
              triggerSource: event.triggerSource ?? null,
            },
      );
    },
  },
  {
    id: "co-author-event",
    title: {
      ja: "共同編集者の変更は source が Remote で届く",
      en: "A co-author's edit comes with source Remote",
    },
    expected: "Remote",
    source: unverified,
    reliedOn: ["src/excel/watch/watch-edits.ts"],
    steps: [
      {
        ja: "「人が打った変更の onChanged」で［準備する］を押し、別の人（別のブラウザー）がそのシートのA1に打ってから、そこの［読み取る］を押します。",
        en: "Prepare the case before this one, have somebody else (another browser) type into A1 there, and press its Read.",
      },
    ],
    lookFor: { ja: "source が Remote であること", en: "source is Remote" },
  },
  {
    id: "save-and-reopen",
    title: {
      ja: "保存して開き直しても、隠し名前・カスタムXML・入力規則が残る",
      en: "Hidden names, custom XML and validation outlive saving and reopening",
    },
    expected: true,
    source: unverified,
    reliedOn: ["src/excel/record/stamp.ts", "src/excel/record/custom-xml.ts"],
    steps: [
      {
        ja: "まちKPIで計画を1つ挿入して保存し、ブックを閉じて開き直し、まちKPIの［ホーム］を開きます。デスクトップ版でも保存し直して試します。",
        en: "Insert a plan with まちKPI, save, close and reopen, and open its home view. Try the same after saving in desktop Excel.",
      },
    ],
    lookFor: {
      ja: "計画が一覧に出て、実績入力の「状態」のドロップダウンが使えること",
      en: "The plan is listed and the drop-down of 状態 on 実績入力 works",
    },
  },
  {
    id: "document-inspector",
    title: {
      ja: "ドキュメント検査で隠し列を消した後も、名前で行が分かる",
      en: "Rows are still found by name after the Document Inspector removed hidden columns",
    },
    expected: true,
    source: unverified,
    steps: [
      {
        ja: "写しを作り、［ファイル］→［情報］→［ドキュメント検査］で隠し列を消してから、入力チェックを動かします。",
        en: "On a copy, remove hidden columns with the Document Inspector and check entries.",
      },
    ],
    lookFor: {
      ja: "チェックが動き、キーがないことを知らせること",
      en: "The check runs and tells that keys are missing",
    },
  },
  {
    id: "without-add-in",
    title: {
      ja: "アドインのないExcelでも、率と判定が再計算される",
      en: "Rates and ratings recalculate in an Excel without the add-in",
    },
    expected: true,
    source: unverified,
    steps: [
      {
        ja: "計画を挿入したブックを、アドインを入れていないExcel（2016以降）で開き、実績値を1つ変えます。",
        en: "Open a workbook with a plan in an Excel without the add-in (2016 or later) and change one value.",
      },
    ],
    lookFor: { ja: "進捗評価の率と判定が変わること", en: "Rate and rating on 進捗評価 change" },
  },
  {
    id: "large-insert",
    title: { ja: "5つの計画を続けて挿入できる", en: "Five plans can be inserted one after the other" },
    expected: true,
    source: unverified,
    reliedOn: ["src/excel/write/steps.ts"],
    steps: [
      {
        ja: "空のブックにすべての計画を挿入し、それぞれの秒数を備考に書きます。",
        en: "Insert every plan into an empty workbook and note the seconds each takes.",
      },
    ],
    lookFor: { ja: "どれも最後まで進むこと", en: "Each of them finishes" },
  },
]);
