import { describe, expect, it } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Rule, RuleInput, RuleKind } from "../../src/problem/rules/rule";
import { sentenceOf } from "../../src/rules/catalogue";
import type { RuleFacts } from "../../src/rules/ruleFacts";
import { shift, tinyProblem } from "../support/problemBuilder";

const nothing: RuleFacts = {
  personName: undefined,
  shiftLabels: [],
  demandName: undefined,
  amount: 0,
  measured: undefined,
  bound: undefined,
  from: undefined,
  to: undefined,
  details: [],
};

/** What a sentence is about, and the sentence in both languages. */
interface Example {
  readonly rule: RuleInput;
  readonly facts: Partial<RuleFacts>;
  readonly en: string;
  readonly nl: string;
}

const id = "rule";
const level = "hard";
const anna = { personName: "Anna" };
const late = { ...anna, shiftLabels: ["Late 6 Oct"] };
const two = { ...anna, shiftLabels: ["Late 6 Oct", "Early 7 Oct"] };
const week = { ...anna, from: "Mon 5 Oct", to: "Sun 11 Oct" };

const examples: Readonly<Record<RuleKind, readonly Example[]>> = {
  requiredQualification: [
    {
      rule: { id, kind: "requiredQualification", level },
      facts: { ...late, amount: 2, details: ["Nurse", "Driver"] },
      en: "Anna does not hold all that 'Late 6 Oct' requires; missing: Nurse and Driver.",
      nl: "Anna heeft niet alles wat 'Late 6 Oct' vraagt; ontbreekt: Nurse en Driver.",
    },
    {
      rule: { id, kind: "requiredQualification", level },
      facts: { ...late, amount: 1 },
      en: "Anna does not hold all that 'Late 6 Oct' requires.",
      nl: "Anna heeft niet alles wat 'Late 6 Oct' vraagt.",
    },
    {
      rule: { id: "conduct", kind: "requiredQualification", level, requires: { allOf: ["vog"] } },
      facts: { ...late, amount: 1, details: ["Certificate of conduct"] },
      en: "Anna does not hold all that 'conduct' requires for 'Late 6 Oct'; missing: Certificate of conduct.",
      nl: "Anna heeft niet alles wat 'conduct' vraagt voor 'Late 6 Oct'; ontbreekt: Certificate of conduct.",
    },
  ],
  overqualification: [
    {
      rule: { id, kind: "overqualification", level: "soft" },
      facts: { ...late, amount: 2 },
      en: "Anna works 2 steps below their own level on 'Late 6 Oct'.",
      nl: "Anna werkt op 'Late 6 Oct' 2 treden onder het eigen niveau.",
    },
    {
      rule: { id, kind: "overqualification", level: "soft" },
      facts: { amount: 1 },
      en: "Someone works 1 step below their own level on a shift.",
      nl: "Iemand werkt op een dienst 1 trede onder het eigen niveau.",
    },
  ],
  validEngagement: [
    {
      rule: { id, kind: "validEngagement", level },
      facts: { ...late, amount: 1, details: ["North"] },
      en: "Anna has no valid engagement with North for 'Late 6 Oct'.",
      nl: "Anna heeft geen geldige inzet bij North voor 'Late 6 Oct'.",
    },
    {
      rule: { id, kind: "validEngagement", level },
      facts: { ...late, amount: 1, details: ["North", "self-employed"] },
      en: "Anna cannot take 'Late 6 Oct': North uses nobody from this tier (self-employed) that day.",
      nl: "Anna kan niet op 'Late 6 Oct': North zet die dag niemand in uit deze schil (self-employed).",
    },
    {
      rule: { id, kind: "validEngagement", level },
      facts: { amount: 1 },
      en: "Someone has no valid engagement for a shift.",
      nl: "Iemand heeft geen geldige inzet voor een dienst.",
    },
  ],
  admission: [
    {
      rule: { id, kind: "admission", level },
      facts: { ...late, amount: 1, demandName: "care" },
      en: "Anna is not admitted to 'Late 6 Oct' (care).",
      nl: "Anna wordt niet toegelaten op 'Late 6 Oct' (care).",
    },
    {
      rule: { id, kind: "admission", level },
      facts: { ...late, amount: 1 },
      en: "Anna is not admitted to 'Late 6 Oct'.",
      nl: "Anna wordt niet toegelaten op 'Late 6 Oct'.",
    },
  ],
  admissionPreference: [
    {
      rule: { id, kind: "admissionPreference", level },
      facts: { ...late, amount: 3 },
      en: "'Late 6 Oct' prefers someone other than Anna (3 points).",
      nl: "'Late 6 Oct' heeft liever iemand anders dan Anna (3 punten).",
    },
    {
      rule: { id, kind: "admissionPreference", level },
      facts: { amount: 1 },
      en: "A shift prefers someone other than this person (1 point).",
      nl: "Een dienst heeft liever iemand anders dan deze persoon (1 punt).",
    },
  ],
  availability: [
    {
      rule: { id, kind: "availability", level },
      facts: { ...late, amount: 1 },
      en: "Anna is not available during 'Late 6 Oct'.",
      nl: "Anna is niet beschikbaar tijdens 'Late 6 Oct'.",
    },
  ],
  blocks: [
    {
      rule: { id, kind: "blocks", level },
      facts: { ...late, amount: 1, details: ["North"] },
      en: "Anna and 'Late 6 Oct' do not go together (North): there is a block.",
      nl: "Anna en 'Late 6 Oct' gaan niet samen (North): er is een blokkade.",
    },
    {
      rule: { id, kind: "blocks", level },
      facts: { ...late, amount: 1 },
      en: "Anna and 'Late 6 Oct' do not go together: there is a block.",
      nl: "Anna en 'Late 6 Oct' gaan niet samen: er is een blokkade.",
    },
  ],
  forbiddenAssignments: [
    {
      rule: { id, kind: "forbiddenAssignments", level },
      facts: { ...late, amount: 1 },
      en: "Anna may not be assigned to 'Late 6 Oct'.",
      nl: "Anna mag niet op 'Late 6 Oct' staan.",
    },
  ],
  travelLimit: [
    {
      rule: { id, kind: "travelLimit", level, measure: "metres" },
      facts: { ...late, amount: 2300, measured: 12_300, bound: 10_000 },
      en: "'Late 6 Oct' is 2.3 km too far for Anna (12.3 km from home, limit 10 km).",
      nl: "'Late 6 Oct' is 2,3 km te ver voor Anna (12,3 km van huis, grens 10 km).",
    },
    {
      rule: { id, kind: "travelLimit", level, measure: "metres" },
      facts: { amount: 800 },
      en: "A shift is 800 m too far for this person.",
      nl: "Een dienst is 800 m te ver voor deze persoon.",
    },
    {
      rule: { id, kind: "travelLimit", level, measure: "minutes" },
      facts: { ...late, amount: 15, measured: 75, bound: 60 },
      en: "'Late 6 Oct' is 15 min too far for Anna (1 h 15 from home, limit 1 h).",
      nl: "'Late 6 Oct' is 15 min te ver voor Anna (1 u 15 van huis, grens 1 u).",
    },
  ],
  releaseTime: [
    {
      rule: { id, kind: "releaseTime", level },
      facts: { ...late, amount: 1, details: ["agency"] },
      en: "'Late 6 Oct' is not yet released to Anna (agency).",
      nl: "'Late 6 Oct' is nog niet vrijgegeven voor Anna (agency).",
    },
    {
      rule: { id, kind: "releaseTime", level },
      facts: { amount: 1 },
      en: "A shift is not yet released to this person.",
      nl: "Een dienst is nog niet vrijgegeven voor deze persoon.",
    },
  ],
  noOverlap: [
    {
      rule: { id, kind: "noOverlap", level },
      facts: { ...two, amount: 90 },
      en: "Anna is on 'Late 6 Oct' and 'Early 7 Oct' at the same time: 1 h 30 of overlap.",
      nl: "Anna staat tegelijk op 'Late 6 Oct' en 'Early 7 Oct': 1 u 30 overlap.",
    },
  ],
  restBetweenShifts: [
    {
      rule: { id, kind: "restBetweenShifts", level, restMinutes: 660 },
      // 660 - 580 = 80 minutes.
      facts: { ...two, amount: 80, measured: 580, bound: 660 },
      en: "Rest of 9 h 40 between 'Late 6 Oct' and 'Early 7 Oct'; needs 11 h, short by 1 h 20.",
      nl: "Rust van 9 u 40 tussen 'Late 6 Oct' en 'Early 7 Oct'; nodig is 11 u, 1 u 20 te kort.",
    },
    {
      rule: { id, kind: "restBetweenShifts", level, restMinutes: 660 },
      facts: { ...two, amount: 80 },
      en: "Rest of 9 h 40 between 'Late 6 Oct' and 'Early 7 Oct'; needs 11 h, short by 1 h 20.",
      nl: "Rust van 9 u 40 tussen 'Late 6 Oct' en 'Early 7 Oct'; nodig is 11 u, 1 u 20 te kort.",
    },
  ],
  travelTime: [
    {
      rule: { id, kind: "travelTime", level },
      facts: { ...two, amount: 10, measured: 20, bound: 30 },
      en: "Too little travel time between 'Late 6 Oct' and 'Early 7 Oct': there is 20 min, the journey takes 30 min, short by 10 min.",
      nl: "Te weinig reistijd tussen 'Late 6 Oct' en 'Early 7 Oct': er is 20 min, de reis duurt 30 min, 10 min te kort.",
    },
    {
      rule: { id, kind: "travelTime", level },
      facts: { ...two, amount: 10 },
      en: "Too little travel time between 'Late 6 Oct' and 'Early 7 Oct', short by 10 min.",
      nl: "Te weinig reistijd tussen 'Late 6 Oct' en 'Early 7 Oct', 10 min te kort.",
    },
  ],
  forbiddenSuccession: [
    {
      rule: { id, kind: "forbiddenSuccession", level, after: {}, before: {} },
      facts: { ...two, amount: 1 },
      en: "Anna works 'Late 6 Oct' and 'Early 7 Oct' on successive days; that order is not allowed.",
      nl: "Anna werkt 'Late 6 Oct' en 'Early 7 Oct' op twee dagen na elkaar; die volgorde mag niet.",
    },
    {
      rule: { id, kind: "forbiddenSuccession", level, after: {}, before: {}, gapDays: 2 },
      facts: { ...two, amount: 1 },
      en: "Anna works 'Late 6 Oct' and 'Early 7 Oct' 2 days apart; that order is not allowed.",
      nl: "Anna werkt 'Late 6 Oct' en 'Early 7 Oct' met 2 dagen verschil; die volgorde mag niet.",
    },
  ],
  maximumDutyLength: [
    {
      rule: { id, kind: "maximumDutyLength", level, maximumMinutes: 720 },
      facts: { ...two, amount: 60, measured: 780, bound: 720 },
      en: "The duty of Anna with 'Late 6 Oct' and 'Early 7 Oct' has 13 h of work; at most 12 h, 1 h too long.",
      nl: "De dienst van Anna met 'Late 6 Oct' en 'Early 7 Oct' telt 13 u werk; hoogstens 12 u, 1 u te lang.",
    },
    {
      rule: { id, kind: "maximumDutyLength", level, maximumMinutes: 720, measure: "span" },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 60 },
      en: "The duty of someone with 'Late 6 Oct' lasts 13 h from start to end; at most 12 h, 1 h too long.",
      nl: "De dienst van iemand met 'Late 6 Oct' duurt 13 u van begin tot eind; hoogstens 12 u, 1 u te lang.",
    },
    {
      rule: { id, kind: "maximumDutyLength", level, maximumMinutes: 600, duties: { is: "night" } },
      facts: { ...late, amount: 30, measured: 630, bound: 600 },
      en: "The night duty of Anna with 'Late 6 Oct' has 10 h 30 of work; at most 10 h, 30 min too long.",
      nl: "De nachtdienst van Anna met 'Late 6 Oct' telt 10 u 30 werk; hoogstens 10 u, 30 min te lang.",
    },
    {
      rule: { id, kind: "maximumDutyLength", level, maximumMinutes: 600, duties: { workOver: 60 } },
      facts: { ...late, amount: 30 },
      en: "The duty of Anna with 'Late 6 Oct' has 10 h 30 of work; at most 10 h, 30 min too long.",
      nl: "De dienst van Anna met 'Late 6 Oct' telt 10 u 30 werk; hoogstens 10 u, 30 min te lang.",
    },
  ],
  dutyRest: [
    {
      rule: { id, kind: "dutyRest", level, restMinutes: 660 },
      facts: { ...two, amount: 60, measured: 600, bound: 660 },
      en: "Anna has 10 h of rest after the duty ('Late 6 Oct' and 'Early 7 Oct'); needs 11 h, short by 1 h.",
      nl: "Anna heeft 10 u rust na de dienst ('Late 6 Oct' en 'Early 7 Oct'); nodig is 11 u, 1 u te kort.",
    },
    {
      rule: { id, kind: "dutyRest", level, restMinutes: 840, after: { is: "lateNight" } },
      facts: { amount: 60 },
      en: "Someone has 13 h of rest after the night duty (a shift); needs 14 h, short by 1 h.",
      nl: "Iemand heeft 13 u rust na de nachtdienst (een dienst); nodig is 14 u, 1 u te kort.",
    },
    {
      rule: { id, kind: "dutyRest", level, restMinutes: 2760, after: { is: "night" }, series: { minimum: 3 } },
      facts: { ...two, amount: 360 },
      en: "Anna has 40 h of rest after a series of at least 3 duties ('Late 6 Oct' and 'Early 7 Oct'); needs 46 h, short by 6 h.",
      nl: "Anna heeft 40 u rust na een reeks van minstens 3 diensten ('Late 6 Oct' en 'Early 7 Oct'); nodig is 46 u, 6 u te kort.",
    },
    {
      rule: { id, kind: "dutyRest", level, restMinutes: 600, after: { workOver: 60 }, series: { minimum: 1 } },
      facts: { ...anna, amount: 60 },
      en: "Anna has 9 h of rest after a series of at least 1 duty (a shift); needs 10 h, short by 1 h.",
      nl: "Anna heeft 9 u rust na een reeks van minstens 1 diensten (een dienst); nodig is 10 u, 1 u te kort.",
    },
    {
      rule: {
        id,
        kind: "dutyRest",
        level,
        restMinutes: 660,
        reductions: [{ restMinutes: 600, maximum: 1 }, { restMinutes: 480, maximum: 2 }], // prettier-ignore
        reductionWindowMinutes: 10_080,
      },
      facts: { ...anna, amount: 60 },
      en: "Anna has 10 h of rest after the duty (a shift); needs 11 h, short by 1 h (shorter is allowed 2 x 8 h, 1 x 10 h in 168 h at most).",
      nl: "Anna heeft 10 u rust na de dienst (een dienst); nodig is 11 u, 1 u te kort (korter mag hoogstens 2 x 8 u, 1 x 10 u per 168 u).",
    },
  ],
  dutySeries: [
    {
      rule: { id, kind: "dutySeries", level, maximum: 7 },
      facts: { ...week, amount: 1, measured: 8, bound: 7 },
      en: "Anna works 8 duties in a row (Mon 5 Oct to Sun 11 Oct); the maximum is 7.",
      nl: "Anna werkt 8 diensten achter elkaar (Mon 5 Oct t/m Sun 11 Oct); het maximum is 7.",
    },
    {
      rule: { id, kind: "dutySeries", level, maximum: 7, containing: { is: "night" } },
      facts: { amount: 2 },
      en: "Someone works 9 duties in a row; the maximum is 7 when one of them is a night duty.",
      nl: "Iemand werkt 9 diensten achter elkaar; het maximum is 7 als er een nachtdienst bij is.",
    },
    {
      rule: { id, kind: "dutySeries", level, maximum: 0, of: { is: "night" }, containing: { workOver: 60 } },
      facts: { ...anna, amount: 1 },
      en: "Anna works 1 night duty in a row; the maximum is 0.",
      nl: "Anna werkt 1 nachtdienst achter elkaar; het maximum is 0.",
    },
    {
      rule: { id, kind: "dutySeries", level, maximum: 1, of: { workOver: 60 } },
      facts: { ...anna, amount: 1 },
      en: "Anna works 2 duties in a row; the maximum is 1.",
      nl: "Anna werkt 2 diensten achter elkaar; het maximum is 1.",
    },
  ],
  dutyLimit: [
    {
      rule: { id, kind: "dutyLimit", level, over: { kind: "week" }, of: { is: "lateNight" }, maximum: 2 },
      facts: { ...week, amount: 1, measured: 3, bound: 2 },
      en: "Anna works 3 night duties (Mon 5 Oct to Sun 11 Oct); the maximum is 2.",
      nl: "Anna werkt 3 nachtdiensten (Mon 5 Oct t/m Sun 11 Oct); het maximum is 2.",
    },
    {
      rule: { id, kind: "dutyLimit", level, over: { kind: "week" }, minimum: 2, maximum: 4 },
      facts: { ...week, amount: 1, measured: 1, bound: 2 },
      en: "Anna works 1 duty (Mon 5 Oct to Sun 11 Oct); the minimum is 2.",
      nl: "Anna werkt 1 dienst (Mon 5 Oct t/m Sun 11 Oct); het minimum is 2.",
    },
    {
      rule: { id, kind: "dutyLimit", level, over: { kind: "week" }, of: { workOver: 60 }, maximum: 2 },
      facts: { amount: 1 },
      en: "Someone works 3 duties; the maximum is 2.",
      nl: "Iemand werkt 3 diensten; het maximum is 2.",
    },
  ],
  dutyFrequency: [
    {
      rule: { id, kind: "dutyFrequency", level, maximum: 3, windowMinutes: 10_080 },
      facts: { ...late, amount: 1, measured: 5, bound: 3 },
      en: "Anna starts 5 duties of this kind in 168 h up to 'Late 6 Oct'; the maximum is 3.",
      nl: "Anna begint tot en met 'Late 6 Oct' 5 diensten van deze soort in 168 u; het maximum is 3.",
    },
    {
      rule: { id, kind: "dutyFrequency", level, maximum: 0, windowMinutes: 1440 },
      facts: { amount: 1 },
      en: "Someone starts 1 duty of this kind in 24 h up to a shift; the maximum is 0.",
      nl: "Iemand begint tot en met een dienst 1 dienst van deze soort in 24 u; het maximum is 0.",
    },
  ],
  dutyBreaks: [
    {
      rule: { id, kind: "dutyBreaks", level, steps: [{ workOver: 330, breakMinutes: 30 }] },
      facts: { ...two, amount: 10, measured: 20, bound: 30 },
      en: "The duty of Anna with 'Late 6 Oct' and 'Early 7 Oct' has 20 min of breaks; needs 30 min, short by 10 min.",
      nl: "De dienst van Anna met 'Late 6 Oct' en 'Early 7 Oct' heeft 20 min pauze; nodig is 30 min, 10 min te kort.",
    },
    {
      rule: { id, kind: "dutyBreaks", level, steps: [{ workOver: 330, breakMinutes: 30 }] },
      facts: { amount: 15 },
      en: "The duty of someone with a shift has 0 min of breaks; needs 15 min, short by 15 min.",
      nl: "De dienst van iemand met een dienst heeft 0 min pauze; nodig is 15 min, 15 min te kort.",
    },
  ],
  attendanceDays: [
    {
      rule: { id, kind: "attendanceDays", level, limits: [{ maximum: 4 }] },
      facts: { ...week, amount: 1, measured: 5, bound: 4 },
      en: "Anna comes to work for 5 days (Mon 5 Oct to Sun 11 Oct); with this contract the maximum is 4.",
      nl: "Anna komt 5 dagen werken (Mon 5 Oct t/m Sun 11 Oct); bij dit contract is het maximum 4.",
    },
    {
      rule: { id, kind: "attendanceDays", level, limits: [{ maximum: 4 }], count: "shifts" },
      facts: { amount: 1 },
      en: "Someone comes to work for 1 shift; with this contract the maximum is 0.",
      nl: "Iemand komt 1 dienst werken; bij dit contract is het maximum 0.",
    },
  ],
  forbiddenHours: [
    {
      rule: { id, kind: "forbiddenHours", level, from: "22:00", to: "07:00" },
      facts: { ...late, amount: 60 },
      en: "'Late 6 Oct' has 1 h of work between 22:00 and 07:00; that is not allowed for Anna.",
      nl: "'Late 6 Oct' heeft 1 u werk tussen 22:00 en 07:00; dat mag niet voor Anna.",
    },
    {
      rule: { id, kind: "forbiddenHours", level, from: "00:00", to: "06:00" },
      facts: { amount: 90 },
      en: "A shift has 1 h 30 of work between 00:00 and 06:00; that is not allowed for this person.",
      nl: "Een dienst heeft 1 u 30 werk tussen 00:00 en 06:00; dat mag niet voor deze persoon.",
    },
  ],
  weeklyRest: [
    {
      rule: {
        id,
        kind: "weeklyRest",
        level,
        alternatives: [
          { windowMinutes: 10_080, restMinutes: 2160 },
          { windowMinutes: 20_160, restMinutes: 4320, minimumPartMinutes: 1920 },
        ],
      },
      facts: { ...anna, from: "Tue 6 Oct 07:00", amount: 360, measured: 1800, bound: 2160 },
      en: "Anna has too little uninterrupted rest from Tue 6 Oct 07:00 (the longest is 30 h); needs 36 h in 168 h or 72 h in 336 h in parts of at least 32 h, short by 6 h.",
      nl: "Anna heeft vanaf Tue 6 Oct 07:00 te weinig aaneengesloten rust (de langste is 30 u); nodig is 36 u per 168 u of 72 u per 336 u in delen van minstens 32 u, 6 u te kort.",
    },
    {
      rule: { id, kind: "weeklyRest", level, alternatives: [{ windowMinutes: 10_080, restMinutes: 2160 }] },
      facts: { ...anna, amount: 360 },
      en: "Anna has too little uninterrupted rest; needs 36 h in 168 h, short by 6 h.",
      nl: "Anna heeft te weinig aaneengesloten rust; nodig is 36 u per 168 u, 6 u te kort.",
    },
    {
      rule: {
        id,
        kind: "weeklyRest",
        level,
        alternatives: [{ windowMinutes: 10_080, blocks: [{ minutes: 1440, count: 1 }, { minutes: 660, count: 6 }] }], // prettier-ignore
      },
      facts: { ...anna, amount: 660, measured: 4740, bound: 5400 },
      en: "Anna has too little uninterrupted rest (there is room for 79 h); needs 1 x 24 h + 6 x 11 h in 168 h, short by 11 h.",
      nl: "Anna heeft te weinig aaneengesloten rust (er is plaats voor 79 u); nodig is 1 x 24 u + 6 x 11 u per 168 u, 11 u te kort.",
    },
  ],
  workLimit: [
    {
      rule: { id, kind: "workLimit", level, measure: "minutes", over: { kind: "week" }, maximum: 2880 },
      facts: { ...week, amount: 60, measured: 2940, bound: 2880 },
      en: "Anna works 49 h (Mon 5 Oct to Sun 11 Oct); the maximum is 48 h.",
      nl: "Anna werkt 49 u (Mon 5 Oct t/m Sun 11 Oct); het maximum is 48 u.",
    },
    {
      rule: { id, kind: "workLimit", level, measure: "shifts", over: { kind: "week" }, minimum: 2, maximum: 5 },
      facts: { ...week, amount: 1, measured: 1, bound: 2 },
      en: "Anna works 1 shift (Mon 5 Oct to Sun 11 Oct); the minimum is 2 shifts.",
      nl: "Anna werkt 1 dienst (Mon 5 Oct t/m Sun 11 Oct); het minimum is 2 diensten.",
    },
    {
      rule: { id, kind: "workLimit", level, measure: "weekends", over: { kind: "horizon" }, maximum: 1 },
      facts: { amount: 2 },
      en: "Someone works 3 weekends; the maximum is 1 weekend.",
      nl: "Iemand werkt 3 weekenden; het maximum is 1 weekend.",
    },
    {
      rule: { id, kind: "workLimit", level, measure: "days", over: { kind: "horizon" }, minimum: 3 },
      facts: { ...anna, amount: 2 },
      en: "Anna works 1 day; the minimum is 3 days.",
      nl: "Anna werkt 1 dag; het minimum is 3 dagen.",
    },
  ],
  contractHours: [
    {
      rule: { id, kind: "contractHours", level, bound: "target", over: { kind: "week" } },
      facts: { ...week, amount: 4, measured: 1650, bound: 1440 },
      en: "Anna works 27 h 30 (Mon 5 Oct to Sun 11 Oct); the contract says 24 h, 3 h 30 too much.",
      nl: "Anna werkt 27 u 30 (Mon 5 Oct t/m Sun 11 Oct); volgens contract 24 u, 3 u 30 te veel.",
    },
    {
      rule: { id, kind: "contractHours", level, bound: "minimum", over: { kind: "week" } },
      facts: { ...anna, amount: 1, measured: 1400, bound: 1440 },
      en: "Anna works 23 h 20; the contract says 24 h, 40 min too little.",
      nl: "Anna werkt 23 u 20; volgens contract 24 u, 40 min te weinig.",
    },
    {
      rule: { id, kind: "contractHours", level, bound: "target", over: { kind: "week" } },
      facts: { ...anna, amount: 4 },
      en: "Anna is 4 times 1 h away from the contract.",
      nl: "Anna wijkt 4 keer 1 u af van het contract.",
    },
  ],
  fairShare: [
    {
      rule: { id, kind: "fairShare", level },
      facts: { ...anna, amount: 2, measured: 5, bound: 3 },
      en: "Anna comes to 5 shifts of this kind, the balance from before included; a fair share is at most 3 shifts.",
      nl: "Anna komt op 5 diensten van deze soort, het saldo van eerder meegeteld; een eerlijk deel is hoogstens 3 diensten.",
    },
    {
      rule: { id, kind: "fairShare", level, measure: "minutes" },
      facts: { ...anna, amount: 60, measured: 90, bound: 150 },
      en: "Anna comes to 1 h 30 of this kind, the balance from before included; a fair share is at least 2 h 30.",
      nl: "Anna komt op 1 u 30 van deze soort, het saldo van eerder meegeteld; een eerlijk deel is minstens 2 u 30.",
    },
    {
      rule: { id, kind: "fairShare", level },
      facts: { ...anna, amount: 3, measured: -1, bound: 2 },
      en: "Anna is still 1 shift behind from before after this period; a fair share is at least 2 shifts.",
      nl: "Anna staat na deze periode nog 1 dienst achter van eerder; een eerlijk deel is minstens 2 diensten.",
    },
    {
      rule: { id, kind: "fairShare", level },
      facts: { ...anna, amount: 2 },
      en: "Anna is away from a fair share.",
      nl: "Anna wijkt af van een eerlijk deel.",
    },
  ],
  wishFairness: [
    {
      rule: { id, kind: "wishFairness", level },
      facts: { ...late, amount: 4, measured: 3, bound: 5 },
      en: "The wishes of Anna are, the balance from before included, honoured 2 points less than is expected of others.",
      nl: "Aan de wensen van Anna is, het saldo van eerder meegeteld, 2 punten minder voldaan dan bij anderen te verwachten is.",
    },
    {
      rule: { id, kind: "wishFairness", level },
      facts: { amount: 1 },
      en: "Someone is overruled more than others.",
      nl: "Iemand is vaker overstemd dan anderen.",
    },
  ],
  consecutiveDays: [
    {
      rule: { id, kind: "consecutiveDays", level, minimum: 2, maximum: 5 },
      facts: { ...week, amount: 2, measured: 7, bound: 5 },
      en: "Anna works 7 days in a row (Mon 5 Oct to Sun 11 Oct); the maximum is 5 days.",
      nl: "Anna werkt 7 dagen achter elkaar (Mon 5 Oct t/m Sun 11 Oct); het maximum is 5 dagen.",
    },
    {
      rule: { id, kind: "consecutiveDays", level, minimum: 2, maximum: 5 },
      facts: { ...anna, amount: 1, measured: 1, bound: 2 },
      en: "Anna works 1 day in a row; the minimum is 2 days.",
      nl: "Anna werkt 1 dag achter elkaar; het minimum is 2 dagen.",
    },
  ],
  consecutiveDaysOff: [
    {
      rule: { id, kind: "consecutiveDaysOff", level, minimum: 2 },
      facts: { ...anna, amount: 1, measured: 1, bound: 2 },
      en: "Anna has 1 day off in a row; the minimum is 2 days off.",
      nl: "Anna heeft 1 vrije dag achter elkaar; het minimum is 2 vrije dagen.",
    },
    {
      rule: { id, kind: "consecutiveDaysOff", level, maximum: 2 },
      facts: { ...anna, amount: 1 },
      en: "Anna has 3 days off in a row; the maximum is 2 days off.",
      nl: "Anna heeft 3 vrije dagen achter elkaar; het maximum is 2 vrije dagen.",
    },
  ],
  completeWeekends: [
    {
      rule: { id, kind: "completeWeekends", level },
      facts: { ...anna, amount: 1, from: "Sat 10 Oct", to: "Sun 11 Oct" },
      en: "Anna works only part of the weekend (Sat 10 Oct to Sun 11 Oct); it is all or nothing.",
      nl: "Anna werkt maar een deel van het weekend (Sat 10 Oct t/m Sun 11 Oct); het is heel of niet.",
    },
  ],
  dayPatterns: [
    {
      rule: { id, kind: "dayPatterns", level, patterns: [{ items: [{ kind: "work" }] }], maximum: 2 },
      facts: { ...anna, amount: 1, measured: 3, bound: 2 },
      en: "Anna has the pattern 'rule' 3 times; at most 2.",
      nl: "Anna heeft het patroon 'rule' 3 keer; hoogstens 2.",
    },
    {
      rule: { id, kind: "dayPatterns", level, patterns: [{ items: [{ kind: "work" }] }], minimum: 2 },
      facts: { ...anna, amount: 1, measured: 1, bound: 2 },
      en: "Anna has the pattern 'rule' once; at least 2.",
      nl: "Anna heeft het patroon 'rule' 1 keer; minstens 2.",
    },
  ],
  wishes: [
    {
      rule: { id, kind: "wishes", level },
      facts: { ...late, amount: 1 },
      en: "Anna asked not to work on 'Late 6 Oct'.",
      nl: "Anna werkt liever niet op 'Late 6 Oct'.",
    },
    {
      rule: { id, kind: "wishes", level },
      facts: { ...week, amount: 1 },
      en: "Anna asked to work (Mon 5 Oct to Sun 11 Oct), but is not assigned there.",
      nl: "Anna wilde graag werken (Mon 5 Oct t/m Sun 11 Oct), maar is daar niet ingedeeld.",
    },
  ],
  preferences: [
    {
      rule: { id, kind: "preferences", level },
      facts: { ...late, amount: 4 },
      en: "Anna would rather not work on 'Late 6 Oct' (4 points against preference).",
      nl: "Anna werkt liever niet op 'Late 6 Oct' (4 punten tegen de voorkeur in).",
    },
  ],
  tierPreference: [
    {
      rule: { id, kind: "tierPreference", level, costs: {} },
      facts: { ...late, amount: 5, details: ["agency"] },
      en: "Anna comes to 'Late 6 Oct' from an outer tier (agency): 5 points.",
      nl: "Anna komt op 'Late 6 Oct' uit een verdere schil (agency): 5 punten.",
    },
    {
      rule: { id, kind: "tierPreference", level, costs: {} },
      facts: { ...late, amount: 5 },
      en: "Anna comes to 'Late 6 Oct' from an outer tier: 5 points.",
      nl: "Anna komt op 'Late 6 Oct' uit een verdere schil: 5 punten.",
    },
  ],
  assignmentCost: [
    {
      rule: { id, kind: "assignmentCost", level },
      facts: { ...late, amount: 253, measured: 25_205 },
      en: "Anna on 'Late 6 Oct' costs € 252.05.",
      nl: "Anna op 'Late 6 Oct' kost € 252,05.",
    },
    {
      rule: { id, kind: "assignmentCost", level },
      facts: { amount: 253 },
      en: "This person on a shift costs € 253.00.",
      nl: "Deze persoon op een dienst kost € 253,00.",
    },
  ],
  budget: [
    {
      rule: { id, kind: "budget", level, tiers: ["agency"], measure: "cents", maximum: 10_000, over: { kind: "week" } },
      facts: { from: "Mon 5 Oct", to: "Sun 11 Oct", amount: 500, measured: 10_500, bound: 10_000 },
      en: "The budget 'rule' (Mon 5 Oct to Sun 11 Oct) is exceeded: € 105.00 used of € 100.00.",
      nl: "Het budget 'rule' (Mon 5 Oct t/m Sun 11 Oct) is overschreden: € 105,00 ingezet van € 100,00.",
    },
    {
      rule: { id, kind: "budget", level, tiers: ["agency"], measure: "minutes", maximum: 600, unit: 60, over: { kind: "week" } },
      // 600 + 2 x 60.
      facts: { amount: 2 },
      en: "The budget 'rule' is exceeded: 12 h used of 10 h.",
      nl: "Het budget 'rule' is overschreden: 12 u ingezet van 10 u.",
    },
    {
      rule: { id, kind: "budget", level, tiers: ["agency"], measure: "shifts", maximum: 1, over: { kind: "week" } },
      facts: { amount: 1, measured: 2, bound: 1 },
      en: "The budget 'rule' is exceeded: 2 shifts used of 1 shift.",
      nl: "Het budget 'rule' is overschreden: 2 diensten ingezet van 1 dienst.",
    },
  ],
  demandCover: [
    {
      rule: { id, kind: "demandCover", level, bound: "minimum" },
      facts: { shiftLabels: ["Late 6 Oct"], demandName: "care", amount: 2, measured: 1, bound: 3 },
      en: "'Late 6 Oct' (care) has 2 people too few: 1 assigned, the minimum is 3.",
      nl: "'Late 6 Oct' (care) heeft 2 personen te weinig: 1 ingedeeld, het minimum is 3.",
    },
    {
      rule: { id, kind: "demandCover", level, bound: "maximum" },
      // A priority of 3 makes 3 of one person too many.
      facts: { shiftLabels: ["Late 6 Oct"], amount: 3, measured: 3, bound: 2 },
      en: "'Late 6 Oct' has 1 person too many: 3 assigned, the maximum is 2.",
      nl: "'Late 6 Oct' heeft 1 persoon te veel: 3 ingedeeld, het maximum is 2.",
    },
    {
      rule: { id, kind: "demandCover", level, bound: "surplus" },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1 },
      en: "'Late 6 Oct' has too many people for the wanted number.",
      nl: "'Late 6 Oct' heeft te veel personen voor de gewenste bezetting.",
    },
    {
      rule: { id, kind: "demandCover", level, bound: "target" },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1 },
      en: "'Late 6 Oct' has too few people for the wanted number.",
      nl: "'Late 6 Oct' heeft te weinig personen voor de gewenste bezetting.",
    },
  ],
  colleagues: [
    {
      rule: { id, kind: "colleagues", level, about: "unwanted" },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1, details: ["Anna", "Bob"] },
      en: "Anna and Bob are together on 'Late 6 Oct', which one of them does not want.",
      nl: "Anna en Bob staan samen op 'Late 6 Oct'; een van beiden wil dat niet.",
    },
    {
      rule: { id, kind: "colleagues", level, about: "wanted" },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1, details: ["Anna"] },
      en: "Anna is on 'Late 6 Oct' without any of the colleagues they asked for.",
      nl: "Anna staat op 'Late 6 Oct' zonder een van de gewenste collega's.",
    },
    {
      rule: { id, kind: "colleagues", level, about: "unwanted" },
      facts: { amount: 1 },
      en: "Two people are together on a shift, which one of them does not want.",
      nl: "Twee mensen staan samen op een dienst; een van beiden wil dat niet.",
    },
    {
      rule: { id, kind: "colleagues", level, about: "wanted" },
      facts: { amount: 1 },
      en: "Someone is on a shift without any of the colleagues they asked for.",
      nl: "Iemand staat op een dienst zonder een van de gewenste collega's.",
    },
  ],
  learnerSupervision: [
    {
      rule: { id, kind: "learnerSupervision", level },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 90, from: "Tue 6 Oct 15:00", to: "Tue 6 Oct 16:30" },
      en: "On 'Late 6 Oct' (Tue 6 Oct 15:00 to Tue 6 Oct 16:30) supervision is missing for who is in training: 1 h 30.",
      nl: "Op 'Late 6 Oct' (Tue 6 Oct 15:00 t/m Tue 6 Oct 16:30) ontbreekt begeleiding voor wie in opleiding is: 1 u 30.",
    },
    {
      rule: { id, kind: "learnerSupervision", level, when: "wholeShift" },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1, from: "Tue 6 Oct 15:00", to: "Tue 6 Oct 23:00" },
      en: "On 'Late 6 Oct' supervision is missing for who is in training: 1 supervisor.",
      nl: "Op 'Late 6 Oct' ontbreekt begeleiding voor wie in opleiding is: 1 begeleider.",
    },
  ],
  wholeTeam: [
    {
      rule: { id, kind: "wholeTeam", level },
      facts: { shiftLabels: ["Round 6 Oct"], amount: 2 },
      en: "The team on 'Round 6 Oct' is not complete: 2 people are missing.",
      nl: "Het team op 'Round 6 Oct' is niet compleet: er ontbreken 2 personen.",
    },
    {
      rule: { id, kind: "wholeTeam", level },
      facts: { amount: 1 },
      en: "The team on a shift is not complete: 1 person is missing.",
      nl: "Het team op een dienst is niet compleet: er ontbreekt 1 persoon.",
    },
  ],
  teamMix: [
    {
      rule: { id, kind: "teamMix", level, within: "unit", members: [{ weight: 1 }], minimum: 2 },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 60, measured: 1, bound: 2, from: "Tue 6 Oct 15:00", to: "Tue 6 Oct 16:00" },
      en: "The team on 'Late 6 Oct' (Tue 6 Oct 15:00 to Tue 6 Oct 16:00) counts 1 for 'rule'; at least 2.",
      nl: "Het team op 'Late 6 Oct' (Tue 6 Oct 15:00 t/m Tue 6 Oct 16:00) telt 1 voor 'rule'; minstens 2.",
    },
    {
      rule: { id, kind: "teamMix", level, members: [{ weight: 1 }], minimum: 1, maximum: 2 },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1, measured: 0, bound: 1 },
      en: "The team on 'Late 6 Oct' counts 0 for 'rule'; at least 1.",
      nl: "Het team op 'Late 6 Oct' telt 0 voor 'rule'; minstens 1.",
    },
    {
      rule: { id, kind: "teamMix", level, members: [{ weight: 1 }], minimum: 1, maximum: 2 },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1, bound: 2 },
      en: "The team on 'Late 6 Oct' counts 3 for 'rule'; at most 2.",
      nl: "Het team op 'Late 6 Oct' telt 3 voor 'rule'; hoogstens 2.",
    },
    {
      rule: { id, kind: "teamMix", level, members: [{ weight: 1 }], minimum: 1, maximum: 2 },
      facts: { shiftLabels: ["Late 6 Oct"], amount: 1, bound: 1 },
      en: "The team on 'Late 6 Oct' counts 0 for 'rule'; at least 1.",
      nl: "Het team op 'Late 6 Oct' telt 0 voor 'rule'; minstens 1.",
    },
  ],
  callNotice: [
    {
      rule: { id, kind: "callNotice", level },
      facts: { ...late, amount: 2, details: ["96", "180"] },
      en: "Anna cannot be called like this for 'Late 6 Oct': at least 96 hours before and for at least 3 h.",
      nl: "Anna kan voor 'Late 6 Oct' niet zo worden opgeroepen: minstens 96 uur van tevoren en voor minstens 3 u.",
    },
    {
      rule: { id, kind: "callNotice", level },
      facts: { ...late, amount: 1, details: ["24", "0"] },
      en: "Anna cannot be called like this for 'Late 6 Oct': at least 24 hours before.",
      nl: "Anna kan voor 'Late 6 Oct' niet zo worden opgeroepen: minstens 24 uur van tevoren.",
    },
    {
      rule: { id, kind: "callNotice", level },
      facts: { amount: 1 },
      en: "Someone cannot be called like this for a shift.",
      nl: "Iemand kan voor een dienst niet zo worden opgeroepen.",
    },
  ],
  continuity: [
    {
      rule: { id, kind: "continuity", level, per: "location", days: 90 },
      facts: { ...late, amount: 1 },
      en: "Anna did not work at the place of 'Late 6 Oct' in the 90 days before it.",
      nl: "Anna heeft in de 90 dagen voor 'Late 6 Oct' niet op die plek gewerkt.",
    },
    {
      rule: { id, kind: "continuity", level, per: "location", days: 90, minimumShifts: 3 },
      facts: { amount: 1 },
      en: "Someone did not work at the place of a shift 3 times in the 90 days before it.",
      nl: "Iemand heeft in de 90 dagen voor een dienst niet 3 keer op die plek gewerkt.",
    },
  ],
  homeShare: [
    {
      rule: { id, kind: "homeShare", level, minimumPercent: 50, over: { kind: "week" } },
      // 19,990 hundredths are 199.9, so 200 minutes.
      facts: { ...week, amount: 4, measured: 19_990, bound: 0 },
      en: "Anna works 3 h 20 too little for the home organisation (Mon 5 Oct to Sun 11 Oct); at least 50% of the work belongs there.",
      nl: "Anna werkt (Mon 5 Oct t/m Sun 11 Oct) 3 u 20 te weinig bij de eigen organisatie; minstens 50% van het werk hoort daar.",
    },
    {
      rule: { id, kind: "homeShare", level, minimumPercent: 50, over: { kind: "week" } },
      facts: { amount: 4 },
      en: "Someone works 4 h too little for the home organisation; at least 50% of the work belongs there.",
      nl: "Iemand werkt 4 u te weinig bij de eigen organisatie; minstens 50% van het werk hoort daar.",
    },
  ],
  lending: [
    {
      rule: { id, kind: "lending", level, measure: "lent", organisationId: "org", maximum: 600, over: { kind: "week" } },
      facts: { from: "Mon 5 Oct", to: "Sun 11 Oct", amount: 6, measured: 960, bound: 600, details: ["North"] },
      en: "At North (Mon 5 Oct to Sun 11 Oct) the time lent out is 16 h; agreed is at most 10 h.",
      nl: "Bij North (Mon 5 Oct t/m Sun 11 Oct) is er uitgeleend: 16 u; afgesproken is hoogstens 10 u.",
    },
    {
      rule: { id, kind: "lending", level, measure: "balance", organisationId: "org", maximum: 600, over: { kind: "week" } },
      facts: { amount: 2 },
      en: "At org the difference between hours lent and borrowed is 12 h; agreed is at most 10 h.",
      nl: "Bij org is het verschil tussen uitlenen en inlenen 12 u; afgesproken is hoogstens 10 u.",
    },
  ],
  fairFill: [
    {
      rule: { id, kind: "fairFill", level },
      facts: { amount: 4, measured: 5, bound: 7, details: ["North"] },
      en: "North keeps 2 places more open than its fair part of what stays open.",
      nl: "North houdt 2 plaatsen meer open dan een eerlijk deel van wat er open blijft.",
    },
    {
      rule: { id, kind: "fairFill", level },
      facts: { amount: 1 },
      en: "An organisation keeps more places open than its fair part.",
      nl: "Een organisatie houdt meer open plaatsen over dan een eerlijk deel.",
    },
  ],
  stability: [
    {
      rule: { id, kind: "stability", level },
      facts: { ...late, amount: 1 },
      en: "Anna is now on 'Late 6 Oct' and was not before.",
      nl: "Anna staat nu op 'Late 6 Oct' en stond daar eerst niet.",
    },
    {
      rule: { id, kind: "stability", level },
      facts: { ...anna, amount: 2 },
      en: "Anna is no longer on 2 shifts of the previous roster.",
      nl: "Anna staat niet meer op 2 diensten van het vorige rooster.",
    },
  ],
};

/** The rule with defaults filled. */
function parsed(rule: RuleInput): Rule {
  const [first] = parseProblem(
    tinyProblem({ shifts: [shift("a", 0, "07:00", "15:00")], qualifications: [{ id: "vog" }], rules: [rule] }),
  ).rules;
  if (first === undefined) throw new Error("no rule");
  return first;
}

describe("the sentence of a match", () => {
  const rows = Object.values(examples).flat();
  it.each(rows)("$en", ({ rule, facts, en, nl }) => {
    const full = parsed(rule);
    expect(sentenceOf(full, { ...nothing, ...facts }, "en")).toBe(en);
    expect(sentenceOf(full, { ...nothing, ...facts }, "nl")).toBe(nl);
  });

  it("can be made for every kind when nothing but the amount is known", () => {
    for (const { rule } of rows) {
      const full = parsed(rule);
      for (const language of ["en", "nl"] as const) {
        const sentence = sentenceOf(full, { ...nothing, amount: 1 }, language);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|Infinity/);
      }
    }
  });

  it("names at most four shifts", () => {
    const labels = ["a", "b", "c", "d", "e", "f"];
    const full = parsed({ id, kind: "noOverlap", level });
    expect(sentenceOf(full, { ...nothing, shiftLabels: labels, amount: 5 }, "en")).toBe(
      "Someone is on 'a', 'b', 'c', 'd' and 2 more at the same time: 5 min of overlap.",
    );
    expect(sentenceOf(full, { ...nothing, shiftLabels: labels, amount: 5 }, "nl")).toBe(
      "Iemand staat tegelijk op 'a', 'b', 'c', 'd' en 2 andere: 5 min overlap.",
    );
  });
});
