import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { DrawnPages } from '#features/rendering/ui/drawn-pages.tsx'
import { PageImages } from '#features/rendering/ui/page-images.tsx'
import { TemplateSelect } from '#features/rendering/ui/template-choice.tsx'
import { client } from '#web/api.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import type { LetterDetail, LetterLook } from '../contract.ts'

/** The pages as they would print, of the text as it was last saved. */
export function LetterPrint({ letter, unsaved }: { letter: LetterDetail; unsaved: boolean }) {
  const { id, updatedAt } = letter
  const drawn = useQuery({
    queryKey: ['letter-preview', id, updatedAt],
    queryFn: ({ signal }) => client.letters.preview({ id }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  return (
    <DrawnPages drawn={drawn} outdated={unsaved}>
      {({ pages }) => <PageImages pages={pages} label="Page of the letter" />}
    </DrawnPages>
  )
}

const papers = [
  { value: 'a4' as const, label: 'A4' },
  { value: 'letter' as const, label: 'US Letter' },
]

/** A résumé's template lends the letter its typography, so that both look sent by one hand. */
export function LookCard({ letter, onChange }: { letter: LetterDetail; onChange: (look: LetterLook) => void }) {
  const { look } = letter
  return (
    <TitledCard title="Look" aside="as your résumé">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
        <TemplateSelect value={look.template} onChange={(template) => onChange({ ...look, template })} />
        <Segmented
          label="Paper"
          value={look.paper}
          options={papers}
          onChange={(paper) => onChange({ ...look, paper })}
          className="flex"
        />
      </div>
    </TitledCard>
  )
}
