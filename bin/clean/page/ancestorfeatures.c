#include "ancestorfeatures.h"
#include "featurelist.h"

/* Which feature holds the share of an element; FEATURE_COUNT for the others. */
static enum feature
feature_of(enum htmltag tag)
{
	switch (tag) {
	case TAG_ARTICLE:
		return FEATURE_in_article;
	case TAG_MAIN:
		return FEATURE_in_main;
	case TAG_SECTION:
		return FEATURE_in_section;
	case TAG_HEADER:
		return FEATURE_in_header;
	case TAG_FIGURE:
		return FEATURE_in_figure;
	case TAG_TABLE:
		return FEATURE_in_table;
	case TAG_UL:
	case TAG_OL:
	case TAG_DL:
		return FEATURE_in_list;
	case TAG_BLOCKQUOTE:
		return FEATURE_in_quote;
	default:
		return FEATURE_COUNT;
	}
}

void
ancestorfeatures_set(const struct webpage *p, const struct block *b, int32_t *out)
{
	uint32_t node = b->first, total = p->sum[0].prose, hints, bit;
	bool met = false;
	int32_t depth = 0, share;
	enum feature feature;

	for (feature = FEATURE_in_article; feature < FEATURE_COUNT; feature++)
		out[feature] = FEATURE_NONE;
	do {
		node = p->dom.node[node].parent;
		share = webpage_percent(p->sum[node].prose, total);
		for (hints = p->dom.node[node].hints, bit = 0; hints != 0; hints >>= 1, bit++)
			if (hints & 1 && out[FEATURE_hint_BODY + bit] == FEATURE_NONE)
				out[FEATURE_hint_BODY + bit] = share;
		feature = feature_of((enum htmltag)p->dom.node[node].tag);
		if (feature != FEATURE_COUNT && out[feature] == FEATURE_NONE)
			out[feature] = share;
		if (!met && webpage_within(p, p->main, node)) {
			met = true;
			FEATURE_SET(out, main_in, node == p->main);
			if (node == p->main)
				FEATURE_SET(out, main_down, depth);
			else
				FEATURE_SET(out, main_up, depth + 1);
			FEATURE_SET(out, main_share, share);
		}
		depth++;
	} while (node != 0);
	FEATURE_SET(out, depth, depth);
}
