import { type Kysely, sql } from 'kysely'

/**
 * What the newsroom writes (`article`, the working copy) and what readers see (`publication`, one exact revision).
 * Readers' queries touch `publication` only, so a draft cannot reach a reader by a forgotten condition.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create type article_status as enum ('draft', 'in_review', 'scheduled', 'published', 'withdrawn');
    create type media_kind as enum ('picture', 'audio', 'video');

    create table media (
      id uuid primary key,
      kind media_kind not null default 'picture',
      content_hash text not null unique,
      file_name text not null,
      mime_type text not null,
      byte_size bigint not null check (byte_size > 0),
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      /* [{ "format": "avif" | "webp" | "jpeg", "width": 640, "height": 360, "key": "…", "bytes": 12345 }, …] */
      variants jsonb not null default '[]',
      /* The average colour as #rrggbb, shown while the picture is on its way. */
      color text not null default '#cccccc' check (color ~ '^#[0-9a-f]{6}$'),
      alt text not null default '',
      caption text not null default '',
      credit text not null default '',
      created_by uuid references "user" on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index media_created_by_idx on media (created_by);
    create index media_created_at_idx on media (created_at desc, id desc);

    create table section (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      /* Both by edition: { "kk": "Саясат", "ru": "Политика" }. A section stands in the editions it has a name in. */
      names jsonb not null,
      descriptions jsonb not null default '{}',
      position integer not null default 0,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );

    create table tag (
      id uuid primary key,
      edition edition not null,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      name text not null check (name <> ''),
      created_at timestamptz not null default now(),
      unique (edition, slug)
    );

    create table author (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      names jsonb not null,
      biographies jsonb not null default '{}',
      photo_id uuid references media on delete set null,
      user_id uuid unique references "user" on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create index author_photo_id_idx on author (photo_id);

    create table article (
      id uuid primary key,
      edition edition not null,
      /* Articles of different editions that are translations of one another share this. */
      translation_group uuid not null,
      section_id uuid not null references section,
      slug text not null check (slug = '' or slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      headline text not null default '',
      standfirst text not null default '',
      body jsonb not null,
      lead_media_id uuid references media,
      lead_alt text not null default '',
      lead_caption text not null default '',
      lead_credit text not null default '',
      status article_status not null default 'draft',
      first_published_at timestamptz,
      /* When a reader was last told of a change: set by publishing again, not by saving a draft. */
      updated_at timestamptz,
      scheduled_for timestamptz,
      scheduled_zone text,
      scheduled_revision_id uuid,
      withdrawn_at timestamptz,
      /* Grows by one with every save; a save names the version it began from. */
      version integer not null default 1,
      created_by uuid references "user" on delete set null,
      created_at timestamptz not null default now(),
      saved_by uuid references "user" on delete set null,
      saved_at timestamptz not null default now(),
      check ((status = 'scheduled') = (scheduled_for is not null)),
      check ((scheduled_for is null) = (scheduled_zone is null))
    );
    create unique index article_address_key on article (edition, section_id, slug) where slug <> '';
    create index article_section_id_idx on article (section_id);
    create index article_translation_group_idx on article (translation_group);
    create index article_lead_media_id_idx on article (lead_media_id);
    create index article_created_by_idx on article (created_by);
    create index article_saved_by_idx on article (saved_by);
    create index article_saved_at_idx on article (saved_at desc, id desc);
    create index article_status_saved_at_idx on article (status, saved_at desc, id desc);
    create index article_scheduled_for_idx on article (scheduled_for) where status = 'scheduled';

    create table article_author (
      article_id uuid not null references article on delete cascade,
      author_id uuid not null references author,
      position integer not null,
      primary key (article_id, author_id)
    );
    create index article_author_author_id_idx on article_author (author_id);

    create table article_tag (
      article_id uuid not null references article on delete cascade,
      tag_id uuid not null references tag on delete cascade,
      position integer not null,
      primary key (article_id, tag_id)
    );
    create index article_tag_tag_id_idx on article_tag (tag_id);

    create table revision (
      id uuid primary key,
      article_id uuid not null references article on delete cascade,
      number integer not null,
      /* Everything that publishing needs: headline, standfirst, slug, body, section, tags, authors, lead picture. */
      snapshot jsonb not null,
      saved_by uuid references "user" on delete set null,
      saved_at timestamptz not null default now(),
      unique (article_id, number)
    );
    create index revision_saved_by_idx on revision (saved_by);
    alter table article add foreign key (scheduled_revision_id) references revision on delete set null;
    create index article_scheduled_revision_id_idx on article (scheduled_revision_id);

    /* Revisions are history: nothing may change one. */
    create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'a row of % is never changed', tg_table_name; end
    $$;
    create trigger revision_is_immutable before update of snapshot, article_id, number, saved_at on revision
      for each row execute function refuse_change();

    create table publication (
      article_id uuid primary key references article on delete cascade,
      revision_id uuid not null references revision,
      edition edition not null,
      translation_group uuid not null,
      section_id uuid not null references section,
      slug text not null,
      headline text not null,
      standfirst text not null,
      body jsonb not null,
      lead_media_id uuid references media,
      lead_alt text not null,
      lead_caption text not null,
      lead_credit text not null,
      first_published_at timestamptz not null,
      updated_at timestamptz,
      /* When this row last became what it is: the Last-Modified of everything that shows it. */
      published_at timestamptz not null,
      reading_minutes integer not null,
      search tsvector not null,
      unique (edition, section_id, slug)
    );
    create index publication_revision_id_idx on publication (revision_id);
    create index publication_lead_media_id_idx on publication (lead_media_id);
    create index publication_translation_group_idx on publication (translation_group);
    create index publication_edition_idx on publication (edition, first_published_at desc, article_id desc);
    create index publication_section_id_idx on publication (section_id, edition, first_published_at desc, article_id desc);
    create index publication_search_idx on publication using gin (search);

    create table publication_author (
      article_id uuid not null references publication on delete cascade,
      author_id uuid not null references author,
      edition edition not null,
      position integer not null,
      first_published_at timestamptz not null,
      primary key (article_id, author_id)
    );
    create index publication_author_list_idx on publication_author (author_id, edition, first_published_at desc, article_id desc);

    create table publication_tag (
      article_id uuid not null references publication on delete cascade,
      tag_id uuid not null references tag on delete cascade,
      position integer not null,
      first_published_at timestamptz not null,
      primary key (article_id, tag_id)
    );
    create index publication_tag_list_idx on publication_tag (tag_id, first_published_at desc, article_id desc);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table publication_tag, publication_author, publication;
    alter table article drop column scheduled_revision_id;
    drop table revision, article_tag, article_author, article, author, tag, section, media;
    drop function refuse_change();
    drop type media_kind, article_status;
  `.execute(db)
}
