import { wordSet } from '../../wordSet.ts';

/** Nouns for what a person does or is, in lower case: heads of "the foreign minister". */
export const roleNouns =
  wordSet(`minister president premier chancellor senator representative congressman congresswoman
  lawmaker governor mayor secretary ambassador envoy diplomat spokesman spokeswoman spokesperson speaker chairman
  chairwoman chairperson chair chief director executive ceo founder owner manager editor reporter journalist
  correspondent columnist author writer novelist poet historian professor scholar researcher scientist economist
  analyst expert strategist consultant adviser advisor aide lawyer attorney judge justice prosecutor solicitor
  barrister detective officer sergeant inspector commissioner sheriff general colonel commander captain lieutenant
  admiral major soldier pilot king queen prince princess duke duchess emir sultan sheikh pope bishop archbishop priest
  pastor reverend rabbi imam cleric doctor surgeon physician nurse teacher principal student activist organizer
  organiser campaigner leader candidate nominee frontrunner front-runner contender challenger incumbent politician
  democrat republican liberal conservative mp peer lord lady baroness councillor councilman councilwoman delegate
  coach striker defender goalkeeper midfielder quarterback player star singer rapper musician actor actress comedian
  host anchor presenter moderator producer filmmaker artist designer architect engineer developer inventor billionaire
  businessman businesswoman businessperson mogul tycoon magnate entrepreneur investor banker broker trader farmer
  rancher driver worker resident neighbor neighbour mother father son daughter brother sister wife husband widow
  uncle aunt grandmother grandfather boyfriend girlfriend friend witness victim survivor suspect defendant plaintiff
  man woman boy girl official veteran volunteer owner deputy treasurer curator organiser pollster blogger
  commentator pundit dictator autocrat statesman stateswoman legislator parliamentarian premier vicar deacon
  firefighter paramedic trucker chef baker barber landlord tenant customer newcomer hopeful native retiree supporter voter critic user commenter reader member employee
  protester demonstrator marcher attendee participant spectator insider operative donor staffer ally colleague viewer
  listener follower fan passenger patient parent organiser pollster prosecutor lobbyist strategist mourner juror
  ministre président présidente maire porte-parole
  directeur directrice député députée sénateur sénatrice ministerin präsident präsidentin sprecher sprecherin bürgermeister
  bürgermeisterin kanzler kanzlerin chefin senatorin ministra ministro presidente presidenta portavoz alcalde alcaldesa
  directora diputado diputada senador senadora oceanógrafo oceanógrafa océanographe councilmember assemblyman assemblywoman backer opponent rival contestant competitor applicant migrant refugee cook captain coxswain oceanographer clerk
  skipper harbourmaster harbormaster master fisherman fisherwoman sailor crewman nun monk caretaker cleaner plumber
  electrician carpenter butcher grocer shopkeeper waiter waitress bartender publican postman librarian archivist
  curator biologist geologist physicist chemist astronomer meteorologist climatologist ecologist psychologist
  sociologist statistician mathematician archaeologist anthropologist linguist translator interpreter conductor
  composer pianist violinist dancer choreographer sculptor photographer cartoonist illustrator rower runner cyclist
  swimmer boxer climber jockey referee umpire goalscorer grandparent toddler teenager pensioner widow orphan`);

const feminine =
  wordSet(`spokeswoman congresswoman chairwoman councilwoman businesswoman stateswoman queen princess
  duchess baroness actress mother daughter sister wife widow aunt grandmother girlfriend woman girl lady mrs ms miss
  madam mme sra frau sister first-lady heroine waitress stewardess comedienne señora madame`);
const masculine =
  wordSet(`spokesman congressman chairman councilman businessman statesman king prince duke father son
  brother husband uncle grandfather boyfriend man boy mr sir lord pope priest actor bishop archbishop imam
  emir sultan señor monsieur herr widower waiter`);

/** Titles before a name, and the role noun each is short for. */
export const titles: ReadonlyMap<string, string> = new Map(
  `sen:senator senator:senator rep:representative representative:representative congressman:congressman
  congresswoman:congresswoman gov:governor governor:governor mayor:mayor president:president minister:minister
  chancellor:chancellor secretary:secretary gen:general general:general col:colonel colonel:colonel lt:lieutenant
  lieutenant:lieutenant capt:captain captain:captain sgt:sergeant sergeant:sergeant maj:major admiral:admiral adm:admiral
  judge:judge justice:justice rev:reverend reverend:reverend dr:doctor doctor:doctor prof:professor
  professor:professor pope:pope king:king queen:queen prince:prince princess:princess ambassador:ambassador
  speaker:speaker sheriff:sheriff chief:chief commissioner:commissioner attorney:attorney premier:premier
  bishop:bishop archbishop:archbishop imam:imam sheikh:sheikh rabbi:rabbi pastor:pastor coach:coach
  spokesman:spokesman spokeswoman:spokeswoman spokesperson:spokesperson`
    .split(/\s+/)
    .map((pair) => {
      const [title = '', noun = ''] = pair.split(':');
      return [title, noun];
    }),
);

/** The grammatical gender that a role or title states, if it states one. */
export function genderOfWord(word: string): Gender | undefined {
  const plain = word.replace(/\.$/, '');
  if (feminine.has(plain)) return 'female';
  return masculine.has(plain) ? 'male' : undefined;
}

/** The gender of pronouns and of words for people. */
export type Gender = 'female' | 'male';
