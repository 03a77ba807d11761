#include "ascii.h"
#include "byline.h"
#include "utf8.h"

enum {
	LINE_WORDS = 24,	/* of a line, in which a date is looked for */
	DATE_WORDS = 8,		/* of a date at most */
	DATE_BYTES = 8,		/* of a date at least */
	NAME_WORDS = 4		/* of a name at most */
};

/*
 * Cuts what is no part of a date off the ends of a run of words: brackets, and labels without a space, as in Chinese.
 */
static struct bytes
trim(struct bytes s)
{
	while (s.n > 0 && !ascii_is_digit(*s.p) && (*s.p == '(' || *s.p >= 0x80))
		s = bytes_between(s.p + 1, s.p + s.n);
	while (s.n > 0 && memchr(",.;)|", s.p[s.n - 1], 5) != NULL)
		s.n--;
	return s;
}

static bool
has_digit(const unsigned char *p, const unsigned char *end)
{
	while (p < end && !ascii_is_digit(*p))
		p++;
	return p < end;
}

/* The starts of the first words of LINE, and after the last of them where the next would be; returns how many. */
static size_t
cut_words(struct bytes line, const unsigned char *start[LINE_WORDS + 1])
{
	const unsigned char *p, *end = line.p + line.n;
	size_t n = 0;

	for (p = line.p; p < end && n < LINE_WORDS; p++)
		if (p == line.p || p[-1] == ' ' || p[-1] == '\n')
			start[n++] = p;
	start[n] = end + 1;
	return n;
}

bool
byline_find_date(struct bytes line, struct date *d)
{
	const unsigned char *start[LINE_WORDS + 1];
	size_t n = cut_words(line, start), i, words;
	bool digit[LINE_WORDS];

	for (i = 0; i < n; i++)
		digit[i] = has_digit(start[i], start[i + 1] - 1);
	for (words = n < DATE_WORDS ? n : DATE_WORDS; words > 0; words--)
		for (i = 0; i + words <= n; i++) {
			struct bytes s;

			/* a date begins with a number, or with a name in capitals and a number soon after it */
			if (!digit[i] && (ascii_is_lower(*start[i]) || words < 2 ||
			    !(digit[i + 1] || (words > 2 && digit[i + 2]))))
				continue;
			s = trim(bytes_between(start[i], start[i + words] - 1));
			if (s.n >= DATE_BYTES && date_parse(s, d))
				return true;
		}
	return false;
}

/* Words that join or introduce names. */
static bool
joins_names(struct bytes word)
{
	static const char *const joins[] = { "and", "und", "et", "y", "e", "en", "och", "og", "&" };
	size_t i;

	for (i = 0; i < sizeof joins / sizeof *joins; i++)
		if (bytes_is(word, joins[i]))
			return true;
	return false;
}

/* Whether a word can be part of a name: begins with a capital and holds no digit. */
static bool
is_name(struct bytes word)
{
	size_t len, i;
	uint32_t cp = utf8_decode(word.p, word.p + word.n, &len);

	if (!((cp >= 'A' && cp <= 'Z') || (cp >= 0xC0 && cp <= 0xDE) || (cp >= 0x100 && cp < 0x180) ||
	    (cp >= 0x386 && cp <= 0x3AB) || (cp >= 0x400 && cp <= 0x42F)))
		return false;
	for (i = 0; i < word.n; i++)
		if (ascii_is_digit(word.p[i]) || word.p[i] == '@' || word.p[i] == '|' || word.p[i] == ':')
			return false;
	return true;
}

/* Words inside names that begin with a small letter: "Ada van der Holm". */
static bool
is_particle(struct bytes word)
{
	static const char *const particles[] = {
		"al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ten",
		"ter",
		"van", "von", "zu"
	};
	size_t i;

	for (i = 0; i < sizeof particles / sizeof *particles; i++)
		if (bytes_is(word, particles[i]))
			return true;
	return false;
}

/* Words that stand after names, or for them. */
static bool
ends_names(struct bytes word)
{
	static const char *const ends[] = {
		"Contributor", "Correspondent", "Editor", "Last", "Published", "Posted", "Reporter", "Staff", "Updated",
		"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
	};
	size_t i;

	while (word.n > 0 && (word.p[word.n - 1] == ',' || word.p[word.n - 1] == ':'))
		word.n--;
	for (i = 0; i < sizeof ends / sizeof *ends; i++)
		if (bytes_is(word, ends[i]))
			return true;
	return false;
}

/* A month rather than a name: a number follows, and no comma is between. */
static bool
is_month(struct bytes word, const unsigned char *after, const unsigned char *end)
{
	return word.p[word.n - 1] != ',' && after < end && ascii_is_digit(*after);
}

/* Ends the name that began at START of TO: a single word goes again. */
static void
end_name(struct buf *to, size_t start, size_t words)
{
	if (words == 1)
		to->n = start;
}

/* The end of the word at P: white space, or END. */
static const unsigned char *
word_end(const unsigned char *p, const unsigned char *end)
{
	while (p < end && *p != ' ' && *p != '\n')
		p++;
	return p;
}

void
byline_put_names(struct buf *to, struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	size_t words = 0, first = to->n, start = to->n;
	bool joined = true;

	while (p < end && (*p == ' ' || *p == ':' || *p == '\n'))
		p++;
	while (p < end) {
		struct bytes word = bytes_between(p, word_end(p, end));
		bool last;

		p = word.p + word.n + (word.p + word.n < end);
		if (bytes_is(word, ",") || joins_names(word)) {
			end_name(to, start, words);
			joined = true;
			words = 0;
			start = to->n;
			continue;
		}
		if (word.n == 0 || (words == 0 && !joined) || !(is_name(word) || (words > 0 && is_particle(word))) ||
		    words == NAME_WORDS || ends_names(word) ||
		    (words > 0 && is_month(word, p, end)))
			break;
		last = word.p[word.n - 1] == ',';
		word.n -= last;
		if (words > 0)
			buf_byte(to, ' ');
		else if (to->n > first)
			buf_str(to, ", ");
		buf_bytes(to, word);
		words++;
		if (last || p[-1] == '\n') {
			end_name(to, start, words);
			joined = last;
			words = 0;
			start = to->n;
		}
	}
	end_name(to, start, words);
}
