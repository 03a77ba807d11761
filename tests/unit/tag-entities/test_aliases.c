#include "../unit.h"
#include "names/aliases.h"

static struct aliases a;

static void
setup(void)
{
	memset(&a, 0, sizeof a);
}

static void
teardown(void)
{
	aliases_free(&a);
}

static void
add(const char *list)
{
	const char *fault;
	size_t line;

	ck_assert_msg(aliases_add(&a, bytes_of(list), &line, &fault), "line %zu of '%s'", line, list);
}

/* What the key is called, as "NAME|CODE"; "" where the table has it not. */
static void
check(const char *key, enum ner_type type, const char *want)
{
	struct bytes name, code;
	char got[128] = "";

	if (aliases_find(&a, bytes_of(key), type, &name, &code))
		snprintf(got, sizeof got, "%.*s|%.*s", (int)name.n, (const char *)name.p, (int)code.n,
		    (const char *)code.p);
	ck_assert_msg(strcmp(got, want) == 0, "'%s' is '%s', not '%s'", key, got, want);
}

static void
check_fault(const char *list, size_t where, const char *why)
{
	struct aliases b = { 0 };
	const char *fault = "";
	size_t line = 0;

	ck_assert(!aliases_add(&b, bytes_of(list), &line, &fault));
	ck_assert_uint_eq(line, where);
	ck_assert_str_eq(fault, why);
	aliases_free(&b);
}

START_TEST(a_name_is_found_by_itself_and_its_aliases)
{
	add("Torvik Rail | TR | Torvik Railways; TR Rail\n");
	check("torvik rail", NER_ORG, "Torvik Rail|TR");
	check("torvik railways", NER_LOC, "Torvik Rail|TR");
	check("tr rail", NER_PER, "Torvik Rail|TR");
	check("tr rail", NER_MISC, "Torvik Rail|TR");
	check("torvik", NER_ORG, "");
	check("tr", NER_ORG, "");
	add("Xavo || X\n");
	check("x", NER_ORG, "Xavo|");
}
END_TEST

START_TEST(blanks_and_missing_parts_are_nothing)
{
	add(" \t Velk \t|| \r Velkia ;; ; Zelm\t\r\n\n# Torvik | T\n\t# Torve\nHelm\nKolda |\nOstra | OS");
	check("velk", NER_LOC, "Velk|");
	check("velkia", NER_LOC, "Velk|");
	check("zelm", NER_LOC, "Velk|");
	check("", NER_LOC, "");
	check("torvik", NER_LOC, "");
	check("torve", NER_LOC, "");
	check("helm", NER_LOC, "Helm|");
	check("kolda", NER_LOC, "Kolda|");
	check("ostra", NER_LOC, "Ostra|OS");
}
END_TEST

START_TEST(sections_say_the_types)
{
	add("[LOC]\nVelk | VK\n[ORG MISC]\nZelm\n[PER]\nTorve\n");
	check("velk", NER_LOC, "Velk|VK");
	check("velk", NER_ORG, "");
	check("velk", NER_PER, "");
	check("velk", NER_MISC, "");
	check("zelm", NER_ORG, "Zelm|");
	check("zelm", NER_MISC, "Zelm|");
	check("zelm", NER_LOC, "");
	check("torve", NER_PER, "Torve|");
	check("torve", NER_ORG, "");
}
END_TEST

START_TEST(a_later_line_wins)
{
	add("Velk | A | Helm\nZelm | B | Helm\n");
	check("helm", NER_LOC, "Zelm|B");
	check("velk", NER_LOC, "Velk|A");
	add("[LOC]\nTorve | C | Helm\n");
	check("helm", NER_LOC, "Torve|C");
	check("helm", NER_ORG, "Zelm|B");
}
END_TEST

START_TEST(what_is_no_line_is_told)
{
	static const char *const section = "not a section [TYPE ...] of PER ORG LOC MISC";
	static const char *const line = "not NAME | CODE | ALIAS; ALIAS ...";

	check_fault("[LOC\nVelk\n", 1, section);
	check_fault("Velk\n[LOCS]\n", 2, section);
	check_fault("Velk\n\n[]\n", 3, section);
	check_fault("[LOC TOWN]\n", 1, section);
	check_fault("[ ]\n", 1, section);
	check_fault("[ORG  MISC]\n", 1, section);
	check_fault("[ PER]\n", 1, section);
	check_fault("[", 1, section);
	check_fault("Velk\n| VK | Velkia\n", 2, line);
	check_fault(" | ", 1, line);
}
END_TEST

START_TEST(the_table_that_is_linked_in_can_be_read)
{
	const char *fault;
	size_t line;

	ck_assert(aliases_add(&a, aliases_builtin(), &line, &fault));
	check("burma", NER_LOC, "Myanmar|MM");
	check("burma", NER_PER, "");
}
END_TEST

UNIT_MAIN("aliases")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_name_is_found_by_itself_and_its_aliases);
	tcase_add_test(unit, blanks_and_missing_parts_are_nothing);
	tcase_add_test(unit, sections_say_the_types);
	tcase_add_test(unit, a_later_line_wins);
	tcase_add_test(unit, what_is_no_line_is_told);
	tcase_add_test(unit, the_table_that_is_linked_in_can_be_read);
}
