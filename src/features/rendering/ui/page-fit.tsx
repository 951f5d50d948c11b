import { useMutation } from '@tanstack/react-query'
import { FoldVertical } from 'lucide-react'
import { useState } from 'react'
import { HelpHint } from '#features/help/ui/help-hint.tsx'
import type { Profile } from '#features/profiles/contract.ts'
import { client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { notify } from '#web/kit/notices.ts'
import type { RenderOptionsInput, TemplateId } from '../render-options.ts'

type Props = {
  preview: { pages: string[]; lastPageFill: number }
  profile: Profile
  template: TemplateId
  options: RenderOptionsInput
  onFit: (options: RenderOptionsInput) => void
}

/** How many pages there are and, when more than one, the offer to set them as one. */
export function PageFit({ preview, profile, template, options, onFit }: Props) {
  const [refused, setRefused] = useState<string>()
  const fit = useMutation({
    mutationFn: () => client.rendering.fit({ profile, template, options }),
    onSuccess(found) {
      if (!found.fits) {
        setRefused(
          `${found.tightestPageCount} pages even at the tightest readable setting. Leave something out to reach one.`,
        )
        return
      }
      const before = options
      onFit({ ...options, ...pick(found.options) })
      notify({
        title: 'Set on one page',
        description: found.summary,
        action: { label: 'Undo', run: () => onFit(before) },
      })
    },
  })
  const count = preview.pages.length
  const fill = Math.round(preview.lastPageFill * 100)
  return (
    <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1 text-ink-2 text-xs">
      <p aria-live="polite">
        {count === 1 ? 'One page' : `${count} pages`}, {count === 1 ? '' : 'the last '}
        {fill} % full <HelpHint word="pages" />
        {refused && <span className="block text-warn">{refused}</span>}
      </p>
      {count > 1 && !refused && (
        <Button size="sm" icon={<FoldVertical />} busy={fit.isPending} onClick={() => fit.mutate()}>
          Fit to one page
        </Button>
      )}
    </div>
  )
}

const pick = ({ density, margins, scale }: { density: number; margins: number; scale: number }) => ({
  density,
  margins,
  scale,
})
