/** Ids are minted here and sent with a PUT, so that sending twice makes one thing. */
export function newId(): string {
  return crypto.randomUUID();
}
