#include "charclass.h"
#include "splittest.h"
#include "utf8.h"

#define ck_assert_split(lang, text, want) ck_assert_str_eq(splittest_split(text, lang), want)

START_TEST(cuts_at_stops_not_at_abbreviations)
{
	ck_assert_split(LANG_EN, "Dr. Vale came. She sat.", "Dr. Vale came.|She sat.");
	ck_assert_split(LANG_EN, "Arden Inc. fell. It lost 2.5 points.", "Arden Inc. fell.|It lost 2.5 points.");
	ck_assert_split(LANG_EN, "He works at Arden Inc. The firm is old.", "He works at Arden Inc.|The firm is old.");
	ck_assert_split(
	    LANG_EN, "The U.S. Navy left the U.S. It returned.", "The U.S. Navy left the U.S.|It returned.");
	ck_assert_split(LANG_EN, "See No. 5 and pp. 7-9. Then stop.", "See No. 5 and pp. 7-9.|Then stop.");
	ck_assert_split(LANG_EN, "G.K. Lund met Ann B. Lund. Both left.", "G.K. Lund met Ann B. Lund.|Both left.");
	ck_assert_split(LANG_EN, "Mrs. E. P. Lund and I. A. Voss are late. A. Rao of the B. & O. line is not.",
	    "Mrs. E. P. Lund and I. A. Voss are late.|A. Rao of the B. & O. line is not.");
}
END_TEST

/* By the words after them: a name goes on, or a sentence starts. */
/* A mark without a word since the last one adds nothing to what was decided there. */
START_TEST(needs_a_word_between_two_marks)
{
	SPLITTEST(LANG_EN,
	    { "\xD8\x9F x", "\xD8\x9F x" },
	    { "! Ran", "! Ran" },
	    { "\xE3\x80\x82Ran", "\xE3\x80\x82Ran" },
	    { "Who sat?;.Next ran.", "Who sat?;.Next ran." },
	    { "So . . . .It ran.", "So . . . .It ran." });
}
END_TEST

START_TEST(tells_an_attribute_from_an_end)
{
	ck_assert_split(LANG_EN, "It breaks the U.S. Safe Harbors Act. He left the U.S. Critics were glad.",
	    "It breaks the U.S. Safe Harbors Act.|He left the U.S.|Critics were glad.");
	ck_assert_split(LANG_EN, "Aides to U.S. Embassies met him. He spoke to the U.N. Villagers stayed away.",
	    "Aides to U.S. Embassies met him.|He spoke to the U.N.|Villagers stayed away.");
	ck_assert_split(LANG_EN, "It opens at 8 p.m. Thursday in Hull. It shuts at 9 p.m. Nobody stays.",
	    "It opens at 8 p.m. Thursday in Hull.|It shuts at 9 p.m.|Nobody stays.");
	ck_assert_split(LANG_EN, "AKRON, N.J. _ The storm passed. The H.I.V. and flu wards are full.",
	    "AKRON, N.J. _ The storm passed.|The H.I.V. and flu wards are full.");
	ck_assert_split(LANG_EN, "Stir it into a mass. A spoon will do.", "Stir it into a mass.|A spoon will do.");
}
END_TEST

START_TEST(looks_for_the_speaker_behind_a_quotation)
{
	ck_assert_split(LANG_EN, "\"Who won?\" Mr. Lund asked. \"Who won?\" CBC showed it again.",
	    "\"Who won?\" Mr. Lund asked.|\"Who won?\"|CBC showed it again.");
}
END_TEST

START_TEST(keeps_what_goes_on_behind_a_closer)
{
	ck_assert_split(LANG_EN, "\"Why?\" he asked. \"No!\" She ran.", "\"Why?\" he asked.|\"No!\"|She ran.");
	ck_assert_split(LANG_EN, "It rose (by 2 p.c.) and fell. Then it rested.",
	    "It rose (by 2 p.c.) and fell.|Then it rested.");
}
END_TEST

START_TEST(keeps_addresses_and_numbers_whole)
{
	ck_assert_split(LANG_EN, "Go to www.example.org. Ask a.b@example.org now.",
	    "Go to www.example.org.|Ask a.b@example.org now.");
	ck_assert_split(LANG_EN, "It is 3.14. Not 3.", "It is 3.14.|Not 3.");
}
END_TEST

START_TEST(follows_each_language)
{
	ck_assert_split(LANG_AUTO, "Sie kam am 3. Mai nach Wien. Es war z. B. kalt und er war nicht da.",
	    "Sie kam am 3. Mai nach Wien.|Es war z. B. kalt und er war nicht da.");
	ck_assert_split(LANG_DE, "Am 5. 12. 2020 starb Ludwig XIV. nicht.", "Am 5. 12. 2020 starb Ludwig XIV. nicht.");
	ck_assert_split(
	    LANG_RU, "12 \xD0\xBC\xD0\xB0\xD1\x8F. \xE2\x84\x96 7.", "12 \xD0\xBC\xD0\xB0\xD1\x8F. \xE2\x84\x96 7.");
	ck_assert_split(LANG_FR, "J.-P. Martin est l\xC3\xA0. Il part.", "J.-P. Martin est l\xC3\xA0.|Il part.");
	ck_assert_split(LANG_ES, "Muri\xC3\xB3 en 44 a. C. Los otros no.", "Muri\xC3\xB3 en 44 a. C.|Los otros no.");
	ck_assert_split(LANG_AUTO,
	    "\xE4\xBB\x96\xE4\xBE\x86\xE4\xBA\x86\xE3\x80\x82\xE5\xA5\xB9\xE8\xB5\xB0\xE4\xBA\x86\xE3\x80\x82",
	    "\xE4\xBB\x96\xE4\xBE\x86\xE4\xBA\x86\xE3\x80\x82|\xE5\xA5\xB9\xE8\xB5\xB0\xE4\xBA\x86\xE3\x80\x82");
	ck_assert_split(LANG_AUTO,
	    "\xE0\xA4\xB5\xE0\xA4\xB9 \xE0\xA4\x86\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA5\xA4 \xE0\xA4\xB5\xE0\xA4\xB9 "
	    "\xE0\xA4\x97\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA5\xA4",
	    "\xE0\xA4\xB5\xE0\xA4\xB9 \xE0\xA4\x86\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA5\xA4|\xE0\xA4\xB5\xE0\xA4\xB9 "
	    "\xE0\xA4\x97\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA5\xA4");
}
END_TEST

START_TEST(ends_sentences_with_paragraphs)
{
	ck_assert_split(LANG_EN, "A heading\n\nThe text. More\n  \nEnd", "A heading|The text.|More|End");
	ck_assert_split(LANG_EN, "", "");
	ck_assert_split(LANG_EN, " \n\t ", "");
}
END_TEST

/* Between the sentences, and before and after them, there is nothing but white space. */
static void
check_identity(struct bytes text, const struct split_options *options)
{
	struct split_sentence s;
	const unsigned char *p = text.p;
	struct split sp;
	size_t len;

	split_start(&sp, text, options);
	while (split_next(&sp, &s)) {
		ck_assert(s.start < s.end && s.end <= text.n);
		for (; p < text.p + s.start; p += len)
			ck_assert_int_eq(charclass_of(utf8_decode(p, text.p + text.n, &len)), CHAR_SPACE);
		ck_assert(p == text.p + s.start);
		ck_assert_int_ne(charclass_of(utf8_decode(p, text.p + text.n, &len)), CHAR_SPACE);
		p = text.p + s.end;
	}
	for (; p < text.p + text.n; p += len)
		ck_assert_int_eq(charclass_of(utf8_decode(p, text.p + text.n, &len)), CHAR_SPACE);
}

START_TEST(loses_and_alters_nothing)
{
	static const char *const pieces[] = { ".", " ", "\n", "\"", "'", "?", "!", "...", " . . .", "(", ")", "[3]",
		"1.", "a)", "\xE2\x80\xA2 ", "Mr", "U.S.", "the ", "Word", "Inc.", "\xE2\x80\x9C", "\xE2\x80\x9D",
		"\xC2\xAB", "\xC2\xBB", "\xE3\x80\x82", "\xE3\x80\x8C", "\xE3\x80\x8D", "\xE4\xB8\xAD", "\xC2\xA0",
		"\xD8\x9F", "\xE0\xA5\xA4", ":-)", "\xF0\x9F\x98\x80", "x@y.org ", "3.5", "\t", "; ", "-",
		"\xE2\x80\x94", "e" };
	const struct split_options plain = { LANG_AUTO, NULL, 0, false }, keep = { LANG_AUTO, NULL, 0, true },
	    cut = { LANG_EN, NULL, 7, false };
	struct buf text = { NULL, 0, 0 };
	uint64_t seed = 3;
	size_t round, i;

	for (round = 0; round < 3000; round++) {
		buf_clear(&text);
		for (i = 0; i < 3 + round % 60; i++) {
			seed = seed * 6364136223846793005u + 1442695040888963407u;
			buf_str(&text, pieces[(seed >> 33) % (sizeof pieces / sizeof *pieces)]);
		}
		check_identity(buf_view(&text), &plain);
		check_identity(buf_view(&text), &keep);
		check_identity(buf_view(&text), &cut);
	}
	buf_free(&text);
}
END_TEST

START_TEST(counts_paragraphs_and_marks_cuts)
{
	const struct split_options options = { LANG_EN, NULL, 10, false };
	struct split_sentence s;
	struct split sp;

	split_start(&sp, bytes_of("One, two, three.\n\nFour."), &options);
	ck_assert(split_next(&sp, &s) && s.cut && s.start == 0 && s.end == 9 && s.paragraph == 1);
	ck_assert(split_next(&sp, &s) && !s.cut && s.start == 10 && s.end == 16 && s.paragraph == 1);
	ck_assert(split_next(&sp, &s) && !s.cut && s.paragraph == 2);
	ck_assert(!split_next(&sp, &s));
}
END_TEST

UNIT_MAIN("split")
{
	tcase_add_test(unit, cuts_at_stops_not_at_abbreviations);
	tcase_add_test(unit, needs_a_word_between_two_marks);
	tcase_add_test(unit, tells_an_attribute_from_an_end);
	tcase_add_test(unit, looks_for_the_speaker_behind_a_quotation);
	tcase_add_test(unit, keeps_what_goes_on_behind_a_closer);
	tcase_add_test(unit, keeps_addresses_and_numbers_whole);
	tcase_add_test(unit, follows_each_language);
	tcase_add_test(unit, ends_sentences_with_paragraphs);
	tcase_add_test(unit, loses_and_alters_nothing);
	tcase_add_test(unit, counts_paragraphs_and_marks_cuts);
}
