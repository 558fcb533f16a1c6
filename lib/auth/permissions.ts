export type Role = 'owner' | 'editor' | 'author' | 'contributor'
