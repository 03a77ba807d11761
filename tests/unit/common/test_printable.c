#include "../unit.h"
#include "coderange.h"
#include "printable.h"

START_TEST(white_space_is_blank)
{
	static const uint32_t blank[] = {
		0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000
	};
	static const uint32_t other[] = {
		0x08, 0x0E, 0x1F, 0x21, 0x84, 0x86, 0x9F, 0xA1, 0x167F, 0x1681, 0x1FFF, 0x200B, 0x2027, 0x202A, 0x202E,
		0x2030, 0x205E, 0x2060, 0x2FFF, 0x3001
	};
	size_t i;

	for (i = 0; i < sizeof blank / sizeof *blank; i++)
		ck_assert_msg(printable_is_blank(blank[i]), "%X", (unsigned)blank[i]);
	for (i = 0; i < sizeof other / sizeof *other; i++)
		ck_assert_msg(!printable_is_blank(other[i]), "%X", (unsigned)other[i]);
}
END_TEST

START_TEST(what_hides_or_commands_is_unsafe)
{
	static const uint32_t unsafe[] = {
		0x00, 0x1B, 0x1F, 0x7F, 0x9B, 0x9F, 0xAD, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A,
		0x202E, 0x2060, 0x206F, 0x3164, 0xE000, 0xF8FF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFFC, 0xFFFE,
		0xFFFF, 0xE0000, 0xE0041, 0xE0FFF, 0xF0000, 0x10FFFF
	};
	static const uint32_t safe[] = {
		0x20, 0x7E, 0xA0, 0xAC, 0xAE, 0x61B, 0x61D, 0x115E, 0x1161, 0x180D, 0x180F, 0x200A, 0x200C, 0x200D,
		0x2010,
		0x2029, 0x202F, 0x205F, 0x2070, 0x3163, 0x3165, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFEFE, 0xFF00, 0xFF9F,
		0xFFA1, 0xFFEF, 0xFFFD, 0x10000, 0x1F600, 0xDFFFF, 0xE1000, 0xEFFFF
	};
	size_t i;

	for (i = 0; i < sizeof unsafe / sizeof *unsafe; i++)
		ck_assert_msg(printable_is_unsafe(unsafe[i]), "%X", (unsigned)unsafe[i]);
	for (i = 0; i < sizeof safe / sizeof *safe; i++)
		ck_assert_msg(!printable_is_unsafe(safe[i]), "%X", (unsigned)safe[i]);
}
END_TEST

START_TEST(ranges_are_searched_to_both_ends)
{
	static const struct coderange ranges[] = { { 3, 3 }, { 5, 8 }, { 20, 21 } };
	uint32_t cp;

	for (cp = 0; cp < 30; cp++)
		ck_assert_int_eq(CODERANGE_HOLDS(ranges, cp),
		    cp == 3 || (cp >= 5 && cp <= 8) || cp == 20 || cp == 21);
	ck_assert(!coderange_search(ranges, 0, 3));
}
END_TEST

UNIT_MAIN("printable")
{
	tcase_add_test(unit, white_space_is_blank);
	tcase_add_test(unit, what_hides_or_commands_is_unsafe);
	tcase_add_test(unit, ranges_are_searched_to_both_ends);
}
