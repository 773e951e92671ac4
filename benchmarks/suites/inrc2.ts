import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readInrc2, readInrc2Roster, writeInrc2Roster } from "../../src/formats/index";
import { readBestKnown } from "./bestKnown";
import { firstExisting, foldersAround, isFolder, namesIn, naturalOrder, readText } from "./dataFolder";
import type { FoundRoster, Suite } from "./suite";

/** `n030w4_1_6-2-9-1`: scenario, history, weeks. */
const instanceName = /^(n\d+w\d+)_(\d+)_(\d+(?:-\d+)*)$/;
const lateList = join("competition", "late-instances-28.txt");
const datasetFolders = ["", "datasets", "testdatasets"];

/** The instances of the Second International Nurse Rostering Competition, with all weeks known at once. */
export function inrc2Suite(data: string): Suite {
  if (!isFolder(data)) throw new Error(`There is no folder ${data}.`);
  const bestKnown = readBestKnown(data, "best-known-static.csv", "best_static_ub_in_this_table");
  return {
    listInstances: () => listInstances(data),
    load: (instance) => {
      const files = filesOf(data, instance);
      return readInrc2({ scenario: readText(files.scenario), history: readText(files.history), weeks: files.weeks.map(readText) });
    },
    bestKnown: (instance) => bestKnown.get(instance),
    paths: (instance) => {
      const { scenario, history, weeks } = filesOf(data, instance);
      return [scenario, history, ...weeks];
    },
    toTexts: writeInrc2Roster,
    fromTexts: readInrc2Roster,
    writeRoster: (target, name, problem, roster) => {
      const folder = join(target, name);
      mkdirSync(folder, { recursive: true });
      for (const [week, text] of writeInrc2Roster(problem, roster).entries()) writeFileSync(join(folder, `sol-week${week}.txt`), text);
    },
    findRosters: (source) => [...rosterFolders(source), ...officialSamples(source, "")],
  };
}

/** The late instances of the competition whose scenario is there. */
function listInstances(data: string): readonly string[] {
  const list = firstExisting(foldersAround(data).map((folder) => join(folder, lateList)));
  if (list === undefined) throw new Error(`There is no ${lateList} beside ${data}, so name the instances with --instances.`);
  return readText(list)
    .split(/\s+/)
    .filter((name) => instanceName.test(name) && scenarioFolder(data, name.split("_")[0]!) !== undefined);
}

function scenarioFolder(data: string, scenario: string): string | undefined {
  if (firstExisting([join(data, `Sc-${scenario}.json`)]) !== undefined) return data;
  return datasetFolders.map((folder) => join(data, folder, scenario)).find(isFolder);
}

function filesOf(
  data: string,
  instance: string,
): { readonly scenario: string; readonly history: string; readonly weeks: readonly string[] } {
  const [, scenario, history, weeks] = instanceName.exec(instance) ?? [];
  if (scenario === undefined) throw new Error(`"${instance}" is not an instance: give for example n030w4_1_6-2-9-1.`);
  const folder = scenarioFolder(data, scenario);
  if (folder === undefined) throw new Error(`There is no folder ${scenario} in ${data}, its datasets or its testdatasets.`);
  return {
    scenario: join(folder, `Sc-${scenario}.json`),
    history: join(folder, `H0-${scenario}-${history}.json`),
    weeks: weeks!.split("-").map((week) => join(folder, `WD-${scenario}-${week}.json`)),
  };
}

/** Folders such as `n030w4_1_6-2-9-1_cost1675` with a file `sol-week<i>.txt` for every week. */
function rosterFolders(source: string): readonly FoundRoster[] {
  return namesIn(source).flatMap((name) => {
    const instance = /^(.+)_[^_]+$/.exec(name)?.[1];
    if (instance === undefined || !instanceName.test(instance)) return [];
    const weeks = namesIn(join(source, name)).filter((file) => /^sol-week\d+\.txt$/.test(file));
    if (weeks.length === 0) return [];
    return [
      {
        name,
        instance,
        read: (problem) =>
          readInrc2Roster(
            problem,
            weeks.map((file) => readText(join(source, name, file))),
          ),
      },
    ];
  });
}

/** The organisers' own samples: folders such as `n005w4/Solution_H_0-WD_1-2-3-3` with files `Sol-n005w4-<week file>-<week>.json`. */
function officialSamples(source: string, prefix: string): readonly FoundRoster[] {
  return namesIn(source).flatMap((name) => {
    const folder = join(source, name);
    if (prefix === "" && /^n\d+w\d+$/.test(name) && isFolder(folder)) return officialSamples(folder, `${name}/`);
    const [, history, weeks] = /^Solution_H_(\d+)-WD_(\d+(?:-\d+)*)$/.exec(name) ?? [];
    if (history === undefined) return [];
    const files = [...namesIn(folder)]
      .filter((file) => /^Sol-.+-\d+-\d+\.json$/.test(file))
      .sort((a, b) => weekOf(a) - weekOf(b) || naturalOrder(a, b));
    const scenario = /^Sol-(.+)-\d+-\d+\.json$/.exec(files[0] ?? "")?.[1];
    if (scenario === undefined) throw new Error(`There are no Sol-*.json files in ${resolve(folder)}.`);
    const read: FoundRoster["read"] = (problem) =>
      readInrc2Roster(
        problem,
        files.map((file) => readText(join(folder, file))),
      );
    return [{ name: `${prefix}${name}`, instance: `${scenario}_${history}_${weeks}`, read }];
  });
}

function weekOf(file: string): number {
  return Number(/-(\d+)\.json$/.exec(file)?.[1]);
}
