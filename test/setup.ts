import fc from "fast-check";

/** Reads a whole number from the environment; anything else stops the run, so that a typing error is not taken for the default. */
function readInteger(name: string): number | undefined {
  const text = process.env[name];
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${name}="${text}" is not understood: give a whole number`);
  return value;
}

const numRuns = readInteger("MEKAAR_RUNS");

// A fixed seed keeps the gate reproducible; MEKAAR_SEED and MEKAAR_RUNS widen the search without touching a test.
fc.configureGlobal({
  seed: readInteger("MEKAAR_SEED") ?? 42,
  ...(numRuns === undefined ? {} : { numRuns }),
});
