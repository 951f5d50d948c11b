import type { Profile } from '#features/profiles/contract.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { cx } from '#web/kit/class-names.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { PageFit } from './page-fit.tsx'
import { PageImages } from './page-images.tsx'
import { sayBreak } from './say-break.ts'
import { usePreview } from './use-preview.ts'

type Props = {
  profile: Profile
  template: TemplateId
  options?: RenderOptionsInput
  /** Given, it offers to fit one page and hands over the options that do. */
  onFit?: (options: RenderOptionsInput) => void
}

/** The pages of a profile as they would print; the last ones stay until the next have arrived. */
export function LivePreview({ profile, template, options = {}, onFit }: Props) {
  const { data, isError, isFetching, refetch } = usePreview(profile, { template, options })
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
    <div className="grid grid-cols-1 gap-3">
      {onFit && <PageFit preview={data} profile={profile} template={template} options={options} onFit={onFit} />}
      <div aria-busy={isFetching} className={cx('grid gap-4 transition-opacity', isFetching && 'opacity-70')}>
        <PageImages
          pages={data.pages}
          captions={data.pages.map((_, index) => {
            const found = data.breaks.find((each) => each.page === index + 1)
            return found && sayBreak(found, profile)
          })}
        />
        {data.warnings.map((warning) => (
          <p key={warning} className="text-ink-3 text-xs">
            {warning}
          </p>
        ))}
      </div>
    </div>
  )
}
