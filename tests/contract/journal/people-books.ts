import { readFile } from '../../../electron/disk/read-file.ts'
import { chain, november, overwrite } from '../../unit/journal/journal-helpers.ts'
import type { Book } from './book-to-verify.ts'
import { changed, removeFile } from './changes.ts'
import { inNovember } from './sound-book.ts'

const peopleFile = `/book/people/${chain}/${november}`
const inPeople = `people/${chain}/${november}`

const peopleWith = (change: (text: string) => string) =>
  changed(disk => {
    const text = Buffer.from(readFile(disk, peopleFile)).toString()
    overwrite(disk, peopleFile, Buffer.from(change(text)))
  })

const firstLine = (text: string): string => text.slice(0, text.indexOf('\n') + 1)
const otherBox = (text: string): string =>
  text.replace(/"box":"./, box => (box.endsWith('A') ? '"box":"B' : '"box":"A'))

/** What may have happened to sealed persons. */
export const peopleBooks: readonly Book[] = [
  { name: 'an altered person', make: peopleWith(otherBox), problems: [[inPeople, 1]] },
  { name: 'a missing person', make: peopleWith(firstLine), problems: [[inNovember, 4]] },
  {
    name: 'no people at all',
    make: changed(removeFile(peopleFile)),
    problems: [
      [inNovember, 3],
      [inNovember, 4],
    ],
  },
  {
    name: 'a person nobody names',
    make: peopleWith(text => text + firstLine(text).replace('p-1', 'p-9')),
    problems: [],
  },
  {
    name: 'a torn person nobody names',
    make: peopleWith(text => `${text}{"id":"p-9","mon`),
    problems: [],
    notes: 1,
  },
  {
    name: 'a broken line between persons',
    make: peopleWith(text => text.replace('\n', '\nbroken\n')),
    problems: [[inPeople, 2]],
  },
  {
    name: 'a person written twice',
    make: peopleWith(text => text + firstLine(text)),
    problems: [[inPeople, 3]],
  },
]
