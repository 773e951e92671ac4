/** Whole cents for work at a price per hour, rounded half up. */
export function wageCents(centsPerHour: number, paidMinutes: number): number {
  return Math.floor((2 * centsPerHour * paidMinutes + 60) / 120);
}
