// What is done to the files of a project from the desk: brought in, renamed, removed, made the main one.
import { useMutation } from '@tanstack/react-query'
import { client } from '#web/api.ts'
import { notify } from '#web/kit/notices.ts'
import type { ProjectFile, StudioDocumentDetail } from '../../studio-document.ts'
import type { Desk } from './use-desk.ts'

export type ProjectFiles = ReturnType<typeof useProjectFiles>

const isPicture = (name: string) => /\.(png|jpe?g|pdf|eps)$/i.test(name)
const cleanName = (name: string) => name.replace(/[\\:*?"<>|~$%#&{}^]/g, '-').replace(/^[./\s]+/, '')

export function useProjectFiles(document: StudioDocumentDetail, desk: Desk) {
  const { id } = document
  const has = (path: string) => document.files.some((file) => file.path === path)
  const pathFor = (file: File) => {
    // A folder that was dropped keeps its names.
    const name = cleanName(file.webkitRelativePath || file.name)
    const inImages = isPicture(name) && document.files.some((each) => each.path.startsWith('images/'))
    return inImages && !name.includes('/') ? `images/${name}` : name
  }
  const put = useMutation({
    mutationFn: async (files: File[]) => {
      await desk.save()
      const paths = files.map(pathFor)
      // What is written over can be brought back.
      if (paths.some(has)) await client.studio.keepVersion({ id, note: 'Before files were replaced' })
      let next = document
      for (const [index, file] of files.entries()) next = await client.studio.putFile({ id, path: paths[index]!, file })
      return { next, paths }
    },
    onSuccess: ({ next, paths }) => desk.changed(next, { put: paths }),
  })
  const move = useMutation({
    mutationFn: async ({ from, to }: { from: string; to: string }) => {
      await desk.save()
      return client.studio.moveFile({ id, from, to })
    },
    onSuccess: (next, moved) => desk.changed(next, { moved }),
  })
  const makeMain = useMutation({
    mutationFn: (mainFile: string) => client.studio.update({ id, mainFile }),
    onSuccess: async () => desk.changed(await client.studio.get({ id }), {}),
  })
  const remove = useMutation({
    mutationFn: async ({ path }: ProjectFile) => {
      await desk.save()
      const kept = await client.studio.file({ id, path })
      return { kept, path, next: await client.studio.removeFile({ id, path }) }
    },
    onSuccess({ kept, path, next }) {
      desk.changed(next, { removed: path })
      const undo = async () => desk.changed(await client.studio.putFile({ id, path, file: kept }), { put: [path] })
      notify({ title: 'Removed', description: path, action: { label: 'Undo', run: () => void undo() } })
    },
  })
  const add = useMutation({
    mutationFn: async () => {
      const path = Array.from({ length: 99 }, (_, i) => `part-${i + 1}.tex`).find((each) => !has(each))!
      return { path, next: await client.studio.putFile({ id, path, file: new File([''], path) }) }
    },
    onSuccess({ path, next }) {
      desk.changed(next, {})
      void desk.open(path)
    },
  })
  return { put, move, makeMain, remove, add }
}
