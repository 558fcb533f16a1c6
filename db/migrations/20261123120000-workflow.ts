import { type Kysely, sql } from 'kysely'

/**
 * How an article goes from hand to hand: an approval that holds on to one revision, every step with its reason, who is asked to do
 * what by when, notes on passages, who has looked at which revision, and what people are told.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    /* A new value may not be used in the transaction that adds it, so nothing below names it. */
    alter type article_status add value if not exists 'approved' after 'in_review';

    alter table article
      /* The revision that an editor approved: exactly this one is scheduled and published, whatever is written afterwards. */
      add approved_revision_id uuid references revision on delete set null,
      add approved_by uuid references "user" on delete set null,
      add approved_at timestamptz,
      /* When the text has to be ready. */
      add deadline timestamptz,
      add check (status not in ('draft', 'in_review', 'published', 'withdrawn') or approved_revision_id is null);
    create index article_approved_revision_id_idx on article (approved_revision_id);
    create index article_approved_by_idx on article (approved_by);
    create index article_deadline_idx on article (deadline) where deadline is not null;
    create index article_first_published_at_idx on article (first_published_at) where first_published_at is not null;

    create table workflow_step (
      id uuid primary key,
      article_id uuid not null references article on delete cascade,
      step text not null check (step <> ''),
      from_status article_status not null,
      to_status article_status not null,
      /* The number of the revision that the step was about. */
      version integer not null,
      reason text not null default '',
      /* Null: the house itself, or somebody who is no more. */
      taken_by uuid references "user" on delete set null,
      taken_at timestamptz not null default now()
    );
    create index workflow_step_article_id_idx on workflow_step (article_id, id desc);
    create index workflow_step_taken_by_idx on workflow_step (taken_by);

    create table article_assignee (
      article_id uuid not null references article on delete cascade,
      user_id uuid not null references "user" on delete cascade,
      assigned_by uuid references "user" on delete set null,
      assigned_at timestamptz not null default now(),
      primary key (article_id, user_id)
    );
    create index article_assignee_user_id_idx on article_assignee (user_id);
    create index article_assignee_assigned_by_idx on article_assignee (assigned_by);

    /* The newest revision that somebody has seen of an article. */
    create table article_look (
      user_id uuid not null references "user" on delete cascade,
      article_id uuid not null references article on delete cascade,
      version integer not null,
      looked_at timestamptz not null default now(),
      primary key (user_id, article_id)
    );
    create index article_look_article_id_idx on article_look (article_id);

    create table note (
      id uuid primary key,
      article_id uuid not null references article on delete cascade,
      /* The passage, as a stretch of the text of the working copy; every save moves it along. Equal when the passage was deleted. */
      start_at integer not null check (start_at >= 0),
      end_at integer not null,
      /* The words of the passage when the note was made: they tell what it was about, and find it again when they come back. */
      quote text not null check (quote <> ''),
      created_by uuid references "user" on delete set null,
      created_at timestamptz not null default now(),
      resolved_by uuid references "user" on delete set null,
      resolved_at timestamptz,
      check (end_at >= start_at)
    );
    create index note_article_id_idx on note (article_id, id);
    create index note_created_by_idx on note (created_by);
    create index note_resolved_by_idx on note (resolved_by);

    /* What was said in a note: the first message is the note itself, the others are replies. */
    create table note_message (
      id uuid primary key,
      note_id uuid not null references note on delete cascade,
      text text not null check (text <> ''),
      /* The people who are named in it with an at sign. */
      mentions uuid[] not null default '{}',
      written_by uuid references "user" on delete set null,
      written_at timestamptz not null default now()
    );
    create index note_message_note_id_idx on note_message (note_id, id);
    create index note_message_written_by_idx on note_message (written_by);

    create table notice (
      id uuid primary key,
      user_id uuid not null references "user" on delete cascade,
      kind text not null check (kind <> ''),
      article_id uuid not null references article on delete cascade,
      /* Who did it; null for the house itself. */
      actor_id uuid references "user" on delete set null,
      /* What there is to read beside the kind: a reason, the words of a note, a time. */
      detail jsonb not null default '{}',
      at timestamptz not null default now(),
      /* False for what goes by letter only. */
      shown boolean not null default true,
      read_at timestamptz,
      /* When its letter is to be tried next; null when none is wanted or it has gone. */
      letter_due_at timestamptz,
      letter_tries integer not null default 0
    );
    create index notice_user_id_idx on notice (user_id, id desc) where shown;
    create index notice_unread_idx on notice (user_id) where shown and read_at is null;
    create index notice_letter_idx on notice (letter_due_at) where letter_due_at is not null;
    create index notice_user_idx on notice (user_id);
    create index notice_article_id_idx on notice (article_id);
    create index notice_actor_id_idx on notice (actor_id);

    /* What somebody wants to be told of, and how; where there is no row, both. */
    create table notice_choice (
      user_id uuid not null references "user" on delete cascade,
      kind text not null,
      on_screen boolean not null,
      by_letter boolean not null,
      primary key (user_id, kind)
    );
  `.execute(db)
}

/** Postgres cannot take a value out of an enumeration, so 'approved' stays there, unused. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table notice_choice, notice, note_message, note, article_look, article_assignee, workflow_step;
    alter table article
      drop column approved_revision_id, drop column approved_by, drop column approved_at, drop column deadline;
    drop index article_first_published_at_idx;
    update article set status = 'in_review' where status = 'approved';
  `.execute(db)
}
