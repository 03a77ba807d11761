#include <stdlib.h>

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

static bool
any_name(void *arg, struct bytes word)
{
	(void)arg;
	(void)word;
	return true;
}

static struct bytes
running(const char *text, bool (*is_name)(void *, struct bytes), enum truecase_style *style, struct buf *to)
{
	struct bytes sentence = bytes_of(text);
	struct resources k;
	struct tokens t = { 0 };

	ck_assert(builtin_resources(BUILTIN_DEFAULT, &k));
	tokens_read(&t, sentence);
	*style = truecase_style(sentence, &t, &k.lexicon);
	truecase(to, sentence, &t, *style, &k.lexicon, is_name, NULL);
	free(t.item);
	return buf_view(to);
}

START_TEST(headlines_and_capitals)
{
	struct buf b = { 0 };
	enum truecase_style style;

	ck_assert_bytes(running("Japan And France Agree To Restore Trade Talks", no_name, &style, &b),
	    "Japan and France agree to restore trade talks");
	ck_assert_int_eq(style, TRUECASE_TITLE);
	ck_assert_bytes(running("JAPAN SAYS TALKS FAILED", no_name, &style, &b), "Japan says talks failed");
	ck_assert_int_eq(style, TRUECASE_CAPITALS);
	ck_assert_bytes(running("Japan And France Agree To Restore Trade Talks", any_name, &style, &b),
	    "Japan And France Agree To Restore Trade Talks");
	buf_free(&b);
}
END_TEST

START_TEST(lines_without_capitals)
{
	struct buf b = { 0 };
	enum truecase_style style;

	ck_assert_bytes(running("we flew to paris and then, I think, to florida", no_name, &style, &b),
	    "we flew to Paris and then, I think, to Florida");
	ck_assert_int_eq(style, TRUECASE_SMALL);
	ck_assert_bytes(running("they may march in may", no_name, &style, &b), "they may march in may");
	buf_free(&b);
}
END_TEST

START_TEST(running_text_and_lists_of_names)
{
	struct buf b = { 0 };
	enum truecase_style style;

	running("Japan and France agreed to restore their talks.", no_name, &style, &b);
	ck_assert_int_eq(style, TRUECASE_RUNNING);
	running("Emmanuel Macron , Olaf Scholz , Giorgia Meloni", no_name, &style, &b);
	ck_assert_int_eq(style, TRUECASE_RUNNING);
	running("", no_name, &style, &b);
	ck_assert_int_eq(style, TRUECASE_RUNNING);
	buf_free(&b);
}
END_TEST

UNIT_MAIN("truecase")
{
	tcase_add_test(unit, headlines_and_capitals);
	tcase_add_test(unit, lines_without_capitals);
	tcase_add_test(unit, running_text_and_lists_of_names);
}
