#include "namesake.h"
#include "sortedwords.h"

/* Folded names of the United States, its states, and the larger cities of Georgia; in their order.  Public facts. */
static const char *const american[] = {
	"alabama", "alaska", "albany", "alpharetta", "arizona", "arkansas", "athens", "atlanta", "augusta",
	"california",
	"colorado", "columbus", "connecticut", "decatur", "delaware", "florida", "fulton county", "gwinnett county",
	"hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "macon", "maine",
	"marietta",
	"maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
	"nevada",
	"new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma",
	"oregon", "pennsylvania", "rhode island", "roswell", "sandy springs", "savannah", "south carolina",
	"south dakota",
	"tennessee", "texas", "united states", "us", "usa", "utah", "valdosta", "vermont", "virginia", "washington dc",
	"west virginia", "wisconsin", "wyoming"
};

/* The cities of the country, in their order. */
static const char *const georgian[] = {
	"batumi", "gori", "kutaisi", "mtskheta", "poti", "rustavi", "sukhumi", "tbilisi", "telavi", "tskhinvali",
	"zugdidi"
};

bool
namesake_is_state(struct bytes key, struct bytes after)
{
	if (SORTEDWORDS_HAVE(georgian, key))
		return false;
	return SORTEDWORDS_HAVE(american, key) || bytes_starts(after, bytes_of(", Georgia"));
}
