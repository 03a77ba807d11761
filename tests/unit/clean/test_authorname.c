#include "../unit.h"
#include "page/authorname.h"

static enum authorname
of(const char *name)
{
	return authorname_of(bytes_of(name), bytes_of("The Norvik Observer"));
}

START_TEST(persons_organizations_and_neither)
{
	ck_assert_int_eq(of("Ada Holm"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("\347\211\233\351\225\225"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("Nordnews"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("the norvik observer"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("Coast News"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("Observer Staff, Norvik"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("105092"), AUTHORNAME_NONE);
	ck_assert_int_eq(of("https://norvik.example/ada"), AUTHORNAME_NONE);
	ck_assert_int_eq(of("ada@norvik.example"), AUTHORNAME_NONE);
	ck_assert_int_eq(of(""), AUTHORNAME_NONE);
}
END_TEST

START_TEST(every_word_of_organisations)
{
	static const char *const words[] = {
		"Agence", "Agencia", "Agencies", "Agency", "Board", "Bureau", "Correspondent", "Correspondents",
		"Daily", "Desk", "Editor", "Editorial", "Editors", "Gazette", "Herald", "Journal", "Magazine",
		"Media", "News",
		"Newsroom", "Online", "Post", "Press", "Radio", "Redacci\303\263n", "Redaction", "Redaktion",
		"Redazione", "Reporter", "Reporters", "R\303\251daction", "Service", "Staff", "TV", "Team", "Times",
		"Tribune", "Writer", "Writers", "Zeitung"
	};
	char name[64];
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++) {
		snprintf(name, sizeof name, "Coast %s", words[i]);
		ck_assert_int_eq(of(name), AUTHORNAME_ORGANIZATION);
		snprintf(name, sizeof name, "%s, Sundby", words[i]);
		ck_assert_int_eq(of(name), AUTHORNAME_ORGANIZATION);
		snprintf(name, sizeof name, "Coast %sx", words[i]);
		ck_assert_int_eq(of(name), AUTHORNAME_PERSON);
	}
}
END_TEST

START_TEST(bounds_of_names)
{
	char name[256];

	memset(name, 'a', sizeof name);
	name[100] = ' ';
	name[200] = '\0';
	ck_assert_int_eq(of(name), AUTHORNAME_PERSON);
	name[200] = 'a';
	name[201] = '\0';
	ck_assert_int_eq(of(name), AUTHORNAME_NONE);
	ck_assert_int_eq(of("Ada"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("Ada,Holm"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of(" Ada "), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("Ada,  "), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("\303\251lan"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(of("\342\200\224 12"), AUTHORNAME_NONE);	/* a dash is no letter */
	ck_assert_int_eq(of("\303\251 12"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("\343\201\202"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("The Norvik Observers"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("The Norvik Observe"), AUTHORNAME_PERSON);
	ck_assert_int_eq(of("THE NORVIK OBSERVER"), AUTHORNAME_ORGANIZATION);
	ck_assert_int_eq(authorname_of(bytes_of("Ada Holm"), bytes_of("")), AUTHORNAME_PERSON);
}
END_TEST

UNIT_MAIN("authorname")
{
	tcase_add_test(unit, every_word_of_organisations);
	tcase_add_test(unit, bounds_of_names);
	tcase_add_test(unit, persons_organizations_and_neither);
}
