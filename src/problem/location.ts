/** A point on earth in decimal degrees (WGS 84). */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A building or round where shifts take place. */
export interface LocationInput {
  readonly id: string;
  readonly organisationId: string;
  readonly name?: string;
  readonly coordinates?: Coordinates;
}

/** {@link LocationInput} with defaults filled. */
export interface Location {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly coordinates: Coordinates | undefined;
}

/** A measured connection between two locations; it holds both ways. */
export interface TravelLink {
  readonly fromLocationId: string;
  readonly toLocationId: string;
  readonly minutes: number;
  readonly metres: number;
}

/** How travel is estimated: a link where there is one, otherwise the straight line times `detourFactor` at `kilometresPerHour`. */
export interface TravelInput {
  readonly links?: readonly TravelLink[];
  /** Default 1.3. */
  readonly detourFactor?: number;
  /** Default 50. */
  readonly kilometresPerHour?: number;
}

/** {@link TravelInput} with defaults filled. */
export interface Travel {
  readonly links: readonly TravelLink[];
  readonly detourFactor: number;
  readonly kilometresPerHour: number;
}
