#include "blockrules.h"
#include "dropreason.h"

enum {
	STRAY_MOST = 120,	/* letters of a line that may be a stray ... */
	STRAY_NEAR = 4,		/* ... if of as many blocks to each side, and itself, ... */
	STRAY_PART = 4,		/* ... not more than one in so many is kept */
	HEADING_MOST = 200,	/* letters of a heading between paragraphs */
	HEADING_NEAR = 2,	/* blocks to each side of which one is kept */
	HEADING_STEPS = 40,	/* blocks that are looked at for it, pruned ones and headings too */
	HEADING_WORD = 6,	/* letters of a heading at least */
	CAPITALS = 60,		/* per cent of a link's letters that make it one in capitals */
	CAPITALS_LEAST = 20,	/* letters of such a link */
	SENTENCE = 8,		/* letters of a sentence at least */
	TEASERS = 4,		/* linked headings on a page that may be an index ... */
	TEASER_MOST = 125,	/* ... letters of the paragraph of one at most, ... */
	INDEX_MOST = 250	/* ... and letters kept of it at most, unless each line stands below such a heading */
};

static bool
is_out(const struct block *b)
{
	return b->rule == DROP_ELEMENT || b->rule == DROP_HINT;
}

static bool
is_heading(const struct webpage *p, const struct block *b)
{
	enum htmltag tag = (enum htmltag)p->dom.node[b->owner].tag;

	return tag >= TAG_H1 && tag <= TAG_H6;
}

/* Of the blocks around I, and I itself, those that are kept. */
static uint32_t
kept_around(const struct webpage *p, uint32_t i, uint32_t *of)
{
	uint32_t k = i > STRAY_NEAR ? i - STRAY_NEAR : 0, n = p->blocks.n, kept = 0;
	uint32_t end = n - i > STRAY_NEAR ? i + STRAY_NEAR + 1 : n;

	*of = end - k;
	for (; k < end; k++)
		kept += p->blocks.block[k].rule == DROP_NONE;
	return kept;
}

/* Of the next STRAY_NEAR blocks from I on, in steps of STEP, those that are kept; pruned ones do not count. */
static uint32_t
kept_beside(const struct webpage *p, uint32_t i, int step)
{
	int64_t at;
	int left = STRAY_NEAR, steps = HEADING_STEPS;
	uint32_t kept = 0;

	for (at = (int64_t)i + step; at >= 0 && at < p->blocks.n && left > 0 && steps-- > 0; at += step) {
		const struct block *b = &p->blocks.block[at];

		if (is_out(b))
			continue;
		kept += b->rule == DROP_NONE;
		left--;
	}
	return kept;
}

/* Whether block I is a sentence near most of the ALL that are kept, as in a short article. */
static bool
is_of_short_article(const struct webpage *p, uint32_t i, uint32_t all)
{
	return p->blocks.block[i].ends && 2 * (kept_beside(p, i, -1) + 1 + kept_beside(p, i, 1)) > all;
}

void
blockrules_drop_strays(struct webpage *p)
{
	struct block *block = p->blocks.block;
	uint32_t i, all = 0, kept, of;

	for (i = 0; i < p->blocks.n; i++)
		all += block[i].rule == DROP_NONE;
	for (i = 0; i < p->blocks.n; i++) {
		if (block[i].rule != DROP_NONE || block[i].chars > STRAY_MOST)
			continue;
		kept = kept_around(p, i, &of);
		if (STRAY_PART * kept <= of && !is_of_short_article(p, i, all)) {
			block[i].rule = DROP_STRAY;
			all--;
		}
	}
}

/* Whether one of the next blocks from I on, in steps of STEP, is kept; pruned ones and headings do not count. */
static bool
is_kept_near(const struct webpage *p, uint32_t i, int step, bool prose)
{
	int64_t at;
	int left = HEADING_NEAR, steps = HEADING_STEPS;

	for (at = (int64_t)i + step; at >= 0 && at < p->blocks.n && left > 0 && steps-- > 0; at += step) {
		const struct block *b = &p->blocks.block[at];

		if (is_out(b) || is_heading(p, b))
			continue;
		if (b->rule == DROP_NONE && (!prose || block_is_prose(b)))
			return true;
		left--;
	}
	return false;
}

/* A sub-heading: in the main block, no link, no phrase of boilerplate. */
static bool
is_subheading(const struct webpage *p, const struct blockphrases *said, uint32_t i)
{
	const struct block *b = &p->blocks.block[i];
	enum htmltag tag = (enum htmltag)p->dom.node[b->owner].tag;

	return tag >= TAG_H2 && tag <= TAG_H6 && b->chars >= HEADING_WORD && b->chars <= HEADING_MOST &&
	    b->link_chars == 0 && said->block[i].class == PHRASE_NONE && webpage_within(p, b->first, p->main);
}

void
blockrules_keep_headings(struct webpage *p, const struct blockphrases *said)
{
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		if (b->rule == DROP_NONE || b->rule == DROP_WEAK || is_out(b) || !is_subheading(p, said, i))
			continue;
		if (is_kept_near(p, i, -1, false) && is_kept_near(p, i, 1, true))
			b->rule = DROP_NONE;
	}
}

void
blockrules_drop_capital_links(struct webpage *p)
{
	uint32_t i;

	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		if (b->rule == DROP_NONE && b->chars >= CAPITALS_LEAST && b->link_chars == b->chars &&
		    webpage_percent(b->capitals, b->chars) >= CAPITALS)
			b->rule = DROP_LINKS;
	}
}

void
blockrules_keep_sentences(struct webpage *p)
{
	uint32_t i;

	if (!webpage_is_fragment(p))
		return;
	for (i = 0; i < p->blocks.n; i++) {
		struct block *b = &p->blocks.block[i];

		if (!is_out(b) && b->rule != DROP_WEAK && b->chars >= SENTENCE && b->ends &&
		    b->link_chars * 2 <= b->chars)
			b->rule = DROP_NONE;
	}
}

bool
blockrules_is_index(const struct webpage *p)
{
	uint32_t i, teasers = 0, kept = 0;
	bool below = false, all_below = true;

	for (i = 0; i < p->blocks.n; i++) {
		const struct block *b = &p->blocks.block[i];
		bool is_teaser = is_heading(p, b) && b->link_chars * 2 > b->chars;

		teasers += is_teaser;
		kept += b->rule == DROP_NONE ? b->chars : 0;
		all_below = all_below && (b->rule != DROP_NONE || is_teaser || (below && b->ends));
		below = is_teaser;
		if (b->rule == DROP_NONE && block_is_prose(b) && b->chars > TEASER_MOST)
			return false;
	}
	return teasers >= TEASERS && (kept <= INDEX_MOST || all_below);
}
