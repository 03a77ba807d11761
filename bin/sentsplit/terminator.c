#include "ascii.h"
#include "terminator.h"
#include "trailing.h"

/* Whether a quote right before P may be a closing one: white space, the end, or a sign. */
static bool
ends_there(const unsigned char *p, const unsigned char *limit)
{
	return !charclass_is_word(charclass_at(p, limit));
}

/* Takes the stops and marks that touch each other. */
static const unsigned char *
take_marks(struct terminator *m, const unsigned char *p, unsigned char extra)
{
	enum edge e;
	size_t len;
	uint32_t cp;

	for (; p < m->limit; p += len) {
		cp = charclass_decode(p, &len);
		e = cp == extra && cp != '.' ? EDGE_MARK : charclass_edge(cp);
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

/*
 * The end of ". . ." or "? ? ?", "! ..." at P, where another mark that starts no word follows the white space; P where
 * none does.
 */
static const unsigned char *
take_spread(struct terminator *m, const unsigned char *p)
{
	const unsigned char *q;
	unsigned n = 0, stops;

	for (; p < m->limit && *p == ' '; p = q, n++) {
		stops = 0;
		for (q = p + 1; q < m->limit && (*q == '.' || (m->strong && (*q == '?' || *q == '!'))); q++)
			stops += *q == '.';
		if (q == p + 1 || charclass_is_word(charclass_at(q, m->limit)))
			break;
		m->stops += stops;
	}
	m->spread = m->spread || n > 0;
	return p;
}

/* Whether the quote CP at P, with a word right after it, closes: somebody left out the space. */
static bool
closes_here(const struct terminator *m, const unsigned char *p, uint32_t cp, struct quotes *quotes)
{
	if (cp == 0x2018 || cp == 0x201B || cp == '`')
		return false;
	quotes_reach(quotes, p);
	return cp == '"' ? quotes->straight || (m->kind == EDGE_WIDE && quotes->depth > 0) : quotes->depth > 0;
}

/* The end of the quote or bracket at P if it closes, else P.  DETACHED: white space precedes it. */
static const unsigned char *
take_closer(struct terminator *m, const unsigned char *p, bool detached, struct quotes *quotes)
{
	size_t len;
	uint32_t cp = charclass_decode(p, &len);

	switch (charclass_edge(cp)) {
	case EDGE_CLOSE:
		if (detached && !ends_there(p + len, m->limit))
			return p;
		m->bracket = m->bracket || cp == ')' || cp == ']' || cp == '}' || cp == 0xFF09;
		m->quote = m->quote || (cp >= 0x3009 && cp <= 0x301F);
		return p + len;
	case EDGE_EITHER:
		if (!ends_there(p + len, m->limit) && !(m->kind == EDGE_WIDE && (cp == 0x201D || cp == 0x2019))) {
			if (detached || !closes_here(m, p, cp, quotes))
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

/* The end of what belongs to the sentence before it in spite of the white space before P; P if there is none. */
static const unsigned char *
take_detached(struct terminator *m, const unsigned char *p, struct quotes *quotes)
{
	const unsigned char *q = trailing_smiley(p, m->limit);

	if (q > p)
		return q;
	q = trailing_brackets(p, m->limit);
	if (q == p)
		q = trailing_citation(p, m->limit);
	if (q > p && q < m->limit && charclass_at(charclass_skip_space(q, m->limit), m->limit) == CHAR_UPPER) {
		m->reference = true;
		return q;
	}
	return take_closer(m, p, true, quotes);
}

/* Takes closers and further marks after the first ones, until neither follows. */
static void
take_tail(struct terminator *m, const unsigned char *start, unsigned char extra, struct quotes *quotes)
{
	const unsigned char *p = m->tail, *q, *from;

	while (p < m->limit) {
		if (*p == ' ' && m->limit - p > 1 && ascii_is_alnum(p[1]))
			break;		/* nearly always */
		from = p;
		p = take_marks(m, p, extra);
		if ((m->stops > 0 || m->strong) && p < m->limit && *p == ' ')
			p = take_spread(m, p);
		if (p < m->limit)
			p = take_closer(m, p, false, quotes);
		q = trailing_note(p, m->limit, start, m->stops == 1 && !m->strong ? m->at : NULL);
		m->reference = m->reference || q > p;
		p = trailing_smiley(q, m->limit);
		if (p > from || p == m->limit)
			continue;
		q = charclass_skip_space(p, m->limit);
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
	return limit - at > 2 && at[0] == '.' && at[1] == ' ' && at[2] < 0x80 && charclass_of(at[2]) > CHAR_DIGIT;
}

void
terminator_read(struct terminator *m, const unsigned char *start, const unsigned char *at,
    const unsigned char *limit, unsigned char extra, struct quotes *quotes)
{
	size_t len;
	uint32_t cp = charclass_decode(at, &len);

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
	m->kind = cp == extra && cp != '.' ? EDGE_MARK : charclass_edge(cp);
	m->tail = take_marks(m, at, extra);
	take_tail(m, start, extra, quotes);
	if (m->spread && m->stops == 4 && m->tail == at + 1 && m->end == at + 7 && at > start && at[-1] > ' ')
		m->omission = m->tail;
	m->next = charclass_skip_space(m->end, limit);
	m->spaced = m->next > m->end;
}
