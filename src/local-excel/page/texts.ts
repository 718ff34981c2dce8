/** What the page says, in Japanese as the Excel it stands for. */
export const TEXTS = {
  product: "ローカルExcel",
  note: "Excelなしで試すための代用です（保存先はこのパソコンだけ）",
  newDocument: "ブック1",
  closePane: "作業ウィンドウを閉じる",
  file: "ファイル",
  open: ".xlsx を開く",
  save: ".xlsx で保存",
  trial: "通信の試験",
  delay: "応答の遅れ",
  fault: "次の要求",
  noDelay: "なし",
  faults: {
    none: "正常",
    "never-arrives": "届かない",
    "reply-lost": "返事が消える",
    "action-fails": "途中で失敗",
    silence: "返事がない",
  },
  seconds: (milliseconds: number): string => `${milliseconds / 1000} 秒`,
  alertTitle: "Microsoft Excel",
  alertRefused:
    "入力した値は正しくありません。ユーザーの設定によって、セルに入力できる値が制限されています。",
  notOpened: "このファイルを開けませんでした。",
  notStarted: "ページを表示できませんでした。",
  refusedByExcel: "この操作はできません。",
  ok: "OK",
} as const;
