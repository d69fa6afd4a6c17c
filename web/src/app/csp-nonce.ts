const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/** The gateway writes a fresh one into each page; without it the policy refuses Mantine's style tags. */
export function cspNonce(): string {
  return nonce;
}
