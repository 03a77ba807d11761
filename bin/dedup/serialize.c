#include <string.h>

#include "serialize.h"

static void
put_number(struct buf *to, uint64_t n)
{
	for (; n >= 0x80; n >>= 7)
		buf_byte(to, (unsigned char)(n | 0x80));
	buf_byte(to, (unsigned char)n);
}

static void
put_bytes(struct buf *to, struct bytes s)
{
	put_number(to, s.n);
	buf_bytes(to, s);
}

/* What is left to be read; ok until something is not as it must be. */
struct reader {
	struct bytes rest;
	bool ok;
};

/* 0 where there is no number, or it is above MOST. */
static uint64_t
take_number(struct reader *r, uint64_t most)
{
	uint64_t n = 0;
	unsigned shift = 0;
	unsigned char c;

	do {
		if (r->rest.n == 0 || shift > 63) {
			r->ok = false;
			return 0;
		}
		c = *r->rest.p++;
		r->rest.n--;
		n |= (uint64_t)(c & 0x7f) << shift;
		shift += 7;
	} while ((c & 0x80) != 0);
	if (n > most)
		r->ok = false;
	return n > most ? 0 : n;
}

static struct bytes
take_bytes(struct reader *r)
{
	struct bytes s = { r->rest.p, (size_t)take_number(r, r->rest.n) };

	s.p = r->rest.p;
	if (s.n > r->rest.n) {
		r->ok = false;
		s.n = 0;
	}
	r->rest.p += s.n;
	r->rest.n -= s.n;
	return s;
}

static void
put_article(struct buf *to, const struct article *a)
{
	size_t i;

	put_bytes(to, docindex_name(a));
	put_number(to, (uint64_t)a->time);
	put_number(to, a->level);
	put_number(to, a->composite);
	put_number(to, a->parts);
	for (i = 0; i < DOCINDEX_LEVELS; i++)
		put_number(to, a->shingles[i]);
}

static void
take_article(struct reader *r, struct docindex *k)
{
	struct article *a;
	struct bytes name = take_bytes(r);
	size_t i;

	if (!r->ok)
		return;
	a = docindex_article(k, docindex_open(k, name));
	a->time = (int64_t)take_number(r, UINT64_MAX);
	a->level = (unsigned)take_number(r, 63);
	a->composite = take_number(r, 1) != 0;
	a->parts = (uint32_t)take_number(r, UINT32_MAX);
	for (i = 0; i < DOCINDEX_LEVELS; i++)
		a->shingles[i] = (uint32_t)take_number(r, UINT32_MAX);
}

static void
put_current(struct buf *to, const struct serialized *s)
{
	size_t i;

	put_bytes(to, buf_view(s->article_id));
	put_number(to, s->article->remembered);
	put_number(to, s->article->number);
	put_number(to, s->article->n_company);
	for (i = 0; i < s->article->n_company; i++)
		put_number(to, s->article->company[i]);
}

static void
take_current(struct reader *r, const struct serialized *s)
{
	size_t i;

	buf_clear(s->article_id);
	buf_bytes(s->article_id, take_bytes(r));
	s->article->remembered = take_number(r, 1) != 0;
	s->article->number = (uint32_t)take_number(r, UINT32_MAX);
	s->article->n_company = (size_t)take_number(r, SENTDEDUP_COMPANY);
	for (i = 0; i < s->article->n_company; i++)
		s->article->company[i] = (uint32_t)take_number(r, UINT32_MAX);
}

void
serialize_write(struct buf *to, const struct serialized *s)
{
	const struct docindex *k = s->index;
	size_t i, at, n = postings_remembered(&k->postings);
	uint64_t posting;

	put_number(to, k->postings.first);
	put_number(to, n);
	for (i = 0; i < n; i++)
		put_article(to, docindex_article(k, k->postings.first + (uint32_t)i));
	put_number(to, (uint64_t)k->time);
	put_current(to, s);
	for (at = 0; postings_each(&k->postings, &at, &posting); )
		put_number(to, posting);
}

bool
serialize_read(struct bytes from, const struct serialized *s)
{
	struct docindex *k = s->index;
	struct reader r = { from, true };
	uint32_t first = (uint32_t)take_number(&r, UINT32_MAX);
	size_t n = (size_t)take_number(&r, POSTINGS_REMEMBERED), most = k->most;

	if (!r.ok || !postings_restore(&k->postings, first, first))
		return false;
	k->most = POSTINGS_REMEMBERED;
	while (n-- > 0 && r.ok)
		take_article(&r, k);
	k->time = (int64_t)take_number(&r, UINT64_MAX);
	take_current(&r, s);
	while (r.ok && r.rest.n > 0)
		r.ok = postings_put_back(&k->postings, take_number(&r, UINT64_MAX)) && r.ok;
	docindex_limit(k, most);
	return r.ok;
}
