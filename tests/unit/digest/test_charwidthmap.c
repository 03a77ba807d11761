#include "../codemap.h"
#include "charwidth.h"

static const char *
word(uint32_t cp)
{
	static const char *const words[] = { "0", "1", "2" };

	return words[charwidth(cp)];
}

static const char width_map[] =
	"0 1\n300 0\n370 1\n483 0\n48A 1\n591 0\n5BE 1/0\n5C2 0\n5C3 1\n5C4 0\n5C6 1\n610 0\n61B 1\n64B 0\n660 1\n"
	"670 0\n671 1\n6D6 0\n6DD 1\n6DF 0\n6E5 1\n6E7 0\n6E9 1\n6EA 0\n6EE 1\n900 0\n903 1\n93A 0/1\n93E 1\n941 0\n"
	"949 1\n94D 0\n94E 1\n981 0\n982 1\n9BC 0\n9BD 1\n9C1 0\n9C5 1\n9CD 0\n9CE 1\nB82 0\nB83 1\nBC0 0\nBC1 1\n"
	"BCD 0\nBCE 1\nE31 0\nE32 1\nE34 0\nE3B 1\nE47 0\nE4F 1\n1100 2\n1160 1\n1AB0 0\n1B00 1\n1DC0 0\n1E00 1\n"
	"200C 0\n200E 1\n20D0 0\n2100 1\n231A 2\n231C 1\n2329 2\n232B 1\n23E9 2\n23ED 1\n2614 2\n2616 1\n26A1 2\n"
	"26A2 1\n2705 2\n2706 1\n274C 2\n274D 1\n2757 2\n2758 1\n2E80 2\n303F 1\n3041 2\n4DC0 1\n4E00 2\nA4D0 1\n"
	"A960 2\nA980 1\nAC00 2\nD7A4 1\nF900 2\nFB00 1\nFE00 0\nFE10 1\nFE20 0\nFE30 2\nFE70 1\nFF00 2\nFF61 1\n"
	"FFE0 2\nFFE7 1\n16FE0 2\n18D00 1\n1B000 2\n1B300 1\n1F200 2\n1F650 1\n1F680 2\n1F700 1\n1F900 2\n1FB00 1\n"
	"20000 2\n3FFFE 1\n";

START_TEST(knows_the_width_of_all_of_unicode)
{
	codemap_check(word, width_map);
}
END_TEST

UNIT_MAIN("charwidthmap")
{
	tcase_add_test(unit, knows_the_width_of_all_of_unicode);
}
