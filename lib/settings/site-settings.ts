import { z } from 'zod'
import type { EditionTexts } from '@/db/edition-texts'

const shortText = z.string().trim().max(200)
const byEdition = z.object({ kk: shortText.default(''), ru: shortText.default(''), en: shortText.default('') })

/** A path of this site or an address of another; never `javascript:` or the like. */
const linkAddress = z
  .string()
  .trim()
  .max(500)
  .refine((value) => /^\/(?!\/)/.test(value) || (URL.canParse(value) && new URL(value).protocol === 'https:'), {
    error: 'addressInvalid',
  })

const navigationItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('section'), sectionId: z.uuid() }),
  z.object({ kind: z.literal('page'), pageId: z.uuid() }),
  z.object({ kind: z.literal('link'), label: shortText.min(1, { error: 'nameMissing' }), href: linkAddress }),
])
const navigationList = z.array(navigationItem).max(20).default([])

const timeZone = z.string().refine(isTimeZone, { error: 'timeZoneUnknown' })
const email = z.union([z.literal(''), z.email({ error: 'emailInvalid' })])

/** The shape of the settings; what has never been saved takes the defaults that stand here. */
export const siteSettingsSchema = z.object({
  siteName: byEdition.default({ kk: 'Қалам', ru: 'Калам', en: 'Qalam' }),
  tagline: byEdition.default({
    kk: 'Қазақ тіліндегі тәуелсіз басылым',
    ru: 'Независимое издание',
    en: 'An independent publication',
  }),
  timeZone: timeZone.default('Asia/Almaty'),
  /** An edition with an empty list shows all its sections in their order. */
  navigation: z
    .object({ kk: navigationList, ru: navigationList, en: navigationList })
    .default({ kk: [], ru: [], en: [] }),
  contacts: z
    .object({
      email: email.default(''),
      phone: shortText.default(''),
      postalAddress: byEdition.default({ kk: '', ru: '', en: '' }),
      /** The publication's pages elsewhere. */
      profiles: z
        .array(z.object({ label: shortText.min(1, { error: 'nameMissing' }), href: linkAddress }))
        .max(12)
        .default([]),
    })
    .default({ email: '', phone: '', postalAddress: { kk: '', ru: '', en: '' }, profiles: [] }),
})

export type SiteSettings = z.infer<typeof siteSettingsSchema>
export type NavigationItem = z.infer<typeof navigationItem>

/** True for an IANA name that this machine knows, such as `Asia/Almaty`. */
export function isTimeZone(value: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The text of an edition, or that of the Kazakh edition where the other one has none. */
export function inEdition(texts: EditionTexts, edition: keyof EditionTexts): string {
  return texts[edition] || texts.kk || ''
}
