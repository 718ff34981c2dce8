import { asJson } from "../json";
import { failureOf } from "../run/failure";
import type { Scratch } from "../run/scratch";
import { api, guide, unverified } from "../sources";
import { automatic } from "./area";

const CUSTOM_XML = "src/excel/record/custom-xml.ts";
const STATE = "src/excel/read/workbook-state.ts";

/** Each case has a namespace below the run's: cases must not see each other's parts. */
const xmlOf = (scratch: Scratch, content: string): string =>
  `<record xmlns="${scratch.namespace}" case="${scratch.sheetName}"><content>${content}</content></record>`;

/** The text between the first element's tags, whatever prefix or spacing Excel gives it. */
const contentOf = (xml: string): string => /<(?:\w+:)?content[^>]*>([\s\S]*?)<\//.exec(xml)?.[1] ?? "";

export const record = automatic("record", [
  {
    id: "custom-xml-read-back",
    title: {
      ja: "カスタムXMLの日本語・絵文字・記号がそのまま読める",
      en: "Japanese, emoji and signs of a custom XML part read back",
    },
    expected: '総合戦略😀 &lt;b&gt; &amp; "引用" 髙﨑',
    source: api("CustomXmlPart"),
    needs: "1.5",
    reliedOn: [CUSTOM_XML, "src/excel/record/xml.ts"],
    run: async (scratch) => {
      const text = await scratch.request((_sheet, { workbook }) =>
        workbook.customXmlParts.add(xmlOf(scratch, '総合戦略😀 &lt;b&gt; &amp; "引用" 髙﨑')).getXml(),
      );
      return contentOf(text.value);
    },
  },
  {
    id: "custom-xml-by-namespace",
    title: {
      ja: "名前空間でカスタムXMLを引ける",
      en: "Custom XML parts are found by namespace",
    },
    expected: true,
    source: api("CustomXmlPartCollection"),
    needs: "1.5",
    reliedOn: [STATE],
    run: async (scratch) => {
      const { part, found } = await scratch.request((_sheet, { workbook }) => ({
        part: workbook.customXmlParts.add(xmlOf(scratch, "1")).load("id"),
        found: workbook.customXmlParts.getByNamespace(scratch.namespace).load("items/id"),
      }));
      return found.items.some((one) => one.id === part.id);
    },
  },
  {
    id: "custom-xml-none",
    title: {
      ja: "ない名前空間の getOnlyItemOrNullObject は null オブジェクト",
      en: "getOnlyItemOrNullObject of no part is a null object",
    },
    expected: true,
    source: api("CustomXmlPartScopedCollection"),
    needs: "1.5",
    reliedOn: [STATE],
    run: async (scratch) => {
      const part = await scratch.request((_sheet, { workbook }) =>
        workbook.customXmlParts
          .getByNamespace(`${scratch.namespace}:none`)
          .getOnlyItemOrNullObject()
          .load("id"),
      );
      return part.isNullObject;
    },
  },
  {
    id: "custom-xml-get-of-none",
    title: {
      ja: "null オブジェクトの getXml() は、要求を失敗させない",
      en: "getXml() of a null object does not fail the request",
    },
    expected: "none",
    source: unverified,
    needs: "1.5",
    reliedOn: [STATE],
    run: async (scratch) =>
      failureOf(
        scratch.request((_sheet, { workbook }) =>
          workbook.customXmlParts
            .getByNamespace(`${scratch.namespace}:none`)
            .getOnlyItemOrNullObject()
            .getXml(),
        ),
      ),
  },
  {
    id: "custom-xml-only-of-none",
    title: {
      ja: "ない名前空間の getOnlyItem は失敗する",
      en: "getOnlyItem of no part fails",
    },
    expected: true,
    source: api("CustomXmlPartScopedCollection"),
    needs: "1.5",
    reliedOn: [CUSTOM_XML],
    run: async (scratch) =>
      (await failureOf(
        scratch.request((_sheet, { workbook }) =>
          workbook.customXmlParts.getByNamespace(`${scratch.namespace}:none`).getOnlyItem().delete(),
        ),
      )) !== "none",
  },
  {
    id: "custom-xml-set",
    title: {
      ja: "setXmlで中身が入れ替わり、IDは変わらない",
      en: "setXml replaces the content and keeps the id",
    },
    expected: { content: "二", sameId: true },
    source: api("CustomXmlPart"),
    needs: "1.5",
    reliedOn: [CUSTOM_XML],
    run: async (scratch) => {
      const part = await scratch.request((_sheet, { workbook }) =>
        workbook.customXmlParts.add(xmlOf(scratch, "一")).load("id"),
      );
      const { again, text } = await scratch.request((_sheet, { workbook }) => {
        const same = workbook.customXmlParts.getItem(part.id);
        same.setXml(xmlOf(scratch, "二"));
        return { again: same.load("id"), text: same.getXml() };
      });
      return { content: contentOf(text.value), sameId: again.id === part.id };
    },
  },
  {
    id: "custom-xml-delete",
    title: { ja: "deleteで消える", en: "delete removes a part" },
    expected: true,
    source: api("CustomXmlPart"),
    needs: "1.5",
    reliedOn: [CUSTOM_XML],
    run: async (scratch) => {
      const part = await scratch.request((_sheet, { workbook }) =>
        workbook.customXmlParts.add(xmlOf(scratch, "1")).load("id"),
      );
      const gone = await scratch.request((_sheet, { workbook }) => {
        workbook.customXmlParts.getItem(part.id).delete();
        return workbook.customXmlParts.getItemOrNullObject(part.id).load("id");
      });
      return gone.isNullObject;
    },
  },
  {
    id: "custom-xml-malformed",
    title: { ja: "壊れたXMLは断られる", en: "XML that is not well-formed is refused" },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.5",
    run: async (scratch) =>
      failureOf(
        scratch.request((_sheet, { workbook }) => workbook.customXmlParts.add("<record><open></record>")),
      ),
  },
  {
    id: "custom-xml-large",
    title: {
      ja: "500 KBのカスタムXMLを書いて読める",
      en: "A custom XML part of 500 KB is written and read",
    },
    expected: 500_000,
    source: guide("concepts/resource-limits-and-performance-optimization"),
    needs: "1.5",
    reliedOn: ["src/excel/record/workbook-record.ts"],
    run: async (scratch) => {
      const text = await scratch.request((_sheet, { workbook }) =>
        workbook.customXmlParts.add(xmlOf(scratch, "k".repeat(500_000))).getXml(),
      );
      return contentOf(text.value).length;
    },
  },
  {
    id: "sheet-custom-property",
    title: {
      ja: "シートのカスタム プロパティに印を残せる",
      en: "A worksheet's custom property keeps a stamp",
    },
    expected: "kitamoto-2/actuals",
    source: api("WorksheetCustomProperty"),
    needs: "1.12",
    run: async (scratch) => {
      const property = await scratch.request((sheet) =>
        sheet.customProperties.add("machi_kpi", "kitamoto-2/actuals").load("value"),
      );
      return property.value;
    },
  },
  {
    id: "sheet-id-stays",
    title: {
      ja: "名前を変えても、シートのIDは変わらない",
      en: "A sheet keeps its id when renamed",
    },
    expected: true,
    source: api("Worksheet"),
    reliedOn: [STATE],
    run: async (scratch) => {
      const before = await scratch.request((sheet) => sheet.load("id"));
      const context = new Excel.RequestContext();
      const same = context.workbook.worksheets.getItem(before.id);
      same.name = scratch.otherSheetName;
      same.load("id");
      await context.sync();
      return asJson(same.id === before.id);
    },
  },
]);
