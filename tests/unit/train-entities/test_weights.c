#include "../unit.h"
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

START_TEST(a_model_says_what_its_text_says)
{
	struct buf b = { 0 };
	struct weights w;
	int16_t row[LABEL_ROW] = { 0 };
	size_t line;

	ck_assert(pack_weights(&b, bytes_of(text), 7, &line));
	ck_assert_ptr_null(weights_open(&w, buf_view(&b), 7, true));
	ck_assert_int_eq(w.pair[0][nerlabel_of(NER_PER, LABEL_BEGIN)], 12);
	ck_assert_int_eq(w.pair[0][nerlabel_of(NER_PER, LABEL_SINGLE)], -3);
	ck_assert(weights_add(&w, feature("word", "seoul", NULL), row));
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_SINGLE)], 34);
	ck_assert_int_eq(row[LABEL_OUT], -127);
	ck_assert(weights_add(&w, feature("word-1 word", "south", "korea"), row));
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_END)], 5);
	ck_assert(weights_add(&w, feature("word", "#", NULL), row));
	ck_assert(weights_add(&w, feature("word", "hall", NULL), row));
	ck_assert_int_eq(row[nerlabel_of(NER_LOC, LABEL_SINGLE)], 34 - 127);
	ck_assert_int_eq(row[LABEL_OUT], -127 + 1 + 4);
	ck_assert(!weights_add(&w, feature("word", "tokyo", NULL), row));
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
	ck_assert_ptr_nonnull(strstr(weights_open(&w, buf_view(&b), 8, true), "train it again"));
	cut = buf_view(&b);
	for (cut.n = 0; cut.n < b.n; cut.n++)
		ck_assert_ptr_nonnull(weights_open(&w, cut, 7, true));
	b.p[b.n - 1] ^= 1;
	ck_assert_str_eq(weights_open(&w, buf_view(&b), 7, true), "damaged: its checksum is wrong");
	b.p[0] ^= 1;
	ck_assert_str_eq(weights_open(&w, buf_view(&b), 7, true), "not a model of this version");
	buf_free(&b);
}
END_TEST

UNIT_MAIN("weights")
{
	tcase_add_test(unit, a_model_says_what_its_text_says);
	tcase_add_test(unit, wrong_lines_are_named);
	tcase_add_test(unit, damage_is_named);
}
