#include "../unit.h"
#include "factword.h"

static struct factword_index words;
static size_t checked;

static void
setup(void)
{
	memset(&words, 0, sizeof words);
	factword_index(&words);
	checked = 0;
}

/* Checks that each word of LIST, between spaces, is of KIND and has VALUE and FLAGS. */
static void
check(enum factword_kind kind, int64_t value, unsigned flags, const char *list)
{
	const struct factword *found;
	struct bytes word;
	size_t n;

	for (; *list != '\0'; list += n + (list[n] == ' '), checked++) {
		n = strcspn(list, " ");
		word = (struct bytes){ (const unsigned char *)list, n };
		found = factword_find(&words, factword_hash(word));
		ck_assert_msg(found != NULL, "'%.*s' is not known", (int)n, list);
		ck_assert(bytes_equal(bytes_of(found->word), word));
		ck_assert_msg(found->kind == kind && found->value == value && found->flags == flags,
		    "'%.*s' is %ld of kind %d with flags %u", (int)n, list, (long)found->value, (int)found->kind,
		    found->flags);
		ck_assert(factword_may_be(&words, factword_key(word, word.p + n)));
	}
}

START_TEST(every_word_has_its_kind_and_value)
{
	const unsigned capital = FACTWORD_CAPITAL, not_first = FACTWORD_NOT_FIRST, with_figure = FACTWORD_WITH_FIGURE;
	size_t n = 0;

	check(FACTWORD_ONE, 1, 0, "one");
	check(FACTWORD_UNIT, 2, 0, "deux dois duas twee two zwei два");
	check(FACTWORD_UNIT, 3, 0, "drei drie three tres trois три");
	check(FACTWORD_UNIT, 4, 0, "cuatro four quatre quatro quattro vier четыре");
	check(FACTWORD_UNIT, 5, 0, "cinco cinq cinque five fuenf funf vijf пять");
	check(FACTWORD_UNIT, 6, 0, "sechs seis six zes шесть");
	check(FACTWORD_UNIT, 7, 0, "sete sette seven sieben siete zeven семь");
	check(FACTWORD_UNIT, 8, 0, "acht eight huit ocho oito восемь");
	check(FACTWORD_UNIT, 9, 0, "negen neun nine nove nueve девять");
	check(FACTWORD_UNIT, 10, 0, "dez dieci diez dix ten tien zehn десять");
	check(FACTWORD_UNIT, 11, 0, "eleven onze undici одиннадцать");
	check(FACTWORD_UNIT, 12, 0, "doce dodici douze doze twaalf twelve zwoelf zwolf двенадцать");
	check(FACTWORD_UNIT, 13, 0, "thirteen");
	check(FACTWORD_UNIT, 14, 0, "fourteen");
	check(FACTWORD_UNIT, 15, 0, "fifteen quince quindici quinze");
	check(FACTWORD_UNIT, 16, 0, "sixteen");
	check(FACTWORD_UNIT, 17, 0, "seventeen");
	check(FACTWORD_UNIT, 18, 0, "eighteen");
	check(FACTWORD_UNIT, 19, 0, "nineteen");
	check(FACTWORD_TENS, 20, 0, "twenty twintig veinte venti vingt vinte zwanzig двадцать");
	check(FACTWORD_TENS, 30, 0, "dertig dreissig thirty treinta trenta trente trinta тридцать");
	check(FACTWORD_TENS, 40, 0, "cuarenta forty quaranta quarante veertig vierzig сорок");
	check(FACTWORD_TENS, 50, 0, "cincuenta cinquanta cinquante fifty funfzig vijftig пятьдесят");
	check(FACTWORD_TENS, 60, 0, "sechzig sesenta sessanta sixty soixante zestig шестьдесят");
	check(FACTWORD_TENS, 70, 0, "seventy");
	check(FACTWORD_TENS, 80, 0, "eighty");
	check(FACTWORD_TENS, 90, 0, "ninety");
	check(FACTWORD_HUNDRED, 12, 0, "dozen");
	check(FACTWORD_HUNDRED, 100, 0, "honderd hundert hundred сто");
	check(FACTWORD_THOUSAND, 1000, 0, "duizend mil mille tausend thousand тысяч тысяча тысячи");
	check(FACTWORD_THOUSAND, 1000000, 0,
	    "milhoes milione milioni miljoen million millionen millions millones mln mn миллион "
	    "миллиона миллионов млн");
	check(FACTWORD_THOUSAND, 1000000000, 0,
	    "billion bln bn miliardi miljard milliard milliarde milliarden milliards миллиард "
	    "миллиарда миллиардов млрд");
	check(FACTWORD_THOUSAND, INT64_C(1000000000000), 0, "trillion trn");
	check(FACTWORD_MONTH, 1, 0, "enero gennaio janeiro januari janvier января");
	check(FACTWORD_MONTH, 1, capital, "janner januar january");
	check(FACTWORD_MONTH, 1, with_figure | capital, "jan");
	check(FACTWORD_MONTH, 2, 0, "febbraio febrero februari fevereiro fevrier февраля");
	check(FACTWORD_MONTH, 2, capital, "februar february");
	check(FACTWORD_MONTH, 2, with_figure | capital, "feb");
	check(FACTWORD_MONTH, 3, 0, "maart marco marzo марта");
	check(FACTWORD_MONTH, 3, capital, "marz");
	check(FACTWORD_MONTH, 3, not_first | capital, "march");
	check(FACTWORD_MONTH, 3, with_figure, "mars");
	check(FACTWORD_MONTH, 3, with_figure | capital, "mar");
	check(FACTWORD_MONTH, 4, 0, "abril aprile avril апреля");
	check(FACTWORD_MONTH, 4, capital, "april");
	check(FACTWORD_MONTH, 4, with_figure | capital, "apr");
	check(FACTWORD_MONTH, 5, 0, "maggio maio mei мая");
	check(FACTWORD_MONTH, 5, capital, "mai");
	check(FACTWORD_MONTH, 5, not_first | capital, "may");
	check(FACTWORD_MONTH, 5, with_figure, "mayo");
	check(FACTWORD_MONTH, 6, 0, "giugno juin junho junio июня");
	check(FACTWORD_MONTH, 6, capital, "june juni");
	check(FACTWORD_MONTH, 6, with_figure | capital, "jun");
	check(FACTWORD_MONTH, 7, 0, "juillet julho julio luglio июля");
	check(FACTWORD_MONTH, 7, capital, "juli july");
	check(FACTWORD_MONTH, 7, with_figure | capital, "jul");
	check(FACTWORD_MONTH, 8, 0, "agosto aout augustus августа");
	check(FACTWORD_MONTH, 8, capital, "august");
	check(FACTWORD_MONTH, 8, with_figure | capital, "aug");
	check(FACTWORD_MONTH, 9, 0, "septembre septiembre setembro settembre сентября");
	check(FACTWORD_MONTH, 9, capital, "september");
	check(FACTWORD_MONTH, 9, with_figure | capital, "sep sept");
	check(FACTWORD_MONTH, 10, 0, "octobre octubre ottobre outubro октября");
	check(FACTWORD_MONTH, 10, capital, "october oktober");
	check(FACTWORD_MONTH, 10, with_figure | capital, "oct");
	check(FACTWORD_MONTH, 11, 0, "novembre novembro noviembre ноября");
	check(FACTWORD_MONTH, 11, capital, "november");
	check(FACTWORD_MONTH, 11, with_figure | capital, "nov");
	check(FACTWORD_MONTH, 12, 0, "decembre dezembro dicembre diciembre декабря");
	check(FACTWORD_MONTH, 12, capital, "december dezember");
	check(FACTWORD_MONTH, 12, with_figure | capital, "dec");
	check(FACTWORD_WEEKDAY, 1, 0, "lundi lunedi lunes maandag понедельник");
	check(FACTWORD_WEEKDAY, 1, capital, "monday montag");
	check(FACTWORD_WEEKDAY, 2, 0, "dinsdag mardi martedi martes вторник");
	check(FACTWORD_WEEKDAY, 2, capital, "dienstag tuesday");
	check(FACTWORD_WEEKDAY, 3, 0, "mercoledi mercredi miercoles woensdag среду");
	check(FACTWORD_WEEKDAY, 3, capital, "mittwoch wednesday");
	check(FACTWORD_WEEKDAY, 4, 0, "donderdag giovedi jeudi jueves четверг");
	check(FACTWORD_WEEKDAY, 4, capital, "donnerstag thursday");
	check(FACTWORD_WEEKDAY, 5, 0, "vendredi venerdi viernes vrijdag пятницу");
	check(FACTWORD_WEEKDAY, 5, capital, "freitag friday");
	check(FACTWORD_WEEKDAY, 6, 0, "sabado samedi zaterdag субботу");
	check(FACTWORD_WEEKDAY, 6, capital, "samstag saturday");
	check(FACTWORD_WEEKDAY, 7, 0, "dimanche domenica domingo zondag воскресенье");
	check(FACTWORD_WEEKDAY, 7, capital, "sonntag sunday");
	while (factword_at(n) != NULL)
		n++;
	ck_assert_uint_eq(checked, n);
}
END_TEST

START_TEST(most_other_words_are_known_not_to_be_among_them)
{
	static const char *const others[] = { "", "a", "the", "mayor", "forest", "twelvefold", "januaryx", "sextet" };
	size_t i, may = 0;

	for (i = 0; i < sizeof others / sizeof *others; i++) {
		struct bytes word = bytes_of(others[i]);

		ck_assert_msg(factword_find(&words, factword_hash(word)) == NULL, "'%s'", others[i]);
		may += factword_may_be(&words, factword_key(word, word.p + word.n));
	}
	ck_assert_uint_eq(may, 0);
}
END_TEST

START_TEST(a_key_is_of_eight_letters_and_the_length_in_either_case)
{
	struct bytes text = bytes_of("Wednesday wednesdax WEDNESDAY Sunday sundays"), word = { text.p, 9 };
	const unsigned char *end = text.p + text.n;
	uint64_t key = factword_key(word, end);

	ck_assert_uint_eq(factword_key((struct bytes){ text.p, 9 }, text.p + 9), key);
	ck_assert_uint_eq(factword_key((struct bytes){ text.p + 10, 9 }, end), key);	/* the ninth letter */
	ck_assert_uint_eq(factword_key((struct bytes){ text.p + 20, 9 }, end), key);
	ck_assert_uint_ne(factword_key((struct bytes){ text.p, 8 }, end), key);
	ck_assert_uint_eq(factword_key((struct bytes){ text.p, 8 }, text.p + 8),
	    factword_key((struct bytes){ text.p, 8 }, end));
	/* six letters, read at once or, near the end of the text, one by one */
	ck_assert_uint_eq(factword_key((struct bytes){ text.p + 30, 6 }, end),
	    factword_key((struct bytes){ text.p + 30, 6 }, text.p + 36));
	ck_assert_uint_eq(factword_key((struct bytes){ text.p + 37, 6 }, text.p + 44),
	    factword_key((struct bytes){ text.p + 30, 6 }, end));
	ck_assert_uint_ne(factword_key((struct bytes){ text.p + 37, 7 }, end),
	    factword_key((struct bytes){ text.p + 30, 6 }, end));
}
END_TEST

UNIT_MAIN("factwordlists")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, every_word_has_its_kind_and_value);
	tcase_add_test(unit, most_other_words_are_known_not_to_be_among_them);
	tcase_add_test(unit, a_key_is_of_eight_letters_and_the_length_in_either_case);
}
