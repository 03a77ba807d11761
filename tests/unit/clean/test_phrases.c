#include "../unit.h"
#include "phrases.h"

static enum phrase_class
class_of(const char *line)
{
	return phrases_find(bytes_of(line)).class;
}

START_TEST(capitals_of_every_script_fold)
{
	static const struct {
		const char *line;
		enum phrase_class class;
	} sample[] = {
		{ "ADVERTISEMENT", PHRASE_AD }, { "PUBLICITÉ", PHRASE_AD }, { "WEITERLESEN", PHRASE_RELATED },
		{ "ČTĚTE TAKÉ: Most", PHRASE_RELATED }, { "PŘEČTĚTE SI", PHRASE_RELATED }, { "ŹRÓDŁO", PHRASE_TAIL },
		{ "ZDJĘCIE", PHRASE_CAPTION }, { "SDÍLEJTE", PHRASE_SHARE }, { "ZDIEĽAŤ", PHRASE_SHARE },
		{ "TÜM HAKLARI SAKLIDIR", PHRASE_NONE },	/* I is i, not the one without a dot */
		{ "İlgili haberler: Yeni köprü", PHRASE_RELATED },
		{ "PAYLAŞ", PHRASE_SHARE }, { "CITEȘTE ȘI", PHRASE_RELATED },
		{ "ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ", PHRASE_RELATED }, { "Διαβάστε επίσης", PHRASE_RELATED },
		{ "ΔΙΑΦΉΜΙΣΗ", PHRASE_AD }, { "ΣΧΌΛΙΑ", PHRASE_COMMENT }, { "ΔΕΊΤΕ ΕΠΊΣΗΣ", PHRASE_RELATED },
		{ "РЕКЛАМА", PHRASE_AD }, { "ЧИТАЙТЕ ТАКОЖ", PHRASE_RELATED }, { "КОМЕНТАРІ", PHRASE_COMMENT },
		{ "ПОДПИСЫВАЙТЕСЬ", PHRASE_SHARE }, { "ЧИТАТЬ ДАЛЕЕ", PHRASE_RELATED }, { "РЕКЛАМЫ", PHRASE_NONE },
		{ "Anzeige", PHRASE_AD }, { "Anzeigen", PHRASE_NONE }, { "", PHRASE_NONE },
	};
	size_t i;

	for (i = 0; i < sizeof sample / sizeof *sample; i++)
		ck_assert_msg(class_of(sample[i].line) == sample[i].class, "'%s' is %d", sample[i].line,
		    (int)class_of(sample[i].line));
}
END_TEST

/* A letter of two bytes folds to one of two bytes, at the first and the last of each range and beside them. */
START_TEST(letters_beside_capitals_stay)
{
	ck_assert_int_eq(class_of("pesquisar"), PHRASE_MENU);
	ck_assert_int_eq(class_of("\303\200 LIRE"), PHRASE_RELATED);		/* U+00C0, the first of Latin-1 */
	ck_assert_int_eq(class_of("\303\240 lire"), PHRASE_RELATED);
	ck_assert_int_eq(class_of("ΔΕΊΤΕ ΕΠΊΣΗΣ:"), PHRASE_RELATED);		/* a sigma inside and at the end */
	ck_assert_int_eq(class_of("\320\223\320\233\320\220\320\222\320\235\320\220\320\257"), PHRASE_MENU);
	ck_assert_int_eq(class_of("\303"), PHRASE_NONE);			/* cut short */
	ck_assert_int_eq(class_of("\303A"), PHRASE_NONE);
}
END_TEST

UNIT_MAIN("phrases")
{
	tcase_add_test(unit, capitals_of_every_script_fold);
	tcase_add_test(unit, letters_beside_capitals_stay);
}
