import type { Step } from '@/lib/workflow/steps'
import type { Edition } from './editions'
import { planEn } from './messages/plan-en'
import { planKk } from './messages/plan-kk'
import { planRu } from './messages/plan-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type PlanMessages = Record<keyof typeof planKk, string>

const messages: Record<Edition, PlanMessages> = { kk: planKk, ru: planRu, en: planEn }

/** The words of the board and the calendar in a language of the newsroom. */
export function planMessages(language: Edition): PlanMessages {
  return messages[language]
}

const keys = {
  submit: 'doSubmit',
  recall: 'doRecall',
  return: 'doReturn',
  approve: 'doApprove',
  reopen: 'doReopen',
  schedule: 'doSchedule',
  unschedule: 'doUnschedule',
  publish: 'doPublish',
  withdraw: 'doWithdraw',
} as const satisfies Record<Step, keyof PlanMessages>

/** A step on the button that takes it. */
export function sayDoing(step: Step, words: PlanMessages): string {
  return words[keys[step]]
}
