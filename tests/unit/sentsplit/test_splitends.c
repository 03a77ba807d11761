/* What is read of a text hangs on no byte behind it. */
#include "../tails.h"
#include "split.h"

static enum lang lang;

static void
read_sentences(struct buf *to, struct bytes text)
{
	const struct split_options options = { lang, NULL, 0, false }, cut = { lang, NULL, 9, true };
	struct split_sentence s;
	struct split sp;
	char place[64];

	split_start(&sp, text, &options);
	while (split_next(&sp, &s)) {
		snprintf(place, sizeof place, "%zu-%zu ", s.start, s.end);
		buf_str(to, place);
	}
	split_start(&sp, text, &cut);
	while (split_next(&sp, &s)) {
		snprintf(place, sizeof place, "%zu:%zu ", s.start, s.end);
		buf_str(to, place);
	}
}

static const struct {
	enum lang lang;
	const char *text;
} texts[] = {
	{ LANG_EN, "He met Mr. Lund, J. K. Holm & \"Old\" Ann B. \"Red\" Orn at 5 p.m. in the U.S. (7 in.) there." },
	{ LANG_EN, "\"Who won?\" Holm, of Velk, asked. \"I!\" he cried... He sat. 1. A boat. 2. A net; [3] ii. So." },
	{ LANG_EN, "It ended.[1][2] [3] \"It did.\"4 So.12 Now (Holm, 1999). It is :-) so! ;D … . . . . It is." },
	{ LANG_EN, "See Gen. 5:3, No. IV of S. 25 and 39 U.S.C. § 3. It is 5 ft. 3 in. thick. E-mail:? velk@orn.x" },
	{ LANG_EN, "HOLM: Yes.No. eBay sat.“So.” It is 6\" wide. • one • two (a) b (c) d" },
	{ LANG_DE, "Am 3. Mai, z. B. u. a. in der Velkstr. 5 und Nr. IV, d. h. 12. 5. usw. \"Nein.\" »So.« Er kam." },
	{ LANG_ZH, "“走？”她说。《天。》３．４" },
	{ LANG_KO, "갔다.그는 \"갔다.\"라고. A" },
	{ LANG_RU, "Г. А. Лунд и т. д. 5 № 7." },
	{ LANG_AUTO, "Il est où M. Holm l’a vu. « Non. » Et p. 5; cf. S. 7." }
};

START_TEST(reads_no_byte_behind_the_text)
{
	lang = texts[_i].lang;
	tails_check(read_sentences, texts[_i].text);
}
END_TEST

UNIT_MAIN("splitends")
{
	tcase_add_loop_test(unit, reads_no_byte_behind_the_text, 0, sizeof texts / sizeof *texts);
}
