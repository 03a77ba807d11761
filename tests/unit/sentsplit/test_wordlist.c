#include "../unit.h"
#include "wordlist.h"

static struct token
token(const char *s)
{
	struct token t;

	token_after(&t, (const unsigned char *)s, (const unsigned char *)s + strlen(s));
	return t;
}

static unsigned
classes(const char *s, enum lang lang)
{
	struct token t = token(s);

	return wordlist_classes(&t, LANG_BIT(lang));
}

START_TEST(knows_words_by_their_language)
{
	ck_assert_uint_ne(classes("Mr", LANG_EN) & WORD_TITLE, 0);
	ck_assert_uint_ne(classes("Corp", LANG_EN) & WORD_COMPANY, 0);
	ck_assert_uint_ne(classes("The", LANG_EN) & WORD_FUNCTION, 0);
	ck_assert_uint_eq(classes("bzw", LANG_EN), 0);
	ck_assert_uint_ne(classes("bzw", LANG_DE) & WORD_TITLE, 0);
	ck_assert_uint_ne(classes("\xD0\xA3\xD0\xBB", LANG_RU) & WORD_TITLE, 0);
	ck_assert_uint_ne(classes("Officials", LANG_EN) & WORD_STARTS, 0);
	ck_assert_uint_ne(classes("Congressional", LANG_EN) & WORD_INSIDE, 0);
	ck_assert_uint_eq(classes("Officials", LANG_DE), 0);
	ck_assert_uint_eq(classes("Unheardof", LANG_EN), 0);
	ck_assert_uint_eq(classes("", LANG_EN), 0);
}
END_TEST

START_TEST(reads_the_users_own)
{
	struct hash_table own = { NULL, 0, 0 };
	struct token t;
	size_t line;

	ck_assert(wordlist_read(&own, bytes_of("# mine\nZz.\n\nnumber Qq Rr # two\n"), &line));
	t = token("zz");
	ck_assert_uint_eq(wordlist_own(&own, t.fold, t.n), WORD_TITLE | WORD_OWN);
	t = token("Rr");
	ck_assert_uint_eq(wordlist_own(&own, t.fold, t.n), WORD_NUMBER);
	t = token("ss");
	ck_assert_uint_eq(wordlist_own(&own, t.fold, t.n), 0);
	hash_free(&own);
}
END_TEST

START_TEST(says_which_line_it_cannot_read)
{
	struct hash_table own = { NULL, 0, 0 };
	size_t line;

	ck_assert(!wordlist_read(&own, bytes_of("Zz\nwhatever Qq"), &line));
	ck_assert_uint_eq(line, 2);
	ck_assert(!wordlist_read(&own, bytes_of("..."), &line));
	ck_assert_uint_eq(line, 1);
	hash_free(&own);
}
END_TEST

/* The classes of WORD by a list of the user's own. */
static unsigned
own_classes(const char *list, const char *word)
{
	struct hash_table own = { NULL, 0, 0 };
	struct token t = token(word);
	unsigned found;
	size_t line;

	ck_assert_msg(wordlist_read(&own, bytes_of(list), &line), "%s", list);
	found = wordlist_own(&own, t.fold, t.n);
	hash_free(&own);
	return found;
}

START_TEST(knows_the_names_of_classes)
{
	static const struct {
		const char *list;
		unsigned classes;
	} sample[] = {
		{ "title zz", WORD_TITLE | WORD_OWN }, { "number zz", WORD_NUMBER }, { "month zz", WORD_MONTH },
		{ "day zz", WORD_DAY }, { "company zz", WORD_COMPANY }, { "place zz", WORD_PLACE },
		{ "time zz", WORD_TIME }, { "degree zz", WORD_DEGREE }, { "unit zz", WORD_UNIT },
		{ "street zz", WORD_STREET }, { "latin zz", WORD_LATIN }, { "may zz", WORD_MAY },
		{ "name zz", WORD_NAME }, { "function zz", WORD_FUNCTION }, { "common zz", WORD_COMMON },
		{ "office zz", WORD_OFFICE }, { "when zz", WORD_WHEN }, { "speech zz", WORD_SPEECH },
		{ "starts zz", WORD_STARTS }, { "inside zz", WORD_INSIDE }, { "label zz", WORD_LABEL },
		{ "book zz", WORD_BOOK }, { "etc zz", WORD_ETC }, { "word zz", WORD_PLAIN },
		{ "zz", WORD_TITLE | WORD_OWN }, { "zz.", WORD_TITLE | WORD_OWN }, { "", 0 }, { "\n\n", 0 },
		{ "yy\nzz", WORD_TITLE | WORD_OWN }, { "yy\r\nmay zz\r\n", WORD_MAY }, { "# zz", 0 }, { "#zz", 0 },
		{ " \t may \t zz \t", WORD_MAY }, { "may yy # zz", 0 }, { "may yy zz xx", WORD_MAY },
		{ "may zz\nunit zz", WORD_MAY | WORD_UNIT }, { "title", 0 }, { "may ZZ.", WORD_MAY },
		{ "may y zz", WORD_MAY }, { "may y y zz", WORD_MAY }, { "y", 0 }
	};
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++)
		ck_assert_msg(own_classes(sample[i].list, "zz") == sample[i].classes, "'%s'", sample[i].list);
	ck_assert_uint_eq(own_classes("title", "title"), WORD_TITLE | WORD_OWN);
	ck_assert_uint_eq(wordlist_own(NULL, (const unsigned char *)"zz", 2), 0);
}
END_TEST

UNIT_MAIN("wordlist")
{
	tcase_add_test(unit, knows_words_by_their_language);
	tcase_add_test(unit, reads_the_users_own);
	tcase_add_test(unit, says_which_line_it_cannot_read);
	tcase_add_test(unit, knows_the_names_of_classes);
}
