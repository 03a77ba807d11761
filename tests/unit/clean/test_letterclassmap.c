#include "../codemap.h"
#include "lines/letterclass.h"

/* As the classes are written in the map. */
static const char *
word(uint32_t cp)
{
	static const char *const words[] = {
		[LETTER_SMALL] = "small", [LETTER_CAPITAL] = "capital", [LETTER_DIGIT] = "digit",
		[LETTER_UNCASED] = "uncased", [LETTER_WIDE] = "wide", [LETTER_QUOTE] = "quote",
		[LETTER_OPEN] = "open", [LETTER_CLOSE] = "close", [LETTER_STOP] = "stop", [LETTER_COMMA] = "comma",
		[LETTER_COLON] = "colon", [LETTER_DOTS] = "dots", [LETTER_RULE] = "rule",
		[LETTER_COPYRIGHT] = "(c)", [LETTER_OTHER] = "-"
	};

	return words[letterclass_of(cp)];
}

static const char classes_map[] =
	"0 -\n21 stop\n22 quote\n23 -\n27 quote\n28 open\n29 close\n2A -\n2C comma\n2D -\n2E stop\n2F -\n30 digit\n"
	"3A colon\n3B comma\n3C -\n3F stop\n40 -\n41 capital\n5B open\n5C -\n5D close\n5E -\n60 quote\n61 small\n"
	"7B open\n7C rule\n7D close\n7E -\nA9 (c)\nAA small\nAB quote\nAC -\nB5 small\nB6 -\nB7 rule\nB8 -\n"
	"BA small\nBB quote\nBC -\nC0 capital\nD7 -\nD8 capital\nDF small\n100 capital/small\n138 small/capital\n"
	"149 capital/small\n179 small/capital\n17F small\n18F capital\n190 small\n1A0 capital\n1A1 small\n"
	"1AF capital\n1B0 small\n1CD small/capital\n1DD capital/small\n1F0 small\n1F8 capital/small\n220 small\n"
	"222 capital/small\n234 small\n246 capital/small\n250 uncased\n370 small\n386 capital\n387 small\n"
	"388 capital\n390 small\n391 capital\n3AC small\n400 capital\n430 small\n460 capital/small\n482 small\n"
	"48A capital/small\n4C1 small/capital\n4CF capital/small\n530 small\n531 capital\n557 small\n589 stop\n"
	"58A small\n590 uncased\n60C comma\n60D uncased\n61B comma\n61C uncased\n61F stop\n620 uncased\n6D4 stop\n"
	"6D5 uncased\n964 stop\n966 uncased\nE00 wide\nF00 uncased\n1000 wide\n104B stop\n104C wide\n10A0 uncased\n"
	"1362 stop\n1363 uncased\n1780 wide\n1800 uncased\n2000 -\n2018 quote\n201B -\n201C quote\n201F -\n"
	"2022 rule\n2023 -\n2026 dots\n2027 -\n2039 quote\n203A rule\n203B -\n25B8 rule/-\n25BC -\n3001 comma\n"
	"3002 stop\n3003 -\n300C quote\n3010 open\n3011 close\n3012 -\n3040 wide\nA4D0 uncased\nE000 -\nFF01 stop\n"
	"FF02 -\nFF08 open\nFF09 close\nFF0A -\nFF0C comma\nFF0D -\nFF0E stop\nFF0F -\nFF1A colon\nFF1B comma\n"
	"FF1C -\nFF1F stop\nFF20 -\nFF5C rule\nFF5D -\n20000 wide\n32000 -\n";

START_TEST(classes_all_of_unicode)
{
	codemap_check(word, classes_map);
}
END_TEST

UNIT_MAIN("letterclassmap")
{
	tcase_add_test(unit, classes_all_of_unicode);
}
