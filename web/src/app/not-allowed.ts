/** Thrown by a route whose door is not open to any role of the person. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}
