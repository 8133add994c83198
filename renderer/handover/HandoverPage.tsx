import './handover.css'
import { useState } from 'react'
import type { PostStanding } from '../../shared/handover/contract.ts'
import type { AssignableRole } from '../../shared/kernel/roles.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { postTable, type ShiftPost } from '../../shared/shift/index.ts'
import { useSession } from '../app/session.tsx'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { HeldPost, useShiftInWords, VacantPost } from './IdlePost.tsx'
import { PaperButtons } from './PaperButtons.tsx'
import { RunningHandover } from './RunningHandover.tsx'
import { handoverText as text } from './text.ts'

/** In the order in which they are most asked for. */
const posts: readonly ShiftPost[] = ['duty-officer', 'leader', 'gatekeeper']
const segments = posts.map(id => ({ id, label: postTable[id].label }))

/** Who has a post, and how it passes to the next one. */
export const HandoverPage = () => {
  const { roles } = useSession()
  const [post, setPost] = useState(() => ownPost(roles))
  const asked = useAsk('handover.standing', { post })
  const { data, error, refetch } = asked
  return (
    <>
      <ViewHead title={text.title} aside={data ? <ShiftAside standing={data} /> : undefined}>
        <Segments label={text.posts} segments={segments} value={post} onChange={setPost} />
        <PaperButtons post={post} />
      </ViewHead>
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data && !isOnItsWay(asked) ? <Standing standing={data} /> : <Skeleton reason={text.waiting} />}
    </>
  )
}

const ownPost = (roles: readonly AssignableRole[]): ShiftPost =>
  posts.find(post => roles.includes(post)) ?? 'duty-officer'

const ShiftAside = ({ standing }: { readonly standing: PostStanding }) => useShiftInWords(standing.shift)

const Standing = ({ standing }: { readonly standing: PostStanding }) => {
  const { post, phase, running } = standing
  if (phase === 'vacant') return <VacantPost key={post} standing={standing} />
  if (!running) return <HeldPost key={`${post} ${standing.holder?.since}`} standing={standing} />
  return <RunningHandover key={running.itemId} standing={standing} itemId={running.itemId} />
}
