import type { ReleaseInput, SubstitutionInput } from "../../src/problem/organisation";
import { towns, type Town } from "./towns";

/** A member of the cooperative, with where it works and how it opens its shifts. All six are fictional. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly towns: readonly Town[];
  readonly releases: readonly ReleaseInput[];
  readonly substitutions: readonly SubstitutionInput[];
}

/** Everybody inside the cooperative may look at the whole period; the outer tiers get what is left, shortly before the day. */
function releases(agencyDays: number, selfEmployedDays: number | undefined): readonly ReleaseInput[] {
  return [
    { tier: "ownTeam", daysBefore: 90 },
    { tier: "ownPool", daysBefore: 60 },
    { tier: "regionalPool", daysBefore: 42 },
    { tier: "agency", daysBefore: agencyDays },
    ...(selfEmployedDays === undefined ? [] : [{ tier: "selfEmployed", daysBefore: selfEmployedDays } as const]),
    { tier: "volunteer", daysBefore: 90 },
  ];
}

const hospitalityByAssistants: SubstitutionInput = { heldId: "helpende", coversId: "hospitality" };

/** The six members; two of them do not work with self-employed people. */
export const members: readonly Member[] = [
  {
    id: "beekdal",
    name: "Beekdal Ouderenzorg",
    towns: [towns.winterswijk, towns.aalten, towns.groenlo, towns.bredevoort, towns.dinxperlo],
    releases: releases(21, 14),
    substitutions: [hospitalityByAssistants],
  },
  {
    id: "lindenkamp",
    name: "De Lindenkamp",
    towns: [towns.borculo, towns.neede, towns.eibergen, towns.ruurlo, towns.lochem],
    releases: releases(14, undefined),
    substitutions: [hospitalityByAssistants],
  },
  {
    id: "ijsselweide",
    name: "IJsselweide Wonen en Zorg",
    towns: [towns.zutphen, towns.warnsveld, towns.vorden, towns.lochem, towns.steenderen],
    releases: releases(21, 21),
    substitutions: [],
  },
  {
    id: "oudebeek",
    name: "Oudebeek Zorggroep",
    towns: [towns.doetinchem, towns.terborg, towns.varsseveld, towns.gaanderen, towns.ulft],
    releases: releases(28, 14),
    substitutions: [hospitalityByAssistants],
  },
  {
    id: "bergkwartier",
    name: "Bergkwartier Zorg",
    towns: [towns.heerenberg, towns.didam, towns.ulft, towns.doetinchem, towns.dinxperlo],
    releases: releases(14, 7),
    substitutions: [],
  },
  {
    id: "graafslag",
    name: "Graafslag Thuis",
    towns: [towns.hengelo, towns.zelhem, towns.lichtenvoorde, towns.vorden, towns.ruurlo],
    releases: releases(21, undefined),
    substitutions: [hospitalityByAssistants],
  },
];
