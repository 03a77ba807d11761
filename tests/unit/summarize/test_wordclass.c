#include "../unit.h"
#include "wordclass.h"

static size_t checked;

/* Checks that each word of LIST, between spaces, has these classes and VALUE. */
static void
check(uint32_t is, unsigned value, const char *list)
{
	struct wordclass c;
	size_t n;

	for (; *list != '\0'; list += n + (list[n] == ' '), checked++) {
		n = strcspn(list, " ");
		c = wordclass_of((struct bytes){ (const unsigned char *)list, n });
		ck_assert_msg(c.is == is && c.value == value, "'%.*s' is %x with %u", (int)n, list, (unsigned)c.is,
		    c.value);
	}
}

#define CHECK(is, value, list) check(WORDCLASS_##is, value, list)
#define CHECK_ROLE(role, list) check(WORDCLASS_ROLE, WORDCLASS_##role, list)

START_TEST(every_word_has_its_classes_and_value)
{
	CHECK(APPROX, 0, "about almost approximately around estimated least nearly roughly some");
	CHECK(BACKGROUND, 0, "ago compared decade earlier former formerly history last previous previously");
	CHECK(CHANGE, 0, "brought delayed moved postponed put reach reached reaches revised");
	CHECK(CHANGE, 1,
	    "climb climbed climbing climbs gained grew grow grown grows increase increased increases "
	    "increasing jump jumped jumps raise raised raises rise risen rises rising rose soar "
	    "soared soars surged up");
	CHECK(CHANGE, 2,
	    "cut cuts decline declined down drop dropped drops fall fallen falls fell lower lowered "
	    "plunged slipped slumped tumbled");
	CHECK(CORRECTION, 0,
	    "corrected correction corrections corrects erroneously inaccurately incorrectly "
	    "misidentified misstated mistakenly retracted retracts wrongly");
	CHECK(CURRENCY, 0,
	    "crown crowns dollar dollars euro euros franc francs krona krone kroner kronor lira peso "
	    "pesos pound pounds rand reais real rouble roubles ruble rubles rupee rupees won yen yuan");
	CHECK(FUTURE, 0, "awaits due expected scheduled shall should tomorrow will");
	CHECK(LEANING, 0,
	    "additionally also and another because besides both but furthermore here however indeed "
	    "instead it its meanwhile moreover neither nevertheless nonetheless nor or others "
	    "otherwise so still such that their theirs them then there therefore these they "
	    "those thus too yet");
	check(WORDCLASS_LEANING | WORDCLASS_COMING, 0, "this");
	check(WORDCLASS_LEANING | WORDCLASS_RELATIVE, 0, "which who");
	CHECK(RELATIVE, 0, "where whom whose");
	CHECK(ARTICLE, 0, "a an the");
	CHECK(AFTER, 0, "after following");
	CHECK(BE, 0, "are is");
	CHECK(COMING, 0, "coming later next");
	CHECK(TO, 0, "to");
	check(WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0, "he her hers him his she");
	CHECK(MONTH, 1, "jan jan. january");
	CHECK(MONTH, 2, "feb feb. february");
	CHECK(MONTH, 3, "mar mar. march");
	CHECK(MONTH, 4, "apr apr. april");
	CHECK(MONTH, 5, "may");
	CHECK(MONTH, 6, "jun jun. june");
	CHECK(MONTH, 7, "jul jul. july");
	CHECK(MONTH, 8, "aug aug. august");
	CHECK(MONTH, 9, "sep sep. sept sept. september");
	CHECK(MONTH, 10, "oct oct. october");
	CHECK(MONTH, 11, "nov nov. november");
	CHECK(MONTH, 12, "dec dec. december");
	CHECK(NUMBER, 1, "one");
	CHECK(NUMBER, 2, "two");
	CHECK(NUMBER, 3, "three");
	CHECK(NUMBER, 4, "four");
	CHECK(NUMBER, 5, "five");
	CHECK(NUMBER, 6, "six");
	CHECK(NUMBER, 7, "seven");
	CHECK(NUMBER, 8, "eight");
	CHECK(NUMBER, 9, "nine");
	CHECK(NUMBER, 10, "ten");
	CHECK(NUMBER, 11, "eleven");
	CHECK(NUMBER, 12, "twelve");
	CHECK(NUMBER, 13, "thirteen");
	CHECK(NUMBER, 14, "fourteen");
	CHECK(NUMBER, 15, "fifteen");
	CHECK(NUMBER, 16, "sixteen");
	CHECK(NUMBER, 17, "seventeen");
	CHECK(NUMBER, 18, "eighteen");
	CHECK(NUMBER, 19, "nineteen");
	CHECK(NUMBER, 20, "twenty");
	CHECK(NUMBER, 30, "thirty");
	CHECK(NUMBER, 40, "forty");
	CHECK(NUMBER, 50, "fifty");
	CHECK(NUMBER, 60, "sixty");
	CHECK(NUMBER, 70, "seventy");
	CHECK(NUMBER, 80, "eighty");
	CHECK(NUMBER, 90, "ninety");
	CHECK(ORDINAL, 3, "third");
	CHECK(ORDINAL, 4, "fourth");
	CHECK(ORDINAL, 5, "fifth");
	CHECK(ORDINAL, 6, "sixth");
	CHECK(ORDINAL, 7, "seventh");
	CHECK(ORDINAL, 8, "eighth");
	CHECK(ORDINAL, 9, "ninth");
	CHECK(ORDINAL, 10, "tenth");
	CHECK(ORDINAL, 11, "eleventh");
	CHECK(ORDINAL, 12, "twelfth");
	CHECK(PAGE, 0,
	    "advertisement caption click cookie cookies copyright getty image images javascript login "
	    "newsletter photo photos sign-up subscribe");
	CHECK(PARTOFMONTH, 1, "early");
	CHECK(PARTOFMONTH, 2, "mid");
	CHECK(PARTOFMONTH, 3, "late");
	CHECK(PERCENT, 0, "pct percent");
	CHECK(PERSON, 0,
	    "boy boys bystanders child children civilians climbers crew demonstrators employees "
	    "families fighters firefighters fishermen girl girls guards hostages inmates journalists "
	    "man men migrants militants miners officers passengers patients people person persons "
	    "pilgrims police policemen prisoners protesters pupils rebels refugees residents sailors "
	    "soldiers students suspects teachers tourists troops victims villagers woman women "
	    "workers worshippers");
	CHECK(PRONOUN, 0, "herself himself");
	CHECK_ROLE(ARRESTED, "arrest arrested arresting arrests custody detained detains detentions");
	CHECK_ROLE(DEAD,
	    "bodies dead deaths die died dies drown drowned drowning drowns fatalities kill killed "
	    "killing kills lives perished slain toll");
	CHECK_ROLE(EVACUATED, "displaced evacuate evacuated evacuates evacuating evacuees homeless");
	CHECK_ROLE(INJURED,
	    "hospitalised hospitalized hurt hurting hurts injure injured injures injuries injuring "
	    "wounded wounding wounds");
	CHECK_ROLE(MISSING, "missing unaccounted");
	CHECK_ROLE(RESCUED, "rescue rescued rescues rescuing saved saves saving survived survivors");
	CHECK_ROLE(TRAPPED, "stranded trapped trapping traps");
	CHECK(SCALE, 2, "hundred");
	CHECK(SCALE, 3, "thousand");
	CHECK(SCALE, 6, "million millions mln");
	CHECK(SCALE, 9, "billion bln bn");
	CHECK(SCALE, 12, "trillion trln");
	CHECK(SPEAKER, 0, "i me my our us we you your");
	CHECK(SPEECH, 0, "according added adds announced reported reports said say says tells told");
	CHECK(TIMEUNIT, 0, "day days hour hours minute minutes month months second seconds week weeks year years");
	CHECK(WEEKDAY, 1, "monday");
	CHECK(WEEKDAY, 2, "tuesday");
	CHECK(WEEKDAY, 3, "wednesday");
	CHECK(WEEKDAY, 4, "thursday");
	CHECK(WEEKDAY, 5, "friday");
	CHECK(WEEKDAY, 6, "saturday");
	CHECK(WEEKDAY, 7, "sunday");
	CHECK(WISH, 0,
	    "ask asked asks demand demanded demanding demands hopes seek seeking seeks sought want "
	    "wanted wants");
	ck_assert_uint_eq(checked, 464);
}
END_TEST

START_TEST(other_words_have_no_class)
{
	check(0, 0, "abouts abou bridge aaa zzz zoo b weekdaysofoctober");
	check(0, 0, "");
}
END_TEST

START_TEST(roles_have_names)
{
	static const char *const names[] = {
		"", "dead", "injured", "missing", "arrested", "evacuated", "rescued", "trapped"
	};
	unsigned role;

	for (role = 0; role < WORDCLASS_ROLES; role++)
		ck_assert_str_eq(wordclass_role_name(role), names[role]);
}
END_TEST

UNIT_MAIN("wordclass")
{
	tcase_add_test(unit, every_word_has_its_classes_and_value);
	tcase_add_test(unit, other_words_have_no_class);
	tcase_add_test(unit, roles_have_names);
}
