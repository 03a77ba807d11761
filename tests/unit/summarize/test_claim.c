#include <stdlib.h>

#include "../unit.h"
#include "claim.h"
#include "wordclass.h"

static void
read_claims(struct claims *to, const char *text)
{
	struct termreader terms = { 0 };

	termreader_read(&terms, bytes_of(text));
	claim_find(to, bytes_of(text), &terms);
	termreader_free(&terms);
}

/* The claims of TEXT are, as words, state and flags in brackets, those of WANT. */
static void
claims_are(const char *text, const char *want)
{
	struct claims c = { NULL, 0, 0 };
	struct buf got = { NULL, 0, 0 };
	size_t i;

	read_claims(&c, text);
	for (i = 0; i < c.n; i++) {
		buf_str(&got, i > 0 ? "; " : "");
		buf_put(&got, text + c.p[i].start, c.p[i].end - c.p[i].start);
		if (c.p[i].role != WORDCLASS_NONE && (c.p[i].flags & CLAIM_SAYS_ROLE) == 0)
			buf_printf(&got, " %s", wordclass_role_name(c.p[i].role));
		if ((c.p[i].flags & ~CLAIM_SAYS_ROLE) != 0)
			buf_printf(&got, " [%d]", c.p[i].flags & ~CLAIM_SAYS_ROLE);
	}
	buf_byte(&got, '\0');
	ck_assert_msg(strcmp((const char *)got.p, want) == 0, "%s\n got  %s\n want %s", text, (const char *)got.p,
	    want);
	buf_free(&got);
	free(c.p);
}

START_TEST(people_are_counted_by_their_state)
{
	claims_are("At least three people died and eleven were missing.",
	    "At least three people dead [4098]; eleven missing");
	claims_are("It killed three people and injured 12.", "three people dead; 12 injured");
	claims_are("Three people were killed and 12 injured.", "Three people dead; 12 injured");
	claims_are("The toll of the flood in the town by the river rose to five on Monday.", "five dead; Monday");
	claims_are("Four drown as ferry sinks", "Four drown");
	claims_are("One person was killed.", "One person dead");
	claims_are("It killed 12 people and cost 3 bln crowns.", "12 people dead; 3 bln crowns");
	claims_are("The storm claimed the lives of 14 sailors.", "14 sailors dead");
	claims_are("Thirty-three people have been rescued, and 18 are still missing.",
	    "Thirty-three people rescued; 18 missing");
}
END_TEST

START_TEST(things_money_shares_and_days_are_read)
{
	claims_are("It recalls 212,000 strollers for $4.2 billion or €350m.", "212,000 strollers; $4.2 billion; €350m");
	claims_are("The prices are 6.5% or 7 percent or 8 per cent.", "6.5%; 7 percent; 8 per cent");
	claims_are("A hundred homes, two hundred and ten cars, a dozen boats.",
	    "A hundred homes; two hundred and ten cars; a dozen boats");
	claims_are("A magnitude 6.1 quake, or one of 6.3 magnitude, struck.", "magnitude 6.1; 6.3");
	claims_are("It is due on August 23-24, 3 March and in late May.", "August 23-24; 3 March; late May [4]");
	claims_are("The recall covers the model QX-40.", "QX-40");
	claims_are("Between 140 and 150 jobs go.", "140 and 150 jobs");
}
END_TEST

START_TEST(what_states_no_figure_is_left_out)
{
	claims_are("In 2019 he was 31, at 10:30 or 3 a.m., on the 12th.", "");
	claims_are("The Boeing 737 flew. Call 0800 555 or No. 5.", "");
	claims_are("One of them left, and they won 2-1.", "");
	claims_are("Ada Berg, 81, died. She was dead at 81, and dies at 81.", "");
	claims_are("A 31-year-old man met a 40 year-old.", "");
	claims_are("A woman of 52 died, a girl of nine was hurt, and Bo Dahl, ten, died aged 11.", "");
}
END_TEST

START_TEST(the_second_of_two_tolls_is_a_part)
{
	claims_are("Floods killed 20 people in Aln and five in Fen.", "20 people dead; five dead [1]");
}
END_TEST

START_TEST(parts_former_values_and_other_times_are_marked)
{
	claims_are("It killed nine people, including three children.", "nine people dead; three children dead [1]");
	claims_are("Divers found five more bodies.", "five more bodies [1025]");
	claims_are("Growth is put at 2.1 percent, up from 1.8 percent.", "2.1 percent; 1.8 percent [16]");
	claims_are("It raised its bid to $2.6 billion on Monday, from $2.1 billion.",
	    "$2.6 billion; Monday; $2.1 billion [16]");
	claims_are("The toll is 29 dead, down from 36.", "29 dead; 36 dead [16]");
	claims_are("It was raised to 2.1 percent from 1.8 percent.", "2.1 percent; 1.8 percent [16]");
	claims_are("The toll rose from three to five.", "three dead [16]; five dead");
	claims_are("In 2019, a crash on the same road killed 15 people.", "15 people dead [8]");
}
END_TEST

START_TEST(an_ordinal_counts_the_dead)
{
	claims_are("A fourth person has died.", "fourth person dead");
	claims_are("Divers found a fifth body on the third day.", "fifth body dead");
	claims_are("The fourth person was hurt; a third person came.", "");
}
END_TEST

START_TEST(what_is_wanted_and_steps_up_and_down_are_marked)
{
	claims_are("The union demands a rise of nine percent, and got 7 percent.", "nine percent [384]; 7 percent");
	claims_are("Sales rose by 6 percent and fell 3 percent to 2 percent.",
	    "6 percent [256]; 3 percent [512]; 2 percent");
}
END_TEST

START_TEST(a_state_is_looked_for_so_far_and_no_farther)
{
	claims_are("12 people in the town by the river were missing", "12 people missing");
	claims_are("12 people in the old town by the river were missing", "12 people");
	claims_are("killed in the old town by the river were 12 people", "12 people dead");
	claims_are("killed in the far old town by the river were 12 people", "12 people");
	claims_are("killed by a wall and 12 people fled", "12 people");
	claims_are("Nobody was killed; 12 people fled.", "12 people");
}
END_TEST

static bool
disagree(const char *one, const char *other)
{
	struct claims a = { NULL, 0, 0 }, b = { NULL, 0, 0 };
	bool says;

	read_claims(&a, one);
	read_claims(&b, other);
	says = claim_disagree(a.p, a.n, b.p, b.n);
	ck_assert_int_eq(says, claim_disagree(b.p, b.n, a.p, a.n));
	free(a.p);
	free(b.p);
	return says;
}

START_TEST(figures_of_one_thing_can_disagree)
{
	ck_assert(disagree("A fire killed at least 12 people.", "Fifteen people died in the fire."));
	ck_assert(disagree("Prices rose by 6.5%.", "Prices rose 6 percent."));
	ck_assert(disagree("Prices rose by 6 percent.", "Prices fell by 6 percent."));
	ck_assert(disagree("At least 40 boats sank.", "Fewer than 40 boats sank."));
	ck_assert(disagree("Twenty-four people are missing.", "There are 27 people missing."));
	ck_assert(disagree("The quake on 3 March.", "The quake on 4 March."));
}
END_TEST

START_TEST(what_is_equal_or_of_something_else_does_not)
{
	ck_assert(!disagree("A fire killed 12 people.", "Twelve people died in the fire."));
	ck_assert(!disagree("It cost 1,200 crowns.", "The 1200 crowns were paid."));
	ck_assert(!disagree("Twenty-one ships came.", "There were 21 ships."));
	ck_assert(!disagree("It killed 12 people.", "It burnt for 15 hours."));
	ck_assert(!disagree("It killed 12 people and hurt 30 people.", "It killed 12 people."));
	ck_assert(!disagree("About 100 homes burned.", "105 homes burned."));
	ck_assert(disagree("About 100 homes burned.", "106 homes burned."));
	ck_assert(!disagree("100 homes burned.", "105 homes burned."));
	ck_assert(disagree("120 homes burned.", "114 homes burned."));
	ck_assert(disagree("20 people died.", "19 people died."));
	ck_assert(!disagree("", "12"));
}
END_TEST

START_TEST(a_table_is_not_read_to_its_end)
{
	struct claims f = { NULL, 0, 0 };
	struct buf text = { NULL, 0, 0 };
	int i;

	for (i = 0; i < 1000; i++)
		buf_str(&text, "12 homes. ");
	buf_byte(&text, '\0');
	read_claims(&f, (const char *)text.p);
	ck_assert_uint_eq(f.n, CLAIM_MOST);
	free(f.p);
	buf_free(&text);
}
END_TEST

UNIT_MAIN("claim")
{
	tcase_add_test(unit, people_are_counted_by_their_state);
	tcase_add_test(unit, things_money_shares_and_days_are_read);
	tcase_add_test(unit, what_states_no_figure_is_left_out);
	tcase_add_test(unit, the_second_of_two_tolls_is_a_part);
	tcase_add_test(unit, parts_former_values_and_other_times_are_marked);
	tcase_add_test(unit, an_ordinal_counts_the_dead);
	tcase_add_test(unit, what_is_wanted_and_steps_up_and_down_are_marked);
	tcase_add_test(unit, a_state_is_looked_for_so_far_and_no_farther);
	tcase_add_test(unit, figures_of_one_thing_can_disagree);
	tcase_add_test(unit, what_is_equal_or_of_something_else_does_not);
	tcase_add_test(unit, a_table_is_not_read_to_its_end);
}
