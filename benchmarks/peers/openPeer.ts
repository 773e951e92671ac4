import { CommandLineError } from "../commandLine";
import { highsWasm, javascriptLpSolver } from "./exactBackends";
import { peerNames, type Peer } from "./peer";
import { cpSat, highs } from "./pythonPeers";
import { timefold } from "./timefold";

const peers: Readonly<Record<Peer["name"], Peer>> = {
  highs,
  "highs-wasm": highsWasm,
  "cp-sat": cpSat,
  timefold,
  "javascript-lp-solver": javascriptLpSolver,
};

/**
 * The peer of a name on the command line, `cp-sat` for all its variants or `cp-sat:run-start-4` for one. Throws `CommandLineError`.
 */
export function openPeer(text: string): Peer {
  const [given, variant] = text.split(":");
  const name = peerNames.find((known) => known === given);
  if (name === undefined) throw new CommandLineError(`--peers names "${text}", but must be out of ${peerNames.join(", ")}.`);
  const peer = peers[name];
  if (variant === undefined) return peer;
  if (!peer.variants.includes(variant)) {
    throw new CommandLineError(`--peers names "${text}", but the variants of ${name} are ${peer.variants.join(", ")}.`);
  }
  return { ...peer, variants: [variant] };
}
