import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Copy, Link2, Plus } from 'lucide-react'
import { useState } from 'react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Input } from '#web/kit/input.tsx'
import { notify } from '#web/kit/notices.ts'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { Share, ShareKind } from '../contract.ts'
import { ShareForm, type ShareWishes } from './share-form.tsx'
import { ShareRow } from './share-row.tsx'

type Props = { kind: ShareKind; recordId: string; title: string; onClose: () => void }

/** Every link to a record: who may do what, how often it was seen, and the way to close it. */
export function ShareDialog({ kind, recordId, title, onClose }: Props) {
  const queries = useQueryClient()
  const [form, setForm] = useState<'new' | Share | null>(null)
  const [fresh, setFresh] = useState<{ id: string; url: string }>()
  const list = useQuery(api.sharing.list.queryOptions({ input: { kind, recordId } }))
  const refresh = () => queries.invalidateQueries({ queryKey: api.sharing.key() })
  const settled = (made?: { id: string; url: string }) => {
    setForm(null)
    if (made) setFresh(made)
    return refresh()
  }
  const create = useMutation({
    mutationFn: (wishes: ShareWishes) => client.sharing.create({ kind, recordId, ...wishes }),
    meta: { quiet: true },
    onSuccess: settled,
  })
  const update = useMutation({
    mutationFn: ({ id, ...wishes }: ShareWishes & { id: string }) => client.sharing.update({ id, ...wishes }),
    meta: { quiet: true },
    onSuccess: () => settled(),
  })
  const renew = useMutation({
    mutationFn: (share: Share) => client.sharing.renew({ id: share.id }),
    onSuccess: settled,
  })
  const revoke = useMutation({
    mutationFn: (share: Share) => client.sharing.revoke({ id: share.id }),
    onSuccess(_done, { id, label }) {
      if (fresh?.id === id) setFresh(undefined)
      notify({
        title: 'Link closed',
        description: label ?? 'It leads nowhere from now on.',
        action: { label: 'Undo', run: () => void client.sharing.undoRevoke({ id }).then(refresh) },
      })
      return refresh()
    },
  })
  const reopen = useMutation({
    mutationFn: (share: Share) => client.sharing.undoRevoke({ id: share.id }),
    onSuccess: () => settled(),
  })
  const all = list.data?.items ?? []
  const links = all.filter((share) => share.state === 'open')
  const earlier = all.filter((share) => share.state !== 'open')
  const making = form === 'new' || (form === null && list.isSuccess && all.length === 0 && !fresh)
  const busy = create.isPending || update.isPending
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Share"
      description={`“${title}”: for people without an account. Links show the newest version.`}
      actions={
        making || form ? (
          <>
            {all.length > 0 && <Button onClick={() => setForm(null)}>Back</Button>}
            <Button type="submit" form="share-form" look="primary" icon={<Link2 />} busy={busy}>
              {making ? 'Make the link' : 'Save'}
            </Button>
          </>
        ) : (
          <Button look={links.length === 0 ? 'primary' : undefined} icon={<Plus />} onClick={() => setForm('new')}>
            New link
          </Button>
        )
      }
    >
      {list.isPending && <Skeleton className="h-24 w-full" />}
      {list.isError && (
        <Callout
          tone="bad"
          action={
            <Button size="sm" onClick={() => void list.refetch()}>
              Try again
            </Button>
          }
        >
          The links could not be listed.
        </Callout>
      )}
      {making || form ? (
        <ShareForm
          key={typeof form === 'object' ? form?.id : 'new'}
          share={typeof form === 'object' && form ? form : undefined}
          error={create.error ?? update.error}
          onSubmit={(wishes) =>
            typeof form === 'object' && form ? update.mutate({ id: form.id, ...wishes }) : create.mutate(wishes)
          }
        />
      ) : (
        <>
          {fresh && <FreshLink url={fresh.url} />}
          <ul className="grid">
            {links.map((share) => (
              <ShareRow
                key={share.id}
                share={share}
                onChange={() => setForm(share)}
                onRenew={() => renew.mutate(share)}
                onRevoke={() => revoke.mutate(share)}
              />
            ))}
          </ul>
          {links.length === 0 && !fresh && (
            <p className="pb-1 text-ink-2 text-sm">No link is open now: nobody without an account can read this.</p>
          )}
          {earlier.length > 0 && (
            <section aria-labelledby="earlier-links" className="mt-5">
              <h3 id="earlier-links" className="mb-1 font-medium text-ink-3 text-xs">
                Closed
              </h3>
              <ul className="grid">
                {earlier.map((share) => (
                  <ShareRow
                    key={share.id}
                    share={share}
                    onChange={() => setForm(share)}
                    onReopen={() => reopen.mutate(share)}
                  />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Dialog>
  )
}

function FreshLink({ url }: { url: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(url).catch(() => undefined)
    setCopied(true)
  }
  return (
    <div className="mb-4 rounded-lg border border-ink px-4 py-3.5">
      <p className="mb-2 text-sm">
        <span className="font-[560]">Copy the address now.</span> It is shown this once: only a fingerprint of it is
        kept.
      </p>
      <div className="flex gap-2">
        <Input
          readOnly
          aria-label="Address of the link"
          value={url}
          onFocus={(event) => event.target.select()}
          className="min-w-0 flex-1 font-mono text-xs!"
        />
        <Button look="primary" icon={<Copy />} onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </div>
  )
}
