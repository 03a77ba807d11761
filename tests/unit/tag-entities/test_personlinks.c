#include "../unit.h"
#include "names/names.h"

/* Persons of one document, in its order, and what each is called in the end; both lists end with NULL. */
static void
check(const char *const *person, const char *const *want)
{
	struct names names = { 0 };
	size_t number[8], i;

	names_start(&names);
	for (i = 0; person[i] != NULL; i++)
		number[i] = names_add(&names,
		    &(struct names_mention){ NER_PER, bytes_of(person[i]), false, bytes_of("") });
	names_finish(&names);
	for (i = 0; person[i] != NULL; i++)
		ck_assert_bytes(names_name(&names, number[i]), want[i]);
	names_free(&names);
}

#define CHECK(person, want) check((const char *const[]){ person, NULL }, (const char *const[]){ want, NULL })
#define LIST(...) __VA_ARGS__

START_TEST(a_surname_is_whose_it_was_when_it_first_stood_alone)
{
	CHECK(LIST("Dan Halvorsen", "Halvorsen", "Jon Halvorsen"),
	    LIST("Dan Halvorsen", "Dan Halvorsen", "Jon Halvorsen"));
	CHECK(LIST("Dan Halvorsen", "D. Halvorsen", "Halvorsen", "Jon Halvorsen", "Kim Halvorsen"),
	    LIST("Dan Halvorsen", "Dan Halvorsen", "Dan Halvorsen", "Jon Halvorsen", "Kim Halvorsen"));
	CHECK(LIST("Dan Halvorsen", "J. Halvorsen", "Halvorsen", "Jon Halvorsen"),
	    LIST("Dan Halvorsen", "Jon Halvorsen", "Halvorsen", "Jon Halvorsen"));
	CHECK(LIST("Dan Halvorsen", "D. Halvorsen", "Halvorsen"),
	    LIST("Dan Halvorsen", "Dan Halvorsen", "Dan Halvorsen"));
	CHECK(LIST("Dan Halvorsen", "Jon Halvorsen", "Halvorsen"),
	    LIST("Dan Halvorsen", "Jon Halvorsen", "Halvorsen"));
	CHECK(LIST("Halvorsen", "Dan Halvorsen", "Jon Halvorsen"),
	    LIST("Halvorsen", "Dan Halvorsen", "Jon Halvorsen"));
	CHECK(LIST("Dan Halvorsen", "Dan O. Halvorsen", "Halvorsen"),
	    LIST("Dan Halvorsen", "Dan Halvorsen", "Dan Halvorsen"));
}
END_TEST

START_TEST(short_given_names_stand_for_formal_ones)
{
	CHECK(LIST("Joseph R. Orvin", "Joe Orvin", "Orvin"),
	    LIST("Joseph R. Orvin", "Joseph R. Orvin", "Joseph R. Orvin"));
	CHECK(LIST("Abe Orvin", "Abraham Orvin"), LIST("Abe Orvin", "Abe Orvin"));
	CHECK(LIST("Zach Orvin", "Zachary Orvin"), LIST("Zach Orvin", "Zach Orvin"));
	CHECK(LIST("Joe Orvin", "Joan Orvin"), LIST("Joe Orvin", "Joan Orvin"));
	CHECK(LIST("Joe A. Orvin", "Joseph B. Orvin"), LIST("Joe A. Orvin", "Joseph B. Orvin"));
	CHECK(LIST("Joe Orvin", "Joseph Tesk"), LIST("Joe Orvin", "Joseph Tesk"));
}
END_TEST

START_TEST(honours_are_no_part_of_a_name)
{
	CHECK(LIST("Ann Maria Hadot DBE", "Ann Hadot", "Hadot"),
	    LIST("Ann Maria Hadot DBE", "Ann Maria Hadot DBE", "Ann Maria Hadot DBE"));
	CHECK(LIST("Ann Hadot CBE FRS", "Hadot"), LIST("Ann Hadot CBE FRS", "Ann Hadot CBE FRS"));
	CHECK(LIST("Ann Frs", "Frs"), LIST("Ann Frs", "Ann Frs"));
}
END_TEST

START_TEST(the_family_name_comes_first_in_korea)
{
	CHECK(LIST("Kim Jong Un", "Kim"), LIST("Kim Jong-un", "Kim Jong-un"));
	CHECK(LIST("Moon Jaein", "Moon"), LIST("Moon Jaein", "Moon Jaein"));
	CHECK(LIST("Lee Kang", "Kang"), LIST("Lee Kang", "Lee Kang"));
	CHECK(LIST("Kim Jong Un", "Kim Orvin", "Kim"), LIST("Kim Jong-un", "Kim Orvin", "Kim"));
}
END_TEST

START_TEST(runs_of_words_stand_for_a_person)
{
	CHECK(LIST("Ana Maria da Silva", "Ana Maria", "da Silva"),
	    LIST("Ana Maria da Silva", "Ana Maria da Silva", "Ana Maria da Silva"));
}
END_TEST

UNIT_MAIN("personlinks")
{
	tcase_add_test(unit, the_family_name_comes_first_in_korea);
	tcase_add_test(unit, runs_of_words_stand_for_a_person);
	tcase_add_test(unit, a_surname_is_whose_it_was_when_it_first_stood_alone);
	tcase_add_test(unit, short_given_names_stand_for_formal_ones);
	tcase_add_test(unit, honours_are_no_part_of_a_name);
}
