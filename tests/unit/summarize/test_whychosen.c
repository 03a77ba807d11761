#include "../unit.h"
#include "whychosen.h"

/* A story of four sentences, one of each weight of word: "storm" in all of them. */
static const char *const text[] = {
	"Storm hits bridge mill ferry harbour tower", "Storm hits bridge mill ferry harbour", "Storm hits bridge mill",
	"Storm hits bridge and storm"
};

static struct termreader terms;
static struct storysentence sentence[4];
static uint32_t stem[4][16];
static struct concepts concepts;
static struct buf why;

static void
setup(void)
{
	size_t i, k;

	memset(&terms, 0, sizeof terms);
	memset(sentence, 0, sizeof sentence);
	memset(&concepts, 0, sizeof concepts);
	memset(&why, 0, sizeof why);
	for (i = 0; i < 4; i++) {
		termreader_read(&terms, bytes_of(text[i]));
		for (k = 0; k < terms.n; k++)
			stem[i][k] = terms.term[k].stem;
		sentence[i].stem = stem[i];
		sentence[i].stems = (uint16_t)terms.n;
		sentence[i].voice = sentence[i].article = (uint32_t)i;
	}
	concepts_find(&concepts, sentence, 4);
}

static void
teardown(void)
{
	concepts_free(&concepts);
	termreader_free(&terms);
	buf_free(&why);
}

static const char *
put(const char *words, const struct storysentence *s, uint64_t whole)
{
	buf_clear(&why);
	whychosen_put(&why, &concepts, whole, s, bytes_of(words), &terms);
	buf_byte(&why, '\0');
	return (const char *)why.p;
}

static uint64_t
weight(const char *word)
{
	termreader_read(&terms, bytes_of(word));
	return concepts_weight(&concepts, terms.term[0].stem);
}

/* Of a sentence that nothing else speaks for. */
static const struct storysentence plain = { .place = 2 };

START_TEST(names_each_word_once_with_its_share)
{
	char want[100];
	uint64_t storm = weight("storm");

	ck_assert_uint_gt(storm, 0);
	snprintf(want, sizeof want, "Storm 1000");
	ck_assert_str_eq(put("Storm and the storm", &plain, storm), want);
	ck_assert_str_eq(put("the Storm", &plain, 2 * storm), "Storm 500");
	ck_assert_str_eq(put("the Storm", &plain, 0), "Storm 0");
	ck_assert_str_eq(put("the and of", &plain, storm), "");
	ck_assert_str_eq(put("goose", &plain, storm), "");
	ck_assert_str_eq(put("", &plain, storm), "");
}
END_TEST

START_TEST(names_the_heaviest_five_first)
{
	static const char *const word[] = { "storm", "tower", "bridge", "harbour", "hits", "ferry", "mill" };
	char want[200] = "", item[40];
	uint64_t heaviest[7], whole;
	const char *name[7];
	size_t n = 0, i, k;

	for (i = 0; i < 7; i++) {	/* sorted by hand, those of one weight as they come */
		uint64_t w = weight(word[i]);

		if (w == 0)
			continue;
		for (k = n++; k > 0 && heaviest[k - 1] < w; k--) {
			heaviest[k] = heaviest[k - 1];
			name[k] = name[k - 1];
		}
		heaviest[k] = w;
		name[k] = word[i];
	}
	ck_assert_uint_ge(n, 6);
	ck_assert_uint_gt(heaviest[0], heaviest[5]);
	whole = 4 * heaviest[0] - 1;
	for (i = 0; i < 5; i++) {
		snprintf(item, sizeof item, "%s%s %d", i > 0 ? ", " : "", name[i], (int)(heaviest[i] * 1000 / whole));
		strcat(want, item);
	}
	ck_assert_str_eq(put("storm tower bridge harbour hits ferry mill", &plain, whole), want);
}
END_TEST

START_TEST(notes_what_else_speaks_for_it)
{
	struct storysentence s = plain;

	s.changed = true;
	ck_assert_str_eq(put("the", &s, 1), "newest value");
	s.place = 0;
	ck_assert_str_eq(put("the", &s, 1), "newest value; lede");
	s.leans = true;
	s.overtaken = true;
	ck_assert_str_eq(put("the", &s, 1), "newest value; lede; follows; overtaken, but there is no other");
	s.changed = false;
	s.place = s.lede = 1;
	s.overtaken = false;
	ck_assert_str_eq(put("the", &s, 1), "lede; follows");
	s.place = 0;
	s.leans = false;
	ck_assert_str_eq(put("the Storm", &s, weight("storm")), "Storm 1000");
}
END_TEST

UNIT_MAIN("whychosen")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, names_each_word_once_with_its_share);
	tcase_add_test(unit, names_the_heaviest_five_first);
	tcase_add_test(unit, notes_what_else_speaks_for_it);
}
