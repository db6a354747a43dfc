/** Nouns for kinds of organisation in languages other than English. */
import { wordSet } from '../wordSet.ts';

/** By language. */
export const bodies: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fr',
    wordSet(`compagnie société entreprise groupe association fédération syndicat agence institut banque quotidien parti
    fondation université assemblée ministère confédération collectif armateur ong`),
  ],
  [
    'es',
    wordSet(`compañía empresa grupo naviera asociación federación sindicato agencia instituto banco diario partido
    fundación universidad aerolínea ministerio autoridad consejo confederación ong`),
  ],
  [
    'de',
    wordSet(`reederei firma konzern unternehmen verband gewerkschaft initiative bank zeitung partei stiftung universität
    institut verein agentur fluggesellschaft ministerium organisation bürgerinitiative hersteller`),
  ],
  [
    'it',
    wordSet(`compagnia società azienda gruppo associazione federazione sindacato agenzia istituto banca quotidiano
    partito fondazione università ministero ong`),
  ],
  [
    'pt',
    wordSet(`companhia empresa grupo associação federação sindicato agência instituto banco jornal partido fundação
    universidade ministério ong`),
  ],
]);
