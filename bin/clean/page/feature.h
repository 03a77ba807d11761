/*
 * feature - a block as numbers, for the model: its own measures, those of what is around it and of what was made like
 * it, and where it stands.
 *
 * Lengths are in letters (block.h), shares in per cent, distances in blocks.  A share that an element holds is of the
 * page's prose; it is FEATURE_NONE where the block is in no such element.
 */
#ifndef FEATURE_H
#define FEATURE_H

#include <stdint.h>

#include "alike.h"
#include "hint.h"
#include "webpage.h"

#define FEATURE_LIST(X) \
	/* the block */ \
	X(chars) X(link) X(bold) X(commas) X(stops) X(ends) X(kind) X(capitals) X(digits) X(marks) \
	/* the element around its element, and the one around that */ \
	X(parent_kind) X(parent_chars) X(parent_link) X(parent_prose) X(parent_blocks) \
	X(grand_chars) X(grand_link) X(grand_prose) X(grand_blocks) \
	/* the blocks made like it: same element and class, and same parent's; then the same of two more ancestors */ \
	X(alike_count) X(alike_mean) X(alike_link) X(alike_prose) X(alike_first) X(alike_before) X(alike_after) \
	X(twin_count) X(twin_mean) X(twin_link) X(twin_prose) \
	/* the largest set of sibling elements made alike that it is in */ \
	X(record_count) X(record_mean) X(record_link) \
	/* the blocks before and behind */ \
	X(prev_chars) X(prev_link) X(prev_kind) X(prev2_chars) X(prev2_link) \
	X(next_chars) X(next_link) X(next_kind) X(next2_chars) X(next2_link) \
	X(prose_before) X(prose_after) X(near_before) X(near_after) X(short_before) X(short_after) X(gap_before) \
	/* what was pruned */ \
	X(cut) X(cut_before) X(cut_after) X(cuts) \
	/* the page */ \
	X(position) X(passed) X(page_prose) X(page_blocks) X(heading_dist) X(title_dist) X(depth) \
	/* the main block */ \
	X(main_in) X(main_up) X(main_down) X(main_order) X(main_dist) X(main_share) X(main_prose) \
	/* shares of the innermost element of a name */ \
	X(in_article) X(in_main) X(in_section) X(in_header) X(in_figure) X(in_table) X(in_list) X(in_quote)

enum { FEATURE_NONE = 101, FEATURE_FAR = 99 };

enum feature {
#define FEATURE_NUMBER(name) FEATURE_##name,
	FEATURE_LIST(FEATURE_NUMBER)
#undef FEATURE_NUMBER
	/* shares of the innermost element with a hint */
#define FEATURE_NUMBER(upper, name) FEATURE_hint_##upper,
	HINT_LIST(FEATURE_NUMBER)
#undef FEATURE_NUMBER
	FEATURE_COUNT
};

/* What is gathered of a page once, and what is counted from block to block. */
struct features {
	const struct webpage *page;
	struct alike alike, twin;	/* of blocks */
	struct alike record;		/* of elements */
	uint32_t *seen;			/* by group of alike: prose passed */
	uint32_t *near_after;		/* by block: to the next prose */
	uint32_t *cut_after;		/* by block: to the next that is pruned */
	size_t seen_cap, near_cap, cut_cap;
	uint32_t leading;		/* the group of alike with most prose */
	uint32_t main_first, main_last;	/* blocks */
	uint32_t title;			/* the block of the first heading; UINT32_MAX where there is none */

	uint32_t next;			/* the block to be asked next */
	uint32_t passed, near, heading, cut, cuts;
};

void features_start(struct features *f, const struct webpage *page);

/* The numbers of the next block, in order; OUT holds FEATURE_COUNT. */
void features_next(struct features *f, int32_t *out);

void features_free(struct features *f);

/* The name of a feature, as the model's text has it. */
const char *feature_name(enum feature feature);

#endif
