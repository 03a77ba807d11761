/*
 * Nothing is read beyond a text's ends, nor of a paragraph beyond its own: each beginning and each end of a text is
 * split alike, whatever lies beside it in memory.
 */
#include "../unit.h"
#include "split.h"
#include "utf8.h"

enum { TEXT_MAX = 512 };

/* Each brings its readers to the places where a text may end: in notes, quotes, labels, abbreviations, addresses. */
static const char *const texts[] = {
	"Dogs ran.[12] Cats ran.12 Holm ran.² It was so. [12, 13–14] Then (Holm 1999) He left. (see 5) It ran.",
	"He said “no.”Then he left. “Is it?”she asked. «Non.» »Nein.« ‘So it is.’ (Yes.) \"Well.\" 'Quite.'",
	"\"Who won?\" Carter, a plumber, asked. \"Who won?\" Ada van der Holm later said he ran. He asked,"
	    " \"Why?\" Holm said.",
	"1. Dogs ran. 2. Cats ran. (a) dogs (b) cats ii) dogs • Dogs • Cats 1999. Dogs ran. Two: 1. Dogs. 2. Cats.",
	"Mr. Holm met Gen. G.K. Lund, Ann B. \"Red\" Lund, J.-P. Marsh/Getty and Rev. Dr. McD. Ivo at Velk"
	    " Inc. Co. there.",
	"The U.S. News & World left the U.S. Friday. At 5 p.m. Monday the U.S.. They ran. On May 5, 44 B.C. Holm ran.",
	"It is 5 ft. 3 in. thick, a 24-in. board, 150 K. Dogs ran. See No. IV, vol. I of it, p. 5, S. 556,"
	    " 39 U.S.C. § 5.",
	"He read 1 Cor. 13:4 and Matt. 5:3. Ito et al. (US 2012) said. It was the 23rd. May came. Point A. Measure it.",
	"Wait... what? No. . . . Yes… And ... so!!! ?! Really?! \"Oh...\" :-) Good ;) :( Then. . . he ran. ...and on.",
	"See www.velk.com. Or http://velk.com/a.b?c=d. Yahoo! Radio. iVelk. iHolm ran.Then he left.I was"
	    " there.U.S.Dogs ran",
	"Er kam am 12. Juni. Dort leben z. B. u. a. Bären. Am 7.10. (Mittwoch) um 14. Die Hauptstr. 5 im"
	    " XX. Jahrhundert.",
	"Писатель В. Орлов умер. В 1990 г. он уехал. 23 мая. № 70 вышел. Цена 5 млн. руб. Он ушёл. «Да?» – спросил он.",
	"他说：“走。”她走了。“去吗？”她问道。真的？是。「誰？」と彼は言った。《谁？》是书。５．５元。Yahoo!ニュース。",
	"그는 \"정말?\"이라고 했다.그는 갔다. “왜?” 그가 물었다. वह गया। \"कौन?\" उसने पूछा। 2.1. वह आया।",
	"¡Hola!¿Qué tal? Él se fue. الرجل ذهب؟ \"من فاز؟\" قال الرجل. Τι είναι; Ναι. Ի՞նչ է։ Այո։ ዓለም። አዎ።",
	"HOLM: Yes. ADA HOLM: No. E-mail:? a@velk.com Hah! \"Hah!\" She ran. \"B\". Cut it. (D). Cut it."
	    " 17: 10. Dogs ran.",
	"First line.\nSecond line\nThird.\n\n1. Fourth\n2. Fifth\xE2\x80\xA8Sixth.\xE2\x80\xA9Seventh. \n"
	    " \nEighth\xC2\xA0. Ninth"
};

static size_t
split_all(size_t *ends, const unsigned char *p, size_t n, bool keep, enum lang lang)
{
	const struct split_options options = { lang, NULL, 0, keep };
	struct split_sentence s;
	struct split split;
	size_t count = 0;

	split_start(&split, bytes_between(p, p + n), &options);
	while (split_next(&split, &s)) {
		ends[count++] = s.start;
		ends[count++] = s.end;
	}
	return count;
}

static void
check_beginnings(const char *text, bool keep, enum lang lang)
{
	static const unsigned char fill[] = { 0, ' ', '.', 'x', 'X', '5', '"', ')', '\n', 0x80, 0xBF, 0xE2 };
	const size_t length = strlen(text);
	unsigned char copy[TEXT_MAX + 64];
	size_t ends[TEXT_MAX], others[TEXT_MAX], n, count, i;

	ck_assert_uint_lt(length, TEXT_MAX);
	for (n = 0; n <= length; n++) {
		if (((unsigned char)text[n] & 0xC0) == 0x80)
			continue;
		count = split_all(ends, (const unsigned char *)text, n, keep, lang);
		memcpy(copy, text, n);
		for (i = 0; i < sizeof fill; i++) {
			memset(copy + n, fill[i], 64);
			ck_assert_msg(split_all(others, copy, n, keep, lang) == count &&
			    memcmp(ends, others, count * sizeof *ends) == 0,
			    "'%.*s' is split otherwise before %02x", (int)n, text, fill[i]);
		}
	}
}

START_TEST(reads_no_byte_beyond_the_end)
{
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		check_beginnings(texts[i], false, LANG_AUTO);
		check_beginnings(texts[i], true, LANG_AUTO);
		check_beginnings(texts[i], false, LANG_EN);
		check_beginnings(texts[i], false, LANG_DE);
	}
}
END_TEST

/* Each end of a text, whatever precedes it. */
START_TEST(reads_no_byte_before_the_start)
{
	static const unsigned char fill[] = { 0, ' ', '.', 'x', 'X', '5', '"', '(', '\n', ':', '-', 0x80, 0xE2 };
	unsigned char copy[TEXT_MAX + 16];
	size_t ends[TEXT_MAX], others[TEXT_MAX], n, count, i, k;
	const char *text;

	for (i = 0; i < sizeof texts / sizeof *texts; i++)
		for (text = texts[i]; *text != '\0'; text++) {
			if (((unsigned char)*text & 0xC0) == 0x80)
				continue;
			n = strlen(text);
			memcpy(copy + 16, text, n);
			memset(copy, 0, 16);
			count = split_all(ends, copy + 16, n, false, LANG_EN);
			for (k = 0; k < sizeof fill; k++) {
				memset(copy, fill[k], 16);
				ck_assert_msg(split_all(others, copy + 16, n, false, LANG_EN) == count &&
				    memcmp(ends, others, count * sizeof *ends) == 0,
				    "'%s' is split otherwise behind %02x", text, fill[k]);
			}
		}
}
END_TEST

/* A paragraph is split as it is alone. */
START_TEST(reads_no_byte_beyond_the_paragraph)
{
	unsigned char copy[TEXT_MAX + 64];
	size_t ends[TEXT_MAX], others[TEXT_MAX], n, count, i;

	for (i = 0; i < sizeof texts / sizeof *texts - 1; i++)
		for (n = 1; texts[i][n] != '\0'; n++) {
			if (((unsigned char)texts[i][n] & 0xC0) == 0x80)
				continue;
			count = split_all(ends, (const unsigned char *)texts[i], n, false, LANG_EN);
			memcpy(copy, texts[i], n);
			copy[n] = '\n';
			memcpy(copy + n + 1, "\") 12) x.", 9);
			split_all(others, copy, n + 10, false, LANG_EN);
			ck_assert_msg(memcmp(ends, others, count * sizeof *ends) == 0, "'%.*s'", (int)n, texts[i]);
		}
}
END_TEST

UNIT_MAIN("bounds")
{
	tcase_set_timeout(unit, 60);
	tcase_add_test(unit, reads_no_byte_beyond_the_end);
	tcase_add_test(unit, reads_no_byte_before_the_start);
	tcase_add_test(unit, reads_no_byte_beyond_the_paragraph);
}
