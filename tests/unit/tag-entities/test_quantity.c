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

START_TEST(tells_numbers_that_are_names)
{
	CHECK_ALL(
	    { "212 boats sank", "212 boats=212 boat" }, { "Falcon five jets left", "five jets=5 jet" },
	    { "(5 boats)", "5 boats=5 boat" }, { "\"5 boats\"", "5 boats=5 boat" }, { "'5 boats'", "5 boats=5 boat" },
	    { "\xe2\x80\x9c" "5 boats", "5 boats=5 boat" }, { "a mill\xe2\x80\x94" "5 boats", "5 boats=5 boat" },
	    { "#5 boats", "" }, { "/5 boats", "" }, { ":5 boats", "" }, { "a5 boats", "" },
	    { "The 5 boats left", "5 boats=5 boat" }, { "On Monday 5 boats left", "5 boats=5 boat" },
	    { "About 5 boats left", "5 boats=5 boat" }, { "Flight 12 passengers left", "" },
	    { "with 5 boats", "5 boats=5 boat" }, { "red 5 boats", "5 boats=5 boat" });
}
END_TEST

START_TEST(tells_shares)
{
	CHECK_ALL(
	    { "one in five children", "" }, { "1 in 12 boats", "" }, { "in five villages", "five villages=5 village" },
	    { "left in five boats", "five boats=5 boat" }, { "nine out of ten boats", "" },
	    { "ran out of ten boats", "ten boats=10 boat" }, { "out of ten boats", "ten boats=10 boat" },
	    { "9 but of ten boats", "ten boats=10 boat" }, { "9 out in ten boats", "ten boats=10 boat" });
}
END_TEST

START_TEST(tells_years_by_what_follows)
{
	CHECK_ALL(
	    { "the 1499 elections", "1499 elections=1499 election" }, { "the 1500 elections", "" },
	    { "the 2100 elections", "" }, { "the 2101 elections", "2101 elections=2101 election" },
	    { "the 2,019 elections", "2,019 elections=2019 election" },
	    { "the 2019 people", "2019 people=2019 person" },
	    { "two thousand elections", "two thousand elections=2000 election" });
}
END_TEST

START_TEST(tells_a_number_that_goes_on)
{
	CHECK_ALL(
	    { "killing 5", "5=5 person.dead" }, { "killing 5.", "5=5 person.dead" },
	    { "killing 5. Boats left", "5=5 person.dead" }, { "killing 5.Boats left", "" },
	    { "killing 5-", "5=5 person.dead" }, { "killing 5-x", "" }, { "killing 5 - in all", "5=5 person.dead" },
	    { "killing 5/", "" }, { "killing 5:", "" }, { "killing 5%", "" }, { "killing 5x", "" },
	    { "killing 5)", "5=5 person.dead" }, { "killing 5,", "5=5 person.dead" });
}
END_TEST

START_TEST(finds_the_noun_within_five_words)
{
	CHECK_ALL(
	    { "five old red big new boats", "five old red big new boats=5 boat" },
	    { "five old red big new wide boats", "" },
	    { "five anti-war red big new boats", "five anti-war red big new boats=5 boat" },
	    { "five anti-war red big new wide boats", "" },
	    { "five anti - war boats", "" }, { "five old, red boats", "" },
	    { "five old days", "" }, { "five old 12 boats", "12 boats=12 boat" },
	    { "five with boats", "" }, { "five of the boats", "five of the boats=5 boat" },
	    { "five boats Dealers said", "five boats=5 boat" }, { "five old dead", "five old dead=5 person.dead" },
	    { "five times of it", "" }, { "five Mondays of it", "" },
	    { "five mornings of it", "" }, { "five boat", "" }, { "five boats", "five boats=5 boat" });
}
END_TEST

START_TEST(one_is_of_persons)
{
	CHECK_ALL(
	    { "one tall officer died", "one tall officer=1 officer.dead" }, { "1 man was killed", "1 man=1 man.dead" },
	    { "one boat sank", "" }, { "one boats", "" }, { "two man", "" },
	    { "one Lorn officer left", "one=1 officer" }, { "one death", "" },
	    { "one million boats", "one million boats=1e6 boat" });
}
END_TEST

START_TEST(a_participle_is_passive_before_a_small_word_or_a_mark)
{
	CHECK_ALL(
	    { "Five men killed by fire", "Five men=5 man.dead" }, { "Five men killed the guard", "Five men=5 man" },
	    { "Five men killed.", "Five men=5 man.dead" }, { "Five men killed", "Five men=5 man.dead" },
	    { "Five men killed Odo", "Five men=5 man" }, { "Five men killed guards", "Five men=5 man" },
	    { "Five men killed 3 boats", "Five men=5 man; 3 boats=3 boat.dead" },
	    { "Five men were killed guards", "Five men=5 man.dead" });
}
END_TEST

START_TEST(another_verb_ends_the_clause)
{
	CHECK_ALL(
	    { "Six men walked and were killed.", "Six men=6 man" },
	    { "Six men fed and were killed.", "Six men=6 man.dead" },
	    { "Six men indeed were killed.", "Six men=6 man.dead" },
	    { "Six men of Sundred were killed.", "Six men=6 man.dead" }, { "Six men said he died.", "Six men=6 man" },
	    { "Six men confirmed dead there", "Six men=6 man.dead" }, { "Six men which died", "Six men=6 man" },
	    { "Six men asked and were killed.", "Six men=6 man" });
}
END_TEST

START_TEST(looks_ten_words_on_for_a_fate)
{
	CHECK_ALL(
	    { "Six men of the far north of the old mill there died", "Six men=6 man.dead" },
	    { "Six men of the far north of the old red mill there died", "Six men=6 man" },
	    { "Six men; they died", "Six men=6 man" }, { "Six men (old) died", "Six men=6 man" },
	    { "Six men, all old, died", "Six men=6 man.dead" }, { "Six men - all old - died", "Six men=6 man.dead" },
	    { "Six men with 12 died", "Six men=6 man" },
	    { "Six men, including two boys, died", "Six men=6 man.dead; two boys=2 boy.dead" },
	    { "Six men were old and dead inside", "Six men=6 man.dead" });
}
END_TEST

START_TEST(looks_over_five_small_words_for_what_was_done)
{
	CHECK_ALL(
	    { "killing at least up to about 12", "12=12 person.dead" }, { "killing as many as at least about 12", "" },
	    { "killed 12", "12=12 person.dead" }, { "dead 12", "" }, { "about 12", "" },
	    { "Killing 12", "12=12 person.dead" },
	    { "killing old 12", "" }, { "killing 12 in all", "12=12 person.dead" }, { "killing 12 the day", "" },
	    { "killing 12 walk", "" }, { "killing 12 13", "" });
}
END_TEST

START_TEST(looks_eight_words_back_for_a_toll)
{
	CHECK_ALL(
	    { "The toll in the north has now risen to 41.", "41=41 person.dead" },
	    { "The toll in the far north has now risen to 41.", "" }, { "toll 41", "41=41 person.dead" },
	    { "The toll, it is said, is 41.", "" }, { "The toll 3 rose to 41.", "" },
	    { "The toll at 41 walk", "" }, { "and 30 were hurt", "30=30 person.injured" }, { "and 30 had hurt", "" });
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
	tcase_add_test(unit, tells_numbers_that_are_names);
	tcase_add_test(unit, tells_shares);
	tcase_add_test(unit, tells_years_by_what_follows);
	tcase_add_test(unit, tells_a_number_that_goes_on);
	tcase_add_test(unit, finds_the_noun_within_five_words);
	tcase_add_test(unit, one_is_of_persons);
	tcase_add_test(unit, a_participle_is_passive_before_a_small_word_or_a_mark);
	tcase_add_test(unit, another_verb_ends_the_clause);
	tcase_add_test(unit, looks_ten_words_on_for_a_fate);
	tcase_add_test(unit, looks_over_five_small_words_for_what_was_done);
	tcase_add_test(unit, looks_eight_words_back_for_a_toll);
	tcase_add_test(unit, counts_things);
	tcase_add_test(unit, tells_the_fate_of_those_counted);
	tcase_add_test(unit, tells_who_did_it_from_those_it_was_done_to);
	tcase_add_test(unit, leaves_what_counts_nothing);
	tcase_add_test(unit, knows_the_singular);
}
