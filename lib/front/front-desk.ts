import type { Database } from '@/db/client'
import {
  type ArrangementRow,
  findFrontDraft,
  findLiveArrangement,
  listFrontHistory,
} from '@/db/queries/front-arrangements'
import { type FrontArticleRow, listFrontArticles } from '@/db/queries/front-articles'
import { listSectionRows } from '@/db/queries/sections'
import type { Choice } from '@/lib/articles/article-desk'
import { localTimeIn, offsetName } from '@/lib/articles/zoned-time'
import type { SignedInUser } from '@/lib/auth/session'
import { type NewsroomDates, newsroomDates } from '@/lib/i18n/newsroom-dates'
import { type Edition, localeOf } from '@/lib/i18n/editions'
import { readSettings } from '@/lib/settings/read-settings'
import { inEdition } from '@/lib/settings/site-settings'
import { editionPath } from '@/lib/settings/site-view'
import type { FrontPlace } from './arrangement'
import { articlesNamed } from './show-arrangement'

/** An article as the arranging screen shows it; its time is written out in the person's language. */
export type FrontStory = {
  id: string
  headline: string
  section: string
  /** When it came out; null while it is not public, and not shown on any front. */
  published: string | null
  /** False on the front of a section that it does not stand in: it is not shown there. */
  belongs: boolean
}

/** A pin as the screen edits it. @see FrontInput for `until` */
export type EditedPin = FrontStory & { until: string }

/** An arrangement as the screen edits it. */
export type EditedFront = {
  lead: EditedPin | null
  beside: readonly EditedPin[]
  strip: { text: string; until: string; article: FrontStory | null }
}

export type FrontDesk = {
  place: FrontPlace
  /** Where readers find it. */
  address: string
  /** The sections that have a front in the edition. */
  sections: Choice[]
  timeZone: string
  /** «UTC+5» */
  zone: string
  /** What the person was preparing, or what is live. */
  front: EditedFront
  /** What `front` was begun from; null where nothing had been arranged. */
  baseId: string | null
  hasDraft: boolean
  live: LiveFront | null
  history: FrontHistoryEntry[]
}

/** What is live now, and who put it there. */
export type LiveFront = { id: string; by: string | null; at: string; front: EditedFront }

export type FrontHistoryEntry = {
  id: string
  by: string | null
  from: string
  /** Null for what stands there now. */
  to: string | null
  /** The lead first; it may have been left to the newest. */
  lead: string | null
  beside: string[]
  strip: string
}

const historyLength = 20

/** Everything that the screen for arranging a front shows. @returns undefined where there is no such front */
export async function readFrontDesk(
  db: Database,
  user: SignedInUser,
  place: FrontPlace,
): Promise<FrontDesk | undefined> {
  const [draft, live, history, rows, { timeZone }] = await Promise.all([
    findFrontDraft(db, place, user.id),
    findLiveArrangement(db, place),
    listFrontHistory(db, place, historyLength),
    listSectionRows(db),
    readSettings(db),
  ])
  const sections = rows.flatMap(({ id, names: { [place.edition]: name } }) => (name ? [{ id, name }] : []))
  const section = rows.find(({ id, names }) => id === place.sectionId && names[place.edition])
  if (place.sectionId !== null && section === undefined) return undefined

  const dates = await newsroomDates(user.language, timeZone)
  const named = [draft, live].flatMap((row) => (row === undefined ? [] : articlesNamed(row)))
  const articles = new Map((await listFrontArticles(db, named)).map((row) => [row.id, row]))
  const edit = (row: ArrangementRow | undefined) => toEdited(row, { place, articles, dates, timeZone, user })
  return {
    place,
    address: editionPath(localeOf(place.edition), `/${section?.slug ?? ''}`),
    sections,
    timeZone,
    zone: offsetName(new Date(), timeZone),
    front: edit(draft ?? live),
    baseId: draft === undefined ? (live?.id ?? null) : draft.baseId,
    hasDraft: draft !== undefined,
    live: live === undefined ? null : { ...whoAndWhen(live, dates), front: edit(live) },
    history: history.map((row) => toHistoryEntry(row, dates)),
  }
}

/** Who put it live, and when, in words. */
function whoAndWhen({ id, arrangedByName, putLiveAt, savedAt }: ArrangementRow, dates: NewsroomDates) {
  return { id, by: arrangedByName, at: dates.dateTime(putLiveAt ?? savedAt) }
}

export function toFrontStory(
  { id, headline, section, firstPublishedAt, edition }: FrontArticleRow,
  place: FrontPlace,
  { dates, language }: { dates: NewsroomDates; language: Edition },
): FrontStory {
  return {
    id,
    headline,
    section: inEdition(section.names, language),
    published: firstPublishedAt === null ? null : dates.dateTime(firstPublishedAt),
    belongs: edition === place.edition && (place.sectionId === null || place.sectionId === section.id),
  }
}

type Context = {
  place: FrontPlace
  articles: ReadonlyMap<string, FrontArticleRow>
  dates: NewsroomDates
  timeZone: string
  user: SignedInUser
}

function toEdited(row: ArrangementRow | undefined, { place, articles, dates, timeZone, user }: Context): EditedFront {
  if (row === undefined) return { lead: null, beside: [], strip: { text: '', until: '', article: null } }
  const story = (id: string | null) => {
    const article = id === null ? undefined : articles.get(id)
    return article && toFrontStory(article, place, { dates, language: user.language })
  }
  const local = (end: Date | null) => (end === null ? '' : localTimeIn(end, timeZone))
  const isOver = (end: Date | null) => row.putLiveAt !== null && end !== null && end <= new Date()
  const pins = row.pins.flatMap(({ position, articleId, endsAt }) => {
    const [found, end] = [story(articleId), endsAt === null ? null : new Date(endsAt)]
    // What has ended on the live front is not there to be arranged any more; in a draft it is shown, to be put right.
    return found === undefined || isOver(end) ? [] : [{ position, pin: { ...found, until: local(end) } }]
  })
  const strip = isOver(row.stripEndsAt) ? undefined : row
  return {
    lead: pins.find(({ position }) => position === 0)?.pin ?? null,
    beside: pins.flatMap(({ position, pin }) => (position === 0 ? [] : [pin])),
    strip: {
      text: strip?.stripText ?? '',
      until: local(strip?.stripEndsAt ?? null),
      article: story(strip?.stripArticleId ?? null) ?? null,
    },
  }
}

function toHistoryEntry(row: ArrangementRow, dates: NewsroomDates): FrontHistoryEntry {
  const { id, by, at } = whoAndWhen(row, dates)
  return {
    id,
    by,
    from: at,
    to: row.replacedAt === null ? null : dates.dateTime(row.replacedAt),
    lead: row.pins.find(({ position }) => position === 0)?.headline ?? null,
    beside: row.pins.flatMap(({ position, headline }) => (position === 0 ? [] : [headline])),
    strip: row.stripText,
  }
}
