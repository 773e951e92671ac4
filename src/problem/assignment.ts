/** One person on one demand line of one shift. */
export interface Assignment {
  readonly personId: string;
  readonly shiftId: string;
  readonly demandId: string;
}

/** Who works what; the order carries no meaning. Plain JSON. */
export interface Roster {
  readonly format: "mekaar/1";
  readonly assignments: readonly Assignment[];
}

/** A person kept off a shift, or off one demand line of it. */
export interface ForbiddenAssignment {
  readonly personId: string;
  readonly shiftId: string;
  readonly demandId?: string;
}
