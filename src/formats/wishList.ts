import type { WishInput } from "../problem/person";
import { wholeDay } from "./dayCalendar";

/** A published request of one person for one day. */
export interface DayRequest {
  readonly personId: string;
  readonly kind: "work" | "avoid";
  /** 0 = first day of the horizon. */
  readonly day: number;
  /** Shift type; absent = any. */
  readonly type?: string;
  /** Points when not granted; 0 = no wish at all. */
  readonly weight: number;
}

/** The wishes of every person who has one. Equal requests are one wish with the sum of their weights, which costs the same. */
export function wishesByPerson(requests: readonly DayRequest[], firstDay: number): ReadonlyMap<string, readonly WishInput[]> {
  const wishes = new Map<string, Map<string, WishInput>>();
  for (const { personId, kind, day, type, weight } of requests) {
    if (weight === 0) continue;
    const own = wishes.get(personId) ?? new Map<string, WishInput>();
    wishes.set(personId, own);
    const id = type === undefined ? `${kind}-${day}` : `${kind}-${day}-${type}`;
    const shifts = type === undefined ? {} : { shifts: { include: [`type:${type}`] } };
    own.set(id, { id, kind, ...wholeDay(firstDay + day), ...shifts, weight: (own.get(id)?.weight ?? 0) + weight });
  }
  return new Map([...wishes].map(([personId, own]) => [personId, [...own.values()]]));
}

/** The field `wishes` of a person; no field when there are none. */
export function wishesOf(wishes: ReadonlyMap<string, readonly WishInput[]>, personId: string): { readonly wishes?: readonly WishInput[] } {
  const own = wishes.get(personId);
  return own === undefined ? {} : { wishes: own };
}
