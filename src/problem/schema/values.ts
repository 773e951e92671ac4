import * as z from "zod";

/** Largest headcount, so that sums over a region stay far from the limits of 32-bit numbers. */
const maximumHeadcount = 10_000;
/** Largest weight, cost or bound: it fits 32 bits, and thousands of them add up exactly. */
const maximumPoints = 1_000_000_000;
/** Largest amount that one person or assignment can bring: thousands of them fit 32 bits. */
const maximumPrice = 1_000_000;
/** 400 days: as far as the time zone is known beyond the horizon, so that no window reaches further. */
const maximumMinutes = 576_000;

/** Form of a local date; whether the date exists is checked later. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;
/** Form of a local time with an optional offset; whether it exists is checked later. */
export const localTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::00)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** Form of a reading of the clock, up to 24:00. */
export const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Any text of 1 to 200 UTF-16 code units. */
export const idSchema = z.string().min(1).max(200);
/** A text for people to read. */
export const nameSchema = z.string().max(1000);
/** A text that somebody has to write. */
export const reasonSchema = z.string().min(1).max(1000);
/** A tag; longer than an id, since derived tags hold one. */
export const tagSchema = z.string().min(1).max(300);
/** Tags, in any order. */
export const tagsSchema = z.array(tagSchema);
/** Ids, in any order. */
export const idsSchema = z.array(idSchema);
/** A local date, `YYYY-MM-DD`. */
export const dateSchema = z.string().regex(datePattern);
/** A local time, `YYYY-MM-DDTHH:MM` with an optional offset. */
export const localTimeSchema = z.string().regex(localTimePattern);

/** A reading of the clock, `HH:MM`, 00:00 to 24:00. */
export const clockSchema = z.string().regex(clockPattern);

/** A whole number of any sign that sums of a region stay exact with. */
export const integerSchema = z.int().min(-maximumPoints).max(maximumPoints);
/** A number of things. */
export const countSchema = z.int().min(0).max(maximumPoints);
/** A number of people on one demand line. */
export const headcountSchema = z.int().min(0).max(maximumHeadcount);
/** A length of time in minutes. */
export const minutesSchema = z.int().min(0).max(maximumMinutes);
/** Amount of one assignment in points or cents, or none. */
export const priceSchema = z.int().min(0).max(maximumPrice);
/** Amount of one wish or preference, at least one. */
export const positivePriceSchema = z.int().min(1).max(maximumPrice);
/** Points per unit of amount, at least one. */
export const weightSchema = z.int().min(1).max(maximumPoints);
/** Size of one unit of amount. */
export const unitSchema = z.int().min(1).max(maximumPoints);
/** The shape of `Tier`. */
export const tierSchema = z.enum(["ownTeam", "ownPool", "regionalPool", "agency", "selfEmployed", "volunteer"]);
/** The shape of `Weekday`. */
export const weekdaySchema = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
/** A number of days in a row or of occurrences of days. */
export const dayCountSchema = z.int().min(0).max(100_000);
/** A day of the horizon, 0 = first. */
export const horizonDaySchema = z.int().min(0).max(730);
