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
	ck_assert(photocredit_ends(bytes_of("The ferry Hild on the rocks. Video: Ada Holm")));
	ck_assert(photocredit_ends(bytes_of("The ferry Hild on the rocks. Ada Holm/Getty Images")));
	ck_assert(photocredit_ends(bytes_of("The ferry Hild on the rocks \302\251 Ada Holm / AFP")));
	ck_assert(photocredit_ends(bytes_of("\302\251 Ada Holm")));
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
	ck_assert(!photocredit_ends(bytes_of("The harbour was closed.\302\251 Ada Holm")));
	ck_assert(!photocredit_ends(bytes_of("34. Storm/Ferry Studies")));
	ck_assert(!photocredit_ends(bytes_of("They met at last. Ada Holm (of Norvik/Sundby")));
	ck_assert(!photocredit_ends(bytes_of("It is \302\251 by those who took it")));
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

START_TEST(tells_credits_from_their_like)
{
	static const struct {
		const char *text;
		bool credit;
	} sample[] = {
		{ "The bridge (Photo: Jon Asker/OP)", true }, { "The bridge [Jon Asker/Reuters]", true },
		{ "Foto: dpa", true }, { "Photo by Jon Asker", true }, { "Photo credit: Jon Asker", true },
		{ "Photo/Jon Asker", true }, { "Photo. Jon Asker", false }, { "Photos: Jon Asker and Ada Holm", true },
		{ "Photo: Jon Asker, Ada Holm, Bo Velk, Una Kern, Ivo Zel and Eda Bor", false },
		{ "Photo: the old bridge", false }, { "Photo:", false }, { "Photo Jon Asker", false },
		{ "The photo by Jon Asker shows it", false }, { "(Photo: Jon Asker)", true },
		{ "Photo: Jon Asker)", false },
		{ "[Photo: Jon Asker", false }, { "(Jon Asker)", false }, { "(Jon Asker/Reuters)", true },
		{ "(AP Photo/Jon Asker)", true }, { "(Jon Asker/Getty Images)", true },
		{ "Jon Asker / Getty Images", false },
		{ "(Jon Asker / Getty Images)", true }, { "(AFP/Getty Images)", true }, { "Picture: Jon Asker", true },
		{ "Image: Jon Asker", true }, { "The bridge. Photo: Jon Asker", true },
		{ "The bridge | Photo: Jon Asker", true }, { "The bridge, photo: Jon Asker", true },
		{ "The bridge - Photo: Jon Asker", true }, { "The bridge \xe2\x80\x94 Photo: Jon Asker", true },
		{ "The bridge Photo: Jon Asker", false },
		{ "\xd0\xa4\xd0\xbe\xd1\x82\xd0\xbe: \xd0\x99\xd0\xbe\xd0\xbd "
		    "\xd0\x90\xd1\x81\xd0\xba\xd0\xb5\xd1\x80",
		    1 },
		{ "\xd1\x84\xd0\xbe\xd1\x82\xd0\xbe: \xd0\x99\xd0\xbe\xd0\xbd "
		    "\xd0\x90\xd1\x81\xd0\xba\xd0\xb5\xd1\x80",
		    1 },
		{ "\xd0\x9c\xd0\xbe\xd1\x81\xd1\x82. \xd0\xa4\xd0\xbe\xd1\x82\xd0\xbe: \xd0\x99\xd0\xbe\xd0\xbd "
		    "\xd0\x90\xd1\x81\xd0\xba\xd0\xb5\xd1\x80",
		    1 },
		{ "The bridge (photo by Jon Asker, who was there and saw all of it from the first to the last)",
		false },
		{ "Photo: Jon-Ada Asker", true }, { "Photo: J. Asker", true }, { "Photo: jon asker", false },
		{ "Bild: dpa", true }, { "Foto: Jon Asker/dpa", true }, { "Foto: Jon Asker / dpa", true },
		{ "Foto: Imago/Zoom", true }, { "Phototographer: Jon", false }
	};
	size_t i;

	for (i = 0; i < sizeof sample / sizeof sample[0]; i++)
		ck_assert_msg(photocredit_ends(bytes_of(sample[i].text)) == sample[i].credit, "'%s'", sample[i].text);
}
END_TEST

/* Whether BEFORE, two names of N bytes together with a space between, and AFTER end in a credit. */
static bool
is_credit_of(const char *before, size_t n, const char *after)
{
	char text[300];
	size_t i, start = strlen(before);

	strcpy(text, before);
	for (i = 0; i < n; i++)
		text[start + i] = i == 0 || i == n / 2 ? 'A' : i == n / 2 - 1 ? ' ' : 'b';
	strcpy(text + start + n, after);
	return photocredit_ends(bytes_of(text));
}

START_TEST(bounds_the_bytes_of_a_credit)
{
	ck_assert(is_credit_of("The bridge (Photo: ", 72, ")"));
	ck_assert(!is_credit_of("The bridge (Photo: ", 73, ")"));
	ck_assert(is_credit_of("The bridge. ", 75, "/AFP"));
	ck_assert(!is_credit_of("The bridge. ", 76, "/AFP"));
	ck_assert(is_credit_of("The bridge \302\251", 79, ""));
	ck_assert(!is_credit_of("The bridge \302\251", 80, ""));
	ck_assert(is_credit_of("The bridge. Photo: ", 71, ""));
	ck_assert(!is_credit_of("The bridge. Photo: ", 72, ""));
	ck_assert(is_credit_of("Photo: ", 73, ""));
	ck_assert(!is_credit_of("Photo: ", 74, ""));
	ck_assert(is_credit_of("Photo by ", 90, ""));	/* which needs no mark to be found */
}
END_TEST

START_TEST(looks_at_each_sign_of_a_credit)
{
	static const struct {
		const char *text;
		bool credit;
	} sample[] = {
		{ "Photo by A", true }, { "Photo bye A", false }, { "Photo by", false }, { "Photo credit A", false },
		{ "Photo credit/A", true }, { "Photo: Jon Asker.", true }, { "The bridge (Photo: Jon Asker).", true },
		{ "The bridge (Photo: Jon Asker)..", false }, { "The bridge -xPhoto: Jon Asker", false },
		{ "The bridge -Photo: Jon Asker", false }, { "The bridge.Photo: Jon Asker", false },
		{ "\302\251 A", true }, { "\302\251 a", false }, { "Bo\302\251 A", false }, { "Bo \302\251 A", true },
		{ "Bo. A/AP", true }, { "Bo, A/AP", false }, { "Bo. A/Ap", false }, { "Bo.A/AP", false },
		{ "Bo. /AP", false }, { "Bo. A/ AP", false }, { "Bo. A /AP", false }, { "Bo. AP/", false },
		{ ". A/AP", false }, { "Bo. x/AP", false }, { "(AP/A)", true }, { "(AP A)", true }, { "(AP)", false },
		{ "(Ada Bor/Velk)", true }, { "(Ada/Velk)", false }, { "(Ada B/Velk and Bor)", true },
		{ "[A/AP]", true }, { "[A/AP)", false }, { "(A/AP]", false }, { "A/AP)", false }
	};
	size_t i;

	for (i = 0; i < sizeof sample / sizeof sample[0]; i++)
		ck_assert_msg(photocredit_ends(bytes_of(sample[i].text)) == sample[i].credit, "'%s'", sample[i].text);
}
END_TEST

UNIT_MAIN("photocredit")
{
	tcase_add_test(unit, bounds_the_bytes_of_a_credit);
	tcase_add_test(unit, looks_at_each_sign_of_a_credit);
	tcase_add_test(unit, knows_credits_in_brackets);
	tcase_add_test(unit, knows_credits_without_brackets);
	tcase_add_test(unit, leaves_sentences_alone);
	tcase_add_test(unit, bounds_the_length_of_a_credit);
	tcase_add_test(unit, tells_credits_from_their_like);
}
