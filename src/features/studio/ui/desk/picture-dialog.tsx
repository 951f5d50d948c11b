import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { client } from '#web/api.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'

/** A picture of the project, to see which one it is. */
export function PictureDialog(props: { documentId: string; path: string; onClose: () => void }) {
  const { documentId, path, onClose } = props
  const { data } = useQuery({
    queryKey: ['studio-file', documentId, path],
    queryFn: () => client.studio.file({ id: documentId, path }),
    gcTime: 0,
  })
  const address = useMemo(() => data && URL.createObjectURL(data), [data])
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])
  return (
    <Dialog open onClose={onClose} title={path.slice(path.lastIndexOf('/') + 1)} description={path}>
      {address ? (
        <img src={address} alt="" className="mx-auto max-h-[60dvh] max-w-full bg-[#fff]" />
      ) : (
        <Skeleton className="h-60 w-full" />
      )}
    </Dialog>
  )
}
