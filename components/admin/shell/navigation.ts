import type { Route } from 'next'
import { type Action, type Actor, can } from '@/lib/auth/permissions'
import type { NewsroomMessages } from '@/lib/i18n/newsroom-message'

export type NavigationEntry = { href: Route; label: keyof NewsroomMessages }

/** The places of the newsroom in groups: what is written, how it is arranged, and the house. `needs`: hidden from whoever may never go there. */
const places: readonly (readonly (NavigationEntry & { needs?: Action })[])[] = [
  [
    { href: '/admin', label: 'navDesk' },
    { href: '/admin/articles', label: 'navArticles' },
    { href: '/admin/board', label: 'navBoard' },
    { href: '/admin/calendar', label: 'navCalendar' },
    { href: '/admin/front', label: 'navFront', needs: 'front.arrange' },
    { href: '/admin/media', label: 'navMedia' },
    { href: '/admin/trash', label: 'navTrash' },
  ],
  [
    { href: '/admin/sections', label: 'navSections', needs: 'section.manage' },
    { href: '/admin/tags', label: 'navTags', needs: 'tag.create' },
    { href: '/admin/series', label: 'navSeries', needs: 'series.manage' },
    { href: '/admin/authors', label: 'navAuthors', needs: 'author.edit' },
    { href: '/admin/pages', label: 'navPages', needs: 'page.manage' },
    { href: '/admin/names', label: 'navNames', needs: 'name.manage' },
    { href: '/admin/dictionary', label: 'navDictionary', needs: 'dictionary.manage' },
  ],
  [
    { href: '/admin/users', label: 'navUsers', needs: 'user.manage' },
    { href: '/admin/settings', label: 'navSettings', needs: 'settings.manage' },
    { href: '/admin/audit', label: 'navAudit', needs: 'audit.read' },
  ],
]

/** The groups of places that somebody may go to. Hiding is courtesy: every page checks for itself. */
export function navigationFor(actor: Actor): NavigationEntry[][] {
  return places
    .map((group) => group.filter(({ needs }) => needs === undefined || can(actor, needs)))
    .filter((group) => group.length > 0)
    .map((group) => group.map(({ href, label }) => ({ href, label })))
}
