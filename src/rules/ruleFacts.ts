export type { Language, RuleFacts } from "../problem/ruleFacts";
