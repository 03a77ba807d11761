/*
 * Words, names and numbers that are read the short way, sixteen letters at once or by their keys, say the same as those
 * that are read letter by letter at the end of a text.
 */
#include "../unit.h"
#include "buf.h"
#include "facts.h"

enum { LONGEST = 24 };

static struct facts facts;
static struct buf text;

static void
setup(void)
{
	facts_start(&facts);
}

static void
teardown(void)
{
	facts_free(&facts);
	buf_free(&text);
	memset(&facts, 0, sizeof facts);
}

static void
read_text(const char *s)
{
	buf_clear(&text);
	buf_str(&text, s);
	facts_read(&facts, buf_view(&text));
}

/* The first fact of BEFORE WORD AFTER, alone and with a paragraph after it, is the same; returns it. */
static struct fact
first_fact(const char *before, const char *word, const char *after)
{
	static const char more[] = "\nand then more than enough of small words follows here";
	char s[200];
	struct fact alone;
	size_t words;

	snprintf(s, sizeof s, "%s%s%s", before, word, after);
	read_text(s);
	ck_assert_uint_ge(facts.n, 1);
	alone = facts.fact[0];
	words = facts.words;
	strcat(s, more);
	read_text(s);
	ck_assert_uint_ge(facts.n, 1);
	ck_assert_uint_eq(facts.words, words + 10);
	ck_assert(facts.fact[0].value == alone.value && facts.fact[0].context == alone.context);
	ck_assert_uint_eq(facts.fact[0].start, alone.start);
	ck_assert_uint_eq(facts.fact[0].end, alone.end);
	ck_assert_uint_eq(facts.fact[0].word, alone.word);
	ck_assert_int_eq(facts.fact[0].bare, alone.bare);
	ck_assert_int_eq(facts.fact[0].doubtful, alone.doubtful);
	return alone;
}

static const char *
word_of(size_t n)
{
	static char word[LONGEST + 1];

	memset(word, 'w', n);
	word[n] = '\0';
	return word;
}

START_TEST(small_words_of_any_length)
{
	uint64_t seen[LONGEST + 1];
	size_t n, i;

	for (n = 1; n <= LONGEST; n++) {
		seen[n] = first_fact("a b ", word_of(n), " 17 c").context;
		ck_assert(first_fact("a b ", word_of(n), ", 17 c").context == seen[n]);
		ck_assert(first_fact("a b  ", word_of(n), " - 17 c").context == seen[n]);
		ck_assert(first_fact("\nz a b ", word_of(n), " 17 c").context == seen[n]);
		/* the length counts */
		for (i = 1; i < n; i++)
			ck_assert(seen[i] != seen[n]);
		first_fact("17 ", word_of(n), " c");
		first_fact("17 c ", word_of(n), "");
		first_fact("a ", word_of(n), "X17 c 5");
		first_fact("a ", word_of(n), "\xC3\xA9 17");
	}
}
END_TEST

START_TEST(a_sentence_ends_a_context_on_either_way)
{
	struct fact far = first_fact("She said a thing of no weight. now come ", "", "17 men");

	ck_assert(first_fact("now come ", "", "17 men").context == far.context);
	ck_assert(first_fact("He left it there! now come ", "", "17 men").context == far.context);
	ck_assert(first_fact("of it now come ", "", "17 men").context == far.context);
	ck_assert(first_fact("now. come ", "", "17 men").context != far.context);
}
END_TEST

START_TEST(names_of_any_length)
{
	char name[LONGEST + 2] = "at ", other[LONGEST + 6];
	size_t n;
	struct fact f;

	for (n = 1; n < LONGEST - 3; n++) {
		name[3] = 'K';
		memset(name + 4, 'o', n - 1);
		name[n + 3] = '\0';
		f = first_fact(name, "", " it was");
		ck_assert_uint_eq(f.kind, FACT_NAME);
		ck_assert_uint_eq(f.end - f.start, n);
		/* the same in capitals, and not the same with one letter more */
		snprintf(other, sizeof other, "%so", name);
		ck_assert(first_fact(other, "", " it was").value != f.value);
		if (n > 2) {
			name[4] = 'O';
			ck_assert(first_fact(name, "", " it was").value == f.value);
		}
	}
}
END_TEST

START_TEST(numbers_of_any_length)
{
	char digits[16] = "";
	size_t n;
	struct fact f;
	int64_t value = 0;

	for (n = 1; n <= 12; n++) {
		digits[n - 1] = (char)('0' + n % 10);
		digits[n] = '\0';
		value = 10 * value + (int64_t)(n % 10);
		f = first_fact("of ", digits, " men");
		ck_assert(f.numeric);
		ck_assert_int_eq(f.low, value * FACTS_PER_ONE);
		ck_assert_int_eq(f.high, value * FACTS_PER_ONE);
		ck_assert_uint_eq(f.end, 3 + n);
	}
	ck_assert_int_eq(first_fact("of ", "123", ". men").low, 123000);
	ck_assert_int_eq(first_fact("of ", "1,234", " men").low, 1234000);
	ck_assert_int_eq(first_fact("of ", "12.5", " men").low, 12500);
	ck_assert_int_eq(first_fact("of ", "12k", " men").low, 12000000);
	ck_assert(!first_fact("of ", "10:30", " men").numeric);
	ck_assert_int_eq(first_fact("of ", "1\xD9\xA3", " men").low, 13000);
}
END_TEST

UNIT_MAIN("factpaths")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, small_words_of_any_length);
	tcase_add_test(unit, a_sentence_ends_a_context_on_either_way);
	tcase_add_test(unit, names_of_any_length);
	tcase_add_test(unit, numbers_of_any_length);
}
