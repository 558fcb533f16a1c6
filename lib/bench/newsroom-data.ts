import { type Kysely, sql } from 'kysely'
import type { DB } from '@/db/schema'

/** What stands in the newsroom beside the archive. */
export const amounts = {
  people: 40,
  drafts: 6_000,
  trashed: 500,
  media: 20_000,
  tags: 5_000,
  audits: 300_000,
  notices: 60_000,
  views: 120,
  series: 300,
  partsOfSeries: 20,
}

/** Hundredths that a text is chosen by: the same text gives the same number each time. */
const hundredth = (column: string) => sql`(abs(hashtext(${sql.ref(column)}::text)) % 100)`
const person = (column: string) => sql`(
  select id from "user" where email = 'p' || (abs(hashtext(${sql.ref(column)}::text)) % ${amounts.people}) || '@bench.example')`

/**
 * Puts beside an archive of made-up articles what a newsroom of many years has: people, what each of them wrote, texts under way in every
 * state, a trash, a library, a log, notices and kept lists. Needs Postgres 18. Does nothing where it has been done.
 */
export async function furnishNewsroom(db: Kysely<DB>): Promise<void> {
  const done = await db.selectFrom('user').select('id').where('email', '=', 'done@bench.example').executeTakeFirst()
  if (done !== undefined) return addSeriesOnce(db)
  await db.transaction().execute(async (tx) => {
    await addPeople(tx)
    await sql`update article set created_by = ${person('article.id')}, saved_by = ${person('article.slug')}`.execute(tx)
    await addDrafts(tx)
    await addLibrary(tx)
    await addRecords(tx)
    await sql`
      insert into "user" (id, email, name, role, disabled_at)
      values (gen_random_uuid(), 'done@bench.example', 'Дайын', 'contributor', now())`.execute(tx)
  })
  await addSeriesOnce(db)
  await sql`vacuum analyze`.execute(db)
}

/** Series of the newest articles. By themselves, for a database that was furnished when there were none. */
async function addSeriesOnce(db: Kysely<DB>): Promise<void> {
  if ((await db.selectFrom('series').select('id').limit(1).executeTakeFirst()) !== undefined) return
  await sql`
    with made as (
      insert into series (id, edition, slug, name, created_at)
      select gen_random_uuid(), 'kk', 'bench-' || n, 'Топтама ' || n, now() - n * interval '1 day'
      from generate_series(1, ${amounts.series}) n
      returning id, slug
    )
    insert into series_part (article_id, series_id, position)
    select p.article_id, made.id, row_number() over (partition by made.id order by p.article_id)
    from (
      select article_id, row_number() over (order by first_published_at desc, article_id) as n from publication
      where edition = 'kk' order by n limit ${amounts.series * amounts.partsOfSeries}
    ) p
    join made on made.slug = 'bench-' || p.n % ${amounts.series} + 1`.execute(db)
  await sql`analyze series, series_part`.execute(db)
}

async function addPeople(tx: Kysely<DB>): Promise<void> {
  await sql`
    insert into "user" (id, email, name, role)
    select gen_random_uuid(), 'p' || n || '@bench.example', 'Қызметкер ' || n,
      (case when n = 0 then 'owner' when n < 10 then 'editor' when n < 30 then 'author' else 'contributor' end)::user_role
    from generate_series(0, ${amounts.people - 1}) n`.execute(tx)
}

/** Texts under way: each a copy of an article of the archive, with its index entry, a revision, its authors and a person to work on it. */
async function addDrafts(tx: Kysely<DB>): Promise<void> {
  await sql`
    create temporary table under_way on commit drop as
      select a.id as source, gen_random_uuid() as id, gen_random_uuid() as revision_id, row_number() over () as n
      from (select id from article where status = 'published' order by saved_at desc limit ${amounts.drafts}) a`.execute(
    tx,
  )
  await sql`
    insert into article (
      id, edition, translation_group, section_id, slug, headline, standfirst, body, lead_media_id, lead_alt, status,
      scheduled_for, scheduled_zone, withdrawn_at, trashed_at, deadline, version, created_by, created_at, saved_by, saved_at)
    select
      d.id, a.edition, d.id, a.section_id, a.slug || '-' || d.n, a.headline, a.standfirst, a.body, a.lead_media_id, a.lead_alt,
      (case when d.n <= ${amounts.trashed} or d.n % 6 in (0, 1) then 'draft' when d.n % 6 = 2 then 'in_review'
        when d.n % 6 = 3 then 'approved' when d.n % 6 = 4 then 'scheduled' else 'withdrawn' end)::article_status,
      case when d.n > ${amounts.trashed} and d.n % 6 = 4 then now() + d.n * interval '7 minutes' end,
      case when d.n > ${amounts.trashed} and d.n % 6 = 4 then 'Asia/Almaty' end,
      case when d.n > ${amounts.trashed} and d.n % 6 = 5 then now() end,
      case when d.n <= ${amounts.trashed} then now() - d.n * interval '1 hour' end,
      case when d.n % 3 = 0 then now() + (d.n - 2000) * interval '11 minutes' end,
      2, ${person('d.id')}, now() - interval '60 days', ${person('d.id')}, now() - d.n * interval '13 minutes'
    from under_way d join article a on a.id = d.source`.execute(tx)
  await sql`
    insert into article_search (article_id, edition, terms)
    select d.id, s.edition, s.terms from under_way d join article_search s on s.article_id = d.source`.execute(tx)
  await sql`
    insert into revision (id, article_id, number, snapshot, saved_by)
    select d.revision_id, d.id, 2, r.snapshot, ${person('d.id')}
    from under_way d join revision r on r.article_id = d.source and r.number = 1`.execute(tx)
  await sql`
    update article a set scheduled_revision_id = d.revision_id from under_way d
    where a.id = d.id and a.status = 'scheduled'`.execute(tx)
  await sql`
    insert into article_author (article_id, author_id, position)
    select d.id, w.author_id, w.position from under_way d join article_author w on w.article_id = d.source`.execute(tx)
  await sql`
    insert into article_assignee (article_id, user_id) select d.id, ${person('d.source')} from under_way d`.execute(tx)
}

async function addLibrary(tx: Kysely<DB>): Promise<void> {
  await sql`
    insert into media (
      id, kind, content_hash, file_name, mime_type, byte_size, width, height, file_key, alt, caption, credit, tags,
      rights_until, created_by, created_at)
    select
      gen_random_uuid(), (case when n % 20 = 0 then 'video' when n % 20 = 1 then 'audio' else 'picture' end)::media_kind,
      'bench-' || n, 'сурет_' || n || '.jpg', 'image/jpeg', 250000,
      case when n % 20 = 1 then 0 else 1600 end, case when n % 20 = 1 then 0 else 900 end,
      case when n % 20 in (0, 1) then 'aa/bench-' || n end,
      case when n % 9 = 0 then '' else a.headline end, a.standfirst, 'Қалам',
      array['тақырып' || n % 40, 'жыл' || n % 12],
      case when n % 50 = 0 then current_date + (n % 700 - 60)::int end,
      ${person('a.id')}, now() - n * interval '2 hours'
    from (
      select row_number() over () as n, a.* from (
        select id, headline, standfirst from article order by id limit ${amounts.media}) a
    ) a`.execute(tx)
  await sql`
    insert into tag (id, edition, slug, name)
    select gen_random_uuid(), 'kk', 'bench-' || n, 'тақырып ' || n from generate_series(1, ${amounts.tags}) n`.execute(
    tx,
  )
}

async function addRecords(tx: Kysely<DB>): Promise<void> {
  await sql`
    insert into audit_log (id, at, user_id, action, subject, subject_id, detail, address)
    select uuidv7(-a.n * interval '10 minutes'), now() - a.n * interval '10 minutes', ${person('a.id')},
      case when ${hundredth('a.id')} < 70 then 'article.save' else 'article.publish' end, 'article', a.id, '{}', '10.0.0.1'
    from (
      select n, ids[1 + n % array_length(ids, 1)] as id
      from generate_series(1, ${amounts.audits}) n, (select array_agg(id) as ids from article) a
    ) a`.execute(tx)
  await sql`
    insert into notice (id, user_id, kind, article_id, actor_id, at, read_at)
    select uuidv7(-a.n * interval '3 minutes'), ${person('a.key')}, 'submitted', a.id, ${person('a.id')},
      now() - a.n * interval '3 minutes', case when a.n > 2000 then now() end
    from (
      select n, n::text as key, ids[1 + n % array_length(ids, 1)] as id
      from generate_series(1, ${amounts.notices}) n, (select array_agg(id) as ids from under_way) a
    ) a`.execute(tx)
  await sql`
    insert into list_view (id, user_id, name, query, shared)
    select gen_random_uuid(), u.id, 'Тізім ' || n, '{"status": "draft"}', n % 10 = 0
    from generate_series(1, ${amounts.views}) n join "user" u on u.email = 'p' || n % ${amounts.people} || '@bench.example'`.execute(
    tx,
  )
}
