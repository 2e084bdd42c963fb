import { lit, mix, type Colour } from '../colour.ts'
import type { Palette } from '../palettes.ts'
import { circle, ellipse, group, lines, n, path, rect, smooth, type Point, type Sheet } from '../sheet.ts'
import { stipple } from '../stipple.ts'

/** Grain that runs along the box and flows around its knots. */
export function grain(
  sheet: Sheet,
  box: { x: number; y: number; width: number; height: number },
  wood: Colour,
  gap: number,
  knots: readonly Point[] = [],
): string {
  let thin = '',
    thick = ''
  for (let y = box.y - 60, i = 0; y < box.y + box.height + 60; y += gap, i++) {
    const points: Point[] = []
    for (let x = box.x - 20; x <= box.x + box.width + 20; x += 22) {
      let sink = sheet.noise(x / 520, i * 0.11) * gap * 3.2 + sheet.noise(x / 130, i * 0.4) * gap * 0.5
      for (const [kx, ky] of knots) {
        const dx = (x - kx) / 150,
          dy = (y - ky) / 60
        sink += Math.sign(dy || 1) * 46 * Math.exp(-(dx * dx)) * Math.exp(-Math.abs(dy) * 0.7)
      }
      points.push([x, y + sink])
    }
    if (i % 4 === 0) thick += smooth(points)
    else thin += smooth(points)
  }
  const rings = knots
    .map(([kx, ky]) => [34, 24, 14, 6].map((r, i) => ellipse(kx, ky, r * 1.7, r, { fill: lit(wood, -0.06 - i * 0.045) })).join(''))
    .join('')
  return (
    path(thin, { fill: 'none', stroke: lit(wood, -0.05), 'stroke-width': 2.2 }) +
    path(thick, { fill: 'none', stroke: lit(wood, -0.1), 'stroke-width': 4 }) +
    rings
  )
}

/** Carved spoons laid out on a cloth. */
export function spoons(sheet: Sheet, ground: Colour, woods: readonly Colour[]): string {
  const { width, height, random } = sheet
  const parts = [rect(0, 0, width, height, { fill: ground })]
  for (let i = 0; i < 40; i++)
    parts.push(path(`M0 ${n(i * 32)}H${width}`, { stroke: lit(ground, i % 4 === 0 ? 0.05 : -0.02), 'stroke-width': i % 4 === 0 ? 9 : 3 }))
  woods.forEach((wood, i) => {
    const x = width * ((i + 0.75) / (woods.length + 0.5)),
      tilt = random.between(-7, 7),
      flip = i % 2 === 0 ? 0 : 180
    const bowl = 118 + (i % 3) * 20,
      long = 840 - (i % 2) * 90
    const top = -long / 2
    const outline = `M0 ${top}C${n(bowl * 1.25)} ${top} ${n(bowl * 1.1)} ${n(top + bowl * 2.5)} 26 ${n(top + bowl * 2.75)}C20 ${n(top + bowl * 3.4)} 22 ${n(long / 2 - 220)} 34 ${n(long / 2 - 40)}Q34 ${n(long / 2)} 0 ${n(long / 2 + 6)}Q-34 ${n(long / 2)} -34 ${n(long / 2 - 40)}C-22 ${n(long / 2 - 220)} -20 ${n(top + bowl * 3.4)} -26 ${n(top + bowl * 2.75)}C${n(-bowl * 1.1)} ${n(top + bowl * 2.5)} ${n(-bowl * 1.25)} ${top} 0 ${top}Z`
    const hollow = ellipse(0, top + bowl * 1.22, bowl * 0.68, bowl * 0.98)
    const clip = sheet.clip(path(outline)),
      clipHollow = sheet.clip(hollow)
    const lengthwise = (gap: number) =>
      group({ transform: 'rotate(90)' }, grain(sheet, { x: top, y: -170, width: long + 20, height: 340 }, wood, gap))
    parts.push(
      group(
        { transform: `translate(${n(x)} ${n(height / 2)}) rotate(${n(tilt + flip)})` },
        path(outline, { fill: lit(ground, -0.4), opacity: 0.4, transform: flip ? 'translate(-16 -24)' : 'translate(16 24)', filter: sheet.blur(10) }),
        group(
          { 'clip-path': clip },
          path(outline, { fill: wood }),
          lengthwise(13),
          stipple(random.fork(`spoon ${i}`), {
            x: -150,
            y: top,
            width: 300,
            height: long,
            tries: 5000,
            size: 2.2,
            colour: lit(wood, -0.2),
            opacity: 0.5,
            density: (u) => Math.max(0, (flip ? 1 - u : u) - 0.55),
          }),
        ),
        group(
          { 'clip-path': clipHollow },
          ellipse(0, top + bowl * 1.22, bowl * 0.68, bowl * 0.98, { fill: lit(wood, -0.08) }),
          lengthwise(9),
          stipple(random.fork(`hollow ${i}`), {
            x: -bowl,
            y: top,
            width: bowl * 2,
            height: bowl * 2.4,
            tries: 4200,
            size: 2.4,
            colour: lit(wood, -0.3),
            opacity: 0.6,
            density: (u, v) => Math.max(0, 0.8 - (flip ? 1 - u : u) - (flip ? 1 - v : v) * 0.4),
          }),
        ),
        circle(0, long / 2 - 34, 9, { fill: lit(wood, -0.3) }),
      ),
    )
  })
  return parts.join('')
}

/** A three-legged stool against a plain wall. */
export function stool(sheet: Sheet, palette: Palette, wall: Colour, floor: Colour, wood: Colour): string {
  const { width, height, random } = sheet
  const cx = width / 2,
    seat = height * 0.4,
    rx = width * 0.31,
    ry = rx * 0.31,
    foot = height * 0.86,
    line = height * 0.72
  const leg = (from: number, to: number, end: number, tone: number): string => {
    const points: Point[] = [
      [from - 34, seat + 10],
      [from + 34, seat + 10],
      [to + 19, end],
      [to - 19, end],
    ]
    return (
      path(lines(points, true), { fill: lit(wood, tone) }) +
      path(
        lines([
          [from + 12, seat + 10],
          [to + 8, end],
        ]),
        { stroke: lit(wood, tone - 0.09), 'stroke-width': 9, opacity: 0.7 },
      )
    )
  }
  const clip = sheet.clip(ellipse(cx, seat, rx, ry))
  return (
    rect(0, 0, width, height, { fill: wall }) +
    circle(width * 0.5, height * 0.4, width * 0.4, { fill: lit(wall, 0.05) }) +
    stipple(random.fork('wall'), {
      x: 0,
      y: 0,
      width,
      height: line,
      tries: 12000,
      size: 2.2,
      colour: lit(wall, -0.12),
      opacity: 0.55,
      density: (u, v) => Math.max(0, u * 0.5 - 0.1 + (0.4 - v) * 0.3),
    }) +
    rect(0, line, width, height - line, { fill: floor }) +
    [0.2, 0.52].map((at) => rect(0, line + (height - line) * at, width, 4, { fill: lit(floor, -0.1) })).join('') +
    ellipse(cx + 70, foot - 18, rx * 1.05, 46, { fill: palette.ink, opacity: 0.34, filter: sheet.blur(16) }) +
    leg(cx + 20, cx + 50, foot - 96, -0.14) +
    leg(cx - rx * 0.56, cx - rx * 0.86, foot, -0.02) +
    leg(cx + rx * 0.56, cx + rx * 0.88, foot - 6, -0.07) +
    path(`M${n(cx - rx)} ${n(seat)}V${n(seat + 42)}A${n(rx)} ${n(ry)} 0 0 0 ${n(cx + rx)} ${n(seat + 42)}V${n(seat)}Z`, { fill: lit(wood, -0.1) }) +
    ellipse(cx, seat, rx, ry, { fill: wood }) +
    group(
      { 'clip-path': clip },
      grain(sheet, { x: cx - rx, y: seat - ry, width: rx * 2, height: ry * 2 }, wood, 10, [[cx + rx * 0.34, seat - ry * 0.15]]),
      stipple(random.fork('seat'), {
        x: cx - rx,
        y: seat - ry,
        width: rx * 2,
        height: ry * 2,
        tries: 6000,
        size: 2.4,
        colour: lit(wood, -0.22),
        opacity: 0.5,
        density: (u, v) => Math.max(0, u * 0.7 + v * 0.5 - 0.7),
      }),
    ) +
    ellipse(cx, seat, rx, ry, { fill: 'none', stroke: lit(wood, 0.1), 'stroke-width': 4 }) +
    [
      [-0.56, 0.1],
      [0.56, 0.1],
      [0.03, -0.45],
    ]
      .map(
        ([u, v]) =>
          ellipse(cx + (u ?? 0) * rx, seat + (v ?? 0) * ry, 30, 12, { fill: mix(wood, palette.ink, 0.45) }) +
          path(
            lines([
              [cx + (u ?? 0) * rx - 22, seat + (v ?? 0) * ry],
              [cx + (u ?? 0) * rx + 22, seat + (v ?? 0) * ry],
            ]),
            { stroke: lit(wood, 0.14), 'stroke-width': 5 },
          ),
      )
      .join('')
  )
}
