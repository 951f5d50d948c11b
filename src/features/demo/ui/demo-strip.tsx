import { useMutation } from '@tanstack/react-query'
import { FlaskConical, Trash2 } from 'lucide-react'
import { client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Strip } from '#web/layout/strip.tsx'

/** Over every page of the demo: what this is, and the ways out. */
export function DemoStrip() {
  // Another workspace: the signed-in part starts anew, so that nothing of the other one is left in memory.
  const leave = useMutation({
    mutationFn: () => client.demo.leave(),
    onSuccess: () => window.location.assign('/home'),
  })
  const remove = useMutation({
    mutationFn: () => client.demo.remove(),
    onSuccess: () => window.location.assign('/home?demo=removed'),
  })
  return (
    <Strip label="Demo">
      <FlaskConical aria-hidden="true" className="size-4 shrink-0 text-ink-3 @max-md:hidden" />
      <p className="min-w-0 flex-1 truncate">
        <span className="mark mr-1! font-medium">Demo</span>{' '}
        <span className="@max-4xl:hidden">
          Mara Lindqvist and every employer here are invented. Nothing mixes with your own work.
        </span>
        <span className="@4xl:hidden">All is invented.</span>
      </p>
      <span className="flex shrink-0 gap-1.5 @max-md:gap-0">
        <Button size="sm" busy={leave.isPending} onClick={() => leave.mutate()}>
          Back to my work
        </Button>
        <Button
          size="sm"
          look="quiet"
          icon={<Trash2 aria-hidden="true" className="@lg:hidden" />}
          busy={remove.isPending}
          onClick={() => remove.mutate()}
        >
          <span className="@max-lg:sr-only">Remove the demo</span>
        </Button>
      </span>
    </Strip>
  )
}
