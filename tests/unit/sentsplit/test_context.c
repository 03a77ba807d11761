#include "contexttest.h"

static struct hash_table own;

static void
set_own(const char *list)
{
	size_t line;

	ck_assert(wordlist_read(&own, bytes_of(list), &line));
	words.own = &own;
}

static void
clear_own(void)
{
	hash_free(&own);
	memset(&own, 0, sizeof own);
	words.own = NULL;
}

static struct token
token(const char *s)
{
	const unsigned char *p = (const unsigned char *)s;
	struct token t;

	token_after(&t, p, p + strlen(s));
	return t;
}

struct classes {
	enum lang lang;
	const char *before;
	unsigned classes;
};

static void
check_classes(const struct classes *row, size_t n)
{
	for (; n > 0; n--, row++) {
		read_in(row->lang, row->before, ". Xy");
		ck_assert_msg(c.classes == row->classes, "'%s.' has %x, not %x", row->before, c.classes, row->classes);
	}
}

#define CLASSES(...) \
	check_classes((const struct classes[]){ __VA_ARGS__ }, \
	    sizeof (const struct classes[]){ __VA_ARGS__ } / sizeof(struct classes))

/* Of the classes of a word, those of an abbreviation are the mark's. */
START_TEST(knows_abbreviations)
{
	CLASSES({ LANG_EN, "He met Mr", WORD_TITLE },
	    { LANG_EN, "He met mr", WORD_TITLE },
	    { LANG_EN, "It went to Mass", WORD_PLACE },
	    { LANG_EN, "It had mass", 0 },
	    { LANG_EN, "It had the sun", 0 },
	    { LANG_EN, "It was dec", 0 },
	    { LANG_EN, "The dog", 0 },
	    { LANG_EN, "It was Yahoo", WORD_NAME },
	    { LANG_EN, "", 0 },
	    { LANG_EN, "He met \"Mr\"", 0 },
	    { LANG_EN, "He met (Mr)", 0 },
	    { LANG_EN, "He met Mr ", WORD_TITLE },
	    { LANG_EN, "He met Mr  ", WORD_TITLE },
	    { LANG_DE, "Er ist Prof", WORD_TITLE },
	    { LANG_DE, "Er ist prof", WORD_TITLE });
	read_in(LANG_EN, "The", ". Xy");
	ck_assert_int_eq(c.classes, 0);
	ck_assert(wordlist_has(c.before_classes, WORD_FUNCTION));
}
END_TEST

START_TEST(knows_parts_of_words)
{
	CLASSES({ LANG_EN, "It was mid-Sept", WORD_MONTH },
	    { LANG_EN, "It was o'Sept", WORD_MONTH },
	    { LANG_EN, "It was mid/Sept", WORD_MONTH },
	    { LANG_EN, "It was o’Sept", WORD_MONTH },
	    { LANG_EN, "It was midéSept", 0 },
	    { LANG_EN, "It was mid–Sept", WORD_MONTH },
	    { LANG_EN, "It was midSept", 0 },
	    { LANG_EN, "It was Sept-mid", 0 },
	    { LANG_EN, "It was mid-b", 0 },
	    { LANG_EN, "It was mid-cf", WORD_LATIN },
	    { LANG_EN, "It was mid-Yahoo", 0 });
}
END_TEST

/* What a word begins with counts of the word after the mark: "Secretary-General". */
START_TEST(knows_the_head_of_the_next_word)
{
	static const struct {
		const char *rest;
		unsigned classes;
	} rows[] = { { ". Secretary-Holm ran", WORD_OFFICE }, { ". Secretary's dog", WORD_OFFICE },
		{ ". Secretary’s dog", WORD_OFFICE }, { ". Secretary ran", WORD_OFFICE }, { ". Holm-Secretary ran", 0 },
		{ ". Secretary/Holm ran", 0 }, { ". Xsecretary ran", 0 } };
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(LANG_EN, "It was so", rows[i].rest);
		ck_assert_msg((c.after_classes & WORD_OFFICE) == rows[i].classes, "%s", rows[i].rest);
	}
}
END_TEST

START_TEST(joins_the_parts_of_an_abbreviation)
{
	CLASSES({ LANG_DE, "Er ist z. B", WORD_TITLE },
	    { LANG_DE, "Er ist z B", WORD_TITLE },
	    { LANG_DE, "z. B", WORD_TITLE },
	    { LANG_DE, "z B", WORD_TITLE },
	    { LANG_DE, "Er ist i. d. R", WORD_TITLE },
	    { LANG_DE, "Er ist xi. d. R", 0 },
	    { LANG_DE, "Er ist z. xB", 0 },
	    { LANG_DE, "Er ist z.. B", 0 },
	    { LANG_DE, "Er ist z, B", 0 },
	    { LANG_DE, "Er ist z  B", 0 },
	    { LANG_DE, "Er ist z.\tB", 0 },
	    { LANG_DE, "Er ist xz B", 0 },
	    { LANG_DE, "Er ist u. dgl", WORD_MAY },
	    { LANG_DE, "Er ist u dgl", WORD_MAY },
	    { LANG_PL, "To jest z o. o", WORD_TITLE },
	    { LANG_PL, "To jest sp. z o. o", WORD_COMPANY });
}
END_TEST

START_TEST(joins_no_more_and_no_longer_parts_than_it_says)
{
	set_own("abcdef.g\nabcdefg.h\ng.abcdef\nh.abcdefg\nq.r.s.t\nq.r.s.t.u\n");
	CLASSES({ LANG_EN, "It is abcdef. g", WORD_TITLE | WORD_OWN },
	    { LANG_EN, "It is abcdefg. h", 0 },
	    { LANG_EN, "It is g. abcdef", WORD_TITLE | WORD_OWN },
	    { LANG_EN, "It is h. abcdefg", 0 },
	    { LANG_EN, "It is q. r. s. t", WORD_TITLE | WORD_OWN },
	    { LANG_EN, "It is q. r. s. t. u", 0 },
	    { LANG_EN, "It is r. s. t", 0 });
	clear_own();
}
END_TEST

START_TEST(joins_two_words)
{
	const struct token six = token("abcdef"), seven = token("abcdefg"), g = token("g"), z = token("z"),
	    b = token("B");
	const struct lang_profile en = lang_profile(LANG_EN, bytes_of("")), de = lang_profile(LANG_DE, bytes_of(""));
	struct context_words w = { &en, &own };

	set_own("abcdef.g\ng.abcdef\nabcdefg.g\ng.abcdefg\n");
	ck_assert(context_joins(&w, &six, &g));
	ck_assert(context_joins(&w, &g, &six));
	ck_assert(!context_joins(&w, &seven, &g));
	ck_assert(!context_joins(&w, &g, &seven));
	ck_assert(!context_joins(&w, &six, &six));
	ck_assert(!context_joins(&w, &z, &b));
	clear_own();
	ck_assert(!context_joins(&w, &six, &g));
	w.own = NULL;
	w.lang = &de;
	ck_assert(context_joins(&w, &z, &b));
	ck_assert(!context_joins(&w, &b, &z));
}
END_TEST

/* Elsewhere than in English a unit is one after a number alone, and an initial is no unit, hour or company. */
START_TEST(counts_units)
{
	CLASSES({ LANG_PL, "To jest 5 mln", WORD_UNIT },
	    { LANG_PL, "To jest V mln", WORD_UNIT },
	    { LANG_PL, "To jest v mln", 0 },
	    { LANG_PL, "To jest kot mln", 0 },
	    { LANG_PL, "To jest 5 mln. zł", WORD_UNIT },
	    { LANG_PL, "To jest kot mln. zł", 0 },
	    { LANG_PL, "To jest 5 tys. zł", WORD_UNIT },
	    { LANG_PL, "To jest 5 kot zł", 0 },
	    { LANG_PL, "To jest 5 l", WORD_UNIT },
	    { LANG_PL, "To jest 5 L", 0 },
	    { LANG_PL, "To jest R", 0 },
	    { LANG_PL, "To jest r", WORD_MAY },
	    { LANG_EN, "It is kg", WORD_UNIT });
}
END_TEST

START_TEST(knows_german_compounds)
{
	CLASSES({ LANG_DE, "In der Velkstr", WORD_NUMBER },
	    { LANG_DE, "Mit der Velknr", WORD_NUMBER },
	    { LANG_DE, "In der Vstr", 0 },
	    { LANG_DE, "In der Vvnr", 0 },
	    { LANG_DE, "In der Vvstr", WORD_NUMBER },
	    { LANG_DE, "In der Velkster", 0 },
	    { LANG_FR, "In der Velkstr", 0 });
}
END_TEST

/* Where the language is not told, the words of English count, and of other languages their titles with a capital. */
START_TEST(knows_the_titles_of_any_language)
{
	const struct lang_profile any = lang_profile(LANG_AUTO, bytes_of("xyzzy"));

	ck_assert(!any.told);
	read_as(any, "Xyzzy Abg", ". Xy");
	ck_assert_int_eq(c.classes, WORD_TITLE);
	read_as(any, "Xyzzy abg", ". Xy");
	ck_assert_int_eq(c.classes, 0);
	read_as(any, "Xyzzy Abb", ". Xy");
	ck_assert_int_eq(c.classes, WORD_NUMBER);
	read_as(any, "Xyzzy abb", ". Xy");
	ck_assert_int_eq(c.classes, WORD_NUMBER);
	read_as(any, "Xyzzy Mrd", ". Xy");
	ck_assert_int_eq(c.classes, 0);
	read_in(LANG_FR, "Xyzzy Ltd", ". Xy");
	ck_assert_int_eq(c.classes, WORD_COMPANY);
	read_in(LANG_FR, "Xyzzy Chr", ". Xy");
	ck_assert_int_eq(c.classes, WORD_TITLE);
	read_in(LANG_FR, "Xyzzy chr", ". Xy");
	ck_assert_int_eq(c.classes, 0);
}
END_TEST

START_TEST(takes_the_words_of_the_user)
{
	set_own("word Mr\nplace velk\ntitle mass\n");
	CLASSES({ LANG_EN, "He met Mr", 0 },
	    { LANG_EN, "He met Mrs", WORD_TITLE },
	    { LANG_EN, "It is velk", WORD_PLACE },
	    { LANG_EN, "It is Mass", WORD_TITLE | WORD_OWN | WORD_PLACE },
	    { LANG_EN, "It is holm", 0 });
	clear_own();
}
END_TEST

START_TEST(tells_abbreviations_in_form)
{
	const struct lang_profile en = lang_profile(LANG_EN, bytes_of("")), fr = lang_profile(LANG_FR, bytes_of("")),
	    th = lang_profile(LANG_TH, bytes_of(""));
	struct context_words w = { &en, NULL };
#define ABBREVIATES(s) context_abbreviates(&w, (const unsigned char *)(s), strlen(s))

	ck_assert(ABBREVIATES("mr"));
	ck_assert(ABBREVIATES("Mr"));
	ck_assert(ABBREVIATES("approx"));
	ck_assert(ABBREVIATES("yahoo"));
	ck_assert(!ABBREVIATES("the"));
	ck_assert(!ABBREVIATES("The"));
	w.lang = &th;
	ck_assert(ABBREVIATES("tel"));
	w.lang = &fr;
	ck_assert(ABBREVIATES("Chr"));
	ck_assert(!ABBREVIATES("chr"));
	w.lang = &en;
	w.own = &own;
	set_own("velk\nword mr\n");
	ck_assert(ABBREVIATES("velk"));
	ck_assert(ABBREVIATES("Velk"));
	ck_assert(!ABBREVIATES("mr"));
	clear_own();
#undef ABBREVIATES
}
END_TEST

START_TEST(reads_what_leads_the_next_word)
{
	static const struct {
		const char *rest;
		int at;			/* of the word, behind the mark and a space; -1 for the end */
		enum charclass kind;
		const char *lead;	/* q, b, d and s for a quote, bracket, dash and sign */
	} rows[] = {
		{ ". Xy", 0, CHAR_UPPER, "" }, { ". xy", 0, CHAR_LOWER, "" }, { ". 5", 0, CHAR_DIGIT, "" },
		{ ". 中", 0, CHAR_UNCASED, "" }, { ".", -1, CHAR_NONE, "" }, { ". (Xy", 1, CHAR_UPPER, "b" },
		{ ". [Xy", 1, CHAR_UPPER, "b" }, { ". {Xy", 1, CHAR_UPPER, "b" }, { ". -Xy", 1, CHAR_UPPER, "d" },
		{ ". _Xy", 1, CHAR_UPPER, "d" }, { ". –Xy", 3, CHAR_UPPER, "d" }, { ". —Xy", 3, CHAR_UPPER, "d" },
		{ ". \"Xy", 1, CHAR_UPPER, "q" }, { ". “Xy", 3, CHAR_UPPER, "q" }, { ". *Xy", 1, CHAR_UPPER, "s" },
		{ ". - Xy", 2, CHAR_UPPER, "d" }, { ". (\"-*Xy", 4, CHAR_UPPER, "qbds" },
		{ ". …Xy", 3, CHAR_UPPER, "s" },
		{ ". ***********Xy", 11, CHAR_UPPER, "s" }, { ". ************Xy", 12, CHAR_NONE, "s" }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *lead = rows[i].lead;

		read_in(LANG_EN, "It was so", rows[i].rest);
		ck_assert_msg(c.at == (rows[i].at < 0 ? mark.limit : mark.next + rows[i].at), "%s", rows[i].rest);
		ck_assert_msg(c.kind == rows[i].kind, "%s", rows[i].rest);
		ck_assert_msg(c.quote == (strchr(lead, 'q') != NULL), "%s", rows[i].rest);
		ck_assert_msg(c.bracket == (strchr(lead, 'b') != NULL), "%s", rows[i].rest);
		ck_assert_msg(c.dash == (strchr(lead, 'd') != NULL), "%s", rows[i].rest);
		ck_assert_msg(c.sign == (strchr(lead, 's') != NULL), "%s", rows[i].rest);
	}
}
END_TEST

START_TEST(tells_roman_numbers_initials_and_names_with_a_small_letter)
{
	static const char *const roman[] = { "IV", "X", "MCLXVI", "C" }, *const no[] = { "iv", "IVA", "Iv", "A", "" },
	    *const camel[] = { "iPhone", "eBay", "aBc" }, *const tame[] = { "Phone", "aB", "aBC", "abc", "ABc", "" };
	struct token t;
	size_t i;

	for (i = 0; i < sizeof roman / sizeof *roman; i++) {
		t = token(roman[i]);
		ck_assert_msg(context_is_roman(&t), "%s", roman[i]);
	}
	for (i = 0; i < sizeof no / sizeof *no; i++) {
		t = token(no[i]);
		ck_assert_msg(!context_is_roman(&t), "%s", no[i]);
	}
	for (i = 0; i < sizeof camel / sizeof *camel; i++) {
		t = token(camel[i]);
		ck_assert_msg(context_is_camel(&t), "%s", camel[i]);
	}
	for (i = 0; i < sizeof tame / sizeof *tame; i++) {
		t = token(tame[i]);
		ck_assert_msg(!context_is_camel(&t), "%s", tame[i]);
	}
}
END_TEST

START_TEST(tells_initials_and_what_is_counted)
{
	const struct bytes line = bytes_of("5 km, IV km, cat km, B. b. B, BB.");
	const unsigned char *p = line.p, *end = p + line.n;
	static const struct {
		int at;
		bool initial;
	} initials[] = { { 21, true }, { 24, false }, { 27, false }, { 30, false } };
	struct token t;
	size_t i;

	token_after(&t, p + 2, end);
	ck_assert(context_counts(&t, p));
	token_after(&t, p + 9, end);
	ck_assert(context_counts(&t, p));
	token_after(&t, p + 17, end);
	ck_assert(!context_counts(&t, p));
	token_after(&t, p, end);
	ck_assert(!context_counts(&t, p));
	for (i = 0; i < sizeof initials / sizeof *initials; i++) {
		token_after(&t, p + initials[i].at, end);
		ck_assert_msg(context_is_initial(&t, end) == initials[i].initial, "%d", initials[i].at);
	}
	token_after(&t, p + 21, p + 22);
	ck_assert(!context_is_initial(&t, p + 22));
}
END_TEST

UNIT_MAIN("context")
{
	tcase_add_test(unit, knows_abbreviations);
	tcase_add_test(unit, knows_parts_of_words);
	tcase_add_test(unit, knows_the_head_of_the_next_word);
	tcase_add_test(unit, joins_the_parts_of_an_abbreviation);
	tcase_add_test(unit, joins_no_more_and_no_longer_parts_than_it_says);
	tcase_add_test(unit, joins_two_words);
	tcase_add_test(unit, counts_units);
	tcase_add_test(unit, knows_german_compounds);
	tcase_add_test(unit, knows_the_titles_of_any_language);
	tcase_add_test(unit, takes_the_words_of_the_user);
	tcase_add_test(unit, tells_abbreviations_in_form);
	tcase_add_test(unit, reads_what_leads_the_next_word);
	tcase_add_test(unit, tells_roman_numbers_initials_and_names_with_a_small_letter);
	tcase_add_test(unit, tells_initials_and_what_is_counted);
}
