/** The facts that a change stands on, in the person's own words. */
export function ChangeFacts({ pointers, texts }: { pointers: string[]; texts: Record<string, string> }) {
  const facts = [...new Set(pointers.map((pointer) => texts[pointer]).filter((text): text is string => Boolean(text)))]
  if (facts.length === 0) return null
  return (
    <details className="group mt-2 text-xs">
      <summary className="inline-flex list-none items-center gap-1 text-ink-3 hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        stands on {facts.length === 1 ? 'a fact' : `${facts.length} facts`} of yours
      </summary>
      <ul className="mt-1 grid gap-1 border-line border-l-2 pl-2.5 text-ink-2 leading-snug">
        {facts.slice(0, 8).map((fact) => (
          <li key={fact} className="[overflow-wrap:anywhere]">
            {fact}
          </li>
        ))}
        {facts.length > 8 && <li className="text-ink-3">and {facts.length - 8} more</li>}
      </ul>
    </details>
  )
}
