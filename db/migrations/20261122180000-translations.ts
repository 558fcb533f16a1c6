import { type Kysely, sql } from 'kysely'

/** Which article a translation was made from, and how far it has followed it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table translation (
      article_id uuid primary key references article on delete cascade,
      original_id uuid not null references article on delete cascade,
      /* The revision of the original that the translation says the same as. */
      revision_id uuid not null references revision on delete cascade,
      compared_at timestamptz not null default now(),
      compared_by uuid references "user" on delete set null,
      check (article_id <> original_id)
    );
    create index translation_original_id_idx on translation (original_id);
    create index translation_revision_id_idx on translation (revision_id);
    create index translation_compared_by_idx on translation (compared_by);

    /* A reader who asks for an article in another language is led to one article: the others of an edition leave their group. */
    create temporary table parting on commit drop as
      select id, gen_random_uuid() as own_group from (
        select id, row_number() over (partition by translation_group, edition order by created_at, id) as place from article
      ) as member where place > 1;
    update article a set translation_group = p.own_group from parting p where p.id = a.id;
    update publication u set translation_group = p.own_group from parting p where p.id = u.article_id;
    drop index article_translation_group_idx;
    create unique index article_translation_group_key on article (translation_group, edition);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index article_translation_group_key;
    create index article_translation_group_idx on article (translation_group);
    drop table translation;
  `.execute(db)
}
