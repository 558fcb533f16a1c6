import { z } from 'zod'
import { editionTextsField } from '@/lib/forms/edition-texts-schema'
import type { NavigationItem, SiteSettings } from './site-settings'

const text = z.string().max(1000).default('')

/** A row of the navigation as the form has it: what it leads to, and for a link of one's own its words and address. */
const navigationRow = z.object({ item: text, label: text, href: text })
const profileRow = z.object({ label: text, href: text })
/** Rows are numbered from 0; numbers as keys come in their order. */
const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .record(z.string().regex(/^\d{1,3}$/), row)
    .default({})
    .transform((numbered) => Object.values(numbered))

/** The form of the settings: empty rows are places for more and mean nothing. What the values may be is for `saveSettings` to say. */
export const settingsForm = z
  .object({
    baseVersion: z.coerce.number().int().min(0),
    siteName: editionTextsField,
    tagline: editionTextsField,
    timeZone: text,
    contacts: z.object({ email: text, phone: text, postalAddress: editionTextsField, profiles: rows(profileRow) }),
    navigation: z.object({ kk: rows(navigationRow), ru: rows(navigationRow), en: rows(navigationRow) }),
  })
  .transform(({ baseVersion, navigation, contacts, ...settings }) => ({
    baseVersion,
    settings: {
      ...settings,
      contacts: { ...contacts, profiles: contacts.profiles.filter(({ label, href }) => label + href !== '') },
      navigation: {
        kk: navigation.kk.flatMap(toItem),
        ru: navigation.ru.flatMap(toItem),
        en: navigation.en.flatMap(toItem),
      },
    },
  }))

function toItem({ item, label, href }: z.infer<typeof navigationRow>): NavigationItem[] {
  const [kind, id = ''] = item.split(':')
  if (kind === 'section') return [{ kind, sectionId: id }]
  if (kind === 'page') return [{ kind, pageId: id }]
  return kind === 'link' ? [{ kind, label, href }] : []
}

/** What the first field of a row says for an item. */
export function itemValue(item: SiteSettings['navigation']['kk'][number] | undefined): string {
  switch (item?.kind) {
    case 'section':
      return `section:${item.sectionId}`
    case 'page':
      return `page:${item.pageId}`
    case 'link':
      return 'link'
    case undefined:
      return ''
  }
}
