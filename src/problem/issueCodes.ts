/**
 * The codes of issues and what each says. Codes are stable: programs may depend on them, never on the wording of a message.
 *
 * The first group is about the shape of the input, the second about what its parts mean together, the third are warnings.
 */
export const issueCodes = {
  unreadable: "Reading the input threw an error.",
  "too-large": "The input is larger than the limits of `ParseLimits`.",
  "more-issues": "There were more issues than `maximumIssues`; says how many were left out.",
  "wrong-type": "A value of another kind than asked for.",
  "missing-field": "A required field is not there.",
  "unknown-field": "A field that does not exist.",
  "unknown-choice": "A text that is none of the choices.",
  "unsupported-format": "Another format than `mekaar/1`.",
  "unsupported-rule": "A rule kind that does not exist, or one of your own whose definition was not given.",
  "not-an-integer": "A number with a fraction, or too large to be exact, where a whole number is asked for.",
  "out-of-range": "A number below or above what is allowed.",
  "text-length": "A text that is too short or too long.",
  "list-length": "A list that is too short or too long.",
  "invalid-date": "No date, or not written as YYYY-MM-DD, or outside the years 1900 to 2200.",
  "invalid-time": "No local time, or not written as YYYY-MM-DDTHH:MM with an optional offset.",

  "unknown-zone": "A time zone that the runtime does not know.",
  "skipped-time": "A local time that the clock skips, under the policy `gap: reject`.",
  "repeated-time": "A local time that the clock shows twice, without offset, under the policy `repeated: reject`.",
  "wrong-offset": "An offset that the zone does not have at that local time.",
  "duplicate-id": "An id that was used before.",
  "reserved-id": "An id that the engine uses itself.",
  "duplicate-entry": "The same thing listed twice where once is meant.",
  "duplicate-assignment": "An assignment listed twice.",
  "person-twice-on-shift": "A person on two demand lines of one shift.",
  "forbidden-pin": "A pinned assignment that is also forbidden, without an override of a `forbiddenAssignments` rule.",
  "rule-not-overridable": "An override of a rule that is not `overridable`.",
  "unknown-reference": "An id that nothing has.",
  "self-link": "A travel link from a location to itself.",
  "reversed-interval": "An end that is not after its start.",
  "shift-too-long": "A shift of more than 48 hours.",
  "outside-horizon": "Something that must lie in the horizon and does not.",
  "history-in-horizon": "A past shift that does not start before the horizon.",
  "invalid-break": "A break that leaves no work.",
  "invalid-parameter": "A parameter that the definition of a custom rule kind does not accept.",
  "invalid-expansion": "A custom rule whose definition makes rules of the catalogue of it that are not valid.",
  "impossible-bounds": "A lower bound above the upper one.",
  "no-bound": "A rule with neither minimum nor maximum.",
  "weight-on-hard-rule": "A weight on a hard rule.",
  "meaningless-combination": "Settings of a rule that do not go together.",
  "carried-not-counted": "A carried counter for a rule that does not count, or not over a window that can carry over.",
  "pattern-too-long": "A day pattern that does not fit where the rule looks for it.",
  "qualification-cycle": "Qualifications that cover each other in a circle.",
  "cost-overflow": "Weights with which a total could pass 2^53.",

  "unmatched-tag": "A filter asks for a tag that nothing has.",
  "lapse-unknown": "A qualification that lapses, without any date from which to count.",
  "no-shifts": "A problem without shifts.",
  "no-people": "A problem without people.",
  "nothing-asks-for-cover": "Rules are given, but none asks for people on demand lines.",
  "similar-ids": "Ids that differ only in capitals or surrounding spaces.",
  "location-of-other-organisation": "A shift at a location of another organisation.",
  "unused-field": "A field that the rule does not use.",
} as const;

/** The stable code of an issue. */
export type IssueCode = keyof typeof issueCodes;
