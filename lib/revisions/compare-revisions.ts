import type { ArticleContent, FoundSettings } from '@/lib/articles/article'
import type { Block } from '@/lib/body/body'
import { type BlockChange, compareTexts, compareWords, type WordRun } from '@/lib/translations/compare-texts'
import { compareMarkedWords, type MarkedRun } from './marked-words'

/** A block of the newer text, or one that has gone, in reading order. */
export type BlockDifference = {
  kind: BlockChange['kind']
  type: Block['type']
  /** Of a heading. */
  level?: number
  runs: MarkedRun[]
  /** True when a picture has become another one. */
  pictureChanged: boolean
}

export type SettingName =
  | 'section'
  | 'slug'
  | 'authors'
  | 'tags'
  | 'lead'
  | 'leadAlt'
  | 'leadCaption'
  | 'leadCredit'
  | keyof FoundSettings
  | 'related'

/** A setting that differs; lists as ids, for whoever knows the names. */
export type SettingDifference = { name: SettingName; before: readonly string[]; after: readonly string[] }

/** Everything in which two revisions of an article differ. */
export type RevisionDifference = {
  headline: WordRun[]
  standfirst: WordRun[]
  blocks: BlockDifference[]
  settings: SettingDifference[]
  /** True when nothing differs. */
  same: boolean
}

/** What changed in an article from one revision to another: the text by words, the settings by values. */
export function compareRevisions(older: ArticleContent, newer: ArticleContent): RevisionDifference {
  const changes = compareTexts(older, newer)
  const settings = compareSettings(older, newer)
  return {
    headline: compareWords(older.headline, newer.headline),
    standfirst: compareWords(older.standfirst, newer.standfirst),
    blocks: changes.blocks.map(toDifference),
    settings,
    same: changes.same && settings.length === 0,
  }
}

function toDifference(change: BlockChange): BlockDifference {
  const { kind, block } = change
  const before = change.kind === 'changed' ? change.before : change.kind === 'added' ? undefined : block
  const after = kind === 'removed' ? undefined : block
  return {
    kind,
    type: block.type,
    ...(block.type === 'heading' && { level: block.attrs.level }),
    runs: compareMarkedWords(before, after),
    pictureChanged: before !== undefined && after !== undefined && pictureOf(before) !== pictureOf(after),
  }
}

function pictureOf(block: Block): string {
  if (block.type === 'picture') return block.attrs.mediaId
  return block.type === 'gallery' ? block.content.map(({ attrs }) => attrs.mediaId).join() : ''
}

function compareSettings(older: ArticleContent, newer: ArticleContent): SettingDifference[] {
  const [before, after] = [settingsOf(older), settingsOf(newer)]
  return (Object.keys(before) as SettingName[])
    .map((name) => ({ name, before: before[name], after: after[name] }))
    .filter((setting) => setting.before.join('\n') !== setting.after.join('\n'))
}

function settingsOf({
  sectionId,
  slug,
  authorIds,
  tagIds,
  lead,
  found,
  relatedIds,
}: ArticleContent): Record<SettingName, readonly string[]> {
  const present = (text: string | undefined) => (text === undefined || text === '' ? [] : [text])
  return {
    section: [sectionId],
    slug: present(slug),
    authors: authorIds,
    tags: tagIds,
    lead: present(lead?.mediaId),
    leadAlt: present(lead?.alt),
    leadCaption: present(lead?.caption),
    leadCredit: present(lead?.credit),
    searchTitle: present(found.searchTitle),
    searchDescription: present(found.searchDescription),
    shareHeadline: present(found.shareHeadline),
    shareDescription: present(found.shareDescription),
    shareImageId: present(found.shareImageId ?? undefined),
    canonical: present(found.canonical),
    noindex: found.noindex ? ['yes'] : [],
    related: relatedIds ?? [],
  }
}
