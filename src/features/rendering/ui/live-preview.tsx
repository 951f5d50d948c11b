import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Profile } from '#features/profiles/contract.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { PageImages } from './page-images.tsx'

/** The pages of a profile as they would print; the last ones stay until the next have arrived. */
export function LivePreview(props: { profile: Profile; template: TemplateId; options?: RenderOptionsInput }) {
  const { profile, template, options = {} } = props
  const { data, isError, isFetching, refetch } = useQuery({
    queryKey: ['preview', template, options, profile],
    queryFn: ({ signal }) => client.rendering.preview({ profile, template, options }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  if (isError && !data)
    return (
      <Callout
        tone="bad"
        action={
          <Button size="sm" busy={isFetching} onClick={() => void refetch()}>
            Try again
          </Button>
        }
      >
        The preview could not be drawn.
      </Callout>
    )
  if (!data) return <SkeletonSheet />
  return (
    <div aria-busy={isFetching} className={cx('grid gap-4 transition-opacity', isFetching && 'opacity-70')}>
      <PageImages pages={data.pages} />
      {data.warnings.map((warning) => (
        <p key={warning} className="text-ink-3 text-xs">
          {warning}
        </p>
      ))}
    </div>
  )
}
