#include <stdlib.h>

#include "namewords.h"

struct nameword {
	struct bytes word;
	unsigned bits;
};

#define W(word, bits) { { (const unsigned char *)(word), sizeof(word) - 1 }, NAMEWORD_##bits }

/* In the order of the words. */
static const struct nameword namewords[] = {
	W("A.G.", LEGAL), W("AB", LEGAL), W("AG", LEGAL), W("ASA", LEGAL), W("Academy", PLACE), W("Accord", THING),
	W("Accords", THING), W("Act", THING), W("Adm.", TITLE), W("Admiral", OFFICE), W("Agency", PLACE),
	W("Agreement", THING), W("Airlines", PLACE), W("Airport", PLACE), W("Airways", PLACE),
	W("Ambassador", OFFICE), W("Archipelago", FEATURE), W("Army", PLACE), W("Association", PLACE),
	W("Asteroid", EVENT), W("Authority", PLACE), W("Avenue", PLACE), W("Award", THING), W("Awards", THING),
	W("B.V.", LEGAL), W("BV", LEGAL), W("Bank", PLACE), W("Baron", OFFICE), W("Bay", PLACE), W("Beach", PLACE),
	W("Bishop", OFFICE), W("Board", PLACE), W("Bridge", PLACE), W("Brother", OFFICE), W("Canyon", FEATURE),
	W("Capital", PLACE), W("Capt.", TITLE), W("Captain", OFFICE), W("Castle", PLACE), W("Center", PLACE),
	W("Centre", PLACE), W("Chancellor", OFFICE), W("Chief", OFFICE), W("Church", PLACE), W("City", PLACE),
	W("Club", PLACE), W("Co.", LEGAL), W("Coach", OFFICE), W("Col.", TITLE), W("College", PLACE),
	W("Colonel", OFFICE), W("Comet", EVENT), W("Commission", PLACE), W("Committee", PLACE), W("Company", PLACE),
	W("Convention", PLACE), W("Corp", LEGAL), W("Corp.", LEGAL), W("Corporation", PLACE), W("Council", PLACE),
	W("Count", OFFICE), W("County", PLACE), W("Court", PLACE), W("Creek", PLACE), W("Cross", PLACE),
	W("Cyclone", EVENT), W("Department", PLACE), W("Desert", FEATURE), W("District", PLACE), W("Doctor", OFFICE),
	W("Dr", TITLE), W("Dr.", TITLE), W("Duke", OFFICE), W("Earl", OFFICE), W("East", PLACE), W("Eastern", PLACE),
	W("Emperor", OFFICE), W("Energy", PLACE), W("Falls", PLACE), W("Father", OFFICE), W("Field", PLACE),
	W("Force", PLACE), W("Forest", PLACE), W("Foundation", PLACE), W("Fr.", TITLE), W("Fund", PLACE),
	W("Garden", PLACE), W("Gardens", PLACE), W("Gen.", TITLE), W("General", OFFICE), W("Glacier", FEATURE),
	W("GmbH", LEGAL), W("Gov.", TITLE), W("Governor", OFFICE), W("Great", PLACE), W("Green", PLACE),
	W("Group", PLACE), W("HMAS", EVENT), W("HMCS", EVENT), W("HMS", EVENT), W("Hall", PLACE), W("Harbor", PLACE),
	W("Harbour", PLACE), W("Heights", PLACE), W("Hill", PLACE), W("Hills", PLACE), W("Holdings", PLACE),
	W("Hospital", PLACE), W("Hotel", PLACE), W("House", PLACE), W("Hurricane", EVENT), W("II", GENERATION),
	W("III", GENERATION), W("INS", EVENT), W("IV", GENERATION), W("Inc", LEGAL), W("Inc.", LEGAL),
	W("Industries", PLACE), W("Institute", PLACE), W("Island", PLACE), W("Islands", PLACE), W("Jr", GENERATION),
	W("Jr.", GENERATION), W("Judge", OFFICE), W("Justice", OFFICE), W("KG", LEGAL), W("King", OFFICE),
	W("L.L.C.", LEGAL), W("L.P.", LEGAL), W("LLC", LEGAL), W("LLP", LEGAL), W("Lady", OFFICE),
	W("Lagoon", FEATURE), W("Lake", PLACE), W("League", PLACE), W("Lord", OFFICE), W("Lower", PLACE),
	W("Lt.", TITLE), W("Ltd", LEGAL), W("Ltd.", LEGAL), W("MV", EVENT), W("Maj.", TITLE), W("Major", OFFICE),
	W("Master", OFFICE), W("Mayor", OFFICE), W("Memorial", PLACE), W("Minister", OFFICE), W("Ministry", PLACE),
	W("Motors", PLACE), W("Mount", MOUNT), W("Mountain", FEATURE), W("Mountains", FEATURE), W("Mr", TITLE),
	W("Mr.", TITLE), W("Mrs", TITLE), W("Mrs.", TITLE), W("Ms", TITLE), W("Ms.", TITLE), W("Mt.", MOUNT),
	W("Museum", PLACE), W("N.V.", LEGAL), W("NV", LEGAL), W("Navy", PLACE), W("New", PLACE), W("News", PLACE),
	W("North", PLACE), W("Northern", PLACE), W("Ocean", FEATURE), W("Officer", OFFICE), W("Open", PLACE),
	W("PLC", LEGAL), W("Pact", THING), W("Palace", PLACE), W("Park", PLACE), W("Partners", PLACE),
	W("Party", PLACE),
	W("Peninsula", FEATURE), W("Plc", LEGAL), W("Point", PLACE), W("Police", PLACE), W("Pope", OFFICE),
	W("Post", PLACE), W("Premier", OFFICE), W("President", OFFICE), W("Prince", OFFICE), W("Princess", OFFICE),
	W("Prize", THING), W("Prof", TITLE), W("Prof.", TITLE), W("Professor", OFFICE), W("Protocol", THING),
	W("Pty", LEGAL), W("Queen", OFFICE), W("RMS", EVENT), W("Reef", FEATURE), W("Rep.", TITLE), W("Rev.", TITLE),
	W("Ridge", PLACE), W("River", PLACE), W("Road", PLACE), W("Royal", PLACE), W("S.A.", LEGAL),
	W("S.A.S.", LEGAL), W("S.p.A.", LEGAL), W("SA", LEGAL), W("Saint", OFFICE), W("School", PLACE),
	W("Sea", FEATURE), W("Secretary", OFFICE), W("Securities", PLACE), W("Sen.", TITLE), W("Senator", OFFICE),
	W("Sergeant", OFFICE), W("Services", PLACE), W("Sgt.", TITLE), W("Sheikh", OFFICE), W("Sir", TITLE),
	W("Sister", OFFICE), W("Society", PLACE), W("South", PLACE), W("Southern", PLACE), W("SpA", LEGAL),
	W("Speaker", OFFICE), W("Springs", PLACE), W("Square", PLACE), W("Sr", GENERATION), W("Sr.", GENERATION),
	W("Stadium", PLACE), W("Station", PLACE), W("Storm", EVENT), W("Strait", FEATURE), W("Street", PLACE),
	W("Sultan", OFFICE), W("Systems", PLACE), W("Team", PLACE), W("Tech", PLACE), W("Times", PLACE),
	W("Tower", PLACE), W("Treaty", THING), W("Trust", PLACE), W("Typhoon", EVENT), W("USNS", EVENT),
	W("USS", EVENT),
	W("Union", PLACE), W("University", PLACE), W("Upper", PLACE), W("Valley", PLACE), W("Village", PLACE),
	W("Volcano", FEATURE), W("West", PLACE), W("Western", PLACE), W("across", BEFORE), W("actor", PERSONNOUN),
	W("actress", PERSONNOUN), W("adidas", SMALL), W("agency", BODYNOUN), W("airbnb", SMALL),
	W("airline", BODYNOUN), W("al", PARTICLE), W("around", BEFORE), W("artist", PERSONNOUN), W("asked", VERB),
	W("at", BEFORE), W("band", BODYNOUN), W("bank", BODYNOUN), W("became", VERB), W("bin", PARTICLE),
	W("boohoo", SMALL), W("boy", PERSONNOUN), W("bpost", SMALL), W("can", VERB), W("carmaker", BODYNOUN),
	W("chain", BODYNOUN), W("charity", BODYNOUN), W("city", PLACENOUN), W("club", BODYNOUN),
	W("commander", PERSONNOUN), W("company", BODYNOUN), W("country", PLACENOUN), W("da", PARTICLE),
	W("de", PARTICLE), W("del", PARTICLE), W("den", PARTICLE), W("der", PARTICLE), W("di", PARTICLE),
	W("did", VERB), W("disease", ILLNESS), W("district", PLACENOUN), W("does", VERB), W("dos", PARTICLE),
	W("du", PARTICLE), W("ebay", SMALL), W("el", PARTICLE), W("fighter", PERSONNOUN), W("firm", BODYNOUN),
	W("flydubai", SMALL), W("girl", PERSONNOUN), W("group", BODYNOUN), W("had", VERB), W("hamlet", PLACENOUN),
	W("has", VERB), W("ibn", PARTICLE), W("in", BEFORE), W("into", BEFORE), W("is", VERB),
	W("island", PLACENOUN), W("la", PARTICLE), W("lake", PLACENOUN), W("lives", VERB), W("lululemon", SMALL),
	W("made", VERB), W("man", PERSONNOUN), W("manufacturer", BODYNOUN), W("met", VERB), W("militia", BODYNOUN),
	W("mountain", PLACENOUN), W("near", BEFORE), W("organisation", BODYNOUN), W("organization", BODYNOUN),
	W("outside", BEFORE), W("party", BODYNOUN), W("player", PERSONNOUN), W("plays", VERB), W("plc", LEGAL),
	W("province", PLACENOUN), W("rapper", PERSONNOUN), W("region", PLACENOUN), W("retailer", BODYNOUN),
	W("river", PLACENOUN), W("said", VERB), W("says", VERB), W("scored", VERB), W("singer", PERSONNOUN),
	W("startup", BODYNOUN), W("suburb", PLACENOUN), W("suspect", PERSONNOUN), W("syndrome", ILLNESS),
	W("teacher", PERSONNOUN), W("team", BODYNOUN), W("teenager", PERSONNOUN), W("ter", PARTICLE),
	W("thyssenkrupp", SMALL), W("told", VERB), W("took", VERB), W("town", PLACENOUN), W("union", BODYNOUN),
	W("university", BODYNOUN), W("valley", PLACENOUN), W("van", PARTICLE), W("village", PLACENOUN),
	W("von", PARTICLE), W("walmart", SMALL), W("wants", VERB), W("was", VERB), W("went", VERB), W("will", VERB),
	W("woman", PERSONNOUN), W("won", VERB), W("works", VERB), W("would", VERB), W("writer", PERSONNOUN)
};

static int
by_word(const void *key, const void *entry)
{
	return bytes_compare(*(const struct bytes *)key, ((const struct nameword *)entry)->word);
}

unsigned
namewords_find(struct bytes word)
{
	const struct nameword *found = bsearch(&word, namewords, sizeof namewords / sizeof namewords[0],
	    sizeof namewords[0], by_word);

	return found != NULL ? found->bits : 0;
}
