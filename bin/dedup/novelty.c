#include "novelty.h"

enum {
	NEW_RUN = 600,		/* bytes at a stretch that no article has, in a text that adds to them */
	NEW_SHARE = 400,	/* the same, as a share of the text in thousandths */
	PART_RUN = 400,		/* bytes at a stretch that may be an article of their own */
	PART_SHINGLES = 4,	/* shingles there, at least */
	PART_LONG = 2000	/* bytes for each article more */
};

/* A stretch of the text that no article has. */
struct run {
	size_t next;		/* shingle to go on from */
	size_t shingles, bytes;
};

static bool
is_new(const struct containment_finder *o, size_t i)
{
	return !containment_has(&o->claimed, i) && !containment_has(&o->site, i);
}

static bool
next_run(const struct containment_finder *o, const struct doctext *d, struct run *r)
{
	const struct shingle_sample *s = d->sample;
	size_t i = r->next, start, end;

	while (i < s->n && !is_new(o, i))
		i++;
	if (i == s->n)
		return false;
	start = i > 0 ? s->end[i - 1] : 0;
	for (r->shingles = 0; i < s->n && is_new(o, i); i++)
		r->shingles++;
	end = i < s->n ? shingle_start_of(s, d->text, i) : d->text.n;
	r->bytes = end > start ? end - start : 0;
	r->next = i;
	return true;
}

bool
novelty_adds(const struct containment_finder *o, const struct doctext *d)
{
	struct run r = { 0, 0, 0 };
	size_t n = 0;

	while (next_run(o, d, &r)) {
		n += r.shingles;
		if (r.bytes >= NEW_RUN)
			return true;
	}
	return n * CONTAINMENT_WHOLE >= d->sample->n * NEW_SHARE;
}

unsigned
novelty_parts(const struct containment_finder *o, const struct doctext *d)
{
	struct run r = { 0, 0, 0 };
	size_t n = 0;

	while (next_run(o, d, &r))
		if (r.bytes >= PART_RUN && r.shingles >= PART_SHINGLES)
			n += 1 + r.bytes / PART_LONG;
	return n > 0 ? (unsigned)n : 1;
}
