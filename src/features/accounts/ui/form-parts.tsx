import { zodResolver } from '@hookform/resolvers/zod'
import type { ReactNode } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { usePageTitle } from '#web/layout/page.tsx'

/** A form that is checked by the schema the server uses too: after the first try, then while it is mended. */
export function useSchemaForm<T extends FieldValues>(schema: z.ZodType<T, T>, defaultValues: DefaultValues<T>) {
  return useForm<T>({ resolver: zodResolver(schema), defaultValues, mode: 'onTouched', shouldFocusError: true })
}

/** One sheet with a title: what all pages for visitors look like. */
export function VisitorSheet(props: { title: string; sub?: ReactNode; children: ReactNode; foot?: ReactNode }) {
  usePageTitle(props.title)
  return (
    <>
      <Sheet className="px-6 pt-8 pb-7 sm:px-9">
        <h1 className="font-display text-[32px] leading-[1.08] tracking-[-0.01em]">{props.title}</h1>
        {props.sub && <div className="mt-1.5 text-ink-2 text-sm">{props.sub}</div>}
        <div className="mt-6">{props.children}</div>
      </Sheet>
      {props.foot && <p className="mt-5 text-center text-ink-2 text-sm">{props.foot}</p>}
    </>
  )
}

export function FormError({ children }: { children: ReactNode }) {
  if (!children) return null
  return <Callout tone="bad">{children}</Callout>
}

export const textLink = 'font-medium text-ink underline decoration-edge underline-offset-3 hover:decoration-ink'
