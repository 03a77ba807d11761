#include "../unit.h"
#include "agencyline.h"

/* The dateline of TEXT has so many bytes and names AGENCY. */
static void
has(const char *text, size_t n, const char *agency)
{
	struct bytes got;

	ck_assert_uint_eq(agencyline_find(bytes_of(text), &got), n);
	ck_assert_bytes(got, agency);
}

START_TEST(places_days_and_agencies_are_read)
{
	has("ALN, Fenland (Coast Wire) - A storm hit.", 28, "Coast Wire");
	has("ALN, March 3 (CW) \xE2\x80\x94 A storm hit.", 22, "CW");
	has("ALN -- A storm hit.", 7, "");
	has("(Coast Wire) - A storm hit.", 15, "Coast Wire");
}
END_TEST

START_TEST(datelines_at_their_limits)
{
	char text[160];

	has("AL - x", 5, "");
	has("A - x", 0, "");
	has("ALn - x", 0, "");
	has("AL9 - x", 6, "");
	has("aLN - x", 0, "");
	has("ALN, Fen - x", 11, "");
	has("ALN, at Fen - x", 0, "");
	has("ALN \xE2\x80\x93 x", 8, "");
	has("ALN -- x", 7, "");
	has("ALN -x", 0, "");
	has("ALN- x", 0, "");
	has("ALN -", 0, "");
	has("ALN - ", 6, "");
	has("ALN-FEN - x", 10, "");
	has("(CW) - x", 7, "CW");
	has("(CW) ALN - x", 0, "");
	has("(CW - x", 0, "");
	has("() - x", 0, "");
	has("ALN (CW) - x", 11, "CW");
	has("ALN (CW) x - y", 0, "");
	has("ALN, at Fen (CW) - x", 0, "");
	has("Aln (CW) - x", 0, "");
	has("(CW) x - y (AB) - z", 0, "");
	has("ALN x - FEN (AB) - z", 0, "");
	/* a dash that begins within 120 bytes */
	memset(text, 'A', sizeof text);
	memcpy(text + 119, " - x", 5);
	has(text, 122, "");
	memcpy(text + 119, "A - x", 6);
	has(text, 0, "");
}
END_TEST

START_TEST(a_dash_in_a_sentence_is_none)
{
	has("A storm hit Aln - and Fen.", 0, "");
	has("Aln (Fenland) was hit - by a storm.", 0, "");
	has("ALN storms - the worst in years - hit.", 0, "");
	has("ALN", 0, "");
	has("", 0, "");
}
END_TEST

UNIT_MAIN("agencyline")
{
	tcase_add_test(unit, places_days_and_agencies_are_read);
	tcase_add_test(unit, datelines_at_their_limits);
	tcase_add_test(unit, a_dash_in_a_sentence_is_none);
}
