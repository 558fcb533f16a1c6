import type { ArticleCard } from '@/lib/articles/published-article'
import type { EditionView } from '@/lib/settings/site-view'
import { Story } from '@/components/site/Story'

/** Articles on the same topic. */
export function RelatedStories({ articles, view }: { articles: readonly ArticleCard[]; view: EditionView }) {
  if (articles.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{view.messages.onThisTopic}</h2>
      <div className="compact">
        {articles.map((article) => (
          <Story key={article.id} article={article} view={view} rank="card" level={3} picture="card" kicker />
        ))}
      </div>
    </section>
  )
}
