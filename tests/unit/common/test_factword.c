#include "../unit.h"
#include "factword.h"

static struct factword_index words;

static void
setup(void)
{
	memset(&words, 0, sizeof words);
	factword_index(&words);
}

/* Checks that the words of LIST, between spaces, are of KIND and have the values FIRST, FIRST + 1 ... */
static void
check(const char *list, enum factword_kind kind, int64_t first)
{
	const struct factword *found;
	struct bytes word;
	size_t n;

	for (; *list != '\0'; list += n + (list[n] == ' '), first++) {
		n = strcspn(list, " ");
		word = (struct bytes){ (const unsigned char *)list, n };
		found = factword_find(&words, factword_hash(word));
		ck_assert_msg(found != NULL, "'%.*s' is not known", (int)n, list);
		ck_assert_msg(found->kind == kind && found->value == first, "'%.*s' is %d of kind %d", (int)n, list,
		    (int)found->value, (int)found->kind);
	}
}

START_TEST(weekdays_have_their_numbers)
{
	check("monday tuesday wednesday thursday friday saturday sunday", FACTWORD_WEEKDAY, 1);
	check("montag dienstag mittwoch donnerstag freitag samstag sonntag", FACTWORD_WEEKDAY, 1);
	check("lundi mardi mercredi jeudi vendredi samedi dimanche", FACTWORD_WEEKDAY, 1);
	check("lunes martes miercoles jueves viernes sabado domingo", FACTWORD_WEEKDAY, 1);
	check("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", FACTWORD_WEEKDAY, 1);
}
END_TEST

START_TEST(numbers_have_their_values)
{
	check("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
	    "eighteen nineteen", FACTWORD_UNIT, 2);
	check("zwei drei vier funf sechs sieben acht neun zehn", FACTWORD_UNIT, 2);
	check("deux trois quatre cinq six", FACTWORD_UNIT, 2);
	check("cuatro cinco seis siete ocho nueve diez", FACTWORD_UNIT, 4);
	check("twee drie vier vijf zes zeven acht negen tien", FACTWORD_UNIT, 2);
}
END_TEST

START_TEST(months_have_their_numbers)
{
	check("january february march april may june july august september october november december", FACTWORD_MONTH,
	    1);
	check("januar februar marz april mai juni juli august september oktober november dezember", FACTWORD_MONTH, 1);
	check("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
	    FACTWORD_MONTH, 1);
	check("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	    FACTWORD_MONTH, 1);
}
END_TEST

START_TEST(other_words_are_not_known)
{
	ck_assert_ptr_null(factword_find(&words, factword_hash(bytes_of("velk"))));
	ck_assert_ptr_null(factword_find(&words, factword_hash(bytes_of(""))));
}
END_TEST

UNIT_MAIN("factword")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, weekdays_have_their_numbers);
	tcase_add_test(unit, numbers_have_their_values);
	tcase_add_test(unit, months_have_their_numbers);
	tcase_add_test(unit, other_words_are_not_known);
}
