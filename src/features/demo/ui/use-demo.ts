import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'

const startAnew = () => window.location.assign('/home')

/** Opens the demo, making it when there is none. The signed-in part starts anew in it. */
export const openDemo = () => client.demo.enter().then(startAnew)

export const useOpenDemo = () => useMutation({ mutationFn: () => client.demo.enter(), onSuccess: startAnew })

/** After the demo was removed Home says so, once, with the way back. */
export function useDemoNotice() {
  const [search, setSearch] = useSearchParams()
  const removed = search.get('demo') === 'removed'
  useEffect(() => {
    if (!removed) return
    setSearch({}, { replace: true })
    notify({
      id: 'demo',
      title: 'Demo removed',
      description: 'It is erased in a day.',
      action: { label: 'Undo', run: () => void client.demo.undoRemove().then(startAnew) },
    })
  }, [removed, setSearch])
}
