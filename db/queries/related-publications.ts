import { type Kysely, sql } from 'kysely'
import type { DB, Edition } from '@/db/schema'
import type { PublicationCard } from './publication-cards'
import { listByIds } from './publication-lists'

/** How far back each tag, the section and the edition are looked through: a tag on half of all articles says little and must cost little. */
const newestOfEach = 30

/** So many of the rarest words of an article look for older ones, two of them together; words on more articles than this share do not. */
const tellingWords = 6
const tellingShare = 0.03
/** As far back as those are looked through that have two of them. */
const newestByWords = 20

/** Seconds between two articles that count against the older one as much as a section they share counts for it. */
const halfYear = 15_552_000

/**
 * Articles to read next: those that an editor chose, without such as readers do not see any more; where nobody chose, or nothing is left
 * of the choice, those that share tags and words of the headline and the standfirst, newer before older, then the newest of the section.
 * However old one is, two telling words are enough for it to be looked at.
 * @returns at most `limit`, best first.
 */
export async function listRelated(db: Kysely<DB>, articleId: string, limit: number): Promise<PublicationCard[]> {
  const { rows } = await sql<{ article_id: string }>`
    with this as materialized (
      select article_id, edition, section_id, first_published_at, related_ids from publication where article_id = ${articleId}
    ),
    picked as materialized (
      select p.article_id, chosen.place
      from this cross join unnest(this.related_ids) with ordinality as chosen (id, place)
      join publication p on p.article_id = chosen.id and p.edition = this.edition
      where p.article_id <> ${articleId}
    ),
    mine_tag as (select tag_id from publication_tag where article_id = ${articleId} and not exists (select from picked)),
    ${wordsOf(sql`select heading from publication_search where article_id = ${articleId} and not exists (select from picked)`)},
    ${scored(articleId, sql`select * from this where not exists (select from picked)`)}
    (select article_id from picked order by place limit ${limit})
    union all
    (select article_id from scored order by score desc, first_published_at desc, article_id desc limit ${limit})`.execute(
    db,
  )
  return inOrder(db, rows)
}

/** Those of a choice by hand that readers see, in its order: what {@link listRelated} would take of it for a working copy. */
export async function listPicked(
  db: Kysely<DB>,
  { id, edition, relatedIds }: { id: string; edition: Edition; relatedIds: readonly string[] },
  limit: number,
): Promise<PublicationCard[]> {
  const rows = await db
    .selectFrom('publication')
    .select('article_id')
    .where('article_id', 'in', [...relatedIds, id])
    .where('article_id', '<>', id)
    .where('edition', '=', edition)
    .execute()
  const seen = new Set(rows.map((row) => row.article_id))
  const chosen = [...new Set(relatedIds)].filter((chosenId) => seen.has(chosenId)).slice(0, limit)
  return inOrder(
    db,
    chosen.map((article_id) => ({ article_id })),
  )
}

/** What {@link listRelated} would choose for a working copy, public or not, if nobody chose by hand. */
export async function proposeRelated(db: Kysely<DB>, articleId: string, limit: number): Promise<PublicationCard[]> {
  const { rows } = await sql<{ article_id: string }>`
    with mine_tag as (select tag_id from article_tag where article_id = ${articleId}),
    ${wordsOf(sql`select terms as heading from article_search where article_id = ${articleId}`)},
    ${scored(articleId, sql`select edition, section_id, coalesce(first_published_at, now()) as first_published_at from article where id = ${articleId}`)}
    select article_id from scored order by score desc, first_published_at desc, article_id desc limit ${limit}`.execute(
    db,
  )
  return inOrder(db, rows)
}

type Part = ReturnType<typeof sql>

/**
 * `mine_word`: stems of the headline and the standfirst; the very forms, which begin with "=", and short words say nothing of the subject.
 * `question`: what has two of the rarest of them, which are stems of two words. How common a stem is, the statistics tell that Postgres
 * keeps of the thousand commonest (manual, 53.28 pg_stats); what is not among them is rare, and without statistics all are.
 */
function wordsOf(heading: Part) {
  return sql`
    stem as materialized (
      select entry.lexeme as word, entry.positions
      from (${heading}) as indexed, unnest(ts_filter(indexed.heading, '{a,b}')) as entry
      where entry.lexeme not like '=%' and length(entry.lexeme) > 3
    ),
    mine_word as materialized (select coalesce(array_agg(word), '{}') as words from stem),
    telling as materialized (
      select stem.word, stem.positions,
        '''' || replace(replace(stem.word, '\\', '\\\\'), '''', '''''') || '''' as quoted
      from stem left join (
        select kept.word, kept.share
        from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as kept (word, share)
        where schemaname = current_schema() and tablename = 'publication_search' and attname = 'heading'
      ) as common on common.word = stem.word
      where coalesce(common.share, 0) <= ${tellingShare}::float8
      order by coalesce(common.share, 0), length(stem.word) desc, stem.word
      limit ${tellingWords}
    ),
    question as materialized (
      select string_agg(one.quoted || ' & ' || other.quoted, ' | ')::tsquery as pairs
      from telling as one join telling as other on one.word < other.word and not one.positions && other.positions
    )`
}

/** Rates what shares a tag or two telling words with an article, and the newest of its section and its edition. What it reads stands before it. */
function scored(articleId: string, asker: Part) {
  return sql`
    asker as materialized (${asker}),
    candidate as (
      select other.article_id, other.first_published_at, 3 as shared
      from mine_tag cross join lateral (
        select article_id, first_published_at from publication_tag
        where tag_id = mine_tag.tag_id and article_id <> ${articleId}
        order by first_published_at desc, article_id desc limit ${newestOfEach}
      ) other
      union all
      select other.article_id, other.first_published_at, 1
      from asker cross join lateral (
        select article_id, first_published_at from publication
        where section_id = asker.section_id and edition = asker.edition and article_id <> ${articleId}
        order by first_published_at desc, article_id desc limit ${newestOfEach}
      ) other
      union all
      select other.article_id, other.first_published_at, 0
      from asker cross join lateral (
        select article_id, first_published_at from publication
        where edition = asker.edition and article_id <> ${articleId}
        order by first_published_at desc, article_id desc limit ${newestOfEach}
      ) other
      union all
      -- Two telling words say as much as the section, and then count as words besides.
      select other.article_id, other.first_published_at, 1
      from asker cross join question cross join lateral (
        select article_id, first_published_at from publication_search
        where heading @@ question.pairs and edition = asker.edition and article_id <> ${articleId}
        order by first_published_at desc, article_id desc limit ${newestByWords}
      ) other
    ),
    scored as (
      select found.article_id, found.first_published_at,
        -- Words that are left when the words asked for are taken away are not shared: much quicker than to compare them one by one.
        found.shared + 1.5 * least(4, length(heading.words) - length(ts_delete(heading.words, mine_word.words)))
        - least(2, abs(extract(epoch from asker.first_published_at - found.first_published_at)) / ${halfYear}::float8) as score
      from (
        select article_id, first_published_at, sum(shared) as shared from candidate group by article_id, first_published_at
      ) as found
      cross join asker cross join mine_word
      left join publication_search indexed on indexed.article_id = found.article_id
      cross join lateral (select coalesce(ts_filter(indexed.heading, '{a,b}'), '') as words) as heading
    )`
}

async function inOrder(db: Kysely<DB>, rows: readonly { article_id: string }[]): Promise<PublicationCard[]> {
  const order = rows.map((row) => row.article_id)
  const cards = await listByIds(db, order)
  return cards.sort((one, other) => order.indexOf(one.articleId) - order.indexOf(other.articleId))
}
