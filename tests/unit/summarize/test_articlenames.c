#include "../unit.h"
#include "articlenames.h"

static struct corpus c;
static struct storyview t;
static struct articlenames a;

/* Adds an article of sentences split by "|", whose places are all their words. */
static void
add_article(const char *id, const char *when, const char *title, const char *sentences)
{
	struct corpus_row row = { .line = bytes_of(sentences), .sent = 1 };
	struct corpus_part part = { .whole = true };
	struct buf list = { 0 };
	const char *p;
	size_t n, at, word;

	row.id = row.source = bytes_of(id);
	row.date = bytes_of(when);
	row.title = bytes_of(title);
	row.url = row.seen = row.story = row.group = bytes_of("");
	for (p = sentences; *p != '\0'; p += n + (p[n] == '|'), row.sent++) {
		n = strcspn(p, "|");
		part.text.p = (const unsigned char *)p;
		part.text.n = n;
		buf_clear(&list);
		for (at = 0; at < n; at += word + 1) {
			word = strcspn(p + at, " |");
			buf_printf(&list, "%zu-%zu/LOC/%.*s; ", at, at + word, (int)word, p + at);
		}
		list.n -= 2;
		row.entities = buf_view(&list);
		corpus_add(&c, &row, &part, 1);
	}
	buf_free(&list);
}

/* Two articles of one story, the first one the older. */
static void
begin(const char *first_title, const char *first, const char *second_title, const char *second)
{
	add_article("one", "2026-03-01T01:00:00Z", first_title, first);
	add_article("two", "2026-03-01T02:00:00Z", second_title, second);
	storyview_make(&t, &c, 0);
	articlenames_make(&a, &t);
}

static void
end(void)
{
	articlenames_free(&a);
	storyview_free(&t);
	corpus_free(&c);
}

/* Whether two articles meet (m), and agree (a). */
static const char *
judge(const char *first, const char *second)
{
	static const char *const said[] = { "", "m", "a", "ma" };
	bool meet, agree;

	begin("", first, "", second);
	meet = articlenames_meet(&a, 0, 1);
	agree = articlenames_agree(&a, 0, 1);
	ck_assert(articlenames_meet(&a, 1, 0) == meet && articlenames_agree(&a, 1, 0) == agree);
	ck_assert(articlenames_meet(&a, 1, 1) && articlenames_agree(&a, 1, 1));
	end();
	return said[meet + 2 * agree];
}

/* The names of the first sentence count twice; the three that are told most often are looked for. */
START_TEST(compares_the_names_that_are_told_most)
{
	ck_assert_str_eq(judge("Aln Bor Cam", "Aln Bor Cam"), "ma");
	ck_assert_str_eq(judge("Aln Bor Cam", "Dol Eld Fen"), "");
	ck_assert_str_eq(judge("Aln Bor Cam", "Dol Eld Cam"), "m");		/* two of six */
	ck_assert_str_eq(judge("Aln Bor Cam", "Dol Bor Cam"), "ma");		/* four of six */
	ck_assert_str_eq(judge("Aln Bor", "Cam Aln"), "ma");			/* two of four */
	ck_assert_str_eq(judge("Aln Bor Cam", "Dol Eld Fen Aln"), "m");		/* only the first one's are found */
	ck_assert_str_eq(judge("Dol Eld Fen Aln", "Aln Bor Cam"), "m");
	ck_assert_str_eq(judge("Aln Bor Cam", "Aln Dol Eld"), "ma");		/* the first of both */
	ck_assert_str_eq(judge("Aln Bor Cam", "Dol Aln Eld"), "m");
	ck_assert_str_eq(judge("Aln Bor Cam Dol", "Eld Fen Gor Dol"), "");	/* the fourth counts for none */
	ck_assert_str_eq(judge("Bor Cam Dol Aln|Aln", "Eld Fen Gor Hol Aln|Aln"), "ma");
	ck_assert_str_eq(judge("Bor|Aln|Aln", "Aln"), "ma");			/* twice is as often as once, first */
	ck_assert_str_eq(judge("Bor Cam|Aln|Aln|Aln", "Aln Dol Eld"), "ma");
	ck_assert_str_eq(judge("Bor Cam|Aln|Aln", "Aln Dol Eld"), "m");
}
END_TEST

/* A title's names are those of its article that are told most. */
START_TEST(counts_the_names_that_sentences_share)
{
	size_t n;

	begin("Mill burns", "Aln Bor|Cam", "Fire there", "Cam Aln Bor|Dol");
	ck_assert_uint_eq(t.sentences, 4);
	ck_assert_uint_eq(t.titles, 2);
	ck_assert_uint_eq(articlenames_shared(&a, 0, 2), 2);
	ck_assert_uint_eq(articlenames_shared(&a, 2, 0), 2);
	ck_assert_uint_eq(articlenames_shared(&a, 1, 2), 1);
	ck_assert_uint_eq(articlenames_shared(&a, 1, 3), 0);
	articlenames_of(&a, 0, &n);
	ck_assert_uint_eq(n, 2);
	articlenames_of(&a, 4, &n);
	ck_assert_uint_eq(n, 3);
	ck_assert_uint_eq(articlenames_shared(&a, 4, 2), 3);
	ck_assert_uint_eq(articlenames_shared(&a, 4, 3), 0);
	ck_assert(articlenames_tells(&a, 1, &t.sentence[0]));
	ck_assert(!articlenames_tells(&a, 0, &t.sentence[3]));
	end();
	begin("", "Aln Bor", "", "Aln Cam|Cam Dol|Cam Dol Bor");
	ck_assert(articlenames_tells(&a, 0, &t.sentence[1]));			/* one of two */
	ck_assert(!articlenames_tells(&a, 0, &t.sentence[2]));
	ck_assert(!articlenames_tells(&a, 0, &t.sentence[3]));			/* one of three */
	end();
}
END_TEST

/* A capital tells a name in a title, where none is tagged. */
START_TEST(a_name_in_the_title_is_told)
{
	begin("", "Aln Bor Cam|Gor", "Fire in Bor", "Cam|Dol");
	ck_assert(articlenames_tells(&a, 1, &t.sentence[0]));			/* one in the text, one in the title */
	ck_assert(!articlenames_tells(&a, 1, &t.sentence[1]));
	end();
	begin("", "Aln Bor Cam", "Fire in bor aln", "Dol Eld");
	ck_assert(articlenames_tells(&a, 1, &t.sentence[0]));			/* however the title writes it */
	end();
	begin("", "Aln Bor Cam", "Fire in Bor", "Dol Eld");
	ck_assert(!articlenames_tells(&a, 1, &t.sentence[0]));			/* one of three */
	end();
	begin("", "aln bor cam", "Fire in Bor Aln", "Dol Eld");
	t.sentence[0].capitals = 0;
	ck_assert(!articlenames_tells(&a, 1, &t.sentence[0]));
	end();
	begin("", "Aln bor cam dol", "", "Aln Gor|bor");
	a.article[1].first++;			/* its sentence is "bor" alone */
	a.article[1].sentences--;
	ck_assert(!articlenames_tells(&a, 1, &t.sentence[0]));
	t.sentence[0].capitals = 3;		/* of "Aln" and "bor" */
	ck_assert(articlenames_tells(&a, 1, &t.sentence[0]));			/* half of the words with capitals */
	t.sentence[0].capitals = 7;
	ck_assert(!articlenames_tells(&a, 1, &t.sentence[0]));
	t.sentence[0].aside.from = 2;
	t.sentence[0].aside.words = 1;
	ck_assert(articlenames_tells(&a, 1, &t.sentence[0]));			/* of the main clause */
	t.sentence[0].aside.from = 0;
	t.sentence[0].aside.words = 4;
	ck_assert(articlenames_tells(&a, 1, &t.sentence[0]));			/* it has none there */
	end();
	begin("Bor Aln", "Dol Eld", "", "Aln Bor Cam");
	ck_assert(articlenames_tells(&a, 0, &t.sentence[1]));
	end();
}
END_TEST

START_TEST(what_was_judged_before_is_kept_by_pair)
{
	begin("", "Aln Bor Cam", "", "Aln Bor Cam");
	ck_assert(articlenames_agree(&a, 0, 1) && articlenames_agree(&a, 1, 0));
	a.article[1].sentences = 0;
	ck_assert(articlenames_agree(&a, 0, 1) && articlenames_agree(&a, 1, 0) && articlenames_agree(&a, 1, 1));
	articlenames_free(&a);
	articlenames_make(&a, &t);
	a.article[1].sentences = 0;
	ck_assert(!articlenames_agree(&a, 0, 1) && !articlenames_agree(&a, 1, 0));
	end();
}
END_TEST

/* Of a sentence, 16 names are compared. */
START_TEST(compares_so_many_names_of_a_sentence)
{
	size_t n;

	begin("", "Aa Ab Ac Ad Ae Af Ag Ah Ai Aj Ak Al Am An Ao Ap Aq", "", "Aq|Ap|Aq Ap");
	articlenames_of(&a, 0, &n);
	ck_assert_uint_eq(n, 16);
	ck_assert_uint_eq(articlenames_shared(&a, 1, 0), 0);
	ck_assert_uint_eq(articlenames_shared(&a, 2, 0), 1);
	ck_assert_uint_eq(articlenames_shared(&a, 0, 3), 1);
	end();
}
END_TEST

UNIT_MAIN("articlenames")
{
	tcase_add_test(unit, compares_the_names_that_are_told_most);
	tcase_add_test(unit, counts_the_names_that_sentences_share);
	tcase_add_test(unit, a_name_in_the_title_is_told);
	tcase_add_test(unit, what_was_judged_before_is_kept_by_pair);
	tcase_add_test(unit, compares_so_many_names_of_a_sentence);
}
