/** What the operator asked for cannot be done; the message is for them, one line. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
