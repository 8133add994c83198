import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import jsQR from 'jsqr'

const run = (command: string, args: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

/** What the file says, page by page, without white space. */
export const pagesOf = (file: string): readonly string[] =>
  run('pdftotext', ['-raw', file, '-'])
    .split('\f')
    .slice(0, -1)
    .map(page => page.replace(/\s+/gu, ''))

/** Its fonts, each with whether it lies in the file itself. */
export const fontsOf = (file: string): readonly { readonly name: string; readonly isEmbedded: boolean }[] =>
  run('pdffonts', [file])
    .trimEnd()
    .split('\n')
    .slice(2)
    .map(line => ({
      name: line.split(/\s+/u)[0] ?? '',
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/u.exec(line)?.[1] === 'yes',
    }))

/** What the QR code on a rendered page says; undefined where none can be read. */
export const codeOn = (file: string, page: number): string | undefined => {
  const root = file.replace(/\.pdf$/u, `-${page}`)
  run('pdftoppm', ['-r', '150', '-f', String(page), '-l', String(page), '-singlefile', file, root])
  const { pixels, width, height } = imageIn(readFileSync(`${root}.ppm`))
  rmSync(`${root}.ppm`)
  return jsQR(pixels, width, height)?.data
}

/** A part of a page in millimetres, from its upper left corner. */
type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What the QR code in a part of a page says, where there are several. */
export const codeWithin = (file: string, page: number, { x, y, width, height }: Part): string | undefined => {
  const [dpi, root] = [150, file.replace(/\.pdf$/u, `-${page}-part`)]
  const dots = (mm: number) => String(Math.round((mm / 25.4) * dpi))
  const part = ['-x', dots(x), '-y', dots(y), '-W', dots(width), '-H', dots(height)]
  run('pdftoppm', [
    '-r',
    String(dpi),
    ...part,
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    file,
    root,
  ])
  const { pixels, width: wide, height: high } = imageIn(readFileSync(`${root}.ppm`))
  rmSync(`${root}.ppm`)
  return jsQR(pixels, wide, high)?.data
}

/** For looking at. */
export const renderPages = (file: string, to: string): void => {
  run('pdftoppm', ['-r', '80', '-png', file, to])
}

/** A portable pixmap: `P6 width height 255`, then three bytes a pixel. */
const imageIn = (bytes: Buffer): { pixels: Uint8ClampedArray; width: number; height: number } => {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 40).toString('latin1'))
  const [width, height] = [Number(head?.[1]), Number(head?.[2])]
  const colours = bytes.subarray(head?.[0].length)
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel++) {
    pixels.set(colours.subarray(pixel * 3, pixel * 3 + 3), pixel * 4)
    pixels[pixel * 4 + 3] = 255
  }
  return { pixels, width, height }
}
