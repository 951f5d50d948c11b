import type { Profile } from '#features/profiles/contract.ts'
import type { RenderOptionsInput, TemplateId } from '#features/rendering/render-options.ts'
import { DrawnPages } from './drawn-pages.tsx'
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
  const drawn = usePreview(profile, { template, options })
  return (
    <DrawnPages
      drawn={drawn}
      above={(preview) =>
        onFit && <PageFit preview={preview} profile={profile} template={template} options={options} onFit={onFit} />
      }
    >
      {({ pages, breaks, warnings }) => (
        <>
          <PageImages
            pages={pages}
            captions={pages.map((_, index) => {
              const found = breaks.find((each) => each.page === index + 1)
              return found && sayBreak(found, profile)
            })}
          />
          {warnings.map((warning) => (
            <p key={warning} className="text-ink-3 text-xs">
              {warning}
            </p>
          ))}
        </>
      )}
    </DrawnPages>
  )
}
