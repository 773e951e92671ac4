import type { Random } from "../cooperative/random";
import { hostileNumbers, hostileTexts, hostileTimes, otherValues } from "./hostileValues";
import { isContainer, keysOf, removeValue, setValue, valueAt, type Json, type Place } from "./json";

/** Ways to change a document, each with how often it is chosen. */
const mutations: readonly { readonly weight: number; readonly apply: (root: Json, random: Random) => void }[] = [
  { weight: 4, apply: replaceValue },
  { weight: 8, apply: nudgeValue },
  { weight: 6, apply: renameEverywhere },
  { weight: 2, apply: deleteValue },
  { weight: 2, apply: duplicateItem },
  { weight: 2, apply: copyValue },
  { weight: 1, apply: reverseItems },
  { weight: 1, apply: addKey },
];

/** Changes a document in place, once, at a random spot. */
export function mutate(root: Json, random: Random): void {
  random.pickWeighted(mutations, ({ weight }) => weight).apply(root, random);
}

function replaceValue(root: Json, random: Random): void {
  const place = somePlace(root, random);
  if (place === undefined) return;
  setValue(
    place,
    random.pick<Json>([random.pick(hostileTexts), random.pick(hostileNumbers), random.pick(hostileTimes), random.pick(otherValues())]),
  );
}

/** A value of the same kind, so that the document stays likely to be valid. */
function nudgeValue(root: Json, random: Random): void {
  const place = somePlace(root, random, (value) => !isContainer(value));
  if (place === undefined) return;
  const value = valueAt(place);
  if (typeof value === "number") setValue(place, random.pick([value + 1, value - 1, value * 2, -value, random.pick(hostileNumbers)]));
  else if (typeof value === "string" && /^\d{4}-/.test(value)) setValue(place, random.pick(hostileTimes));
  else if (typeof value === "boolean") setValue(place, !value);
  else {
    const other = somePlace(root, random, (found) => typeof found === "string");
    if (other !== undefined) setValue(place, valueAt(other));
  }
}

/** Gives one text of the document another name at every place, as a value and inside tags: ids keep belonging together. */
function renameEverywhere(root: Json, random: Random): void {
  const place = somePlace(root, random, (value) => typeof value === "string" && !/^\d{4}-/.test(value));
  if (place === undefined) return;
  const from = valueAt(place) as string;
  const to = random.pick(hostileTexts);
  const rename = (value: string) => (value === from ? to : value.endsWith(`:${from}`) ? `${value.slice(0, -from.length)}${to}` : value);
  const visit = (value: Json): void => {
    if (!isContainer(value)) return;
    for (const key of keysOf(value)) {
      const inner = valueAt({ container: value, key });
      if (typeof inner === "string") setValue({ container: value, key }, rename(inner));
      else visit(inner);
    }
  };
  visit(root);
}

function deleteValue(root: Json, random: Random): void {
  const place = somePlace(root, random);
  if (place !== undefined) removeValue(place);
}

function duplicateItem(root: Json, random: Random): void {
  const place = somePlace(root, random, (value) => Array.isArray(value) && value.length > 0);
  if (place === undefined) return;
  const items = valueAt(place) as Json[];
  items.push(structuredClone(random.pick(items)));
}

function copyValue(root: Json, random: Random): void {
  const from = somePlace(root, random);
  const to = somePlace(root, random);
  if (from !== undefined && to !== undefined) setValue(to, structuredClone(valueAt(from)));
}

function reverseItems(root: Json, random: Random): void {
  const place = somePlace(root, random, Array.isArray);
  if (place !== undefined) (valueAt(place) as Json[]).reverse();
}

function addKey(root: Json, random: Random): void {
  const place = somePlace(root, random, (value) => isContainer(value) && !Array.isArray(value));
  if (place === undefined) return;
  setValue({ container: valueAt(place) as Place["container"], key: random.pick(hostileTexts) }, random.pick(otherValues()));
}

/** Walks down from the root, a random child at a time, until a value fits; a few tries. */
function somePlace(root: Json, random: Random, fits: (value: Json) => boolean = () => true): Place | undefined {
  for (let attempt = 0; attempt < 20; attempt++) {
    let value = root;
    while (isContainer(value)) {
      const keys = keysOf(value);
      if (keys.length === 0) break;
      const container = value;
      // Texts high up are few and mostly lead to a refusal at once, so the way down is taken more often.
      const key = random.pickWeighted(keys, (name) => (isContainer(valueAt({ container, key: name })) ? 6 : 1));
      const place: Place = { container, key };
      value = valueAt(place);
      if (fits(value) && (!isContainer(value) || random.chance(0.3))) return place;
    }
  }
  return undefined;
}
