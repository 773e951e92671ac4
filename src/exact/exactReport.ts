import type { BackendName } from "./backend";
import type { ModelSize } from "./linearModel";
import type { ModelLimits } from "./modelLimits";

/** Why a part of the problem was not decided exactly. */
export type ExactRefusal = {
  /** People of the part. */
  readonly people: number;
  /** Places (demand lines) of the part. */
  readonly places: number;
  /** The reason in a sentence. */
  readonly message: string;
} & (
  | {
      /** The model exceeds what the backend is given. */
      readonly kind: "too-large";
      readonly backend: BackendName;
      /** As far as the model was built: the whole one is at least as large. */
      readonly size: ModelSize;
      /** The limit that it exceeds first. */
      readonly exceeded: keyof ModelLimits;
      readonly limits: ModelLimits;
    }
  | {
      /** A rule has no exact linear form here. */
      readonly kind: "unsupported";
      readonly kernel: string;
      readonly form: string;
    }
  /** The backend is an optional package that is not installed. */
  | { readonly kind: "not-installed"; readonly backend: BackendName }
  /** Time, the backend's own work limit, or an abort ended it before a proof. */
  | { readonly kind: "cut-off"; readonly backend: BackendName }
  /** The backend broke down or gave an answer that turned out to be wrong. */
  | { readonly kind: "failed"; readonly backend: BackendName }
);

/** What `method: "exact"` did. */
export interface ExactReport {
  /** Independent parts of the problem: people and places that have nothing to do with the others. */
  readonly components: number;
  /** How many of them are proven optimal or infeasible. */
  readonly proven: number;
  /** The largest model that was solved; absent when none was. */
  readonly largest?: ModelSize;
  /** Parts without a proof, in order; empty when all is proven. */
  readonly refusals: readonly ExactRefusal[];
}
