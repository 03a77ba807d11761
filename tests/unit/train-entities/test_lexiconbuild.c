#include "../golden.h"
#include "lexiconbuild.h"

/* Four hundred sentences of a few moulds, in which towns, persons, things and verbs take turns. */
static void
put_sentences(struct buf *raw)
{
	static const char *const towns[] = { "Vell", "Orn", "Wick", "Aln", "Fen" };
	static const char *const persons[] = { "Edda", "Tam", "Ada", "Bo" };
	static const char *const things[] = { "boat", "net", "pier", "mill", "lamp", "rope", "salt" };
	static const char *const verbs[] = { "sold", "lost", "found" };
	int i;

	for (i = 0; i < 400; i++) {
		const char *town = towns[i % 5], *person = persons[i % 4], *thing = things[i % 7], *verb = verbs[i % 3];

		switch (i % 6) {
		case 0:
			buf_printf(raw, "%s of %s %s a %s .\n", person, town, verb, thing);
			break;
		case 1:
			buf_printf(raw, "The %s of %s was %s by %s in %d .\n", thing, town, verb, person, 1990 + i % 9);
			break;
		case 2:
			buf_printf(raw, "In %s , %s %s the %s .\n", town, person, verb, thing);
			break;
		case 3:
			buf_printf(raw, "A %s was %s near %s .\n", thing, verb, town);
			break;
		case 4:
			buf_printf(raw, "THE %s OF %s IS GONE\n", "PIER", "VELL");
			break;
		default:
			buf_printf(raw, "\"The %s , \" said %s , \" was %s . \"\n", thing, person, verb);
		}
	}
	buf_str(raw, "\n\nRare words stand here once\n");
}

static void
build(const struct lexiconbuild_settings *settings, const char *name)
{
	struct buf raw = { NULL, 0, 0 }, text = { NULL, 0, 0 };
	FILE *f = fopen("lexicon", "wb");

	put_sentences(&raw);
	lexiconbuild(buf_view(&raw), settings, &text);
	ck_assert(f != NULL && fwrite(text.p, 1, text.n, f) == text.n && fclose(f) == 0);
	golden_same("lexicon", "train-entities", name);
	buf_free(&raw);
	buf_free(&text);
}

START_TEST(makes_classes_of_words)
{
	const struct lexiconbuild_settings settings = { 14, 9, 6, 2, 6 };

	build(&settings, "lexicon.classes");
}
END_TEST

START_TEST(leaves_rare_words_out)
{
	const struct lexiconbuild_settings settings = { 9, 7, 6, 40, 3 };

	build(&settings, "lexicon.rare");
}
END_TEST

UNIT_MAIN("lexiconbuild")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, makes_classes_of_words);
	tcase_add_test(unit, leaves_rare_words_out);
}
