/** Where to go after signing in: a page of the newsroom, and nothing that somebody else could have put into a link. */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !URL.canParse(wanted, 'http://newsroom.invalid')) return '/admin'
  const { origin, pathname, search } = new URL(wanted, 'http://newsroom.invalid')
  const inside = origin === 'http://newsroom.invalid' && /^\/admin(\/|$)/.test(pathname)
  return inside && !/^\/admin\/(sign-in|setup)/.test(pathname) ? pathname + search : '/admin'
}
