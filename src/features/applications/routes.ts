import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { boardContract } from './contract/board.ts'
import { todosContract } from './contract/todos.ts'
import { applicationsContract } from './contract.ts'
import { addApplication } from './service/add-application.ts'
import { attachLetter } from './service/attach-letter.ts'
import { arrangeColumns, getBoard, moveMany, removeMany, restoreMany } from './service/board.ts'
import {
  createApplication,
  removeApplication,
  undoRemoveApplication,
  updateApplication,
} from './service/change-applications.ts'
import { attachResume, getSentDocument } from './service/documents.ts'
import { getApplication, listApplications } from './service/find-applications.ts'
import {
  addPerson,
  addTodo,
  logLine,
  removePerson,
  removeTodo,
  undoRemovePerson,
  undoRemoveTodo,
  updateTodo,
} from './service/todos.ts'

const os = implement(applicationsContract).$context<RequestContext>()
const board = implement(boardContract).$context<RequestContext>()
const todos = implement(todosContract).$context<RequestContext>()

export const applicationsRoutes = os.router({
  create: os.create.handler(bind(createApplication)),
  add: os.add.handler(bind(addApplication)),
  list: os.list.handler(bind(listApplications)),
  get: os.get.handler(bind(getApplication)),
  update: os.update.handler(bind(updateApplication)),
  attach: os.attach.handler(bind(attachResume)),
  attachLetter: os.attachLetter.handler(bind(attachLetter)),
  document: os.document.handler(bind(getSentDocument)),
  remove: os.remove.handler(bind(removeApplication)),
  undoRemove: os.undoRemove.handler(bind(undoRemoveApplication)),
})

export const boardRoutes = board.router({
  get: board.get.handler(bind(getBoard)),
  arrange: board.arrange.handler(bind(arrangeColumns)),
  moveMany: board.moveMany.handler(bind(moveMany)),
  removeMany: board.removeMany.handler(bind(removeMany)),
  restoreMany: board.restoreMany.handler(bind(restoreMany)),
})

export const todosRoutes = todos.router({
  add: todos.add.handler(bind(addTodo)),
  update: todos.update.handler(bind(updateTodo)),
  remove: todos.remove.handler(bind(removeTodo)),
  undoRemove: todos.undoRemove.handler(bind(undoRemoveTodo)),
  addPerson: todos.addPerson.handler(bind(addPerson)),
  removePerson: todos.removePerson.handler(bind(removePerson)),
  undoRemovePerson: todos.undoRemovePerson.handler(bind(undoRemovePerson)),
  log: todos.log.handler(bind(logLine)),
})
