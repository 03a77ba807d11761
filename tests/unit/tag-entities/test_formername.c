#include "../unit.h"
#include "names/formername.h"

/* Mends two mentions of TEXT, NOW from its beginning and BEFORE where it stands, and checks their types. */
static void
check(const char *text, const char *now, enum ner_type type, const char *before, enum ner_type type_before,
    enum ner_type want, enum ner_type want_before)
{
	struct bytes sentence = bytes_of(text);
	const char *at = strstr(text + strlen(now), before);
	struct ner_mention item[2] = {
		{ 0, 0, (uint32_t)strlen(now), type, 500, NER_MODEL },
		{ 0, (uint32_t)(at - text), (uint32_t)((size_t)(at - text) + strlen(before)), type_before, 500,
		    NER_MODEL }
	};
	struct ner_mentions mentions = { item, 2, 2 };

	formername_mend(&mentions, &sentence);
	ck_assert_int_eq(item[0].type, want);
	ck_assert_int_eq(item[1].type, want_before);
}

START_TEST(either_makes_an_organisation_of_both)
{
	check("Xavo, formerly known as Tesk, rose", "Xavo", NER_PER, "Tesk", NER_ORG, NER_ORG, NER_ORG);
	check("Xavo (formerly Tesk) rose", "Xavo", NER_ORG, "Tesk", NER_LOC, NER_ORG, NER_ORG);
	check("Xavo, formerly Tesk, rose", "Xavo", NER_PER, "Tesk", NER_ORG, NER_ORG, NER_ORG);
	check("Ann Orr, formerly known as Tesk, rose", "Ann Orr", NER_PER, "Tesk", NER_ORG, NER_ORG, NER_ORG);
}
END_TEST

START_TEST(others_keep_their_types)
{
	check("Ann Orr, formerly Tesk's lawyer", "Ann Orr", NER_PER, "Tesk", NER_ORG, NER_PER, NER_ORG);
	check("Xavo, formerly of Tesk, rose", "Xavo", NER_PER, "Tesk", NER_ORG, NER_PER, NER_ORG);
	check("Xavo, Tesk, rose", "Xavo", NER_PER, "Tesk", NER_ORG, NER_PER, NER_ORG);
	check("Xavo, formerly known as Tesk, rose", "Xavo", NER_PER, "Tesk", NER_LOC, NER_PER, NER_LOC);
}
END_TEST

START_TEST(looks_in_one_sentence)
{
	struct bytes sentence[2] = { { NULL, 0 }, { NULL, 0 } };
	struct ner_mention item[2] = { { 0, 0, 4, NER_PER, 500, NER_MODEL }, { 1, 15, 19, NER_ORG, 500, NER_MODEL } };
	struct ner_mentions mentions = { item, 2, 2 };

	sentence[0] = bytes_of("Xavo, formerly Tesk");
	sentence[1] = sentence[0];
	formername_mend(&mentions, sentence);
	ck_assert_int_eq(item[0].type, NER_PER);
	mentions.n = 0;
	formername_mend(&mentions, sentence);
}
END_TEST

UNIT_MAIN("formername")
{
	tcase_add_test(unit, either_makes_an_organisation_of_both);
	tcase_add_test(unit, others_keep_their_types);
	tcase_add_test(unit, looks_in_one_sentence);
}
