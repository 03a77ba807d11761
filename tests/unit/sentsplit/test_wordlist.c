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

UNIT_MAIN("wordlist")
{
	tcase_add_test(unit, knows_words_by_their_language);
	tcase_add_test(unit, reads_the_users_own);
	tcase_add_test(unit, says_which_line_it_cannot_read);
}
