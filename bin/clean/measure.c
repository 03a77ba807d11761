#include "measure.h"
#include "utf8.h"

enum {
	LOOKED_AT = 320,	/* bytes of a line that are measured; of a longer one the rest is taken to be alike */
	TAIL = 16		/* bytes at its end that may close brackets and quotes */
};

/* What a character is, as far as telling prose from furniture goes. */
enum sort { SMALL, CAPITAL, DIGIT, UNCASED, WIDE, QUOTE, OPEN, CLOSE, STOP, COMMA, COLON, DOTS, RULE, COPYRIGHT, OTHER };

struct counts {
	uint32_t words, capitals, small, digits, commas, stops, letters, small_letters;
};

static enum sort
sort_ascii(unsigned char c)
{
	if (c >= 'a' && c <= 'z')
		return SMALL;
	if (c >= 'A' && c <= 'Z')
		return CAPITAL;
	if (c >= '0' && c <= '9')
		return DIGIT;
	switch (c) {
	case '.': case '!': case '?':
		return STOP;
	case ',': case ';':
		return COMMA;
	case ':':
		return COLON;
	case '"': case '\'': case '`':
		return QUOTE;
	case '(': case '[': case '{':
		return OPEN;
	case ')': case ']': case '}':
		return CLOSE;
	case '|':
		return RULE;
	default:
		return OTHER;
	}
}

static enum sort
sort_mark(uint32_t cp)
{
	switch (cp) {
	case 0xA9:
		return COPYRIGHT;
	case 0xAB: case 0xBB: case 0x2018: case 0x2019: case 0x201A: case 0x201C: case 0x201D: case 0x201E: case 0x2039:
	case 0x300C: case 0x300D: case 0x300E: case 0x300F:
		return QUOTE;
	case 0xB7: case 0x2022: case 0x203A: case 0x25B8: case 0x25BA: case 0xFF5C:
		return RULE;
	case 0x2026:
		return DOTS;
	case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF0E: case 0x0964: case 0x0965: case 0x061F: case 0x06D4: case 0x0589:
	case 0x1362: case 0x104B:
		return STOP;
	case 0x3001: case 0xFF0C: case 0x060C: case 0x061B: case 0xFF1B:
		return COMMA;
	case 0xFF1A:
		return COLON;
	case 0xFF08: case 0x3010:
		return OPEN;
	case 0xFF09: case 0x3011:
		return CLOSE;
	default:
		return OTHER;
	}
}

static enum sort
sort_of(uint32_t cp)
{
	if (cp < 0x80)
		return sort_ascii((unsigned char)cp);
	if (cp < 0xC0)
		return cp == 0xAA || cp == 0xB5 || cp == 0xBA ? SMALL : sort_mark(cp);
	if (cp < 0x250) {
		if (cp <= 0xDE)
			return cp == 0xD7 ? OTHER : CAPITAL;
		return cp < 0x100 || cp >= 0x180 || (cp & 1) != 0 ? SMALL : CAPITAL;
	}
	if (cp >= 0x370 && cp < 0x400)
		return cp >= 0x386 && cp <= 0x3AB ? CAPITAL : SMALL;
	if (cp >= 0x400 && cp < 0x530)
		return cp < 0x430 || (cp >= 0x460 && (cp & 1) == 0) ? CAPITAL : SMALL;
	if (cp >= 0x530 && cp < 0x590)
		return cp < 0x557 ? CAPITAL : cp == 0x589 ? STOP : SMALL;
	if ((cp >= 0x2000 && cp < 0x2070) || (cp >= 0x25A0 && cp < 0x2600) || (cp >= 0x3000 && cp < 0x3020) ||
	    (cp >= 0xFF01 && cp < 0xFF66) || cp == 0x060C || cp == 0x061B || cp == 0x061F || cp == 0x06D4 ||
	    cp == 0x0964 || cp == 0x0965 || cp == 0x1362 || cp == 0x104B)
		return sort_mark(cp);
	if ((cp >= 0x3040 && cp < 0xA4D0) || (cp >= 0x20000 && cp < 0x32000) || (cp >= 0x0E00 && cp < 0x0F00) ||
	    (cp >= 0x1780 && cp < 0x1800) || (cp >= 0x1000 && cp < 0x10A0))
		return WIDE;	/* written without spaces */
	return cp < 0x2000 || (cp >= 0xA4D0 && cp < 0xE000) ? UNCASED : OTHER;
}

static uint32_t
peek(const unsigned char *p, const unsigned char *end, size_t *len)
{
	if (*p < 0x80) {
		*len = 1;
		return *p;
	}
	return utf8_decode(p, end, len);
}

/* One word, from P up to the space at END. */
static void
count_word(struct counts *c, const unsigned char *p, const unsigned char *end, bool last)
{
	enum sort first = OTHER, now = OTHER, before = OTHER;
	size_t len, letters = 0, wide = 0;

	for (; p < end; p += len) {
		before = now;
		now = sort_of(peek(p, end, &len));
		if (now <= WIDE) {
			if (letters++ == 0)
				first = now;
			c->small_letters += now == SMALL;
			c->letters += now <= CAPITAL;
			wide += now == WIDE;
		} else if (wide > 0) {
			c->stops += now == STOP;
			c->commas += now == COMMA;
		}
	}
	if (letters == 0)
		return;
	c->words += wide > 1 ? (uint32_t)wide / 2 : 1;
	c->capitals += first == CAPITAL;
	c->digits += first == DIGIT;
	c->small += first == SMALL && letters <= 3;
	if (wide > 0)
		return;
	c->commas += now == COMMA;
	c->stops += !last && (now == STOP || ((now == QUOTE || now == CLOSE) && before == STOP)) && letters > 1;
}

static uint8_t
begin_of(struct bytes s)
{
	const unsigned char *p = s.p, *end = s.p + s.n;
	bool quoted = false;
	size_t len;

	for (; p < end; p += len) {
		switch (sort_of(peek(p, end, &len))) {
		case SMALL:
			return BEGIN_SMALL;
		case CAPITAL:
			return quoted ? BEGIN_QUOTE : BEGIN_CAPITAL;
		case DIGIT:
			return BEGIN_DIGIT;
		case UNCASED: case WIDE:
			return BEGIN_UNCASED;
		case QUOTE:
			quoted = true;
			break;
		case OPEN:
			break;
		default:
			return BEGIN_MARK;
		}
		if (p - s.p > TAIL)
			break;
	}
	return BEGIN_MARK;
}

static uint8_t
end_of(struct bytes s)
{
	const unsigned char *start = s.n > TAIL ? s.p + s.n - TAIL : s.p, *p = s.p + s.n;
	bool closed = false;
	size_t len;

	while (p > start && (*start & 0xC0) == 0x80)
		start++;
	while (p > start) {
		uint32_t cp = utf8_decode_back(start, p, &len);

		switch (sort_of(cp)) {
		case STOP:
			return cp == '.' && p - start >= 3 && p[-2] == '.' ? END_DOTS : END_STOP;
		case DOTS:
			return END_DOTS;
		case COLON:
			return END_COLON;
		case COMMA:
			return END_COMMA;
		case QUOTE: case CLOSE:
			closed = true;
			break;
		case RULE: case OTHER: case OPEN: case COPYRIGHT:
			return END_MARK;
		default:
			return closed ? END_CLOSED : END_NONE;
		}
		p -= len;
	}
	return END_MARK;
}

static bool
digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

/* Signs and figures in the bytes of S. */
static unsigned
marks_of(struct bytes s)
{
	unsigned mark = 0;
	size_t i;

	for (i = 0; i < s.n; i++) {
		unsigned char c = s.p[i];

		if ((c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z'))
			continue;
		switch (c) {
		case '|':
			mark |= HAS_RULE;
			break;
		case '@':
			mark |= HAS_ADDRESS;
			break;
		case '"':
			mark |= HAS_QUOTE;
			break;
		case ':':
			if (i + 2 < s.n && s.p[i + 1] == '/' && s.p[i + 2] == '/')
				mark |= HAS_ADDRESS;
			else if (i > 0 && i + 2 < s.n && digit(s.p[i - 1]) && digit(s.p[i + 1]) && digit(s.p[i + 2]))
				mark |= HAS_CLOCK;
			break;
		case '.':
			if (i >= 3 && memcmp(s.p + i - 3, "www", 3) == 0)
				mark |= HAS_ADDRESS;
			break;
		case '1': case '2':
			if (i + 3 < s.n && ((c == '1' && s.p[i + 1] == '9') || (c == '2' && s.p[i + 1] == '0')) &&
			    digit(s.p[i + 2]) && digit(s.p[i + 3]) && (i == 0 || !digit(s.p[i - 1])) &&
			    (i + 4 == s.n || !digit(s.p[i + 4])))
				mark |= HAS_YEAR;
			break;
		case 0xC2:
			if (i + 1 < s.n)
				mark |= s.p[i + 1] == 0xA9 ? HAS_COPYRIGHT : s.p[i + 1] == 0xB7 ? HAS_RULE :
				    s.p[i + 1] == 0xAB || s.p[i + 1] == 0xBB ? HAS_QUOTE : 0;
			break;
		case 0xE2:
			if (i + 2 < s.n && s.p[i + 1] == 0x80)
				mark |= s.p[i + 2] == 0xA2 || s.p[i + 2] == 0xBA ? HAS_RULE :
				    s.p[i + 2] >= 0x9C && s.p[i + 2] <= 0x9F ? HAS_QUOTE : 0;
			break;
		default:
			break;
		}
	}
	return mark;
}

static uint8_t
sixteenths(uint32_t part, uint32_t whole)
{
	return (uint8_t)(whole > 0 ? (16 * part + whole / 2) / whole : 0);
}

static uint8_t
at_most_255(uint32_t n)
{
	return (uint8_t)(n < 255 ? n : 255);
}

static uint8_t
kind_of(const struct line *l)
{
	unsigned length = l->words <= 3 ? 0 : l->words <= 9 ? 1 : l->words <= 19 ? 2 : 3;

	return (uint8_t)(length * 4u + (l->end == END_STOP ? 2u : 0u) + (l->capitals >= 10 ? 1u : 0u));
}

void
measure_line(struct line *line)
{
	struct bytes s = line->s;
	const unsigned char *p = s.p, *end;
	struct counts c = { 0 };
	unsigned mark;

	if (s.n > LOOKED_AT) {
		s.n = LOOKED_AT;
		while (s.n > 0 && (s.p[s.n] & 0xC0) == 0x80)
			s.n--;
	}
	end = s.p + s.n;
	while (p < end) {
		const unsigned char *space = memchr(p, ' ', (size_t)(end - p));

		if (space == NULL)
			space = end;
		count_word(&c, p, space, space == end);
		p = space + 1;
	}
	mark = marks_of(s);
	if (c.letters > 3 && c.small_letters == 0)
		mark |= ALL_CAPITALS;
	if (sort_of(peek(s.p, end, &(size_t){ 0 })) == OPEN && line->s.p[line->s.n - 1] == ')')
		mark |= IS_BRACKETED;
	line->mark = (uint8_t)mark;
	line->begin = begin_of(s);
	line->end = end_of(line->s);
	line->capitals = sixteenths(c.capitals, c.words);
	line->small = sixteenths(c.small, c.words);
	line->digits = sixteenths(c.digits, c.words);
	line->commas = at_most_255(c.commas);
	line->stops = at_most_255(c.stops);
	if (line->s.n > s.n)
		c.words = (uint32_t)((uint64_t)c.words * line->s.n / s.n);
	line->words = c.words;
	line->kind = kind_of(line);
}
