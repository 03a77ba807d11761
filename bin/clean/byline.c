#include "ascii.h"
#include "byline.h"
#include "lines/letterclass.h"
#include "page/authorname.h"

enum {
	LINE_WORDS = 24,	/* of a line, in which a date is looked for */
	DATE_WORDS = 8,		/* of a date at most */
	DATE_BYTES = 8,		/* of a date at least */
	PLAIN_BYTES = 6,	/* of a word in lowercase letters that no date ends in */
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

	for (p = line.p; p < end && n <= LINE_WORDS; p++)
		if (p == line.p || p[-1] == ' ' || p[-1] == '\n')
			start[n++] = p;
	if (n > LINE_WORDS)
		return LINE_WORDS;
	start[n] = end + 1;
	return n;
}

/* Whether the word from P up to END may be the last of a date: no long lowercase word is, except for numbers. */
static bool
may_end_date(const unsigned char *p, const unsigned char *end, bool digit)
{
	return digit || end - p < PLAIN_BYTES || !ascii_is_lower(*p);
}

bool
byline_find_date(struct bytes line, struct date *d)
{
	const unsigned char *start[LINE_WORDS + 1];
	size_t n = cut_words(line, start), i, words;
	bool digit[LINE_WORDS], last[LINE_WORDS];

	for (i = 0; i < n; i++) {
		digit[i] = has_digit(start[i], start[i + 1] - 1);
		last[i] = may_end_date(start[i], start[i + 1] - 1, digit[i]);
	}
	for (words = n < DATE_WORDS ? n : DATE_WORDS; words > 0; words--)
		for (i = 0; i + words <= n; i++) {
			struct bytes s;

			/* a date begins with a number, or with a name in capitals and a number soon after it */
			if (!last[i + words - 1])
				continue;
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

	if (letterclass_of(letterclass_decode(word.p, word.p + word.n, &len)) != LETTER_CAPITAL)
		return false;
	for (i = 0; i < word.n; i++)
		if (ascii_is_digit(word.p[i]) || word.p[i] == '@' || word.p[i] == '|' || word.p[i] == ':')
			return false;
	return true;
}

/* Words inside names that begin with a lowercase letter: "Ada van der Holm". */
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

/*
 * Ends the name that began at START of TO: a single word goes again, and an organisation after a person, who is of it.
 */
static void
end_name(struct buf *to, size_t first, size_t start, size_t words)
{
	struct bytes none = { 0 }, name;

	if (words == 0)
		return;
	name = bytes_between(to->p + start, to->p + to->n);
	if (start > first && name.n > 2)
		name = bytes_between(name.p + 2, name.p + name.n);	/* the comma before it */
	if (words == 1 || (start > first && authorname_of(name, none) != AUTHORNAME_PERSON))
		to->n = start;
}

/* The bytes of the Han, Kana or Hangul letter at P: three, or none where no such letter is. */
static size_t
east_asian_letter(const unsigned char *p, const unsigned char *end)
{
	/* U+3000 to U+303F are marks and the space, U+30FB is a dot between names */
	return end - p >= 3 && p[0] >= 0xE3 && p[0] <= 0xED && !(p[0] == 0xE3 && p[1] == 0x80) &&
	    memcmp(p, "\343\203\273", 3) != 0 ? 3 : 0;
}

/* The word for a reporter at the end of a name: "\uAE30\uC790", "\u8A18\u8005", "\u8BB0\u8005". */
static size_t
reporter_length(struct bytes s)
{
	static const char *const words[] = { "\352\270\260\354\236\220", "\350\250\230\350\200\205",
	    "\350\256\260\350\200\205" };
	size_t i, n;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		n = strlen(words[i]);
		if (s.n > n && memcmp(s.p + s.n - n, words[i], n) == 0)
			return n;
	}
	return 0;
}

/* Appends the names that S begins with where they are written without spaces: of two to five letters each. */
static void
put_east_asian_names(struct buf *to, struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n, *start;
	struct bytes name;
	size_t first = to->n;

	while (p < end) {
		for (start = p; p < end && east_asian_letter(p, end) > 0; )
			p += 3;
		name = bytes_between(start, p);
		name.n -= reporter_length(name);
		if (name.n < 2 * 3 || name.n > 5 * 3)
			break;
		if (to->n > first)
			buf_str(to, ", ");
		buf_bytes(to, name);
		if (end - p < 3 || (memcmp(p, "\343\200\201", 3) != 0 && memcmp(p, "\343\203\273", 3) != 0 &&
		    memcmp(p, "\357\274\214", 3) != 0))
			break;
		p += 3;
	}
}

/* Moves P past the colon and the spaces before names. */
static const unsigned char *
skip_label(const unsigned char *p, const unsigned char *end)
{
	while (p < end)
		if (*p == ' ' || *p == ':' || *p == '\n' || *p == '/')
			p++;
		else if (end - p >= 3 && (memcmp(p, "\357\274\232", 3) == 0 || memcmp(p, "\343\200\200", 3) == 0))
			p += 3;		/* a wide colon, a wide space */
		else
			break;
	return p;
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
	const unsigned char *end = s.p + s.n, *p = skip_label(s.p, end);
	size_t words = 0, first = to->n, start = to->n;
	bool joined = true;

	if (east_asian_letter(p, end) > 0) {
		put_east_asian_names(to, bytes_between(p, end));
		return;
	}
	while (p < end) {
		struct bytes word = bytes_between(p, word_end(p, end));
		bool last;

		p = word.p + word.n + (word.p + word.n < end);
		if (bytes_is(word, ",") || joins_names(word)) {
			end_name(to, first, start, words);
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
			end_name(to, first, start, words);
			joined = last;
			words = 0;
			start = to->n;
		}
	}
	end_name(to, first, start, words);
}
