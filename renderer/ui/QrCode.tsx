import qrcode from 'qrcode-generator'
import { useMemo } from 'react'

type QrCodeProps = {
  readonly text: string
  readonly label: string
}

/** Modules of quiet ground around it, as the standard asks. */
const quiet = 4

/** A QR code as one black path: sharp at every size, on screen and paper alike. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { size, path } = useMemo(() => drawn(text), [text])
  const side = size + 2 * quiet
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}

/** Medium correction: a stamp or a fold over a corner leaves it readable. */
const drawn = (text: string): { readonly size: number; readonly path: string } => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const places = Array.from({ length: size * size }, (_, n) => [Math.floor(n / size), n % size] as const)
  const path = places
    .filter(([row, column]) => code.isDark(row, column))
    .map(([row, column]) => `M${column} ${row}h1v1h-1z`)
    .join('')
  return { size, path }
}
