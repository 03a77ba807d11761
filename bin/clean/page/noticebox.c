#include <stdlib.h>

#include "dropreason.h"
#include "mem.h"
#include "noticebox.h"
#include "noticewords.h"

enum {
	NOTICE_MOST = 600,	/* letters of a notice */
	ADDRESS_MOST = 160,	/* of a line that speaks to the reader */
	HEADING_MOST = 60,	/* of the heading of a box */
	TOPICS = 3,		/* of a block that is a notice by its words ... */
	TOPICS_CERTAIN = 4,	/* ... and beyond doubt */
	NOTICES = 2,		/* in a box at least */
	OTHERS = 3,		/* times as long as its notices a box is at most */
	SHARE_MOST = 30		/* per cent of the kept text that a box holds at most */
};

static bool
is_label(const struct blockphrases_block *said)
{
	return said->whole && (said->class == PHRASE_LOGIN || said->class == PHRASE_NEWSLETTER ||
	    said->class == PHRASE_COPYRIGHT);
}

static bool
is_heading(const struct webpage *p, const struct block *b)
{
	enum htmltag tag = (enum htmltag)p->dom.node[b->owner].tag;

	return tag >= TAG_H1 && tag <= TAG_H6 && b->chars <= HEADING_MOST;
}

/* What the words of block B are about; nothing if it is a paragraph of the article, in no box. */
static struct noticewords
words_of(struct noticebox *n, const struct webpage *p, const struct block *b)
{
	struct noticewords none = { 0, false };

	if (p->dom.node[b->owner].parent == p->main || b->chars > NOTICE_MOST)
		return none;
	buf_clear(&n->text);
	webpage_text(p, b, &n->text, &n->scratch);
	return noticewords_find(buf_view(&n->text));
}

/* The sum of two counts, which end at 3. */
static unsigned
sum(unsigned a, unsigned b)
{
	return a + b > 3 ? 3 : a + b;
}

static void
add_label(struct noticebox_sum *s)
{
	s->labels = sum(s->labels, 1) & 3;
}

/* Adds block B, about which is SAID, to the sum of its owner. */
static void
add_block(struct noticebox *n, const struct webpage *p, const struct block *b, const struct blockphrases_block *said)
{
	struct noticebox_sum *s = &n->sum[b->owner];
	struct noticewords w = words_of(n, p, b);
	unsigned topics = w.reader ? noticewords_topics(w.topics) : 0;

	s->kept += b->chars;
	s->reader |= w.reader;
	s->certain |= topics >= TOPICS_CERTAIN;
	if ((said->notice && b->chars <= NOTICE_MOST) || topics >= TOPICS) {
		s->notices += b->chars;
		s->n = sum(s->n, 1) & 3;
	} else if (is_label(said)) {
		add_label(s);
	} else if (b->chars <= ADDRESS_MOST && (w.reader || w.topics != 0)) {
		s->addresses = sum(s->addresses, 1) & 3;
	} else if (!is_heading(p, b)) {
		s->plain = sum(s->plain, 1) & 3;
	}
}

static void
add_sum(struct noticebox_sum *to, const struct noticebox_sum *s)
{
	to->kept += s->kept;
	to->notices += s->notices;
	to->n = sum(to->n, s->n) & 3;
	to->addresses = sum(to->addresses, s->addresses) & 3;
	to->labels = sum(to->labels, s->labels) & 3;
	to->plain = sum(to->plain, s->plain) & 3;
	to->certain |= s->certain;
	to->reader |= s->reader;
}

/* Sums the kept blocks in each node; returns whether there may be a box. */
static bool
sum_up(struct noticebox *n, const struct webpage *p, const struct blockphrases *said)
{
	const struct dom *d = &p->dom;
	uint32_t i;

	n->sum = mem_grow(n->sum, &n->cap, d->n, sizeof *n->sum);
	memset(n->sum, 0, d->n * sizeof *n->sum);
	for (i = 0; i < p->blocks.n; i++)
		if (p->blocks.block[i].rule == DROP_NONE)
			add_block(n, p, &p->blocks.block[i], &said->block[i]);
		else if (is_label(&said->block[i]))
			add_label(&n->sum[p->blocks.block[i].owner]);
	for (i = d->n; i-- > 1; )
		add_sum(&n->sum[d->node[i].parent], &n->sum[i]);
	return n->sum[0].n + n->sum[0].labels > 0;
}

static bool
is_box(const struct dom *d, uint32_t node, const struct noticebox_sum *s, const struct noticebox_sum *page)
{
	if ((uint64_t)s->kept * 100 > (uint64_t)page->kept * SHARE_MOST)
		return false;
	if (s->n >= NOTICES && s->kept <= OTHERS * s->notices)
		return true;
	if (s->plain > 0 || !s->reader)
		return false;
	return (s->certain && d->node[node].tag != TAG_P && d->node[node].flags & DOM_BLOCK) ||
	    (s->n + s->labels > 0 && s->n + s->labels + s->addresses >= NOTICES);
}

void
noticebox_drop(struct noticebox *n, struct webpage *p, const struct blockphrases *said)
{
	const struct dom *d = &p->dom;
	uint32_t i, k = 0;

	if (!sum_up(n, p, said))
		return;
	for (i = 1; i < d->n; i++) {
		if (!is_box(d, i, &n->sum[i], &n->sum[0]))
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
