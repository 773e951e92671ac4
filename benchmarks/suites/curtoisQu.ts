import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCurtoisQu, readCurtoisQuRoster, writeCurtoisQuRoster } from "../../src/formats/index";
import { readBestKnown } from "./bestKnown";
import { firstExisting, instanceFolder, namesIn, readText, withoutEnding } from "./dataFolder";
import { onlyText, type Suite } from "./suite";

const instanceFile = /^Instance\d+\.txt(\.gz)?$/;
const rosterFile = /^(Instance\d+)_[^_]+\.txt$/;

/** The shift scheduling instances of Curtois and Qu. */
export function curtoisQuSuite(data: string): Suite {
  const folder = instanceFolder(data, "instances");
  const bestKnown = readBestKnown(data, "best-known.csv", "best_ub");
  return {
    listInstances: () =>
      namesIn(folder)
        .filter((name) => instanceFile.test(name))
        .map(withoutEnding),
    load: (instance) => readCurtoisQu(readText(pathOf(folder, instance)), instance),
    bestKnown: (instance) => bestKnown.get(instance),
    paths: (instance) => [pathOf(folder, instance)],
    toTexts: (problem, roster) => [writeCurtoisQuRoster(problem, roster)],
    fromTexts: (problem, texts) => readCurtoisQuRoster(problem, onlyText(texts)),
    writeRoster: (target, name, problem, roster) => {
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, `${name}.txt`), writeCurtoisQuRoster(problem, roster));
    },
    findRosters: (source) =>
      namesIn(source).flatMap((file) => {
        const instance = rosterFile.exec(file)?.[1];
        if (instance === undefined) return [];
        return [{ name: withoutEnding(file), instance, read: (problem) => readCurtoisQuRoster(problem, readText(join(source, file))) }];
      }),
  };
}

function pathOf(folder: string, instance: string): string {
  const path = firstExisting([".txt", ".txt.gz"].map((ending) => join(folder, instance + ending)));
  if (path === undefined) throw new Error(`There is no ${instance}.txt or ${instance}.txt.gz in ${folder}.`);
  return path;
}
