/* The scorer's rows against the plain sum of the weights of the features that training sees. */
#include "../unit.h"
#include "model/builtin.h"
#include "model/namewords.h"
#include "model/scorer.h"
#include "traininstance.h"

#define RESERVE 6	/* what each row has for LABEL_OUT before */

struct fixture {
	struct resources resources;
	struct weights weights;
	struct scorer *scorer;
	struct traininstance in;
	struct conllreader s;
};

static void
set_up(struct fixture *f)
{
	memset(f, 0, sizeof *f);
	ck_assert(builtin_resources(BUILTIN_DEFAULT, &f->resources));
	ck_assert_ptr_null(weights_open(&f->weights, builtin_model(BUILTIN_DEFAULT), f->resources.mark, true));
	f->scorer = scorer_new(&f->resources, &f->weights);
}

static void
tear_down(struct fixture *f)
{
	scorer_free(f->scorer);
	traininstance_free(&f->in);
	conllreader_free(&f->s);
}

/* Whether the token or one beside it, of those from FIRST up to END, begins as a name does. */
static bool
is_near(const struct fixture *f, size_t i, size_t first, size_t end)
{
	size_t j;

	for (j = first; j < end; j++)
		if (j + 1 >= i && j <= i + 1 && f->in.seen[j].starts)
			return true;
	return false;
}

static void
plain_row(const struct fixture *f, size_t i, size_t first, size_t end, int16_t *row)
{
	size_t t;
	int offset;

	memset(row, 0, LABEL_ROW * sizeof *row);
	row[LABEL_OUT] = RESERVE;
	for (t = 0; t < templates; t++) {
		uint64_t feature = traininstance_feature(&f->in, i, t);

		if (feature != 0 && (template_offset(&template_list[t], &offset) || is_near(f, i, first, end)))
			weights_add(&f->weights, &feature, 1, row);
	}
}

static void
read_words(struct fixture *f, const char *words)
{
	buf_clear(&f->s.text);
	buf_str(&f->s.text, words);
	f->s.names = 0;
	traininstance_read(&f->in, &f->resources, &f->s, 0);
}

static void
compare(struct fixture *f, const char *words)
{
	size_t i;
	const int16_t *row;

	read_words(f, words);
	row = scorer_rows(f->scorer, buf_view(&f->s.text), &f->in.tokens, 0, f->in.tokens.n);
	for (i = 0; i < f->in.tokens.n; i++) {
		int16_t want[LABEL_ROW];

		plain_row(f, i, 0, f->in.tokens.n, want);
		ck_assert_mem_eq(row + i * LABEL_ROW, want, sizeof want);
	}
}

static const char *const sentence[] = {
	"The river Orla rose on Tuesday, officials in Varnholt said.",
	"Tom Hale of the Bank of Norhaven told Reuters that prices fell 3.4% in South Korea",
	"nothing here is a name but the last word , Kestrel",
	"nothing at all here is any name",
	"Anglo-Norhavian talks - and the al-Hadi brothers' - went on",
	"I",
	"x",
	"U.S. President Obama and the E.U. met NATO in Paris , Texas",
	"\xC3\x89va Moln\xC3\xA1r, 41, leads \xE2\x80\x9CThe Quiet Hour\xE2\x80\x9D at the Globe"
};

/* Twice, since what was summed up for a word is used again. */
START_TEST(rows_are_the_sums_of_all_features)
{
	struct fixture f;
	size_t i;

	set_up(&f);
	for (i = 0; i < 2 * sizeof sentence / sizeof sentence[0]; i++)
		compare(&f, sentence[i / 2]);
	tear_down(&f);
}
END_TEST

/* A stretch is scored with the words that stand around it in its sentence, whose capitals do not count. */
START_TEST(stretches_see_what_is_around_them)
{
	struct fixture f;
	size_t first, n, i;

	set_up(&f);
	read_words(&f, sentence[1]);
	for (first = 0; first < f.in.tokens.n; first++)
		for (n = 1; first + n <= f.in.tokens.n; n++) {
			const int16_t *row = scorer_rows(f.scorer, buf_view(&f.s.text), &f.in.tokens, first, n);
			int16_t want[LABEL_ROW];

			for (i = first + 2; i + 2 < first + n; i++) {	/* whose gazetteer marks are the same */
				plain_row(&f, i, first, first + n, want);
				ck_assert_int_eq(row[(i - first) * LABEL_ROW + LABEL_OUT], want[LABEL_OUT]);
			}
			ck_assert(scorer_seen(f.scorer)[0].word == f.in.seen[first].word);
			ck_assert(scorer_seen(f.scorer)[n - 1].starts == f.in.seen[first + n - 1].starts);
		}
	tear_down(&f);
}
END_TEST

START_TEST(tokens_are_seen_as_they_are_written)
{
	struct fixture f;
	const struct gazetteer_token *seen;

	set_up(&f);
	read_words(&f, "Gen. Orla-Voss said - it");
	scorer_rows(f.scorer, buf_view(&f.s.text), &f.in.tokens, 0, f.in.tokens.n);
	seen = scorer_seen(f.scorer);
	ck_assert(seen[0].starts && seen[0].bits == NAMEWORD_TITLE);
	ck_assert(seen[1].starts && !seen[1].hyphen && seen[1].bits == 0);
	ck_assert(seen[2].hyphen && !seen[2].starts);
	ck_assert(!seen[4].starts && seen[4].step == 1);
	ck_assert(seen[5].hyphen);
	tear_down(&f);
}
END_TEST

UNIT_MAIN("scorer")
{
	tcase_add_test(unit, rows_are_the_sums_of_all_features);
	tcase_add_test(unit, stretches_see_what_is_around_them);
	tcase_add_test(unit, tokens_are_seen_as_they_are_written);
}
