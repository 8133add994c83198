import { refuse } from '../shared/kernel/decision.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { createPrepare, type Prepare } from './accounts/prepare.ts'
import type { PreparePorts } from './accounts/prepare-ports.ts'
import { DiskError, type FilePort } from './disk/file-port.ts'
import { releaseReserve } from './store/reserve.ts'

/**
 * As `createPrepare`, but a full disk is a refusal, and what was put aside for it is given free: accounts.json is
 * written here, before any line of the journal. Throws DiskError, AccountsUnusable.
 */
export const createPrepareOrRefuse = (
  ports: PreparePorts,
  { port, folder }: { readonly port: FilePort; readonly folder: string },
): Prepare => {
  const prepare = createPrepare(ports)
  const refused = (cause: unknown): Refusal => {
    if (!(cause instanceof DiskError && isFull(cause))) throw cause
    releaseReserve(port, folder)
    return refuse('disk.full')
  }
  return (name, input, actor) => {
    const prepared = prepare(name, input, actor)
    return prepared instanceof Promise ? prepared.catch(refused) : prepared
  }
}

const isFull = ({ code }: DiskError): boolean => code === 'ENOSPC' || code === 'EDQUOT'
