import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'

/** First pages, drawn by `npm run samples` with the studio's own compiler. */
const pictures = import.meta.glob<string>('../../samples/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
})
const engineNames = { pdflatex: null, xelatex: 'XeLaTeX', lualatex: 'LuaLaTeX' }

/** Each sample as the page it makes. */
export function SampleGallery({ busy, onPick }: { busy: boolean; onPick: (id: string) => void }) {
  const samples = useQuery(api.studio.samples.queryOptions())
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-4">
      {samples.isPending && [1, 2, 3, 4, 5, 6, 7, 8].map((place) => <Waiting key={place} />)}
      {samples.data?.items.map((sample) => (
        <li key={sample.id}>
          <button
            type="button"
            disabled={busy}
            onClick={() => onPick(sample.id)}
            className="group block w-full rounded-sm text-left disabled:opacity-60"
          >
            <span className="block aspect-[210/232] overflow-hidden rounded-sm border border-line bg-[#fff] shadow-sheet transition-[box-shadow,translate,border-color] duration-200 ease-calm group-hover:-translate-y-0.5 group-hover:border-ink group-hover:shadow-pop">
              <img
                src={pictures[`../../samples/pictures/${sample.id}.webp`]}
                alt=""
                width={520}
                height={735}
                loading="lazy"
                className="size-full object-cover object-top"
              />
            </span>
            <span className="mt-2 flex flex-wrap items-center gap-x-1.5 gap-y-1 font-[560] text-sm">
              {sample.name}
              {sample.columns === 2 && <Badge>two columns</Badge>}
              {engineNames[sample.engine] && <Badge>{engineNames[sample.engine]}</Badge>}
            </span>
            <span className="mt-0.5 block text-ink-2 text-xs">{sample.description}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

const Waiting = () => (
  <li>
    <Skeleton className="aspect-[210/232] w-full" />
    <Skeleton className="mt-2 h-4 w-20" />
  </li>
)
