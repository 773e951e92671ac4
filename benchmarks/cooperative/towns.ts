import type { Coordinates } from "../../src/problem/location";

/** A town of the region; the towns are real, everything placed in them is not. */
export interface Town {
  /** For ids: lower case without spaces. */
  readonly slug: string;
  readonly name: string;
  /** Approximate centre. */
  readonly coordinates: Coordinates;
}

/** Towns of the Achterhoek and its edge along the IJssel. */
export const towns = {
  aalten: town("aalten", "Aalten", 51.925, 6.581),
  borculo: town("borculo", "Borculo", 52.116, 6.522),
  bredevoort: town("bredevoort", "Bredevoort", 51.943, 6.62),
  didam: town("didam", "Didam", 51.941, 6.131),
  dinxperlo: town("dinxperlo", "Dinxperlo", 51.864, 6.487),
  doetinchem: town("doetinchem", "Doetinchem", 51.965, 6.288),
  eibergen: town("eibergen", "Eibergen", 52.1, 6.649),
  gaanderen: town("gaanderen", "Gaanderen", 51.93, 6.347),
  groenlo: town("groenlo", "Groenlo", 52.042, 6.611),
  heerenberg: town("heerenberg", "'s-Heerenberg", 51.876, 6.248),
  hengelo: town("hengelo", "Hengelo (Gld)", 52.051, 6.31),
  lichtenvoorde: town("lichtenvoorde", "Lichtenvoorde", 51.987, 6.566),
  lochem: town("lochem", "Lochem", 52.16, 6.413),
  neede: town("neede", "Neede", 52.134, 6.614),
  ruurlo: town("ruurlo", "Ruurlo", 52.088, 6.449),
  steenderen: town("steenderen", "Steenderen", 52.064, 6.188),
  terborg: town("terborg", "Terborg", 51.921, 6.356),
  ulft: town("ulft", "Ulft", 51.89, 6.379),
  varsseveld: town("varsseveld", "Varsseveld", 51.943, 6.458),
  vorden: town("vorden", "Vorden", 52.105, 6.311),
  warnsveld: town("warnsveld", "Warnsveld", 52.131, 6.228),
  winterswijk: town("winterswijk", "Winterswijk", 51.972, 6.719),
  zelhem: town("zelhem", "Zelhem", 52.006, 6.348),
  zutphen: town("zutphen", "Zutphen", 52.138, 6.196),
} as const;

/** All towns in a fixed order. */
export const allTowns: readonly Town[] = Object.values(towns);

function town(slug: string, name: string, latitude: number, longitude: number): Town {
  return { slug, name, coordinates: { latitude, longitude } };
}
