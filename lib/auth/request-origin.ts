import { withoutMark } from '@/lib/delivery/whole-document'

/** Where a request comes from, as far as it can be known. */
export type RequestOrigin = {
  /** The address of the person's machine. */
  address: string
  /** What their browser calls itself, cut to a sensible length. */
  browser: string
}

/** The front writes the address of the client here, after taking out whatever the client wrote there itself. */
export const clientAddressHeader = 'x-qalam-client-address'

export function readRequestOrigin(headers: Headers): RequestOrigin {
  return {
    address: headers.get(clientAddressHeader) ?? '',
    browser: withoutMark(headers.get('user-agent') ?? '').slice(0, 300),
  }
}

/**
 * The address a request comes from. A reverse proxy on this machine or in its private network is believed about the last hop in
 * `X-Forwarded-For`; nobody else is, because anybody can write that header.
 * @param peer the address of the other end of the connection
 */
export function clientAddress(peer: string, forwardedFor: string | undefined): string {
  const direct = withoutMapping(peer)
  if (!isPrivate(direct) || forwardedFor === undefined) return direct
  const lastHop = forwardedFor.split(',').at(-1)?.trim() ?? ''
  return lastHop === '' ? direct : withoutMapping(lastHop)
}

/** `::ffff:10.0.0.1` is 10.0.0.1 on a socket that takes both protocols (RFC 4291, 2.5.5.2). */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64)
}

function isPrivate(address: string): boolean {
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i.test(address)
}
