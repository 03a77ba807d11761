#include "splittest.h"
#include "trailing.h"
#include "utf8.h"

START_TEST(takes_notes_smileys_and_citations)
{
	SPLITTEST(LANG_EN,
	    { "It was so.[1] Next came.", "It was so.[1]|Next came." },
	    { "It was so.[1, 2-3] Next came.", "It was so.[1, 2-3]|Next came." },
	    { "It was so.[1\xe2\x80\x93" "3] Next came.", "It was so.[1\xe2\x80\x93" "3]|Next came." },
	    { "It was so. [12] Next came.", "It was so. [12]|Next came." },
	    { "It was so.12 Next came.", "It was so.12 Next came." },
	    { "It was sore.12 Next came.", "It was sore.12|Next came." },
	    { "It was sor5.12 Next came.", "It was sor5.12 Next came." },
	    { "It was so5re.12 Next came.", "It was so5re.12 Next came." },
	    { "It was Sore.12 Next came.", "It was Sore.12 Next came." },
	    { "It was so.12 13 Next came.", "It was so.12 13 Next came." },
	    { "It was so.1234 Next came.", "It was so.1234 Next came." },
	    { "It was so.12345 Next came.", "It was so.12345 Next came." },
	    { "It was so.12next came.", "It was so.12next came." },
	    { "It was so.12", "It was so.12" },
	    { "It was so.12 next came.", "It was so.12 next came." },
	    { "It was so (2).12 Next came.", "It was so (2).12|Next came." },
	    { "It was so [2].12 Next came.", "It was so [2].12|Next came." },
	    { "He won 5.12 Next came.", "He won 5.12 Next came." },
	    { "Sold.12 Next came.", "Sold.12 Next came." },
	    { "Old.12 Next came.", "Old.12 Next came." },
	    { "It was so.\xc2\xb9\xc2\xb2 Next came.", "It was so.\xc2\xb9\xc2\xb2|Next came." },
	    { "It was so.\xc2\xb2\xe2\x81\xb0 Next came.", "It was so.\xc2\xb2\xe2\x81\xb0|Next came." },
	    { "It was so.\xc2\xb9", "It was so.\xc2\xb9" },
	    { "It was so! \xf0\x9f\x99\x82 Next came.", "It was so! \xf0\x9f\x99\x82|Next came." },
	    { "It was so. :) Next came.", "It was so. :)|Next came." },
	    { "It was so. :-) Next came.", "It was so. :-)|Next came." },
	    { "It was so. ;o) Next came.", "It was so. ;o)|Next came." },
	    { "It was so. =D Next came.", "It was so. =D|Next came." },
	    { "It was so. :P Next came.", "It was so. :P|Next came." },
	    { "It was so. :)) Next came.", "It was so. :))|Next came." },
	    { "It was so. :( Next came.", "It was so. :(|Next came." },
	    { "It was so. :x Next came.", "It was so. :x Next came." },
	    { "It was so. :", "It was so. :" },
	    { "It was so. :- Next came.", "It was so. :- Next came." },
	    { "It was so. :)next came.", "It was so. :)next came." },
	    { "It was so. \xe2\x98\x80\xef\xb8\x8f Next came.", "It was so. \xe2\x98\x80\xef\xb8\x8f|Next came." },
	    { "It was so. \xf0\x9f\x91\x8d\xf0\x9f\x91\x8d Next came.",
	    "It was so. \xf0\x9f\x91\x8d\xf0\x9f\x91\x8d|Next came." },
	    { "It is so (Smith 2012). Next came.", "It is so (Smith 2012).|Next came." },
	    { "It is so. (Smith 2012) Next came.", "It is so. (Smith 2012)|Next came." },
	    { "It is so. (2012) Next came.", "It is so.|(2012) Next came." },
	    { "It is so. (Smith) Next came.", "It is so.|(Smith) Next came." },
	    { "It is so. (Smith 2012?) Next came.", "It is so.|(Smith 2012?)|Next came." });
}
END_TEST

static const unsigned char *
note(const unsigned char *p, const unsigned char *limit)
{
	return trailing_note(p, limit, p, NULL);
}

/* The bytes that are taken of the text. */
static size_t
taken(const unsigned char *(*take)(const unsigned char *, const unsigned char *), const char *text)
{
	const struct bytes s = bytes_of(text);

	return (size_t)(take(s.p, s.p + s.n) - s.p);
}

START_TEST(takes_brackets_and_citations)
{
	static const struct {
		const char *text;
		size_t brackets, citation;
	} sample[] = {
		{ "[1]", 3, 0 }, { "[1", 0, 0 }, { "[]", 0, 0 }, { "[ ]", 0, 0 }, { "[a1]", 0, 0 }, { "[1a]", 0, 0 },
		{ "[0]", 3, 0 }, { "[9]", 3, 0 }, { "[1, 2-3]", 8, 0 }, { "[1][2]", 6, 0 }, { "[1] [2]", 7, 0 },
		{ "[1]  [2]", 3, 0 }, { "[1] x", 3, 0 }, { "[1]x", 3, 0 }, { "[1,2,3,4,5,6,7,]", 16, 0 },
		{ "[1,2,3,4,5,6,7,8]", 0, 0 }, { "1]", 0, 0 }, { "", 0, 0 }, { "(a1)", 0, 4 }, { "(1)", 0, 0 },
		{ "(a)", 0, 0 }, { "(Holm 1999)", 0, 11 }, { "(Holm 1999", 0, 0 }, { "(Holm (1999)", 0, 0 },
		{ "(Holm? 1999)", 0, 0 }, { "(Holm! 1999)", 0, 0 }, { "a1)", 0, 0 }
	};
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		ck_assert_msg(taken(trailing_brackets, sample[i].text) == sample[i].brackets, "%s", sample[i].text);
		ck_assert_msg(taken(trailing_citation, sample[i].text) == sample[i].citation, "%s", sample[i].text);
	}
}
END_TEST

START_TEST(takes_smileys_of_all_kinds)
{
	static const struct {
		const char *text;
		size_t n;
	} sample[] = {
		{ ":)", 2 }, { ";)", 2 }, { "=)", 2 }, { "x)", 0 }, { ":-)", 3 }, { ":')", 3 }, { ":o)", 3 },
		{ ":x)", 0 },
		{ ":(", 2 }, { ":D", 2 }, { ":P", 2 }, { ":p", 2 }, { ":/", 2 }, { ":\\", 2 }, { ":|", 2 }, { ":*", 2 },
		{ ":d", 0 }, { ":))) x", 4 }, { ":)(", 0 }, { ":)x", 0 }, { ":) x", 2 }, { ":", 0 },
		{ ":-", 0 }, { "", 0 }
	};
	unsigned char text[8];
	struct buf b = { text, 0, sizeof text };
	uint32_t cp, emoji = 0, raised = 0, sum = 0;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++)
		ck_assert_msg(taken(trailing_smiley, sample[i].text) == sample[i].n, "%s", sample[i].text);
	for (cp = 0x80; cp <= 0x10FFFF; cp++) {
		if (cp >= 0xD800 && cp < 0xE000)
			continue;
		b.n = 0;
		utf8_put(&b, cp);
		emoji += trailing_smiley(text, text + b.n) > text;
		raised += note(text, text + b.n) > text;
		sum += note(text, text + b.n) > text ? cp : 0;
	}
	ck_assert_uint_eq(emoji, 0x27BF - 0x2600 + 1 + 0x1FAFF - 0x1F000 + 1 + 2);
	ck_assert_uint_eq(raised, 3 + 10);
	ck_assert_uint_eq(sum, 0xB2 + 0xB3 + 0xB9 + 10 * 0x2070 + 45);
}
END_TEST

/* END's figures after the stop of "so it is." */
START_TEST(takes_figures_after_a_word_or_bracket)
{
	static const struct {
		const char *text;
		size_t stop, n;		/* where the stop is, the bytes taken after it */
	} sample[] = {
		{ "long.12 Next", 4, 2 }, { "lon.12 Next", 3, 0 }, { "Long.12 Next", 4, 0 }, { "lonz.12 Next", 4, 2 },
		{ "aong.12 Next", 4, 2 }, { "lo5g.12 Next", 4, 0 }, { "x).12 Next", 2, 2 }, { "x].12 Next", 2, 2 },
		{ "x}.12 Next", 2, 0 }, { ").12 Next", 1, 2 }, { ".12 Next", 0, 0 }, { "long.123 Next", 4, 3 },
		{ "long.1234 Next", 4, 0 }, { "long.1 2 Next", 4, 3 }, { "long.1 234 Next", 4, 5 },
		{ "long.1 2345 Next", 4, 0 }, { "long.12 next", 4, 0 }, { "long.12 5", 4, 0 }, { "long.12Next", 4, 0 },
		{ "long.12", 4, 0 }, { "long.12 ", 4, 0 }, { "long.x", 4, 0 }
	};
	const unsigned char *p;
	struct bytes s;
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++) {
		s = bytes_of(sample[i].text);
		p = s.p + sample[i].stop;
		ck_assert_msg(trailing_note(p + 1, s.p + s.n, s.p, p) == p + 1 + sample[i].n, "%s", sample[i].text);
		ck_assert_msg(trailing_note(p + 1, s.p + s.n, s.p, NULL) == p + 1, "%s", sample[i].text);
	}
}
END_TEST

UNIT_MAIN("trailing")
{
	tcase_add_test(unit, takes_notes_smileys_and_citations);
	tcase_add_test(unit, takes_brackets_and_citations);
	tcase_add_test(unit, takes_smileys_of_all_kinds);
	tcase_add_test(unit, takes_figures_after_a_word_or_bracket);
}
