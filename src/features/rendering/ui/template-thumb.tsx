import { useEffect, useMemo, useRef, useState } from 'react'
import type { Profile } from '#features/profiles/contract.ts'
import { cx } from '#web/kit/class-names.ts'
import type { RenderOptionsInput, TemplateId } from '../render-options.ts'
import { usePageImages } from './page-images.tsx'
import { usePreview } from './use-preview.ts'

type Props = {
  profile: Profile | undefined
  template: TemplateId
  options: RenderOptionsInput
  /** Comes near the screen for the first time: what it needs may be fetched. */
  onSeen?: () => void
  className?: string
}

/** The first page, small; drawn when it comes into sight, its place kept from the beginning. */
export function TemplateThumb({ profile, template, options, onSeen, className }: Props) {
  const place = useRef<HTMLSpanElement>(null)
  const [seen, setSeen] = useState(false)
  const told = useRef(onSeen)
  told.current = onSeen
  useEffect(() => {
    if (!place.current || seen) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        setSeen(true)
        told.current?.()
      },
      { rootMargin: '300px' },
    )
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [seen])
  const { data, isError, isFetching } = usePreview(profile, { template, options }, { enabled: seen })
  const [url] = usePageImages(useMemo(() => data?.pages.slice(0, 1), [data]))
  return (
    <span
      ref={place}
      className={cx(
        'block overflow-hidden rounded-sm border border-line bg-[#fff] shadow-sheet transition-[box-shadow,translate] duration-200 ease-calm group-hover:-translate-y-0.5 group-hover:shadow-pop',
        options.paper === 'letter' ? 'aspect-[8.5/11]' : 'aspect-[210/297]',
        className,
      )}
    >
      {url ? (
        <img src={url} alt="" className={cx('size-full transition-opacity', isFetching && 'opacity-70')} />
      ) : isError ? (
        <span className="grid size-full place-items-center p-4 text-center text-[#5e5b54] text-xs">
          Could not be drawn. Open it to try again.
        </span>
      ) : (
        <SheetShape loading={seen} />
      )}
    </span>
  )
}

/** The grey shape of a page: a name, a rule, lines. White paper in every theme, as the real thing. */
export function SheetShape({ loading }: { loading: boolean }) {
  return (
    <span aria-hidden="true" className={cx('block size-full p-[11%]', loading && 'animate-breathe')}>
      <span className="mb-[4%] block h-[3.2%] w-2/5 rounded-xs bg-[#e7e2d4]" />
      {[92, 78, 88, 60, 95, 84, 90, 50, 86, 93, 70].map((width, line) => (
        <span
          key={width}
          className={cx('mb-[3%] block h-[1.1%] rounded-xs bg-[#efeadd]', line % 4 === 3 ? 'w-1/2' : 'w-full')}
        />
      ))}
    </span>
  )
}
