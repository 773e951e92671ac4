import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Roster } from "../../src/problem/assignment";
import { generateRegion } from "../cooperative/generateRegion";
import { namesIn, readText, withoutEnding } from "./dataFolder";
import { onlyText, type Suite } from "./suite";

const instanceName = /^(\d+)x(\d+)(:core)?$/;

/** Generated regions: `<people>x<shifts>`, with `:core` for the core rules. */
export function cooperativeSuite(): Suite {
  return {
    listInstances: () => ["40x300", "120x1200", "400x3000"],
    load: (instance) => {
      const [, people, shifts, core] = instanceName.exec(instance) ?? [];
      if (people === undefined) throw new Error(`"${instance}" is not a region: give for example 120x1200 or 120x1200:core.`);
      return generateRegion({ people: Number(people), shifts: Number(shifts), rules: core === undefined ? "full" : "core" });
    },
    bestKnown: () => undefined,
    paths: () => [],
    toTexts: (_problem, roster) => [`${JSON.stringify(roster)}\n`],
    fromTexts: (_problem, texts) => JSON.parse(onlyText(texts)) as Roster,
    writeRoster: (target, name, _problem, roster) => {
      mkdirSync(target, { recursive: true });
      writeFileSync(join(target, `${name}.json`), `${JSON.stringify(roster)}\n`);
    },
    findRosters: (source) =>
      namesIn(source).flatMap((file) => {
        const instance = /^(.+)_[^_]+\.json$/.exec(file)?.[1];
        if (instance === undefined || !instanceName.test(instance)) return [];
        return [{ name: withoutEnding(file), instance, read: () => JSON.parse(readText(join(source, file))) as Roster }];
      }),
  };
}
