#include "../unit.h"
#include "hash.h"
#include "pack.h"
#include "model/attribute.h"
#include "model/template.h"
#include "model/weights.h"

static const char text[] =
	"# a comment\n"
	"pair O A12D-3\n"
	"template word\n"
	"seoul\tL34O-127\n"
	"#\tO1\n"
	"hall\tA1B-2D3L-127O4\n"
	"template word-1 word\n"
	"south korea\tK5\n";

static uint64_t
feature(const char *template, const char *first, const char *second)
{
	size_t t = 0;
	uint64_t h;

	while (strcmp(template_list[t].name, template) != 0)
		t++;
	h = template_mix(template_hash(&template_list[t]), attribute_hash(bytes_of(first)));
	return second != NULL ? template_mix(h, attribute_hash(bytes_of(second))) : h;
}

/* Makes the checksum of a model right again. */
static void
renew_sum(struct buf *b)
{
	size_t at = sizeof WEIGHTS_HEAD - 1 + 4, i;
	uint32_t sum = (uint32_t)hash_bytes(b->p + PACKEDTABLE_LINE, b->n - PACKEDTABLE_LINE);

	for (i = 0; i < 4; i++, sum >>= 8)
		b->p[at + i] = (unsigned char)sum;
}

static size_t
add_one(const struct weights *w, uint64_t feature, int16_t *row)
{
	return weights_add(w, &feature, 1, row);
}

START_TEST(a_model_says_what_its_text_says)
{
	struct buf b = { 0 };
	struct weights w;
	int16_t row[LABEL_ROW] = { 0 };
	size_t line;

	ck_assert(pack_weights(&b, bytes_of(text), 7, &line));
	ck_assert_ptr_null(weights_open(&w, buf_view(&b), 7, false));
	ck_assert_int_eq(w.pair[0][nerlabel_of(NER_PER, LABEL_BEGIN)], 12);
	ck_assert_int_eq(w.pair[0][nerlabel_of(NER_PER, LABEL_SINGLE)], -3);
	ck_assert_uint_eq(add_one(&w, feature("word", "seoul", NULL), row), 1);
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_SINGLE)], 34);
	ck_assert_int_eq(row[LABEL_OUT], -127);
	ck_assert_uint_eq(add_one(&w, feature("word-1 word", "south", "korea"), row), 1);
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_END)], 5);
	ck_assert_uint_eq(add_one(&w, feature("word", "#", NULL), row), 1);
	ck_assert_uint_eq(add_one(&w, feature("word", "hall", NULL), row), 1);
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_SINGLE)], 34 - 127);
	ck_assert_int_eq(row[LABEL_OUT], -127 + 1 + 4);
	ck_assert_uint_eq(add_one(&w, feature("word", "tokyo", NULL), row), 0);
	ck_assert_int_eq(row[LABEL_OUT], -127 + 1 + 4);
	buf_free(&b);
}
END_TEST

/* Each label on its own, of the highest and of the lowest weight. */
START_TEST(each_label_has_its_weight)
{
	struct buf b = { 0 }, lines = { 0 };
	struct weights w;
	char word[2] = { 0 };
	size_t line;
	unsigned l, k;

	buf_str(&lines, "template word\n");
	for (l = 0; l < LABELS; l++)
		buf_printf(&lines, "%c\t%c%d\n", 'a' + (int)l, WEIGHTS_LETTERS[l], l % 2 == 0 ? 127 : -127);
	ck_assert(pack_weights(&b, buf_view(&lines), 7, &line));
	ck_assert_ptr_null(weights_open(&w, buf_view(&b), 7, false));
	for (l = 0; l < LABELS; l++) {
		int16_t row[LABEL_ROW] = { 0 };

		word[0] = (char)('a' + l);
		ck_assert_uint_eq(add_one(&w, feature("word", word, NULL), row), 1);
		for (k = 0; k < LABEL_ROW; k++)
			ck_assert_int_eq(row[k], k != l ? 0 : l % 2 == 0 ? 127 : -127);
	}
	buf_free(&lines);
	buf_free(&b);
}
END_TEST

START_TEST(features_are_summed_up)
{
	struct buf b = { 0 };
	struct weights w;
	int16_t row[LABEL_ROW] = { [LABEL_OUT] = 1000 };
	uint64_t many[WEIGHTS_TOGETHER];
	size_t line, i;

	ck_assert(pack_weights(&b, bytes_of(text), 7, &line));
	ck_assert_ptr_null(weights_open(&w, buf_view(&b), 7, false));
	for (i = 0; i < WEIGHTS_TOGETHER; i++)
		many[i] = feature("word", i < 60 ? "seoul" : "tokyo", NULL);
	ck_assert_uint_eq(weights_add(&w, many, WEIGHTS_TOGETHER, row), 60);
	ck_assert_int_eq(row[LABEL_OUT], 1000 - 60 * 127);
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_SINGLE)], 60 * 34);
	ck_assert_int_eq(row[nerlabel_of(NER_PER, LABEL_BEGIN)], 0);
	buf_free(&b);
}
END_TEST

/* What weighs the same has one row. */
START_TEST(rows_are_shared)
{
	struct buf one = { 0 }, two = { 0 };
	size_t line;

	ck_assert(pack_weights(&one, bytes_of("template word\nx\tA5\n"), 7, &line));
	ck_assert(pack_weights(&two, bytes_of("template word\nx\tA5\ny\tA5\n"), 7, &line));
	ck_assert_uint_eq(one.n, two.n);
	buf_clear(&two);
	ck_assert(pack_weights(&two, bytes_of("template word\nx\tA5\ny\tA6\n"), 7, &line));
	ck_assert_uint_eq(one.n + LABEL_ROW, two.n);
	buf_free(&one);
	buf_free(&two);
}
END_TEST

START_TEST(a_model_that_is_no_good_is_refused)
{
	struct buf b = { 0 };
	struct weights w;
	uint32_t mark;
	size_t line, bucket = (size_t)2 * PACKEDTABLE_LINE;

	ck_assert(pack_weights(&b, bytes_of(text), 7, &line));
	ck_assert(weights_mark(buf_view(&b), &mark));
	ck_assert_uint_eq(mark, 7);
	b.p[bucket + PACKEDTABLE_VALUES] = 4;	/* rows are 0 to 3 */
	ck_assert_ptr_null(weights_open(&w, buf_view(&b), 7, true));
	renew_sum(&b);
	ck_assert_str_eq(weights_open(&w, buf_view(&b), 7, false), "damaged: a feature has no weights");
	b.p[bucket + PACKEDTABLE_VALUES] = 3;
	renew_sum(&b);
	ck_assert_ptr_null(weights_open(&w, buf_view(&b), 7, false));
	buf_free(&b);
}
END_TEST

START_TEST(wrong_lines_are_named)
{
	static const char *const wrong[] = {
		"seoul\tL34\n", "template nothing\n", "template word\nseoul\tZ3\n", "template word\nseoul\tL128\n",
		"template word\nsouth korea\tL1\n", "template word\nseoul\t\n", "pair O\n", "seoul L34\n"
	};
	struct buf b = { 0 };
	size_t line, i;

	for (i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		ck_assert_msg(!pack_weights(&b, bytes_of(wrong[i]), 7, &line), "%s", wrong[i]);
		ck_assert_uint_eq(line, strncmp(wrong[i], "template word\n", 14) == 0 ? 2 : 1);
	}
	buf_free(&b);
}
END_TEST

START_TEST(damage_is_named)
{
	struct buf b = { 0 };
	struct weights w;
	struct bytes cut;
	size_t line;

	ck_assert(pack_weights(&b, bytes_of(text), 7, &line));
	ck_assert_ptr_nonnull(strstr(weights_open(&w, buf_view(&b), 8, false), "train it again"));
	cut = buf_view(&b);
	for (cut.n = 0; cut.n < b.n; cut.n++)
		ck_assert_ptr_nonnull(weights_open(&w, cut, 7, false));
	b.p[b.n - 1] ^= 1;
	ck_assert_str_eq(weights_open(&w, buf_view(&b), 7, false), "damaged: its checksum is wrong");
	b.p[0] ^= 1;
	ck_assert_str_eq(weights_open(&w, buf_view(&b), 7, false), "not a model of this version");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("weights")
{
	tcase_add_test(unit, a_model_says_what_its_text_says);
	tcase_add_test(unit, each_label_has_its_weight);
	tcase_add_test(unit, features_are_summed_up);
	tcase_add_test(unit, rows_are_shared);
	tcase_add_test(unit, a_model_that_is_no_good_is_refused);
	tcase_add_test(unit, wrong_lines_are_named);
	tcase_add_test(unit, damage_is_named);
}
