#include "mark.h"
#include "utf8.h"

static uint32_t
decode(const unsigned char *p, const unsigned char *limit, size_t *len)
{
	if (*p < 0x80) {
		*len = 1;
		return *p;
	}
	return utf8_decode(p, limit, len);
}

const unsigned char *
mark_skip_space(const unsigned char *p, const unsigned char *limit)
{
	size_t len;

	while (p < limit && letter_kind(decode(p, limit, &len)) == LETTER_SPACE)
		p += len;
	return p;
}

static bool
is_word_at(const unsigned char *p, const unsigned char *limit)
{
	size_t len;

	return p < limit && letter_is_word(letter_kind(decode(p, limit, &len)));
}

/* Whether what stands at P lets a quote before it be a closing one: white space, the end, or a sign. */
static bool
ends_there(const unsigned char *p, const unsigned char *limit)
{
	return !is_word_at(p, limit);
}

/* Takes the stops and marks that touch each other. */
static const unsigned char *
take_marks(struct mark *m, const unsigned char *p, unsigned char extra)
{
	enum edge e;
	size_t len;
	uint32_t cp;

	for (; p < m->limit; p += len) {
		cp = decode(p, m->limit, &len);
		e = cp == extra && cp != '.' ? EDGE_MARK : letter_edge(cp);
		if (e == EDGE_STOP || cp == 0xFF0E)
			m->stops++;
		else if (e == EDGE_DOTS)
			m->stops += 3;
		else if (e == EDGE_MARK || e == EDGE_WIDE)
			m->strong = true;
		else
			break;
	}
	return p;
}

/* Behind ". . ." at P, where another stop that starts no word follows the white space; P where none does. */
static const unsigned char *
take_spread(struct mark *m, const unsigned char *p)
{
	const unsigned char *q;
	unsigned n = 0;

	for (; p < m->limit && *p == ' '; p = q, n++) {
		q = p + 1;
		while (q < m->limit && *q == '.')
			q++;
		if (q == p + 1 || is_word_at(q, m->limit))
			break;
		m->stops += (unsigned)(q - p - 1);
	}
	m->spread = m->spread || n > 0;
	return p;
}

/* Behind "[12]" or "[3, 5–7]" at P; P where there is none. */
static const unsigned char *
take_brackets(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q;
	bool digit = false;
	uint32_t cp;
	size_t len;

	if (p == limit || *p != '[')
		return p;
	for (q = p + 1; q < limit && q - p < 16; q += len) {
		cp = decode(q, limit, &len);
		if (cp == ']' && digit)
			return q + 1;
		if (cp >= '0' && cp <= '9')
			digit = true;
		else if (cp != ',' && cp != ' ' && cp != '-' && cp != 0x2013)
			break;
	}
	return p;
}

static bool
is_upper_at(const unsigned char *p, const unsigned char *limit)
{
	size_t len;

	return p < limit && letter_kind(decode(p, limit, &len)) == LETTER_UPPER;
}

/* Whether the stop at AT touches a word of four small letters or more, or a bracket: what a note's number may follow. */
static bool
takes_note(const unsigned char *start, const unsigned char *at)
{
	int i;

	if (at > start && (at[-1] == ')' || at[-1] == ']'))
		return true;
	for (i = 1; i <= 4; i++)
		if (at - i < start || at[-i] < 'a' || at[-i] > 'z')
			return false;
	return true;
}

/* Behind the figures of a note at P, "end.12 Next" or "end.12 13 Next"; P where they are none. */
static const unsigned char *
take_figures(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p, *from;

	do {
		from = q;
		while (q < limit && *q >= '0' && *q <= '9' && q - from < 4)
			q++;
		if (q == from || q - from > 3)
			return p;
		if (q == limit || *q++ != ' ')
			return p;
	} while (q < limit && *q >= '0' && *q <= '9');
	return is_upper_at(q, limit) ? q - 1 : p;
}

/* Behind raised figures at P. */
static const unsigned char *
take_raised(const unsigned char *p, const unsigned char *limit)
{
	uint32_t cp;
	size_t len;

	for (; p < limit; p += len) {
		cp = decode(p, limit, &len);
		if (cp != 0xB9 && cp != 0xB2 && cp != 0xB3 && !(cp >= 0x2070 && cp <= 0x2079))
			break;
	}
	return p;
}

/* Behind a note's number at P, in any of its dresses; P where there is none. */
static const unsigned char *
take_note(const struct mark *m, const unsigned char *start, const unsigned char *p)
{
	const unsigned char *q = take_brackets(take_raised(p, m->limit), m->limit);

	if (q == p && m->stops == 1 && !m->strong && takes_note(start, m->at))
		q = take_figures(p, m->limit);
	return q;
}

static bool
is_one_of(const unsigned char *p, const unsigned char *limit, const char *set, size_t n)
{
	return p < limit && memchr(set, *p, n) != NULL;
}

static bool
is_emoji(uint32_t cp)
{
	return (cp >= 0x2600 && cp <= 0x27BF) || (cp >= 0x1F000 && cp <= 0x1FAFF) || cp == 0x200D || cp == 0xFE0F;
}

/* Behind ":-)" or emoji at P, which belong to the sentence before them; P where there are none. */
static const unsigned char *
take_smiley(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p;
	size_t len;

	while (q < limit && *q >= 0x80 && is_emoji(decode(q, limit, &len)))
		q += len;
	if (q > p || q == limit || (*q != ':' && *q != ';' && *q != '='))
		return q;
	q++;
	if (is_one_of(q, limit, "-'o", 3))
		q++;
	if (!is_one_of(q, limit, ")(DPp/\\|*", 9))
		return p;
	for (q++; q < limit && *q == q[-1]; q++)
		continue;
	return q == limit || *q == ' ' ? q : p;
}

/* Behind the quote or bracket at P if it closes; P if it does not.  DETACHED: white space stands before it. */
static const unsigned char *
take_closer(struct mark *m, const unsigned char *p, bool detached, struct quotes *quotes)
{
	size_t len;
	uint32_t cp = decode(p, m->limit, &len);

	switch (letter_edge(cp)) {
	case EDGE_CLOSE:
		if (detached && !ends_there(p + len, m->limit))
			return p;
		m->bracket = m->bracket || cp == ')' || cp == ']' || cp == '}' || cp == 0xFF09;
		m->quote = m->quote || (cp >= 0x3009 && cp <= 0x301F);
		return p + len;
	case EDGE_EITHER:
		if (!ends_there(p + len, m->limit) && !(m->kind == EDGE_WIDE && (cp == 0x201D || cp == 0x2019))) {
			if (cp != '"' || detached)
				return p;
			quotes_reach(quotes, p);
			if (!quotes->straight && !(m->kind == EDGE_WIDE && quotes->depth > 0))
				return p;
		} else if (detached) {
			if (cp == '"') {
				quotes_reach(quotes, p);
				if (!quotes->straight)
					return p;
			} else if (cp != 0xBB && cp != 0x201D && cp != 0x203A) {
				return p;
			}
		}
		m->quote = true;
		return p + len;
	default:
		return p;
	}
}

/* Behind what belongs to the sentence before it though white space parts them, at P; P where there is none. */
static const unsigned char *
take_detached(struct mark *m, const unsigned char *p, struct quotes *quotes)
{
	const unsigned char *q = take_smiley(p, m->limit);

	if (q > p)
		return q;
	q = take_brackets(p, m->limit);
	if (q > p && q < m->limit && is_upper_at(mark_skip_space(q, m->limit), m->limit)) {
		m->reference = true;
		return q;
	}
	return take_closer(m, p, true, quotes);
}

/* Takes closers and further marks behind the first ones, until neither follows. */
static void
take_tail(struct mark *m, const unsigned char *start, unsigned char extra, struct quotes *quotes)
{
	const unsigned char *p = m->tail, *q, *from;

	while (p < m->limit) {
		from = p;
		p = take_marks(m, p, extra);
		if (m->stops > 0)
			p = take_spread(m, p);
		if (p < m->limit)
			p = take_closer(m, p, false, quotes);
		q = take_note(m, start, p);
		m->reference = m->reference || q > p;
		p = take_smiley(q, m->limit);
		if (p > from || p == m->limit)
			continue;
		q = mark_skip_space(p, m->limit);
		if (q == p || q == m->limit)
			break;
		from = take_detached(m, q, quotes);
		if (from == q)
			break;
		m->detached = true;
		p = from;
	}
	m->end = p;
}

/* Nearly every mark: a full stop, a space and an ASCII letter. */
static bool
is_bare_stop(const unsigned char *at, const unsigned char *limit)
{
	return limit - at > 2 && at[0] == '.' && at[1] == ' ' && at[2] < 0x80 && letter_kind(at[2]) > LETTER_DIGIT;
}

void
mark_read(struct mark *m, const unsigned char *start, const unsigned char *at, const unsigned char *limit,
    unsigned char extra, struct quotes *quotes)
{
	size_t len;
	uint32_t cp = decode(at, limit, &len);

	memset(m, 0, sizeof *m);
	m->at = at;
	m->limit = limit;
	if (is_bare_stop(at, limit)) {
		m->kind = EDGE_STOP;
		m->stops = 1;
		m->tail = m->end = at + 1;
		m->next = at + 2;
		m->spaced = true;
		return;
	}
	m->kind = cp == extra && cp != '.' ? EDGE_MARK : letter_edge(cp);
	m->tail = take_marks(m, at, extra);
	take_tail(m, start, extra, quotes);
	if (m->spread && m->stops == 4 && m->tail == at + 1 && m->end == at + 7 && at > start && at[-1] > ' ')
		m->omission = m->tail;
	m->next = mark_skip_space(m->end, limit);
	m->spaced = m->next > m->end;
}
