import type { ArticleCard } from '@/lib/articles/published-article'
import type { EditionView } from '@/lib/settings/site-view'
import { Story } from '@/components/site/Story'

/** The newest stories below an article, each with what it is about and its age. */
export function MoreNews({ articles, view }: { articles: readonly ArticleCard[]; view: EditionView }) {
  if (articles.length === 0) return null
  return (
    <section className="more-news" aria-labelledby="more-news">
      <h2 id="more-news">{view.messages.latest}</h2>
      <div>
        {articles.map((article) => (
          <Story key={article.id} article={article} view={view} rank="line" level={3} standfirst />
        ))}
      </div>
    </section>
  )
}
