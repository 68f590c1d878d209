/** The reader took an act back before it was done: nothing is wrong, and nothing is told. */
export class Withdrawn extends Error {
  override readonly name = 'Withdrawn';
}
