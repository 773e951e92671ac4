/** A broken promise of the engine itself, never of its input. The message carries what is needed to replay it. */
export class InternalError extends Error {
  constructor(message: string) {
    super(`${message} This is a defect in mekaar; please report it with the problem, the options and this message.`);
    this.name = "InternalError";
  }
}
