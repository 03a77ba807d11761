#include "linefeatures.h"

enum { NEAR = 3, FAR = 8, TITLE_WORDS = 3 };

/* The last of the buckets begins here. */
enum { LENGTH_MOST = 90, SHARE_MOST = 16, PROSE_MOST = 180, LINES_MOST = 30, MARKS_MOST = 4 };

/* The bucket of N: how many of the bounds it reaches.  Sums of comparisons, which take no branches. */
#define BUCKET3(n, a, b, c) ((unsigned)((n) >= (a)) + ((n) >= (b)) + ((n) >= (c)))
#define BUCKET5(n, a, b, c, d, e) (BUCKET3(n, a, b, c) + ((n) >= (d)) + ((n) >= (e)))

/* Buckets by number: reaching 2, 3, 4, 5, 7, 10, 14, 20, 30, 50 and 90 words. */
static unsigned
length_of(const struct textline *l)
{
	static const unsigned char bucket[LENGTH_MOST + 1] = {
		0, 0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9,
		9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
		10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
		10, 10, 11
	};

	return bucket[l->words < LENGTH_MOST ? l->words : LENGTH_MOST];
}

/* Lengths in four, as in the kind of a line. */
static unsigned
size_of(const struct textline *l)
{
	return l->kind / 4u;
}

/* Buckets of shares: reaching 1, 3, 6, 10 and 15 sixteenths. */
static unsigned
share_of(uint8_t sixteenths)
{
	static const unsigned char bucket[SHARE_MOST + 1] = {
		0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5
	};

	return bucket[sixteenths < SHARE_MOST ? sixteenths : SHARE_MOST];
}

/* Buckets of the share of numbers: reaching 1, 4 and 9 sixteenths. */
static unsigned
digits_of(uint8_t sixteenths)
{
	static const unsigned char bucket[SHARE_MOST + 1] = { 0, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3 };

	return bucket[sixteenths < SHARE_MOST ? sixteenths : SHARE_MOST];
}

/* What a line adds to a run of prose that it is part of. */
static int64_t
run_weight(const struct textline *l)
{
	if (l->end == END_STOP)
		return l->words >= 6 ? (int64_t)l->words : 1;
	return l->words >= 25 ? (int64_t)l->words / 2 : -4;
}

static void
find_run(struct linefeatures *f)
{
	int64_t sum = 0, best = 0;
	size_t i, start = 0;

	f->run_start = f->run_end = 0;
	for (i = 0; i < f->lines->n; i++) {
		sum += run_weight(&f->lines->line[i]);
		if (sum > best) {
			best = sum;
			f->run_start = start;
			f->run_end = i + 1;
		}
		if (sum < 0) {
			sum = 0;
			start = i + 1;
		}
	}
}

/* Whether the first line of the text, often "TITLE - SITE", begins with L. */
static bool
repeats_title(const struct textlines *lines, size_t i)
{
	const struct textline *l = &lines->line[i];

	return i > 0 && l->words >= TITLE_WORDS && bytes_starts(lines->line[0].s, l->s);
}

void
linefeatures_begin(struct linefeatures *f, const struct textlines *lines)
{
	const struct textline *last = lines->n > 0 ? &lines->line[lines->n - 1] : NULL;
	size_t i;

	f->lines = lines;
	f->words = 0;
	for (i = 0; i < lines->n; i++)
		f->words += lines->line[i].words;
	f->size = BUCKET5((uint32_t)lines->n, 2, 6, 20, 60, 150);
	f->prose = last == NULL ? 0 : last->prose_before + (textline_is_prose(last) ? last->words : 0);
	f->share = f->words > 0 ? (uint32_t)((uint64_t)f->prose * 5 / f->words) : 0;
	find_run(f);
	f->title = lines->n;
	for (i = 1; i < lines->n && i <= f->run_start + 2; i++)
		if (repeats_title(lines, i))
			f->title = i;
}

/* The words of prose above line I, which may be the one after the last. */
static uint32_t
prose_above(const struct linefeatures *f, size_t i)
{
	return i < f->lines->n ? f->lines->line[i].prose_before : f->prose;
}

uint32_t
linefeatures_prose(const struct linefeatures *f, size_t first, size_t end)
{
	return prose_above(f, end) - f->lines->line[first].prose_before;
}

/* Buckets of places: reaching 1, 2, 4, 10 and 30 lines. */
static unsigned
lines_bucket(size_t lines)
{
	static const unsigned char bucket[LINES_MOST + 1] = {
		0, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5
	};

	return bucket[lines < LINES_MOST ? lines : LINES_MOST];
}

/* Buckets of commas and stops: reaching 1, 2 and 4. */
static unsigned
marks_bucket(uint8_t marks)
{
	static const unsigned char bucket[MARKS_MOST + 1] = { 0, 1, 2, 2, 3 };

	return bucket[marks < MARKS_MOST ? marks : MARKS_MOST];
}

/* Buckets of runs of prose: reaching 1, 15, 40, 90 and 180 words. */
static unsigned
prose_bucket(uint32_t words)
{
	static const unsigned char bucket[PROSE_MOST + 1] = {
		0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
		2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
		3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
		4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5
	};

	return bucket[words < PROSE_MOST ? words : PROSE_MOST];
}

static unsigned
place_of(const struct linefeatures *f, size_t i)
{
	if (i < f->run_start)
		return BUCKET5((uint32_t)(f->run_start - i), 2, 3, 5, 9, 17);	/* 0 to 5 */
	if (i >= f->run_end)
		return 6 + BUCKET5((uint32_t)(i - f->run_end), 1, 2, 4, 8, 16);	/* 6 to 11 */
	return 12;
}

static unsigned
title_distance(const struct linefeatures *f, size_t i)
{
	if (f->title == f->lines->n)
		return 0;
	return i < f->title ? 1 : 2 + BUCKET3(i - f->title, 1, 2, 4) + (i - f->title >= 8);
}

/* The phrase of the last line of the four before line I that has one. */
static unsigned
phrase_near(const struct textline *l, size_t i)
{
	size_t k;

	for (k = 1; k <= 4 && k <= i; k++)
		if (l[i - k].phrase != PHRASE_NONE)
			return l[i - k].phrase;
	return PHRASE_NONE;
}

size_t
linefeatures_of(const struct linefeatures *f, size_t i, uint16_t to[LINEFEATURE_GROUPS])
{
	static const struct textline none = { .kind = 0, .end = END_MARK };
	const struct textline *all = f->lines->line, *l = &all[i];
	size_t n = f->lines->n, k = 0;
	const struct textline *before = i > 0 ? l - 1 : &none, *before2 = i > 1 ? l - 2 : &none;
	const struct textline *after = i + 1 < n ? l + 1 : &none, *after2 = i + 2 < n ? l + 2 : &none;
	uint32_t below = prose_above(f, i + 1);
	unsigned length = length_of(l), size = size_of(l), kind = l->kind;
	size_t near_first = i > NEAR ? i - NEAR : 0, far_first = i > FAR ? i - FAR : 0;
	size_t near_end = i + 1 + NEAR < n ? i + 1 + NEAR : n, far_end = i + 1 + FAR < n ? i + 1 + FAR : n;

#define ADD(group, value) (to[k++] = (uint16_t)(LINEFEATURE_##group + (value)))
	ADD(LENGTH_END, length * 7 + l->end);
	ADD(LENGTH_CAPITALS, length * 6 + share_of(l->capitals));
	ADD(LENGTH_SMALL, length * 6 + share_of(l->small));
	ADD(BEGIN_END, l->begin * 7u + l->end);
	ADD(BEGIN_KIND, l->begin * 16u + kind);
	ADD(COMMAS_STOPS, marks_bucket(l->commas) * 4 + marks_bucket(l->stops));
	ADD(DIGITS_LENGTH, digits_of(l->digits) * 12 + length);
	if (l->mark & HAS_COPYRIGHT)
		ADD(COPYRIGHT, size);
	if (l->mark & HAS_RULE)
		ADD(RULE, size);
	if (l->mark & HAS_ADDRESS)
		ADD(ADDRESS, size);
	if (l->mark & HAS_YEAR)
		ADD(YEAR, size);
	if (l->mark & HAS_CLOCK)
		ADD(CLOCK, size);
	if (l->mark & HAS_QUOTE)
		ADD(QUOTE, size);
	if (l->mark & IS_BRACKETED)
		ADD(BRACKETED, size);
	if (l->mark & ALL_CAPITALS)
		ADD(ALL_CAPITALS, size);
	ADD(PHRASE, l->phrase * 4u + size);
	ADD(PHRASE_BEFORE, before->phrase);
	ADD(PHRASE_AFTER, after->phrase);
	ADD(PHRASE_NEAR, phrase_near(all, i));
	ADD(KIND, kind);
	ADD(KIND_BEFORE, before->kind * 16u + kind);
	ADD(KIND_AFTER, kind * 16u + after->kind);
	ADD(KIND_AROUND, before->kind * 16u + after->kind);
	ADD(KIND_BEFORE2, before2->kind * 16u + kind);
	ADD(KIND_AFTER2, kind * 16u + after2->kind);
	ADD(PROSE_BEFORE, prose_bucket(l->prose_before - all[near_first].prose_before) * 16 + kind);
	ADD(PROSE_AFTER, prose_bucket(prose_above(f, near_end) - below) * 16 + kind);
	ADD(PROSE_BEFORE8, prose_bucket(l->prose_before - all[far_first].prose_before) * 16 + kind);
	ADD(PROSE_AFTER8, prose_bucket(prose_above(f, far_end) - below) * 16 + kind);
	ADD(PLACE, place_of(f, i) * 16 + kind);
	ADD(PASSED, (f->prose > 0 ? (uint32_t)((uint64_t)l->prose_before * 19 / f->prose) : 0) * 4 + size);
	ADD(SHARE, f->share * 16 + kind);
	ADD(LINES, f->size * 16 + kind);
	ADD(TOP, lines_bucket(i) * 16 + kind);
	ADD(BOTTOM, lines_bucket(n - 1 - i) * 16 + kind);
	if (l->twin != 0)
		ADD(TWIN, length);
	ADD(TITLE, title_distance(f, i) * 16 + kind);
#undef ADD
	return k;
}
