/** Pictures of a workbook's pages, as LibreOffice prints them: `tsx scripts/xlsx-pictures.ts <file> <folder>`. */
import { printPages } from "./libreoffice";

const main = async (file?: string, folder?: string): Promise<void> => {
  if (file === undefined || folder === undefined) {
    process.stderr.write("Usage: tsx scripts/xlsx-pictures.ts <file.xlsx> <folder>\n");
    process.exitCode = 2;
    return;
  }
  for (const { picture } of await printPages(file, folder)) process.stdout.write(`${picture}\n`);
};

void main(...process.argv.slice(2));
