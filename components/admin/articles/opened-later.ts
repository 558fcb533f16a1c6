import { lazy } from 'react'

// What an article shows now and then: its script need not stand before the first letter.

export const AddedNotice = lazy(async () => ({
  default: (await import('@/components/admin/together/AddedNotice')).AddedNotice,
}))
export const NewsStrip = lazy(async () => ({
  default: (await import('@/components/admin/workflow/NewsStrip')).NewsStrip,
}))
export const SpellingMenu = lazy(async () => ({
  default: (await import('@/components/admin/spelling/SpellingMenu')).SpellingMenu,
}))
