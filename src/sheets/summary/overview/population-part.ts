import { formula, text } from "../../../blueprint/cell";
import type { PopulationVision } from "../../../plan/population-vision";
import type { BookNames } from "../../book";
import { byKey } from "../../by-key";
import { formulaText } from "../../formula-text";
import { KIND_WORDS, POPULATION } from "../../population/population-headings";
import { span } from "../../ruled-page";
import type { PageRow } from "../../ruled-page";
import { LAST_COLUMN, LOOKS, TITLE_TO, heading } from "../summary-grid";
import type { OverviewPart } from "./part";

const KIND = [TITLE_TO + 1, TITLE_TO + 2] as const;
const YEAR = [TITLE_TO + 3, TITLE_TO + 4] as const;
const TEXT_FROM = TITLE_TO + 5;

/** 人口ビジョン: every fact in the words of the plan, with its year, from the sheet of that name. */
export const populationPart = (book: BookNames, { facts, footnotes }: PopulationVision): OverviewPart => {
  const of = (id: string, header: string): string => byKey(book, "population", header, formulaText(id));
  const rows: readonly PageRow[] = [
    { spans: [heading(text("人口ビジョン"))] },
    {
      spans: [
        span(0, TITLE_TO, text("項目"), LOOKS.tableHead),
        span(KIND[0], KIND[1], text("区分"), LOOKS.tableHead),
        span(YEAR[0], YEAR[1], text("年"), LOOKS.tableHead),
        span(TEXT_FROM, LAST_COLUMN, text("内容（資料のとおり）"), LOOKS.tableHead),
      ],
    },
    ...facts.map((fact): PageRow => {
      const year = of(fact.id, POPULATION.year);
      return {
        spans: [
          span(0, TITLE_TO, text(fact.label), LOOKS.name),
          span(KIND[0], KIND[1], text(KIND_WORDS[fact.kind]), LOOKS.word),
          span(YEAR[0], YEAR[1], formula(`=IFERROR(IF(${year}="","－",${year}&"年"),"－")`), LOOKS.word),
          span(
            TEXT_FROM,
            LAST_COLUMN,
            formula(`=IFERROR(${of(fact.id, POPULATION.printed)}&"","－")`),
            LOOKS.name,
            [...fact.text].length > 22 ? 2 : 1,
          ),
        ],
      };
    }),
    ...footnotes.map((note): PageRow => ({ spans: [span(0, LAST_COLUMN, text(note.text), LOOKS.footnote)] })),
  ];
  const vision = facts.find(({ kind }) => kind === "vision");
  return {
    sources: ["population"],
    table: null,
    rows,
    sentences: () =>
      vision === undefined
        ? []
        : [`="人口ビジョンの将来展望は「"&IFERROR(${of(vision.id, POPULATION.printed)},"")&"」です。"`],
  };
};
