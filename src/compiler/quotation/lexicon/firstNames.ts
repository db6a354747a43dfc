import type { Gender } from './roles.ts';

const female = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
kimberly emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia
amy kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel
carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren christina joan
evelyn judith hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail
sophia frances alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie
theresa diana brittany kayla lori marie hillary huma ivanka melania tiffany chelsea elena sonia ana lucia
carmen rosa isabel claire sophie camille juliette chloe ingrid heidi ursula annegret katja claudia petra
sabine gabriele greta astrid freya sigrid olga natalia svetlana irina tatiana ekaterina yulia oksana fatima
aisha zainab layla mariam nadia leila hala rania amal shirin parisa priya indira sushma anjali kavita
deepika yuki akiko naomi michiko aiko tzipi ayelet golda miriam leah sally peggy kellyanne kelli katrina
wendy tulsi nikki kamala condoleezza madeleine elaine jill rosalynn eleanor jane jenny jen jess kate katie
kathy kirsten kristen krista lindsay loretta lucy mandy marsha maxine megyn mika molly monica nina nora pam
paula penny phyllis rhonda rose rosie sheila sue susana susanna suzanne sylvia tammy tara tina valerie
vanessa vera veronica vicky whitney yvonne zoe debbie gabrielle allison alison alyssa anita anne annie
audrey becky bella bernadette beth bonnie bridget caitlin candice carla carly caroline carrie cassandra
celeste charlene christy cindy clara colleen connie crystal cristina daisy daphne darlene dawn deanna
dolores doris edith eileen ellen elise ella erica erin esther eva faith fiona florence gail georgia gina
ginger giselle gwen hailey harriet hazel hilary holly hope ida imelda irene iris ivy jana janelle jasmine
jeanne jeannette jenna jillian jodi joanna joanne jordana josephine juanita juliana kara katharine katy
kendra kristi kristin kristina lana liz liza lois lola lorraine louise lourdes luz lydia mabel mae margarita
margot marian marianne marina marjorie marlene maura maureen meghan mercedes meredith mildred mindy miranda
misty nadine nanette natasha nellie norma olive paige patsy patty pearl priscilla ramona regina rita roberta
rosemary roxanne sabrina selena serena shelley sherry sonya stella tamara thelma tonya trish valentina velma
vivian wanda wilma winifred yolanda yvette aung jacinda sanna mette erna nicola priti christiane marine
ségolène anne-marie josefina dilma keiko xiomara`;

const male = `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony
mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan
jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah
ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jesse
bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
russell bradley philip eugene ted marco rand jeb ben bernie barack mitt newt rick mike chris bill jim tim
tom bob dan don dave steve greg matt jeff mitch harry chuck orrin corey reince rudy vladimir boris sergei
dmitry igor ivan mikhail nikolai oleg viktor yuri alexei bibi naftali ehud shimon yair mohammed muhammad
mohamed ahmed ahmad ali hassan hussein hussain ibrahim khalid omar osama saddam bashar abdullah abdul
mahmoud mustafa yasser nouri haider fuad barham masoud emmanuel françois francois nicolas jacques pierre
alain olivier laurent gérard manuel édouard olaf gerhard helmut klaus hans jürgen wolfgang friedrich karl
heiko sigmar joachim horst stefan markus jens carlos luis jorge pedro miguel antonio fernando alejandro
enrique felipe mariano pablo diego andrés javier alberto hugo nicolás fidel raúl evo luiz jair mauricio
narendra manmohan rahul amit arvind rajiv imran nawaz pervez asif shinzo yoshihide junichiro fumio taro
jimmy kofi nelson cyril muammar hosni recep abdel malcolm tony gordon nigel ed nick keir rishi sadiq winston
leo enda simon luigi matteo mario silvio giuseppe paolo romano sergio stefano roberto andreas antonis
jarosław lech mateusz andrzej petro volodymyr sebastian werner norbert heinz geert herman guy didier pascal
abraham al alfred andy angelo archie arnold barry bart bernard bert brad brett brent bryce byron caleb
calvin cedric chad chester clarence clark claude clay clayton clifford clint clyde cole colin conrad craig
curtis cyrus dale damian damon daren darrell darren dean derek dirk dominic doug drew duane duncan dustin
dwayne dwight earl eddie edgar edmund edwin elliott elmer ernest ernie evan felix floyd forrest francis
franklin fred frederick garrett gavin gene geoffrey gilbert glen glenn graham gus hal hank harrison harvey
hector herb herbert howard hubert hugh ian isaac jake jared jarrod jay jeffery jerome joaquin joel josh
julian julio kent kirk kurt lance leonard leon leroy lester lewis lloyd lonnie lou louis luke luther lyle
marc marcus marshall martin marvin maurice max melvin merle micah mick milton miles morris morton murray ned
neil norman oliver oscar otis otto owen pete phil preston quentin rafael ramon ray reed reggie reginald rex
ricardo rob rod roderick rodney roland roman ron ronnie ross ruben rupert salvador sammy saul seth shane
shawn sheldon sherman sid spencer stan stanley stuart terrence theodore toby todd tommy travis trent trevor
troy vernon victor vince virgil wade wallace warren wendell wesley will willard woodrow xavier zach sherrod
bret`;

const genders: ReadonlyMap<string, Gender> = new Map([
  ...male.split(/\s+/).map((name) => [name, 'male'] as const),
  ...female.split(/\s+/).map((name) => [name, 'female'] as const),
]);

/** The gender most bearers of a first name have; the weakest evidence there is. */
export function genderOfFirstName(name: string): Gender | undefined {
  return genders.get(name.toLowerCase());
}
