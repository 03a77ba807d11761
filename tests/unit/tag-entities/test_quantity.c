#include "../unit.h"
#include "amount/amount.h"
#include "amount/noun.h"

/* Checks that the quantities in each text are SAID, "SPAN=VALUE" joined by "; ". */
static void
check_all(const char *const (*sample)[2], size_t n)
{
	struct amounts a = { 0 };
	struct lexemes lexemes = { 0 };
	struct buf said = { 0 };
	size_t i, at;

	for (; n > 0; n--, sample++) {
		struct bytes text = bytes_of((*sample)[0]);

		at = 0;
		lexeme_cut(&lexemes, text, &at);
		amount_start(&a);
		amount_find(&a, text, &lexemes);
		buf_clear(&said);
		for (i = 0; i < a.n; i++) {
			if (a.item[i].type != AMOUNT_QUANTITY)
				continue;
			buf_str(&said, said.n > 0 ? "; " : "");
			buf_put(&said, text.p + a.item[i].start, a.item[i].end - a.item[i].start);
			buf_byte(&said, '=');
			buf_put(&said, a.values.p + a.item[i].value, a.item[i].length);
		}
		buf_byte(&said, '\0');
		ck_assert_str_eq((const char *)said.p, (*sample)[1]);
	}
	buf_free(&said);
	amount_free(&a);
	lexeme_free(&lexemes);
}

#define CHECK_ALL(...) \
	check_all((const char *const[][2]){ __VA_ARGS__ }, sizeof (const char *const[][2]){ __VA_ARGS__ } / \
	    sizeof(const char *[2]))

START_TEST(counts_things)
{
	CHECK_ALL(
	    { "It recalls 212,000 strollers.", "212,000 strollers=212000 stroller" },
	    { "sold 1.2 million used cars", "1.2 million used cars=1.2e6 car" },
	    { "two dozen arms dealers met", "two dozen arms dealers=24 dealer" },
	    { "hundreds of homes burned", "hundreds of homes=Xe2 home" },
	    { "140 to 150 boxes arrived", "140=140 box; 150 boxes=150 box" },
	    { "between five and 12 cities", "five=5 city; 12 cities=12 city" },
	    { "some 300 anti-war protesters", "300 anti-war protesters=300 protester" },
	    { "three Ruvonian ferries sank", "three=3 ferry" },
	{ "nine of the children", "nine of the children=9 child" });
}
END_TEST

START_TEST(tells_the_fate_of_those_counted)
{
	CHECK_ALL(
	    { "leaving five dead", "five dead=5 person.dead" },
	{ "Five people were killed.", "Five people=5 person.dead" },
	    { "killing at least 12 in the north", "12=12 person.dead" },
	    { "the death toll rose to 41.", "41=41 person.dead" }, { "seven deaths", "seven deaths=7 person.dead" },
	    { "injuring two soldiers", "two soldiers=2 soldier.injured" },
	    { "Four miners are still missing.", "Four miners=4 miner.missing" },
	    { "one person died and 30 were hurt", "one person=1 person.dead; 30=30 person.injured" },
	    { "12 people in two buses died", "12 people=12 person; two buses=2 bus.dead" },
	    { "40 villagers, including eight children, were rescued",
	    "40 villagers=40 villager.rescued; eight children=8 child.rescued" },
	    { "one dead", "one dead=1 person.dead" }, { "police arrested 19 fans", "19 fans=19 fan.arrested" });
}
END_TEST

START_TEST(tells_who_did_it_from_those_it_was_done_to)
{
	CHECK_ALL(
	    { "Three men killed a guard.", "Three men=3 man" },
	    { "Six witnesses said a man died", "Six witnesses=6 witness" },
	    { "Two gunmen wounded three guards", "Two gunmen=2 gunman; three guards=3 guard.injured" });
}
END_TEST

START_TEST(leaves_what_counts_nothing)
{
	CHECK_ALL(
	    { "for two days and three times", "" }, { "the 2019 elections", "" }, { "Falcon 737 jets", "" },
	    { "a 12-member panel", "" }, { "on page 12 letters", "" }, { "the 5th floors", "" },
	{ "at 5 p.m. crowds", "" },
	    { "won 3-1", "" }, { "several homes", "" }, { "one of us", "" }, { "version 3.5 users", "" });
}
END_TEST

START_TEST(knows_the_singular)
{
	static const char *const pair[][2] = {
		{ "strollers", "stroller" }, { "cities", "city" }, { "boxes", "box" }, { "crashes", "crash" },
		{ "classes", "class" }, { "houses", "house" }, { "heroes", "hero" }, { "movies", "movie" },
		{ "women", "woman" }, { "wolves", "wolf" }, { "Knives", "knife" }, { "headaches", "headache" },
		{ "shoes", "shoe" }, { "ties", "tie" }, { "people", "person" }, { "series", "series" }
	};
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < sizeof pair / sizeof pair[0]; i++) {
		ck_assert_msg(noun_is_plural(bytes_of(pair[i][0])), "%s", pair[i][0]);
		buf_clear(&b);
		noun_singular(&b, bytes_of(pair[i][0]));
		ck_assert_bytes(buf_view(&b), pair[i][1]);
	}
	ck_assert(!noun_is_plural(bytes_of("bus")));
	ck_assert(!noun_is_plural(bytes_of("glass")));
	ck_assert(!noun_is_plural(bytes_of("this")));
	ck_assert(!noun_is_plural(bytes_of("was")));
	buf_free(&b);
}
END_TEST

UNIT_MAIN("quantity")
{
	tcase_add_test(unit, counts_things);
	tcase_add_test(unit, tells_the_fate_of_those_counted);
	tcase_add_test(unit, tells_who_did_it_from_those_it_was_done_to);
	tcase_add_test(unit, leaves_what_counts_nothing);
	tcase_add_test(unit, knows_the_singular);
}
