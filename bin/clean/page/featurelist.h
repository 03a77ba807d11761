/*
 * featurelist - the features of a block that the block model uses: its own measures, those of the blocks around it and
 * of the blocks made by the same template, and its place in the page.
 *
 * Lengths are in letters (block.h), shares in per cent, distances in blocks.  A share that an element holds is its
 * share of the page's prose; it is FEATURE_NONE if the block is in no such element.
 */
#ifndef FEATURELIST_H
#define FEATURELIST_H

#include <stdint.h>

#include "classnames.h"

/*
 * Each with the most that it can be (and a distance back, the least): what is beyond that is rare, and what the trees
 * would learn of it holds for few pages.
 */
#define FEATURE_LIST(X) \
	/* the block */ \
	X(chars, 320) X(link, 100) X(bold, 100) X(commas, 5) X(stops, 3) X(ends, 1) X(kind, 15) \
	X(capitals, 100) X(digits, 100) X(marks, 20) \
	/* what it says, what the blocks beside it say, and what the last line that opens a part of the page said */ \
	X(said, 15) X(said_all, 1) X(said_prev, 15) X(said_next, 15) X(said_part, 15) X(said_dist, 99) \
	/* the element around its element, and the one around that */ \
	X(parent_kind, 15) X(parent_chars, 2400) X(parent_link, 100) X(parent_prose, 100) X(parent_blocks, 32) \
	X(grand_chars, 2400) X(grand_link, 100) X(grand_prose, 100) X(grand_blocks, 32) \
	/* the blocks made like it: same element and class, and same parent's; then the same of two more ancestors */ \
	X(alike_count, 20) X(alike_mean, 200) X(alike_link, 100) X(alike_prose, 100) X(alike_first, 1) \
	X(alike_before, 100) X(alike_after, 100) \
	X(twin_count, 20) X(twin_mean, 200) X(twin_link, 100) X(twin_prose, 100) \
	/* the largest set of sibling elements made alike that it is in */ \
	X(record_count, 16) X(record_mean, 800) X(record_link, 100) \
	/* the blocks before and after */ \
	X(prev_chars, 160) X(prev_link, 100) X(prev_kind, 15) X(prev2_chars, 160) X(prev2_link, 100) \
	X(next_chars, 160) X(next_link, 100) X(next_kind, 15) X(next2_chars, 160) X(next2_link, 100) \
	X(prose_before, 800) X(prose_after, 800) X(near_before, 12) X(near_after, 12) \
	X(short_before, 5) X(short_after, 5) X(gap_before, 16) \
	/* what was pruned */ \
	X(cut, 10) X(cut_before, 12) X(cut_after, 12) X(cuts, 5) \
	/* the page */ \
	X(position, 100) X(passed, 100) X(page_prose, 6000) X(page_blocks, 160) X(heading_dist, 12) X(title_dist, 24) \
	X(depth, 12) \
	/* the main block */ \
	X(main_in, 1) X(main_up, 4) X(main_down, 4) X(main_order, 1) X(main_dist, 24) X(main_share, 100) \
	X(main_prose, 100) \
	/* shares of the innermost element of a name */ \
	X(in_article, 101) X(in_main, 101) X(in_section, 101) X(in_header, 101) X(in_figure, 101) X(in_table, 101) \
	X(in_list, 101) X(in_quote, 101)

enum { FEATURE_NONE = 101, FEATURE_FAR = 99 };

enum feature {
#define FEATURE_NUMBER(name, most) FEATURE_##name,
	FEATURE_LIST(FEATURE_NUMBER)
#undef FEATURE_NUMBER
	/* shares of the innermost element with a hint */
#define FEATURE_NUMBER(upper) FEATURE_hint_##upper,
	HINT_LIST(FEATURE_NUMBER)
#undef FEATURE_NUMBER
	FEATURE_COUNT
};

/* Sets the number NAME among those of a block. */
#define FEATURE_SET(out, name, value) ((out)[FEATURE_##name] = (int32_t)(value))

/* The name of a feature, as the model's text has it. */
const char *featurelist_name(enum feature feature);

#endif
