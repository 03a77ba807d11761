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
		if (e == EDGE_STOP)
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

/* Behind a note's number in brackets at P, or in raised figures; P where there is none. */
static const unsigned char *
take_reference(const unsigned char *p, const unsigned char *limit)
{
	const unsigned char *q = p;
	bool digit = false;
	uint32_t cp;
	size_t len;

	if (q == limit || *q != '[') {
		for (; q < limit; q += len) {
			cp = decode(q, limit, &len);
			if (cp != 0xB9 && cp != 0xB2 && cp != 0xB3 && !(cp >= 0x2070 && cp <= 0x2079))
				break;
		}
		return q;
	}
	for (q++; q < limit && q - p < 16; q += len) {
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
		if (!ends_there(p + len, m->limit)) {
			if (cp != '"' || detached)
				return p;
			quotes_reach(quotes, p);
			if (!quotes->straight)
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

/* Takes closers and further marks behind the first ones, until neither follows. */
static void
take_tail(struct mark *m, unsigned char extra, struct quotes *quotes)
{
	const unsigned char *p = m->tail, *q, *from;

	while (p < m->limit) {
		from = p;
		p = take_marks(m, p, extra);
		if (m->stops > 0)
			p = take_spread(m, p);
		if (p < m->limit)
			p = take_closer(m, p, false, quotes);
		q = take_reference(p, m->limit);
		if (q != p) {
			m->reference = true;
			p = q;
		}
		if (p == from) {
			q = mark_skip_space(p, m->limit);
			if (q == p || q == m->limit)
				break;
			from = take_closer(m, q, true, quotes);
			if (from == q)
				break;
			m->detached = true;
			p = from;
		}
	}
	m->end = p;
}

void
mark_read(struct mark *m, const unsigned char *at, const unsigned char *limit, unsigned char extra,
    struct quotes *quotes)
{
	size_t len;
	uint32_t cp = decode(at, limit, &len);

	memset(m, 0, sizeof *m);
	m->at = at;
	m->limit = limit;
	m->kind = cp == extra && cp != '.' ? EDGE_MARK : letter_edge(cp);
	m->tail = take_marks(m, at, extra);
	take_tail(m, extra, quotes);
	if (m->spread && m->stops == 4 && m->tail == at + 1 && m->end == at + 7)
		m->omission = m->tail;
	m->next = mark_skip_space(m->end, limit);
	m->spaced = m->next > m->end;
}
