#include "../unit.h"
#include "names/namebook.h"

static struct namebook book;

static void
setup(void)
{
	memset(&book, 0, sizeof book);
}

static void
teardown(void)
{
	namebook_free(&book);
	ck_assert_uint_eq(book.n, 0);
}

static size_t
add(const char *key)
{
	return namebook_add(&book, false, bytes_of(key));
}

START_TEST(a_key_has_one_entry)
{
	size_t mill = add("lorn mill"), odo = namebook_add(&book, true, bytes_of("odo"));

	ck_assert_uint_eq(mill, 0);
	ck_assert_uint_eq(odo, 1);
	ck_assert_uint_eq(add("lorn mill"), mill);
	ck_assert_uint_eq(namebook_add(&book, true, bytes_of("odo")), odo);
	ck_assert_uint_eq(add("odo"), 2);	/* no person: another name */
	ck_assert_uint_eq(book.n, 3);
	ck_assert_bytes(namebook_key(&book, &book.entry[mill]), "lorn mill");
	ck_assert_bytes(namebook_key(&book, &book.entry[odo]), "odo");
	ck_assert_bytes(namebook_key(&book, &book.entry[add("")]), "");
	ck_assert_uint_eq(book.entry[mill].words, 2);
	ck_assert_uint_eq(book.entry[odo].words, 1);
	ck_assert(book.entry[odo].person && !book.entry[mill].person);
	ck_assert(book.entry[mill].spelling == NAMEBOOK_NONE && book.entry[mill].same == NAMEBOOK_NONE &&
	    book.entry[mill].best == NAMEBOOK_NONE);
}
END_TEST

START_TEST(an_emptied_book_knows_nothing)
{
	size_t i = add("lorn");

	book.entry[i].acronym = book.entry[i].former = true;
	book.entry[i].code_length = 7;
	namebook_spell(&book, &book.entry[i], bytes_of("Lorn"));
	namebook_note(&book, NAME_OTHER, bytes_of("lorn"), i);
	namebook_clear(&book);
	ck_assert_uint_eq(book.n, 0);
	ck_assert_uint_eq(book.n_spellings, 0);
	ck_assert_uint_eq(book.text.n, 0);
	ck_assert_uint_eq(book.keys.n, 0);
	ck_assert_uint_eq(namebook_whose(&book, NAME_OTHER, bytes_of("lorn")), NAMEBOOK_NONE);
	ck_assert_uint_eq(add("orn"), 0);
	ck_assert(!book.entry[0].acronym && !book.entry[0].former && book.entry[0].code_length == 0);
	ck_assert_uint_eq(add("lorn"), 1);
}
END_TEST

START_TEST(spellings_are_counted)
{
	size_t i = add("lorn"), first = namebook_spell(&book, &book.entry[i], bytes_of("Lorn"));
	size_t second = namebook_spell(&book, &book.entry[i], bytes_of("LORN")), other;

	ck_assert_uint_eq(namebook_spell(&book, &book.entry[i], bytes_of("LORN")), second);
	ck_assert_uint_eq(namebook_spell(&book, &book.entry[i], bytes_of("Lorn")), first);
	ck_assert_uint_eq(namebook_spell(&book, &book.entry[i], bytes_of("LORN")), second);
	ck_assert_uint_eq(book.spelling[first].count, 2);
	ck_assert_uint_eq(book.spelling[second].count, 3);
	ck_assert(!book.spelling[first].written && !book.spelling[first].fixed);
	ck_assert_bytes(namebook_text(&book, book.spelling[second].at, book.spelling[second].length), "LORN");
	ck_assert_bytes(namebook_text(&book, 0, 0), "");

	other = namebook_spell(&book, &book.entry[add("odo")], bytes_of("Lorn"));	/* of another name */
	ck_assert_uint_eq(other, 2);
	ck_assert_uint_eq(book.spelling[other].count, 1);
}
END_TEST

START_TEST(shouted_is_all_capitals_or_none)
{
	static const struct {
		const char *text;
		bool shouted;
	} row[] = {
		{ "ODO", true }, { "odo", true }, { "Odo", false }, { "oDO", false }, { "7", false }, { "O7", true },
		{ "o7", true }
	};
	size_t i, entry = add("odo"), at;

	for (i = 0; i < sizeof row / sizeof row[0]; i++) {
		at = namebook_spell(&book, &book.entry[entry], bytes_of(row[i].text));
		ck_assert_int_eq(book.spelling[at].shouted, row[i].shouted);
	}
}
END_TEST

START_TEST(a_name_has_32_spellings_at_most)
{
	size_t entry = add("odo"), i;
	char text[] = "Odo A";

	for (i = 0; i < 32; i++) {
		text[4] = (char)('A' + i);
		ck_assert_uint_eq(namebook_spell(&book, &book.entry[entry], bytes_of(text)), i);
	}
	ck_assert_uint_eq(namebook_spell(&book, &book.entry[entry], bytes_of("Odo, Reeve")), 31);
	ck_assert_uint_eq(book.n_spellings, 32);
	ck_assert_uint_eq(book.spelling[31].count, 1);
	ck_assert_uint_eq(namebook_spell(&book, &book.entry[entry], bytes_of(text)), 31);
	ck_assert_uint_eq(book.spelling[31].count, 2);
}
END_TEST

/* Each of two spellings is better by one thing, whatever comes after it in the order. */
START_TEST(the_better_spelling_is_fixed_then_quiet_then_written_then_frequent)
{
	size_t entry = add("odo"), a, b;
	struct name_spelling *x, *y;

	a = namebook_spell(&book, &book.entry[entry], bytes_of("Odo"));
	b = namebook_spell(&book, &book.entry[entry], bytes_of("OdO"));
	x = &book.spelling[a];
	y = &book.spelling[b];
	ck_assert_uint_eq(namebook_better(&book, a, b), a);	/* the earlier */
	ck_assert_uint_eq(namebook_better(&book, b, a), a);
	ck_assert_uint_eq(namebook_better(&book, NAMEBOOK_NONE, b), b);
	ck_assert_uint_eq(namebook_better(&book, b, NAMEBOOK_NONE), b);
	ck_assert_uint_eq(namebook_better(&book, NAMEBOOK_NONE, NAMEBOOK_NONE), NAMEBOOK_NONE);
	y->count = 2;
	ck_assert_uint_eq(namebook_better(&book, a, b), b);
	ck_assert_uint_eq(namebook_better(&book, b, a), b);
	x->written = true;
	ck_assert_uint_eq(namebook_better(&book, a, b), a);
	ck_assert_uint_eq(namebook_better(&book, b, a), a);
	x->shouted = true;
	ck_assert_uint_eq(namebook_better(&book, a, b), b);
	ck_assert_uint_eq(namebook_better(&book, b, a), b);
	x->fixed = true;
	ck_assert_uint_eq(namebook_better(&book, a, b), a);
	ck_assert_uint_eq(namebook_better(&book, b, a), a);
}
END_TEST

START_TEST(the_best_spelling_is_of_the_name_alone)
{
	size_t odo = add("odo"), una = add("una");

	ck_assert_uint_eq(namebook_best(&book, &book.entry[odo]), NAMEBOOK_NONE);
	namebook_spell(&book, &book.entry[odo], bytes_of("ODO"));
	namebook_spell(&book, &book.entry[una], bytes_of("Una"));
	ck_assert_uint_eq(namebook_best(&book, &book.entry[odo]), 0);
	namebook_spell(&book, &book.entry[odo], bytes_of("odo"));
	namebook_spell(&book, &book.entry[odo], bytes_of("Odo"));
	ck_assert_uint_eq(namebook_best(&book, &book.entry[odo]), 3);
	ck_assert_uint_eq(namebook_best(&book, &book.entry[una]), 1);
}
END_TEST

START_TEST(tied_names_have_one_root)
{
	size_t name[5], i;
	static const char *const key[] = { "a", "b", "c", "d", "e" };

	for (i = 0; i < 5; i++)
		name[i] = add(key[i]);
	ck_assert_uint_eq(namebook_root(&book, name[2]), name[2]);
	namebook_tie(&book, name[0], name[0]);
	ck_assert_uint_eq(namebook_root(&book, name[0]), name[0]);
	namebook_tie(&book, name[0], name[1]);
	ck_assert_uint_eq(namebook_root(&book, name[0]), name[1]);
	namebook_tie(&book, name[1], name[0]);	/* again: nothing to do */
	ck_assert_uint_eq(namebook_root(&book, name[0]), name[1]);
	ck_assert_uint_eq(namebook_root(&book, name[1]), name[1]);
	namebook_tie(&book, name[2], name[3]);
	namebook_tie(&book, name[0], name[2]);	/* the roots are tied, and so all */
	for (i = 0; i < 4; i++)
		ck_assert_uint_eq(namebook_root(&book, name[i]), name[3]);
	ck_assert_uint_eq(namebook_root(&book, name[4]), name[4]);
	ck_assert_uint_eq(book.entry[name[0]].same, name[3]);	/* looked up, the way is short */
}
END_TEST

START_TEST(a_part_is_of_one_name_or_of_several)
{
	size_t odo = add("odo ferrin"), una = add("una ferrin"), short_odo = add("ferrin");
	struct bytes ferrin = bytes_of("ferrin");

	ck_assert_uint_eq(namebook_whose(&book, NAME_SURNAME, ferrin), NAMEBOOK_NONE);
	namebook_note(&book, NAME_SURNAME, ferrin, odo);
	ck_assert_uint_eq(namebook_whose(&book, NAME_SURNAME, ferrin), odo);
	ck_assert_uint_eq(namebook_whose(&book, NAME_OTHER, ferrin), NAMEBOOK_NONE);
	namebook_note(&book, NAME_SURNAME, ferrin, odo);
	ck_assert_uint_eq(namebook_whose(&book, NAME_SURNAME, ferrin), odo);
	namebook_tie(&book, short_odo, odo);
	namebook_note(&book, NAME_SURNAME, ferrin, short_odo);
	ck_assert_uint_eq(namebook_whose(&book, NAME_SURNAME, ferrin), odo);
	namebook_note(&book, NAME_SURNAME, ferrin, una);
	ck_assert_uint_eq(namebook_whose(&book, NAME_SURNAME, ferrin), NAMEBOOK_SEVERAL);
	namebook_note(&book, NAME_SURNAME, ferrin, odo);
	ck_assert_uint_eq(namebook_whose(&book, NAME_SURNAME, ferrin), NAMEBOOK_SEVERAL);
	namebook_note(&book, NAME_OTHER, bytes_of("una"), una);
	ck_assert_uint_eq(namebook_whose(&book, NAME_OTHER, bytes_of("una")), una);
}
END_TEST

UNIT_MAIN("namebook")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, a_key_has_one_entry);
	tcase_add_test(unit, an_emptied_book_knows_nothing);
	tcase_add_test(unit, spellings_are_counted);
	tcase_add_test(unit, shouted_is_all_capitals_or_none);
	tcase_add_test(unit, a_name_has_32_spellings_at_most);
	tcase_add_test(unit, the_better_spelling_is_fixed_then_quiet_then_written_then_frequent);
	tcase_add_test(unit, the_best_spelling_is_of_the_name_alone);
	tcase_add_test(unit, tied_names_have_one_root);
	tcase_add_test(unit, a_part_is_of_one_name_or_of_several);
}
