import type { Random } from "./random";

const firstNames = [
  "Aaltje",
  "Anouk",
  "Bart",
  "Berend",
  "Carla",
  "Daan",
  "Derk",
  "Dinie",
  "Eefje",
  "Emine",
  "Fatima",
  "Femke",
  "Gerda",
  "Gerrit",
  "Hanneke",
  "Harrie",
  "Ilse",
  "Imke",
  "Jan",
  "Janneke",
  "Joyce",
  "Karin",
  "Kees",
  "Lotte",
  "Luuk",
  "Marjan",
  "Mirte",
  "Mohamed",
  "Nienke",
  "Olga",
  "Petra",
  "Ria",
  "Roos",
  "Sanne",
  "Stef",
  "Teun",
  "Tine",
  "Wilma",
  "Yara",
  "Zoë",
] as const;

/** A first name. People of a region have a number instead of a surname, so that nobody can be taken for a real person. */
export function firstName(random: Random): string {
  return random.pick(firstNames);
}
