#include "../unit.h"
#include "opposite.h"

static struct opposite_words words;
static struct termreader terms;

static void
setup(void)
{
	opposite_read(&words, &terms);
}

static void
teardown(void)
{
	opposite_free(&words);
	termreader_free(&terms);
	memset(&words, 0, sizeof words);
	memset(&terms, 0, sizeof terms);
}

static size_t
read_stems(uint32_t *stem, const char *text)
{
	size_t i, n = 0;

	termreader_read(&terms, bytes_of(text));
	for (i = 0; i < terms.n; i++)
		if (terms.term[i].kind != WORD_MARK)
			stem[n++] = terms.term[i].stem;
	return n;
}

static bool
opposed(const char *one, const char *other)
{
	uint32_t x[40], y[40];
	struct storysentence a = { .stem = x }, b = { .stem = y };

	a.stems = (uint16_t)read_stems(x, one);
	b.stems = (uint16_t)read_stems(y, other);
	ck_assert_int_eq(opposite_says(&words, &a, &b), opposite_says(&words, &b, &a));
	return opposite_says(&words, &a, &b);
}

static const struct row {
	const char *one, *other;
	bool opposed;
} rows[] = {
	{ "It acquitted Berg.", "It convicted Berg.", true },
	{ "It acquitted Berg.", "It cleared Berg.", false },
	{ "It acquitted Berg.", "It heard Berg.", false },
	{ "It confirmed that.", "It denies that.", true },
	{ "It lifted the ban.", "It imposed the ban.", true },
	{ "It lifted the ban.", "It banned that.", false },
	{ "It approved the plan.", "It rejected the plan.", true },
	{ "It won the final.", "It lost the final.", true },
	{ "The pass reopened.", "The pass closed.", true },
	{ "It raised the rate.", "It cut the rate.", true },
	{ "It agreed to the plan.", "It refused the plan.", true },
	{ "It allows boats.", "It banned boats.", true },
	{ "It backs the plan.", "It opposed the plan.", true },
	{ "It won and lost.", "It lost.", false },
	{ "It won and lost.", "It won.", false },
	{ "It won and lost.", "It lost and won.", false },
	{ "It will resign.", "It will not resign.", true },
	{ "It will resign.", "It will never resign.", true },
	{ "It will not resign.", "It will not resign.", false },
	{ "It will not resign.", "It will leave.", false },
	{ "It is not that.", "It is that.", false },
	{ "It did not win.", "It will stay.", false },
	{ "It has not won.", "It won.", true },
	{ "It has not won.", "It lost.", false },
	{ "It has not yet won.", "It lost.", false },
	{ "It has not yet ever won.", "It lost.", true },
	{ "Acquitted: Berg.", "Convicted: Berg.", true },
	{ "Never won.", "Won.", true },
	{ "Not resign now.", "Resign now.", true },
	{ "It will not resign.", "Resign now.", true },
	{ "It will leave.", "It will resign.", false },
	{ "It heard that.", "It passed that.", false },
	{ "", "It will not resign.", false },
	{ "It will resign, not.", "It will resign.", false }
};

START_TEST(some_sentences_say_opposite_things)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof rows[0]; i++)
		ck_assert_msg(opposed(rows[i].one, rows[i].other) == rows[i].opposed, "'%s' '%s'", rows[i].one,
		    rows[i].other);
}
END_TEST

UNIT_MAIN("opposite")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, some_sentences_say_opposite_things);
}
