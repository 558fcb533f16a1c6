import type { Command } from '@/lib/cli/command'

/** Commands are loaded when they are called, so that `stem` does not wait for Next.js. */
export const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve')).serve,
  dev: async () => (await import('./dev')).dev,
  build: async () => (await import('./build')).build,
  check: async () => (await import('./check')).check,
  user: async () => (await import('./user')).user,
  migrate: async () => (await import('./migrate')).migrate,
  bench: async () => (await import('./bench')).bench,
  media: async () => (await import('./media')).media,
  search: async () => (await import('./search')).search,
  reindex: async () => (await import('./reindex')).reindexCommand,
  seed: async () => (await import('./seed')).seed,
  convert: async () => (await import('./convert')).convert,
  stem: async () => (await import('./stem')).stem,
  spell: async () => (await import('./spell')).spell,
}
