/* What tells the style of a line, at its limits. */
#include "../unit.h"
#include "model/builtin.h"
#include "model/resources.h"
#include "model/truecase.h"

static bool
no_name(void *arg, struct bytes word)
{
	(void)arg;
	(void)word;
	return false;
}

/* The text that comes of a line, which stays as it is where WANT is NULL. */
static void
check(const char *text, enum truecase_style want_style, const char *want)
{
	struct bytes sentence = bytes_of(text);
	struct resources k;
	struct tokens t = { 0 };
	struct buf to = { 0 };
	enum truecase_style style;

	ck_assert(builtin_resources(BUILTIN_DEFAULT, &k));
	tokens_read(&t, sentence);
	style = truecase_style(sentence, &t, &k.lexicon);
	ck_assert_msg(style == want_style, "'%s' has style %d", text, (int)style);
	truecase(&to, sentence, &t, style, &k.lexicon, no_name, NULL);
	if (style != TRUECASE_RUNNING)
		ck_assert_bytes(buf_view(&to), want);
	buf_free(&to);
	free(t.item);
}

/* Of three words and more, function words not counted. */
START_TEST(lines_in_lower_case)
{
	check("talks restore", TRUECASE_RUNNING, NULL);
	check("talks restore prices", TRUECASE_SMALL, "talks restore prices");
	check("talks of the restore", TRUECASE_RUNNING, NULL);
	check("talks restore I paris", TRUECASE_SMALL, "talks restore I Paris");
	check("talks restore Paris", TRUECASE_RUNNING, NULL);
	check("3 4 5 6", TRUECASE_RUNNING, NULL);
}
END_TEST

/* Four words of five in capitals. */
START_TEST(lines_in_capitals)
{
	check("TALKS RESTORE", TRUECASE_RUNNING, NULL);
	check("TALKS RESTORE PRICES", TRUECASE_CAPITALS, "Talks restore prices");
	check("TALKS RESTORE PRICES AGREE Zelka", TRUECASE_CAPITALS, "Talks restore prices agree Zelka");
	check("TALKS Zelka RESTORE PRICES", TRUECASE_TITLE, "Talks Zelka restore prices");
	check("PARIS TALKS FAILED IN THE U.S.", TRUECASE_CAPITALS, "Paris talks failed in the U.S.");
}
END_TEST

/* Nine words of ten capitalised, a quarter of them common behind the first, four in all, and no full stop. */
START_TEST(headlines)
{
	check("Talks Restore Prices", TRUECASE_RUNNING, NULL);
	check("Talks Restore Prices Agree", TRUECASE_TITLE, "Talks restore prices agree");
	check("Macron Scholz Meloni Talks", TRUECASE_TITLE, "Macron Scholz Meloni talks");
	check("Macron Scholz Meloni Talks Kallas", TRUECASE_RUNNING, NULL);
	check("Talks Macron Scholz Meloni", TRUECASE_RUNNING, NULL);
	check("Talks Restore Prices Agree .", TRUECASE_RUNNING, NULL);
	check("Talks Restore Prices Agree ?", TRUECASE_TITLE, "Talks restore prices agree ?");
	check("Talks Restore Prices Agree Talks Restore Prices Agree Talks prices", TRUECASE_TITLE,
	    "Talks restore prices agree talks restore prices agree talks prices");
	check("Talks Restore Prices Agree Talks Restore Prices Agree prices", TRUECASE_RUNNING, NULL);
}
END_TEST

/* Forms of common words are common; unknown words are not. */
START_TEST(words_of_headlines)
{
	check("Paris Talks Restore Prices And Zelkoving", TRUECASE_TITLE, "Paris talks restore prices and Zelkoving");
	check("Paris Talks Restore Prices And Governmentes", TRUECASE_TITLE,
	    "Paris talks restore prices and governmentes");
	check("Paris Talks Restore Prices And Governmented", TRUECASE_TITLE,
	    "Paris talks restore prices and governmented");
	check("Paris Talks Restore Prices And Governmentd", TRUECASE_TITLE,
	    "Paris talks restore prices and governmentd");
	check("Paris Talks Restore Prices And Governmenting", TRUECASE_TITLE,
	    "Paris talks restore prices and governmenting");
	check("Paris Talks Restore Prices And Governmenten", TRUECASE_TITLE,
	    "Paris talks restore prices and Governmenten");
	check("Paris Talks Restore Prices And Restd", TRUECASE_TITLE, "Paris talks restore prices and restd");
	check("Paris Talks Restore Prices And Tend", TRUECASE_TITLE, "Paris talks restore prices and tend");
	check("Paris Talks Restore Prices And Zeld", TRUECASE_TITLE, "Paris talks restore prices and Zeld");
	check("Paris Talks Restore Prices And Thed", TRUECASE_TITLE, "Paris talks restore prices and Thed");
	check("Paris Talks Restore Prices And Parisd", TRUECASE_TITLE, "Paris talks restore prices and Parisd");
}
END_TEST

UNIT_MAIN("truecase styles")
{
	tcase_add_test(unit, lines_in_lower_case);
	tcase_add_test(unit, lines_in_capitals);
	tcase_add_test(unit, headlines);
	tcase_add_test(unit, words_of_headlines);
}
