#include "../unit.h"
#include "pack.h"
#include "model/attribute.h"
#include "model/resources.h"

static const char lexicon[] =
	"# a comment\n"
	"class 0 0 0\nclass 1 1 1\nclass 2 2 2\nclass 3 3 3\nclass 4 5 6\nclass 5 7 8\n"
	"words 4 8 Seoul Tokyo\nwords 5 1 talks 0,000\n";
static const char gazetteer[] = "p Seoul\nc South Korea\nc Guinea-Bissau\ns Lee\n";

/* The two tables, packed. */
struct tables {
	struct buf lexicon, gazetteer;
};

static struct resources
open_knowledge(struct tables *b)
{
	struct resources k;
	const char *which;
	size_t line;

	ck_assert(pack_resources(&b->lexicon, &b->gazetteer, bytes_of(lexicon), bytes_of(gazetteer), &which, &line));
	ck_assert(resources_open(&k, buf_view(&b->lexicon), buf_view(&b->gazetteer)));
	return k;
}

static void
free_tables(struct tables *b)
{
	buf_free(&b->lexicon);
	buf_free(&b->gazetteer);
}

START_TEST(words_have_classes)
{
	struct tables b = { 0 };
	struct resources k = open_knowledge(&b);
	struct lexicon_word w = lexicon_find(&k.lexicon, bytes_of("Seoul"));

	ck_assert_uint_eq(w.fine, 4);
	ck_assert_uint_eq(w.coarse, 5);
	ck_assert_uint_eq(w.coarser, 6);
	ck_assert_uint_eq(w.step, 8);
	ck_assert_uint_eq(lexicon_find(&k.lexicon, bytes_of("3,141")).fine, 5);
	ck_assert_uint_eq(lexicon_find(&k.lexicon, bytes_of("TALKS")).fine, 5);
	ck_assert_uint_eq(lexicon_find(&k.lexicon, bytes_of("tokyo")).fine, 4);
	ck_assert_uint_eq(lexicon_find(&k.lexicon, bytes_of("Xyz")).fine, LEXICON_RARE_NAME);
	ck_assert_uint_eq(lexicon_find(&k.lexicon, bytes_of("xyz")).fine, LEXICON_RARE_WORD);
	ck_assert_uint_eq(lexicon_find(&k.lexicon, bytes_of("--")).fine, LEXICON_RARE_OTHER);
	free_tables(&b);
}
END_TEST

/* The marks of the words of TEXT, which are one space apart, with a bar after each. */
static void
mark(const struct resources *k, const char *text, struct buf *to)
{
	struct gazetteer_token token[16] = { { 0 } };
	struct gazetteer_mark marks[16];
	size_t n = 0, i;

	while (*text != '\0') {
		struct bytes word = { (const unsigned char *)text, strcspn(text, " ") };
		struct attributes a;

		attribute_read(&a, &k->lexicon, word, false);
		token[n++] = gazetteer_see(word, a.hash[ATTRIBUTE_WORD], a.capital);
		text += word.n + (text[word.n] == ' ');
	}
	gazetteer_mark(&k->gazetteer, token, n, marks);
	buf_clear(to);
	for (i = 0; i < n; i++) {
		buf_put(to, marks[i].text, marks[i].n);
		buf_byte(to, '|');
	}
}

START_TEST(names_are_marked)
{
	struct tables b = { 0 };
	struct buf to = { 0 };
	struct resources k = open_knowledge(&b);

	mark(&k, "Lee left South Korea for Seoul", &to);
	ck_assert_bytes(buf_view(&to), "sS||cB|cE||pS|");
	mark(&k, "SOUTH south Korea", &to);
	ck_assert_bytes(buf_view(&to), "|||");
	mark(&k, "Guinea - Bissau and Guinea Bissau", &to);
	ck_assert_bytes(buf_view(&to), "cB|cI|cE||cB|cE|");
	buf_free(&to);
	free_tables(&b);
}
END_TEST

START_TEST(wrong_lines_are_named)
{
	struct bytes wrong = bytes_of("s Lee\n\nx Tokyo\n");
	struct tables b = { 0 };
	const char *which;
	size_t line;

	ck_assert(!pack_resources(&b.lexicon, &b.gazetteer, bytes_of("class 1 0 0\n"), wrong, &which, &line));
	ck_assert_str_eq(which, "lexicon");
	ck_assert_uint_eq(line, 1);
	ck_assert(!pack_resources(&b.lexicon, &b.gazetteer, bytes_of(lexicon), wrong, &which, &line));
	ck_assert_str_eq(which, "gazetteer");
	ck_assert_uint_eq(line, 3);
	free_tables(&b);
}
END_TEST

START_TEST(the_mark_tells_of_both)
{
	struct tables one = { 0 }, other = { 0 }, third = { 0 };
	struct resources k = open_knowledge(&one), l, m;
	const char *which;
	size_t line;

	ck_assert(pack_resources(&other.lexicon, &other.gazetteer, bytes_of(lexicon), bytes_of("p Seoul\n"), &which,
	    &line));
	ck_assert(resources_open(&l, buf_view(&other.lexicon), buf_view(&other.gazetteer)));
	ck_assert(pack_resources(&third.lexicon, &third.gazetteer,
	    bytes_of("class 0 0 0\nclass 1 1 1\nclass 2 2 2\nclass 3 3 3\nwords 3 1 talks\n"), bytes_of(gazetteer),
	    &which, &line));
	ck_assert(resources_open(&m, buf_view(&third.lexicon), buf_view(&third.gazetteer)));
	ck_assert_uint_ne(k.mark, l.mark);
	ck_assert_uint_ne(k.mark, m.mark);
	free_tables(&one);
	free_tables(&other);
	free_tables(&third);
}
END_TEST

START_TEST(damage_is_refused)
{
	struct tables b = { 0 };
	struct resources k = open_knowledge(&b);
	struct bytes whole = buf_view(&b.lexicon), cut = whole, names = buf_view(&b.gazetteer);

	for (cut.n = 0; cut.n + 1 < whole.n; cut.n++)
		ck_assert(!resources_open(&k, cut, names));
	for (names.n = 0; names.n + 1 < b.gazetteer.n; names.n++)
		ck_assert(!resources_open(&k, whole, names));
	free_tables(&b);
}
END_TEST

UNIT_MAIN("resources")
{
	tcase_add_test(unit, words_have_classes);
	tcase_add_test(unit, names_are_marked);
	tcase_add_test(unit, wrong_lines_are_named);
	tcase_add_test(unit, the_mark_tells_of_both);
	tcase_add_test(unit, damage_is_refused);
}
