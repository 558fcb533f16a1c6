import { type Kysely, sql } from 'kysely'

/** The shared document of an article that people write together, and who is in which article now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_document (
      article_id uuid primary key references article (id) on delete cascade,
      /* A Yjs update that holds the whole document. */
      state bytea not null,
      /* A Yjs snapshot: what of the state is in the version below. */
      saved bytea not null,
      /* The version of the article that the document was last saved as, or took over. */
      version integer not null,
      /* Something was typed that is in no revision yet; by whom last, and since when. */
      pending boolean not null default false,
      changed_by uuid references "user" (id) on delete set null,
      changed_at timestamptz not null default now()
    );
    create index article_document_pending_idx on article_document (changed_at) where pending;
    create index article_document_changed_by_idx on article_document (changed_by) where changed_by is not null;

    create table article_presence (
      article_id uuid not null references article (id) on delete cascade,
      user_id uuid not null references "user" (id) on delete cascade,
      /* The process that this person is connected to. */
      instance_id uuid not null,
      seen_at timestamptz not null default now(),
      primary key (article_id, user_id, instance_id)
    );
    create index article_presence_user_id_idx on article_presence (user_id);
    create index article_presence_seen_at_idx on article_presence (seen_at);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table article_presence; drop table article_document;`.execute(db)
}
