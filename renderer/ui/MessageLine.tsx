import './message-line.css'
import { useState } from 'react'
import { Button } from './Button.tsx'
import { Kbd } from './Kbd.tsx'

export type Message = { readonly id: number; readonly text: string }
export type KeyHint = { readonly key: string; readonly label: string }
type MessageLineProps = { readonly messages: readonly Message[]; readonly hints: readonly KeyHint[] }

/** The last result, left and spoken politely; the keys of this view, right. Nothing vanishes: the last ones can be opened. */
export const MessageLine = ({ messages, hints }: MessageLineProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <footer className="message-line" data-pane="">
      <p className="message-last" role="status" aria-label="消息">
        {messages.at(-1)?.text}
      </p>
      {messages.length > 1 ? (
        <Button look="link" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {`近 ${messages.length} 条`}
        </Button>
      ) : null}
      {isOpen ? <MessageList messages={messages} /> : null}
      <ul className="message-hints" aria-label="按键">
        {hints.map(({ key, label }) => (
          <li key={`${key} ${label}`}>
            <Kbd>{key}</Kbd> {label}
          </li>
        ))}
      </ul>
    </footer>
  )
}

const MessageList = ({ messages }: Pick<MessageLineProps, 'messages'>) => (
  <ol className="message-list panel" aria-label="近来的消息">
    {[...messages].reverse().map(({ id, text }) => (
      <li key={id}>{text}</li>
    ))}
  </ol>
)
