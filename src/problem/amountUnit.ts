/** Unit in which an amount is counted; `minutes` are elapsed minutes. */
export type AmountUnit = "minutes" | "shifts" | "days" | "weekends" | "people" | "points" | "occurrences" | "metres" | "steps";
