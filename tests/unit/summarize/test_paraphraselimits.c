#include "../unit.h"
#include "paraphrase.h"
#include "termreader.h"

/* Fields in the order of the header: words, plain words, least, first, first plain, shared, own, other. */
struct judged {
	struct paraphrase_overlap o;
	bool yes;
};

static void
check_all(bool (*judge)(const struct paraphrase_overlap *), const struct judged *row, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		ck_assert_msg(judge(&row[i].o) == row[i].yes, "row %zu", i);
}

#define CHECK(judge, ...) \
	check_all(judge, (const struct judged[]){ __VA_ARGS__ }, sizeof (const struct judged[]){ __VA_ARGS__ } / \
	    sizeof(struct judged))

/* Four plain words that weigh 55 percent of the first, or three that weigh 75. */
START_TEST(covers_by_the_weight_of_plain_words)
{
	CHECK(paraphrase_covers,
	    { { 4, 4, 9, 9, 9, 55, 100, 0 }, true }, { { 4, 4, 9, 9, 9, 54, 100, 0 }, false },
	    { { 9, 3, 9, 9, 9, 55, 100, 0 }, false }, { { 3, 3, 9, 9, 9, 75, 100, 0 }, true },
	    { { 3, 3, 9, 9, 9, 74, 100, 0 }, false }, { { 9, 2, 9, 9, 9, 100, 100, 0 }, false });
}
END_TEST

/* Five words, two of them plain, in 45 percent of the first's, or six, one of them plain, in half of them. */
START_TEST(covers_names_by_the_number_of_words)
{
	CHECK(paraphrase_covers_names,
	    { { 5, 2, 11, 11, 0, 0, 0, 0 }, true }, { { 5, 2, 12, 12, 0, 0, 0, 0 }, false },
	    { { 4, 2, 4, 4, 0, 0, 0, 0 }, false }, { { 5, 1, 5, 5, 0, 0, 0, 0 }, false },
	    { { 6, 1, 12, 12, 0, 0, 0, 0 }, true }, { { 6, 1, 13, 13, 0, 0, 0, 0 }, false },
	    { { 6, 0, 6, 6, 0, 0, 0, 0 }, false }, { { 9, 2, 20, 20, 0, 0, 0, 0 }, true },
	    { { 9, 1, 20, 20, 0, 0, 0, 0 }, false }, { { 5, 2, 5, 11, 0, 0, 0, 0 }, true },
	    { { 5, 2, 5, 12, 0, 0, 0, 0 }, false });
}
END_TEST

/* Four words, one of them plain, in 65 percent of the first's, or in 80, and half of the plain ones. */
START_TEST(covers_a_main_clause_by_the_number_of_words)
{
	CHECK(paraphrase_covers_main,
	    { { 4, 1, 4, 6, 2, 0, 0, 0 }, true }, { { 4, 0, 4, 6, 0, 0, 0, 0 }, false },
	    { { 3, 3, 3, 3, 3, 0, 0, 0 }, false }, { { 13, 1, 4, 20, 2, 0, 0, 0 }, true },
	    { { 13, 1, 13, 21, 2, 0, 0, 0 }, false }, { { 4, 1, 4, 6, 3, 0, 0, 0 }, false },
	    { { 6, 2, 6, 6, 4, 0, 0, 0 }, true }, { { 6, 2, 6, 6, 5, 0, 0, 0 }, false });
	CHECK(paraphrase_is_main,
	    { { 4, 1, 4, 5, 2, 0, 0, 0 }, true }, { { 4, 0, 4, 5, 0, 0, 0, 0 }, false },
	    { { 3, 3, 3, 3, 3, 0, 0, 0 }, false }, { { 16, 1, 4, 21, 2, 0, 0, 0 }, false },
	    { { 4, 1, 4, 6, 2, 0, 0, 0 }, false }, { { 4, 1, 4, 5, 3, 0, 0, 0 }, false });
}
END_TEST

/* Three plain words that weigh 30 percent of the first, or six words in 60 percent of it. */
START_TEST(covers_a_part_by_weight_or_by_the_number_of_words)
{
	CHECK(paraphrase_covers_part,
	    { { 3, 3, 9, 9, 9, 30, 100, 0 }, true }, { { 3, 3, 9, 9, 9, 29, 100, 0 }, false },
	    { { 3, 3, 9, 9, 9, 30, 101, 0 }, false }, { { 5, 2, 5, 5, 9, 100, 100, 0 }, false },
	    { { 6, 0, 9, 10, 9, 0, 100, 0 }, true }, { { 6, 0, 9, 11, 9, 0, 100, 0 }, false },
	    { { 5, 0, 9, 5, 9, 0, 100, 0 }, false }, { { 9, 0, 9, 15, 9, 0, 100, 0 }, true });
}
END_TEST

START_TEST(meets_by_one_plain_word_or_five_names)
{
	CHECK(paraphrase_meets,
	    { { 1, 1, 9, 9, 9, 0, 0, 0 }, true }, { { 4, 0, 9, 9, 9, 0, 0, 0 }, false },
	    { { 5, 0, 9, 9, 9, 0, 0, 0 }, true }, { { 0, 0, 9, 9, 9, 0, 0, 0 }, false });
}
END_TEST

/* Four plain words in 40 percent of the weight of both, or five words, two of them plain, in half of the shorter. */
START_TEST(is_the_same_by_weight_or_by_the_shorter_one)
{
	CHECK(paraphrase_same,
	    { { 4, 4, 90, 90, 0, 40, 100, 100 }, true }, { { 4, 4, 90, 90, 0, 39, 100, 100 }, false },
	    { { 4, 4, 90, 90, 0, 40, 100, 101 }, false }, { { 4, 4, 90, 90, 0, 40, 101, 99 }, true },
	    { { 4, 3, 90, 90, 0, 99, 100, 100 }, false }, { { 5, 2, 10, 90, 0, 0, 100, 100 }, true },
	    { { 5, 2, 11, 90, 0, 0, 100, 100 }, false }, { { 4, 2, 4, 90, 0, 0, 100, 100 }, false },
	    { { 5, 1, 5, 90, 0, 0, 100, 100 }, false });
}
END_TEST

/* One word for each letter of TEXT, capitals as names. */
static void
spell(struct paraphrase *p, const char *text)
{
	struct storysentence s = { 0 };
	struct concepts c = { 0 };
	static uint32_t stem[128];

	for (s.stem = stem; text[s.stems] != '\0'; s.stems++) {
		bool name = text[s.stems] >= 'A' && text[s.stems] <= 'Z';

		stem[s.stems] = (uint32_t)(text[s.stems] | 0x20) << 8 | (text[s.stems] == '.' ? TERM_STOP : 0);
		s.capitals |= s.stems < 64 ? (uint64_t)name << s.stems : 0;
	}
	concepts_find(&c, &s, 1);
	paraphrase_clear(p);
	paraphrase_add(p, &c, &s, NULL);
	concepts_free(&c);
}

START_TEST(takes_each_word_once_and_no_stop_word)
{
	static struct paraphrase p;

	spell(&p, "a.bbAc");
	ck_assert_uint_eq(p.n, 3);
	ck_assert_uint_eq(p.word[0].stem, 'a' << 8);
	ck_assert_uint_eq(p.word[1].stem, 'b' << 8);
	ck_assert_uint_eq(p.word[2].stem, 'c' << 8);
	ck_assert_uint_eq(p.plain_words, 3);
	ck_assert_uint_eq(p.plain, (uint64_t)p.word[0].weight + p.word[1].weight + p.word[2].weight);
	spell(&p, "abC");
	ck_assert(!p.word[0].name && !p.word[1].name && p.word[2].name);
	ck_assert_uint_eq(p.plain_words, 2);
	ck_assert_uint_eq(p.plain, (uint64_t)p.word[0].weight + p.word[1].weight);
	ck_assert_uint_eq(p.word[0].weight, 256);	/* log2(1 + 1 / 1) */
	spell(&p, "");
	ck_assert_uint_eq(p.n, 0);
	ck_assert_uint_eq(p.plain, 0);
	spell(&p, "................................................................a");
	ck_assert_uint_eq(p.n, 0);			/* the 65th word of a sentence is not compared */
	spell(&p, "...............................................................a");
	ck_assert_uint_eq(p.n, 1);
	paraphrase_clear(&p);
	ck_assert_uint_eq(p.n + p.plain_words + p.plain + p.signature, 0);
}
END_TEST

START_TEST(counts_what_two_have_in_common)
{
	static struct paraphrase p, q;
	struct paraphrase_overlap o;

	spell(&p, "abCDe");
	spell(&q, "bCx");
	p.word[1].weight = 7;
	p.word[1].shared = 10;
	p.plain = 100;
	q.plain = 50;
	o = paraphrase_compare(&p, &q);
	ck_assert_uint_eq(o.words, 2);
	ck_assert_uint_eq(o.plain_words, 1);
	ck_assert_uint_eq(o.least, 3);
	ck_assert_uint_eq(o.first, 5);
	ck_assert_uint_eq(o.first_plain, 3);
	ck_assert_uint_eq(o.shared, 10);
	ck_assert_uint_eq(o.own, 103);
	ck_assert_uint_eq(o.other, 53);
	ck_assert_uint_eq(paraphrase_compare(&q, &p).least, 3);
	ck_assert_uint_eq(paraphrase_compare(&q, &p).first, 3);
}
END_TEST

UNIT_MAIN("paraphraselimits")
{
	tcase_add_test(unit, covers_by_the_weight_of_plain_words);
	tcase_add_test(unit, covers_a_main_clause_by_the_number_of_words);
	tcase_add_test(unit, covers_a_part_by_weight_or_by_the_number_of_words);
	tcase_add_test(unit, covers_names_by_the_number_of_words);
	tcase_add_test(unit, meets_by_one_plain_word_or_five_names);
	tcase_add_test(unit, is_the_same_by_weight_or_by_the_shorter_one);
	tcase_add_test(unit, takes_each_word_once_and_no_stop_word);
	tcase_add_test(unit, counts_what_two_have_in_common);
}
