import * as z from "zod";

/** Largest headcount, so that sums over a region stay far from the limits of 32-bit numbers. */
const maximumHeadcount = 10_000;
/** Largest weight, cost or bound: it fits 32 bits, and thousands of them add up exactly. */
const maximumPoints = 1_000_000_000;
/** Ten million minutes are nineteen years. */
const maximumMinutes = 10_000_000;

/** Form of a local date; whether the date exists is checked later. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;
/** Form of a local time with an optional offset; whether it exists is checked later. */
export const localTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::00)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

export const idSchema = z.string().min(1).max(200);
export const nameSchema = z.string().max(1000);
export const tagSchema = z.string().min(1).max(300);
export const tagsSchema = z.array(tagSchema);
export const idsSchema = z.array(idSchema);
export const dateSchema = z.string().max(10).regex(datePattern);
export const localTimeSchema = z.string().max(30).regex(localTimePattern);

/** A whole number of any sign that sums of a region stay exact with. */
export const integerSchema = z.int().min(-maximumPoints).max(maximumPoints);
export const countSchema = z.int().min(0).max(maximumPoints);
export const headcountSchema = z.int().min(0).max(maximumHeadcount);
export const minutesSchema = z.int().min(0).max(maximumMinutes);
export const pointsSchema = z.int().min(0).max(maximumPoints);
export const weightSchema = z.int().min(1).max(maximumPoints);
/** Size of one unit of amount. */
export const unitSchema = z.int().min(1).max(maximumPoints);
export const tierSchema = z.enum(["ownTeam", "ownPool", "regionalPool", "agency", "selfEmployed", "volunteer"]);
export const weekdaySchema = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
/** A number of days in a row or of occurrences of days. */
export const dayCountSchema = z.int().min(0).max(100_000);
/** A day of the horizon, 0 = first. */
export const horizonDaySchema = z.int().min(0).max(730);
