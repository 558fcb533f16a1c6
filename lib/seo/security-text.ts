import type { SiteView } from '@/lib/settings/site-view'

const monthMs = 30 * 86_400_000

/**
 * Where to report a weakness (RFC 9116): the newsroom's own address.
 * @returns undefined while the newsroom has named no e-mail address: the file must have a contact.
 */
export function securityText({ url, contacts }: Pick<SiteView, 'url' | 'contacts'>, now: Date): string | undefined {
  if (contacts.email === '') return undefined
  const expires = new Date(now.getTime() + 6 * monthMs).toISOString()
  return `Contact: mailto:${contacts.email}\nExpires: ${expires}\nPreferred-Languages: kk, ru, en\nCanonical: ${url}/.well-known/security.txt\n`
}
