import * as z from "zod";

/**
 * Whose work counts as work together:
 * - `shift`: everybody on the same shift;
 * - `unit`: everybody on shifts at the same location and of the same unit (no unit is one of its own);
 * - `location`: everybody on shifts at the same location, whatever their unit.
 *
 * A shift that serves several locations counts at each of them. Shifts without a location count together with those of the same organisation
 * that have none either.
 */
export type Within = "shift" | "unit" | "location";

/**
 * When they must be there:
 * - `everyMoment`: at every moment those count whose shift goes on then. An amount is the sum over all minutes of what is missing or too much
 *   in that minute, so that it does not depend on how shifts are cut;
 * - `wholeShift`: for every shift, at each of its places, those count whose shift lasts at least from its start to its end.
 *
 * Both in elapsed minutes, also when the clock changes; starts are included, ends are not.
 */
export type When = "everyMoment" | "wholeShift";

/** The shape of {@link Within}. */
export const withinSchema = z.enum(["shift", "unit", "location"]);

/** The shape of {@link When}. */
export const whenSchema = z.enum(["everyMoment", "wholeShift"]);
