#include "../codemap.h"
#include "factchar.h"
#include "printable.h"
#include "word.h"
#include "utf8.h"

static const char *
factchar_word(uint32_t cp)
{
	static const char *const words[] = {
		[FACTCHAR_MARK] = "mark", [FACTCHAR_STOP] = "stop", [FACTCHAR_QUOTE] = "quote", [FACTCHAR_LETTER] = "a",
		[FACTCHAR_CAPITAL] = "A", [FACTCHAR_DIGIT] = "digit", [FACTCHAR_IDEOGRAPH] = "wide"
	};

	/* the reader of facts sorts ASCII itself, but for digits */
	return cp < 0x80 && factchar_digit(cp) < 0 ? "ASCII" : words[factchar_kind(cp)];
}

static const char *
digit_word(uint32_t cp)
{
	static const char *const words[] = { "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" };

	return words[1 + factchar_digit(cp)];
}

/* The kind of a numeral with its value, a digit and the number of noughts after it; or the day. */
static const char *
numeral_word(uint32_t cp)
{
	static char word[64];
	enum factword_kind kind;
	int64_t value;
	int noughts = 0, day = factchar_weekday(cp);

	if (factchar_numeral(cp, &kind, &value)) {
		for (; value >= 10 && value % 10 == 0; value /= 10)
			noughts++;
		snprintf(word, sizeof word, "%c%de%d", kind == FACTWORD_ONE ? 'o' : kind == FACTWORD_UNIT ? 'u' :
		    kind == FACTWORD_HUNDRED ? 'h' : kind == FACTWORD_THOUSAND ? 't' : '?', (int)value, noughts);
		ck_assert_int_eq(day, 0);
	} else if (day > 0) {
		snprintf(word, sizeof word, "day %d", day);
	} else {
		return "-";
	}
	return word;
}

static const char *
printable_word(uint32_t cp)
{
	if (printable_is_unsafe(cp))
		return printable_is_blank(cp) ? "both" : "unsafe";
	return printable_is_blank(cp) ? "blank" : "-";
}

/* How the tokenizer takes a character between two letters: as a space, a mark, a letter, or a word of its own. */
static const char *
token_word(uint32_t cp)
{
	static struct buf text;
	struct word w;
	size_t at = 0, words = 0;
	bool mark = false;

	buf_clear(&text);
	buf_byte(&text, 'a');
	utf8_put(&text, cp);
	buf_byte(&text, 'b');
	while (word_next(buf_view(&text), &at, &w)) {
		words++;
		mark = mark || w.kind == WORD_MARK;
	}
	return words == 1 ? "letter" : words == 2 ? "space" : mark ? "mark" : "word";
}

/* What a character is compared as: ASCII in place of it, another at some distance, nothing, or itself. */
static const char *
fold_word(uint32_t cp)
{
	static struct buf from, to;
	static char word[16];
	size_t len;

	buf_clear(&from);
	buf_clear(&to);
	utf8_put(&from, cp);
	word_fold(&to, buf_view(&from));
	if (to.n == 0)
		return "none";
	if (to.p[0] < 0x80 && cp >= 0x80)
		return "ASCII";
	if (to.n == from.n && memcmp(to.p, from.p, to.n) == 0)
		return "0";
	snprintf(word, sizeof word, "%d", (int)utf8_decode(to.p, to.p + to.n, &len) - (int)cp);
	return word;
}

static const char factchar_map[] =
	"0 ASCII\n30 digit\n3A ASCII\n80 mark\nAA a\nAB quote\nAC mark\nB5 a\nB6 mark\nBA a\nBB mark\nC0 A\nD7 mark\n"
	"D8 A\nDF a\nF7 mark\nF8 a\n100 A/a\n138 a/A\n149 A/a\n179 a/A\n17F a\n18F A\n190 a\n1A0 A\n1A1 a\n1AF A\n"
	"1B0 a\n1CD a/A\n1DD A/a\n1F0 a\n1F8 A/a\n220 a\n222 A/a\n234 a\n246 A/a\n250 a\n386 A\n387 a\n388 A\n390 a\n"
	"391 A\n3AC a\n400 A\n430 a\n460 A/a\n482 a\n48A A/a\n4C1 a/A\n4CF A/a\n530 a\n531 A\n557 a\n60C mark\n"
	"60E a\n61B mark\n61C a\n61F stop\n620 a\n660 digit\n66A mark\n66E a\n6D4 stop\n6D5 a\n6F0 digit\n6FA a\n"
	"964 stop\n966 digit\n970 a\n9E6 digit\n9F0 a\nE01 wide\nE50 digit\nE5A wide\nF00 a\n1780 wide\n1800 a\n"
	"1E00 A/a\n1E96 a\n1E9E A/a\n1F00 a\n2000 mark\n2018 quote/mark\n2020 mark\n2026 stop\n2027 mark\n2C00 a\n"
	"2E80 wide\n3000 mark\n3002 stop\n3003 mark\n3005 wide\n3008 mark\n300C quote/mark\n3010 mark\n3021 wide\n"
	"30FB mark\n30FC wide\n3190 a\n31F0 wide\n4DC0 a\n4E00 wide\nA000 a\nF900 wide\nFB00 a\nFE10 mark\nFE70 a\n"
	"FEFF mark\nFF00 a\nFF01 stop\nFF02 mark\nFF10 digit\nFF1A mark\nFF1F stop\nFF20 mark\nFF21 A\nFF3B mark\n"
	"FF41 a\nFF5B mark\nFF61 stop\nFF62 mark\nFF66 wide\nFFA0 a\n1F000 mark\n1FB00 a\n20000 wide\n40000 a\n";

static const char digit_map[] =
	"0 -\n30 0\n31 1\n32 2\n33 3\n34 4\n35 5\n36 6\n37 7\n38 8\n39 9\n3A -\n660 0\n661 1\n662 2\n663 3\n664 4\n"
	"665 5\n666 6\n667 7\n668 8\n669 9\n66A -\n6F0 0\n6F1 1\n6F2 2\n6F3 3\n6F4 4\n6F5 5\n6F6 6\n6F7 7\n6F8 8\n"
	"6F9 9\n6FA -\n966 0\n967 1\n968 2\n969 3\n96A 4\n96B 5\n96C 6\n96D 7\n96E 8\n96F 9\n970 -\n9E6 0\n9E7 1\n"
	"9E8 2\n9E9 3\n9EA 4\n9EB 5\n9EC 6\n9ED 7\n9EE 8\n9EF 9\n9F0 -\nE50 0\nE51 1\nE52 2\nE53 3\nE54 4\nE55 5\n"
	"E56 6\nE57 7\nE58 8\nE59 9\nE5A -\nFF10 0\nFF11 1\nFF12 2\nFF13 3\nFF14 4\nFF15 5\nFF16 6\nFF17 7\nFF18 8\n"
	"FF19 9\nFF1A -\n";

static const char numeral_map[] =
	"0 -\n4E00 o1e0\n4E01 -\n4E03 u7e0\n4E04 -\n4E07 t1e4\n4E08 -\n4E09 u3e0\n4E0A -\n4E24 u2e0\n4E25 -\n"
	"4E5D u9e0\n4E5E -\n4E8C u2e0\n4E8D -\n4E94 u5e0\n4E95 -\n4EBF t1e8\n4EC0 -\n5104 t1e8\n5105 -\n5146 t1e12\n"
	"5147 -\n516B u8e0\n516C -\n516D u6e0\n516E -\n5341 h1e1\n5342 -\n5343 h1e3\n5344 -\n56DB u4e0\n56DC -\n"
	"571F day 6\n5720 -\n65E5 day 7\n65E6 -\n6708 day 1\n6709 -\n6728 day 4\n6729 -\n6C34 day 3\n6C35 -\n"
	"706B day 2\n706C -\n767E h1e2\n767F -\n842C t1e4\n842D -\n91D1 day 5\n91D2 -\n";

static const char printable_map[] =
	"0 unsafe\n9 both\nE unsafe\n20 blank\n21 -\n7F unsafe\n85 both\n86 unsafe\nA0 blank\nA1 -\nAD unsafe\nAE -\n"
	"61C unsafe\n61D -\n115F unsafe\n1161 -\n1680 blank\n1681 -\n180E unsafe\n180F -\n2000 blank\n200B unsafe\n"
	"200C -\n200E unsafe\n2010 -\n2028 blank\n202A unsafe\n202F blank\n2030 -\n205F blank\n2060 unsafe\n2070 -\n"
	"3000 blank\n3001 -\n3164 unsafe\n3165 -\nE000 unsafe\nF900 -\nFDD0 unsafe\nFDF0 -\nFEFF unsafe\nFF00 -\n"
	"FFA0 unsafe\nFFA1 -\nFFF0 unsafe\nFFFD -\nFFFE unsafe\n10000 -\nE0000 unsafe\nE1000 -\nF0000 unsafe\n";

static const char token_map[] =
	"0 space\n21 mark\n27 letter\n28 mark\n2D letter\n2F mark\n30 letter\n3A mark\n40 letter\n5B mark\n"
	"5F letter\n60 mark\n61 letter\n7B mark\n7F space\nA1 mark\nAA letter\nAB mark\nB5 letter\nB6 mark\n"
	"BA letter\nBB mark\nC0 letter\nD7 mark\nD8 letter\nF7 mark\nF8 letter\n37E mark\n37F letter\n387 mark\n"
	"388 letter\n55A mark\n560 letter\n589 mark\n590 letter\n5BE mark/letter\n5C2 letter\n5C3 mark\n5C4 letter\n"
	"5F3 mark\n5F5 letter\n600 mark\n610 letter\n61B mark\n620 letter\n66A mark\n66E letter\n6D4 mark\n"
	"6D5 letter\n964 mark\n966 letter\nE01 word\nE3B letter\nE3F mark\nE40 word\nE47 letter\nE4F mark\n"
	"E50 letter\nE5A mark\nE5C letter\n1680 space\n1681 letter\n2000 space\n200C letter\n200E space\n"
	"2010 letter\n2012 mark\n2018 letter\n201A mark\n2028 space\n2030 mark\n205F space\n2070 mark\n2102 letter\n"
	"2190 mark\n2C00 letter\n2E00 mark\n2E80 word\n3000 space\n3001 mark\n3005 word\n3008 mark\n3021 word\n"
	"30FB mark\n30FC word\n3130 letter\n3190 word\nA000 letter\nE000 mark\nF900 word\nFB00 letter\nFE10 mark\n"
	"FE20 letter\nFE30 mark\nFE70 letter\nFEFF space\nFF00 letter\nFF01 mark\nFF10 letter\nFF1A mark\n"
	"FF21 letter\nFF3B mark\nFF41 letter\nFF5B mark\nFF66 word\nFFA0 letter\nFFE0 mark\n10000 letter\n"
	"1F000 mark\n1FB00 letter\n20000 word\n40000 letter\n";

static const char fold_map[] =
	"0 0\n41 32\n5B 0\nAD none\nAE 0\nC0 ASCII\nD7 0\nD8 ASCII\nF7 0\nF8 ASCII\n180 0\n181 ASCII\n182 0\n"
	"18A ASCII\n18B 0\n18F 202\n190 0\n198 ASCII\n19A 0\n1A0 ASCII\n1A2 0\n1AF ASCII\n1B1 0\n1C4 ASCII\n1DD 0\n"
	"1DE ASCII\n1E4 1\n1E5 0\n1E6 ASCII\n1EE 1\n1EF 0\n1F0 ASCII\n1F6 0\n1F8 ASCII\n1FE 1\n1FF 0\n200 ASCII\n"
	"21C 1\n21D 0\n21E ASCII\n220 0\n222 1/0\n226 ASCII\n234 0\n246 1/0\n250 0\n300 none\n370 0\n386 38\n387 0\n"
	"388 37\n38B 1\n38C 64\n38D 1\n38E 63\n390 0\n391 32\n3AC 0\n400 80\n410 32\n430 0\n460 1/0\n482 0\n48A 1/0\n"
	"4C0 15\n4C1 0/1\n4CF 1/0\n530 0\n531 48\n557 0\n591 none\n5BE 0/none\n5C2 none\n5C3 0\n5C4 none\n5C6 0\n"
	"5C7 none\n5C8 0\n"
	"610 none\n61B 0\n622 5\n623 4\n624 0\n625 2\n626 0\n640 none\n641 0\n649 1\n64A 0\n64B none\n660 0\n670 none\n"
	"671 0\n6A9 -102\n6AA 0\n6CC -130\n6CD 0\n6D6 none\n6DD 0\n6DF none\n6E5 0\n"
	"6E7 none\n6E9 0\n6EA none\n6EE 0\n1E00 ASCII\n1E9A 0\n1E9B ASCII\n1E9C 0\n1E9E ASCII\n1E9F 0\n1EA0 ASCII\n"
	"1EFA 1/0\n1F00 0\n200B none\n2010 ASCII\n2016 0\n2018 ASCII\n2020 0\n2212 ASCII\n2213 0\nFEFF none\nFF00 0\n"
	"FF01 ASCII\nFF5F 0\n";

START_TEST(sorts_characters_for_facts)
{
	codemap_check(factchar_word, factchar_map);
	codemap_check(digit_word, digit_map);
	codemap_check(numeral_word, numeral_map);
}
END_TEST

START_TEST(knows_blank_and_unsafe_characters)
{
	codemap_check(printable_word, printable_map);
}
END_TEST

START_TEST(sorts_characters_for_tokens)
{
	codemap_check(token_word, token_map);
}
END_TEST

START_TEST(folds_characters)
{
	codemap_check(fold_word, fold_map);
}
END_TEST

UNIT_MAIN("charmaps")
{
	tcase_add_test(unit, sorts_characters_for_facts);
	tcase_add_test(unit, knows_blank_and_unsafe_characters);
	tcase_add_test(unit, sorts_characters_for_tokens);
	tcase_add_test(unit, folds_characters);
}
