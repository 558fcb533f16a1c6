export type Role = 'owner' | 'editor' | 'author' | 'contributor'

/** Who does something: a person of the newsroom, or the house itself (the scheduler, the demo content, an import). */
export type Actor =
  | {
      id: string
      role: Role
      /** The network address that the request came from, for the audit log. */
      address?: string
    }
  | 'system'

/** What a rule needs to know of the row in question; whoever asks about no particular row leaves it out. */
export type PermissionRow = {
  /** Who made it; for an author's profile, the user that it belongs to. */
  createdBy: string | null
  /** Of an article. */
  status?: 'draft' | 'in_review' | 'approved' | 'scheduled' | 'published' | 'withdrawn'
  /** Of an article: who has been asked to work on it. */
  assigneeIds?: readonly string[]
}

/**
 * `own`: rows that the actor made. `ownDraft`: the same while they are drafts. `ownOrPublic`: the same, and what anybody can read on the
 * site. `assigned`: rows that the actor made or was assigned to. `assignedDraft`: the same while they are drafts, so a contributor lets go
 * of a text by submitting it.
 */
type Rule = 'yes' | 'no' | 'own' | 'ownDraft' | 'ownOrPublic' | 'assigned' | 'assignedDraft'

/** Who may do what to which row. Owners may do everything and do not stand here. */
const table = {
  'article.create': { editor: 'yes', author: 'yes', contributor: 'yes' },
  'article.read': { editor: 'yes', author: 'assigned', contributor: 'assigned' },
  'article.edit': { editor: 'yes', author: 'assigned', contributor: 'assignedDraft' },
  'article.note': { editor: 'yes', author: 'assigned', contributor: 'assigned' },
  'article.assign': { editor: 'yes', author: 'own', contributor: 'no' },
  'article.translate': { editor: 'yes', author: 'ownOrPublic', contributor: 'ownOrPublic' },
  'article.submit': { editor: 'yes', author: 'assigned', contributor: 'assignedDraft' },
  'article.recall': { editor: 'yes', author: 'assigned', contributor: 'assigned' },
  'article.return': { editor: 'yes', author: 'no', contributor: 'no' },
  'article.approve': { editor: 'yes', author: 'no', contributor: 'no' },
  'article.publish': { editor: 'yes', author: 'own', contributor: 'no' },
  'article.schedule': { editor: 'yes', author: 'own', contributor: 'no' },
  'article.withdraw': { editor: 'yes', author: 'own', contributor: 'no' },
  'article.delete': { editor: 'yes', author: 'own', contributor: 'ownDraft' },
  'article.erase': { editor: 'yes', author: 'no', contributor: 'no' },
  'article.share': { editor: 'yes', author: 'own', contributor: 'no' },
  'front.arrange': { editor: 'yes', author: 'no', contributor: 'no' },
  'section.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'tag.create': { editor: 'yes', author: 'yes', contributor: 'no' },
  'tag.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'series.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'author.edit': { editor: 'yes', author: 'own', contributor: 'own' },
  'author.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'page.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'media.upload': { editor: 'yes', author: 'yes', contributor: 'yes' },
  'media.edit': { editor: 'yes', author: 'own', contributor: 'own' },
  'media.delete': { editor: 'yes', author: 'own', contributor: 'no' },
  'name.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'dictionary.manage': { editor: 'yes', author: 'no', contributor: 'no' },
  'view.share': { editor: 'yes', author: 'no', contributor: 'no' },
  'settings.manage': { editor: 'no', author: 'no', contributor: 'no' },
  'user.manage': { editor: 'no', author: 'no', contributor: 'no' },
  'audit.read': { editor: 'yes', author: 'no', contributor: 'no' },
} as const satisfies Record<string, Record<Exclude<Role, 'owner'>, Rule>>

export type Action = keyof typeof table

/** Why somebody may not do something; worded in `lib/i18n/messages`. */
type DenialReason = 'deniedToRole' | 'deniedNotOwn' | 'deniedSubmitted'

export type Permit = { ok: true } | { ok: false; reason: DenialReason }

/**
 * Whether an actor may do something, and if not, why.
 * @param row the row in question. Without one the answer is about the action as such: may this person ever do it, to a row of theirs?
 */
export function permit(actor: Actor, action: Action, row?: PermissionRow): Permit {
  if (actor === 'system' || actor.role === 'owner') return { ok: true }
  const rule: Rule = table[action][actor.role]
  switch (rule) {
    case 'yes':
      return { ok: true }
    case 'no':
      return { ok: false, reason: 'deniedToRole' }
    case 'own':
    case 'ownDraft':
    case 'ownOrPublic':
    case 'assigned':
    case 'assignedDraft':
      return row === undefined ? { ok: true } : permitOfRow(actor.id, rule, row)
  }
}

type RuleOfRow = Exclude<Rule, 'yes' | 'no'>

function permitOfRow(actorId: string, rule: RuleOfRow, row: PermissionRow): Permit {
  if (rule === 'ownOrPublic' && row.status === 'published') return { ok: true }
  const assigned = rule === 'assigned' || rule === 'assignedDraft'
  const theirs = row.createdBy === actorId || (assigned && (row.assigneeIds ?? []).includes(actorId))
  if (!theirs) return { ok: false, reason: 'deniedNotOwn' }
  const draftOnly = rule === 'ownDraft' || rule === 'assignedDraft'
  return draftOnly && row.status !== 'draft' ? { ok: false, reason: 'deniedSubmitted' } : { ok: true }
}

/** {@link permit} as a plain yes or no, for showing or hiding a button. */
export function can(actor: Actor, action: Action, row?: PermissionRow): boolean {
  return permit(actor, action, row).ok
}
