#include <stdint.h>

#include "linefeatures.h"
#include "linemodel.h"

#include "linemodel_table.h"

enum {
	EXTRACTED_SHARE = 80,	/* per cent of prose in the words of a text that was an article before */
	CERTAIN_SHARE = 85,	/* the same, however many short lines there are */
	GAP_MOST = 4		/* other lines between two paragraphs of it */
};

/* Whether the chain passed the body by. */
static bool
is_lost(const struct linefeatures *f, const unsigned char *state)
{
	uint32_t kept = 0;
	size_t i;

	if (f->run_end <= f->run_start)
		return false;
	for (i = 0; i < f->lines->n; i++)
		if (state[i] == CHAIN_ARTICLE && textline_is_prose(&f->lines->line[i]))
			kept += f->lines->line[i].words;
	return 8 * (uint64_t)kept < linefeatures_prose(f, f->run_start, f->run_end);
}

/* Whether the text is hardly anything but prose: an article that was taken out of its page before. */
static bool
is_extracted(const struct linefeatures *f)
{
	size_t i, paragraphs = 0;

	if (100 * (uint64_t)f->prose < EXTRACTED_SHARE * (uint64_t)f->words)
		return false;
	if (100 * (uint64_t)f->prose >= CERTAIN_SHARE * (uint64_t)f->words)
		return true;
	for (i = 0; i < f->lines->n; i++)
		paragraphs += textline_is_prose(&f->lines->line[i]);
	return 4 * paragraphs >= f->lines->n;
}

/* Whether a line is prose that no phrase of a page opens. */
static bool
is_paragraph(const struct textline *l)
{
	return textline_is_prose(l) && (l->phrase == PHRASE_NONE || l->phrase_start > 0) &&
	    (l->mark & HAS_COPYRIGHT) == 0;
}

static bool
is_kept_prose(const struct textlines *lines, const unsigned char *state, size_t i)
{
	return state[i] == CHAIN_ARTICLE && textline_is_prose(&lines->line[i]);
}

/* The last paragraph from line I on, in steps of STEP, with at most GAP_MOST other lines between two of them. */
static size_t
last_paragraph(const struct textlines *lines, size_t i, size_t step)
{
	size_t last = i, gap = 0;

	for (i += step; i < lines->n && gap <= GAP_MOST; i += step)
		if (is_paragraph(&lines->line[i])) {
			last = i;
			gap = 0;
		} else {
			gap++;
		}
	return last;
}

/* Makes the paragraphs inside and around the article, and what is between them except for gaps, parts of it. */
static void
keep_prose(const struct textlines *lines, unsigned char *state)
{
	size_t first = 0, last = lines->n, i;

	while (first < lines->n && !is_kept_prose(lines, state, first))
		first++;
	while (last > first && !is_kept_prose(lines, state, last - 1))
		last--;
	if (last == first)
		return;
	first = last_paragraph(lines, first, SIZE_MAX);	/* backwards: a step of -1 */
	last = last_paragraph(lines, last - 1, 1);
	for (i = first; i <= last; i++)
		if (state[i] != CHAIN_GAP || is_paragraph(&lines->line[i]))
			state[i] = CHAIN_ARTICLE;
}

/* Whether no line has a phrase of pages: the text is no dump of one, and its short lines may be a table or a list. */
static bool
is_without_page(const struct textlines *lines)
{
	size_t i = 0;

	while (i < lines->n && !phrases_are_of_page(lines->line[i].phrase))
		i++;
	return i == lines->n;
}

/* Makes all from the first line of the article, or the first paragraph, on parts of it. */
static void
keep_rest(const struct textlines *lines, unsigned char *state)
{
	size_t i = 0;

	while (i < lines->n && state[i] != CHAIN_ARTICLE && !is_paragraph(&lines->line[i]))
		i++;
	for (; i < lines->n; i++)
		state[i] = CHAIN_ARTICLE;
}

void
linemodel_mend(const struct linefeatures *f, unsigned char *state)
{
	size_t i;

	if (is_without_page(f->lines))
		keep_rest(f->lines, state);
	else if (is_extracted(f))
		keep_prose(f->lines, state);
	if (!is_lost(f, state))
		return;
	for (i = 0; i < f->lines->n; i++)
		state[i] = i < f->run_start ? CHAIN_BEFORE : i < f->run_end ? CHAIN_ARTICLE : CHAIN_AFTER;
}

/* Adds the weights of N features to FITS, four at a time, which is faster. */
static void
add_weights(int32_t fits[CHAIN_STATES], const uint16_t *cue, size_t n)
{
	size_t k, s;

	for (k = 0; k + 3 < n; k += 4)
		for (s = 0; s < CHAIN_STATES; s++)
			fits[s] += line_weights[cue[k]][s] + line_weights[cue[k + 1]][s] +
			    line_weights[cue[k + 2]][s] + line_weights[cue[k + 3]][s];
	for (; k < n; k++)
		for (s = 0; s < CHAIN_STATES; s++)
			fits[s] += line_weights[cue[k]][s];
}

void
linemodel_decode(struct linechain *c, const struct textlines *lines)
{
	int32_t steps[CHAIN_STEPS];
	struct linefeatures f;
	size_t i, s;

	linefeatures_begin(&f, lines);
	for (s = 0; s < CHAIN_STEPS; s++)
		steps[s] = line_steps[s];
	linechain_begin(c);
	for (i = 0; i < lines->n; i++) {
		uint16_t cue[LINEFEATURE_GROUPS];
		int32_t fits[CHAIN_STATES] = { 0 };
		size_t n = linefeatures_of(&f, i, cue);

		add_weights(fits, cue, n);
		linechain_add(c, fits, steps);
	}
	linechain_end(c);
	linemodel_mend(&f, c->state);
}
