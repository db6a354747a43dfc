import type { PlaceMap } from '../../archive/placeMap.ts';
import * as phrases from '../../phrases/dossier.ts';

/** Where a place lies: its country among the neighbours, and a dot. The text under it says the same. */
export function LocatorMap({ map, name }: { map: PlaceMap; name: string }) {
  const { width, height, grid, land, country, countryName, countryLabel, dot, dotLabel } = map;
  const label = dot && countryName ? phrases.mapOf(name, countryName) : phrases.mapOfCountry(name);
  return (
    <figure className="max-w-100">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        direction="ltr"
        className="h-auto w-full rounded-lg border border-rule font-sans"
      >
        <g transform={`scale(${grid})`}>
          <path d={land} className="fill-rule stroke-paper" vectorEffect="non-scaling-stroke" />
          <path d={country} className="fill-tint stroke-soft" vectorEffect="non-scaling-stroke" />
        </g>
        {countryLabel && (
          <text
            x={countryLabel.x}
            y={countryLabel.y}
            textAnchor="middle"
            dominantBaseline="middle"
            className="fill-soft text-[14px]"
          >
            {countryName}
          </text>
        )}
        {dot && <circle cx={dot.x} cy={dot.y} r={4.5} className="fill-accent" />}
        {dotLabel && (
          <text
            x={dotLabel.x}
            y={dotLabel.y}
            textAnchor={dotLabel.anchor}
            className="fill-ink stroke-paper text-[15px] font-semibold [paint-order:stroke] [stroke-width:3px]"
          >
            {name}
          </text>
        )}
      </svg>
      <figcaption className="aside mt-1">
        {`${dot && countryName ? phrases.liesIn(name, countryName) : ''}${phrases.borders}`}
      </figcaption>
    </figure>
  );
}
