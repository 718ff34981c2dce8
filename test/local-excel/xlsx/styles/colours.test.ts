import { readColour, tinted } from "../../../../src/local-excel/xlsx/styles/colours";
import { readXml } from "../../../../src/local-excel/xlsx/xml/read-xml";

const THEME = ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4"];

describe("colours of a style sheet", () => {
  test.each([
    ['<color rgb="FF1F4E78"/>', "#1F4E78"],
    ['<color rgb="1f4e78"/>', "#1F4E78"],
    ['<color theme="0"/>', "#FFFFFF"],
    ['<color theme="1"/>', "#000000"],
    ['<color theme="4"/>', "#4472C4"],
    ['<color theme="99"/>', undefined],
    ['<color indexed="2"/>', "#FF0000"],
    ['<color indexed="10"/>', "#FF0000"],
    ['<color indexed="64"/>', "#000000"],
    ['<color indexed="63"/>', "#333333"],
    ["<color/>", undefined],
  ])("%s", (xml, colour) => {
    expect(readColour(readXml("styles", xml), THEME)).toBe(colour);
  });

  // As Excel names them in the colour menu: "white, darker 15 %", "black, lighter 50 %", "blue, lighter 80 %".
  test.each([
    ["#FFFFFF", -0.149998474074526, "#D9D9D9"],
    ["#000000", 0.499984740745262, "#7F7F7F"],
    ["#4472C4", 0.799981688894314, "#DAE3F3"],
    ["#4472C4", 0, "#4472C4"],
  ])("%s with tint %f", (colour, tint, result) => {
    expect(tinted(colour, tint)).toBe(result);
  });
});
