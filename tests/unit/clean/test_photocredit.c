#include "../unit.h"
#include "lines/photocredit.h"

START_TEST(knows_credits_in_brackets)
{
	ck_assert(photocredit_ends(bytes_of("The ferry Hild on the rocks. (Photo: Ada Holm/NN)")));
	ck_assert(photocredit_ends(bytes_of("The ferry Hild on Monday, March 4, 2024. (NN Photo/Ada Holm)")));
	ck_assert(photocredit_ends(bytes_of("[Ada Holm/Nordnews]")));
	ck_assert(photocredit_ends(bytes_of("The pier of Sundby (AFP/Getty Images)")));
	ck_assert(photocredit_ends(bytes_of("The pier of Sundby (Foto: Ada Holm)")));
	ck_assert(photocredit_ends(bytes_of("The pier of Sundby (\xD0\xA4\xD0\xBE\xD1\x82\xD0\xBE: Ada Holm)")));
}
END_TEST

START_TEST(knows_credits_without_brackets)
{
	ck_assert(photocredit_ends(bytes_of("Photo: Ada Holm")));
	ck_assert(photocredit_ends(bytes_of("Photo by Ada Holm")));
	ck_assert(photocredit_ends(bytes_of("The ferry on Sunday. Photo: Ada Holm and Per Lind")));
	ck_assert(photocredit_ends(bytes_of("The master of the port | Picture: Norvik Picture Desk")));
	ck_assert(photocredit_ends(bytes_of("Foto: dpa")));
}
END_TEST

START_TEST(leaves_sentences_alone)
{
	ck_assert(!photocredit_ends(bytes_of("The master, Per Lind (59)")));
	ck_assert(!photocredit_ends(bytes_of("Core features (Basic/Best)")));
	ck_assert(!photocredit_ends(bytes_of("War came to the planet [M1 / M2]")));
	ck_assert(!photocredit_ends(bytes_of("He is a member of the Coast Party (CP)")));
	ck_assert(!photocredit_ends(bytes_of("The photo shows the ferry")));
	ck_assert(!photocredit_ends(bytes_of("What the photo by Ada Holm shows")));
	ck_assert(!photocredit_ends(bytes_of("Photo: what it shows and why it was taken")));
	ck_assert(!photocredit_ends(bytes_of("")));
	ck_assert(!photocredit_ends(bytes_of("()")));
	ck_assert(!photocredit_ends(bytes_of(")")));
}
END_TEST

START_TEST(bounds_the_length_of_a_credit)
{
	/* eight words of names are a credit, nine are a sentence */
	ck_assert(photocredit_ends(bytes_of("Photo: A B C D E F G H")));
	ck_assert(!photocredit_ends(bytes_of("Photo: A B C D E F G H I")));
}
END_TEST

UNIT_MAIN("photocredit")
{
	tcase_add_test(unit, knows_credits_in_brackets);
	tcase_add_test(unit, knows_credits_without_brackets);
	tcase_add_test(unit, leaves_sentences_alone);
	tcase_add_test(unit, bounds_the_length_of_a_credit);
}
