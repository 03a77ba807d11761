#include "../unit.h"
#include "names/namecase.h"

static void
check(const char *name, const char *want)
{
	struct buf got = { NULL, 0, 0 };

	namecase_write(&got, bytes_of(name), NULL);
	ck_assert_bytes(buf_view(&got), want);
	buf_free(&got);
}

START_TEST(writes_capitals_small)
{
	check("NEW DELHI", "New Delhi");
	check("RIO DE JANEIRO", "Rio de Janeiro");
	check("PORT-AU-PRINCE", "Port-au-Prince");
	check("ST. PETERSBURG", "St. Petersburg");
	check("MCCONNELL", "McConnell");
	check("O'CONNOR", "O'Connor");
	check("D.C.", "D.C.");
	check("", "");
	check("PARIS/ROUEN", "Paris/Rouen");
	check("STOKE-ON-TRENT", "Stoke-On-Trent");
	check("NEWARK-UPON-TRENT", "Newark-upon-Trent");
	check("THE HAGUE", "The Hague");
	check("VILLE DE", "Ville De");
	check("MCCOY", "McCoy");
	check("MCAB", "Mcab");
	check("MACON", "Macon");
	check("X Y", "X Y");
	check("X Y Z", "X Y Z");
	check("X--Y", "X--Y");
	check("\xc3\x96REBRO", "\xc3\x96rebro");
}
END_TEST

START_TEST(knows_sentences_in_capitals)
{
	ck_assert(namecase_needed(bytes_of("TRUMP AND XI TO MEET IN SEOUL")));
	ck_assert(!namecase_needed(bytes_of("Trump and Xi to meet in SEOUL")));
	ck_assert(!namecase_needed(bytes_of("NATO")));
	ck_assert(!namecase_needed(bytes_of("")));
	ck_assert(namecase_needed(bytes_of("ABCDEFGH")));
	ck_assert(!namecase_needed(bytes_of("ABCDEFG")));
	ck_assert(namecase_needed(bytes_of("ABCDEFGHIJKLM zz")));
	ck_assert(!namecase_needed(bytes_of("ABCDEFGHIJKL zz")));
	ck_assert(!namecase_needed(bytes_of("a long line of words in small letters "
	    "ABCDEFGHIJ ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    " ABCDEFGHIJKLMNOPQRSTUVWXYZ")));
}
END_TEST

UNIT_MAIN("namecase")
{
	tcase_add_test(unit, writes_capitals_small);
	tcase_add_test(unit, knows_sentences_in_capitals);
}
