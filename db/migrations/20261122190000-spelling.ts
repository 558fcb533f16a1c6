import { type Kysely, sql } from 'kysely'

/** Words that the spelling check of the newsroom accepts: those of the publication, and those that somebody lets pass in one article. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dictionary_word (
      id uuid primary key,
      edition edition not null,
      word text not null check (word <> ''),
      /* Null: the house itself, or somebody who is no more. */
      added_by uuid references "user" (id) on delete set null,
      added_at timestamptz not null default now()
    );
    create unique index dictionary_word_key on dictionary_word (edition, lower(word collate "und-x-icu"));
    /* The list, newest first: the ids grow with time. */
    create index dictionary_word_newest_idx on dictionary_word (edition, id desc);
    create index dictionary_word_added_by_idx on dictionary_word (added_by);

    create table passed_word (
      article_id uuid not null references article (id) on delete cascade,
      user_id uuid not null references "user" (id) on delete cascade,
      /* In lower case, as it stands in the text. */
      word text not null check (word <> ''),
      primary key (article_id, user_id, word)
    );
    create index passed_word_user_id_idx on passed_word (user_id);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table passed_word;
    drop table dictionary_word;
  `.execute(db)
}
