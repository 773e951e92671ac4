import { nlAtwAdult } from "../../../src/presets/nlAtwAdult";
import { nlAtwYouth } from "../../../src/presets/nlAtwYouth";
import { nlPregnancy } from "../../../src/presets/nlPregnancy";
import type { DutyKind } from "../../../src/problem/dutyKind";
import { fullAdult, fullCare, nightHoursAdult, personal } from "../../presets/everyPreset";
import { before, type NormCase, on, onDays, past, type Situation, under, upTo, worked } from "./normCase";

const presets = [nlAtwAdult(), fullAdult, nightHoursAdult, fullCare, nlPregnancy(), personal];
const tags = ["limits:reduced", "noNights", "noSunday", "restDay:friday", "restDay:saturday"];
const fourteenDays = [...Array(14).keys()];

/** This history, and waiting for calls from 18:00 to 08:00 in two weeks of nights. */
function waiting(dutyKind: DutyKind, anna: Situation["anna"] = {}): Situation {
  return { anna: { tags, ...anna }, shifts: onDays(fourteenDays, "18:00", "08:00", { dutyKind }) };
}

const lateNights = worked(past([...before(upTo(15), [0, 2]), ...before(upTo(6), [4])], "23:00", "07:00"));
const sundays = worked(past(before(upTo(48), [6]), "07:00", "15:00"));
/** 648 hours with fifteen nights: eight more than sixteen would allow. */
const fifteenNights = worked(
  past(before(upTo(15), [0]), "23:00", "07:00"),
  past(before(upTo(15), [2, 3, 4, 5]), "07:00", "15:00"),
  past(before(upTo(6), [6]), "07:00", "15:00"),
);

/** Norms about work, each with a history that leaves no room for more of it. */
const norms: readonly (readonly [norm: string, anna?: Situation["anna"]])[] = [
  ["atw.max-shift"],
  ["atw.night-max"],
  ["atw.night-long"],
  ["atw.break"],
  ["atw.max-week"],
  ["atw.daily-rest"],
  ["atw.night-rest"],
  ["atw.night-series-rest"],
  ["atw.weekly-rest"],
  ["atw.series-with-night"],
  ["atw.night-cap-16w", lateNights],
  ["atw.night-cap-alt"],
  ["atw.night-avg", fifteenNights],
  ["atw.sunday-free", sundays],
  ["pregnant"],
  ["night-health"],
  ["atw.sunday-consent"],
];

/** Whoever waits for calls does not work until called (ATW 1:7(1)g, 5:9(9); Atb 1:1). */
export const waitingCases: readonly NormCase[] = [
  ...(["onCall", "standby"] as const).flatMap((dutyKind) =>
    norms.flatMap(([norm, anna]) => under(presets).gives(norm, `${dutyKind} duties are no work`, waiting(dutyKind, anna), {})),
  ),
  // Nor does it break a rest: Friday 19:00 to Saturday 07:00 are twelve hours for a seventeen year old who may not be on call at all.
  ...under(nlAtwYouth()).gives(
    "youth",
    "on-call duties are no work, but not allowed either",
    {
      anna: { regime: "youth" },
      shifts: [on(4, "15:00", "19:00"), on(4, "19:00", "22:00", { dutyKind: "onCall" }), on(5, "07:00", "11:00")],
    },
    { "youth.no-on-call": 1 },
  ),
];
