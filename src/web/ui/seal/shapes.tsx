import type { Shape } from './geometry.ts'

/** Paints shapes in order. Colours are presentation attributes: the page's policy forbids inline styles. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => (
    <path
      key={index}
      d={shape.d}
      fill={shape.fill ? `var(--pigment-${shape.fill})` : 'none'}
      stroke={shape.stroke && `var(--pigment-${shape.stroke})`}
      strokeWidth={shape.width}
      strokeDasharray={shape.dash}
      strokeLinecap={shape.round ? 'round' : undefined}
    />
  ))
}
