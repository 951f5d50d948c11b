import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { CalendarSync, Copy } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Field } from '#web/kit/field.tsx'
import { Input } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { sayDay, When } from '#web/kit/when.tsx'

/** The secret address that other calendars read: made, shown once, renewed, revoked. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient()
  const { data } = useQuery(api.calendar.feed.queryOptions())
  const refresh = () => queries.invalidateQueries({ queryKey: api.calendar.feed.key() })
  const make = useMutation({ mutationFn: () => client.calendar.openFeed(), onSuccess: refresh })
  const revoke = useMutation({
    mutationFn: () => client.calendar.closeFeed(),
    onSuccess() {
      make.reset()
      notify({ title: 'The calendar address no longer works' })
      return refresh()
    },
  })
  const url = make.data?.url
  const copy = async () => {
    await navigator.clipboard.writeText(url ?? '')
    notify({ tone: 'good', title: 'Copied' })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Calendar address"
      description="Interviews, to-dos and deadlines in the calendar you use anyway."
      actions={
        <>
          {data?.feed && (
            <Button look="danger" busy={revoke.isPending} onClick={() => revoke.mutate()}>
              Revoke
            </Button>
          )}
          <Button
            look={url ? 'secondary' : 'primary'}
            icon={<CalendarSync />}
            busy={make.isPending}
            onClick={() => make.mutate()}
          >
            {data?.feed ? 'Make a new address' : 'Make an address'}
          </Button>
        </>
      }
    >
      {!data && <Skeleton className="h-16 w-full" />}
      {url && (
        <Callout tone="good" title="This is the only time it is shown">
          <div className="mt-2 flex gap-2">
            <Field label="Calendar address" hideLabel className="flex-1">
              <Input readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
            </Field>
            <Button icon={<Copy />} onClick={() => void copy()}>
              Copy
            </Button>
          </div>
          <p className="mt-2 text-sm">
            Google Calendar: Other calendars, From URL. Apple Calendar: File, New Calendar Subscription. Outlook: Add
            calendar, Subscribe from web.
          </p>
        </Callout>
      )}
      {data && !url && (
        <p className="text-ink-2 text-sm">
          {data.feed ? (
            <>
              There is an address since {sayDay(data.feed.createdAt)},{' '}
              {data.feed.lastReadAt ? (
                <>
                  last read <When at={data.feed.lastReadAt} />
                </>
              ) : (
                'not read yet'
              )}
              . A new one ends the old one.
            </>
          ) : (
            'Whoever has the address can read the calendar, so keep it to yourself. It can be revoked at any time.'
          )}
        </p>
      )}
    </Dialog>
  )
}
