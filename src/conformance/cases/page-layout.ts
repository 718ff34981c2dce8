import { asJson } from "../json";
import { api, unverified } from "../sources";
import { automatic } from "./area";

const PAGE = "src/excel/write/write-page.ts";
const local = (address: string): string => address.replace(/^.*!/, "");

/** Paper, print area, headers, page breaks. */
export const pageLayout = automatic("view", [
  {
    id: "page-layout",
    title: {
      ja: "用紙・向き・余白・横幅合わせが書いたとおりに読める",
      en: "Paper, orientation, margins and fitting read back as written",
    },
    expected: { orientation: "Landscape", paperSize: "A4", topMargin: 36, wide: 1 },
    source: api("PageLayout"),
    needs: "1.9",
    reliedOn: [PAGE],
    run: async (scratch) => {
      const layout = await scratch.request(({ pageLayout }) => {
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.topMargin = 36;
        return pageLayout.load("orientation,paperSize,topMargin,zoom");
      });
      const { orientation, paperSize, topMargin, zoom } = layout;
      return asJson({
        orientation,
        paperSize,
        topMargin: Math.round(topMargin),
        wide: zoom.horizontalFitToPages,
      });
    },
  },
  {
    id: "page-scale",
    title: {
      ja: "拡大縮小率を書くと、横幅合わせをやめてその率になる",
      en: "A scale written ends fitting to the width and reads back as written",
    },
    expected: { scale: 84, fitted: false },
    source: api("PageLayoutZoomOptions"),
    needs: "1.9",
    reliedOn: [PAGE],
    run: async (scratch) => {
      await scratch.request(({ pageLayout }) => {
        pageLayout.zoom = { horizontalFitToPages: 1 };
      });
      const { zoom } = await scratch.request(({ pageLayout }) => {
        pageLayout.zoom = { scale: 84 };
        return pageLayout.load("zoom");
      });
      return asJson({ scale: zoom.scale, fitted: (zoom.horizontalFitToPages ?? 0) > 0 });
    },
  },
  {
    id: "print-area",
    title: {
      ja: "印刷範囲とタイトル行が書いたとおりに読める",
      en: "Print area and title rows read back as written",
    },
    expected: { area: "A1:F40", titles: "1:2" },
    source: api("PageLayout"),
    needs: "1.9",
    reliedOn: [PAGE],
    run: async (scratch) => {
      const { area, titles } = await scratch.request(({ pageLayout }) => {
        pageLayout.setPrintArea("A1:F40");
        pageLayout.setPrintTitleRows("$1:$2");
        return {
          area: pageLayout.getPrintAreaOrNullObject().load("address"),
          titles: pageLayout.getPrintTitleRowsOrNullObject().load("address"),
        };
      });
      return { area: local(area.address), titles: local(titles.address) };
    },
  },
  {
    id: "header-footer",
    title: {
      ja: "ヘッダーとフッターの書式記号がそのまま読める",
      en: "Header and footer codes read back as written",
    },
    expected: { centerFooter: "&P / &N", leftHeader: "議会資料" },
    source: api("HeaderFooter"),
    needs: "1.9",
    reliedOn: [PAGE],
    run: async (scratch) => {
      const all = await scratch.request(({ pageLayout }) => {
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftHeader = "議会資料";
        defaultForAllPages.centerFooter = "&P / &N";
        return defaultForAllPages.load("leftHeader,centerFooter");
      });
      return { leftHeader: all.leftHeader, centerFooter: all.centerFooter };
    },
  },
  {
    id: "page-break",
    title: {
      ja: "横幅合わせのシートにも改ページを置ける",
      en: "A page break is kept on a sheet fitted to one page's width",
    },
    expected: ["A21"],
    source: unverified,
    needs: "1.9",
    reliedOn: ["src/sheets/summary/summary-sheet.ts"],
    run: async (scratch) => {
      await scratch.request((sheet) => {
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.getRange("A1:A40").values = Array.from({ length: 40 }, (_, i) => [i]);
        sheet.horizontalPageBreaks.add("A21");
      });
      const after = await scratch.request((sheet) =>
        sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address"),
      );
      return [local(after.address)];
    },
  },
]);
