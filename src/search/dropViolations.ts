import type { WorkingRoster } from "../roster/workingRoster";

const nothing = new Int32Array(0);

/**
 * Takes shifts away from people until no single one less makes the roster break less of the hard rules: a roster with an open place can be
 * worked, an illegal one cannot. People go in order, each first without the shift that breaks most (ties: that saves most, then the earlier).
 * Pins stay. Pauses after every person and yields the changes tried, the unit of work.
 */
export function* dropViolations(roster: WorkingRoster): Generator<number, void> {
  for (let person = 0; person < roster.instance.personCount; person++) {
    let tried = 0;
    do tried += Math.max(1, roster.lengths[person]!);
    while (dropWorst(roster, person));
    yield tried;
  }
}

/** Drops the unit without which least is broken; false when every unit may stay. */
function dropWorst(roster: WorkingRoster, person: number): boolean {
  let worst = -1;
  // A millionth of a guide minute is what sums in another order differ by.
  let hard = -1e-6;
  let cost = 0;
  for (let index = 0; index < roster.lengths[person]!; index++) {
    if (roster.isStuck(person, roster.lines[person * roster.stride + index]!)) continue;
    roster.begin();
    const isDropped = drop(roster, person, index);
    const { hardChange, costChange } = roster;
    roster.rollback();
    if (!isDropped || hardChange > hard || (hardChange === hard && (worst < 0 || costChange >= cost))) continue;
    worst = index;
    hard = hardChange;
    cost = costChange;
  }
  if (worst < 0) return false;
  roster.begin();
  drop(roster, person, worst);
  roster.commit();
  return true;
}

function drop(roster: WorkingRoster, person: number, index: number): boolean {
  return roster.replace(person, index, index + 1, nothing, 0, false);
}
