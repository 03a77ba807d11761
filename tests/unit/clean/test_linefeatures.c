#include "../unit.h"
#include "lines/linefeatures.h"

enum { MOST = 320 };

static struct textline memory[MOST + 4], *const line = memory + 2;
static struct textlines text;
static struct linefeatures features;

/* N lines of no words, which end without a mark; what stands before and behind them is none of the text's. */
static void
start(size_t n)
{
	static const struct textline alien = {
		.words = 60, .prose_before = 99, .twin = 1, .end = END_STOP, .phrase = PHRASE_NONE + 1, .kind = 15
	};
	size_t i;

	memset(memory, 0, sizeof memory);
	for (i = 0; i < n; i++)
		line[i].s = bytes_of("-");
	line[-2] = line[-1] = line[n] = line[n + 1] = alien;
	text.line = line;
	text.n = n;
}

/* Makes line I prose of WORDS words. */
static void
put_prose(size_t i, uint32_t words)
{
	line[i].words = words;
	line[i].end = END_STOP;
}

/* Counts the prose before each line, as textlines_read() does, and reads the text as a whole. */
static void
begin(void)
{
	uint32_t before = 0;
	size_t i;

	for (i = 0; i < text.n; i++) {
		line[i].prose_before = before;
		before += textline_is_prose(&line[i]) ? line[i].words : 0;
	}
	linefeatures_begin(&features, &text);
}

/* The value that line I has of the feature FIRST, which has VALUES; -1 if it has none. */
static int
value(size_t i, unsigned first, unsigned values)
{
	uint16_t cue[LINEFEATURE_GROUPS];
	size_t k, n = linefeatures_of(&features, i, cue);
	int found = -1;

	for (k = 0; k < n; k++) {
		ck_assert(k == 0 || cue[k - 1] < cue[k]);
		if (cue[k] >= first && cue[k] < first + values) {
			ck_assert_int_eq(found, -1);
			found = (int)(cue[k] - first);
		}
	}
	return found;
}

#define VALUE(i, group, values) value(i, LINEFEATURE_##group, values)
#define KIND_OF(v) ((v) % 16)
#define BUCKET_OF(v) ((v) / 16)

/* How many of the bounds, which end in 0, N reaches. */
static int
reached(uint32_t n, const uint32_t *bound)
{
	int k = 0;

	while (bound[k] != 0 && n >= bound[k])
		k++;
	return k;
}

START_TEST(sorts_lengths_into_twelve_buckets)
{
	static const uint32_t bounds[] = { 2, 3, 4, 5, 7, 10, 14, 20, 30, 50, 90, 0 };
	uint32_t words;

	for (words = 0; words <= 200; words++) {
		start(1);
		line[0].words = words;
		line[0].end = END_COLON;
		begin();
		ck_assert_int_eq(VALUE(0, LENGTH_END, 84), reached(words, bounds) * 7 + END_COLON);
		ck_assert_int_eq(VALUE(0, LENGTH_CAPITALS, 72), reached(words, bounds) * 6);
		ck_assert_int_eq(VALUE(0, DIGITS_LENGTH, 48), reached(words, bounds));
	}
}
END_TEST

START_TEST(sorts_shares_of_words_by_sixteenths)
{
	static const uint32_t shares[] = { 1, 3, 6, 10, 15, 0 }, digits[] = { 1, 4, 9, 0 };
	uint32_t n;

	for (n = 0; n <= 20; n++) {
		start(1);
		line[0].words = 4;
		line[0].capitals = (uint8_t)n;
		begin();
		ck_assert_int_eq(VALUE(0, LENGTH_CAPITALS, 72), 3 * 6 + reached(n, shares));
		ck_assert_int_eq(VALUE(0, LENGTH_SMALL, 72), 3 * 6);
		line[0].capitals = 0;
		line[0].small = (uint8_t)n;
		ck_assert_int_eq(VALUE(0, LENGTH_SMALL, 72), 3 * 6 + reached(n, shares));
		ck_assert_int_eq(VALUE(0, LENGTH_CAPITALS, 72), 3 * 6);
		line[0].digits = (uint8_t)n;
		ck_assert_int_eq(VALUE(0, DIGITS_LENGTH, 48), reached(n, digits) * 12 + 3);
	}
}
END_TEST

START_TEST(sorts_counts_of_commas_and_stops)
{
	static const uint32_t bounds[] = { 1, 2, 4, 0 };
	uint32_t commas, stops;

	for (commas = 0; commas <= 8; commas++)
		for (stops = 0; stops <= 8; stops++) {
			start(1);
			line[0].commas = (uint8_t)commas;
			line[0].stops = (uint8_t)stops;
			begin();
			ck_assert_int_eq(VALUE(0, COMMAS_STOPS, 16),
			    reached(commas, bounds) * 4 + reached(stops, bounds));
		}
}
END_TEST

START_TEST(notes_the_marks_of_a_line_by_its_size)
{
	static const struct {
		unsigned mark, first;
	} marks[] = {
		{ HAS_COPYRIGHT, LINEFEATURE_COPYRIGHT }, { HAS_RULE, LINEFEATURE_RULE },
		{ HAS_ADDRESS, LINEFEATURE_ADDRESS }, { HAS_YEAR, LINEFEATURE_YEAR }, { HAS_CLOCK, LINEFEATURE_CLOCK },
		{ HAS_QUOTE, LINEFEATURE_QUOTE }, { IS_BRACKETED, LINEFEATURE_BRACKETED },
		{ ALL_CAPITALS, LINEFEATURE_ALL_CAPITALS }
	};
	size_t i, k;
	unsigned kind;

	for (i = 0; i < 8; i++)
		for (kind = 0; kind < 16; kind++) {
			start(1);
			line[0].mark = (uint8_t)marks[i].mark;
			line[0].kind = (uint8_t)kind;
			begin();
			for (k = 0; k < 8; k++)
				ck_assert_int_eq(value(0, marks[k].first, 4), k == i ? (int)kind / 4 : -1);
		}
}
END_TEST

START_TEST(pairs_the_beginning_of_a_line_with_its_end_and_kind)
{
	start(1);
	line[0].begin = BEGIN_QUOTE;
	line[0].end = END_COMMA;
	line[0].kind = 9;
	begin();
	ck_assert_int_eq(VALUE(0, BEGIN_END, 42), BEGIN_QUOTE * 7 + END_COMMA);
	ck_assert_int_eq(VALUE(0, BEGIN_KIND, 96), BEGIN_QUOTE * 16 + 9);
	ck_assert_int_eq(VALUE(0, KIND, 16), 9);
}
END_TEST

/* Five lines of kinds 1 to 5; outside of the text stand lines of kind 0. */
START_TEST(pairs_the_kinds_of_neighbours)
{
	size_t i;

	start(5);
	for (i = 0; i < 5; i++)
		line[i].kind = (uint8_t)(i + 1);
	begin();
	for (i = 0; i < 5; i++) {
		int kind = (int)i + 1, before = i > 0 ? kind - 1 : 0, before2 = i > 1 ? kind - 2 : 0;
		int after = i < 4 ? kind + 1 : 0, after2 = i < 3 ? kind + 2 : 0;

		ck_assert_int_eq(VALUE(i, KIND_BEFORE, 256), before * 16 + kind);
		ck_assert_int_eq(VALUE(i, KIND_AFTER, 256), kind * 16 + after);
		ck_assert_int_eq(VALUE(i, KIND_AROUND, 256), before * 16 + after);
		ck_assert_int_eq(VALUE(i, KIND_BEFORE2, 256), before2 * 16 + kind);
		ck_assert_int_eq(VALUE(i, KIND_AFTER2, 256), kind * 16 + after2);
	}
}
END_TEST

START_TEST(notes_the_phrases_of_the_line_and_of_lines_around_it)
{
	size_t i;

	start(8);
	for (i = 0; i < 8; i++)
		line[i].kind = 6;
	line[1].phrase = 3;
	line[2].phrase = 7;
	begin();
	for (i = 0; i < 8; i++) {
		int near = i == 2 ? 3 : i >= 3 && i <= 6 ? 7 : 0;

		ck_assert_int_eq(VALUE(i, PHRASE, 52), line[i].phrase * 4 + 1);
		ck_assert_int_eq(VALUE(i, PHRASE_BEFORE, 13), i > 0 ? line[i - 1].phrase : 0);
		ck_assert_int_eq(VALUE(i, PHRASE_AFTER, 13), i < 7 ? line[i + 1].phrase : 0);
		ck_assert_int_eq(VALUE(i, PHRASE_NEAR, 13), near);
	}
}
END_TEST

/* One line of prose at 20; lines 0 to 40. */
START_TEST(counts_prose_in_three_and_in_eight_lines_around)
{
	static const uint32_t bounds[] = { 1, 15, 40, 90, 180, 0 };
	size_t i;
	uint32_t words;

	for (words = 8; words <= 260; words++) {
		start(41);
		put_prose(20, words);
		line[20].kind = line[17].kind = 3;
		begin();
		for (i = 0; i < 41; i++) {
			int kind = line[i].kind, bucket = reached(words, bounds);

			if (words != 50 && i != 17 && i != 23)
				continue;
			ck_assert_int_eq(VALUE(i, PROSE_BEFORE, 96), (i > 20 && i <= 23 ? bucket : 0) * 16 + kind);
			ck_assert_int_eq(VALUE(i, PROSE_AFTER, 96), (i < 20 && i >= 17 ? bucket : 0) * 16 + kind);
			ck_assert_int_eq(VALUE(i, PROSE_BEFORE8, 96), (i > 20 && i <= 28 ? bucket : 0) * 16 + kind);
			ck_assert_int_eq(VALUE(i, PROSE_AFTER8, 96), (i < 20 && i >= 12 ? bucket : 0) * 16 + kind);
		}
	}
	start(41);
	put_prose(0, 9);
	put_prose(40, 10);
	begin();
	ck_assert_int_eq(BUCKET_OF(VALUE(2, PROSE_BEFORE, 96)), 1);
	ck_assert_int_eq(BUCKET_OF(VALUE(38, PROSE_AFTER, 96)), 1);
	ck_assert_int_eq(BUCKET_OF(VALUE(40, PROSE_AFTER, 96)), 0);
	ck_assert_uint_eq(linefeatures_prose(&features, 0, 41), 19);
	ck_assert_uint_eq(linefeatures_prose(&features, 0, 40), 9);
	ck_assert_uint_eq(linefeatures_prose(&features, 1, 40), 0);
	ck_assert_uint_eq(linefeatures_prose(&features, 40, 41), 10);
}
END_TEST

/* Lines 50 to 59 of 150 are prose. */
START_TEST(tells_how_far_a_line_is_from_the_longest_run_of_prose)
{
	static const uint32_t before[] = { 2, 3, 5, 9, 17, 0 }, after[] = { 1, 2, 4, 8, 16, 0 };
	size_t i;

	start(150);
	for (i = 50; i < 60; i++)
		put_prose(i, 12);
	begin();
	ck_assert_uint_eq(features.run_start, 50);
	ck_assert_uint_eq(features.run_end, 60);
	for (i = 0; i < 150; i++) {
		int want = i < 50 ? reached((uint32_t)(50 - i), before) :
		    i < 60 ? 12 : 6 + reached((uint32_t)(i - 60), after);

		ck_assert_int_eq(BUCKET_OF(VALUE(i, PLACE, 208)), want);
	}
}
END_TEST

/* The run that LINES, "WORDSe ..." with e one of . and -, make: its first line and the line after its last. */
static void
assert_run(const char *lines, size_t first, size_t end)
{
	size_t n = 0;
	char *rest;

	start(0);
	for (; *lines != '\0'; lines = *rest == ' ' ? rest + 1 : rest) {
		line[n].s = bytes_of("-");
		line[n].words = (uint32_t)strtoul(lines, &rest, 10);
		line[n].end = *rest++ == '.' ? END_STOP : END_NONE;
		n++;
	}
	text.n = n;
	begin();
	ck_assert_uint_eq(features.run_start, first);
	ck_assert_uint_eq(features.run_end, end);
}

START_TEST(finds_the_longest_run_of_prose)
{
	assert_run("", 0, 0);
	assert_run("3-", 0, 0);
	assert_run("3.", 0, 1);
	assert_run("3- 9. 9. 3- 20. 3-", 1, 5);
	assert_run("9. 3- 3- 3- 10.", 4, 5);	/* 9 - 4 - 4 - 4 < 0 */
	assert_run("9. 3- 3- 9.", 0, 4);	/* 9 - 4 - 4 > 0 */
	assert_run("8. 3- 3- 9.", 0, 4);	/* 8 - 4 - 4 = 0, which the run outlives */
	assert_run("9. 3- 3- 8.", 0, 1);	/* 9 - 4 - 4 + 8 = 9, as much as before */
	assert_run("4- 5. 6.", 1, 3);
	assert_run("5. 3- 6.", 2, 3);		/* five words with a stop count 1, six count 6 */
	assert_run("24- 25- 24-", 1, 2);	/* an open line of 25 words or more counts half */
	assert_run("26- 12.", 0, 2);
	assert_run("12. 26- 3- 11.", 0, 4);
	assert_run("8. 3- 7. 3- 3- 26-", 0, 6);	/* 8 - 4 + 7 - 8 + 13 = 16 */
	assert_run("8. 3- 7. 3- 3- 16-", 0, 3);
}
END_TEST

START_TEST(sorts_the_share_of_prose_and_the_number_of_lines)
{
	static const uint32_t lines[] = { 2, 6, 20, 60, 150, 0 };
	static const size_t counts[] = { 1, 2, 3, 5, 6, 7, 19, 20, 21, 59, 60, 61, 149, 150, 151, 200 };
	size_t i;
	uint32_t other;

	for (i = 0; i < sizeof counts / sizeof counts[0]; i++) {
		start(counts[i]);
		line[0].kind = 5;
		begin();
		ck_assert_int_eq(VALUE(0, LINES, 96), reached((uint32_t)counts[i], lines) * 16 + 5);
		ck_assert_int_eq(VALUE(0, SHARE, 96), 5);
	}
	for (other = 0; other <= 200; other++) {
		start(2);
		put_prose(0, 20);
		line[1].words = other;
		begin();
		ck_assert_int_eq(BUCKET_OF(VALUE(0, SHARE, 96)), (int)(100 / (20 + other)));
		ck_assert_uint_eq(features.words, 20 + other);
		ck_assert_uint_eq(features.prose, 20);
	}
	start(2);
	put_prose(1, 20);
	line[0].words = 20;
	begin();
	ck_assert_int_eq(BUCKET_OF(VALUE(0, SHARE, 96)), 2);
	start(0);
	begin();
	ck_assert_uint_eq(features.prose, 0);
	ck_assert_uint_eq(features.words, 0);
}
END_TEST

START_TEST(tells_how_far_a_line_is_from_the_top_and_the_bottom)
{
	static const uint32_t bounds[] = { 1, 2, 4, 10, 30, 0 };
	size_t i;

	start(80);
	for (i = 0; i < 80; i++)
		line[i].kind = (uint8_t)(i % 16);
	begin();
	for (i = 0; i < 80; i++) {
		ck_assert_int_eq(VALUE(i, TOP, 96), reached((uint32_t)i, bounds) * 16 + (int)i % 16);
		ck_assert_int_eq(VALUE(i, BOTTOM, 96), reached((uint32_t)(79 - i), bounds) * 16 + (int)i % 16);
	}
}
END_TEST

/* In nineteenths of the prose. */
START_TEST(tells_how_much_of_the_prose_has_passed)
{
	size_t i;

	start(20);
	for (i = 0; i < 19; i++)
		put_prose(i, 10);
	for (i = 0; i < 20; i++)
		line[i].kind = 8;
	begin();
	for (i = 0; i < 20; i++)
		ck_assert_int_eq(VALUE(i, PASSED, 80), (int)i * 4 + 2);
	start(2);
	line[1].kind = 4;
	begin();
	ck_assert_int_eq(VALUE(1, PASSED, 80), 1);
}
END_TEST

START_TEST(notes_a_line_that_stands_there_before)
{
	start(2);
	line[1].twin = 1;
	line[1].words = 5;
	begin();
	ck_assert_int_eq(VALUE(0, TWIN, 12), -1);
	ck_assert_int_eq(VALUE(1, TWIN, 12), 4);
}
END_TEST

/* A text of 40 lines, of which line FIRST begins the prose, and line AT, of WORDS words, says TITLE. */
static void
put_title(size_t first, size_t at, const char *title, uint32_t words)
{
	start(40);
	line[0].s = bytes_of("Vell Sinks at Orn - The Orn Post");
	put_prose(first, 20);
	line[at].s = bytes_of(title);
	line[at].words = words;
	begin();
}

START_TEST(finds_the_title_that_the_first_line_begins_with)
{
	static const uint32_t bounds[] = { 1, 2, 4, 8, 0 };
	size_t i;

	put_title(10, 4, "Vell Sinks at Orn", 4);
	ck_assert_uint_eq(features.title, 4);
	for (i = 0; i < 40; i++)
		ck_assert_int_eq(BUCKET_OF(VALUE(i, TITLE, 112)), i < 4 ? 1 : 2 + reached((uint32_t)(i - 4), bounds));
	put_title(10, 1, "Vell Sinks at Orn", 4);
	ck_assert_uint_eq(features.title, 1);
	put_title(10, 12, "Vell Sinks at Orn", 4);	/* up to two lines after the prose begins */
	ck_assert_uint_eq(features.title, 12);
	put_title(10, 13, "Vell Sinks at Orn", 4);
	ck_assert_uint_eq(features.title, 40);
	ck_assert_int_eq(VALUE(13, TITLE, 112), 0);
	put_title(10, 4, "Vell Sinks at", 3);
	ck_assert_uint_eq(features.title, 4);
	put_title(10, 4, "Vell Sinks", 2);
	ck_assert_uint_eq(features.title, 40);
	put_title(10, 4, "Sinks at Orn", 3);
	ck_assert_uint_eq(features.title, 40);

	put_title(10, 4, "Vell Sinks at Orn", 4);
	line[7].s = line[4].s;			/* the last of several */
	line[7].words = 4;
	begin();
	ck_assert_uint_eq(features.title, 7);
	line[0].words = 8;			/* the first line is none */
	line[4].words = line[7].words = 0;
	begin();
	ck_assert_uint_eq(features.title, 40);
}
END_TEST

UNIT_MAIN("linefeatures")
{
	tcase_add_test(unit, sorts_lengths_into_twelve_buckets);
	tcase_add_test(unit, sorts_shares_of_words_by_sixteenths);
	tcase_add_test(unit, sorts_counts_of_commas_and_stops);
	tcase_add_test(unit, notes_the_marks_of_a_line_by_its_size);
	tcase_add_test(unit, pairs_the_beginning_of_a_line_with_its_end_and_kind);
	tcase_add_test(unit, pairs_the_kinds_of_neighbours);
	tcase_add_test(unit, notes_the_phrases_of_the_line_and_of_lines_around_it);
	tcase_add_test(unit, counts_prose_in_three_and_in_eight_lines_around);
	tcase_add_test(unit, tells_how_far_a_line_is_from_the_longest_run_of_prose);
	tcase_add_test(unit, finds_the_longest_run_of_prose);
	tcase_add_test(unit, sorts_the_share_of_prose_and_the_number_of_lines);
	tcase_add_test(unit, tells_how_far_a_line_is_from_the_top_and_the_bottom);
	tcase_add_test(unit, tells_how_much_of_the_prose_has_passed);
	tcase_add_test(unit, notes_a_line_that_stands_there_before);
	tcase_add_test(unit, finds_the_title_that_the_first_line_begins_with);
}
