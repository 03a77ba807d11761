#include "../unit.h"
#include "opening.h"

START_TEST(datelines_are_dropped)
{
	ck_assert_bytes(opening_bare(bytes_of("ALN (Wire) - The bridge.")), "The bridge.");
	ck_assert_bytes(opening_bare(bytes_of("ALN, Skell, May 4 \xE2\x80\x94 \"No.\"")), "\"No.\"");
	ck_assert_bytes(opening_bare(bytes_of("NEW ALN -- It opened.")), "It opened.");
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
		ck_assert_bytes(opening_bare(bytes_of(*t)), *t);
}
END_TEST

UNIT_MAIN("opening")
{
	tcase_add_test(unit, datelines_are_dropped);
	tcase_add_test(unit, sentences_stay);
}
