#include "../unit.h"
#include "facts.h"
#include "factword.h"

static struct facts facts;

static void
setup(void)
{
	facts_start(&facts);
}

static void
teardown(void)
{
	facts_free(&facts);
}

/* The facts of TEXT as "name:Edda Lunn|figure:9", a * after the kind where it opens a sentence. */
static const char *
read_text(const char *text)
{
	static const char *const kinds[] = { "name", "figure", "date" };
	static char list[1000];
	size_t i, n = 0;

	facts_read(&facts, bytes_of(text));
	list[0] = '\0';
	for (i = 0; i < facts.n; i++) {
		const struct fact *f = &facts.fact[i];

		n += (size_t)snprintf(list + n, sizeof list - n, "%s%s%s:%.*s", i > 0 ? "|" : "", kinds[f->kind],
		    f->sentence_start ? "*" : "", (int)(f->end - f->start), text + f->start);
	}
	return list;
}

/* The value of the first fact of TEXT. */
static uint64_t
value(const char *text)
{
	facts_read(&facts, bytes_of(text));
	ck_assert_uint_ge(facts.n, 1);
	return facts.fact[0].value;
}

static void
expect_number(const char *text, int64_t low, int64_t high)
{
	facts_read(&facts, bytes_of(text));
	ck_assert_msg(facts.n == 1, "%s: %zu facts", text, facts.n);
	ck_assert(facts.fact[0].numeric);
	ck_assert_int_eq(facts.fact[0].low, low);
	ck_assert_int_eq(facts.fact[0].high, high);
}

START_TEST(the_words_known_are_in_order)
{
	size_t i;

	for (i = 1; factword_at(i) != NULL; i++)
		ck_assert_int_lt(bytes_compare(bytes_of(factword_at(i - 1)->word), bytes_of(factword_at(i)->word)), 0);
	ck_assert_uint_gt(i, 200);
}
END_TEST

START_TEST(names_are_runs_of_capitals)
{
	ck_assert_str_eq(read_text("the mayor Edda Lunn told the Coast Daily and Mr. O'Hara of the U.S. Navy"),
	    "name:Edda Lunn|name:Coast Daily|name:O'Hara|name:U.S. Navy");
	ck_assert_str_eq(read_text("he met Lunn's aunt, Jean-Luc and the \xC3\x89lys\xC3\xA9" "e staff"),
	    "name:Lunn|name:Jean-Luc|name:\xC3\x89lys\xC3\xA9" "e");
	ck_assert(value("in Z\xC3\xBCrich it rained all day") == value("in ZURICH it rained all day"));
	ck_assert(value("in Aln it rained all day") != value("in Alm it rained all day"));
}
END_TEST

START_TEST(the_first_word_of_a_sentence_is_marked)
{
	ck_assert_str_eq(read_text("Ferries sail again. The pier of Wick is shut. Tam Orrin said so."),
	    "name*:Ferries|name:Wick|name*:Tam Orrin");
	ck_assert_str_eq(read_text("it was Mr. Brand who came on Jan. 3 to see Gen. Ode"),
	    "name:Brand|date:Jan. 3|name:Gen. Ode");
	ck_assert_str_eq(read_text("he said, \"Ships sail\" and left"), "name*:Ships");
}
END_TEST

START_TEST(lines_of_capitals_have_no_names)
{
	ck_assert_str_eq(read_text("Storm Closes Harbour Of Wick For 12 Days\nthe harbour of Wick was shut"),
	    "figure:12|name:Wick");
	/* three of five words are not too many, four are */
	ck_assert_str_eq(read_text("to Aln by Bor Cam"), "name:Aln|name:Bor Cam");
	ck_assert_str_eq(read_text("to Aln Dor Bor Cam"), "");
}
END_TEST

START_TEST(numbers_are_read_as_one)
{
	expect_number("nine", 9000, 9000);
	expect_number("1,200", 1200000, 1200000);
	expect_number("10 000", 10000000, 10000000);
	expect_number("1.234.567", INT64_C(1234567000), INT64_C(1234567000));
	expect_number("3,5", 3500, 3500);
	expect_number("two hundred and twelve", 212000, 212000);
	expect_number("twenty-five thousand", 25000000, 25000000);
	expect_number("twenty one", 21000, 21000);
	expect_number("two dozen", 24000, 24000);
	expect_number("3.4 million", INT64_C(3400000000), INT64_C(3400000000));
	expect_number("12bn", INT64_C(12000000000000), INT64_C(12000000000000));
	expect_number("21st", 21000, 21000);
	expect_number("\xD9\xA1\xD9\xA2", 12000, 12000);
	expect_number("\xE4\xB8\x89\xE5\x8D\x81\xE4\xBA\x94", 35000, 35000);	/* Han: three ten five */
	ck_assert_str_eq(read_text("one of them"), "");
	ck_assert(value("nine people") == value("9 people"));
}
END_TEST

START_TEST(two_numbers_are_a_range)
{
	expect_number("140-150", 140000, 150000);
	expect_number("between 140 and 150", 140000, 150000);
	expect_number("three to five million", INT64_C(3000000000), INT64_C(5000000000));
	ck_assert_str_eq(read_text("it rose from 3 to 5, and 6 and 7"), "figure:3|figure:5|figure:6|figure:7");
	facts_read(&facts, bytes_of("6-3"));
	ck_assert(!facts.fact[0].numeric);
	ck_assert(value("6-3") != value("6-2"));
}
END_TEST

START_TEST(what_is_no_number_is_a_figure_yet)
{
	ck_assert_str_eq(read_text("call 0800 555 0147 at 10:30 for the A380"),
	    "figure:0800 555 0147|figure:10:30|figure:A380");
	ck_assert(value("call 0800 555 0147") != value("call 0800 555 0148"));
	ck_assert_str_eq(read_text("the model TX-40"), "name:TX|figure:40");
}
END_TEST

START_TEST(dates_take_their_figures)
{
	ck_assert_str_eq(read_text("on Monday, March 3, 2026, 12 ships"), "date:Monday, March 3, 2026|figure:12");
	ck_assert_str_eq(read_text("on Monday 12 ships of 5 April"), "date:Monday|figure:12|date:5 April");
	ck_assert(value("on March 3 it") == value("on 3 March it"));
	ck_assert(value("on March 3 it") != value("on March 4 it"));
	ck_assert_str_eq(read_text("in March 2026"), "date:March 2026");
	ck_assert_str_eq(read_text("le 5 mars \xC3\xA0 midi"), "date:5 mars");
	/* a month that may be another word is one beside a figure only */
	ck_assert_str_eq(read_text("May came. In May it rained. March 2 was dry."), "date:May|date*:March 2");
	ck_assert_str_eq(read_text("he saw Jan Ode and mars"), "name:Jan Ode");
	/* nor does what follows such a word lay hands on a fact that is gone */
	ck_assert_str_eq(read_text("mars The rain"), "");
	ck_assert_str_eq(read_text("May The rain"), "");
	ck_assert_str_eq(read_text("2026\xE5\xB9\xB4" "3\xE6\x9C\x88"
	    "5\xE6\x97\xA5\xE6\xB0\xB4\xE6\x9B\x9C\xE6\x97\xA5"),
	    "date*:2026\xE5\xB9\xB4" "3\xE6\x9C\x88" "5\xE6\x97\xA5|date:\xE6\xB0\xB4\xE6\x9B\x9C\xE6\x97\xA5");
}
END_TEST

START_TEST(dates_of_any_script_say_the_same)
{
	ck_assert(value("3月5日") == value("March 5"));
	ck_assert(value("3月5号") == value("March 5"));
	ck_assert(value("2024年3月5日") == value("March 5, 2024"));
	ck_assert(value("2024年3月") == value("March 2024"));
	ck_assert(value("3月5日") != value("5月3日"));
	ck_assert(value("5日") != value("5月"));
	ck_assert(value("月曜日") == value("Monday"));
	ck_assert(value("日曜") == value("Sunday"));
	ck_assert(value("12 мая 2024") == value("12 May 2024"));
}
END_TEST

#define ck_assert_facts(text, want) ck_assert_str_eq(read_text(text), want)

START_TEST(facts_of_every_form)
{
	ck_assert_facts("on March 3, 2024 it rained", "date:March 3, 2024");
	ck_assert_facts("on 3 March 2024 it rained", "date:3 March 2024");
	ck_assert_facts("on March 3 it rained", "date:March 3");
	ck_assert_facts("in March 2024 it rained", "date:March 2024");
	ck_assert_facts("in March it rained", "date:March");
	ck_assert_facts("on Monday, March 3, it rained", "date:Monday, March 3");
	ck_assert_facts("on Monday it rained", "date:Monday");
	ck_assert_facts("on Monday, it rained", "date:Monday");
	ck_assert_facts("3 March, 5 people came", "date*:3 March|figure:5");
	ck_assert_facts("March 3, 5 people came", "date*:March 3|figure:5");
	ck_assert_facts("March 3 5 people came", "date*:March 3|figure:5");
	ck_assert_facts("on March 12 it rained", "date:March 12");
	ck_assert_facts("on March 31 it rained", "date:March 31");
	ck_assert_facts("on March 1 it rained", "date:March 1");
	ck_assert_facts("in March 32 people came", "date:March|figure:32");
	ck_assert_facts("in March 0 people came", "date:March|figure:0");
	ck_assert_facts("in March 003 people came", "date:March|figure:003");
	ck_assert_facts("in March, 5 people came", "date:March|figure:5");
	ck_assert_facts("in March five people came", "date:March|figure:five");
	ck_assert_facts("in March, 2024 it rained", "date:March, 2024");
	ck_assert_facts("in March of 2024 it rained", "date:March of 2024");
	ck_assert_facts("in March 1000 it rained", "date:March 1000");
	ck_assert_facts("in March 2999 it rained", "date:March 2999");
	ck_assert_facts("in March 0999 it rained", "date:March|figure:0999");
	ck_assert_facts("in March 20245 people came", "date:March|figure:20245");
	ck_assert_facts("on March 3 2024 2025 people came", "date:March 3 2024|figure:2025");
	ck_assert_facts("on March 3 2024 5 people came", "date:March 3 2024|figure:5");
	ck_assert_facts("on 31 March it rained", "date:31 March");
	ck_assert_facts("on 1 March it rained", "date:1 March");
	ck_assert_facts("on 32 March it rained", "figure:32|date:March");
	ck_assert_facts("on 0 March it rained", "figure:0|date:March");
	ck_assert_facts("on 1.5 March it rained", "figure:1.5|date:March");
	ck_assert_facts("on 3-4 March it rained", "figure:3-4|date:March");
	ck_assert_facts("the two March days", "figure:two|date:March");
	ck_assert_facts("on 3, March it rained", "figure:3|date:March");
	ck_assert_facts("on Monday. March 3 it rained", "date:Monday. March 3");
	ck_assert_facts("on Monday of March 3 it rained", "date:Monday|date:March 3");
	ck_assert_facts("on Monday\nMarch 3 it rained", "date:Monday|date*:March 3");
	ck_assert_facts("on Monday, Tuesday and 3 March", "date:Monday|date:Tuesday|date:3 March");
	ck_assert_facts("March 33 people came", "name*:March|figure:33");
	ck_assert_facts("March 1499 people came", "date*:March 1499");
	ck_assert_facts("on the 3rd of March it rained", "date:3rd of March");
	ck_assert_facts("on March 3rd it rained", "date:March 3rd");
	ck_assert_facts("3 de marzo de 2024", "date*:3 de marzo de 2024");
	ck_assert_facts("3 \xD0\xBC\xD0\xB0\xD1\x80\xD1\x82\xD0\xB0 2024",
	    "date*:3 \xd0\xbc\xd0\xb0\xd1\x80\xd1\x82\xd0\xb0 2024");
	ck_assert_facts("Monday and Tuesday", "date*:Monday|date:Tuesday");
	ck_assert_facts("March 3 and 4 it rained", "date*:March 3|figure:4");
	ck_assert_facts("March 3-4 it rained", "date*:March 3|figure:4");
	ck_assert_facts("it rained 3 March-4 April", "date:3 March|date:4 April");
	ck_assert_facts("2024\xE5\xB9\xB4" "3\xE6\x9C\x88" "3\xE6\x97\xA5 it",
	    "date*:2024\xe5\xb9\xb4" "3\xe6\x9c\x88" "3\xe6\x97\xa5");
	ck_assert_facts("3\xE6\x9C\x88" "3\xE6\x97\xA5(\xE6\x9C\x88) it", "date*:3\xe6\x9c\x88" "3\xe6\x97\xa5");
	ck_assert_facts("3\xE6\x9C\x88 it", "date*:3\xe6\x9c\x88");
	ck_assert_facts("3\xE6\x97\xA5 it", "date*:3\xe6\x97\xa5");
	ck_assert_facts("3\xE5\x8F\xB7 it", "date*:3\xe5\x8f\xb7");
	ck_assert_facts("2024\xE5\xB9\xB4 it", "date*:2024\xe5\xb9\xb4");
	ck_assert_facts("\xE6\x9C\x88\xE6\x9B\x9C\xE6\x97\xA5 it", "date:\xe6\x9c\x88\xe6\x9b\x9c\xe6\x97\xa5");
	ck_assert_facts("3\xE4\xBA\xBA it", "figure*:3");
	ck_assert_facts("\xE4\xB8\x89\xE6\x9C\x88\xE4\xB8\x89\xE6\x97\xA5 it",
	    "date*:\xe4\xb8\x89\xe6\x9c\x88\xe4\xb8\x89\xe6\x97\xa5");
	ck_assert_facts("\xE5\x8D\x81\xE4\xBA\x94\xE4\xBA\xBA\xE3\x81\x8C\xE6\x9D\xA5\xE3\x81\x9F",
	    "figure*:\xe5\x8d\x81\xe4\xba\x94");
	ck_assert_facts("\xE7\x99\xBE\xE4\xBA\x8C\xE5\x8D\x81\xE4\xBA\xBA",
	    "figure*:\xe7\x99\xbe\xe4\xba\x8c\xe5\x8d\x81");
	ck_assert_facts("\xE4\xB8\x89\xE4\xB8\x87\xE4\xBA\x94\xE5\x8D\x83\xE4\xBA\xBA",
	    "figure*:\xe4\xb8\x89\xe4\xb8\x87\xe4\xba\x94\xe5\x8d\x83");
	ck_assert_facts("\xE4\xB8\xA4\xE4\xBA\xBF\xE4\xBA\xBA", "figure*:\xe4\xb8\xa4\xe4\xba\xbf");
	ck_assert_facts("1,200 men", "figure*:1,200");
	ck_assert_facts("1.200 men", "figure*:1.200");
	ck_assert_facts("1.5 men", "figure*:1.5");
	ck_assert_facts("1 200 men", "figure*:1 200");
	ck_assert_facts("1 20 men", "figure*:1|figure:20");
	ck_assert_facts("1.5 200 men", "figure*:1.5|figure:200");
	ck_assert_facts("3rd 200 men", "figure*:3rd|figure:200");
	ck_assert_facts("1,200 300 men", "figure*:1,200|figure:300");
	ck_assert_facts("one hundred 200 men", "figure:hundred|figure:200");
	ck_assert_facts("10:30 men", "figure*:10:30");
	ck_assert_facts("3/4 men", "figure*:3/4");
	ck_assert_facts("50% of it", "figure*:50");
	ck_assert_facts("$50 of it", "figure*:50");
	ck_assert_facts("\xE2\x82\xAC" "50m of it", "figure*:50m");
	ck_assert_facts("50 million men", "figure*:50 million");
	ck_assert_facts("50mn men", "figure*:50mn");
	ck_assert_facts("a million men", "figure:million");
	ck_assert_facts("a dozen men", "figure:dozen");
	ck_assert_facts("two dozen men", "figure*:two dozen");
	ck_assert_facts("dozens of men", "");
	ck_assert_facts("hundreds of men", "");
	ck_assert_facts("two hundred men", "figure*:two hundred");
	ck_assert_facts("two hundred and five men", "figure*:two hundred and five");
	ck_assert_facts("one hundred thousand men", "figure:hundred thousand");
	ck_assert_facts("twenty-one men", "figure*:twenty-one");
	ck_assert_facts("twenty one men", "figure*:twenty one");
	ck_assert_facts("one or two men", "figure:two");
	ck_assert_facts("two to three men", "figure*:two to three");
	ck_assert_facts("two-three men", "figure*:two-three");
	ck_assert_facts("between two and three men", "figure:two and three");
	ck_assert_facts("2 to 3 million men", "figure*:2 to 3 million");
	ck_assert_facts("2-3 men", "figure*:2-3");
	ck_assert_facts("3-2 men", "figure*:3-2");
	ck_assert_facts("2\xE2\x80\x93" "3 men", "figure*:2\xe2\x80\x93" "3");
	ck_assert_facts("2-3-4 men", "figure*:2-3-4");
	ck_assert_facts("TX40 men", "figure*:TX40");
	ck_assert_facts("40th man", "figure*:40th");
	ck_assert_facts("40s men", "figure*:40s");
	ck_assert_facts("1990s men", "figure*:1990s");
	ck_assert_facts("0800 555 0147", "figure*:0800 555 0147");
	ck_assert_facts("-5 men", "figure*:5");
	ck_assert_facts("+5 men", "figure*:5");
	ck_assert_facts("5.5.5 men", "figure*:5.5.5");
	ck_assert_facts("5 men and 6 women", "figure*:5|figure:6");
	ck_assert_facts("five men, six women", "figure*:five|figure:six");
	ck_assert_facts("one man", "");
	ck_assert_facts("one of the men", "");
	ck_assert_facts("zwei Millionen M\xC3\xA4nner", "figure*:zwei Millionen");
	ck_assert_facts("\xD0\xB4\xD0\xB2\xD0\xB0\xD0\xB4\xD1\x86\xD0\xB0\xD1\x82\xD1\x8C "
	    "\xD0\xBF\xD1\x8F\xD1\x82\xD1\x8C \xD1\x87\xD0\xB5\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xB5\xD0\xBA",
	    "figure*:\xd0\xb4\xd0\xb2\xd0\xb0\xd0\xb4\xd1\x86\xd0\xb0\xd1\x82\xd1\x8c "
	    "\xd0\xbf\xd1\x8f\xd1\x82\xd1\x8c");
	ck_assert_facts("the U.S. Navy and the U.N. said", "name:U.S. Navy|name:U.N");
	ck_assert_facts("Mr. Velk and Dr. Lunn met Gen. Ode", "");
	ck_assert_facts("Ada Velk Jr. met him", "name*:Ada Velk Jr");
	ck_assert_facts("McVelk met O'Lunn", "");
	ck_assert_facts("it met ABC and iPhone there", "name:ABC");
	ck_assert_facts("\"Velk\" met him", "name*:Velk");
	ck_assert_facts("(Velk) met him", "name*:Velk");
	ck_assert_facts("it met Velk/Lunn there", "name:Velk|name:Lunn");
	ck_assert_facts("it met Velk & Lunn there", "name:Velk|name:Lunn");
	ck_assert_facts("it met Velk-Lunn there", "name:Velk-Lunn");
	ck_assert_facts("it met Velk, Lunn and Ode there", "name:Velk|name:Lunn|name:Ode");
	ck_assert_facts("the Bank of Velk met him", "name:Bank|name:Velk");
	ck_assert_facts("Then the Velk met. The Lunn met.", "name:Velk|name:Lunn");
	ck_assert_facts("Velk met him. Lunn met him.", "name*:Velk|name*:Lunn");
	ck_assert_facts("It was. Velk met him", "name*:Velk");
	ck_assert_facts("it met \xC3\x89" "crin and \xC5\xBD there", "name:\xc3\x89" "crin|name:\xc5\xbd");
	ck_assert_facts("VELK MEETS LUNN TODAY", "");
	ck_assert_facts("Velk Meets Lunn At Last Today", "");
}
END_TEST

START_TEST(a_context_ends_with_its_sentence)
{
	uint64_t context;

	facts_read(&facts, bytes_of("it rained on the coast. About 12 piers were shut. Nobody was hurt"));
	ck_assert_uint_eq(facts.n, 2);
	context = facts.fact[0].context;
	facts_read(&facts, bytes_of("About 12 piers were shut.\nIt rained"));
	ck_assert_uint_eq(facts.fact[0].context, context);
	facts_read(&facts, bytes_of("it closed 12. Piers were shut"));
	context = facts.fact[0].context;
	facts_read(&facts, bytes_of("it closed 12. Boats sank"));
	ck_assert_uint_eq(facts.fact[0].context, context);
	ck_assert(!facts.fact[0].bare);
	facts_read(&facts, bytes_of("it rained a lot on the coast. Coast Daily. Tam Orrin of Wick came to see it"));
	ck_assert_uint_eq(facts.n, 3);
	ck_assert(facts.fact[0].bare && !facts.fact[1].bare && !facts.fact[2].bare);
}
END_TEST

START_TEST(a_text_without_capitals_has_dates)
{
	ck_assert_str_eq(read_text("it rained on monday in wick, and on march 3 it snowed"),
	    "date:monday|date:march 3");
	ck_assert_str_eq(read_text("It rained on monday in wick, and on march 3 it snowed"), "figure:3");
}
END_TEST

START_TEST(words_are_counted)
{
	facts_read(&facts, bytes_of("It has 5 piers, and Wick has 2 of them."));
	ck_assert_uint_eq(facts.words, 10);
	ck_assert_uint_eq(facts.fact[0].word, 2);
	ck_assert_uint_eq(facts.fact[1].word, 5);
	facts_read(&facts, bytes_of(""));
	ck_assert_uint_eq(facts.words, 0);
	ck_assert_uint_eq(facts.n, 0);
}
END_TEST

UNIT_MAIN("facts")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, the_words_known_are_in_order);
	tcase_add_test(unit, names_are_runs_of_capitals);
	tcase_add_test(unit, the_first_word_of_a_sentence_is_marked);
	tcase_add_test(unit, lines_of_capitals_have_no_names);
	tcase_add_test(unit, numbers_are_read_as_one);
	tcase_add_test(unit, two_numbers_are_a_range);
	tcase_add_test(unit, what_is_no_number_is_a_figure_yet);
	tcase_add_test(unit, dates_take_their_figures);
	tcase_add_test(unit, dates_of_any_script_say_the_same);
	tcase_add_test(unit, facts_of_every_form);
	tcase_add_test(unit, a_context_ends_with_its_sentence);
	tcase_add_test(unit, a_text_without_capitals_has_dates);
	tcase_add_test(unit, words_are_counted);
}
