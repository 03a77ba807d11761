#include <stdlib.h>

#include "namewords.h"

enum { LONGEST = 15 };	/* bytes of a word */

struct nameword {
	unsigned bits;
	unsigned char length;
	unsigned char word[LONGEST];	/* no NUL */
};

#define ENTRY(word, bits) { bits, sizeof(word) - 1, word }
#define W(word, bit) ENTRY(word, NAMEWORD_##bit)
#define W2(word, one, two) ENTRY(word, NAMEWORD_##one | NAMEWORD_##two)
#define W3(word, one, two, three) ENTRY(word, NAMEWORD_##one | NAMEWORD_##two | NAMEWORD_##three)

/* In the order of the words. */
static const struct nameword namewords[] = {
	W("A.G.", LEGAL), W("A/S", LEGAL), W("AB", LEGAL), W("ACP", RANK), W("AG", LEGAL), W("AIG", RANK),
	W("ASA", LEGAL), W("ASP", RANK), W("Academics", PEOPLE), W("Academy", PLACE), W("Accord", THING),
	W("Accords", THING), W("Act", THING), W("Adm.", TITLE), W("Administration", BODY), W("Admiral", OFFICE),
	W("Adv", TITLE), W("Adv.", TITLE), W("Aerospace", FIRM), W("Agencia", FOREIGN),
	W3("Agency", PLACE, BODY, TASK), W("Agreement", THING), W2("Airlines", PLACE, FIRM), W("Airport", PLACE),
	W("Airways", PLACE), W("Alhaji", TITLE), W2("Ambassador", OFFICE, POST), W("Amendment", THING),
	W("Americans", PEOPLE), W("Analytics", FIRM), W("Archipelago", FEATURE), W("Army", PLACE),
	W("Artists", PEOPLE), W("Asociacion", FOREIGN), W("Asociaci\xC3\xB3n", FOREIGN),
	W2("Association", PLACE, BODY), W("Associa\xC3\xA7\xC3\xA3o", FOREIGN), W("Asteroid", EVENT),
	W2("Authority", PLACE, TASK), W("Avenue", PLACE), W("Award", THING), W("Awards", THING), W("B.V.", LEGAL),
	W("BRP", EVENT), W("BV", LEGAL), W("Banca", FOREIGN), W("Banco", FOREIGN), W("Bancorp", FIRM),
	W2("Bank", PLACE, FIRM), W("Banque", FOREIGN), W("Baron", OFFICE), W("Barr.", TITLE), W("Bay", PLACE),
	W("Beach", PLACE), W("Bhd", LEGAL), W("Bishop", OFFICE), W2("Board", PLACE, TASK), W("Bridge", PLACE),
	W("Brig.", TITLE), W("Broadcasting", FIRM), W("Brother", OFFICE), W2("Bureau", BODY, TASK), W("CAS", RANK),
	W("CEO", RANK), W("CFO", RANK), W("CJI", RANK), W("CM", RANK), W("COO", RANK), W("CS", RANK), W("CTO", RANK),
	W("Canyon", FEATURE), W2("Capital", PLACE, FIRM), W("Capt.", TITLE), W2("Captain", OFFICE, POST),
	W("Castle", PLACE), W2("Center", PLACE, TASK), W2("Centre", PLACE, TASK), W2("Chancellor", OFFICE, POST),
	W("Chief", OFFICE), W("Christians", PEOPLE), W2("Chronicle", BODY, PAPER), W("Church", PLACE),
	W("Citizens", PEOPLE), W("City", PLACE), W("Cllr", TITLE), W("Club", PLACE), W("Cmdr.", TITLE),
	W("Co.", LEGAL), W2("Coach", OFFICE, POST), W("Col.", TITLE), W2("College", PLACE, BODY),
	W2("Colonel", OFFICE, POST), W("Comet", EVENT), W("Comision", FOREIGN), W("Comisi\xC3\xB3n", FOREIGN),
	W3("Commission", PLACE, BODY, TASK), W3("Committee", PLACE, BODY, TASK), W("Communications", FIRM),
	W2("Company", PLACE, BODY), W("Confederaci\xC3\xB3n", FOREIGN), W("Confedera\xC3\xA7\xC3\xA3o", FOREIGN),
	W("Consejo", FOREIGN), W("Conservatives", PEOPLE), W("Consulting", FIRM), W("Convention", PLACE),
	W("Corp", LEGAL), W("Corp.", LEGAL), W("Corporation", PLACE), W2("Council", PLACE, TASK), W("Count", OFFICE),
	W("County", PLACE), W("Court", PLACE), W("Cpl.", TITLE), W("Creek", PLACE), W("Cross", PLACE),
	W("Cyclone", EVENT), W("DCP", RANK), W("DGP", RANK), W("DIG", RANK), W("DPM", RANK), W("DPP", RANK),
	W("DSP", RANK), W("Datin", TITLE), W("Dato", TITLE), W("Datuk", TITLE), W("Democrats", PEOPLE),
	W3("Department", PLACE, BODY, TASK), W("Desert", FEATURE), W("Det.", TITLE), W("District", PLACE),
	W("Doctor", OFFICE), W("Doctors", PEOPLE), W("Dr", TITLE), W("Dr.", TITLE), W("Duke", OFFICE),
	W("Earl", OFFICE), W("East", PLACE), W("Eastern", PLACE), W("Economists", PEOPLE), W("Emperor", OFFICE),
	W2("Energy", PLACE, FIRM), W("Engineers", PEOPLE), W("Engr", TITLE), W("Engr.", TITLE),
	W("Entertainment", FIRM), W("FM", RANK), W("Falls", PLACE), W("Families", PEOPLE), W("Farmers", PEOPLE),
	W("Father", OFFICE), W("Federaci\xC3\xB3n", FOREIGN), W("Field", PLACE), W("Financial", FIRM),
	W("Fondation", FOREIGN), W("Fondazione", FOREIGN), W("Foods", FIRM), W("Force", PLACE), W("Forest", PLACE),
	W2("Foundation", PLACE, BODY), W("Fr.", TITLE), W("Frente", FOREIGN), W("Friends", PEOPLE), W("Fund", PLACE),
	W("Fundacion", FOREIGN), W("Fundaci\xC3\xB3n", FOREIGN), W("Funda\xC3\xA7\xC3\xA3o", FOREIGN),
	W("Garden", PLACE), W("Gardens", PLACE), W2("Gazette", BODY, PAPER), W("Gen.", TITLE), W("General", OFFICE),
	W("Glacier", FEATURE), W("GmbH", LEGAL), W("Gov.", TITLE), W2("Governor", OFFICE, POST), W("Great", PLACE),
	W("Green", PLACE), W2("Group", PLACE, FIRM), W("Grupo", FOREIGN), W("Gruppo", FOREIGN), W("HMAS", EVENT),
	W("HMCS", EVENT), W("HMS", EVENT), W("HNLMS", EVENT), W("Hall", PLACE), W("Harbor", PLACE),
	W("Harbour", PLACE), W("Heights", PLACE), W2("Herald", BODY, PAPER), W("Hill", PLACE), W("Hills", PLACE),
	W2("Holdings", PLACE, FIRM), W("Hon.", TITLE), W2("Hospital", PLACE, BODY), W("Hotel", PLACE),
	W("House", PLACE), W("Hurricane", EVENT), W("IGP", RANK), W("II", GENERATION), W("III", GENERATION),
	W("INS", EVENT), W("IV", GENERATION), W("Inc", LEGAL), W("Inc.", LEGAL), W2("Industries", PLACE, FIRM),
	W2("Inquirer", BODY, PAPER), W("Insp.", TITLE), W("Institut", FOREIGN), W3("Institute", PLACE, BODY, TASK),
	W("Instituto", FOREIGN), W("Insurance", FIRM), W("Interactive", FIRM), W("Island", PLACE),
	W("Islands", PLACE), W("Istituto", FOREIGN), W("Jews", PEOPLE), W2("Journal", BODY, PAPER),
	W("Journalists", PEOPLE), W("Jr", GENERATION), W("Jr.", GENERATION), W2("Judge", OFFICE, POST),
	W2("Justice", OFFICE, POST), W("KG", LEGAL), W("KGaA", LEGAL), W("KRI", EVENT), W("King", OFFICE),
	W("L.L.C.", LEGAL), W("L.P.", LEGAL), W("LLC", LEGAL), W("LLP", LEGAL), W("Labs", FIRM),
	W2("Lady", OFFICE, POST), W("Lagoon", FEATURE), W("Lake", PLACE), W("Lawyers", PEOPLE), W("League", PLACE),
	W("Library", BODY), W("Limited", LEGAL), W("Logistics", FIRM), W2("Lord", OFFICE, POST), W("Lower", PLACE),
	W("Lt.", TITLE), W("Ltd", LEGAL), W("Ltd.", LEGAL), W("Ltda", LEGAL), W("MCA", RANK), W("MEC", RANK),
	W("MEP", RANK), W("MLA", RANK), W("MMC", RANK), W("MP", RANK), W("MSP", RANK), W("MV", EVENT),
	W("Maj.", TITLE), W("Major", OFFICE), W("Master", OFFICE), W2("Mayor", OFFICE, POST), W("Mayors", PEOPLE),
	W("Medal", THING), W("Media", FIRM), W("Memorial", PLACE), W2("Minister", OFFICE, POST),
	W("Ministerio", FOREIGN), W3("Ministry", PLACE, BODY, TASK), W("Minist\xC3\xA8re", FOREIGN),
	W("Moms", PEOPLE), W("Mothers", PEOPLE), W2("Motors", PLACE, FIRM), W("Mount", MOUNT), W("Mountain", FEATURE),
	W("Mountains", FEATURE), W("Movimento", FOREIGN), W("Movimiento", FOREIGN), W("Mr", TITLE), W("Mr.", TITLE),
	W("Mrs", TITLE), W("Mrs.", TITLE), W("Ms", TITLE), W("Ms.", TITLE), W("Mt.", MOUNT),
	W2("Museum", PLACE, BODY), W("Muslims", PEOPLE), W("N.V.", LEGAL), W("NV", LEGAL), W("Navy", PLACE),
	W("Networks", FIRM), W("New", PLACE), W("News", PLACE), W("North", PLACE), W("Northern", PLACE),
	W("Nurses", PEOPLE), W("Observatorio", FOREIGN), W("Observatory", BODY), W("Observat\xC3\xB3rio", FOREIGN),
	W2("Observer", BODY, PAPER), W("Ocean", FEATURE), W("Office", TASK), W2("Officer", OFFICE, POST),
	W("Open", PLACE), W("Orchestra", BODY), W("Ordinance", THING), W("Oy", LEGAL), W("Oyj", LEGAL),
	W("PLC", LEGAL), W("PM", RANK), W("PS", RANK), W("Pact", THING), W("Palace", PLACE), W("Parents", PEOPLE),
	W("Park", PLACE), W("Parti", FOREIGN), W("Partido", FOREIGN), W("Partito", FOREIGN),
	W2("Partners", PLACE, FIRM), W("Party", PLACE), W("Peninsula", FEATURE), W("Petroleum", FIRM),
	W("Pharma", FIRM), W("Pharmaceuticals", FIRM), W("Physicians", PEOPLE), W("Pictures", FIRM), W("Plc", LEGAL),
	W("Point", PLACE), W("Police", PLACE), W("Pope", OFFICE), W("Post", PLACE), W("Premier", OFFICE),
	W("President", OFFICE), W("Prince", OFFICE), W("Princess", OFFICE), W("Prize", THING), W("Prof", TITLE),
	W("Prof.", TITLE), W2("Professor", OFFICE, POST), W("Protocol", THING), W("Pte", LEGAL), W("Pty", LEGAL),
	W("Publishing", FIRM), W("Pvt", LEGAL), W("Pvt.", LEGAL), W("Queen", OFFICE), W("RFA", EVENT),
	W("RMS", EVENT), W("RRS", EVENT), W("Records", FIRM), W("Reef", FEATURE), W("Rep.", TITLE),
	W("Reporters", PEOPLE), W("Republicans", PEOPLE), W("Resources", FIRM), W("Rev.", TITLE), W("Ridge", PLACE),
	W("River", PLACE), W("Road", PLACE), W("Robotics", FIRM), W("Royal", PLACE), W("S.A.", LEGAL),
	W("S.A.S.", LEGAL), W("S.p.A.", LEGAL), W("SA", LEGAL), W("SE", LEGAL), W("SP", RANK), W("SSP", RANK),
	W("Saint", OFFICE), W("School", PLACE), W("Scientists", PEOPLE), W("Sea", FEATURE),
	W2("Secretary", OFFICE, POST), W2("Securities", PLACE, FIRM), W("Semiconductor", FIRM), W("Sen.", TITLE),
	W2("Senator", OFFICE, POST), W2("Sergeant", OFFICE, POST), W("Service", BODY), W("Services", PLACE),
	W("Sgt.", TITLE), W("Sheikh", OFFICE), W("Sir", TITLE), W("Sister", OFFICE), W("Smt", TITLE),
	W("Smt.", TITLE), W("Sociedad", FOREIGN), W2("Society", PLACE, BODY), W("Soci\xC3\xA9t\xC3\xA9", FOREIGN),
	W("Solutions", FIRM), W("South", PLACE), W("Southern", PLACE), W("SpA", LEGAL), W2("Speaker", OFFICE, POST),
	W("Springs", PLACE), W("Square", PLACE), W("Sr", GENERATION), W("Sr.", GENERATION), W("Stadium", PLACE),
	W("Station", PLACE), W("Storm", EVENT), W("Strait", FEATURE), W("Street", PLACE), W("Students", PEOPLE),
	W("Studios", FIRM), W("Sultan", OFFICE), W("Supt.", TITLE), W2("Systems", PLACE, FIRM), W("Tbk", LEGAL),
	W("Teachers", PEOPLE), W("Team", PLACE), W("Tech", PLACE), W("Technologies", FIRM), W("Telecom", FIRM),
	W("Therapeutics", FIRM), W("Times", PLACE), W("Tower", PLACE), W("Treaty", THING), W2("Tribune", BODY, PAPER),
	W("Trophy", THING), W("Trust", PLACE), W("Typhoon", EVENT), W("USCGC", EVENT), W("USNS", EVENT),
	W("USS", EVENT), W("Union", PLACE), W("Universidad", FOREIGN), W("Universidade", FOREIGN),
	W2("University", PLACE, BODY), W("Universit\xC3\xA9", FOREIGN), W("Upper", PLACE), W("VP", RANK),
	W("Valley", PLACE), W("Ventures", FIRM), W("Veterans", PEOPLE), W("Village", PLACE), W("Volcano", FEATURE),
	W("Voters", PEOPLE), W("West", PLACE), W("Western", PLACE), W("Women", PEOPLE), W("Workers", PEOPLE),
	W("Writers", PEOPLE), W("across", BEFORE), W("actor", PERSONNOUN), W("actress", PERSONNOUN),
	W("adidas", SMALL), W("affiliated", TIE), W("agency", BODYNOUN), W("airbnb", SMALL), W("airline", BODYNOUN),
	W("al", PARTICLE), W("album", WORK), W("aligned", TIE), W("allied", TIE), W("anthem", WORK),
	W("app", THINGNOUN), W("appointed", TIE), W("around", BEFORE), W("artist", PERSONNOUN), W("asked", VERB),
	W("at", BEFORE), W("backed", TIE), W("ballad", WORK), W("band", BODYNOUN), W("bank", BODYNOUN),
	W("based", TIE), W("became", VERB), W("bestseller", WORK), W("bin", PARTICLE), W("blockbuster", WORK),
	W("boohoo", SMALL), W("book", WORK), W("born", TIE), W("bound", TIE), W("boy", PERSONNOUN), W("bpost", SMALL),
	W("brewer", BODYNOUN), W("broadcaster", BODYNOUN), W("brokered", TIE), W("builder", BODYNOUN),
	W("built", TIE), W("called", WORK), W("can", VERB), W("capsule", THINGNOUN), W("carmaker", BODYNOUN),
	W("chain", BODYNOUN), W("charity", BODYNOUN), W("chatbot", THINGNOUN), W("city", PLACENOUN), W("clash", GAME),
	W("classic", WORK), W("club", BODYNOUN), W("comedy", WORK), W("commander", PERSONNOUN),
	W("company", BODYNOUN), W("constellation", THINGNOUN), W("contractor", BODYNOUN), W("controlled", TIE),
	W("country", PLACENOUN), W("da", PARTICLE), W("de", PARTICLE), W("debut", WORK), W("defeat", GAME),
	W("del", PARTICLE), W("den", PARTICLE), W("der", PARTICLE), W("developer", BODYNOUN), W("di", PARTICLE),
	W("did", VERB), W("disease", ILLNESS), W("district", PLACENOUN), W("documentary", WORK), W("does", VERB),
	W("dominated", TIE), W("dos", PARTICLE), W("drama", WORK), W("draw", GAME), W("drone", THINGNOUN),
	W("drones", THINGNOUN), W("du", PARTICLE), W("ebay", SMALL), W("educated", TIE), W("el", PARTICLE),
	W("entitled", WORK), W("epic", WORK), W("era", TIE), W("essay", WORK), W("fighter", PERSONNOUN),
	W("film", WORK), W("firm", BODYNOUN), W("fixture", GAME), W("flagged", TIE), W("flydubai", SMALL),
	W("frigate", THINGNOUN), W("funded", TIE), W("game", GAME), W("girl", PERSONNOUN), W("group", BODYNOUN),
	W("had", VERB), W("hamlet", PLACENOUN), W("has", VERB), W("headed", TIE), W("held", TIE),
	W("helicopter", THINGNOUN), W("helicopters", THINGNOUN), W("hit", WORK), W("ibn", PARTICLE),
	W("imposed", TIE), W("in", BEFORE), W("influenced", TIE), W("inspired", TIE), W("installed", TIE),
	W("insurer", BODYNOUN), W("into", BEFORE), W("is", VERB), W("island", PLACENOUN), W("la", PARTICLE),
	W("lake", PLACENOUN), W("lander", THINGNOUN), W("language", TIE), W("led", TIE), W("lender", BODYNOUN),
	W("linked", TIE), W("listed", TIE), W("lives", VERB), W("loss", GAME), W("lululemon", SMALL),
	W2("made", VERB, TIE), W("majority", TIE), W("maker", BODYNOUN), W("man", PERSONNOUN),
	W("manufacturer", BODYNOUN), W("match", GAME), W("mediated", TIE), W("meeting", GAME), W("memoir", WORK),
	W("met", VERB), W("militia", BODYNOUN), W("missile", THINGNOUN), W("missiles", THINGNOUN),
	W("mountain", PLACENOUN), W("movie", WORK), W("musical", WORK), W("near", BEFORE), W("newspaper", BODYNOUN),
	W("nominated", TIE), W("nonprofit", BODYNOUN), W("novel", WORK), W("occupied", TIE), W("opera", WORK),
	W("operator", BODYNOUN), W("orbiter", THINGNOUN), W("organisation", BODYNOUN), W("organization", BODYNOUN),
	W("outside", BEFORE), W("owned", TIE), W("painting", WORK), W("party", BODYNOUN), W("play", WORK),
	W("player", PERSONNOUN), W("plays", VERB), W("plc", LEGAL), W("podcast", WORK), W("poem", WORK),
	W("probe", THINGNOUN), W("producer", BODYNOUN), W("province", PLACENOUN), W("publisher", BODYNOUN),
	W("rapper", PERSONNOUN), W("record", WORK), W("region", PLACENOUN), W("registered", TIE), W("remake", WORK),
	W("retailer", BODYNOUN), W("rifle", THINGNOUN), W("rifles", THINGNOUN), W("river", PLACENOUN),
	W("rocket", THINGNOUN), W("rockets", THINGNOUN), W("romance", WORK), W("rover", THINGNOUN), W("ruled", TIE),
	W("run", TIE), W("said", VERB), W("sanctioned", TIE), W("satellite", THINGNOUN), W("satellites", THINGNOUN),
	W("satire", WORK), W("says", VERB), W("scored", VERB), W("sequel", WORK), W("series", WORK), W("set", TIE),
	W("show", WORK), W("singer", PERSONNOUN), W("single", WORK), W("sitcom", WORK), W("smartphone", THINGNOUN),
	W("smartphones", THINGNOUN), W("song", WORK), W("spacecraft", THINGNOUN), W("speaking", TIE),
	W("sponsored", TIE), W("startup", BODYNOUN), W("style", TIE), W("submarine", THINGNOUN),
	W("submarines", THINGNOUN), W("subsidiary", BODYNOUN), W("suburb", PLACENOUN), W("supercomputer", THINGNOUN),
	W("supplier", BODYNOUN), W("supported", TIE), W("suspect", PERSONNOUN), W("syndrome", ILLNESS),
	W("tank", THINGNOUN), W("tanker", THINGNOUN), W("tanks", THINGNOUN), W("teacher", PERSONNOUN),
	W("team", BODYNOUN), W("teenager", PERSONNOUN), W("telescope", THINGNOUN), W("ter", PARTICLE),
	W("thriller", WORK), W("thyssenkrupp", SMALL), W("tie", GAME), W("titled", WORK), W("told", VERB),
	W("took", VERB), W("town", PLACENOUN), W("track", WORK), W("trained", TIE), W("trawler", THINGNOUN),
	W("trilogy", WORK), W("triumph", GAME), W("union", BODYNOUN), W("university", BODYNOUN),
	W("utility", BODYNOUN), W("vaccine", THINGNOUN), W("valley", PLACENOUN), W("van", PARTICLE),
	W("variant", THINGNOUN), W("victory", GAME), W("village", PLACENOUN), W("virus", THINGNOUN),
	W("von", PARTICLE), W("walmart", SMALL), W("wants", VERB), W("warship", THINGNOUN), W("was", VERB),
	W("went", VERB), W("western", WORK), W("wide", TIE), W("will", VERB), W("win", GAME), W("winning", TIE),
	W("woman", PERSONNOUN), W("won", VERB), W("works", VERB), W("would", VERB), W("writer", PERSONNOUN),
	W("yacht", THINGNOUN)
};

static int
by_word(const void *key, const void *entry)
{
	const struct nameword *w = entry;

	return bytes_compare(*(const struct bytes *)key, (struct bytes){ w->word, w->length });
}

unsigned
namewords_find(struct bytes word)
{
	const struct nameword *found = bsearch(&word, namewords, sizeof namewords / sizeof namewords[0],
	    sizeof namewords[0], by_word);

	return found != NULL ? found->bits : 0;
}
