import './directory.css'
import { useReducer } from 'react'
import { type SectionRow, standings } from '../../shared/directory/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import { DirectoryList, focusStaffFilter } from './DirectoryList.tsx'
import { type Detail, directoryReducer, firstDirectoryState } from './directory-state.ts'
import { ImportPage } from './ImportPage.tsx'
import { StaffDetail } from './StaffDetail.tsx'
import { draftFormOf } from './staff-draft.ts'
import { directoryText as text } from './text.ts'

const noSections: readonly SectionRow[] = []

/** The staff by section; the office keeps it, everybody else reads. */
export const DirectoryPage = () => {
  const [state, act] = useReducer(directoryReducer, firstDirectoryState)
  const isOffice = mayUse(useSession(), 'directory.add')
  const mayWrite = useStation().book.state !== 'read-only' && isOffice
  const sections = useAsk('directory.sections', {}).data ?? noSections
  useAsk('draft.read', { form: draftFormOf() }, { isEnabled: mayWrite })
  const open = (detail: Detail) => act({ kind: 'open', detail })
  const { current, detail } = state
  useDirectoryKeys({ current, detail, mayWrite, open })
  return (
    <>
      <ViewHead title={text.title} aside={isOffice ? text.aside.office : text.aside.reader} />
      {detail.kind === 'import' ? (
        <ImportPage onClose={() => act({ kind: 'close' })} />
      ) : (
        <>
          <div className="people-tools">
            <Segments
              label={text.standing}
              segments={standings.map(id => ({ id, label: text.standings[id] }))}
              value={state.standing}
              onChange={standing => act({ kind: 'standing', standing })}
            />
            {isOffice && !mayWrite ? <span className="meta">{text.readOnly}</span> : null}
            <span className="people-acts">
              <Button shownKey="Ctrl+F" onPress={focusStaffFilter}>
                {text.filter}
              </Button>
              {mayWrite ? <OfficeActs open={open} /> : null}
            </span>
          </div>
          <div className="people">
            <DirectoryList state={state} act={act} sections={sections} mayWrite={mayWrite} />
            <StaffDetail
              detail={detail}
              act={act}
              sections={sections}
              mayWrite={mayWrite}
              focusAsked={state.newAsked}
            />
          </div>
        </>
      )}
    </>
  )
}

const OfficeActs = ({ open }: { readonly open: (detail: Detail) => void }) => (
  <>
    <Button onPress={() => open({ kind: 'sections' })}>{text.sections}</Button>
    <Button shownKey="Ctrl+I" onPress={() => open({ kind: 'import' })}>
      {text.import}
    </Button>
    <Button look="primary" shownKey="Ctrl+N" onPress={() => open({ kind: 'new' })}>
      {text.add}
    </Button>
  </>
)

type DirectoryKeys = {
  readonly current: string | undefined
  readonly detail: Detail
  readonly mayWrite: boolean
  readonly open: (detail: Detail) => void
}

/** Enter and the arrows are heard by the list itself. */
const useDirectoryKeys = ({ current, detail, mayWrite, open }: DirectoryKeys): void => {
  const isList = detail.kind !== 'import'
  useKeys(text.title, [
    {
      name: 'directory.open',
      label: text.keys.open,
      keys: ['Enter'],
      mayRun: current !== undefined && isList,
    },
    {
      name: 'directory.new',
      label: text.add,
      keys: ['Ctrl+N'],
      mayRun: mayWrite && isList,
      run: () => open({ kind: 'new' }),
      isHinted: true,
    },
    {
      name: 'directory.import',
      label: text.import,
      keys: ['Ctrl+I'],
      mayRun: mayWrite && isList,
      run: () => open({ kind: 'import' }),
      isHinted: true,
    },
    {
      name: 'directory.change',
      label: text.keys.change,
      keys: ['Ctrl+E'],
      mayRun: mayWrite && isList && current !== undefined && detail.kind !== 'change',
      run: () => current !== undefined && open({ kind: 'change', staffId: current }),
      isHinted: true,
    },
    {
      name: 'directory.filter',
      label: text.filter,
      keys: ['Ctrl+F'],
      mayRun: isList,
      run: focusStaffFilter,
      isHinted: true,
    },
  ])
}
