import { parseClockTime } from "../../time/localTime";
import type { IssueList } from "../issueList";
import type { Loose } from "../loose";
import type { PayTableVersionInput, SupplementBandInput, TravelRate } from "../payTable";
import type { ProblemInput } from "../problem";
import { shown } from "../shownValue";
import type { CheckContext } from "./checkContext";
import { readDate } from "./readTime";

/** Checks pay tables: dates exist, bands have days and a length, parts of the way follow each other. */
export function checkPayTables(input: Loose<ProblemInput>, { issues, isBroken }: CheckContext): void {
  input.payTables?.forEach((table, index) => {
    const seen = new Set<string>();
    table?.versions?.forEach((version, position) => {
      if (version === undefined) return;
      const path = `payTables[${String(index)}].versions[${String(position)}]`;
      const validFrom = version.validFrom ?? "";
      if (seen.has(validFrom) && !isBroken(`${path}.validFrom`)) {
        const message = `validFrom is ${shown(version.validFrom)}; this table has a version from that day already.`;
        issues.error("duplicate-entry", `${path}.validFrom`, message, version.validFrom);
      }
      seen.add(validFrom);
      checkVersion(version, path, isBroken, issues);
    });
  });
}

function checkVersion(version: Loose<PayTableVersionInput>, path: string, isBroken: CheckContext["isBroken"], issues: IssueList): void {
  readDate(version.validFrom, `${path}.validFrom`, issues);
  version.holidays?.forEach((date, index) => readDate(date, `${path}.holidays[${String(index)}]`, issues));
  version.bands?.forEach((band, index) => {
    if (band !== undefined) checkBand(band, `${path}.bands[${String(index)}]`, isBroken, issues);
  });
  checkTravel(version.travel ?? [], `${path}.travel`, isBroken, issues);
}

function checkBand(band: Loose<SupplementBandInput>, path: string, isBroken: CheckContext["isBroken"], issues: IssueList): void {
  band.dates?.forEach((date, index) => readDate(date, `${path}.dates[${String(index)}]`, issues));
  const names = ["weekdays", "onHolidays", "dates"] as const;
  const namesDays = (band.weekdays ?? []).length > 0 || band.onHolidays === true || (band.dates ?? []).length > 0;
  if (!namesDays && !names.some((name) => isBroken(`${path}.${name}`))) {
    issues.error("meaningless-combination", path, "the band names no days; expected weekdays, onHolidays or dates.");
  }
  const [from, to] = [band.from, band.to].map((clock) => (clock === undefined ? undefined : parseClockTime(clock)));
  if (from === undefined || to === undefined || to > from) return;
  const message = `to is ${shown(band.to)}; expected a time after from ${shown(band.from)}. Write two bands for one that runs over midnight.`;
  issues.error("reversed-interval", `${path}.to`, message, band.to);
}

/** No two parts end at the same distance, or go on for ever. */
function checkTravel(
  rates: readonly (Loose<TravelRate> | undefined)[],
  path: string,
  isBroken: CheckContext["isBroken"],
  issues: IssueList,
): void {
  const ends = new Set<number | undefined>();
  rates.forEach((rate, index) => {
    const ratePath = `${path}[${String(index)}].untilKilometres`;
    if (rate === undefined || isBroken(ratePath)) return;
    const { untilKilometres } = rate;
    if (ends.has(untilKilometres)) {
      const message = `untilKilometres is ${shown(untilKilometres)}; another part of the way ends there already.`;
      issues.error("duplicate-entry", ratePath, message, untilKilometres);
    }
    ends.add(untilKilometres);
  });
}
