/** Whole cents for work at a price per hour, rounded half up. */
export function wageCents(centsPerHour: number, workMinutes: number): number {
  return Math.floor((2 * centsPerHour * workMinutes + 60) / 120);
}
