/* The rules of marks, each by itself: what stands before the mark, the mark and what follows. */
#include "contexttest.h"
#include "initials.h"
#include "measurement.h"
#include "reference.h"
#include "timephrase.h"

struct row {
	enum lang lang;
	const char *before, *rest;
	bool holds;
};

static const unsigned char *const start = (const unsigned char *)text;

START_TEST(keeps_names_with_initials)
{
	static const struct row rows[] = {
		{ LANG_EN, "He met G.K", ". Lund", true }, { LANG_EN, "He met G.K", ". lund", false },
		{ LANG_EN, "He met G.K", ". \"Lund", false }, { LANG_EN, "He met G.K", ". (Lund", false },
		{ LANG_EN, "He met G.K", ". - Lund", false }, { LANG_EN, "He met G.K", ". *Lund", false },
		{ LANG_EN, "He met U.S", ". Lund", false }, { LANG_EN, "He met Ann B", ". Lund", true },
		{ LANG_EN, "It says A.D", ". Lund", true }, { LANG_EN, "It was A.D", ". Lund", false },
		{ LANG_EN, "It says a.m", ". Lund", false }, { LANG_EN, "He met Mr. A.D", ". Lund", true },
		{ LANG_EN, "He met A", ". B. Lund", true }, { LANG_EN, "He met A", ". B Lund", false },
		{ LANG_EN, "He met Ann B", ". The", false }, { LANG_EN, "He met ann B", ". De Lund", true },
		{ LANG_EN, "He met ann B", ". De lund", false }, { LANG_EN, "He met ann B", ". Orn Lund", false },
		{ LANG_EN, "ANN B", ". LUND", true }, { LANG_EN, "Ann B", ". LUND", false },
		{ LANG_EN, "ANN BE", ". LUND", false }, { LANG_EN, "He met Ann B", ". Marsh/Getty", true },
		{ LANG_EN, "He met Ann B", ". MARSH/Getty", false },
		{ LANG_EN, "He met Ann B", ". marsh/Getty", false }, { LANG_EN, "He met Ann B", ". 4/Getty", false },
		{ LANG_EN, "He sat in Bonn, B", ". Lund", true }, { LANG_EN, "He sat in Ox, B", ". Lund", true },
		{ LANG_EN, "He sat in X, B", ". Lund", false }, { LANG_EN, "He sat in X. B", ". Lund", true },
		{ LANG_EN, "He met The B", ". Lund", false }, { LANG_EN, "He met Point B", ". Lund", false },
		{ LANG_EN, "Miles B", ". Lund", false }, { LANG_EN, "By Miles B", ". Lund", true },
		{ LANG_EN, "Velk B", ". Lund", true }, { LANG_EN, "He met the E.C.D", ". Lund", false },
		{ LANG_EN, "He met the E.C", ". Lund", true },
		{ LANG_EN, "He met the É.C", ". Lund", true }, { LANG_EN, "He met an E.C.D", ". Lund", true },
		{ LANG_EN, "He met The E.C.D", ". Lund", false }, { LANG_EN, "He met McD", ". Lund", true },
		{ LANG_EN, "He met Mcd", ". Lund", false }, { LANG_EN, "He met McDo", ". Lund", false },
		{ LANG_EN, "He met MaD", ". Lund", false }, { LANG_EN, "He met velk", ". Lund", false },
		{ LANG_EN, "He met Ann B", ". \"Red\" Lund", true },
		{ LANG_EN, "He met Ann B", ". \"red\" Lund", false },
		{ LANG_EN, "He met Ann B", ". \"Red Lund", false },
		{ LANG_EN, "He met ann B", ". \"Red\" Lund", false },
		{ LANG_EN, "He met Ann B", ". \"Red\" lund", false },
		{ LANG_EN, "He met Ann Be", ". \"Red\" Lund", false },
		{ LANG_EN, "He met Ann B", ". (\"Old Red\") Lund", true },
		{ LANG_EN, "He met Ann B", ". (Red) Lund", false }, { LANG_EN, "He met Ann B", ". Red) Lund", true }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(initials_go_on(&c, start, mark.limit) == rows[i].holds, "%s", text);
	}
}
END_TEST

START_TEST(keeps_titles_with_names)
{
	static const struct row rows[] = {
		{ LANG_EN, "The Rev", ". Dr. Lund", true }, { LANG_EN, "The Rev", ". Dr Lund", false },
		{ LANG_EN, "The Rev", ". dr. Lund", false }, { LANG_EN, "The Rev", ". Lund. So", false },
		{ LANG_EN, "The Rev", ". Dr", false }, { LANG_EN, "Dr", ". Lund", true },
		{ LANG_EN, "Dr", ". The", false }, { LANG_EN, "dr", ". Lund", false },
		{ LANG_EN, "Dr", ". \"Lund", false }, { LANG_EN, "Dr", "... Lund", false },
		{ LANG_EN, "Mr", ". A was", true }, { LANG_EN, "Mr", ". a was", false },
		{ LANG_EN, "Dr", ". A. Lund", true }, { LANG_EN, "Dr", ". A was", false },
		{ LANG_EN, "Lund", ". Holm", false }, { LANG_EN, "Messrs", ". So and So", true },
		{ LANG_EN, "Mr", ". \"So", false }, { LANG_EN, "Dr", ". LUND", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(initials_title(&mark, &c) == rows[i].holds, "%s", text);
	}
}
END_TEST

START_TEST(keeps_references)
{
	static const struct row rows[] = {
		{ LANG_EN, "See 1 Velk", ". 5:3", true }, { LANG_EN, "See 12 Velk", ". 5:3", false },
		{ LANG_EN, "See I Velk", ". 5:3", false }, { LANG_EN, "See 1 velk", ". 5:3", false },
		{ LANG_EN, "See 1 Velk", ". 5", false }, { LANG_EN, "See 1 Velk", ". 5:x", false },
		{ LANG_EN, "See 1 Velk", ". 5;3", false }, { LANG_EN, "See Matt", ". 5:3", true },
		{ LANG_EN, "See Orn", ". 5:3", false }, { LANG_EN, "Ito et al", ". (US 2012)", true },
		{ LANG_EN, "Ito et ab", ". (US 2012)", false }, { LANG_EN, "Ito et al", ". US 2012", false },
		{ LANG_EN, "The bill S", ". 25", true }, { LANG_EN, "The bill S", ". 5", false },
		{ LANG_EN, "The bill H.R", ". 1234", true }, { LANG_EN, "The bill S", ". (25)", false },
		{ LANG_EN, "The bill S", ". \"25\"", false }, { LANG_EN, "The bill K", ". 25", false },
		{ LANG_EN, "The bill s", ". 25", false }, { LANG_EN, "The bill H.R", ". Holm", false },
		{ LANG_EN, "By 39 U.S.C", ". § 3", true }, { LANG_EN, "By 39 Code", ". § 3", false },
		{ LANG_EN, "By 39 U.S.C", ". 3", false }, { LANG_EN, "The no", ". 5", true },
		{ LANG_EN, "See No", ". IV", true }, { LANG_EN, "See No", ". Lund", false },
		{ LANG_EN, "See No", ". I, and", true }, { LANG_EN, "See No", ". I", true },
		{ LANG_EN, "See No", ". I was", false }, { LANG_EN, "See No", ". I of", true },
		{ LANG_EN, "See No", ". I to", true }, { LANG_EN, "See No", ". I in", true },
		{ LANG_EN, "See No", ". I or", false }, { LANG_EN, "See No", ". II was", true },
		{ LANG_EN, "See No", ". V was", true }, { LANG_EN, "See No", ". B was", true },
		{ LANG_EN, "See No", ". A was", false }, { LANG_EN, "See No", ". \"B\" was", false },
		{ LANG_EN, "See No", ". (B) was", false }, { LANG_EN, "See Orn", ". IV", false },
		{ LANG_EN, "The 5th", ". May", true }, { LANG_EN, "The 1st", ". May", true },
		{ LANG_EN, "The 22nd", ". May", true }, { LANG_EN, "The 3rd", ". May", true },
		{ LANG_EN, "The 5th", ". Friday", true }, { LANG_EN, "The 2id", ". May", false },
		{ LANG_EN, "The 5ath", ". May", false }, { LANG_EN, "The x5th", ". May", false },
		{ LANG_EN, "The 5th", ". Lund", false }, { LANG_EN, "The 5tx", ". May", false },
		{ LANG_EN, "The nth", ". May", false }, { LANG_EN, "The th", ". May", false },
		{ LANG_DE, "Nr", ". I war", true }, { LANG_DE, "Nr", ". A war", true },
		{ LANG_HI, "2.1", ". राम", true }, { LANG_HI, "21", ". राम", false },
		{ LANG_HI, "राम.क", ". राम", false }, { LANG_HI, "2.1", ". Ram", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(reference_goes_on(&mark, &c, &words, start) == rows[i].holds, "%s", text);
	}
}
END_TEST

START_TEST(keeps_measures)
{
	static const struct row rows[] = {
		{ LANG_EN, "It is 5 ft", ". 3 in.", true }, { LANG_EN, "It is 5 ft", ". 3 in", false },
		{ LANG_EN, "It is 5 ft", ". 3 in,", false }, { LANG_EN, "It is 5 ft", ". 3 lbs.", true },
		{ LANG_EN, "It is 5 ft", ". 3 dogs.", false }, { LANG_EN, "It is 5 cat", ". 3 in.", false },
		{ LANG_EN, "It is 5 ft", ". three in.", false }, { LANG_EN, "It is 5 ft", ". 3 In.", false },
		{ LANG_EN, "It is 5 ft", ". 3", false }, { LANG_EN, "It is 5 ft", ". 3, in.", false },
		{ LANG_EN, "It is 1 in", ". thick", true }, { LANG_EN, "It is a 24-in", ". board", true },
		{ LANG_EN, "It is a cat-in", ". board", false }, { LANG_EN, "It is the in", ". thick", false },
		{ LANG_EN, "It is 1 in", ". Thick", false }, { LANG_EN, "It is a 24-on", ". board", false },
		{ LANG_EN, "It is 24in", ". thick", false }, { LANG_EN, "It is 1 on", ". thick", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(measurement_goes_on(&mark, &c, &words, start) == rows[i].holds, "%s", text);
	}
}
END_TEST

START_TEST(ends_after_a_scale)
{
	static const struct row rows[] = {
		{ LANG_EN, "It is 150 K", ". They", true }, { LANG_EN, "It is 150 K", ". Dogs", true },
		{ LANG_EN, "It is 150 K", ". Holm", false }, { LANG_EN, "It is 150 B", ". They", false },
		{ LANG_EN, "It is the K", ". They", false }, { LANG_EN, "It is 150 K", ". they", false },
		{ LANG_EN, "It is 150 K", ". \"They", false }, { LANG_EN, "It is 150 K", ".. They", false },
		{ LANG_EN, "It is 150 KV", ". They", false }, { LANG_EN, "It is 150 C", ". They", true },
		{ LANG_EN, "It is 150 F", ". They", true }, { LANG_EN, "It is 150 V", ". They", true },
		{ LANG_EN, "It is 150 G", ". They", false }, { LANG_EN, "It is 150 K", ". Academy", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(measurement_ends(&mark, &c, start) == rows[i].holds, "%s", text);
	}
}
END_TEST

START_TEST(keeps_a_time_with_its_sentence)
{
	static const struct row rows[] = {
		{ LANG_EN, "In 44 B.C", ". Rome", true }, { LANG_EN, "On 3 May 44 B.C", ". Rome", true },
		{ LANG_EN, "In B.C", ". Rome", false }, { LANG_EN, "44 B.C", ". Rome", false },
		{ LANG_EN, "In the year 44 B.C", ". Rome", false }, { LANG_EN, "In 44 B.C", ". rome", false },
		{ LANG_EN, "In 44 B.C", ". \"Rome", false }, { LANG_EN, "In 44 B.C", ". The", false },
		{ LANG_EN, "In 44 Mr", ". Rome", false }, { LANG_EN, "Rome, in 44 B.C", ". Rome", false },
		{ LANG_EN, "In 3rd B.C", ". Rome", true },
		{ LANG_EN, "So in 44 B.C", ". Rome", true }, { LANG_EN, "And so in 44 B.C", ". Rome", false },
		{ LANG_EN, "In XV A.D", ". Rome", true }, { LANG_EN, "In 5 ft", ". Rome", true },
		{ LANG_EN, "In 44 B. C", ". Rome", true }, { LANG_EN, "On Sept. 3 at 6 a.m", ". Rome", true },
		{ LANG_EN, "In May, 44 B.C", ". Rome", false }
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		read_in(rows[i].lang, rows[i].before, rows[i].rest);
		ck_assert_msg(timephrase_opens(&c, &words, start) == rows[i].holds, "%s", text);
	}
}
END_TEST

START_TEST(knows_capitals_with_stops)
{
	static const char *const yes[] = { "G.K", "J.-P", "É.-M", "G.K.L" }, *const no[] = {
		"G.k", "g.K", "Ph.D", "G.KL", "U.S1", "GK", "G", "G-K", "G.-k", "-" };
	struct token t;
	size_t i;

	for (i = 0; i < sizeof yes / sizeof *yes; i++) {
		token_after(&t, bytes_of(yes[i]).p, bytes_of(yes[i]).p + strlen(yes[i]));
		ck_assert_msg(initials_are(&t), "%s", yes[i]);
	}
	for (i = 0; i < sizeof no / sizeof *no; i++) {
		token_after(&t, bytes_of(no[i]).p, bytes_of(no[i]).p + strlen(no[i]));
		ck_assert_msg(!initials_are(&t), "%s", no[i]);
	}
}
END_TEST

UNIT_MAIN("rules")
{
	tcase_add_test(unit, knows_capitals_with_stops);
	tcase_add_test(unit, keeps_names_with_initials);
	tcase_add_test(unit, keeps_titles_with_names);
	tcase_add_test(unit, keeps_references);
	tcase_add_test(unit, keeps_measures);
	tcase_add_test(unit, ends_after_a_scale);
	tcase_add_test(unit, keeps_a_time_with_its_sentence);
}
