#include <stdlib.h>

#include "ascii.h"
#include "noun.h"
#include "word.h"

struct irregular {
	const char *plural, *singular;
};

/* In the order of the plurals.  Those that end in "s" would get a wrong singular by rule. */
static const struct irregular irregular[] = {
	{ "aircraft", "aircraft" }, { "axes", "axe" }, { "bodyguards", "bodyguard" }, { "buses", "bus" },
	{ "cattle", "cattle" }, { "children", "child" }, { "clergy", "clergy" }, { "crises", "crisis" },
	{ "criteria", "criterion" }, { "feet", "foot" }, { "firemen", "fireman" }, { "fish", "fish" },
	{ "fishermen", "fisherman" }, { "geese", "goose" }, { "gunmen", "gunman" }, { "halves", "half" },
	{ "hooves", "hoof" }, { "individuals", "person" }, { "knives", "knife" }, { "lawmen", "lawman" },
	{ "leaves", "leaf" }, { "lives", "life" }, { "loaves", "loaf" }, { "men", "man" }, { "mice", "mouse" },
	{ "militiamen", "militiaman" }, { "oxen", "ox" }, { "people", "person" }, { "persons", "person" },
	{ "personnel", "personnel" }, { "phenomena", "phenomenon" }, { "police", "police" },
	{ "policemen", "policeman" }, { "policewomen", "policewoman" }, { "series", "series" },
	{ "servicemen", "serviceman" }, { "sheep", "sheep" }, { "shelves", "shelf" }, { "shoes", "shoe" },
	{ "species", "species" }, { "spacecraft", "spacecraft" }, { "teeth", "tooth" }, { "thieves", "thief" },
	{ "those", "person" }, { "tribesmen", "tribesman" }, { "viruses", "virus" }, { "wives", "wife" },
	{ "wolves", "wolf" }, { "women", "woman" }
};

static int
by_plural(const void *word, const void *entry)
{
	return strcmp(word, ((const struct irregular *)entry)->plural);
}

/* WORD in lower case, with a NUL after it; false if it is not one of ASCII letters, or too long. */
static bool
lower(struct bytes word, char *to)
{
	size_t i;

	if (word.n == 0 || word.n > NOUN_LONGEST)
		return false;
	for (i = 0; i < word.n; i++) {
		if (!ascii_is_letter(word.p[i]))
			return false;
		to[i] = (char)ascii_lower(word.p[i]);
	}
	to[i] = '\0';
	return true;
}

static const struct irregular *
find(const char *word)
{
	return bsearch(word, irregular, sizeof irregular / sizeof irregular[0], sizeof irregular[0], by_plural);
}

bool
noun_is_plural(struct bytes word)
{
	char w[NOUN_LONGEST + 1];
	size_t n = word.n;

	if (!lower(word, w))
		return false;
	if (find(w) != NULL)
		return true;
	return n > 3 && w[n - 1] == 's' && w[n - 2] != 's' && w[n - 2] != 'u' &&
	    !(w[n - 2] == 'i' && w[n - 3] != 'k' && w[n - 3] != 'x') && !word_is_stop(bytes_of(w));
}

static bool
ends(const char *w, size_t n, const char *end)
{
	size_t length = strlen(end);

	return n >= length && memcmp(w + n - length, end, length) == 0;
}

/* The bytes of a regular plural that stay, to which a "y" may be added: "boxes" 3, "cities" 3 and "y". */
static size_t
kept(const char *w, size_t n, bool *y)
{
	*y = ends(w, n, "ies") && n > 4 && !ends(w, n, "movies") && !ends(w, n, "cookies") && !ends(w, n, "calories");
	if (*y)
		return n - 3;
	/* "campuses", "viruses", "bonuses", "statuses", "censuses" */
	if (n > 5 && ends(w, n, "uses") && strchr("prnts", w[n - 5]) != NULL)
		return n - 2;
	if (ends(w, n, "sses") || ends(w, n, "shes") || ends(w, n, "ches") || ends(w, n, "xes") || ends(w, n, "zzes") ||
	    (ends(w, n, "oes") && n > 4))
		return n - 2 + ends(w, n, "aches");
	return n - 1;
}

void
noun_singular(struct buf *to, struct bytes word)
{
	char w[NOUN_LONGEST + 1];
	const struct irregular *found;
	bool y;

	if (!lower(word, w)) {
		buf_bytes(to, word);
		return;
	}
	found = find(w);
	if (found != NULL) {
		buf_str(to, found->singular);
		return;
	}
	buf_put(to, w, kept(w, word.n, &y));
	if (y)
		buf_byte(to, 'y');
}
