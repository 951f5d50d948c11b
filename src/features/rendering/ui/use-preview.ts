import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Profile } from '#features/profiles/contract.ts'
import { client } from '#web/api.ts'
import type { RenderOptionsInput, TemplateId } from '../render-options.ts'

export type PreviewLook = { template: TemplateId; options?: RenderOptionsInput }

/** The pages of a profile; drawn once for the same words and look, and kept for half an hour. */
export const usePreview = (
  profile: Profile | undefined,
  { template, options = {} }: PreviewLook,
  { enabled = true, keep = true }: { enabled?: boolean; keep?: boolean } = {},
) =>
  useQuery({
    queryKey: ['preview', template, options, profile],
    queryFn: ({ signal }) => client.rendering.preview({ profile: profile!, template, options }, { signal }),
    enabled: enabled && profile !== undefined,
    placeholderData: keep ? keepPreviousData : undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30 * 60_000,
  })
