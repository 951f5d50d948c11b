import { useMutation } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'

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
    <section
      aria-label="Demo"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-sheet px-4 py-1.5 text-sm sm:px-7"
    >
      <p className="flex min-w-0 flex-1 basis-64 items-baseline gap-2.5 py-1">
        <FlaskConical aria-hidden="true" className="size-4 shrink-0 translate-y-0.5 text-ink-3" />
        <span>
          <span className="mark mr-1! font-medium">Demo</span> Mara Lindqvist and every employer here are invented.
          Nothing mixes with your own work.
        </span>
      </p>
      <span className="flex gap-1.5">
        <Button size="sm" busy={leave.isPending} onClick={() => leave.mutate()}>
          Back to my work
        </Button>
        <Button size="sm" look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
          Remove the demo
        </Button>
      </span>
    </section>
  )
}
