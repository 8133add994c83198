import type { JournalPositions } from '../../shared/journal/contract.ts'
import { journalText as text } from './text.ts'

/** What the verification found, file and line; nothing where it found nothing. */
export const ProblemTable = ({
  verification,
}: {
  readonly verification: JournalPositions['verification']
}) => {
  if (verification.state !== 'done') return null
  const { problems, notes } = verification
  return (
    <>
      {problems.length > 0 ? (
        <section className="panel" aria-label={text.problems} data-pane="">
          <table className="plain-table problem-table" aria-label={text.problems}>
            <thead>
              <tr>
                <th scope="col">{text.file}</th>
                <th scope="col" className="number">
                  {text.line}
                </th>
                <th scope="col">{text.what}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ file, line, what }) => (
                <tr key={`${file} ${line} ${what}`}>
                  <td className="code">{file}</td>
                  <td className="number">{line}</td>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {notes.length > 0 ? (
        <section className="panel journal-notes" aria-label={text.notes} data-pane="">
          <h2>{text.notes}</h2>
          <ul>
            {notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
