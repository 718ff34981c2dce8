import fc from "fast-check";
import { readCell } from "../../src/values/read-cell";
import { numberCell, SAMPLES, textCell, WITHOUT_UNIT } from "./sample-indicators";

const indicators = fc.constantFrom(...Object.values(SAMPLES), WITHOUT_UNIT);
/** Any text, and texts made of the pieces real entries are made of, which meet the reader's rules far more often. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."0123456789０９.,，．-－ー▲△()（）%％/~〜 　\n人名件円年万億千約上以R令和t①〇三↗…ｎa#",
      ),
      fc.constantFrom("t-CO2", "以上", "千円", "百万円", "未公表", "N/A", "年度", "1e309", "340"),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string(), pieces);

test("any text gives exactly one of number, missing and unreadable, and numbers are finite", () => {
  fc.assert(
    fc.property(texts, indicators, (text, indicator) => {
      const reading = readCell(textCell(text), "", indicator);
      expect(["number", "missing", "unreadable"]).toContain(reading.kind);
      if (reading.kind === "number") {
        expect(Number.isFinite(reading.value)).toBe(true);
        expect(Object.is(reading.value, -0)).toBe(false);
        expect(text.normalize("NFKC")).toMatch(/\d/);
      }
      if (reading.kind === "unreadable" && reading.suggestion !== null)
        expect(Number.isFinite(reading.suggestion)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("any number and number format gives a finite number, a date or not-finite", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.oneof(fc.string(), fc.constantFrom("0.0%", "General", "m/d")),
      indicators,
      (value, format, indicator) => {
        const reading = readCell(numberCell(value, format), "", indicator);
        if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
        else expect(reading.kind).toBe("unreadable");
      },
    ),
  );
});

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

test("a number written in any accepted way reads back as itself", () => {
  const whole = fc.integer({ min: 0, max: 999_999_999 });
  const tenths = fc.constantFrom("", ".5", ".25", ".0");
  const minus = fc.constantFrom("", "-", "−", "▲", "△", "－", "ー", "‐");
  const unit = fc.constantFrom("", "人", " 人", "名", "\n人", "人/年", "人／年");
  const commas = fc.boolean();
  const wide = fc.boolean();
  fc.assert(
    fc.property(whole, tenths, minus, unit, commas, wide, (digits, fraction, sign, name, comma, isWide) => {
      const figures = `${comma ? grouped(String(digits)) : digits}${fraction}`;
      const text = `${sign}${isWide ? fullWidth(figures) : figures}${name}`;
      const meant = Number(`${digits}${fraction}`);
      const value = sign === "" || meant === 0 ? meant : -meant;
      expect(readCell(textCell(text), "", SAMPLES.births)).toMatchObject({ kind: "number", value });
    }),
  );
});

test("a foreign unit or a second number is never a plain number", () => {
  const foreign = fc.constantFrom(
    "件",
    "世帯",
    "円",
    "千円",
    "%",
    "倍",
    "t-CO2",
    "千人",
    "年",
    "ポイント",
    "回/年",
  );
  const between = fc.constantFrom(" ", "/", "、", "～", "→", "-", "\n", "人 ", "人・", "(", " 人と");
  const number = fc.integer({ min: 13, max: 99_999 });
  fc.assert(
    fc.property(number, foreign, (value, unit) => {
      expect(readCell(textCell(`${value}${unit}`), "", SAMPLES.births).kind).toBe("unreadable");
    }),
  );
  fc.assert(
    fc.property(number, between, number, (first, separator, second) => {
      expect(readCell(textCell(`${first}${separator}${second}人`), "", SAMPLES.births).kind).toBe(
        "unreadable",
      );
    }),
  );
});
