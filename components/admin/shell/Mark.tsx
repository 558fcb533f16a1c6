/** The tumar, a triangle amulet: the sign of the publication. */
export function Mark({ className = 'size-4' }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 18" aria-hidden="true" className={`text-accent shrink-0 ${className}`}>
      <path d="M0 0h20L10 18Z" fill="currentColor" />
      <path d="M5.4 3h9.2L10 11.4Z" fill="var(--color-paper)" />
    </svg>
  )
}
