import type { PlaceMap } from '../../archive/placeMap.ts';

/** Where a place lies: its country among the neighbours, and a dot. The text under it says the same. */
export function LocatorMap({ map, name }: { map: PlaceMap; name: string }) {
  const { width, height, land, country, countryName, countryLabel, dot } = map;
  const isLeft = dot !== undefined && dot.x > width - 140;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={dot ? `Map: ${name} in ${countryName}` : `Map: ${countryName}`}
        className="h-auto w-full rounded-lg border border-rule font-sans"
      >
        <path d={land} className="fill-raised stroke-rule" />
        <path d={country} className="fill-tint stroke-soft" />
        {countryLabel && (
          <text
            x={countryLabel.x}
            y={countryLabel.y}
            textAnchor="middle"
            className="fill-soft text-note"
          >
            {countryName}
          </text>
        )}
        {dot && (
          <>
            <circle cx={dot.x} cy={dot.y} r={4.5} className="fill-accent" />
            <text
              x={dot.x + (isLeft ? -9 : 9)}
              y={dot.y + 5}
              textAnchor={isLeft ? 'end' : 'start'}
              className="fill-ink stroke-paper text-[0.9375rem] font-semibold [paint-order:stroke] [stroke-width:3px]"
            >
              {name}
            </text>
          </>
        )}
      </svg>
      <figcaption className="aside mt-1">
        {dot ? `${name} lies in ${countryName}. ` : ''}Borders: Natural Earth.
      </figcaption>
    </figure>
  );
}
