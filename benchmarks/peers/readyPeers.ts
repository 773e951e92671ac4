import type { PeerNote } from "../benchFile";
import type { SuiteName } from "../suites/openSuite";
import type { Peer } from "./peer";

/** A peer that can run, with its version. */
export interface ReadyPeer {
  readonly peer: Peer;
  readonly version: string;
}

/** Asks peers whether they can run a suite here; what is said of the others goes into the notes. */
export async function readyPeers(
  peers: readonly Peer[],
  suite: SuiteName,
): Promise<{ readonly ready: readonly ReadyPeer[]; readonly notes: readonly PeerNote[] }> {
  const ready: ReadyPeer[] = [];
  const notes: PeerNote[] = [];
  for (const peer of peers) {
    if (!peer.suites.includes(suite)) {
      notes.push({ solver: peer.name, message: `has no model of ${suite} here` });
      continue;
    }
    const availability = await peer.probe();
    if (availability.isAvailable) ready.push({ peer, version: availability.version });
    else notes.push({ solver: peer.name, message: `not available: ${availability.message}` });
  }
  return { ready, notes };
}
