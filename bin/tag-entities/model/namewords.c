#include <stdlib.h>

#include "namewords.h"

struct nameword {
	const char *word;
	unsigned bits;
};

/* In the order of the words. */
static const struct nameword namewords[] = {
	{ "A.G.", NAMEWORD_LEGAL }, { "AB", NAMEWORD_LEGAL }, { "AG", NAMEWORD_LEGAL }, { "ASA", NAMEWORD_LEGAL },
	{ "Academy", NAMEWORD_PLACE }, { "Accord", NAMEWORD_THING }, { "Accords", NAMEWORD_THING },
	{ "Act", NAMEWORD_THING }, { "Adm.", NAMEWORD_TITLE }, { "Admiral", NAMEWORD_OFFICE },
	{ "Agency", NAMEWORD_PLACE }, { "Agreement", NAMEWORD_THING }, { "Airlines", NAMEWORD_PLACE },
	{ "Airport", NAMEWORD_PLACE }, { "Airways", NAMEWORD_PLACE }, { "Ambassador", NAMEWORD_OFFICE },
	{ "Army", NAMEWORD_PLACE }, { "Association", NAMEWORD_PLACE }, { "Asteroid", NAMEWORD_EVENT },
	{ "Authority", NAMEWORD_PLACE }, { "Avenue", NAMEWORD_PLACE }, { "Award", NAMEWORD_THING },
	{ "Awards", NAMEWORD_THING }, { "B.V.", NAMEWORD_LEGAL }, { "BV", NAMEWORD_LEGAL },
	{ "Bank", NAMEWORD_PLACE }, { "Baron", NAMEWORD_OFFICE }, { "Bay", NAMEWORD_PLACE },
	{ "Beach", NAMEWORD_PLACE }, { "Bishop", NAMEWORD_OFFICE }, { "Board", NAMEWORD_PLACE },
	{ "Bridge", NAMEWORD_PLACE }, { "Brother", NAMEWORD_OFFICE }, { "Capital", NAMEWORD_PLACE },
	{ "Capt.", NAMEWORD_TITLE }, { "Captain", NAMEWORD_OFFICE }, { "Castle", NAMEWORD_PLACE },
	{ "Center", NAMEWORD_PLACE }, { "Centre", NAMEWORD_PLACE }, { "Chancellor", NAMEWORD_OFFICE },
	{ "Chief", NAMEWORD_OFFICE }, { "Church", NAMEWORD_PLACE }, { "City", NAMEWORD_PLACE },
	{ "Club", NAMEWORD_PLACE }, { "Co.", NAMEWORD_LEGAL }, { "Coach", NAMEWORD_OFFICE },
	{ "Col.", NAMEWORD_TITLE }, { "College", NAMEWORD_PLACE }, { "Colonel", NAMEWORD_OFFICE },
	{ "Comet", NAMEWORD_EVENT }, { "Commission", NAMEWORD_PLACE }, { "Committee", NAMEWORD_PLACE },
	{ "Company", NAMEWORD_PLACE }, { "Convention", NAMEWORD_PLACE }, { "Corp", NAMEWORD_LEGAL },
	{ "Corp.", NAMEWORD_LEGAL }, { "Corporation", NAMEWORD_PLACE }, { "Council", NAMEWORD_PLACE },
	{ "Count", NAMEWORD_OFFICE }, { "County", NAMEWORD_PLACE }, { "Court", NAMEWORD_PLACE },
	{ "Creek", NAMEWORD_PLACE }, { "Cross", NAMEWORD_PLACE }, { "Cyclone", NAMEWORD_EVENT },
	{ "Department", NAMEWORD_PLACE }, { "District", NAMEWORD_PLACE }, { "Doctor", NAMEWORD_OFFICE },
	{ "Dr", NAMEWORD_TITLE }, { "Dr.", NAMEWORD_TITLE }, { "Duke", NAMEWORD_OFFICE },
	{ "Earl", NAMEWORD_OFFICE }, { "East", NAMEWORD_PLACE }, { "Eastern", NAMEWORD_PLACE },
	{ "Emperor", NAMEWORD_OFFICE }, { "Energy", NAMEWORD_PLACE }, { "Falls", NAMEWORD_PLACE },
	{ "Father", NAMEWORD_OFFICE }, { "Field", NAMEWORD_PLACE }, { "Force", NAMEWORD_PLACE },
	{ "Forest", NAMEWORD_PLACE }, { "Foundation", NAMEWORD_PLACE }, { "Fr.", NAMEWORD_TITLE },
	{ "Fund", NAMEWORD_PLACE }, { "Garden", NAMEWORD_PLACE }, { "Gardens", NAMEWORD_PLACE },
	{ "Gen.", NAMEWORD_TITLE }, { "General", NAMEWORD_OFFICE }, { "GmbH", NAMEWORD_LEGAL },
	{ "Gov.", NAMEWORD_TITLE }, { "Governor", NAMEWORD_OFFICE }, { "Great", NAMEWORD_PLACE },
	{ "Green", NAMEWORD_PLACE }, { "Group", NAMEWORD_PLACE }, { "HMAS", NAMEWORD_EVENT },
	{ "HMCS", NAMEWORD_EVENT }, { "HMS", NAMEWORD_EVENT }, { "Hall", NAMEWORD_PLACE },
	{ "Harbor", NAMEWORD_PLACE }, { "Harbour", NAMEWORD_PLACE }, { "Heights", NAMEWORD_PLACE },
	{ "Hill", NAMEWORD_PLACE }, { "Hills", NAMEWORD_PLACE }, { "Holdings", NAMEWORD_PLACE },
	{ "Hospital", NAMEWORD_PLACE }, { "Hotel", NAMEWORD_PLACE }, { "House", NAMEWORD_PLACE },
	{ "Hurricane", NAMEWORD_EVENT }, { "II", NAMEWORD_GENERATION }, { "III", NAMEWORD_GENERATION },
	{ "INS", NAMEWORD_EVENT }, { "IV", NAMEWORD_GENERATION }, { "Inc", NAMEWORD_LEGAL },
	{ "Inc.", NAMEWORD_LEGAL }, { "Industries", NAMEWORD_PLACE }, { "Institute", NAMEWORD_PLACE },
	{ "Island", NAMEWORD_PLACE }, { "Islands", NAMEWORD_PLACE }, { "Jr", NAMEWORD_GENERATION },
	{ "Jr.", NAMEWORD_GENERATION }, { "Judge", NAMEWORD_OFFICE }, { "Justice", NAMEWORD_OFFICE },
	{ "KG", NAMEWORD_LEGAL }, { "King", NAMEWORD_OFFICE }, { "L.L.C.", NAMEWORD_LEGAL },
	{ "L.P.", NAMEWORD_LEGAL }, { "LLC", NAMEWORD_LEGAL }, { "LLP", NAMEWORD_LEGAL },
	{ "Lady", NAMEWORD_OFFICE }, { "Lake", NAMEWORD_PLACE }, { "League", NAMEWORD_PLACE },
	{ "Lord", NAMEWORD_OFFICE }, { "Lower", NAMEWORD_PLACE }, { "Lt.", NAMEWORD_TITLE },
	{ "Ltd", NAMEWORD_LEGAL }, { "Ltd.", NAMEWORD_LEGAL }, { "MV", NAMEWORD_EVENT }, { "Maj.", NAMEWORD_TITLE },
	{ "Major", NAMEWORD_OFFICE }, { "Master", NAMEWORD_OFFICE }, { "Mayor", NAMEWORD_OFFICE },
	{ "Memorial", NAMEWORD_PLACE }, { "Minister", NAMEWORD_OFFICE }, { "Ministry", NAMEWORD_PLACE },
	{ "Motors", NAMEWORD_PLACE }, { "Mr", NAMEWORD_TITLE }, { "Mr.", NAMEWORD_TITLE }, { "Mrs", NAMEWORD_TITLE },
	{ "Mrs.", NAMEWORD_TITLE }, { "Ms", NAMEWORD_TITLE }, { "Ms.", NAMEWORD_TITLE },
	{ "Museum", NAMEWORD_PLACE }, { "N.V.", NAMEWORD_LEGAL }, { "NV", NAMEWORD_LEGAL },
	{ "Navy", NAMEWORD_PLACE }, { "New", NAMEWORD_PLACE }, { "News", NAMEWORD_PLACE },
	{ "North", NAMEWORD_PLACE }, { "Northern", NAMEWORD_PLACE }, { "Officer", NAMEWORD_OFFICE },
	{ "Open", NAMEWORD_PLACE }, { "PLC", NAMEWORD_LEGAL }, { "Palace", NAMEWORD_PLACE },
	{ "Park", NAMEWORD_PLACE }, { "Partners", NAMEWORD_PLACE }, { "Party", NAMEWORD_PLACE },
	{ "Plc", NAMEWORD_LEGAL }, { "Point", NAMEWORD_PLACE }, { "Police", NAMEWORD_PLACE },
	{ "Pope", NAMEWORD_OFFICE }, { "Post", NAMEWORD_PLACE }, { "Premier", NAMEWORD_OFFICE },
	{ "President", NAMEWORD_OFFICE }, { "Prince", NAMEWORD_OFFICE }, { "Princess", NAMEWORD_OFFICE },
	{ "Prize", NAMEWORD_THING }, { "Prof", NAMEWORD_TITLE }, { "Prof.", NAMEWORD_TITLE },
	{ "Professor", NAMEWORD_OFFICE }, { "Protocol", NAMEWORD_THING }, { "Pty", NAMEWORD_LEGAL },
	{ "Queen", NAMEWORD_OFFICE }, { "RMS", NAMEWORD_EVENT }, { "Rep.", NAMEWORD_TITLE },
	{ "Rev.", NAMEWORD_TITLE }, { "Ridge", NAMEWORD_PLACE }, { "River", NAMEWORD_PLACE },
	{ "Road", NAMEWORD_PLACE }, { "Royal", NAMEWORD_PLACE }, { "S.A.", NAMEWORD_LEGAL },
	{ "SA", NAMEWORD_LEGAL }, { "Saint", NAMEWORD_OFFICE }, { "School", NAMEWORD_PLACE },
	{ "Secretary", NAMEWORD_OFFICE }, { "Securities", NAMEWORD_PLACE }, { "Sen.", NAMEWORD_TITLE },
	{ "Senator", NAMEWORD_OFFICE }, { "Sergeant", NAMEWORD_OFFICE }, { "Services", NAMEWORD_PLACE },
	{ "Sgt.", NAMEWORD_TITLE }, { "Sheikh", NAMEWORD_OFFICE }, { "Sir", NAMEWORD_TITLE },
	{ "Sister", NAMEWORD_OFFICE }, { "Society", NAMEWORD_PLACE }, { "South", NAMEWORD_PLACE },
	{ "Southern", NAMEWORD_PLACE }, { "SpA", NAMEWORD_LEGAL }, { "Speaker", NAMEWORD_OFFICE },
	{ "Springs", NAMEWORD_PLACE }, { "Square", NAMEWORD_PLACE }, { "Sr", NAMEWORD_GENERATION },
	{ "Sr.", NAMEWORD_GENERATION }, { "Stadium", NAMEWORD_PLACE }, { "Station", NAMEWORD_PLACE },
	{ "Storm", NAMEWORD_EVENT }, { "Street", NAMEWORD_PLACE }, { "Sultan", NAMEWORD_OFFICE },
	{ "Systems", NAMEWORD_PLACE }, { "Team", NAMEWORD_PLACE }, { "Tech", NAMEWORD_PLACE },
	{ "Times", NAMEWORD_PLACE }, { "Tower", NAMEWORD_PLACE }, { "Trust", NAMEWORD_PLACE },
	{ "Typhoon", NAMEWORD_EVENT }, { "USNS", NAMEWORD_EVENT }, { "USS", NAMEWORD_EVENT },
	{ "Union", NAMEWORD_PLACE }, { "University", NAMEWORD_PLACE }, { "Upper", NAMEWORD_PLACE },
	{ "Valley", NAMEWORD_PLACE }, { "Village", NAMEWORD_PLACE }, { "West", NAMEWORD_PLACE },
	{ "Western", NAMEWORD_PLACE }, { "across", NAMEWORD_BEFORE }, { "al", NAMEWORD_PARTICLE },
	{ "around", NAMEWORD_BEFORE }, { "asked", NAMEWORD_VERB }, { "at", NAMEWORD_BEFORE },
	{ "became", NAMEWORD_VERB }, { "bin", NAMEWORD_PARTICLE }, { "can", NAMEWORD_VERB },
	{ "da", NAMEWORD_PARTICLE }, { "de", NAMEWORD_PARTICLE }, { "del", NAMEWORD_PARTICLE },
	{ "den", NAMEWORD_PARTICLE }, { "der", NAMEWORD_PARTICLE }, { "di", NAMEWORD_PARTICLE },
	{ "did", NAMEWORD_VERB }, { "disease", NAMEWORD_ILLNESS }, { "does", NAMEWORD_VERB },
	{ "dos", NAMEWORD_PARTICLE }, { "du", NAMEWORD_PARTICLE }, { "el", NAMEWORD_PARTICLE },
	{ "had", NAMEWORD_VERB }, { "has", NAMEWORD_VERB },
	{ "ibn", NAMEWORD_PARTICLE }, { "in", NAMEWORD_BEFORE }, { "into", NAMEWORD_BEFORE },
	{ "is", NAMEWORD_VERB }, { "la", NAMEWORD_PARTICLE }, { "lives", NAMEWORD_VERB }, { "made", NAMEWORD_VERB },
	{ "met", NAMEWORD_VERB }, { "near", NAMEWORD_BEFORE }, 
	{ "outside", NAMEWORD_BEFORE }, { "plays", NAMEWORD_VERB }, { "plc", NAMEWORD_LEGAL },
	{ "said", NAMEWORD_VERB }, { "says", NAMEWORD_VERB }, { "scored", NAMEWORD_VERB },
	{ "syndrome", NAMEWORD_ILLNESS }, { "ter", NAMEWORD_PARTICLE }, 
	{ "told", NAMEWORD_VERB }, { "took", NAMEWORD_VERB }, { "van", NAMEWORD_PARTICLE },
	{ "von", NAMEWORD_PARTICLE }, { "wants", NAMEWORD_VERB }, { "was", NAMEWORD_VERB },
	{ "went", NAMEWORD_VERB }, { "will", NAMEWORD_VERB }, { "won", NAMEWORD_VERB }, { "works", NAMEWORD_VERB },
	{ "would", NAMEWORD_VERB }
};

static int
by_word(const void *key, const void *entry)
{
	return bytes_compare(*(const struct bytes *)key, bytes_of(((const struct nameword *)entry)->word));
}

unsigned
namewords_find(struct bytes word)
{
	const struct nameword *found = bsearch(&word, namewords, sizeof namewords / sizeof namewords[0],
	    sizeof namewords[0], by_word);

	return found != NULL ? found->bits : 0;
}
