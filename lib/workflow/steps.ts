import type { ArticleStatus } from '@/lib/articles/article'
import { type Action, type Actor, can, type PermissionRow } from '@/lib/auth/permissions'

/** What a person has to say before a step is taken. */
export type StepNeed = 'nothing' | 'reason' | 'time'

type StepRule = {
  /** What the permission table must allow for this article. */
  action: Action
  from: readonly ArticleStatus[]
  to: ArticleStatus
  needs: StepNeed
}

/**
 * How an article goes from one status to another. `approve` and `schedule` may be taken again where the article stands already: the
 * first takes the present text in place of the approved one, the second gives the same text another time.
 */
export const steps = {
  submit: { action: 'article.submit', from: ['draft'], to: 'in_review', needs: 'nothing' },
  recall: { action: 'article.recall', from: ['in_review'], to: 'draft', needs: 'nothing' },
  return: { action: 'article.return', from: ['in_review', 'approved'], to: 'draft', needs: 'reason' },
  approve: {
    action: 'article.approve',
    from: ['in_review', 'approved', 'scheduled'],
    to: 'approved',
    needs: 'nothing',
  },
  reopen: { action: 'article.approve', from: ['approved'], to: 'in_review', needs: 'nothing' },
  schedule: {
    action: 'article.schedule',
    from: ['draft', 'in_review', 'approved', 'scheduled', 'withdrawn'],
    to: 'scheduled',
    needs: 'time',
  },
  unschedule: { action: 'article.schedule', from: ['scheduled'], to: 'approved', needs: 'nothing' },
  publish: {
    action: 'article.publish',
    from: ['draft', 'in_review', 'approved', 'scheduled', 'published', 'withdrawn'],
    to: 'published',
    needs: 'nothing',
  },
  withdraw: { action: 'article.withdraw', from: ['published'], to: 'withdrawn', needs: 'reason' },
} as const satisfies Record<string, StepRule>

export type Step = keyof typeof steps

/** Their names, for checking what comes from a browser. */
export const stepNames = Object.keys(steps).filter(isStep)

/** Every step that somebody may take with an article as it stands. */
export function stepsOf(actor: Actor, row: PermissionRow & { status: ArticleStatus }): Step[] {
  return stepNames.filter((step) => startsFrom(step, row.status) && can(actor, steps[step].action, row))
}

type Movable = { status: ArticleStatus; steps: readonly Step[]; changedSinceBound: boolean }

/** The steps that would change something: what is approved already is approved again only when its text has gone further. */
export function worthTaking({ status, steps: possible, changedSinceBound }: Movable): Step[] {
  const settled = status === 'approved' || status === 'scheduled'
  // An editor who may return an article need not take it back from themselves.
  const returns = possible.includes('return')
  return possible.filter(
    (step) => !(step === 'approve' && settled && !changedSinceBound) && !(step === 'recall' && returns),
  )
}

/** Can be done at once: readers do not notice it, and nothing has to be said for it. */
export function isPlain(step: Step): boolean {
  return steps[step].needs === 'nothing' && step !== 'publish'
}

/** The step that takes an article to another status; undefined where there is none. */
export function stepTo(article: Movable, to: ArticleStatus): Step | undefined {
  return worthTaking(article).find(
    (step) => steps[step].to === to && !(step === 'approve' && article.status !== 'in_review'),
  )
}

export function startsFrom(step: Step, status: ArticleStatus): boolean {
  const from: readonly ArticleStatus[] = steps[step].from
  return from.includes(status)
}

function isStep(name: string): name is Step {
  return Object.hasOwn(steps, name)
}
