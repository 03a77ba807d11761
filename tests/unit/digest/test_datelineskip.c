#include "../unit.h"
#include "datelineskip.h"

START_TEST(datelines_are_dropped)
{
	ck_assert_bytes(datelineskip(bytes_of("ALN (Wire) - The bridge.")), "The bridge.");
	ck_assert_bytes(datelineskip(bytes_of("ALN, Skell, May 4 \xE2\x80\x94 \"No.\"")), "\"No.\"");
	ck_assert_bytes(datelineskip(bytes_of("NEW ALN -- It opened.")), "It opened.");
}
END_TEST

START_TEST(sentences_stay)
{
	static const char *const texts[] = {
		"", "UN", "Aln - The bridge.", "NATO troops left - and came back.", "ALN-based firms - two of them.",
		"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABC - x", "ALN", NULL
	};
	const char *const *t;

	for (t = texts; *t != NULL; t++)
		ck_assert_bytes(datelineskip(bytes_of(*t)), *t);
}
END_TEST

START_TEST(datelines_have_80_bytes_at_most)
{
	char text[100];

	memset(text, 'A', sizeof text);
	memcpy(text + 79, " - x", sizeof " - x");
	ck_assert_bytes(datelineskip(bytes_of(text)), "x");
	memcpy(text + 79, "A - x", sizeof "A - x");
	ck_assert_uint_eq(datelineskip(bytes_of(text)).n, strlen(text));
	ck_assert_bytes(datelineskip(bytes_of("ALN - ")), "");
	memcpy(text, "ALN - x", 7);
	ck_assert_uint_eq(datelineskip(bytes_between((unsigned char *)text, (unsigned char *)text + 5)).n, 5);
}
END_TEST

UNIT_MAIN("datelineskip")
{
	tcase_add_test(unit, datelines_are_dropped);
	tcase_add_test(unit, sentences_stay);
	tcase_add_test(unit, datelines_have_80_bytes_at_most);
}
