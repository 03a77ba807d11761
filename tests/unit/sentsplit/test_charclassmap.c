#include "../codemap.h"
#include "charclass.h"

static const char *
class_word(uint32_t cp)
{
	static const char *const words[] = {
		[CHAR_NONE] = "-", [CHAR_SPACE] = "space", [CHAR_DIGIT] = "digit", [CHAR_LOWER] = "a",
		[CHAR_UPPER] = "A", [CHAR_UNCASED] = "uncased"
	};

	return words[charclass_of(cp)];
}

static const char *
edge_word(uint32_t cp)
{
	static const char *const words[] = {
		[EDGE_NONE] = "-", [EDGE_STOP] = "stop", [EDGE_MARK] = "mark", [EDGE_DOTS] = "dots",
		[EDGE_WIDE] = "wide", [EDGE_OPEN] = "open", [EDGE_CLOSE] = "close", [EDGE_EITHER] = "either"
	};

	return words[charclass_edge(cp)];
}

static const char class_map[] =
	"0 -\n9 space\nE -\n20 space\n21 -\n30 digit\n3A -\n41 A\n5B -\n61 a\n7B -\n85 space\n86 -\nA0 space\nA1 -\n"
	"AA a\nAB -\nB5 a\nB6 -\nBA a\nBB -\nC0 A\nD7 -\nD8 A\nDF a\nF7 -\nF8 a\n100 A/a\n138 a/A\n149 A/a\n179 a/A\n"
	"17F a\n180 uncased\n18F A\n190 uncased\n1A0 A\n1A1 a\n1A2 uncased\n1AF A\n1B0 a\n1B1 uncased\n1CD a/A\n"
	"1DD A/a\n1F0 a\n1F1 uncased\n1F8 A/a\n220 uncased\n222 A/a\n234 uncased\n246 A/a\n250 a\n2B9 -\n"
	"370 uncased\n37E -\n37F uncased\n384 -\n386 A\n387 -\n388 A\n390 a\n391 A\n3AC a\n3CF uncased\n400 A\n"
	"430 a\n460 A/a\n482 -\n48A A/a\n4C1 a/A\n4CF A/a\n530 uncased\n531 A\n557 uncased\n55A -\n560 a\n589 -\n"
	"5C8 uncased\n5F3 -\n620 uncased\n64B -\n660 digit\n66A -\n66E uncased\n6D4 -\n6EE uncased\n6F0 digit\n"
	"6FA uncased\n700 -\n703 uncased\n7F9 -\n7FA uncased\n837 uncased/-\n83B uncased\n83D -\n83F uncased\n964 -\n"
	"966 digit\n970 uncased\n9E6 digit\n9F0 uncased\nA66 digit\nA70 uncased\nAE6 digit\nAF0 uncased\nB66 digit\n"
	"B70 uncased\nBE6 digit\nBF0 uncased\nC66 digit\nC70 uncased\nCE6 digit\nCF0 uncased\nD66 digit\n"
	"D70 uncased\nE3F -\nE40 uncased\nE50 digit\nE5A -\nE5C uncased\nED0 digit\nEDA uncased\nF0D -\nF13 uncased\n"
	"F20 digit\nF2A uncased\n1040 digit\n104A -\n1050 uncased\n10FB -\n10FC uncased\n1360 -\n1369 uncased\n"
	"166E -\n166F uncased\n1680 space\n1681 uncased\n1735 -\n1737 uncased\n17D4 -\n17DC uncased\n17E0 digit\n"
	"17EA uncased\n1800 -\n180F uncased\n1810 digit\n181A uncased\n1944 -\n1946 uncased\n1AA8 -\n1AAC uncased\n"
	"1AB0 -\n1B00 uncased\n1B5A -\n1B5C uncased\n1B5E -\n1B60 uncased\n1B7D -\n1B7F uncased\n1C3B -\n"
	"1C3D uncased\n1C50 digit\n1C5A uncased\n1C7E -\n1C80 uncased\n1DC0 -\n1E00 A/a\n1E96 a\n1E9E A/a\n"
	"1F00 uncased\n2000 space\n200B -\n2028 space\n202A -\n202F space\n2030 -\n205F space\n2060 -\n2071 uncased\n"
	"207A -\n207F uncased\n208A -\n208F uncased\n20A0 -\n2102 uncased\n2116 -\n2119 uncased\n2190 -\n"
	"2C00 uncased\n2E00 -\n2E80 uncased\n3000 space\n3001 -\n3005 uncased\n3008 -\n3021 uncased\n3030 -\n"
	"3031 uncased\nA4FF -\nA500 uncased\nA60E -\nA610 uncased\nA6F3 -\nA6F4 uncased\nA6F7 -\nA6F8 uncased\n"
	"A876 -\nA878 uncased\nA8CE -\nA8D0 uncased\nA92F -\nA930 uncased\nA9C8 -\nA9CA uncased\nAA5D -\n"
	"AA60 uncased\nAAF0 -\nAAF2 uncased\nABEB -\nABEC uncased\nE000 -\nF900 uncased\nFE00 -\nFE70 uncased\n"
	"FEFF -\nFF10 digit\nFF1A -\nFF21 A\nFF3B -\nFF41 a\nFF5B -\nFF66 uncased\nFFE0 -\n10000 uncased\n10A56 -\n"
	"10A58 uncased\n10F55 -\n10F5A uncased\n10F86 -\n10F8A uncased\n11047 -\n11049 uncased\n110BE -\n"
	"110C2 uncased\n11141 -\n11144 uncased\n111C5 -\n111C7 uncased\n111CD -\n111CE uncased\n111DE -\n"
	"111E0 uncased\n11238 -\n1123A uncased\n1123B -\n1123D uncased\n112A9 -\n112AA uncased\n1144B -\n"
	"1144D uncased\n115C2 -\n115C4 uncased\n115C9 -\n115D8 uncased\n11641 -\n11643 uncased\n1173C -\n"
	"1173F uncased\n11944 -/uncased\n11948 uncased\n11A42 -\n11A44 uncased\n11A9B -\n11A9D uncased\n11C41 -\n"
	"11C43 uncased\n11EF7 -\n11EF9 uncased\n16A6E -\n16A70 uncased\n16AF5 -\n16AF6 uncased\n16B37 -\n"
	"16B39 uncased\n16B44 -\n16B45 uncased\n16E98 -\n16E99 uncased\n1BC9F -\n1BCA0 uncased\n1DA88 -\n"
	"1DA89 uncased\n1F000 -\n1FB00 uncased\nE0000 -\n";

static const char edge_map[] =
	"0 -\n21 mark\n22 either\n23 -\n27 either\n28 open\n29 close\n2A -\n2E stop\n2F -\n3F mark\n40 -\n5B open\n"
	"5C -\n5D close\n5E -\n60 either\n61 -\n7B open\n7C -\n7D close\n7E -\nA1 open\nA2 -\nAB either\nAC -\n"
	"BB either\nBC -\nBF open\nC0 -\n37E mark\n37F -\n589 mark\n58A -\n61D mark\n620 -\n6D4 mark\n6D5 -\n"
	"700 mark\n703 -\n7F9 mark\n7FA -\n837 -/mark\n83B -\n83D mark\n83F -\n964 mark\n966 -\nF0D mark\nF13 -\n"
	"104A mark\n104C -\n1362 mark\n1363 -\n1367 mark\n1369 -\n166E mark\n166F -\n1735 mark\n1737 -\n17D4 mark\n"
	"17D6 -\n1803 mark\n1804 -\n1809 mark\n180A -\n1944 mark\n1946 -\n1AA8 mark\n1AAC -\n1B5A mark\n1B5C -\n"
	"1B5E mark\n1B60 -\n1B7D mark\n1B7F -\n1C3B mark\n1C3D -\n1C7E mark\n1C80 -\n200B close\n2010 -\n"
	"2018 either\n201A open\n201B either\n201E open\n201F either\n2020 -\n2026 dots\n2027 -\n202A close\n202F -\n"
	"2039 either\n203B -\n203C mark\n203E -\n2047 mark\n204A -\n2060 close\n2061 -\n2066 close\n206A -\n"
	"2E2E mark\n2E2F -\n2E3C mark\n2E3D -\n2E53 mark\n2E55 -\n3002 wide\n3003 -\n3008 open/close\n3012 -\n"
	"3014 open/close\n3018 -\n301D open\n301E close\n3020 -\nA4FF mark\nA500 -\nA60E mark\nA610 -\nA6F3 mark\n"
	"A6F4 -\nA6F7 mark\nA6F8 -\nA876 mark\nA878 -\nA8CE mark\nA8D0 -\nA92F mark\nA930 -\nA9C8 mark\nA9CA -\n"
	"AA5D mark\nAA60 -\nAAF0 mark\nAAF2 -\nABEB mark\nABEC -\nFE52 mark\nFE53 -\nFE56 mark\nFE58 -\nFEFF close\n"
	"FF00 -\nFF01 wide\nFF02 -\nFF08 open\nFF09 close\nFF0A -\nFF0E wide\nFF0F -\nFF1F wide\nFF20 -\nFF3B open\n"
	"FF3C -\nFF3D close\nFF3E -\nFF5B open\nFF5C -\nFF5D close\nFF5E -\nFF61 wide\nFF62 open\nFF63 close\n"
	"FF64 -\n10A56 mark\n10A58 -\n10F55 mark\n10F5A -\n10F86 mark\n10F8A -\n11047 mark\n11049 -\n110BE mark\n"
	"110C2 -\n11141 mark\n11144 -\n111C5 mark\n111C7 -\n111CD mark\n111CE -\n111DE mark\n111E0 -\n11238 mark\n"
	"1123A -\n1123B mark\n1123D -\n112A9 mark\n112AA -\n1144B mark\n1144D -\n115C2 mark\n115C4 -\n115C9 mark\n"
	"115D8 -\n11641 mark\n11643 -\n1173C mark\n1173F -\n11944 mark/-\n11948 -\n11A42 mark\n11A44 -\n11A9B mark\n"
	"11A9D -\n11C41 mark\n11C43 -\n11EF7 mark\n11EF9 -\n16A6E mark\n16A70 -\n16AF5 mark\n16AF6 -\n16B37 mark\n"
	"16B39 -\n16B44 mark\n16B45 -\n16E98 mark\n16E99 -\n1BC9F mark\n1BCA0 -\n1DA88 mark\n1DA89 -\n";

START_TEST(classes_all_of_unicode)
{
	codemap_check(class_word, class_map);
}
END_TEST

START_TEST(knows_what_stands_at_edges_in_all_of_unicode)
{
	codemap_check(edge_word, edge_map);
}
END_TEST

UNIT_MAIN("charclassmap")
{
	tcase_add_test(unit, classes_all_of_unicode);
	tcase_add_test(unit, knows_what_stands_at_edges_in_all_of_unicode);
}
