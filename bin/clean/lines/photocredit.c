#include "ascii.h"
#include "photocredit.h"
#include "sortedwords.h"

enum {
	CREDIT_MOST = 80,	/* bytes of a credit */
	NAMES_MOST = 8,		/* words of its names */
	NAME_AND_AGENCY = 2	/* words that a name and an agency, joined by a slash, have at least */
};

/* Words for pictures, in lower case, sorted. */
static const char *const pictures[] = {
	"bild", "bilder", "bildquelle", "credit", "credits", "crédit", "crédits", "fot", "foto", "fotografia",
	"fotografía", "fotos", "grafik", "graphic", "illustration", "image", "images", "imagem", "imagen", "photo",
	"photograph", "photographs", "photos", "picture", "pictures", "video", "zdjęcie", "фото"
};

/* Words in the names of agencies and archives. */
static const char *const sources[] = {
	"AFP", "ANSA", "AP", "APA", "Courtesy", "EFE", "EPA", "Getty", "Handout", "IMAGO", "Imago", "Photo", "Photos",
	"Pool", "REUTERS", "Reuters", "Shutterstock", "TASS", "Xinhua", "dpa", "iStock"
};

static bool
may_be_picture(unsigned char first)
{
	switch (first | 0x20) {
	case 'b': case 'c': case 'f': case 'g': case 'i': case 'p': case 'v': case 'z':
		return true;
	default:
		return first >= 0x80;
	}
}

static bool
is_picture(struct bytes word)
{
	unsigned char lowered[16];
	struct bytes w = { lowered, word.n };
	size_t i;

	if (word.n == 0 || word.n > sizeof lowered || !may_be_picture(word.p[0]))
		return false;
	for (i = 0; i < word.n; i++)
		lowered[i] = ascii_lower(word.p[i]);
	if (lowered[0] == 0xD0 && word.n > 1 && lowered[1] == 0xA4)	/* a capital of Cyrillic */
		memcpy(lowered, "\321\204", 2);
	return SORTEDWORDS_HAVE(pictures, w);
}

static bool
begins_name(struct bytes word)
{
	return ascii_is_upper(word.p[0]) || word.p[0] >= 0x80;
}

/* Words that stand between names. */
static bool
joins_names(struct bytes word)
{
	static const char *const joins[] = {
		"/", "&", "-", "|", "and", "for", "via", "of", "the", "und", "et", "y", "e", "dpa"
	};
	size_t i;

	for (i = 0; i < sizeof joins / sizeof *joins; i++)
		if (bytes_is(word, joins[i]))
			return true;
	return false;
}

/* Takes the word before *END, which moves to the white space before it. */
static struct bytes
word_before(const unsigned char *start, const unsigned char **end)
{
	const unsigned char *p = *end;
	struct bytes word;

	while (p > start && p[-1] == ' ')
		p--;
	*end = p;
	while (p > start && p[-1] != ' ' && p[-1] != '(' && p[-1] != '[')
		p--;
	word = bytes_between(p, *end);
	*end = p;
	return word;
}

/* Whether S is nothing but a few names. */
static bool
is_names(struct bytes s)
{
	const unsigned char *end = s.p + s.n;
	struct bytes word;
	size_t n;

	for (n = 0; (word = word_before(s.p, &end)).n > 0; n++)
		if (!begins_name(word) && !joins_names(word))
			return false;
	return n > 0 && n <= NAMES_MOST;
}

/* Whether S is a picture's word and names: "Photo: Jon Asker", "Photo by Jon Asker", "Foto Jon Asker". */
static bool
is_picture_and_names(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	bool marked;

	while (p < end && *p != ' ' && *p != ':' && *p != '/' && *p != '.')
		p++;
	if (!is_picture(bytes_between(s.p, p)))
		return false;
	if (end - p > 7 && memcmp(p, " credit", 7) == 0)
		p += 7;
	marked = p < end && (*p == ':' || *p == '/');
	while (p < end && (*p == ' ' || *p == ':' || *p == '/' || *p == '.'))
		p++;
	if (end - p > 3 && memcmp(p, "by ", 3) == 0) {
		marked = true;
		p += 3;
	}
	return marked && p < end && is_names(bytes_between(p, end));
}

static bool
is_source(struct bytes word)
{
	size_t i;

	for (i = 0; i < sizeof sources / sizeof *sources; i++)
		if (bytes_is(word, sources[i]))
			return true;
	return false;
}

/* Whether a word, cut at its slashes, has the name of an agency. */
static bool
names_source(struct bytes word)
{
	const unsigned char *p = word.p, *end = word.p + word.n, *slash;

	for (; (slash = memchr(p, '/', (size_t)(end - p))) != NULL; p = slash + 1)
		if (is_source(bytes_between(p, slash)))
			return true;
	return is_source(bytes_between(p, end));
}

/* Whether a slash joins two words of S. */
static bool
is_joined(struct bytes s)
{
	const unsigned char *slash = memchr(s.p, '/', s.n);

	return slash != NULL && slash > s.p && slash + 1 < s.p + s.n && slash[-1] != ' ' && slash[1] != ' ';
}

/* Whether a word of S has the name of an agency; *WORDS is how many there are up to it. */
static bool
has_source(struct bytes s, size_t *words)
{
	const unsigned char *end = s.p + s.n;
	struct bytes word;

	for (*words = 1; (word = word_before(s.p, &end)).n > 0; ++*words)
		if (names_source(word))
			return true;
	return false;
}

/* Whether the inside of brackets is a credit: "Photo: Jon Asker", "Jon Asker/Orrin Press", "AFP/Getty Images". */
static bool
is_credit(struct bytes s)
{
	size_t words;

	if (is_picture_and_names(s))
		return true;
	if (!is_names(s))
		return false;
	if (has_source(s, &words) && (is_joined(s) || memchr(s.p, ' ', s.n) != NULL))
		return true;
	return is_joined(s) && words > NAME_AND_AGENCY;
}

static bool
ends_in_brackets(struct bytes s)
{
	unsigned char close = s.p[s.n - 1], open = close == ')' ? '(' : '[';
	size_t i = s.n - 1;

	while (i > 0 && s.n - i < CREDIT_MOST && s.p[i - 1] != open)
		i--;
	return i > 0 && s.p[i - 1] == open && i + 1 < s.n && is_credit(bytes_between(s.p + i, s.p + s.n - 1));
}

/* Whether byte C stands at the end of S, where a credit may be. */
static bool
has_in_credit(struct bytes s, unsigned char c)
{
	size_t n = s.n < CREDIT_MOST ? s.n : CREDIT_MOST;

	return memchr(s.p + s.n - n, c, n) != NULL;
}

/* Whether a name and an agency stand after the last stop: "The pier on Sunday. Jon Asker/Getty Images". */
static bool
ends_in_agency(struct bytes s)
{
	size_t i = s.n, words;

	if (!has_in_credit(s, '/'))
		return false;
	while (i > 2 && s.n - i < CREDIT_MOST && !(s.p[i - 2] == '.' && s.p[i - 1] == ' '))
		i--;
	s = bytes_between(s.p + i, s.p + s.n);
	return i > 2 && s.n > 0 && s.n < CREDIT_MOST && is_joined(s) && is_names(s) && has_source(s, &words);
}

/* Whether names stand after a copyright sign: "The pier on Sunday \302\251 Jon Asker / AFP". */
static bool
ends_in_rights(struct bytes s)
{
	size_t i = s.n;

	if (!has_in_credit(s, 0xA9))
		return false;
	while (i > 2 && s.n - i < CREDIT_MOST && !(s.p[i - 2] == 0xC2 && s.p[i - 1] == 0xA9))
		i--;
	return i >= 2 && s.p[i - 2] == 0xC2 && s.p[i - 1] == 0xA9 && (i == 2 || s.p[i - 3] == ' ') &&
	    is_names(bytes_between(s.p + i, s.p + s.n));
}

/* Whether a credit without brackets, "Photo: Jon Asker", begins at the start of S, or after a stop or a bar. */
static bool
ends_in_picture(struct bytes s)
{
	const unsigned char *start = s.n > CREDIT_MOST ? s.p + s.n - CREDIT_MOST : s.p, *p, *end = s.p + s.n;

	if (!has_in_credit(s, ':'))
		return is_picture_and_names(s) || ends_in_agency(s);
	for (p = start; p < end; p++) {
		if (p != s.p && (*p != ' ' || p == start))
			continue;
		if (p != s.p && p[-1] != '.' && p[-1] != '|' && p[-1] != ',' && p[-1] != '-' && p[-1] < 0x80)
			continue;
		if (is_picture_and_names(bytes_between(p != s.p ? p + 1 : p, end)))
			return true;
	}
	return false;
}

bool
photocredit_ends(struct bytes s)
{
	if (s.n > 0 && s.p[s.n - 1] == '.')
		s.n--;
	if (s.n < 4)
		return false;
	if (s.p[s.n - 1] == ')' || s.p[s.n - 1] == ']')
		return ends_in_brackets(s);
	return ends_in_rights(s) || ends_in_picture(s);
}
