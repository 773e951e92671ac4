import type { CustomPlace } from "../problem/custom/customRuleDefinition";
import { CustomRuleError, guarded } from "../problem/custom/customRuleError";
import { functionsOf, type PriceSpec } from "../problem/custom/definitionOf";
import type { Person } from "../problem/person";
import type { CustomRule } from "../problem/rules/rule";
import { classTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import { pickKernel } from "./pickKernel";
import type { Language, RuleFacts } from "./ruleFacts";

/** Most pairs of a person key and a place key that a price is asked for. */
const mostPairs = 20_000_000;

/** Adds the prices of a custom rule. */
export function addPrices(rule: CustomRule, context: CompileContext): void {
  if (rule.prices.length === 0) return;
  for (const price of functionsOf(rule).prices) addPrice(rule, price, context);
}

function addPrice(rule: CustomRule, { amount, options }: PriceSpec, context: CompileContext): void {
  const { customKind, id } = rule;
  const { maximum = 0, personKey = idOf, placeKey = placeIdOf } = options;
  const call = <T>(what: string, action: () => T): T => guarded(customKind, id, what, action);
  const keyOfPerson = (person: Person): string => call("personKey", () => personKey(person));
  const keyOfPlace = (place: CustomPlace): string => call("placeKey", () => placeKey(place));

  const mask = context.maskOf(options.shifts);
  const places = context.slots.flatMap(({ place }, slot) => (place !== undefined && mask[slot] === 1 ? [keyOfPlace(place)] : []));
  const people = context.peopleOf(rule.people).map((person) => keyOfPerson(context.people[person]!));
  const pairs = new Set(places).size * new Set(people).size;
  if (pairs > mostPairs) {
    const message = `a price would be asked for ${pairs} pairs of a person and a place; give personKey and placeKey that leave at most ${mostPairs}.`;
    throw new CustomRuleError(customKind, id, message);
  }
  const table = classTable(context, {
    people: rule.people,
    shifts: options.shifts,
    personKey: keyOfPerson,
    slotKey: (_slot, place) => keyOfPlace(place),
    amountsOf: (person) => (_slot, place) => {
      const found = call("price", () => amount(person, place));
      if (Number.isSafeInteger(found) && found >= 0 && found <= maximum) return found;
      const where = `${person.id} on ${place.demand.id} of ${place.shift.id}`;
      throw new CustomRuleError(customKind, id, `the price of ${where} is ${String(found)}; expected an integer from 0 to ${maximum}.`);
    },
  });
  if (table.isUsed) context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
}

function idOf({ id }: Person): string {
  return id;
}

function placeIdOf({ shift, demand }: CustomPlace): string {
  return JSON.stringify([shift.id, demand.id]);
}

/** The definition's sentence about one match. */
export function customSentence(rule: CustomRule, facts: RuleFacts, language: Language): string {
  const { messages } = functionsOf(rule).definition;
  return guarded(rule.customKind, rule.id, `messages.${language}`, () => messages[language](facts, rule.parameters));
}
