export type FieldError = { pointer: string; message: string };

/** What a service answered instead of a result (RFC 9457), or that no answer came. Never carries personal data. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** Kebab name without the urn prefix: "stale-revision", "guard-not-met", "no-connection"… */
    readonly type: string,
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    readonly errors: readonly FieldError[] = [],
    /** The problem's own further properties, e.g. `missing` or `guards`. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(type);
  }

  is(type: string): boolean {
    return this.type === type;
  }
}

const PREFIX = 'urn:waymark:problem:';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((entry) => {
    const pointer = text(entry.pointer);
    const message = text(entry.message);
    return pointer !== undefined && message !== undefined ? [{ pointer, message }] : [];
  });
}

export function problemFrom(response: Response, body: unknown): Problem {
  const own = isRecord(body) ? body : {};
  const { type, title, status: _status, detail, errors, ...extra } = own;
  const name = text(type)?.replace(PREFIX, '') ?? `http-${String(response.status)}`;
  return new Problem(name, response.status, text(title) ?? '', text(detail), fieldErrors(errors), extra);
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // fetch reports every lost connection as a TypeError
  if (error instanceof TypeError) return new Problem('no-connection', 0, '');
  return new Problem('unexpected', 0, '');
}

/** "/firstContact/channel" → "firstContact.channel", the path a form knows the field by. */
export function fieldPath(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
}
