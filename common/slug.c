#include "ascii.h"
#include "slug.h"

#define LONGEST 20	/* bytes before the hyphen */

static const char *const slugs[] = {
	"alpine skiing", "analysis", "athletics", "badminton", "baseball", "basketball", "boxing", "brief", "column",
	"corrected", "cricket", "cycling", "diary", "exclusive", "explainer", "factbox", "feature", "focus", "football",
	"golf", "graphic", "gymnastics", "ice hockey", "insight", "instant view", "interview", "mma", "motor racing",
	"motorcycling", "nba", "newsmaker", "nfl", "nhl", "olympics", "poll", "profile", "refile", "rowing", "rpt",
	"rugby", "rugby union", "sailing", "snooker", "soccer", "special report", "surfing", "swimming", "tennis",
	"timeline", "volleyball"
};

/* Whether A has the letters of SLUG, small or capital. */
static bool
is_same(struct bytes a, const char *slug)
{
	size_t i;

	for (i = 0; i < a.n && slug[i] != '\0'; i++)
		if ((ascii_is_upper(a.p[i]) ? a.p[i] | 0x20 : a.p[i]) != (unsigned char)slug[i])
			return false;
	return i == a.n && slug[i] == '\0';
}

/* "UPDATE 2": capitals, and a number of one or two digits. */
static bool
is_numbered(struct bytes a)
{
	size_t i = 0, start;

	while (i < a.n && ascii_is_upper(a.p[i]))
		i++;
	if (i < 3 || i >= a.n || a.p[i] != ' ')
		return false;
	for (start = ++i; i < a.n && ascii_is_digit(a.p[i]); i++)
		;
	return i == a.n && i > start && i - start <= 2;
}

size_t
slug_length(struct bytes sentence)
{
	size_t most = sentence.n < LONGEST + 1 ? sentence.n : LONGEST + 1, i;
	const unsigned char *hyphen = most > 0 && ascii_is_upper(sentence.p[0]) ? memchr(sentence.p, '-', most) : NULL;
	struct bytes slug;

	if (hyphen == NULL || hyphen + 1 == sentence.p + sentence.n || hyphen[1] == ' ' || hyphen[1] == '-' ||
	    ascii_is_lower(hyphen[1]))	/* "Feature-length" */
		return 0;
	slug = bytes_between(sentence.p, hyphen);
	if (is_numbered(slug))
		return slug.n + 1;
	for (i = 0; i < sizeof slugs / sizeof slugs[0]; i++)
		if (is_same(slug, slugs[i]))
			return slug.n + 1;
	return 0;
}
