#include "../unit.h"
#include "claimlist.h"

/* Sentences at the edges of what makes claims, and what claimlist_of() lists of them. */
static const struct {
	const char *text, *list;
} rows[] = {
	{ "The 9- or 10-mile fires killed all.", "" },
	{ "It killed 9 - or 10 - in all.", "count 2:9< 9 dead; count 4:10< 10 dead" },
	{ "It killed 9/ or so.", "" },
	{ "It killed 9 / or so.", "count 2:9< 9 dead" },
	{ "It killed 9: a dog, a cat.", "" },
	{ "Bo, nine, was killed.", "" },
	{ "Five from nine died.", "count 0:Five< 5 dead; count 2:nine< died 9 dead +former +says" },
	{ "Five, from nine, died.", "count 0:Five< 5 dead; count 2:nine< 9 dead +former" },
	{ "It sold 12 more than dogs.", "" },
	{ "It sold 12 more dogs than cats.", "count 2:12< more dogs 12 n +part +more" },
	{ "It sold 23\xE2\x80\x91" "24 dogs.", "count 2:23\xE2\x80\x91" "24< dogs 23..24 n" },
	{ "It sold 23\xE2\x80\x90x dogs.", "" },
	{ "It killed 23\xE2\x80\x93x dogs.", "count 2:23< 23 dead" },
	{ "It sold 1,234.25 dogs.", "count 2:1,234.25< dogs 1234.25 n" },
	{ "It sold 0.125 dogs.", "count 2:0.125< dogs 0.125 n" },
	{ "It is due on the 3rd of March.", "date 5:3rd of March< 99" },
	{ "It is due on the 3rd of march 5.", "" },
	{ "It killed 12 previously.", "count 2:12< 12 dead +background" },
	{ "A rise of about 2 percent.", "percent 4:about 2< percent 2 +about +rose" },
	{ "It killed twenty-one-or-so-and-more dogs.", "" },
};

START_TEST(finds_claims_at_each_edge)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_str_eq(claimlist_of(rows[i].text), rows[i].list);
}
END_TEST

static const char *const texts[] = {
	"Between $2 and $5 million went to 12 people, up from $9 or a dozen more dogs in late March",
	"At least 3% of two hundred and ten cars, 4 of them, sank on 3 March or March 4, not 5",
	"In 2019 a fourth person died at a magnitude of 6.1, compared with 7 per cent of 12 year old homes",
	"It rose from nine to ten; fewer than 40 people fled their homes, including 12 others in the next month"
};

/* The terms of the longer text, which was read before, stand behind those of its beginning. */
START_TEST(looks_at_no_term_behind_the_last)
{
	struct termreader fresh = { 0 }, used = { 0 };
	struct buf want = { 0 }, got = { 0 };
	struct bytes all, text;
	size_t i;

	for (i = 0; i < sizeof texts / sizeof *texts; i++) {
		all = text = bytes_of(texts[i]);
		for (text.n = 0; text.n < all.n; text.n++) {
			if ((text.p[text.n] & 0xC0) == 0x80)
				continue;
			buf_clear(&want);
			buf_clear(&got);
			claimlist_put(&want, text, &fresh);
			termreader_read(&used, all);
			claimlist_put(&got, text, &used);
			ck_assert_str_eq((const char *)got.p, (const char *)want.p);
			termreader_free(&fresh);
		}
	}
	termreader_free(&used);
	buf_free(&want);
	buf_free(&got);
}
END_TEST

/* A claim's place has 16 bits; what ends behind them is not read. */
START_TEST(reads_so_far_and_no_farther)
{
	struct termreader terms = { 0 };
	struct buf text = { 0 }, list = { 0 };

	buf_str(&text, "QX-40");
	while (text.n < UINT16_MAX + 1)
		buf_byte(&text, 'X');
	claimlist_put(&list, buf_view(&text), &terms);
	ck_assert_str_eq((const char *)list.p, "");
	text.p[5] = ' ';
	buf_clear(&list);
	claimlist_put(&list, buf_view(&text), &terms);
	ck_assert_str_eq((const char *)list.p, "code 0:QX-40<");
	buf_free(&text);
	buf_free(&list);
	termreader_free(&terms);
}
END_TEST

UNIT_MAIN("claimedges")
{
	tcase_add_test(unit, finds_claims_at_each_edge);
	tcase_add_test(unit, looks_at_no_term_behind_the_last);
	tcase_add_test(unit, reads_so_far_and_no_farther);
}
