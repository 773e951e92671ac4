/**
 * Chooses shifts or people by their tags. Absent or empty `include` chooses everything; `exclude` wins over `include`.
 *
 * Besides the tags a problem gives, everything carries derived tags:
 * - shifts: `shift:<id>`, `type:<type>`, `org:<organisationId>`, `location:<locationId>`, `unit:<unit>`, `client:<id>`, `day:mon` ... `day:sun`
 *   (local day of the start), `day:weekend` (a weekend day as `planning.weekendDays` says), `day:holiday` (a date in `planning.holidays`),
 *   `night` (more than 60 minutes between 00:00 and 06:00 local time, or what `planning.night` says; ATW 1:7(1)d read on the single shift), `night:any` (at
 *   least one of these minutes; ATW 5:9(5)),
 *   `duty:<dutyKind>`;
 * - demand lines: all of their shift, plus their own tags and `demand:<id>`;
 * - past shifts and outside work: the same where known, plus `history` or `external`;
 * - people: `person:<id>`, `kind:professional`, `kind:volunteer` or `kind:informalCarer`, `form:<form>` and `org:<organisationId>` of each
 *   engagement, `client:<id>` of each client that a volunteer or informal carer is bound to, `learner:<track>` of people in training, and `regime:<regime>`.
 */
export interface TagFilter {
  /** Tags to choose by. */
  readonly include?: readonly string[];
  /** Tags that rule out. */
  readonly exclude?: readonly string[];
  /** Whether one (`any`, the default) or every (`all`) tag of `include` must be there. */
  readonly match?: "any" | "all";
}

/** Whether something with these tags is chosen by the filter (an absent filter chooses everything). */
export function matchesFilter(filter: TagFilter | undefined, tags: ReadonlySet<string>): boolean {
  if (filter === undefined) return true;
  if (filter.exclude?.some((tag) => tags.has(tag))) return false;
  const include = filter.include ?? [];
  if (include.length === 0) return true;
  return filter.match === "all" ? include.every((tag) => tags.has(tag)) : include.some((tag) => tags.has(tag));
}
