import { analyse, checkProblem, InvalidProblemError, parseProblem, solve, verify, type ProblemInput } from "../../src/index";
import { createRandom } from "../cooperative/random";
import { customKind } from "./customKind";
import type { Json } from "./json";
import { mutate } from "./mutate";

/** What came of one run: the input was refused, or solved with some status. Anything else is an error. */
export type FuzzOutcome = "refused" | "optimal" | "feasible" | "infeasible" | "unknown";

/** How often a document is changed: mostly once or twice, so that many problems stay valid. */
const mutationCounts = [0, 1, 1, 1, 2, 2, 3, 5];
const work = 300;
const options = { rules: [customKind] };

/** The document of a run: one of the bases, changed a few times. */
export function fuzzDocument(bases: readonly ProblemInput[], seed: number, run: number): Json {
  const random = createRandom(seed, `run ${run}`);
  const document = structuredClone(random.pick(bases)) as unknown as Json;
  const count = random.pick(mutationCounts);
  for (let number = 0; number < count; number++) mutate(document, random);
  return document;
}

/** Takes a document through the whole engine. Throws when two parts disagree or something throws that should not. */
export async function fuzzDocumentThrough(document: Json): Promise<FuzzOutcome> {
  const hasErrors = checkProblem(document, options).some(({ severity }) => severity === "error");
  if (hasErrors) {
    requireRefusal(document);
    return "refused";
  }
  const problem = parseProblem(document, options);
  const result = await solve(problem, { limits: { work } });
  const { score, overrides, pinsWithoutReason } = verify(problem, result.roster);
  const analysis = analyse(problem, result.roster);
  if (JSON.stringify([overrides, pinsWithoutReason]) !== JSON.stringify([analysis.overrides, analysis.pinsWithoutReason])) {
    throw new Error("verify and analyse report different overrides");
  }
  for (const [name, found] of [
    ["verify", score],
    ["analyse", analysis.score],
  ] as const) {
    if (found.hard !== result.score.hard || found.cost !== result.score.cost) {
      throw new Error(`solve gives ${JSON.stringify(result.score)}, ${name} gives ${JSON.stringify(found)}`);
    }
  }
  if (result.status === "optimal" && result.score.hard > 0) throw new Error("optimal, but a hard rule is broken");
  if (result.score.hard === 0 && result.bound !== undefined && result.bound > result.score.cost)
    throw new Error(`bound ${result.bound} is above cost ${result.score.cost}`);
  return result.status;
}

function requireRefusal(document: Json): void {
  try {
    parseProblem(document, options);
  } catch (error) {
    if (error instanceof InvalidProblemError) return;
    throw error;
  }
  throw new Error("checkProblem reports errors, but parseProblem accepts the problem");
}
