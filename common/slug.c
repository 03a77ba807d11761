#include "ascii.h"
#include "slug.h"

#define LONGEST 20	/* bytes before the hyphen */

static const char *const slugs[] = {
	"alpine skiing", "analysis", "athletics", "badminton", "baseball", "basketball", "boxing", "brief", "column",
	"corrected", "correction", "cricket", "cycling", "diary", "exclusive", "explainer", "factbox", "feature",
	"focus", "football", "golf", "graphic", "gymnastics", "ice hockey", "insight", "instant view", "interview",
	"mma", "motor racing", "motorcycling", "nba", "newsmaker", "nfl", "nhl", "olympics", "poll", "profile",
	"refile", "rowing", "rpt", "rugby", "rugby union", "sailing", "snooker", "soccer", "special report",
	"surfing", "swimming", "tennis", "timeline", "update", "updated", "volleyball"
};

/* Whether all bytes of A are of a class. */
static bool
are_all(struct bytes a, bool (*is)(unsigned char))
{
	size_t i = 0;

	while (i < a.n && is(a.p[i]))
		i++;
	return i == a.n;
}

/* "UPDATE 2": three capitals or more, and a number of one or two digits. */
static bool
is_numbered(struct bytes a)
{
	struct bytes word = bytes_cut(&a, ' ');

	return word.n >= 3 && are_all(word, ascii_is_upper) && a.n > 0 && a.n <= 2 && are_all(a, ascii_is_digit);
}

static bool
is_known(struct bytes slug)
{
	size_t i;

	for (i = 0; i < sizeof slugs / sizeof slugs[0]; i++)
		if (slug.n == strlen(slugs[i]) && ascii_starts(slug.p, slug.p + slug.n, slugs[i]))
			return true;
	return false;
}

/* "CORRECTED: ", "UPDATE 2: ": in capitals, before a colon; 0 if there is none. */
static size_t
colon_length(struct bytes sentence)
{
	struct bytes slug = { sentence.p, 0 };

	while (slug.n < sentence.n && slug.n <= LONGEST && (ascii_is_upper(slug.p[slug.n]) || slug.p[slug.n] == ' ' ||
	    ascii_is_digit(slug.p[slug.n])))
		slug.n++;
	if (slug.n + 2 >= sentence.n || memcmp(slug.p + slug.n, ": ", 2) != 0)
		return 0;
	return is_numbered(slug) || is_known(slug) ? slug.n + 2 : 0;
}

size_t
slug_length(struct bytes sentence)
{
	struct bytes slug = { sentence.p, sentence.n < LONGEST + 1 ? sentence.n : LONGEST + 1 };
	const unsigned char *hyphen = bytes_find(slug, '-');
	size_t colon = colon_length(sentence);

	if (colon != 0)
		return colon;
	if (hyphen == NULL || !ascii_is_upper(*sentence.p) || hyphen + 1 == sentence.p + sentence.n ||
	    hyphen[1] == ' ' || hyphen[1] == '-' || ascii_is_lower(hyphen[1]))	/* "Feature-length" */
		return 0;
	slug = bytes_between(sentence.p, hyphen);
	return is_numbered(slug) || is_known(slug) ? slug.n + 1 : 0;
}
