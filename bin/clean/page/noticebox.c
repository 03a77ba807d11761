#include <stdlib.h>

#include "dropreason.h"
#include "mem.h"
#include "noticebox.h"
#include "noticewords.h"

enum {
	NOTICE_MOST = 600,	/* letters of a notice */
	NOTICES = 2,		/* in a box at least */
	OTHERS = 3,		/* times as long as its notices a box is at most */
	SHARE_MOST = 30		/* per cent of the kept text that a box holds at most */
};

static bool
is_notice(struct noticebox *n, const struct webpage *p, uint32_t i, const struct blockphrases *said)
{
	const struct block *b = &p->blocks.block[i];

	if (b->rule != DROP_NONE || b->chars > NOTICE_MOST)
		return false;
	if (said->block[i].notice)
		return true;
	if (p->dom.node[b->owner].parent == p->main)	/* a paragraph of the article, in no box */
		return false;
	buf_clear(&n->text);
	webpage_text(p, b, &n->text, &n->scratch);
	return noticewords_is_notice(buf_view(&n->text));
}

/* Sums the kept blocks and the notices in each node; returns the number of notices. */
static uint32_t
sum_up(struct noticebox *n, const struct webpage *p, const struct blockphrases *said)
{
	const struct dom *d = &p->dom;
	uint32_t i;

	n->sum = mem_grow(n->sum, &n->cap, d->n, sizeof *n->sum);
	memset(n->sum, 0, d->n * sizeof *n->sum);
	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		struct noticebox_sum *s = &n->sum[b->owner];

		if (b->rule != DROP_NONE)
			continue;
		s->kept += b->chars;
		if (is_notice(n, p, i, said)) {
			s->notices += b->chars;
			s->n++;
		}
	}
	for (i = d->n; i-- > 1; ) {
		struct noticebox_sum *parent = &n->sum[d->node[i].parent];

		parent->kept += n->sum[i].kept;
		parent->notices += n->sum[i].notices;
		parent->n += n->sum[i].n;
	}
	return n->sum[0].n;
}

static bool
is_box(const struct noticebox_sum *s, const struct noticebox_sum *page)
{
	return s->n >= NOTICES && s->kept <= OTHERS * s->notices && (uint64_t)s->kept * 100 <=
	    (uint64_t)page->kept * SHARE_MOST;
}

void
noticebox_drop(struct noticebox *n, struct webpage *p, const struct blockphrases *said)
{
	const struct dom *d = &p->dom;
	uint32_t i, k = 0;

	if (sum_up(n, p, said) < NOTICES)
		return;
	for (i = 1; i < d->n; i++) {
		if (!is_box(&n->sum[i], &n->sum[0]))
			continue;
		while (k < p->blocks.n && p->blocks.block[k].first < i)
			k++;
		for (; k < p->blocks.n && p->blocks.block[k].first < d->node[i].end; k++)
			if (p->blocks.block[k].rule == DROP_NONE)
				p->blocks.block[k].rule = DROP_NOTICE;
		i = d->node[i].end - 1;
	}
}

void
noticebox_free(struct noticebox *n)
{
	free(n->sum);
	buf_free(&n->text);
	buf_free(&n->scratch);
	memset(n, 0, sizeof *n);
}
