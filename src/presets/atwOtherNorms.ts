import type { AtwTerms } from "./atwOptions";
import type { NormPlace, OtherNorm, UnverifiedValue } from "./preset";

type Values = Readonly<Record<string, number>>;

function other(norm: string, place: NormPlace, article: string, nl: string, en: string, values?: Values): OtherNorm {
  return { norm, place, article, confidence: "H", text: { nl, en }, ...(values !== undefined && { values }) };
}

/** Norms of the ATW and Atb for adults that are no planning rule, and why. */
export function atwOtherNorms({ longNights, agreed, onCall }: AtwTerms): readonly OtherNorm[] {
  return [
    other(
      "atw.night-def",
      "definition",
      "ATW 1:7(1)d",
      "Een nachtdienst heeft meer dan een uur werk tussen 00.00 en 06.00 uur: zie planning.night.",
      "A night duty has more than one hour of work between 00:00 and 06:00: see planning.night.",
      { moreThanMinutes: 60, untilMinuteOfDay: 360 },
    ),
    ...(longNights
      ? []
      : [
          other(
            "atw.night-long",
            "option",
            "ATW 5:8(3)",
            "Nachten van 12 uur staan uit; zie de keuze longNights.",
            "Nights of 12 hours are off; see the option longNights.",
            { maximumHours: 12, maximumPer14Days: 5, maximumPer52Weeks: 22, restHours: 12 },
          ),
        ]),
    ...(agreed.nightCap === undefined
      ? [
          other(
            "atw.night-cap-alt",
            "option",
            "ATW 5:8(8), (9)",
            "Andere begrenzing van nachten, alleen bij collectieve regeling; zie de keuze agreed.nightCap.",
            "Another limit of nights, only by collective agreement; see the option agreed.nightCap.",
            { nightsPer52Weeks: 140, nightHoursPer2Weeks: 38 },
          ),
        ]
      : []),
    other(
      "atw.sunday-consent",
      "option",
      "ATW 5:6(1), (2); 5:1",
      "Wie niet op zondag werkt, of een eigen rustdag heeft: zie de preset nl/personal.",
      "Who does not work on Sundays, or has a rest day of their own: see the preset nl/personal.",
    ),
    other(
      "atb.solo-no-break",
      "option",
      "Atb 4.6:1",
      "Werken zonder pauze, alleen bij collectieve regeling: zie de keuze soloTag van nl/atb-care.",
      "Work without breaks, only by collective agreement: see the option soloTag of nl/atb-care.",
      { averageHours: 44, averageWeeks: 16 },
    ),
    other(
      "atb.handover",
      "option",
      "Atb 4.4:1",
      "Uitloop door overdracht: zie de keuze handoverMinutes.",
      "Overrun by handover: see the option handoverMinutes.",
      { maximumMinutes: 15 },
    ),
    other(
      "atb.unavoidable",
      "realised",
      "Atb 4.3:1",
      "Een dienst van 14 uur voor werk dat niet kan wachten, is niet te plannen.",
      "A duty of 14 hours for work that cannot wait is not planned.",
      { maximumHours: 14, maximumPer2Weeks: 1 },
    ),
    other(
      "atb.pre-holiday",
      "option",
      "Atb 4.2:1",
      "Tweemaal 14 uur in de 7 dagen voor een feestdag wordt niet aangeboden; plannen op 12 uur is strenger.",
      "Twice 14 hours in the 7 days before a holiday is not offered; planning by 12 hours is stricter.",
      { maximumHours: 14, maximumPer7Days: 2 },
    ),
    other(
      "atb.weekend-night",
      "option",
      "Atb 4.7:1",
      "Langere nachten in het weekend, alleen bij collectieve regeling, worden niet aangeboden; plannen op 10 uur is strenger.",
      "Longer nights in the weekend, only by collective agreement, are not offered; planning by 10 hours is stricter.",
      { maximumHours: 10, longerHours: 11, longerPerWeekend: 2, restHours: 12, freeWeekendsPer52Weeks: 26 },
    ),
    other(
      "atw.hours-equated",
      "input",
      "ATW 5:2",
      "Ziekte, verlof en medezeggenschap tellen als werk: geef ze op als absences met creditedMinutes.",
      "Sickness, leave and works council count as work: give them as absences with creditedMinutes.",
    ),
    other(
      "atw.roster-notice",
      "process",
      "ATW 4:2",
      "Het rooster is 28 dagen vooraf bekend, tenzij de cao of de werknemer anders zegt; maak het daarna vast met pins.",
      "The roster is known 28 days ahead unless the agreement or the worker says otherwise; hold it with pins from then on.",
      { noticeDays: 28, timesNoticeDays: 4 },
    ),
    other(
      "atw.personal",
      "input",
      "ATW 4:1, 4:1a",
      "Houd rekening met zorgtaken: wensen en beschikbaarheid.",
      "Take care tasks into account: wishes and availability.",
    ),
    other(
      "atw.registration",
      "process",
      "ATW 4:3; Atb 3.2:1",
      "Bewaar arbeids- en rusttijden ten minste 52 weken.",
      "Keep records of working time for at least 52 weeks.",
      { keepWeeks: 52 },
    ),
    other(
      "atw.exempt",
      "input",
      "Atb 2.1:1, 2.1:2; ATW 2:7",
      "Voor wie de wet niet geldt (vrijwilligers, zelfstandigen, hoge inkomens zonder nachtdiensten, artsen in een KNMG-register): regime none.",
      "For those outside the law (volunteers, self-employed, high earners without nights, physicians in a KNMG register): regime none.",
    ),
    ...(onCall === undefined
      ? ["oncall.free", "oncall.night"].map((norm) =>
          other(norm, "option", "ATW 5:9", "Consignatie staat uit; zie de keuze onCall.", "On-call duties are off; see the option onCall."),
        )
      : []),
    other(
      "oncall.work",
      "realised",
      "ATW 5:9(4)",
      "13 uur werk per 24 uur, oproepen meegeteld, blijkt pas achteraf.",
      "13 hours of work in 24, calls included, is only known afterwards.",
      { maximumHours: 13 },
    ),
    other(
      "oncall.call",
      "realised",
      "ATW 5:9(7)-(9)",
      "Hoe oproepen tellen, blijkt pas achteraf.",
      "How calls count is only known afterwards.",
      { leastMinutesPerCall: 30 },
    ),
  ];
}

/** What is still to be looked up for the presets of the law. */
export const lawUnverified: readonly UnverifiedValue[] = [
  {
    norm: "atw",
    parameter: "text in force today",
    value: null,
    verify: {
      nl: "Vergelijk ATW en Atb met de geldende tekst (BWBR0007671, BWBR0007687); gelezen is de tekst van 2015.",
      en: "Compare ATW and Atb with the text in force (BWBR0007671, BWBR0007687); the text of 2015 was read.",
    },
  },
  {
    norm: "atw.series-with-night",
    parameter: "what ends a series; where a week begins",
    value: null,
    verify: {
      nl: "Ga na hoe de Arbeidsinspectie 'reeks' en 'week' leest; de keuzes staan bij interpretations.",
      en: "Find out how the inspectorate reads 'series' and 'week'; the choices made are under interpretations.",
    },
  },
  {
    norm: "older-staff",
    parameter: "age from which nights may be refused",
    value: null,
    verify: {
      nl: "Leeftijd en voorwaarden staan in de cao; geef wie weigert de tag noNights (preset nl/personal).",
      en: "Age and terms are in the collective agreement; give who refuses the tag noNights (preset nl/personal).",
    },
  },
];
