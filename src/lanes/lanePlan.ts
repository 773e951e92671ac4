import { type AnnealingSettings, defaultAnnealing, warmAnnealing } from "../search/annealing";
import { wholePeriod } from "../search/columns/columnSearch";
import { lonePlan, type PortfolioPlan } from "../search/portfolioPlan";
import { Random } from "../search/random";

/** The first of several lanes: column generation from the beginning, the bound, and dives. */
const leadingPlan: PortfolioPlan = { ...lonePlan, firstAnnealing: 0.03, leastAnnealing: 0, mostAnnealing: 0.3 };

/** The others anneal until the root is there, then dive as well; they differ in heat, in how much they anneal and in where their dives begin. */
const followingPlans: readonly PortfolioPlan[] = [
  followingPlan({ heat: 1, leastAnnealing: 0.2, mostAnnealing: 0.6, firstDive: wholePeriod }),
  followingPlan({ heat: 0.5, leastAnnealing: 0, mostAnnealing: 0.3, firstDive: 2 * wholePeriod }),
  followingPlan({ heat: 2, leastAnnealing: 0.5, mostAnnealing: 0.8, firstDive: 3 * wholePeriod }),
];

/** What a lane does, by its number among `laneCount`. A lane alone does all. */
export function lanePlan(lane: number, laneCount: number): PortfolioPlan {
  if (laneCount === 1) return lonePlan;
  return lane === 0 ? leadingPlan : followingPlans[(lane - 1) % followingPlans.length]!;
}

/** The seed of a lane; the first lane has that of the run. */
export function laneSeed(seed: number, lane: number): number {
  const random = new Random(seed);
  let own = seed;
  for (let index = 0; index < lane; index++) own = random.next() * 2 ** 21 + (random.next() >>> 11);
  return own;
}

function followingPlan(
  varied: Pick<PortfolioPlan, "leastAnnealing" | "mostAnnealing" | "firstDive"> & { readonly heat: number },
): PortfolioPlan {
  const { heat, ...shares } = varied;
  const heated = (settings: AnnealingSettings): AnnealingSettings => ({ ...settings, firstShare: heat * settings.firstShare });
  return { root: "received", firstAnnealing: 0.45, cold: heated(defaultAnnealing), warm: heated(warmAnnealing), ...shares };
}
