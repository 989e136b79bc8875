const GAP = 15;

/** An SVG group: lines over two logarithmic axes, each named at its right end, names moved apart where they would meet. */
export function logPlot({title, labelX, ticksX, ticksY, y, lines}, {left, top, width, height}) {
  const low = ticksX[0].value, high = ticksX.at(-1).value;
  const toX = value => round(left + width * Math.log(value / low) / Math.log(high / low));
  const toY = value => round(top + height * (1 - Math.log(value / y.low) / Math.log(y.high / y.low)));
  const right = left + width, bottom = top + height;
  const names = apart(lines.map(line => ({line, at: toY(line.points.at(-1).y) + 4})));
  return [
    "<g>",
    `<text x="${left}" y="${top - 14}" fill="#222">${title}</text>`,
    ...ticksY.map(({value, text}) => `<path d="M${left} ${toY(value)}H${right}" stroke="#e6e6e6"/>`
      + `<text x="${left - 8}" y="${toY(value) + 4}" text-anchor="end">${text}</text>`),
    `<path d="M${left} ${bottom}H${right}" stroke="#999"/>`,
    ...ticksX.map(({value, text}) => `<path d="M${toX(value)} ${bottom}v4" stroke="#999"/>`
      + `<text x="${toX(value)}" y="${bottom + 18}" text-anchor="middle" font-size="11">${text}</text>`),
    `<text x="${left + width / 2}" y="${bottom + 36}" text-anchor="middle">${labelX}</text>`,
    ...lines.map(({points, colour, width}) => `<path d="M${points.map(p => `${toX(p.x)} ${toY(p.y)}`).join("L")}" fill="none"`
      + ` stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`),
    ...lines.flatMap(({points, colour, width}) =>
      points.map(p => `<circle cx="${toX(p.x)}" cy="${toY(p.y)}" r="${width + 0.5}" fill="${colour}"/>`)),
    ...names.map(({line, at}) => `<text x="${right + 8}" y="${at}" fill="${line.colour}"`
      + `${line.width > 2 ? ' font-weight="600"' : ""}>${line.name}</text>`),
    "</g>",
  ].join("\n");
}

function apart(names) {
  const sorted = [...names].sort((a, b) => a.at - b.at);
  for (let i = sorted.length - 2; i >= 0; i--) {
    sorted[i].at = Math.min(sorted[i].at, sorted[i + 1].at - GAP);
  }
  return sorted;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
