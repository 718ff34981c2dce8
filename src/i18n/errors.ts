import type { Sentence } from "./sentence";

/** What happened, where, and what to do, for each way a request to Excel can fail. */
export const excelFailureMessages = {
  "cell-being-edited": {
    ja: "セルの入力中のため、Excelが処理を受け付けませんでした。Enterキーで入力を確定するか、Escキーで取り消してから、もう一度実行してください。",
    en: "Excel is in cell edit mode. Finish the entry with Enter or cancel it with Esc, then try again.",
  },
  protected: {
    ja: "シートまたはブックが保護されているため、書き込めませんでした。［校閲］タブで保護を解除してから、もう一度実行してください。",
    en: "The sheet or workbook is protected. Remove the protection on the Review tab, then try again.",
  },
  "name-exists": {
    ja: "同じ名前のシート・テーブル・名前が、処理中に作られました。もう一度実行してください。",
    en: "A sheet, table or name of the same name appeared meanwhile. Please try again.",
  },
  "not-found": {
    ja: "必要なシート・テーブルが見つかりませんでした。処理中に削除または名前の変更があった可能性があります。もう一度実行してください。",
    en: "A sheet or table was not found; it may have been deleted or renamed meanwhile. Please try again.",
  },
  "too-large": {
    ja: "一度に扱えるデータ量を超えました。使っていない行や列に書式や値が残っていないかを確認し、もう一度実行してください。",
    en: "The data exceeds what Excel takes in one request. Look for stray values or formats, then try again.",
  },
  busy: {
    ja: "Excelがほかの処理をしています。終わるのを待って、もう一度実行してください。",
    en: "Excel is busy. Wait until it is ready, then try again.",
  },
  "in-the-way": {
    ja: "結合されたセル、絞り込み、ピボットテーブルなどが妨げになり、書き込めませんでした。該当するシートの結合や絞り込みを解除してから、もう一度実行してください。",
    en: "Merged cells, a filter or a pivot table were in the way. Unmerge or clear the filter, then try again.",
  },
  "other-workbook": {
    ja: "別のブックが前面にあるため、Excelが処理を受け付けませんでした。このブックに切り替えてから、もう一度実行してください。",
    en: "Another workbook is in front. Switch to this workbook and try again.",
  },
  connection: {
    ja: "Excelとの通信が途切れました。ネットワークを確認して画面を開き直し、［続きから］または［取り消し］を選んでください。",
    en: "The connection to Excel was lost. Check the network, reopen the pane, and choose to continue or to undo.",
  },
  "not-supported": {
    ja: "お使いのExcelでは、この処理に必要な機能を使えません。Web版または最新のExcelで開いてください。",
    en: "This Excel lacks a needed feature. Open the workbook in Excel on the web or a current Excel.",
  },
  unexpected: {
    ja: "Excelが処理を完了できませんでした。もう一度実行してください。続けて起きる場合は、［詳細］の内容を添えてお知らせください。",
    en: "Excel could not complete the request. Try again; if it persists, report it with the details shown.",
  },
} as const satisfies Record<string, Sentence>;
