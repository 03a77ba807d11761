#include "../unit.h"
#include "lexeme.h"

static struct lexemes lexemes;

/* The lexemes of TEXT, each with a bar after it, those with a space in front of them with one. */
static const char *
cut(const char *text)
{
	static char out[512];
	size_t i, n = 0, at = 0;

	lexeme_cut(&lexemes, bytes_of(text), &at);
	for (i = 0; i < lexemes.n; i++)
		n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s|", lexemes.at[i].spaced && i > 0 ? " " : "",
		    (int)(lexemes.at[i].end - lexemes.at[i].start), text + lexemes.at[i].start);
	out[n] = '\0';
	return out;
}

#define ck_assert_cut(text, want) ck_assert_str_eq(cut(text), want)

START_TEST(tells_letters_from_signs)
{
	ck_assert_cut("caf\xC3\xA9 \xC3\x80z", "caf\xC3\xA9| \xC3\x80z|");
	ck_assert_cut("5\xC3\x97" "3 5\xC3\xB7" "3", "5|\xC3\x97|3| 5|\xC3\xB7|3|");
	ck_assert_cut("a\xC2\xBF" "b a\xC2\xAB" "b", "a|\xC2\xBF|b| a|\xC2\xAB|b|");
	ck_assert_cut("a\xE2\x80\x94" "b\xE2\xAF\xBF" "c", "a|\xE2\x80\x94|b|\xE2\xAF\xBF|c|");
	ck_assert_cut("a\xE3\x80\x81" "b\xE3\x80\xBF" "c\xE3\x81\x82", "a|\xE3\x80\x81|b|\xE3\x80\xBF|c\xE3\x81\x82|");
	ck_assert_cut("a\xEF\xB8\xB0" "b\xEF\xB9\x8F" "c", "a|\xEF\xB8\xB0|b|\xEF\xB9\x8F|c|");
	ck_assert_cut("a\xEF\xBC\x81" "b\xEF\xBC\x8F" "c\xEF\xBC\xA1", "a|\xEF\xBC\x81|b|\xEF\xBC\x8F|c\xEF\xBC\xA1|");
}
END_TEST

START_TEST(knows_spaces_beyond_ascii)
{
	ck_assert_cut("a\xC2\xA0" "b\xE2\x80\x80" "c\xE2\x80\x8B" "d", "a| b| c| d|");
	ck_assert_cut("a\xE2\x80\xA8" "b\xE2\x80\xA9" "c\xE2\x80\xAF" "d\xE3\x80\x80" "e", "a| b| c| d| e|");
}
END_TEST

UNIT_MAIN("lexemecharacter")
{
	tcase_add_test(unit, tells_letters_from_signs);
	tcase_add_test(unit, knows_spaces_beyond_ascii);
}
