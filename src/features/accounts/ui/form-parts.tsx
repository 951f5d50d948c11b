import type { ReactNode } from 'react'
import { type DefaultValues, type Resolver, useForm } from 'react-hook-form'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { usePageTitle } from '#web/layout/page.tsx'
import type { FormName, FormValues } from './account-forms.ts'

/**
 * A form that is checked by the schema the server uses too: after the first try, then while it is mended. The schema
 * comes with the first check, so that the page itself stays light.
 */
export function useSchemaForm<N extends FormName>(name: N, defaultValues: FormValues<N>) {
  const resolver: Resolver<FormValues<N>> = async (...given) => {
    const { resolverOf } = await import('./account-forms.ts')
    return (resolverOf(name) as unknown as Resolver<FormValues<N>>)(...given)
  }
  return useForm<FormValues<N>>({
    resolver,
    defaultValues: defaultValues as DefaultValues<FormValues<N>>,
    mode: 'onTouched',
    shouldFocusError: true,
  })
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
