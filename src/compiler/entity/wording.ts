/** Words for offices and courtesies, in lower case, that stand before a person's name. General, of no one article. */

/** Courtesies: no part of the name, and no role. */
export const courtesies: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss sir dame lord lady mx madam'.split(' '),
);

/** Offices that stand before a name with a capital: "Prime Minister Ardern", "Sgt. Jones". */
export const offices: ReadonlySet<string> = new Set(
  'president minister secretary chancellor premier governor gov. senator sen. representative rep. congressman congresswoman mayor king queen prince princess emperor sultan emir sheikh sheik ayatollah pope cardinal archbishop bishop rabbi imam reverend rev. father judge justice general gen. lieutenant lt. colonel col. major maj. captain capt. sergeant sgt. corporal cpl. private pvt. admiral adm. commander cmdr. commissioner detective det. inspector insp. superintendent supt. constable officer chief director chairman chairwoman chairperson professor prof. prof doctor dr. dr ambassador spokesman spokeswoman spokesperson attorney prosecutor sheriff deputy coach speaker leader councillor councilman councilwoman councilor alderman delegate baroness baron count countess duke duchess mp mep envoy marshal brigadier lawmaker treasurer'.split(
    ' ',
  ),
);

/** Offices said after a name or before it in lower case: "X, the chief executive of Y". */
export const roleNouns: ReadonlySet<string> = new Set(
  [...offices]
    .filter((it) => !it.endsWith('.'))
    .concat(
      'ceo executive founder co-founder cofounder owner manager author writer actor actress singer musician player quarterback goalkeeper striker defender midfielder captain analyst economist researcher scientist historian lawyer politician activist journalist reporter editor photographer correspondent columnist artist designer engineer teacher student nurse physician surgeon psychologist biologist head boss member candidate nominee veteran resident neighbor neighbour witness victim suspect mother father brother sister son daughter wife husband widow uncle aunt cousin spokesman spokeswoman expert fellow adviser advisor consultant strategist developer producer filmmaker comedian rapper soprano mezzo tenor baritone conductor composer playwright poet novelist curator critic chef baker brewer skipper sailor helmsman rower coxswain harbourmaster harbormaster master pilot fisherman fisherwoman fisher farmer grower keeper oceanographer physicist chemist geologist ecologist epidemiologist virologist sociologist anthropologist archaeologist climatologist meteorologist mathematician philosopher theologian statistician lecturer dean provost principal headteacher accountant broker banker investor entrepreneur landlord tenant plumber electrician carpenter builder mechanic driver firefighter paramedic midwife therapist psychiatrist dentist vet pharmacist pathologist coroner magistrate barrister solicitor notary mediator negotiator diplomat consul legislator whip treasurer secretary-general undersecretary organizer organiser volunteer campaigner survivor passenger neighbor'.split(
        ' ',
      ),
    ),
);

/** Words that may stand between the article and the noun of a role or before an office: "the deputy prime minister". */
export const roleQualifiers: ReadonlySet<string> = new Set(
  'prime foreign interior defence defense finance health justice education trade vice deputy former ex-president acting interim assistant associate senior junior chief general attorney executive managing press state first second third crown supreme federal national local regional provincial police army military navy air force party opposition majority minority house senate council district county city world lead principal founding honorary retired late then longtime current new outgoing incoming newly elected home environment energy economy labor labour transport transportation culture tourism agriculture oil information communications treasury harbour harbor port marine maritime fisheries fishing sea coast coastguard water power rail railway road aviation airline shipping ferry union club school college university hospital research science technology data digital security intelligence emergency relief refugee human rights women youth children pension housing planning building property tax customs trade-union'.split(
    ' ',
  ),
);

/** Verbs whose subject is a person, or a government called by its capital. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  'said says told tells added adds stated states declared declares announced announces warned warns urged urges insisted insists claimed claims noted notes stressed stresses explained explains replied argued argues asked asks called accused accuses denied denies vowed vows pledged pledges condemned condemns rejected rejects agreed agrees confirmed confirms acknowledged acknowledges admitted believes wants recalled recalls wrote writes tweeted tweets'.split(
    ' ',
  ),
);

/** Agencies and picture libraries that credits and datelines name, folded. */
export const agencies: ReadonlySet<string> = new Set(
  'ap associated press|reuters|afp|agence france presse|getty|getty images|epa|epa efe|efe|dpa|pa|pa media|press association|bloomberg|xinhua|tass|ria novosti|sputnik|anadolu|anadolu agency|kyodo|kyodo news|yonhap|upi|united press international|ansa|ap|associated press|ap photo|shutterstock|alamy|zuma|zuma press|zuma wire|nurphoto|sipa|sipa usa|rex|magnum photos|corbis|istock|afp getty images|pool|handout|file|canadian press|the canadian press|aap|pti|ians|ani|interfax|belga|apa|mti|lusa|ntb|ritzau|tt|stt|keystone'.split(
    '|',
  ),
);
