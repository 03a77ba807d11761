#include "../unit.h"
#include "names/names.h"

/* Persons of one document, joined by "; ", and what each is called in the end. */
static void
check(const char *persons, const char *want)
{
	struct names names = { 0 };
	char got[512] = "";
	size_t number[12], n = 0, i, at = 0;
	const char *p = persons, *end;

	names_start(&names);
	for (; *p != '\0'; p = *end == '\0' ? end : end + 2) {
		end = strstr(p, "; ");
		end = end != NULL ? end : p + strlen(p);
		number[n++] = names_add(&names, &(struct names_mention){
		    NER_PER, { (const unsigned char *)p, (size_t)(end - p) }, false, bytes_of("") });
	}
	names_finish(&names);
	for (i = 0; i < n; i++) {
		struct bytes name = names_name(&names, number[i]);

		at += (size_t)snprintf(got + at, sizeof got - at, "%s%.*s", i > 0 ? "; " : "", (int)name.n,
		    (const char *)name.p);
	}
	ck_assert_msg(strcmp(got, want) == 0, "'%s' is '%s', not '%s'", persons, got, want);
	names_free(&names);
}

START_TEST(suffixes_tell_persons_apart)
{
	check("Ann Velk Jr.; Ann Velk Sr.", "Ann Velk Jr.; Ann Velk Sr.");
	check("Ann Velk II; Ann Velk III", "Ann Velk II; Ann Velk III");
	check("Ann Velk III; Ann Velk IV", "Ann Velk III; Ann Velk IV");
	check("Ann Velk Jr.; Ann Velk", "Ann Velk Jr.; Ann Velk Jr.");
	check("Ann Torve Velk Jr.; Velk Jr.", "Ann Torve Velk Jr.; Ann Torve Velk Jr.");
	check("Ann Velk Jr.; Velk Jr.; Ann Velk Sr.; Velk Sr.",
	    "Ann Velk Jr.; Ann Velk Jr.; Ann Velk Sr.; Ann Velk Sr.");
	check("Ann Jr.; Jr.", "Ann Jr.; Ann Jr.");
}
END_TEST

START_TEST(honours_are_passed_over)
{
	check("Ann Velk MP; Ann Velk", "Ann Velk MP; Ann Velk MP");
	check("Ann Velk MD PhD; Velk", "Ann Velk MD PhD; Ann Velk MD PhD");
	check("Ann Velk Jr. MP; Ann Velk Sr.", "Ann Velk Jr. MP; Ann Velk Sr.");
	check("Ann MP; MP", "Ann MP; Ann MP");
	check("Ann Torve Velk MP; Torve Velk", "Ann Torve Velk MP; Ann Torve Velk MP");
	check("Ann Torve Velk Jr. QC; Torve Velk", "Ann Torve Velk Jr. QC; Ann Torve Velk Jr. QC");
	check("Ann Velk MX; Velk", "Ann Velk MX; Ann Velk MX");
}
END_TEST

START_TEST(middle_names_fit_or_do_not)
{
	check("Ann J. Velk; Ann Velk", "Ann J. Velk; Ann J. Velk");
	check("Ann J. Velk; Ann Jana Velk", "Ann J. Velk; Ann J. Velk");
	check("Ann J. Velk; Ann K. Velk", "Ann J. Velk; Ann K. Velk");
	check("Ann J. Velk; Ann Kana Velk", "Ann J. Velk; Ann Kana Velk");
	check("Ann Jana Velk; Ann Jola Velk", "Ann Jana Velk; Ann Jola Velk");
	check("Ann Jana Velk; Ann Jana Velk", "Ann Jana Velk; Ann Jana Velk");
}
END_TEST

START_TEST(the_order_may_be_the_other_one)
{
	check("Orvin Zelm; Zelm Orvin", "Orvin Zelm; Orvin Zelm");
	check("Orvin Zelm; Zelm T. Orvin", "Orvin Zelm; Zelm T. Orvin");
	check("Orvin T. Zelm; Zelm Orvin", "Orvin T. Zelm; Zelm Orvin");
}
END_TEST

START_TEST(runs_of_words_stand_for_the_person)
{
	check("Luiz Torve da Zelma; da Zelma", "Luiz Torve da Zelma; Luiz Torve da Zelma");
	check("Luiz Torve da Zelma; Torve da Zelma", "Luiz Torve da Zelma; Luiz Torve da Zelma");
	check("Luiz Torve da Zelma; Luiz Torve", "Luiz Torve da Zelma; Luiz Torve da Zelma");
	check("Virgil van Zelm; van Zelm", "Virgil van Zelm; Virgil van Zelm");
	check("Luiz Torve da Zelma; Ana Torve da Zelma; da Zelma", "Luiz Torve da Zelma; Ana Torve da Zelma; da Zelma");
}
END_TEST

START_TEST(words_stand_for_the_person_of_them)
{
	check("Ann Velk; Velk; Ann", "Ann Velk; Ann Velk; Ann Velk");
	check("Ann Velk; Ann Torve; Ann", "Ann Velk; Ann Torve; Ann");
	check("Ann Velk; A. Velk", "Ann Velk; Ann Velk");
	check("Ann Velk; B. Velk", "Ann Velk; B. Velk");
	check("Ann Velk; Ada Velk; A. Velk", "Ann Velk; Ada Velk; A. Velk");
	check("A. Velk; Velk", "A. Velk; A. Velk");
	check("A. Velk; A", "A. Velk; A");
	check("Ann Zelenskyy; Zelensky", "Ann Zelenskyy; Ann Zelenskyy");
	check("Ann Velk Torve; Velk", "Ann Velk Torve; Ann Velk Torve");
	check("Ann Velk; Bo Ann; Ann", "Ann Velk; Bo Ann; Bo Ann");
}
END_TEST

START_TEST(korean_surnames_stand_first)
{
	check("Lee Jae-myung; Lee", "Lee Jae-myung; Lee Jae-myung");
	check("Lee Jae Myung; Lee", "Lee Jae-myung; Lee Jae-myung");
	check("Kim Velka; Kim", "Kim Velka; Kim Velka");
	check("Kim Lee; Lee; Bo Kim; Kim", "Kim Lee; Kim Lee; Bo Kim; Bo Kim");
}
END_TEST

UNIT_MAIN("personcoref")
{
	tcase_add_test(unit, suffixes_tell_persons_apart);
	tcase_add_test(unit, honours_are_passed_over);
	tcase_add_test(unit, middle_names_fit_or_do_not);
	tcase_add_test(unit, the_order_may_be_the_other_one);
	tcase_add_test(unit, runs_of_words_stand_for_the_person);
	tcase_add_test(unit, words_stand_for_the_person_of_them);
	tcase_add_test(unit, korean_surnames_stand_first);
}
