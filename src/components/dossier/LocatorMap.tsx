import { useEffect, useState } from 'react';
import { mapSize, type PlaceMap } from '../../archive/placeMap.ts';
import * as phrases from '../../phrases/dossier.ts';

const { width, height } = mapSize;

/**
 * Where a place lies: its country among the neighbours, and a dot. The text under
 * it says the same, and stands alone where the picture cannot be had.
 */
export function LocatorMap({ map, name }: { map: PlaceMap; name: string }) {
  const { file, countryName, dot, dotLabel } = map;
  const label = dot && countryName ? phrases.mapOf(name, countryName) : phrases.mapOfCountry(name);
  const address = import.meta.env.BASE_URL + file;
  const [isThere, setThere] = useState(true);
  useEffect(() => {
    // The one in the page may have failed before it came to life, and no longer says so.
    const picture = new Image();
    const leaveOut = (): void => setThere(false);
    picture.addEventListener('error', leaveOut);
    picture.src = address;
    return () => picture.removeEventListener('error', leaveOut);
  }, [address]);
  return (
    <figure className="max-w-100">
      {isThere && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
          fontSize={15}
          fontWeight={600}
          className="rounded-lg border border-rule fill-accent font-sans"
        >
          <image href={address} width={width} height={height} />
          {dot && <circle cx={dot.x} cy={dot.y} r={4} />}
          {dotLabel && (
            <text x={dotLabel.x} y={dotLabel.y} textAnchor={dotLabel.anchor} direction="ltr">
              {name}
            </text>
          )}
        </svg>
      )}
      <figcaption className="aside mt-1">
        {`${dot && countryName ? phrases.liesIn(name, countryName) : ''}${phrases.borders}`}
      </figcaption>
    </figure>
  );
}
