import type { SubstitutionInput } from "../problem/organisation";
import type { QualificationInput } from "../problem/qualification";
import type { PresetText, UnverifiedValue } from "./preset";
import { notLegalAdvice } from "./presetNotes";
import { reservedActs } from "./reservedActs";

/** A registration without which a profession may not be exercised. */
export interface RequiredRegistration {
  readonly qualificationId: string;
  readonly registrationId: string;
  readonly article: string;
}

/** The qualifications of Dutch elderly care. */
export interface QualificationPreset {
  readonly id: "nl/qualifications-care";
  readonly title: PresetText;
  readonly notes: readonly PresetText[];
  /** Levels, registrations, certificates and competences, for `problem.qualifications`. */
  readonly qualifications: readonly QualificationInput[];
  /** Which registration a demand for a profession should ask for as well. Expired = not deployable in that profession. */
  readonly requiredRegistrations: readonly RequiredRegistration[];
  /** Substitutions that an organisation may choose to allow (care staff in welfare and hospitality). */
  readonly optionalSubstitutions: readonly SubstitutionInput[];
  readonly unverified: readonly UnverifiedValue[];
}

/** The nursing ladder; each level includes those below it. EVV and GVP are variants of level 3, not levels of their own. */
const nursing: readonly QualificationInput[] = [
  { id: "zorghulp", name: "Zorghulp (niveau 1)" },
  { id: "helpende", name: "Helpende zorg en welzijn (niveau 2)", covers: ["zorghulp"] },
  { id: "helpende-plus", name: "Helpende plus (niveau 2 met certificaten)", covers: ["helpende"] },
  { id: "verzorgende-ig", name: "Verzorgende IG (niveau 3)", covers: ["helpende-plus"] },
  { id: "verzorgende-ig-evv", name: "Eerst verantwoordelijk verzorgende (EVV)", covers: ["verzorgende-ig"] },
  { id: "verzorgende-ig-gvp", name: "Gespecialiseerd verzorgende psychogeriatrie (GVP)", covers: ["verzorgende-ig"] },
  { id: "verpleegkundige-mbo", name: "Verpleegkundige mbo (niveau 4)", covers: ["verzorgende-ig"] },
  { id: "verpleegkundige-hbo", name: "Verpleegkundige hbo (NLQF 6)", covers: ["verpleegkundige-mbo"] },
  { id: "wijkverpleegkundige", name: "Wijkverpleegkundige", covers: ["verpleegkundige-hbo"] },
  { id: "verpleegkundig-specialist", name: "Verpleegkundig specialist (NLQF 7)", covers: ["verpleegkundige-hbo"] },
];

/** Professions beside the nursing ladder; none includes another. */
const sideTracks: readonly QualificationInput[] = [
  { id: "physician-assistant", name: "Physician assistant" },
  { id: "huisarts", name: "Huisarts" },
  { id: "specialist-ouderengeneeskunde", name: "Specialist ouderengeneeskunde" },
  { id: "gz-psycholoog", name: "Gezondheidszorgpsycholoog" },
  { id: "fysiotherapeut", name: "Fysiotherapeut" },
  { id: "ergotherapeut", name: "Ergotherapeut" },
  { id: "logopedist", name: "Logopedist" },
  { id: "dietist", name: "Diëtist" },
  { id: "gastvrouw", name: "Gastvrouw of gastheer" },
  { id: "huiskamermedewerker", name: "Huiskamermedewerker" },
  { id: "woonassistent", name: "Woonassistent" },
  { id: "activiteitenbegeleider", name: "Activiteitenbegeleider" },
  { id: "huishoudelijke-hulp", name: "Huishoudelijke hulp" },
];

const registrations: readonly QualificationInput[] = [
  { id: "big-verpleegkundige", name: "BIG-registratie verpleegkundige", kind: "registration" },
  {
    id: "big-verpleegkundig-specialist",
    name: "BIG-registratie verpleegkundig specialist",
    kind: "registration",
    covers: ["big-verpleegkundige"],
  },
  { id: "big-arts", name: "BIG-registratie arts", kind: "registration" },
  { id: "big-physician-assistant", name: "BIG-registratie physician assistant", kind: "registration" },
  { id: "big-gz-psycholoog", name: "BIG-registratie gezondheidszorgpsycholoog", kind: "registration" },
  { id: "big-fysiotherapeut", name: "BIG-registratie fysiotherapeut", kind: "registration" },
];

const certificates: readonly QualificationInput[] = [
  { id: "vog", name: "Verklaring omtrent het gedrag (VOG)", kind: "certificate" },
  { id: "bhv", name: "Bedrijfshulpverlener (BHV)", kind: "certificate" },
  { id: "rijbewijs-b", name: "Rijbewijs B", kind: "attribute" },
];

const nurses = ["verpleegkundige-mbo", "verpleegkundige-hbo", "wijkverpleegkundige"];

const requiredRegistrations: readonly RequiredRegistration[] = [
  ...nurses.map((qualificationId) => ({ qualificationId, registrationId: "big-verpleegkundige", article: "Wet BIG art. 3" })),
  { qualificationId: "verpleegkundig-specialist", registrationId: "big-verpleegkundig-specialist", article: "Wet BIG art. 14" },
  { qualificationId: "huisarts", registrationId: "big-arts", article: "Wet BIG art. 3" },
  { qualificationId: "specialist-ouderengeneeskunde", registrationId: "big-arts", article: "Wet BIG art. 3" },
  { qualificationId: "physician-assistant", registrationId: "big-physician-assistant", article: "Wet BIG art. 3" },
  { qualificationId: "gz-psycholoog", registrationId: "big-gz-psycholoog", article: "Wet BIG art. 3" },
  { qualificationId: "fysiotherapeut", registrationId: "big-fysiotherapeut", article: "Wet BIG art. 3" },
];

const welfare = ["gastvrouw", "huiskamermedewerker", "woonassistent"];

/** The qualification ladder of Dutch elderly care with its side tracks, registrations and reserved acts: data to take, extend and mix with other ladders. */
export function nlQualificationsCare(): QualificationPreset {
  return {
    id: "nl/qualifications-care",
    title: { nl: "Kwalificaties in de ouderenzorg", en: "Qualifications in elderly care" },
    notes: [
      notLegalAdvice,
      {
        nl: "Een diploma maakt niemand inzetbaar: registratie, bekwaamheid per handeling, VOG en inwerken zijn aparte eisen, op de datum van de dienst.",
        en: "A diploma makes nobody deployable: registration, competence per act, certificate of conduct and induction are separate demands, at the date of the shift.",
      },
      {
        nl: "Een VOG moet een zorgaanbieder (Wlz) hebben van ieder die beroepsmatig met cliënten omgaat, ook van ingeleende mensen.",
        en: "A care provider (Wlz) must hold a certificate of conduct of everyone who works with clients, lent people included.",
      },
    ],
    qualifications: [...nursing, ...sideTracks, ...registrations, ...certificates, ...reservedActs],
    requiredRegistrations,
    optionalSubstitutions: welfare.map((coversId) => ({ heldId: "helpende", coversId })),
    unverified: [
      {
        norm: "qual.competence",
        parameter: "validity of a competence, in months",
        value: null,
        verify: {
          nl: "De wet kent geen geldigheidsduur; organisaties kiezen 1 tot 3 jaar per handeling. Geef validUntil bij de persoon.",
          en: "The law has no term of validity; organisations choose 1 to 3 years per act. Give validUntil with the person.",
        },
      },
      {
        norm: "qual.competence",
        parameter: "recognition by other organisations",
        value: null,
        verify: {
          nl: "Of de deelnemers elkaars bekwaamheden, VOG en inwerken erkennen, is een afspraak van de coöperatie.",
          en: "Whether members recognise each other's competences, certificates and induction is for the cooperative to agree.",
        },
      },
      {
        norm: "qual.induction",
        parameter: "months after which an induction lapses",
        value: null,
        verify: { nl: "Keuze per locatie.", en: "A choice per location." },
      },
    ],
  };
}
