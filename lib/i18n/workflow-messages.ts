import type { Edition } from './editions'
import { workflowEn } from './messages/workflow-en'
import { workflowKk } from './messages/workflow-kk'
import { workflowRu } from './messages/workflow-ru'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type WorkflowMessages = Record<keyof typeof workflowKk, string>

const messages: Record<Edition, WorkflowMessages> = { kk: workflowKk, ru: workflowRu, en: workflowEn }

/** The words of the workflow in a language of the newsroom. */
export function workflowMessages(language: Edition): WorkflowMessages {
  return messages[language]
}

const stepKeys: Readonly<Record<string, keyof WorkflowMessages>> = {
  submit: 'stepSubmit',
  recall: 'stepRecall',
  return: 'stepReturn',
  approve: 'stepApprove',
  reopen: 'stepReopen',
  schedule: 'stepSchedule',
  unschedule: 'stepUnschedule',
  publish: 'stepPublish',
  withdraw: 'stepWithdraw',
  release: 'stepRelease',
  'release-failed': 'stepReleaseFailed',
}

/** What was done in a step, in words; a step that a later version of the house wrote down goes by its name. */
export function sayStep(step: string, messages: WorkflowMessages): string {
  const key = stepKeys[step]
  return key === undefined ? step : messages[key]
}
