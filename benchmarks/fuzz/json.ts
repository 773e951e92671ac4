/** A value as `JSON.parse` gives it; fuzzing also puts `NaN` and infinities in. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place in a document: a container with one of its keys or positions. */
export interface Place {
  readonly container: Json[] | { [key: string]: Json };
  readonly key: string;
}

/** Keys of an object or positions of an array, as text. */
export function keysOf(container: Place["container"]): readonly string[] {
  return Object.keys(container);
}

/** The value at a place. */
export function valueAt({ container, key }: Place): Json {
  return Array.isArray(container) ? container[Number(key)]! : container[key]!;
}

/** Puts a value at a place; a key such as `__proto__` becomes an own key, as it does in `JSON.parse`. */
export function setValue({ container, key }: Place, value: Json): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Takes the value away. */
export function removeValue({ container, key }: Place): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
}

/** Whether a value has values of its own. */
export function isContainer(value: Json): value is Place["container"] {
  return typeof value === "object" && value !== null;
}
