import type { Interpretation } from "./preset";

/** Deviations that only a collective agreement may make; give them when one does. */
export interface AgreedDeviations {
  /** Eight duties in a row, if one is a night, instead of seven (ATW 5:8(6), (7)). */
  readonly seriesMaximum?: 8;
  /** Instead of 36 late nights in 16 weeks: 140 in 52 weeks, or 38 hours between 00:00 and 06:00 in 2 weeks (ATW 5:8(8), (9)). */
  readonly nightCap?: "140per52Weeks" | "38hoursPer2Weeks";
  /** A break of at least 15 minutes for more than 5.5 hours of work (ATW 5:4(3)). */
  readonly shortBreaks?: true;
  /** The average of 48 hours is taken over 52 instead of 16 weeks (Atb 4.9:1). */
  readonly averageWeeks?: 52;
  /** Average hours per week over 4 weeks, 48 to 60, instead of 55 (ATW 5:7(4)). */
  readonly fourWeekHours?: number;
  /** Free Sundays in 52 weeks, 0 to 13, instead of 13 (ATW 5:6(4); below 13 the worker consents each time). */
  readonly freeSundays?: number;
}

/** On-call duties (consignatie) and how they count. */
export interface OnCallOptions {
  /** Tag of the people who may be on call; nobody else is. */
  readonly tag: string;
  /** Average hours per week for people with 16 or more on-call nights in 16 weeks: 40 (default; ATW 5:9(5)) or 45, with 8 hours of rest after each call at night (5:9(6)). */
  readonly averageHours?: 40 | 45;
}

/** What the presets of working-time law leave open. Where the law is silent, the default is the careful reading. */
export interface AtwOptions {
  /** A week begins on Monday (`"monday"`, default), or on any day, so that limits hold for every 7, 28, 112 and 364 days (`"everyDay"`, stricter). */
  readonly weekStart?: "monday" | "everyDay";
  /** What ends a series of duties: a rest of this many minutes; absent = a calendar day on which no duty starts (default). */
  readonly seriesBreakMinutes?: number;
  /** Which weekly rest is asked: 36 hours in 7 x 24 (`"a"`), 72 in 14 x 24 (`"b"`), or for every duty either (`"aOrB"`, default). */
  readonly weeklyRestMode?: "a" | "b" | "aOrB";
  /** Whether shortened daily rest and shortened rest after nights use up one allowance; default true. */
  readonly sharedReductions?: boolean;
  /** A Sunday is worked when there is any work from 00:00 to 24:00 (`"anyMinute"`, default), or when a shift starts on it (`"startDay"`). */
  readonly sundayWork?: "anyMinute" | "startDay";
  /** Minutes, 0 to 15, by which a handover may lengthen a duty and shorten a rest (Atb 4.4:1); default 0. */
  readonly handoverMinutes?: number;
  /** Whether nights of 12 hours are used, up to 5 in 14 x 24 hours and 22 in 52 weeks (ATW 5:8(3)); default false. */
  readonly longNights?: boolean;
  /** Points per minute by which a rest is shortened where that is allowed; 0 = free; default 1. */
  readonly reducedRestWeight?: number;
  /** Absent = nobody is on call. */
  readonly onCall?: OnCallOptions;
  readonly agreed?: AgreedDeviations;
}

/** {@link AtwOptions} with defaults filled. */
export interface AtwTerms extends Required<Omit<AtwOptions, "seriesBreakMinutes" | "onCall">> {
  readonly seriesBreakMinutes: number | undefined;
  readonly onCall: OnCallOptions | undefined;
  /** What the preset for care changes; `undefined` = nothing. */
  readonly care: CareTerms | undefined;
}

/** Changes of the ordinary rules where Atb 5.19 and 4.8 are used. */
export interface CareTerms {
  /** People who work under Atb 4.8; `undefined` = nobody. */
  readonly presenceTag: string | undefined;
  /** People who work without breaks under Atb 4.6:1; `undefined` = nobody. */
  readonly soloTag: string | undefined;
}

/**
 * The options with defaults filled.
 *
 * @throws RangeError naming the option, its value and what is allowed.
 */
export function atwTerms(options: AtwOptions, care?: CareTerms): AtwTerms {
  const { handoverMinutes = 0, reducedRestWeight = 1, seriesBreakMinutes, agreed = {} } = options;
  checkInteger("handoverMinutes", handoverMinutes, 0, 15);
  checkInteger("reducedRestWeight", reducedRestWeight, 0, 1_000_000);
  if (seriesBreakMinutes !== undefined) checkInteger("seriesBreakMinutes", seriesBreakMinutes, 480, 20_160);
  if (agreed.fourWeekHours !== undefined) checkInteger("agreed.fourWeekHours", agreed.fourWeekHours, 48, 60);
  if (agreed.freeSundays !== undefined) checkInteger("agreed.freeSundays", agreed.freeSundays, 0, 13);
  return {
    weekStart: options.weekStart ?? "monday",
    seriesBreakMinutes,
    weeklyRestMode: options.weeklyRestMode ?? "aOrB",
    sharedReductions: options.sharedReductions ?? true,
    sundayWork: options.sundayWork ?? "anyMinute",
    handoverMinutes,
    longNights: options.longNights ?? false,
    reducedRestWeight,
    onCall: options.onCall,
    agreed,
    care,
  };
}

/** Refuses an option that is not a whole number in its range. */
export function checkInteger(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`${name} is ${value}; expected a whole number from ${least} to ${most}.`);
}

/** The interpretations that the options stand for. */
export function interpretationsOf(terms: AtwTerms): readonly Interpretation[] {
  const { seriesBreakMinutes } = terms;
  return [
    {
      choice: "weekStart",
      value: terms.weekStart,
      text: { nl: "De wet zegt niet wanneer een week begint.", en: "The law does not say when a week begins." },
    },
    {
      choice: "seriesBreak",
      value: seriesBreakMinutes === undefined ? "day without the start of a duty" : `rest of ${seriesBreakMinutes} minutes`,
      text: { nl: "De wet zegt niet wat een reeks beëindigt.", en: "The law does not say what ends a series." },
    },
    {
      choice: "weeklyRestMode",
      value: terms.weeklyRestMode,
      text: {
        nl: "Of 36 en 72 uur per dienst mogen afwisselen, staat niet in de wet.",
        en: "Whether 36 and 72 hours may alternate from duty to duty is not in the law.",
      },
    },
    {
      choice: "sharedReductions",
      value: String(terms.sharedReductions),
      text: {
        nl: "Of inkorten van de dagelijkse rust en van de rust na een nacht samen tellen, staat niet in de wet.",
        en: "Whether shortening daily rest and rest after nights count together is not in the law.",
      },
    },
    {
      choice: "sundayWork",
      value: terms.sundayWork,
      text: {
        nl: "Een nacht van zaterdag op zondag telt mee als er na 00.00 uur gewerkt wordt, tenzij anders gekozen.",
        en: "A night from Saturday to Sunday counts when there is work after 00:00, unless chosen otherwise.",
      },
    },
    {
      choice: "anchor",
      value: "dutyStart",
      text: {
        nl: "Perioden van 24 en 168 uur beginnen bij het begin van een dienst; een andere keuze kent de rekenkern niet.",
        en: "Windows of 24 and 168 hours begin where a duty starts; the engine knows no other choice.",
      },
    },
    {
      choice: "handoverMinutes",
      value: String(terms.handoverMinutes),
      text: {
        nl: "Uitloop door overdracht telt bij het plannen alleen als dat is ingesteld.",
        en: "Overrun by handover is planned with only when it is set.",
      },
    },
  ];
}
