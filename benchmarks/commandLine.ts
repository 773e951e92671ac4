/** Something wrong on the command line; the message names what is allowed. */
export class CommandLineError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "CommandLineError";
  }
}

/** What the user typed, option by option. */
export type Arguments<Name extends string> = ReadonlyMap<Name, string>;

/**
 * Reads `--name value` and `--name=value` pairs. Throws `CommandLineError` for an option that is not in `names`, one without a value,
 * one given twice, and for a stray word.
 */
export function readArguments<Name extends string>(words: readonly string[], names: readonly Name[]): Arguments<Name> {
  const values = new Map<Name, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!word.startsWith("--")) throw new CommandLineError(`"${word}" is not an option. ${validOptions(names)}`);
    const equals = word.indexOf("=");
    const given = equals === -1 ? word.slice(2) : word.slice(2, equals);
    const name = names.find((known) => known === given);
    if (name === undefined) throw new CommandLineError(`Unknown option --${given}. ${validOptions(names)}`);
    if (values.has(name)) throw new CommandLineError(`Option --${name} is given twice.`);
    const value = equals === -1 ? words[++at] : word.slice(equals + 1);
    if (value === undefined || value === "" || (equals === -1 && value.startsWith("--"))) {
      throw new CommandLineError(`Option --${name} needs a value.`);
    }
    values.set(name, value);
  }
  return values;
}

/** The value of an option that must be there. */
export function requiredText<Name extends string>(given: Arguments<Name>, name: Name): string {
  const value = given.get(name);
  if (value === undefined) throw new CommandLineError(`Option --${name} is needed.`);
  return value;
}

/** A value out of a list. */
export function choice<Name extends string, Value extends string>(given: Arguments<Name>, name: Name, values: readonly Value[]): Value {
  const text = requiredText(given, name);
  const value = values.find((known) => known === text);
  if (value === undefined) throw new CommandLineError(`--${name} is "${text}", but must be one of ${values.join(", ")}.`);
  return value;
}

/** A number of at least `least`, or `standard` when the option is not given. */
export function numberOption<Name extends string>(
  given: Arguments<Name>,
  name: Name,
  { standard, least, isWhole = true }: { readonly standard: number; readonly least: number; readonly isWhole?: boolean },
): number {
  const text = given.get(name);
  if (text === undefined) return standard;
  const value = Number(text);
  if (!(value >= least) || (isWhole ? !Number.isSafeInteger(value) : !Number.isFinite(value))) {
    throw new CommandLineError(`--${name} is "${text}", but must be a ${isWhole ? "whole " : ""}number of at least ${least}.`);
  }
  return value;
}

/** A list separated by commas; `undefined` when the option is not given. */
export function listOption<Name extends string>(given: Arguments<Name>, name: Name): readonly string[] | undefined {
  return given
    .get(name)
    ?.split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function validOptions(names: readonly string[]): string {
  return `Valid options: ${names.map((name) => `--${name}`).join(", ")}.`;
}
