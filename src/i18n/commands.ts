import type { Sentence } from "./sentence";

/** Why a command was not begun, and what to do. */
export const refusalMessages = {
  "unfinished-exists": {
    ja: "前回の処理（{plan}）が途中で止まっています。先に［続きから］または［取り消し］を選んでください。",
    en: "An earlier command ({plan}) is unfinished. Continue or undo it first.",
  },
  "marker-damaged": {
    ja: "前回の処理が途中で止まっていますが、その記録を読み取れません。まちKPIのシートが揃っているかを確認し、［取り消し］で記録を消してください。",
    en: "An earlier command is unfinished, but its record is damaged. Check the sheets, then undo to clear the record.",
  },
  "newer-format": {
    ja: "このブックは新しい版のまちKPIで作られています。アドインを更新してから開いてください。",
    en: "This workbook was made by a newer まちKPI. Update the add-in first.",
  },
  "different-definition": {
    ja: "このブックには、同じID（{id}）で内容の異なる計画がすでに入っています。何も変更していません。計画を改める場合は、IDを変えて挿入してください。",
    en: 'The workbook already holds a plan with the id "{id}" and a different content. Nothing was changed.',
  },
  "reserved-names-taken": {
    ja: "まちKPIが使うテーブル名・名前（{names}）が、ほかの場所で使われています。名前を変更してから、もう一度実行してください。何も変更していません。",
    en: "Table or cell names まちKPI needs are in use elsewhere ({names}). Rename them and try again. Nothing was changed.",
  },
  "sheet-protected": {
    ja: "シート「{sheet}」が保護されています。［校閲］タブで保護を解除してから、もう一度実行してください。何も変更していません。",
    en: 'The sheet "{sheet}" is protected. Remove the protection and try again. Nothing was changed.',
  },
  "no-plan": {
    ja: "このブックには、まちKPIの計画がまだ入っていません。［挿入］で計画を選んでください。",
    en: "This workbook holds no plan yet. Insert one first.",
  },
  "several-plans": {
    ja: "このブックには複数の計画（{plans}）が入っています。計画を選んで、もう一度実行してください。",
    en: "This workbook holds several plans ({plans}). Choose one and try again.",
  },
  "nothing-to-check": {
    ja: "「{plan}」には指標の記載がないため、確認するものはありません。何も変更していません。",
    en: "{plan} has no indicators, so there is nothing to check. Nothing was changed.",
  },
  "plan-incomplete": {
    ja: "「{sheets}」がこのブックにないため、実行できません。［挿入］で計画をもう一度選ぶと、足りないシートだけが作られます。",
    en: "These sheets are missing: {sheets}. Insert the plan again; only what is missing will be made.",
  },
  "definition-unknown": {
    ja: "計画（{id}）の定義がこのブックに残っていません。元の計画ファイルを選んで、もう一度実行してください。",
    en: 'The definition of the plan "{id}" is no longer in this workbook. Choose its plan file and try again.',
  },
  "nothing-unfinished": {
    ja: "途中で止まっている処理はありません。",
    en: "No command is unfinished.",
  },
  "nothing-applied": {
    ja: "元に戻せる適用はありません。",
    en: "Nothing that was applied can be undone.",
  },
  "reason-missing": {
    ja: "理由が空欄です。あとで経緯が分かるように、理由を一言ご記入ください。",
    en: "The reason is blank. Write a few words, so that others can follow the decision later.",
  },
  "sheet-hidden": {
    ja: "シート「{sheet}」は非表示になっています。シート見出しを右クリックして再表示してください。",
    en: 'The sheet "{sheet}" is hidden. Right-click a sheet tab to show it again.',
  },
  "check-sheet-changed": {
    ja: "シート「{sheet}」の表（{columns}）が見つからないため、書き込めません。必要な記入を控えてからこのシートを削除すると、新しく作れます。何も変更していません。",
    en: 'The table on the sheet "{sheet}" has lost {columns}. Copy what you need, delete the sheet, and it can be made anew. Nothing was changed.',
  },
  "nothing-to-draw": {
    ja: "当初値・目標値・実績値のある指標がまだないため、グラフを作れません。指標台帳か実績入力に数値を入れてから、もう一度実行してください。何も変更していません。",
    en: "No indicator has a baseline, target or actual value yet, so there is nothing to draw. Enter numbers first. Nothing was changed.",
  },
  "years-missing": {
    ja: "計画の年度が決まっていないため、公表用データを作れません。実績入力の「計画期間の最初の年度」を入れてから、もう一度実行してください。何も変更していません。",
    en: "The plan's years are not entered yet. Enter the first year on 実績入力 and try again. Nothing was changed.",
  },
} as const satisfies Record<string, Sentence>;

/** Things worth knowing about a check that went through. */
export const noticeMessages = {
  "record-lost": {
    ja: "計画の定義の記録がこのブックに残っていません（ほかのソフトで保存し直した可能性があります）。アドインに入っている定義で確認しました。",
    en: "The record of the plan's definition is gone from this workbook; the built-in definition was used.",
  },
  "definition-rebuilt": {
    ja: "計画の定義の記録がこのブックに残っていないため、指標台帳から組み立てて確認しました。上限・下限などの一部は確認していません。",
    en: "The record of the plan's definition is gone; it was rebuilt from 指標台帳, so some checks are incomplete.",
  },
  "year-unknown": {
    ja: "判定年度を読み取れないため、{year}として確認しました。進捗評価の判定年度をご確認ください。",
    en: "The judged year could not be read; {year} was used. Check the year on 進捗評価.",
  },
  "sheets-missing": {
    ja: "「{sheets}」の表が見つからないため、その部分は確認していません。シートを削除した場合は、［挿入］で計画をもう一度選ぶと、足りないシートだけが作られます。",
    en: "The tables of {sheets} were not found, so that part was not checked. If the sheets were deleted, insert the plan again; only what is missing will be made.",
  },
} as const satisfies Record<string, Sentence>;

/** Outputs the runner was asked for that the plan has nothing for. */
export const withoutMaterialMessages = {
  assessment: {
    ja: "「{plan}」には目標がないため、施策評価シートは作っていません。",
    en: "{plan} has no goals, so no assessment sheets were made.",
  },
  charts: {
    ja: "「{plan}」には指標がないため、グラフは作っていません。",
    en: "{plan} has no indicators, so no charts were made.",
  },
  publication: {
    ja: "「{plan}」には指標がないため、公表用データは作っていません。",
    en: "{plan} has no indicators, so no data for publication were made.",
  },
} as const satisfies Record<string, Sentence>;

/** A plan that was left out while others were checked. */
export const skippedMessages = {
  "no-indicators": {
    ja: "「{plan}」は、指標がないため確認の対象外です。",
    en: "{plan} has no indicators, so there was nothing to check.",
  },
  other: {
    ja: "「{plan}」は確認していません。{why}",
    en: "{plan} was not checked. {why}",
  },
} as const satisfies Record<string, Sentence>;

/** What became of a command that went through. */
export const outcomeMessages = {
  inserted: {
    ja: "「{plan}」のシートを{count}枚作りました。",
    en: "{count} sheets of {plan} were made.",
  },
  "already-there": {
    ja: "「{plan}」のシートはすべて揃っています。何も変更していません。",
    en: "All sheets of {plan} are there. Nothing was changed.",
  },
  "names-taken": {
    ja: "シート名「{names}」はすでに使われています。「{proposals}」として作ることができます。",
    en: "Sheet names in use: {names}. They can be made as {proposals}.",
  },
  "summary-made": { ja: "「{sheet}」を作りました。", en: "{sheet} was made." },
  "summary-refreshed": {
    ja: "「{sheet}」を更新しました（更新{changed}か所、手で直された{kept}か所はそのままです）。",
    en: "{sheet} was refreshed ({changed} cells updated, {kept} changed by hand were kept).",
  },
  "summary-could-rate": {
    ja: "目標値が入力されたので、判定を載せた議会要約にできます。「{sheet}」のシートを削除してから、もう一度作成してください。",
    en: "Targets have been entered, so a summary with ratings can be made: delete the sheet {sheet} and make it again.",
  },
  "assessment-stands": {
    ja: "「{sheet}」はすでにあります。数式なので、評価コメントや進捗評価を直すと変わります。",
    en: "{sheet} is there already. It consists of formulas and follows what is entered.",
  },
  "charts-drawn": {
    ja: "「{sheet}」にグラフを{added}個加えました（全部で{charts}個。数値のない{left}指標は描いていません）。",
    en: "{added} charts were added to {sheet} ({charts} in all; {left} indicators have no numbers yet).",
  },
  published: {
    ja: "「{sheet}」に{rows}行を書き出しました（値のある行は{values}行）。",
    en: "{rows} rows were written to {sheet} ({values} with a value).",
  },
  cancelled: {
    ja: "中止しました。［続きから］または［取り消し］を選べます。",
    en: "Stopped. You can continue or undo.",
  },
  "cancelled-clean": { ja: "中止しました。何も変更していません。", en: "Stopped. Nothing was changed." },
  undone: { ja: "途中で止まっていた処理を取り消しました。", en: "The unfinished command was undone." },
  "entries-would-be-lost": {
    ja: "作りかけのシートに{count}か所の入力があります。取り消すと失われます。［続きから］を選ぶと残ります。",
    en: "{count} entries were typed into half-made sheets and would be lost. Continuing keeps them.",
  },
} as const satisfies Record<string, Sentence>;
