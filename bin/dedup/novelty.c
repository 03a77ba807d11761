#include "novelty.h"

enum {
	NEW_RUN = 600,		/* bytes at a stretch that no article has, in a text that adds to them */
	NEW_SHARE = 400,	/* the same, as a share of the text in thousandths */
	QUOTE_TEXT = 800,	/* bytes of a text in which less is enough, if somebody is quoted: a stretch of ... */
	QUOTE_RUN = 80,		/* ... so many bytes in which a quotation opens ... */
	QUOTE_SHARE = 250,	/* ... and so much that is new */
	PART_RUN = 400,		/* bytes at a stretch that may be an article of their own */
	PART_SHINGLES = 4,	/* shingles there, at least */
	PART_LONG = 2000	/* bytes for each article more */
};

/* A stretch of the text that no article has. */
struct run {
	size_t next;		/* shingle to go on from */
	size_t start;		/* in the text */
	size_t shingles, bytes;
};

static bool
is_new(const struct containment_finder *o, size_t i)
{
	return !shingleset_has(&o->claimed, i) && !shingleset_has(&o->site, i);
}

static bool
next_run(const struct containment_finder *o, const struct doctext *d, struct run *r)
{
	const struct shingle_sample *s = d->sample;
	size_t i = r->next, end;

	while (i < s->n && !is_new(o, i))
		i++;
	if (i == s->n)
		return false;
	r->start = i > 0 ? s->end[i - 1] : 0;
	for (r->shingles = 0; i < s->n && is_new(o, i); i++)
		r->shingles++;
	end = i < s->n ? shingle_start_of(s, d->text, i) : d->text.n;
	r->bytes = end > r->start ? end - r->start : 0;
	r->next = i;
	return true;
}

bool
novelty_adds(const struct containment_finder *o, const struct doctext *d)
{
	struct run r = { .next = 0 };
	size_t n = 0;

	while (next_run(o, d, &r)) {
		n += r.shingles;
		if (r.bytes >= NEW_RUN)
			return true;
	}
	return n * CONTAINMENT_WHOLE >= d->sample->n * NEW_SHARE;
}

/* Whether a quotation opens in a run. */
static bool
quotes(const struct doctext *d, const struct run *r)
{
	const unsigned char *p = d->text.p + r->start, *end = p + r->bytes;

	for (; p < end; p++)
		if (*p == '"' || bytes_starts(bytes_between(p, end), bytes_of("\xE2\x80\x9C")))
			return true;
	return false;
}

bool
novelty_quotes(const struct containment_finder *o, const struct doctext *d)
{
	struct run r = { .next = 0 };
	size_t n = 0;
	bool quoted = false;

	if (d->text.n > QUOTE_TEXT)
		return false;
	while (next_run(o, d, &r)) {
		n += r.shingles;
		quoted = quoted || (r.bytes >= QUOTE_RUN && quotes(d, &r));
	}
	return quoted && n * CONTAINMENT_WHOLE >= d->sample->n * QUOTE_SHARE;
}

unsigned
novelty_parts(const struct containment_finder *o, const struct doctext *d)
{
	struct run r = { .next = 0 };
	size_t n = 0;

	while (next_run(o, d, &r))
		if (r.bytes >= PART_RUN && r.shingles >= PART_SHINGLES)
			n += 1 + r.bytes / PART_LONG;
	return n > 0 ? (unsigned)n : 1;
}
