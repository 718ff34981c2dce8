import { fold } from "../../values/fold";
import { isPercentIndicator } from "../../values/percent";
import { rowFinding } from "../row-finding";
import type { CheckedRow, Rule } from "../rule";

/** Below this many answers a share jumps by several points with each of them. The limit is ours. */
const ENOUGH = 30;

/** `n=19`, `回答者数19人`, `有効回答 19件`; not 回答率19%. */
const SAMPLE_SIZES = [
  /(?<![a-z])n ?[=:] ?(\d[\d,]*)/gi,
  /(?:有効)?(?:回答|回収|標本|サンプル)(?:者|票|数|件数|サイズ)*(?:は|が|:|=| |約|\()*(\d[\d,]*)(?![\d.]*%)/g,
];

/** The smallest number of answers a remark names; null where it names none. */
const sampleSizeIn = (text: string): number | null => {
  if (!/[0-9０-９]/.test(text)) return null;
  const folded = fold(text);
  const sizes = SAMPLE_SIZES.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(([, digits = ""]) => Number(digits.replace(/,/g, ""))),
  ).filter((size) => Number.isFinite(size) && size > 0);
  return sizes.length === 0 ? null : Math.min(...sizes);
};

const findingFor = ({ listed, entryRow }: CheckedRow) => {
  const { key, place, department, remark, source } = entryRow;
  const size = sampleSizeIn(`${remark}\n${source}`);
  if (size === null || size >= ENOUGH) return [];
  const points = Math.round(1000 / size) / 10;
  return [
    rowFinding(
      "small-sample",
      "info",
      { listed, key, department, place, before: remark === "" ? source : remark },
      isPercentIndicator(listed.indicator)
        ? { id: "small-sample-percent", words: { size, points } }
        : { id: "small-sample", words: { size } },
    ),
  ];
};

/** 備考 or 出典 names fewer than 30 answers (n=19): info, because a single answer moves the figure. */
export const smallSampleRule: Rule = {
  id: "small-sample",
  check: ({ rows }) => rows.flatMap(findingFor),
};
