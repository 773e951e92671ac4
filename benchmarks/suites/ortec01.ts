import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAutoRoster, readAutoRosterRoster, writeAutoRosterRoster } from "../../src/formats/index";
import { firstExisting, instanceFolder, namesIn, readText, withoutEnding } from "./dataFolder";
import { onlyText, type Suite } from "./suite";

const instance = "ORTEC01";
/** Proven optimal; the value is widely published, for example by Burke et al. (2008), "A hybrid heuristic ordering and variable neighbourhood search for the nurse rostering problem". */
const optimum = 270;

/** The Dutch hospital ward ORTEC01. */
export function ortec01Suite(data: string): Suite {
  const folder = instanceFolder(data, "instances");
  return {
    listInstances: () => [instance],
    load: (name) => readAutoRoster(readText(pathOf(folder, name))),
    bestKnown: () => optimum,
    paths: (name) => [pathOf(folder, name)],
    toTexts: (problem, roster) => [writeAutoRosterRoster(problem, roster)],
    fromTexts: (problem, texts) => readAutoRosterRoster(problem, onlyText(texts)),
    writeRoster: (target, name, problem, roster) => {
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, `${name}.txt`), writeAutoRosterRoster(problem, roster));
    },
    findRosters: (source) =>
      namesIn(source)
        .filter((file) => /^ortec01_[^_]+\.txt$/i.test(file))
        .map((file) => ({
          name: withoutEnding(file),
          instance,
          read: (problem) => readAutoRosterRoster(problem, readText(join(source, file))),
        })),
  };
}

function pathOf(folder: string, name: string): string {
  if (name !== instance) throw new Error(`There is no instance ${name}; the only one is ${instance}.`);
  const path = firstExisting(["ORTEC01.autoroster-v3.xml", "ORTEC01.xml"].map((file) => join(folder, file)));
  if (path === undefined) throw new Error(`There is no ORTEC01.autoroster-v3.xml or ORTEC01.xml in ${folder}.`);
  return path;
}
