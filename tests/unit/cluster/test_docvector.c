
#include "../unit.h"
#include "buf.h"
#include "docvector.h"

static struct docfreq frequency;
static struct docvector vector;
static struct buf scratch;

static void
setup(void)
{
	docfreq_start(&frequency);
}

static void
teardown(void)
{
	docfreq_free(&frequency);
	docvector_free(&vector);
	buf_free(&scratch);
}

static void
weigh(const char *title, const char *text)
{
	docvector_start(&vector);
	if (title != NULL)
		docvector_add_title(&vector, bytes_of(title));
	docvector_add_text(&vector, bytes_of(text));
	docvector_weigh(&vector, &frequency);
}

/* The term that WORD is in the current article; NULL if it is none. */
static const struct term *
term(const char *word)
{
	return termvector_find(&vector.terms, docfreq_id(stems_word(bytes_of(word), &scratch)));
}

static int
kind(const char *word)
{
	ck_assert_ptr_nonnull(term(word));
	return term(word)->kind;
}

/* Whether "Bank", a word as much as a name, is a name in a text where it follows BEFORE. */
static bool
is_name_after(const char *before)
{
	struct buf text = { 0 };

	buf_printf(&text, "qaa qab%sBank qac.", before);
	docvector_start(&vector);
	docvector_add_text(&vector, buf_view(&text));
	docvector_weigh(&vector, &frequency);
	buf_free(&text);
	return kind("bank") == TERM_NAME;
}

START_TEST(a_capital_tells_a_name_but_after_a_mark_that_begins_a_sentence)
{
	static const char *const none[] = {
		". ", "! ", "? ", ": ", " \"", " `", " | ", " (", " [", " \xE2\x80\x9C", NULL
	};
	const char *const *before;

	ck_assert(is_name_after(" "));
	ck_assert(is_name_after(", "));
	ck_assert(is_name_after("; "));
	ck_assert(is_name_after(" / "));
	for (before = none; *before != NULL; before++)
		ck_assert_msg(!is_name_after(*before), "%s", *before);
}
END_TEST

START_TEST(forms_of_a_word_are_one_term)
{
	weigh(NULL, "closing bridges, closed bridge");
	ck_assert_uint_eq(vector.terms.n, 2);
	ck_assert_uint_eq(term("bridge")->told, 2);
}
END_TEST

/* 676 words of three letters, from "qaa" on, N times. */
static size_t
terms_of(size_t times)
{
	struct buf text = { 0 };
	size_t i;

	docvector_start(&vector);
	for (i = 0; i < times * 676; i++)
		buf_printf(&text, "q%c%c ", (int)('a' + i % 676 / 26), (int)('a' + i % 26));
	docvector_add_text(&vector, buf_view(&text));
	buf_free(&text);
	return vector.terms.n;
}

START_TEST(terms_are_found_again_in_a_wider_table)
{
	size_t once = terms_of(1);

	ck_assert_uint_gt(once, 600);
	ck_assert_uint_eq(terms_of(2), once);
	weigh(NULL, "bridge");
	ck_assert_uint_eq(vector.terms.n, 1);
	ck_assert_uint_eq(terms_of(2), once);
}
END_TEST

START_TEST(a_title_counts_twice)
{
	weigh("bridge", "bridge opened");
	ck_assert(vector.titled);
	ck_assert_uint_eq(term("bridge")->told, 3);
	ck_assert_uint_eq(term("opened")->told, 1);
	weigh("", "bridge opened");
	ck_assert(!vector.titled);
	ck_assert_uint_eq(term("bridge")->told, 1);
}
END_TEST

START_TEST(names_and_figures_are_told_apart)
{
	weigh(NULL, "The mayor of Quill met 23 guests. Guests came by ferry; Ferry lines stop. Report Velden");
	ck_assert_int_eq(kind("quill"), TERM_NAME);
	ck_assert_int_eq(kind("23"), TERM_FIGURE);
	ck_assert_int_eq(kind("mayor"), TERM_WORD);
	ck_assert_int_eq(kind("guests"), TERM_WORD);		/* in lower case before */
	ck_assert_int_eq(kind("report"), TERM_WORD);		/* starts a sentence, and is common */
	ck_assert_int_eq(kind("velden"), TERM_NAME);
}
END_TEST

START_TEST(a_start_tells_nothing_of_common_words)
{
	weigh(NULL, "Report one\nReport two: Report three \"Report four (Report five");
	ck_assert_int_eq(kind("report"), TERM_WORD);
	weigh(NULL, "Velden\nwas there");
	ck_assert_int_eq(kind("velden"), TERM_NAME);
}
END_TEST

START_TEST(title_case_tells_nothing)
{
	weigh("Strong Earthquake Shakes Northern Quillonia", "");
	ck_assert_int_eq(kind("earthquake"), TERM_WORD);
	ck_assert_int_eq(kind("quillonia"), TERM_NAME);
}
END_TEST

START_TEST(names_weigh_more)
{
	weigh(NULL, "the quillonia and the velden");
	ck_assert_uint_eq(term("quillonia")->weight, term("velden")->weight);
	weigh(NULL, "the Quillonia and the velden");
	ck_assert_uint_gt(term("quillonia")->weight, term("velden")->weight);
	weigh(NULL, "the 4471 and the velden");
	ck_assert_uint_gt(term("4471")->weight, term("velden")->weight);
}
END_TEST

START_TEST(markup_is_no_text)
{
	weigh(NULL, "a <a href=\"http://x.example/q\">b&nbsp;harbour</a> "
	    "wharf&#8217;s https://y.example/pier 3 < 4 quay");
	ck_assert_ptr_null(term("href"));
	ck_assert_ptr_null(term("nbsp"));
	ck_assert_ptr_null(term("8217"));
	ck_assert_ptr_null(term("https://y.example/pier"));
	ck_assert_ptr_nonnull(term("harbour"));
	ck_assert_ptr_nonnull(term("wharf"));
	ck_assert_ptr_nonnull(term("4"));
	ck_assert_ptr_nonnull(term("quay"));
}
END_TEST

START_TEST(nothing_is_nothing)
{
	weigh("", "The of and.");
	ck_assert_uint_eq(vector.terms.n, 0);
}
END_TEST

START_TEST(long_articles_are_cut)
{
	struct buf text = { 0 };
	int i;

	for (i = 0; i < 100000; i++)
		buf_printf(&text, "w%d ", i);
	docvector_start(&vector);
	docvector_add_text(&vector, buf_view(&text));
	docvector_weigh(&vector, &frequency);
	ck_assert_uint_eq(vector.terms.n, 126);
	ck_assert_uint_le(termvector_length(&vector.terms).all, TERMVECTOR_UNIT);
	ck_assert_uint_gt(termvector_length(&vector.terms).all, TERMVECTOR_UNIT - 200);
	weigh(NULL, "short");
	weigh(NULL, "shorter");
	ck_assert_uint_le(vector.numbers.slots, 1024);
	buf_free(&text);
}
END_TEST

UNIT_MAIN("docvector")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_capital_tells_a_name_but_after_a_mark_that_begins_a_sentence);
	tcase_add_test(unit, forms_of_a_word_are_one_term);
	tcase_add_test(unit, terms_are_found_again_in_a_wider_table);
	tcase_add_test(unit, a_title_counts_twice);
	tcase_add_test(unit, names_and_figures_are_told_apart);
	tcase_add_test(unit, a_start_tells_nothing_of_common_words);
	tcase_add_test(unit, title_case_tells_nothing);
	tcase_add_test(unit, names_weigh_more);
	tcase_add_test(unit, markup_is_no_text);
	tcase_add_test(unit, nothing_is_nothing);
	tcase_add_test(unit, long_articles_are_cut);
}
