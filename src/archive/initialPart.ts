/** How the volume of all countries that begin with a letter is called, which no country's code does: "-in-i". */
export const initial = '-in-';
