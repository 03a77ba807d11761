#include "../unit.h"
#include "dropreason.h"
#include "filler.h"
#include "page/noticebox.h"
#include "page/prune.h"

static struct webpage page;
static struct noticebox notices;

/* What phrases a block has, by a letter: notice, newsletter, login, copyright, part of a label, menu, none. */
static struct blockphrases_block
said_by(char mark)
{
	struct blockphrases_block said = { PHRASE_NONE, false, false };

	said.notice = mark == 'n';
	said.whole = mark == 'w' || mark == 'l' || mark == 'c' || mark == 'm' || mark == 'L';
	said.class = (uint8_t)(mark == 'w' ? PHRASE_NEWSLETTER : mark == 'l' || mark == 'p' || mark == 'L' ?
	    PHRASE_LOGIN : mark == 'c' ? PHRASE_COPYRIGHT : mark == 'm' ? PHRASE_MENU : PHRASE_NONE);
	return said;
}

/*
 * An article of 1400 letters and HTML between them; MARKS has a letter for each block of it, as said_by() and
 * dropped_by() know them.  Returns 'k' for each that is kept, 'N' for each dropped as a notice, 'd' for the others.
 */
static const char *
boxed(const char *html, const char *marks)
{
	static char out[32];
	struct blockphrases_block said[32] = { { 0, false, false } };
	struct blockphrases phrases = { said, 0, { NULL, 0, 0 } };
	struct buf text = { NULL, 0, 0 };
	uint32_t i, n;

	filler_put(&text, "<article><p>#700</p>", 'x');
	filler_put(&text, html, 'x');
	filler_put(&text, "<p>#700</p></article>", 'x');
	dom_build(&page.dom, buf_view(&text));
	block_cut(&page.blocks, &page.dom);
	webpage_sum(&page);
	prune(&page, false);
	for (page.main = 1; page.dom.node[page.main].tag != TAG_ARTICLE; )
		page.main++;
	n = page.blocks.n - 2;
	ck_assert_msg(n == strlen(marks), "%s has %u blocks, not %zu", html, (unsigned)n, strlen(marks));
	for (i = 0; i < n; i++) {
		said[i + 1] = said_by(marks[i]);
		page.blocks.block[i + 1].rule = marks[i] == 'd' || marks[i] == 'L' ? DROP_UNLIKE : DROP_NONE;
	}
	noticebox_drop(&notices, &page, &phrases);
	for (i = 0; i < n; i++)
		out[i] = page.blocks.block[i + 1].rule == DROP_NONE ? 'k' :
		    page.blocks.block[i + 1].rule == DROP_NOTICE ? 'N' : 'd';
	out[i] = '\0';
	ck_assert(page.blocks.block[0].rule == DROP_NONE && page.blocks.block[n + 1].rule == DROP_NONE);
	buf_free(&text);
	return out;
}

#define ck_assert_boxed(html, marks, want)	\
	ck_assert_msg(strcmp(boxed(html, marks), want) == 0, "%s: %s, not %s", html, boxed(html, marks), want)

START_TEST(two_notices_and_not_much_besides)
{
	ck_assert_boxed("<div><p>#50</p><p>#50</p></div>", "nn", "NN");
	ck_assert_boxed("<div><p>#50</p><p>#50</p></div>", "--", "kk");
	ck_assert_boxed("<div><p>#50</p></div><div><p>#50</p></div>", "nn", "kk");
	/* three times as long as the notices, and one letter more */
	ck_assert_boxed("<div><p>#50</p><p>#200</p><p>#50</p></div>", "n-n", "NNN");
	ck_assert_boxed("<div><p>#50</p><p>#201</p><p>#50</p></div>", "n-n", "kkk");
	ck_assert_boxed("<div><p>#50</p><p>#50</p><p>#50</p><p>#50</p><p>#50</p></div>", "nnnnn", "NNNNN");
}
END_TEST

START_TEST(a_box_holds_a_small_part_of_the_page)
{
	ck_assert_boxed("<div><p>#300</p><p>#300</p></div>", "nn", "NN");
	ck_assert_boxed("<div><p>#300</p><p>#301</p></div>", "nn", "kk");
	/* of a greater part, the smaller box in it */
	ck_assert_boxed("<div><p>#400</p><div><p>#100</p><p>#101</p></div></div>", "-nn", "kNN");
}
END_TEST

START_TEST(a_long_block_is_no_notice)
{
	ck_assert_boxed("<div><p>#600</p></div><div><p>#50</p><p>#50</p></div>", "-nn", "kNN");
	ck_assert_boxed("<div><p>#200</p><p>#200</p></div><p>#600</p>", "nn-", "NNk");
	ck_assert_boxed("<div><p>#5</p><p>#600</p></div><p>#700</p>", "nn-", "NNk");
	ck_assert_boxed("<div><p>#5</p><p>#601</p></div><p>#700</p>", "nn-", "kkk");
}
END_TEST

START_TEST(a_label_and_lines_to_the_reader)
{
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-w", "NN");
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-l", "NN");
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-c", "NN");
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-m", "kk");	/* of another class */
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-p", "kk");	/* says more than the phrase */
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-L", "Nd");	/* left out, it counts too */
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "-d", "kd");
	ck_assert_boxed("<div><p>The sea.</p><p>#20</p></div>", "-w", "kk");
	ck_assert_boxed("<div><p>Your sea.</p><p>The sea.</p></div>", "n-", "kk");
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p></div>", "nw", "NN");
	ck_assert_boxed("<div><p>Your sea.</p><p>Your sea.</p></div>", "--", "kk");	/* no label */
	ck_assert_boxed("<div><p>Your sea.</p><p>Your sea.</p></div>", "-n", "NN");
	ck_assert_boxed("<div><p>Your sea.</p></div>", "n", "k");
	/* topics of notices without the reader are lines of it, too, where another names him */
	ck_assert_boxed("<div><p>A cookie.</p><p>Your sea.</p><p>#20</p></div>", "--w", "NNN");
	ck_assert_boxed("<div><p>A cookie.</p><p>#20</p></div>", "-w", "kk");
	ck_assert_boxed("<div><p>Your sea.</p><p>#20</p><p>The sea.</p></div>", "-w-", "kkk");
}
END_TEST

START_TEST(lines_to_the_reader_are_short)
{
	ck_assert_boxed("<div><p>Your #155</p><p>#20</p></div>", "-w", "NN");	/* 160 letters */
	ck_assert_boxed("<div><p>Your #156</p><p>#20</p></div>", "-w", "kk");
	ck_assert_boxed("<div><h1>#60</h1><p>Your sea.</p><p>#20</p></div>", "--w", "NNN");
	ck_assert_boxed("<div><h6>#60</h6><p>Your sea.</p><p>#20</p></div>", "--w", "NNN");
	ck_assert_boxed("<div><h6>#61</h6><p>Your sea.</p><p>#20</p></div>", "--w", "kkk");
	ck_assert_boxed("<div><div>#60</div><p>Your sea.</p><p>#20</p></div>", "--w", "kkk");
}
END_TEST

#define TOPIC3 "We store cookies on your device if you agree."	/* cookies, device, consent */
#define TOPIC4 "We store cookies on your device if you agree to advertising."

START_TEST(words_make_a_notice)
{
	ck_assert_boxed("<div><p>" TOPIC3 "</p></div>", "-", "k");
	ck_assert_boxed("<div><p>" TOPIC3 "</p><p>" TOPIC3 "</p></div>", "--", "NN");
	ck_assert_boxed("<div><div>" TOPIC4 "</div></div>", "-", "N");
	ck_assert_boxed("<div><p>" TOPIC4 "</p></div>", "-", "N");
	ck_assert_boxed("<div>" TOPIC4 "</div>", "-", "k");	/* a paragraph of the article */
	ck_assert_boxed("<div>" TOPIC4 "</div><div><p>" TOPIC4 "</p><p>#20</p></div>", "---", "kkk");
	ck_assert_boxed("<div><p>" TOPIC4 "</p><p>Your sea.</p></div>", "--", "NN");
	ck_assert_boxed("<div><div>They store cookies on each device if asked to agree to advertising.</div></div>",
	    "-",
	    "k");
	ck_assert_boxed("<div><div>" TOPIC4 " #539</div></div><p>#1000</p>", "--", "Nk");	/* 600 letters */
	ck_assert_boxed("<div><div>" TOPIC4 " #540</div></div><p>#1000</p>", "--", "kk");
}
END_TEST

START_TEST(what_is_left_out_stays_so)
{
	ck_assert_boxed("<div><p>#50</p><p>#20</p><p>#50</p></div><p>#10</p>", "ndn-", "NdNk");
	ck_assert_boxed("<p>#9</p><div><p>#50</p><p>#50</p></div><p>#9</p><div><p>#50</p><p>#50</p></div>", "-nn-nn",
	    "kNNkNN");
}
END_TEST

UNIT_MAIN("noticebox")
{
	tcase_add_test(unit, two_notices_and_not_much_besides);
	tcase_add_test(unit, a_box_holds_a_small_part_of_the_page);
	tcase_add_test(unit, a_long_block_is_no_notice);
	tcase_add_test(unit, a_label_and_lines_to_the_reader);
	tcase_add_test(unit, lines_to_the_reader_are_short);
	tcase_add_test(unit, words_make_a_notice);
	tcase_add_test(unit, what_is_left_out_stays_so);
}
