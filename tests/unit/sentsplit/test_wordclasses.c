/* The decisions by the classes of words, without a model. */
#include "contexttest.h"
#include "classrules.h"

START_TEST(ends_by_the_classes_of_words)
{
	static const struct {
		enum lang lang;
		const char *before, *rest;
		bool ends;
	} rows[] = {
		{ LANG_PL, "To jest 5 mln", ". EUR", false }, { LANG_PL, "To jest 5 mln", ". EURO", true },
		{ LANG_PL, "To jest 5 mln", ". EU", true }, { LANG_PL, "To jest 5 mln", ". Holm", true },
		{ LANG_PL, "To jest 5 mln", ". Orn", true }, { LANG_PL, "To jest 5 mln", ". 5", false },
		{ LANG_DE, "Er ist Dr", ". Holm", false }, { LANG_DE, "Er hat Nr", ". 5", false },
		{ LANG_DE, "Er hat Nr", ". IV", false }, { LANG_DE, "Er hat Nr", ". Holm", true },
		{ LANG_DE, "Er hat Nr", ". Die", true }, { LANG_DE, "Es war Feb", ". 5", false },
		{ LANG_DE, "Es war Feb", ". Holm", false }, { LANG_DE, "Es war Feb", ". Die", true },
		{ LANG_DE, "Er hat usw", ". Holm", true }, { LANG_DE, "Er hat usw", ". (Holm", false },
		{ LANG_DE, "Er hat usw", ". - Holm", false }, { LANG_DE, "Er hat usw", ". \"Holm", true },
		{ LANG_DE, "Er hat usw", ". 5", false }, { LANG_DE, "Er hat Mio", ". Holm", false },
		{ LANG_DE, "Er hat Mio", ". \"Holm", true }, { LANG_DE, "Er hat Mio", ". (Holm", false },
		{ LANG_DE, "Er hat Mio", ". (\"Holm", false }, { LANG_DE, "Er hat Mio", ". Die", true },
		{ LANG_DE, "Es war 44 v. Chr", ". Holm", true }, { LANG_DE, "Es war 44 v. Chr", ". 5", false },
		{ LANG_DE, "Am 12", ". Juni", false }, { LANG_DE, "Am 12", ". Holm", false },
		{ LANG_DE, "Am 12", ". Die", true }, { LANG_DE, "Am 123", ". Holm", true },
		{ LANG_DE, "Am 12", ". - 3", false }, { LANG_DE, "Am 12", ". - Die", false },
		{ LANG_DE, "Am 12", ". 5", false }, { LANG_DE, "Kl. 14", ". Holm", true },
		{ LANG_DE, "Am 7.10", ". (Mittwoch", false }, { LANG_DE, "Am 7.10", ". Holm", true },
		{ LANG_DE, "Am 12", ". (Holm", false }, { LANG_DE, "\"Am 12", ".\" Holm", true },
		{ LANG_DE, "(Am 12", ".) Holm", true }, { LANG_DE, "Der Herr S", ". Holm", false },
		{ LANG_DE, "Der Herr S", ". Die", true }, { LANG_DE, "Der Herr S", ". 5", false },
		{ LANG_DE, "Der Herr Q", ". \"B. Holm", false }, { LANG_DE, "Der Herr Q", ". \"B Holm", true },
		{ LANG_DE, "Es hat 20 °C", ". Holm", true }, { LANG_DE, "Der Herr C", ". Holm", false },
		{ LANG_DE, "Es hat 20 °D", ". Holm", false }, { LANG_DE, "Er q", ". Holm", false },
		{ LANG_DE, "Er q", ". Die", true }, { LANG_DE, "Er q", ". \"Holm", true },
		{ LANG_DE, "Er q.r", ". Holm", false }, { LANG_DE, "Er q.r", ". Die", true },
		{ LANG_DE, "Ludwig XIV", ". Holm", false }, { LANG_DE, "Ludwig XIV", ". Die", true },
		{ LANG_DE, "Ludwig XIV", ". 5", true }, { LANG_DE, "Die ABC", ". Holm", true },
		{ LANG_DE, "Er kam", ". Holm", true }, { LANG_DE, "Er kam", ". eBay", true },
		{ LANG_DE, "Er kam", ". - eBay", false }, { LANG_DE, "Er kam", ". kam", false },
		{ LANG_DE, "Er kam", "... Holm", true }, { LANG_DE, "Er ist Dr", "! Holm", true },
		{ LANG_DE, "Er ist Dr", ".. Holm", true }, { LANG_SK, "V 12", ". Holm", true },
		{ LANG_SK, "12", ". Holm", false }, { LANG_SK, "V Orne, 12", ". Holm", false },
		{ LANG_SK, "V 12", ". mája", false }, { LANG_SK, "V 12", ". Mája", false },
		{ LANG_SK, "V 12", ". IV", false }, { LANG_SK, "V 12", ". I", true },
		{ LANG_FR, "Le 12", ". Holm", true }, { LANG_FR, "Le roi XIV", ". Holm", true },
		{ LANG_HI, "राम क", ". राम", false },
		{ LANG_HI, "राम कख", ". राम", true },
		{ LANG_RU, "Это 5 мая", ". № 7", false }, { LANG_RU, "Это 5 мая", ". * 7", true },
		{ LANG_RU, "Это 5 мая", ". № мая", false }
	};
	const unsigned char *start = (const unsigned char *)text;
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(classrules_end(&c, &mark, &profile, start) == rows[i].ends, "%s", text);
	}
}
END_TEST

UNIT_MAIN("wordclasses")
{
	tcase_add_test(unit, ends_by_the_classes_of_words);
}
