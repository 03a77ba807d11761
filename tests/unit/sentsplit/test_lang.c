#include "buf.h"
#include "lang.h"
#include "../unit.h"

static enum lang
guess(const char *text)
{
	return lang_profile(LANG_AUTO, bytes_of(text)).lang;
}

START_TEST(tells_scripts_apart)
{
	ck_assert_int_eq(
	    guess(
		"\xD0\x9E\xD0\xBD \xD0\xBF\xD1\x80\xD0\xB8\xD1\x88\xD1\x91\xD0\xBB \xD0\xB2 \xD0\xB4\xD0\xBE\xD0\xBC."),
	    LANG_RU);
	ck_assert_int_eq(guess("\xCE\xA4\xCE\xBF \xCF\x83\xCF\x80\xCE\xAF\xCF\x84\xCE\xB9."), LANG_EL);
	ck_assert_int_eq(guess("\xE5\xA4\xA9\xE6\xB0\x94\xE5\xA5\xBD\xE3\x80\x82"), LANG_ZH);
	ck_assert_int_eq(guess("\xE5\xA4\xA9\xE6\xB0\x97\xE3\x81\x8C\xE3\x81\x84\xE3\x81\x84\xE3\x80\x82"), LANG_JA);
	ck_assert_int_eq(guess("\xEB\x82\xA0\xEC\x94\xA8\xEA\xB0\x80 \xEC\xA2\x8B\xEB\x8B\xA4."), LANG_KO);
}
END_TEST

START_TEST(tells_languages_of_one_script_by_their_words)
{
	ck_assert_int_eq(guess("The lamp in the hall was not lit when they came."), LANG_EN);
	ck_assert_int_eq(guess("Die Lampe im Flur war nicht an, als sie und er kamen."), LANG_DE);
	ck_assert_int_eq(guess("La lampe dans le couloir n'est pas pour nous."), LANG_FR);
	ck_assert_int_eq(guess("Lampa na korytarzu nie jest dla nas, ale dla nich."), LANG_PL);
	ck_assert_int_eq(guess("Wir m\xC3\xB6" "gen z. B. Obst."), LANG_DE);	/* no Polish word "z" */
}
END_TEST

START_TEST(tells_each_language_that_has_a_list)
{
	static const struct {
		enum lang lang;
		const char *text;
	} samples[] = {
		{ LANG_FI, "Hän ei ollut siellä, mutta he olivat kaikki jo täällä." },
		{ LANG_ET, "See ei olnud nii, aga ta oli juba siin koos nendega." },
		{ LANG_HU, "Ez nem volt ott, de azt mondta, hogy már csak egy van." },
		{ LANG_RO, "Acesta nu este aici, dar au fost și ei după ce a plecat." },
		{ LANG_CA, "Aquest no és aquí, però ells també han vist els altres." },
		{ LANG_SL, "To ni bilo tam, ker so že vsi šli in je bil sam." },
		{ LANG_HR, "To nije bilo tamo, jer su već svi otišli i što je bio sam." },
		{ LANG_LT, "Jis nebuvo ten, bet jie yra čia ir taip pat kad dabar." },
		{ LANG_LV, "Viņš nav tur, bet viņi ir šeit un arī tagad kopā." },
		{ LANG_IS, "Hann var ekki þar, en þau eru hér og það er líka gott." },
		{ LANG_ID, "Dia tidak ada di sini, tetapi mereka akan datang dengan kami." },
		{ LANG_VI, "Họ không có ở đây nhưng tôi đã đến với những người khác." },
		{ LANG_TL, "Wala siya dito ngunit ang mga iba ay nasa bahay na." },
		{ LANG_UK, "Він не був тут, але вони вже є і це все." },
		{ LANG_SR, "То није било тамо, јер су већ сви отишли и био је сам." },
		{ LANG_HE, "הוא לא היה כאן" }, { LANG_BN, "সে এখানে ছিল না" }, { LANG_TA, "அவர் இங்கே இல்லை" },
		{ LANG_TE, "అతను ఇక్కడ లేడు" }, { LANG_TH, "เขาไม่อยู่ที่นี่" }
	};
	size_t i;

	for (i = 0; i < sizeof samples / sizeof *samples; i++)
		ck_assert_msg(guess(samples[i].text) == samples[i].lang, "%s", samples[i].text);
}
END_TEST

/* Where no word is known, letters that other languages have not. */
START_TEST(tells_languages_by_their_letters)
{
	static const struct {
		enum lang lang;
		const char *text;
	} samples[] = {
		{ LANG_DE, "Zorßel Vaßt" }, { LANG_ES, "Zorñel ¿Vart?" }, { LANG_ES, "¡Zorvel! Vañt" },
		{ LANG_CA, "Zorl·lel Val·lt" }, { LANG_PT, "Zorãel Vãt" }, { LANG_PT, "Zorãel Võt" },
		{ LANG_ET, "Zorõel Värt" },
		{ LANG_IS, "Zorðel Væþt" }, { LANG_IS, "Ðorvel Þart" }, { LANG_DA, "Zorøel Væt" },
		{ LANG_DA, "Øorvel Årt" },
		{ LANG_DA, "Zoræel Værtå" }, { LANG_SV, "Zoråel Värt" }, { LANG_SV, "Åorvel Ärt" },
		{ LANG_HU, "Zorőel Vűrt" },
		{ LANG_HU, "Őorvel" }, { LANG_RO, "Zorăel Vașt" }, { LANG_RO, "Ăorvel Țart" }, { LANG_RO, "Zorţel" },
		{ LANG_VI, "Zorơel Vưt" }, { LANG_VI, "Zorđel Văt" }, { LANG_HR, "Zorđel Vaćt" },
		{ LANG_HR, "Đorvel Ćart ćor" },
		{ LANG_PL, "Zorąel Vałt" }, { LANG_PL, "Zorćel Vaśt" }, { LANG_PL, "Zorżel" },
		{ LANG_LT, "Zorąel Vaėt" },
		{ LANG_LT, "Zorįel Vųt" }, { LANG_LT, "Zorūel Vėt" }, { LANG_LV, "Zorāel Vēt" },
		{ LANG_LV, "Zorūel Vīt" },
		{ LANG_LV, "Zorķel Vaļņ" }, { LANG_LT, "Zorčel Vėt" }, { LANG_SK, "Zorčel Vařt" },
		{ LANG_SK, "Zorľel Vaťůt" },
		{ LANG_SK, "Zorďel Věšt" }, { LANG_TR, "Zorğel Vışt" }, { LANG_TR, "İorvel" }, { LANG_RU, "Зорыел" },
		{ LANG_RU, "Зорэел Вёрт" }, { LANG_UK, "Зоріел Вїрт" }, { LANG_UK, "Зорєел Вґрт" },
		{ LANG_SR, "Зорјел Вљрт" },
		{ LANG_SR, "Зорњел Вћрт" }, { LANG_SR, "Зорђел Вџрт" }, { LANG_BG, "Зоръел Въртъ" },
		{ LANG_KK, "Зорәел Вғрт" },
		{ LANG_KK, "Зорқел Вңрт" }, { LANG_KK, "Зорөел Вұрт" }, { LANG_KK, "Зорүел" }, { LANG_RU, "Зорвел" }
	};
	size_t i;

	for (i = 0; i < sizeof samples / sizeof *samples; i++)
		ck_assert_msg(guess(samples[i].text) == samples[i].lang, "%s is %d", samples[i].text,
		    (int)guess(samples[i].text));
}
END_TEST

START_TEST(reads_the_beginning_of_a_long_text)
{
	struct buf text = { 0 };
	int i;

	for (i = 0; i < 20000; i++)
		buf_str(&text, "Zor\xC3\xB1" "el ");
	ck_assert_int_eq(lang_profile(LANG_AUTO, buf_view(&text)).lang, LANG_ES);
	buf_byte(&text, 'x');
	ck_assert_int_eq(lang_profile(LANG_AUTO, bytes_between(text.p + 1, text.p + text.n)).lang, LANG_ES);
	buf_free(&text);
}
END_TEST

START_TEST(is_english_where_nothing_tells)
{
	struct lang_profile p = lang_profile(LANG_AUTO, bytes_of("Xyzzy 12."));

	ck_assert_int_eq(p.lang, LANG_EN);
	ck_assert_uint_ne(p.titles, 0);
	ck_assert(!p.ordinals);
}
END_TEST

START_TEST(takes_codes)
{
	enum lang lang;

	ck_assert(lang_by_code(bytes_of("de"), &lang));
	ck_assert_int_eq(lang, LANG_DE);
	ck_assert(lang_by_code(bytes_of("auto"), &lang));
	ck_assert_int_eq(lang, LANG_AUTO);
	ck_assert(lang_by_code(bytes_of("EN"), &lang));
	ck_assert_int_eq(lang, LANG_EN);
	ck_assert(lang_by_code(bytes_of("pt-BR"), &lang));
	ck_assert_int_eq(lang, LANG_PT);
	ck_assert(lang_by_code(bytes_of("zh_Hant_TW"), &lang));
	ck_assert_int_eq(lang, LANG_ZH);
	ck_assert(lang_by_code(bytes_of("DEU"), &lang));
	ck_assert_int_eq(lang, LANG_DE);
	ck_assert(lang_by_code(bytes_of("xx"), &lang));
	ck_assert_int_eq(lang, LANG_OTHER);
	ck_assert(lang_by_code(bytes_of("qaa-x"), &lang));
	ck_assert_int_eq(lang, LANG_OTHER);
}
END_TEST

START_TEST(refuses_what_is_no_code)
{
	static const char *const wrong[] = { "", "e", "english", "e1", "d-e", "-", "_de", "Auto", "\xC3\xA9\xC3\xA9" };
	enum lang lang;
	size_t i;

	for (i = 0; i < sizeof wrong / sizeof *wrong; i++)
		ck_assert_msg(!lang_by_code(bytes_of(wrong[i]), &lang), "%s", wrong[i]);
}
END_TEST

START_TEST(gives_each_language_its_rules)
{
	const lang_set ordinals = LANG_BIT(LANG_DE) | LANG_BIT(LANG_DA) | LANG_BIT(LANG_IS) | LANG_BIT(LANG_PL) |
	    LANG_BIT(LANG_SK) | LANG_BIT(LANG_SL) | LANG_BIT(LANG_HR) | LANG_BIT(LANG_LV) | LANG_BIT(LANG_FI) |
	    LANG_BIT(LANG_ET) | LANG_BIT(LANG_HU) | LANG_BIT(LANG_TR) | LANG_BIT(LANG_SR);
	struct lang_profile p;
	unsigned i;

	for (i = 0; i < LANG_AUTO; i++) {
		p = lang_profile((enum lang)i, bytes_of("xyzzy"));
		ck_assert_int_eq(p.lang, (enum lang)i);
		ck_assert(p.told);
		ck_assert_uint_eq(p.words, LANG_BIT(i));
		ck_assert_uint_eq(p.titles, i == LANG_EN ? 0 : LANG_BIT(LANG_MUL) |
		    ((LANG_CYRILLIC & LANG_BIT(i)) != 0 ? LANG_CYRILLIC : 0));
		ck_assert_int_eq(p.extra, i == LANG_HY ? ':' : i == LANG_EL ? ';' : '.');
		ck_assert_msg(p.ordinals == ((ordinals & LANG_BIT(i)) != 0), "language %u", i);
		ck_assert_int_eq(p.ordinal_names, i == LANG_DE || i == LANG_TR);
	}
	p = lang_profile(LANG_AUTO, bytes_of("xyzzy"));
	ck_assert_int_eq(p.lang, LANG_EN);
	ck_assert(!p.told);
	ck_assert_uint_eq(p.words, LANG_BIT(LANG_EN));
	ck_assert_uint_eq(p.titles, LANG_LATIN);
	p = lang_profile(LANG_AUTO, bytes_of("should nicht"));
	ck_assert_int_eq(p.lang, LANG_EN);
	ck_assert(!p.told);
	p = lang_profile(LANG_AUTO, bytes_of("xx \xC3\xA9s yy"));	/* Catalan or Hungarian */
	ck_assert_uint_eq(p.words, LANG_BIT(LANG_CA) | LANG_BIT(LANG_HU));
	ck_assert_int_eq(p.lang, LANG_CA);
	ck_assert(p.told);
	ck_assert(p.ordinals);
	ck_assert(!p.ordinal_names);
}
END_TEST

UNIT_MAIN("lang")
{
	tcase_add_test(unit, tells_scripts_apart);
	tcase_add_test(unit, tells_languages_of_one_script_by_their_words);
	tcase_add_test(unit, tells_each_language_that_has_a_list);
	tcase_add_test(unit, tells_languages_by_their_letters);
	tcase_add_test(unit, reads_the_beginning_of_a_long_text);
	tcase_add_test(unit, is_english_where_nothing_tells);
	tcase_add_test(unit, takes_codes);
	tcase_add_test(unit, refuses_what_is_no_code);
	tcase_add_test(unit, gives_each_language_its_rules);
}
