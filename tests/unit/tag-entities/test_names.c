#include "../unit.h"
#include "names/names.h"

static struct names names;
static struct names_mention mention[64];
static size_t number[64];
static size_t n;

static void
setup(void)
{
	const char *fault;
	size_t line;

	memset(&names, 0, sizeof names);
	n = 0;
	ck_assert(aliases_add(&names.aliases, aliases_builtin(), &line, &fault));
}

static void
teardown(void)
{
	names_free(&names);
}

/* The document's next mention, and what stands after it. */
static void
name(enum ner_type type, const char *text, const char *after)
{
	mention[n].text = bytes_of(text);
	mention[n].guessed = false;
	mention[n].after = bytes_of(after);
	mention[n++].type = type;
}

static void
person(const char *text)
{
	name(NER_PER, text, "");
}

static void
resolve(void)
{
	size_t i;

	names_start(&names);
	for (i = 0; i < n; i++)
		number[i] = names_add(&names, &mention[i]);
	names_finish(&names);
}

#define ck_assert_name(i, want) \
	ck_assert_bytes(names_name(&names, number[i]), want)

START_TEST(surname_is_who_was_introduced)
{
	person("Donald Trump");
	person("Trump");
	person("TRUMP");
	person("Donald");
	resolve();
	ck_assert_name(1, "Donald Trump");
	ck_assert_name(2, "Donald Trump");
	ck_assert_name(3, "Donald Trump");
}
END_TEST

START_TEST(surname_may_come_before_the_full_name)
{
	person("Ishiba");
	person("Shigeru Ishiba");
	resolve();
	ck_assert_name(0, "Shigeru Ishiba");
}
END_TEST

START_TEST(two_persons_of_one_surname_stay_two)
{
	person("Bill Clinton");
	person("Hillary Clinton");
	person("Clinton");
	person("Hillary");
	resolve();
	ck_assert_name(0, "Bill Clinton");
	ck_assert_name(1, "Hillary Clinton");
	ck_assert_name(2, "Clinton");
	ck_assert_name(3, "Hillary Clinton");
}
END_TEST

START_TEST(middle_names_and_initials_do_not_make_another_person)
{
	person("Donald Trump");
	person("Donald J. Trump");
	person("Donald Trump");
	person("D. Trump");
	person("John F. Kennedy");
	person("John Fitzgerald Kennedy");
	person("John Fitzgerald Kennedy");
	resolve();
	ck_assert_name(1, "Donald Trump");
	ck_assert_name(3, "Donald Trump");
	ck_assert_name(4, "John Fitzgerald Kennedy");
}
END_TEST

START_TEST(different_middle_initials_are_two_persons)
{
	person("George W. Bush");
	person("George H. Bush");
	resolve();
	ck_assert_name(0, "George W. Bush");
	ck_assert_name(1, "George H. Bush");
}
END_TEST

START_TEST(korean_names_have_one_form_everywhere)
{
	person("Lee Jae Myung");
	person("Jae-myung Lee");
	person("LEE JAE-MYUNG");
	person("Lee");
	person("Yoon Suk Yeol");
	person("Cho Hyun");
	person("Cho");
	resolve();
	ck_assert_name(0, "Lee Jae-myung");
	ck_assert_name(1, "Lee Jae-myung");
	ck_assert_name(2, "Lee Jae-myung");
	ck_assert_name(3, "Lee Jae-myung");
	ck_assert_name(4, "Yoon Suk-yeol");
	ck_assert_name(5, "Cho Hyun");
	ck_assert_name(6, "Cho Hyun");
}
END_TEST

START_TEST(names_in_the_other_order_are_the_same)
{
	person("Shigeru Ishiba");
	person("Ishiba Shigeru");
	person("Shigeru Ishiba");
	resolve();
	ck_assert_name(1, "Shigeru Ishiba");
}
END_TEST

START_TEST(spelling_does_not_tell_apart)
{
	person("Recep Tayyip Erdo\xc4\x9f" "an");
	person("Recep Tayyip Erdogan");
	person("Recep Tayyip Erdo\xc4\x9f" "an\xe2\x80\x99s");
	name(NER_ORG, "Al-Jazeera", "");
	name(NER_ORG, "Al Jazeera", "");
	name(NER_ORG, "Al Jazeera", "");
	name(NER_LOC, "TOKYO", "");
	name(NER_LOC, "Tokyo", "");
	resolve();
	ck_assert_name(1, "Recep Tayyip Erdo\xc4\x9f" "an");
	ck_assert_name(2, "Recep Tayyip Erdo\xc4\x9f" "an");
	ck_assert_name(3, "Al Jazeera");
	ck_assert_name(6, "Tokyo");
}
END_TEST

START_TEST(acronyms_are_what_they_stand_for)
{
	name(NER_ORG, "Liberal Democratic Party", " (LDP) won");
	name(NER_ORG, "LDP", "");
	name(NER_ORG, "Constitutional Democratic Party of Japan", "");
	name(NER_ORG, "CDP", "");
	name(NER_ORG, "XYZ", "");
	resolve();
	ck_assert_name(1, "Liberal Democratic Party");
	ck_assert_name(3, "Constitutional Democratic Party of Japan");
	ck_assert_name(4, "XYZ");
}
END_TEST

START_TEST(bodies_are_not_merged_by_their_words)
{
	name(NER_ORG, "Bank of Japan", "");
	name(NER_ORG, "Bank", "");
	name(NER_ORG, "Japan", "");
	resolve();
	ck_assert_name(1, "Bank");
	ck_assert_name(2, "Japan");
}
END_TEST

START_TEST(countries_have_one_name_and_a_code)
{
	name(NER_LOC, "the U.S.", "");
	name(NER_LOC, "US", "");
	name(NER_LOC, "United States", "");
	name(NER_LOC, "S. Korea", "");
	name(NER_ORG, "UN", "");
	person("US");
	resolve();
	ck_assert_name(0, "United States");
	ck_assert_name(1, "United States");
	ck_assert_name(2, "United States");
	ck_assert_name(3, "South Korea");
	ck_assert_name(4, "United Nations");
	ck_assert_name(5, "US");
	ck_assert_bytes(names_code(&names, number[1]), "US");
}
END_TEST

START_TEST(georgia_is_a_state_beside_american_places)
{
	name(NER_LOC, "Georgia", "");
	resolve();
	ck_assert_bytes(names_code(&names, number[0]), "GE");
	n = 0;
	name(NER_LOC, "Augusta", ", Georgia, is");
	name(NER_LOC, "Georgia", ", is");
	resolve();
	ck_assert_bytes(names_code(&names, number[1]), "");
	n = 0;
	name(NER_LOC, "Smallville", ", Georgia, is");
	name(NER_LOC, "Georgia", ", is");
	resolve();
	ck_assert_bytes(names_code(&names, number[1]), "");
	n = 0;
	name(NER_LOC, "Tbilisi", ", Georgia, is");
	name(NER_LOC, "Georgia", ", is");
	name(NER_LOC, "Russia", "");
	resolve();
	ck_assert_bytes(names_code(&names, number[1]), "GE");
}
END_TEST

START_TEST(united_states_is_us_in_names)
{
	name(NER_ORG, "United States Navy", "");
	name(NER_ORG, "U.S. Navy", "");
	name(NER_ORG, "U.S. Navy", "");
	resolve();
	ck_assert_name(0, "US Navy");
}
END_TEST

START_TEST(former_names_are_those_of_today)
{
	name(NER_ORG, "Orvex", ", formerly known as the Velk Group, fell");
	name(NER_ORG, "Velk Group", ", fell");
	name(NER_ORG, "Sund", ", formerly of Velk Bank");
	name(NER_ORG, "Velk Bank", "");
	name(NER_ORG, "Velk Group", "");
	resolve();
	ck_assert_name(1, "Orvex");
	ck_assert_name(3, "Velk Bank");
	ck_assert_name(4, "Orvex");
}
END_TEST

START_TEST(nothing_is_remembered)
{
	person("Donald Trump");
	resolve();
	n = 0;
	person("Trump");
	resolve();
	ck_assert_name(0, "Trump");
}
END_TEST

START_TEST(aliases_say_which_line_is_wrong)
{
	const char *fault;
	size_t line;

	ck_assert(!aliases_add(&names.aliases, bytes_of("# ours\n[ORG]\n| X |\n"), &line, &fault));
	ck_assert_uint_eq(line, 3);
	ck_assert(!aliases_add(&names.aliases, bytes_of("[BODY]\n"), &line, &fault));
	ck_assert_uint_eq(line, 1);
	ck_assert(aliases_add(&names.aliases, bytes_of("[ORG]\nThe Daily || Daily; D.\n"), &line, &fault));
	name(NER_ORG, "Daily", "");
	resolve();
	ck_assert_name(0, "The Daily");
}
END_TEST

START_TEST(particles_belong_to_a_surname)
{
	person("Luiz In\xc3\xa1" "cio Lula da Silva");
	person("Lula");
	person("Lula da Silva");
	person("Bashar al-Assad");
	person("Assad");
	person("Al-Assad's");
	person("Bashar Assad");
	person("Virgil van Dijk");
	person("Van Dijk");
	resolve();
	ck_assert_name(1, "Luiz In\xc3\xa1" "cio Lula da Silva");
	ck_assert_name(2, "Luiz In\xc3\xa1" "cio Lula da Silva");
	ck_assert_name(4, "Bashar al-Assad");
	ck_assert_name(5, "Bashar al-Assad");
	ck_assert_name(6, "Bashar al-Assad");
	ck_assert_name(8, "Virgil van Dijk");
}
END_TEST

START_TEST(father_and_son_stay_two)
{
	person("Ferdinand Marcos Sr.");
	person("Ferdinand Marcos Jr.");
	person("Ferdinand Marcos");
	person("Robert F. Kennedy Jr.");
	person("Robert Kennedy Jr.");
	person("Robert Kennedy");
	person("Kennedy");
	resolve();
	ck_assert_name(0, "Ferdinand Marcos Sr.");
	ck_assert_name(1, "Ferdinand Marcos Jr.");
	ck_assert_name(2, "Ferdinand Marcos");
	ck_assert_name(4, "Robert F. Kennedy Jr.");
	ck_assert_name(5, "Robert F. Kennedy Jr.");
	ck_assert_name(6, "Robert F. Kennedy Jr.");
}
END_TEST

START_TEST(initials_are_the_same_with_and_without_stops)
{
	person("J.K. Rowling");
	person("JK Rowling");
	person("J. K. Rowling");
	person("J. R. R. Tolkien");
	person("J.R.R. Tolkien");
	resolve();
	ck_assert_name(1, "J.K. Rowling");
	ck_assert_name(2, "J.K. Rowling");
	ck_assert_name(4, "J. R. R. Tolkien");
}
END_TEST

START_TEST(another_transliteration_is_no_other_person)
{
	person("Sergei Lavrov");
	person("Sergey Lavrov");
	person("Volodymyr Zelenskyy");
	person("Zelensky");
	person("Mohamed Yunus");
	person("Muhammad Ali");
	resolve();
	ck_assert_name(1, "Sergei Lavrov");
	ck_assert_name(3, "Volodymyr Zelenskyy");
	ck_assert_name(4, "Mohamed Yunus");
	ck_assert_name(5, "Muhammad Ali");
}
END_TEST

START_TEST(a_guess_gives_way_to_what_is_written)
{
	name(NER_LOC, "Sao Paulo", " (AFP) - ");
	mention[0].guessed = true;
	name(NER_ORG, "AFP", ") - ");
	name(NER_LOC, "S\xc3\xa3o Paulo", "");
	resolve();
	ck_assert_name(0, "S\xc3\xa3o Paulo");
	ck_assert_name(1, "Agence France-Presse");
}
END_TEST

UNIT_MAIN("names")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, surname_is_who_was_introduced);
	tcase_add_test(unit, surname_may_come_before_the_full_name);
	tcase_add_test(unit, two_persons_of_one_surname_stay_two);
	tcase_add_test(unit, middle_names_and_initials_do_not_make_another_person);
	tcase_add_test(unit, different_middle_initials_are_two_persons);
	tcase_add_test(unit, korean_names_have_one_form_everywhere);
	tcase_add_test(unit, names_in_the_other_order_are_the_same);
	tcase_add_test(unit, spelling_does_not_tell_apart);
	tcase_add_test(unit, acronyms_are_what_they_stand_for);
	tcase_add_test(unit, bodies_are_not_merged_by_their_words);
	tcase_add_test(unit, countries_have_one_name_and_a_code);
	tcase_add_test(unit, georgia_is_a_state_beside_american_places);
	tcase_add_test(unit, united_states_is_us_in_names);
	tcase_add_test(unit, former_names_are_those_of_today);
	tcase_add_test(unit, nothing_is_remembered);
	tcase_add_test(unit, aliases_say_which_line_is_wrong);
	tcase_add_test(unit, particles_belong_to_a_surname);
	tcase_add_test(unit, father_and_son_stay_two);
	tcase_add_test(unit, initials_are_the_same_with_and_without_stops);
	tcase_add_test(unit, another_transliteration_is_no_other_person);
	tcase_add_test(unit, a_guess_gives_way_to_what_is_written);
}
