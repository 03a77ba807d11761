#include <stdlib.h>

#include "../unit.h"
#include "claim.h"
#include "wordclass.h"

/* The claims of TEXT, with what the words around them say: "at least 12 people (dead, about)". */
static const char *
claims_of(const char *text)
{
	static const char *const flag[] = {
		"part", "about", "vague", "background", "former", NULL, "time", "wanted", "rose", "fell", "more"
	};
	static struct buf said;
	struct termreader terms = { 0 };
	struct claims c = { NULL, 0, 0 };
	size_t i, k;

	termreader_read(&terms, bytes_of(text));
	claim_find(&c, bytes_of(text), &terms);
	buf_clear(&said);
	for (i = 0; i < c.n; i++) {
		buf_str(&said, i > 0 ? "; " : "");
		buf_put(&said, text + c.p[i].start, c.p[i].end - c.p[i].start);
		if (c.p[i].role != WORDCLASS_NONE)
			buf_printf(&said, " %s", wordclass_role_name(c.p[i].role));
		for (k = 0; k < sizeof flag / sizeof flag[0]; k++)
			if (flag[k] != NULL && (c.p[i].flags >> k & 1) != 0)
				buf_printf(&said, " (%s)", flag[k]);
	}
	buf_byte(&said, '\0');
	free(c.p);
	termreader_free(&terms);
	return (const char *)said.p;
}

#define ck_assert_claims(text, want) ck_assert_str_eq(claims_of(text), want)

START_TEST(leaves_out_years_ages_hours_and_numbers_of_names)
{
	ck_assert_claims("It was so in 1899 and in 1900 and in 2100 and in 2101.", "");
	ck_assert_claims("The 1900 boats sank.", "");
	ck_assert_claims("It began at 5 a.m. and at 5 p.m. there.", "");
	ck_assert_claims("It began at 1430 gmt there.", "");
	ck_assert_claims("It began at 5 am and at 5 pm there.", "");
	ck_assert_claims("A 5 year-old sank.", "");
	ck_assert_claims("It began at 5:30 there.", "");
	ck_assert_claims("It was 5-3 there.", "");
	ck_assert_claims("It was 5/3 there.", "");
	ck_assert_claims("See no 5 boats.", "");
	ck_assert_claims("See number 5 boats.", "");
	ck_assert_claims("See #5 boats.", "");
	ck_assert_claims("See /5 boats.", "");
	ck_assert_claims("The Velk 5 boats sank.", "");
	ck_assert_claims("In May 5 boats sank.", "May 5");
	ck_assert_claims("Killed 5 boats.", "5 boats");
	ck_assert_claims("About 5 boats sank.", "About 5 boats (about)");
	ck_assert_claims("Rose 5 percent.", "5 percent (rose)");
	ck_assert_claims("It met, Velk 5 boats.", "");
	ck_assert_claims("It met; Velk 5 boats.", "5 boats");
	ck_assert_claims("Velk 5 boats.", "5 boats");
	ck_assert_claims("See No. 5 boats.", "");
	ck_assert_claims("No. 5 boats sank.", "");
	ck_assert_claims("Type 2 diabetes spread.", "");
	ck_assert_claims("A category 4 storms model.", "");
	ck_assert_claims("A type two boats.", "two boats");
	ck_assert_claims("Every type 5 boats.", "");
	ck_assert_claims("Ada Velk, 52, sank.", "");
	ck_assert_claims("the man, 52, sank.", "");
	ck_assert_claims("the man, fifty, sank.", "");
	ck_assert_claims("Ada Velk, fifty, sank.", "");
	ck_assert_claims("She was dead at 52.", "");
	ck_assert_claims("A man of 52 sank.", "");
	ck_assert_claims("the man, ten, died.", "");
	ck_assert_claims("A 31 year old man sank.", "");
	ck_assert_claims("He is 31 years old now.", "");
	ck_assert_claims("A 31 year boats plan.", "31 year boats");
	ck_assert_claims("It is 120 years old now.", "120 years (time)");
	ck_assert_claims("A fleet of 52 boats sank.", "52 boats");
	ck_assert_claims("She sank aged 52.", "");
	ck_assert_claims("She sank at age 52.", "");
	ck_assert_claims("It cost $5 and \xC2\xA3" "6 and \xE2\x82\xAC" "7.", "$5; \xc2\xa3" "6; \xe2\x82\xac" "7");
	ck_assert_claims("It rose 5 per cent.", "5 per cent (rose)");
	ck_assert_claims("It rose 5 per day.", "");
	ck_assert_claims("A quake of magnitude 6.1.", "magnitude 6.1");
	ck_assert_claims("A magnitude of 6.1.", "6.1");
	ck_assert_claims("A quake of 6.1 magnitude.", "6.1");
}
END_TEST

START_TEST(tells_parts_former_values_and_other_times)
{
	ck_assert_claims("Five more boats sank.", "Five more boats (part) (more)");
	ck_assert_claims("Five other boats sank.", "Five other boats (part) (more)");
	ck_assert_claims("Five others sank.", "");
	ck_assert_claims("Five of the boats sank.", "");
	ck_assert_claims("Five of them sank.", "");
	ck_assert_claims("Five of whom sank.", "");
	ck_assert_claims("Five of those sank.", "");
	ck_assert_claims("Five of Velk sank.", "");
	ck_assert_claims("Five more than that sank.", "");
	ck_assert_claims("Five in all sank.", "");
	ck_assert_claims("Five persons died.", "Five persons dead");
	ck_assert_claims("Five sailors died.", "Five sailors dead");
	ck_assert_claims("Five boats were lost.", "Five boats");
	ck_assert_claims("At least five boats sank.", "At least five boats (about)");
	ck_assert_claims("least five boats sank.", "least five boats (about)");
	ck_assert_claims("More than five boats sank.", "More than five boats (about)");
	ck_assert_claims("Fewer than five boats sank.", "Fewer than five boats (about)");
	ck_assert_claims("Less than five boats sank.", "Less than five boats (about)");
	ck_assert_claims("Other than five boats sank.", "five boats");
	ck_assert_claims("Another five boats sank.", "five boats (part) (more)");
	ck_assert_claims("Other five boats sank.", "five boats (part) (more)");
	ck_assert_claims("Boats sank, including five ferries.", "five ferries (part)");
	ck_assert_claims("It rose to five from three boats.", "three boats (former)");
	ck_assert_claims("It rose from three to five boats.", "five boats");
	ck_assert_claims("It rose from three boats.", "three boats (former)");
	ck_assert_claims("It is five, up from an earlier three boats.", "three boats (background) (former)");
	ck_assert_claims("It is five against a previous three boats.", "three boats (background) (former)");
	ck_assert_claims("It was previously put at three boats.", "three boats (background) (former)");
	ck_assert_claims("Five boats sank, not three boats.", "Five boats; three boats (former)");
	ck_assert_claims("It was not three boats that sank.", "three boats");
	ck_assert_claims("Three are trapped, nine missing.", "Three trapped; nine missing missing");
	ck_assert_claims("Three are trapped and nine missing.", "Three trapped; nine missing missing");
	ck_assert_claims("Ten years ago five boats sank.", "Ten years (background) (time); five boats (background)");
	ck_assert_claims("In 2019 five boats sank.", "five boats (background)");
	ck_assert_claims("Since 2019 five boats sank.", "five boats (background)");
	ck_assert_claims("In May 2019 five boats sank.", "five boats (background)");
	ck_assert_claims("Five boats sank in 2019.", "Five boats (background)");
	ck_assert_claims("The union wants a rise of five percent.", "five percent (wanted) (rose)");
	ck_assert_claims("The union wants more, but got five percent.", "five percent");
	ck_assert_claims("The union wants more; it got five percent.", "five percent");
	ck_assert_claims("Sales rose five percent.", "five percent (rose)");
	ck_assert_claims("Sales fell five percent.", "five percent (fell)");
	ck_assert_claims("Sales fell by five percent to three percent.", "five percent (fell); three percent");
	ck_assert_claims("Floods killed 20 people in Aln and five in Fen.", "20 people dead; five dead (part)");
	ck_assert_claims("Floods killed 20 people in Aln and five at Fen.", "20 people dead; five dead (part)");
	ck_assert_claims("Floods killed 20 people in Aln and five near Fen.", "20 people dead; five dead (part)");
	ck_assert_claims("Floods killed 20 people in Aln and five by Fen.", "20 people dead");
	ck_assert_claims("Floods killed 20 people on Monday and five on Friday.", "20 people dead; Monday; Friday");
	ck_assert_claims("A fourth person died.", "fourth person dead");
	ck_assert_claims("A fourth victim died.", "fourth victim dead");
	ck_assert_claims("A fourth body was found.", "fourth body dead");
	ck_assert_claims("A fourth boat was found.", "");
	ck_assert_claims("One man sank.", "");
	ck_assert_claims("One man died.", "One man dead");
	ck_assert_claims("Five years passed.", "Five years (time)");
}
END_TEST

START_TEST(people_who_leave_their_homes_are_evacuated)
{
	ck_assert_claims("A fire drove 40 people from their homes.", "40 people evacuated");
	ck_assert_claims("A fire drove 40 people from homes there.", "40 people evacuated");
	ck_assert_claims("In all, 40 people fled their homes.", "40 people evacuated");
	ck_assert_claims("In all, 40 people flee their homes.", "40 people evacuated");
	ck_assert_claims("In all, 40 people left their homes.", "40 people evacuated");
	ck_assert_claims("In all, 40 people may leave their homes.", "40 people evacuated");
	ck_assert_claims("In all, 40 people left homes.", "40 people");
	ck_assert_claims("In all, 40 people saw their homes.", "40 people");
	ck_assert_claims("In all, 40 people went to their homes.", "40 people");
	ck_assert_claims("Homes for 40 people.", "40 people");
	ck_assert_claims("A fire drove 40 people from their houses.", "40 people");
}
END_TEST

START_TEST(a_state_is_sought_nine_words_after_a_number)
{
	ck_assert_claims("In all, 12 people of a a a a a a died.", "12 people dead");
	ck_assert_claims("In all, 12 people of a a a a, a a died.", "12 people dead");
	ck_assert_claims("In all, 12 people of a a a a a a a died.", "12 people");
	ck_assert_claims("In all, 12 people, 7 a died.", "12 people dead; 7 dead");
	ck_assert_claims("In all, 12 people, 7 a a died.", "12 people dead; 7 dead");
	ck_assert_claims("In all, 12 people, 7 a a a died.", "12 people; 7 dead");
	ck_assert_claims("In all, 12 people a a a and a died.", "12 people dead");
	ck_assert_claims("In all, 12 people a a a a and a died.", "12 people");
	ck_assert_claims("In all, 12 people left; all died.", "12 people");
	ck_assert_claims("In all, 12 people left: all died.", "12 people");
	ck_assert_claims("In all, 12 people left, but all died.", "12 people");
	ck_assert_claims("In all, 12 people left while all died.", "12 people");
}
END_TEST

START_TEST(an_ordinal_of_the_dead_counts_them)
{
	ck_assert_claims("A fourth person has died.", "fourth person dead");
	ck_assert_claims("A fourth victim has died.", "fourth victim dead");
	ck_assert_claims("A fourth body was found.", "fourth body dead");
	ck_assert_claims("A fourth boat has died.", "");
	ck_assert_claims("A fourth person was hurt.", "");
	ck_assert_claims("A fourth person is well.", "");
	ck_assert_claims("The fourth person of a a a a a a died.", "fourth person dead");
	ck_assert_claims("The fourth person of a a a a a a a died.", "");
	ck_assert_claims("A fourth", "");
}
END_TEST

UNIT_MAIN("claimcontext")
{
	tcase_add_test(unit, a_state_is_sought_nine_words_after_a_number);
	tcase_add_test(unit, an_ordinal_of_the_dead_counts_them);
	tcase_add_test(unit, people_who_leave_their_homes_are_evacuated);
	tcase_add_test(unit, leaves_out_years_ages_hours_and_numbers_of_names);
	tcase_add_test(unit, tells_parts_former_values_and_other_times);
}
