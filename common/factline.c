#include <string.h>

#include "ascii.h"
#include "factdate.h"
#include "factline.h"
#include "simd.h"

enum {
	CAPITALS_OF = 5,	/* a line with more than 3 capitals in 5 words has no names */
	CAPITALS_MOST = 3
};

static bool
is_doubtful(const struct factreader *r, const struct fact *fact)
{
	return fact->kind == FACT_NAME && fact->sentence_start && fact->word > 0 &&
	    memchr(r->start + fact->start, ' ', fact->end - fact->start) == NULL;
}

static void
leave_names_out(struct factreader *r)
{
	struct facts *f = r->f;
	size_t i, n = r->line;

	for (i = r->line; i < f->n; i++)
		if (f->fact[i].kind != FACT_NAME)
			f->fact[n++] = f->fact[i];
	f->n = n;
}

/* There cannot be enough before as many facts have come as are missing. */
static void
set_stop(struct factreader *r)
{
	size_t certain = r->certain + r->line_certain;

	r->stop = certain < r->enough ? r->settled + (r->enough - certain) : 0;
}

void
factline_start(struct factreader *r, size_t enough)
{
	r->enough = enough;
	r->sentence = true;
	set_stop(r);
}

void
factline_end(struct factreader *r)
{
	struct fact *fact;

	factdate_settle(r);
	if (CAPITALS_OF * r->line_capitals > CAPITALS_MOST * r->line_words)
		leave_names_out(r);
	for (; r->line < r->f->n; r->line++) {
		fact = &r->f->fact[r->line];
		fact->doubtful = is_doubtful(r, fact);
		r->certain += !fact->bare && !fact->doubtful;
	}
	r->settled = r->line;
	r->line_words = r->line_capitals = r->line_certain = 0;
	set_stop(r);
	r->sentence = true;
}

/* How many words from P up to END may begin with a capital, at most. */
static size_t
count_capitals(const unsigned char *p, const unsigned char *end)
{
	size_t n = 0;
	unsigned bits;
	simd b;

	for (; end - p >= SIMD_BYTES; p += SIMD_BYTES) {
		b = simd_load(p);
		bits = simd_bits(simd_or(simd_between(b, 'A', 'Z'), simd_between(b, 0xC0, 0xFF)));
		for (; bits != 0; bits &= bits - 1)
			n++;
	}
	for (; p < end; p++)
		n += ascii_is_upper(*p) || *p >= 0xC0;
	return n;
}

/* Whether the line, read up to P, may still turn out to have so many capitals that it has no names. */
static bool
may_lose_names(const struct factreader *r, const unsigned char *p)
{
	const unsigned char *lf = memchr(p, '\n', (size_t)(r->end - p));
	size_t more = count_capitals(p, lf != NULL ? lf : r->end);

	return CAPITALS_OF * (r->line_capitals + more) > CAPITALS_MOST * (r->line_words + more);
}

/* Whether what follows at P can neither join the last fact nor undo it. */
static bool
is_settled(const struct factreader *r, const unsigned char *p)
{
	return !r->open && !r->doubtful &&
	    p - (r->start + r->f->fact[r->f->n - 1].end) > FACTREADER_GAP_LONGEST;
}

bool
factline_has_enough(struct factreader *r, const unsigned char *p)
{
	const struct fact *fact;

	if (r->certain >= r->enough)
		return true;
	if (!is_settled(r, p))
		return false;
	for (; r->settled < r->f->n; r->settled++) {
		fact = &r->f->fact[r->settled];
		r->line_certain += !fact->bare && !is_doubtful(r, fact);
	}
	set_stop(r);
	if (r->stop == 0 && may_lose_names(r, p))
		r->stop = SIZE_MAX;	/* the end of the line decides */
	return r->stop == 0;
}
