#include "../unit.h"
#include "prose.h"

/* Whether a line that ends as ENDING and begins as BEGINNING counts as prose beside a long paragraph. */
static bool
counts(const char *beginning, const char *ending)
{
	struct prose prose = { 0 };
	struct buf text = { 0 };
	struct bytes taken;
	bool found;
	size_t i;

	for (i = 0; i < 20; i++)
		buf_str(&text, "Long paragraphs of an article count whatever they end with and hold ");
	buf_str(&text, "\n");
	buf_printf(&text, "%sMmmmmmmm Mmmmmmm Mmmmmmmm Zmmmmmmm Mmmmmm Mmmmmm Mmmmmmm Mmmmmmmm Mmmmmm%s\n", beginning,
	    ending);
	for (i = 0; i < 20; i++)
		buf_str(&text, "Long paragraphs of an article count whatever they end with and hold ");
	taken = prose_take(&prose, buf_view(&text));
	found = memchr(taken.p, 'Z', taken.n) != NULL;
	buf_free(&text);
	prose_free(&prose);
	return found;
}

START_TEST(lines_that_end_as_sentences_count)
{
	static const char *const ends[] = {
		".", "!", "?", ".\"", ".'", ".)", ".]", ". ", ".\xC2\xBB", ".\xE2\x80\x9D", ".\xE2\x80\x99", ".)\"",
		"\xE3\x80\x82", "\xEF\xBC\x81", "\xEF\xBC\x9F", "\xEF\xBD\xA1", "\xE0\xA5\xA4", "\xD8\x9F", "\xDB\x94",
		"\xE3\x80\x82\xE3\x80\x8D", "\xE3\x80\x82\xE3\x80\x8F", "\xE3\x80\x82\xE3\x80\x91",
		"\xE3\x80\x82\xEF\xBC\x89"
	};
	static const char *const goes_on[] = {
		"", "...", ",", ":", "\xC2\xA9", "\xE2\x80\x94", "\xE3\x80\x81", "\xD8\x8C"
	};
	size_t i;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++)
		ck_assert_msg(counts("", ends[i]), "'%s'", ends[i]);
	for (i = 0; i < sizeof goes_on / sizeof goes_on[0]; i++)
		ck_assert_msg(!counts("", goes_on[i]), "'%s'", goes_on[i]);
}
END_TEST

START_TEST(items_of_lists_do_not_count)
{
	ck_assert(!counts("* ", "."));
	ck_assert(!counts("+ ", "."));
	ck_assert(!counts("- ", "."));
	ck_assert(!counts("\xE2\x80\xA2 ", "."));
	ck_assert(counts("*", "."));
	ck_assert(counts("\xE2\x80\xA3 ", "."));
}
END_TEST

/* Whether a line alone, which is long enough, ends as a sentence. */
static bool
is_sentence(const char *line)
{
	struct prose prose = { 0 };
	struct buf text = { 0 };
	struct bytes taken;
	bool all;
	size_t i;

	buf_str(&text, "No sentence\n");
	for (i = 0; i < 3; i++)
		buf_str(&text, "A sentence to begin with counts, as it is of fifty bytes.\n");
	buf_printf(&text, "%s\n", line);
	taken = prose_take(&prose, buf_view(&text));
	ck_assert_ptr_ne(taken.p, text.p);
	all = taken.n >= strlen(line) + 1 && memcmp(taken.p + taken.n - 1 - strlen(line), line, strlen(line)) == 0;
	buf_free(&text);
	prose_free(&prose);
	return all;
}

START_TEST(what_closes_a_line_is_passed_over)
{
	static const char closers[] = "\"')] \t\"')] \t\"')] \t\"')] \t\"')] \t\"')] \t\"')] \t\"')] \t\"')] \t";
	char line[100];

	ck_assert(!is_sentence(closers));
	snprintf(line, sizeof line, ".%s", closers);
	ck_assert(is_sentence(line));
	snprintf(line, sizeof line, "..%s", closers);
	ck_assert(is_sentence(line));
	snprintf(line, sizeof line, "...%s", closers);
	ck_assert(!is_sentence(line));
	snprintf(line, sizeof line, "\xD8\x9F%s", closers);
	ck_assert(is_sentence(line));
	snprintf(line, sizeof line, "\xE0\xA5\xA4%s", closers);
	ck_assert(is_sentence(line));
	snprintf(line, sizeof line, "A%s", closers);
	ck_assert(!is_sentence(line));
	snprintf(line, sizeof line, ".\v%s", closers);
	ck_assert(!is_sentence(line));
}
END_TEST

UNIT_MAIN("prosemarks")
{
	tcase_add_test(unit, what_closes_a_line_is_passed_over);
	tcase_add_test(unit, lines_that_end_as_sentences_count);
	tcase_add_test(unit, items_of_lists_do_not_count);
}
