import { partsOfDay } from "../core/calendar";
import { sayIn } from "../core/words";
import { readWorkbook } from "../file/read-workbook";
import { proposeMapping } from "../mappings/propose-mapping";
import { languageOption } from "./arguments";
import { type Command, EXIT } from "./command";
import { fileName, readBytes } from "./files";
import { theBook } from "./load-books";
import { NATIVE_UNPACKING } from "./native-inflate";
import { todayOf } from "./today";

export const map: Command = {
  name: "map",
  usage: { key: "commandLine.help.mapUsage", english: "BOOK [options] > MAP.json" },
  help: {
    key: "commandLine.help.map",
    english: `Proposes a mapping for a cash book of another layout, from its headings and its data.
The mapping goes to the standard output; what a person should look at is said beside it.

  --language LANG     language of the questions: {languages}; default: en
  --today DATE        gives the year of dates without one; default: today`,
  },
  options: ["language", "today"],
  async run(given) {
    const path = theBook(given, "map");
    const say = sayIn(languageOption(given.options) ?? "en");
    const workbook = readWorkbook(readBytes(path, say), fileName(path), NATIVE_UNPACKING);
    const { year } = partsOfDay(todayOf(given.options));
    const { mapping, questions } = proposeMapping(workbook, { year, say });
    process.stdout.write(`${JSON.stringify(mapping, null, 2)}\n`);
    for (const question of questions) process.stderr.write(`- ${question}\n`);
    return EXIT.clean;
  },
};
