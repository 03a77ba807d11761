#include <stdlib.h>

#include "../unit.h"
#include "agencyline.h"
#include "expectation.h"
#include "standalone.h"
#include "surface.h"

static struct termreader terms;

/* The words that were read, with what is known of each: s for a stop word, c for a common one, ^ for a capital. */
static void
put_terms(struct buf *to)
{
	size_t i;

	for (i = 0; i < terms.n; i++) {
		const struct term *t = &terms.term[i];

		if (t->kind == WORD_MARK)
			continue;
		buf_byte(to, (unsigned char)(term_is_stop(t->stem) ? 's' : term_is_distinctive(t->stem) ? 'd' : 'c'));
		buf_str(to, t->upper ? "^" : "");
	}
}

static const char *
got(const char *sentence)
{
	static struct buf list;
	struct bytes text = bytes_of(sentence), agency;
	struct claims claims = { NULL, 0, 0 };
	struct expectation e;
	struct surface s;
	size_t lead;

	buf_clear(&list);
	termreader_read(&terms, text);
	claim_find(&claims, text, &terms);
	surface_read(&s, text, &terms);
	expectation_read(&e, &terms, claims.p, claims.n);
	put_terms(&list);
	buf_printf(&list, " %zu%s%s%s%s%s%s%s%s%s%s", s.words, s.leans ? " leans" : "", s.subject ? " subject" : "",
	    s.speaks ? " speaks" : "", s.corrects ? " corrects" : "", s.page ? " page" : "", s.lower ? " lower" : "",
	    s.named ? " named" : "", s.dated ? " dated" : "", s.uneven ? " uneven" : "", s.quoted ? " quoted" : "");
	if (s.depth > 0)
		buf_printf(&list, " depth %zu", s.depth);
	buf_printf(&list, s.last >= 0x80 ? " U+%04X" : s.last != 0 ? " '%c'" : "", (int)s.last);
	buf_printf(&list, " %u%s%s", standalone_score(&s), e.awaits ? " awaits" : "", e.says_when ? " when" : "");
	if (e.weekday != 0)
		buf_printf(&list, " day %u", e.weekday);
	if ((lead = agencyline_find(text, &agency)) > 0)
		buf_printf(&list, " line %zu '%.*s'", lead, (int)agency.n, (const char *)agency.p);
	buf_byte(&list, '\0');
	free(claims.p);
	return (const char *)list.p;
}

#define TEN "Vell and Orn and Wick and Aln and Fen and "

static const struct {
	const char *text, *list;
} rows[] = {
	/*ROWS*/
	{ "", " 0 8" },
	{ "The pier of Vell sank on Monday.", "s^dsd^dsc^ 7 subject named dated '.' 100" },
	{ "Vell sank.", "d^d 2 subject '.' 16" },
	{ "The old pier sank there", "s^ddds 5 subject 40" },
	{ "The old pier sank there again", "s^dddss 6 subject 40" },
	{ "the pier of Vell sank on Monday.", "sdsd^dsc^ 7 subject lower named dated '.' 70" },
	{ "Did the pier of Vell sank on Monday?", "s^sdsd^dsc^ 8 subject named dated '?' 50" },
	{ "What a pier it was, said Orrin!", "s^sdsssd^ 7 subject named '!' 100" },
	{ "The pier of Vell sank and sank and sank \xE2\x80\xA6", "s^dsd^dsdsd 9 subject named U+2026 100" },
	{ "\xE6\xA1\x9F\xE6\xA9\x8B\xE3\x81\x8C\xE6\xB2\x88\xE3\x82\x93\xE3\x81\xA0\xE3\x80\x82",
	    "dddddd 6 subject U+3002 80" },
	{ "He said that the pier sank.", "s^sssdd 6 leans subject '.' 80" },
	{ "She, the mayor, said it.", "s^sdss 5 leans subject '.' 80" },
	{ "\"He left,\" said the mayor of Vell.", "s^dssdsd^ 7 leans subject named '.' 100" },
	{ "However, the pier of Vell sank.", "s^sdsd^d 6 leans subject named '.' 100" },
	{ "In addition, the pier of Vell sank.", "s^dsdsd^d 7 leans subject named '.' 100" },
	{ "In additions, the pier of Vell sank.", "s^dsdsd^d 7 subject named '.' 100" },
	{ "in fact the pier of Vell sank.", "sdsdsd^d 7 leans subject lower named '.' 70" },
	{ "The move cost the mayor of Vell his seat.", "s^ddsdsd^sd 9 leans subject named '.' 100" },
	{ "The mover cost the mayor of Vell his seat.", "s^ddsdsd^sd 9 subject named '.' 100" },
	{ "For example", "s^d 2 leans subject 8" },
	{ "At that, Orrin of Vell left.", "s^sd^sd^d 6 leans subject named '.' 100" },
	{ "Those were the days of Vell.", "s^ssdsd^ 6 leans subject named '.' 100" },
	{ "The mayor of Vell said he left.", "s^dsd^ssd 7 subject named '.' 100" },
	{ "Monday he left, the mayor of Vell said.", "c^sdsdsd^s 8 leans subject named dated '.' 100" },
	{ "We saw the pier of Vell sink.", "s^ssdsd^d 7 subject speaks named '.' 80" },
	{ "\"We saw the pier of Vell sink,\" he said.", "s^ssdsd^dss 9 leans named '.' 100" },
	{ "Your pier of Vell sank.", "s^dsd^d 5 subject speaks named '.' 80" },
	{ "Click here to see the pier of Vell.", "d^ssssdsd^ 8 subject page named '.' 30" },
	{ "The Post reported erroneously that the pier of Vell sank.",
	    "s^d^ddssdsd^d 10 subject corrects named '.' 100" },
	{ "The Post misstated the age of the pier of Vell.", "s^d^dsdssdsd^ 10 subject corrects named '.' 100" },
	{ "The pier sank in May and 12 left.", "s^ddss^scd 8 subject named dated '.' 100" },
	{ "the pier sank in may and monday.", "sddsssc 7 subject lower '.' 56" },
	{ "The pier (of Vell sank on Monday.", "s^dsd^dsc^ 7 subject named dated depth 1 '.' 60" },
	{ "The pier of Vell) sank [on] Monday.", "s^dsd^dsc^ 7 subject named dated uneven '.' 60" },
	{ "The pier (of (old) Vell) sank on Monday.", "s^dsdd^dsc^ 8 subject named dated '.' 100" },
	{ "The \"pier of Vell sank on Monday.", "s^dsd^dsc^ 7 named dated quoted '.' 60" },
	{ "The \xE2\x80\x9Cpier\xE2\x80\x9D of Vell sank on \xC2\xABMonday.",
	    "s^dsd^dsc^ 7 subject named dated quoted '.' 60" },
	{ "The 'pier' of Vell sank on Monday'", "s^dsd^dsc^ 7 subject named dated 50" },
	{ "The pier of Vell sank on Monday:", "s^dsd^dsc^ 7 subject named dated ':' 50" },
	{ "The pier of Vell sank on Monday.\")", "s^dsd^dsc^ 7 subject named dated uneven quoted '.' 60" },
	{ "VELL, March 3 (Coast Press) - The pier sank on Monday.",
	    "d^d^cd^d^s^ddsc^ 10 subject named dated '.' 100 line 30 'Coast Press'" },
	{ "VELL (Coast Press) \xE2\x80\x94 The pier sank on Monday.",
	    "d^d^d^s^ddsc^ 8 subject named dated '.' 100 line 23 'Coast Press'" },
	{ "VELL, Orn (Coast Press) -- The pier sank on Monday.",
	    "d^d^d^d^s^ddsc^ 9 subject named dated '.' 100 line 27 'Coast Press'" },
	{ "VELL - The pier sank on Monday.", "d^s^ddsc^ 6 subject named dated '.' 100 line 7 ''" },
	{ "Vell - The pier sank on Monday.", "d^s^ddsc^ 6 subject named dated '.' 100" },
	{ "The storm will reach Vell on Thursday.", "s^dsdd^sc^ 7 subject named dated '.' 100 awaits when day 4" },
	{ "The storm is expected to reach Vell later this month.",
	    "s^dsdsdd^dsd 10 subject named '.' 100 awaits when" },
	{ "The council is due to vote on Tuesday.", "s^dsdsdsc^ 8 subject named dated '.' 100 awaits when day 2" },
	{ "The council will vote in May.", "s^dsdss^ 6 subject named dated '.' 100 awaits when" },
	{ "The council will vote on May 4.", "s^dsdss^c 7 subject named dated '.' 100 awaits when" },
	{ "The council will vote next week.", "s^dsdsd 6 subject '.' 80 awaits when" },
	{ "The council will vote.", "s^dsd 4 subject '.' 16 awaits" },
	{ "The mayor said on Monday that the council will meet on Friday.",
	    "s^dssc^ssdsdsc^ 12 subject named dated '.' 100 awaits when day 5" },
	{ TEN TEN TEN TEN "Bor and Cam and Dor.",
	    "d^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^ 45 subject named '.' 100" },
	{ TEN TEN TEN TEN "Bor and Cam and Dor and.",
	    "d^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^s 46 subject named '.' 85" },
	{ TEN TEN TEN TEN TEN TEN TEN TEN ".",
	    "d^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^"
	    "sd^sd^sd^sd^sd^sd^sd^sd^s 80 subject named '.' 85" },
	{ TEN TEN TEN TEN TEN TEN TEN TEN "Bor.",
	    "d^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^sd^"
	    "sd^sd^sd^sd^sd^sd^sd^sd^sd^ 81 subject named '.' 30" },
	/*END*/
};

START_TEST(lists_what_is_seen_of_sentences)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(strcmp(got(rows[i].text), rows[i].list) == 0, "'%s' is\n%s\nnot\n%s", rows[i].text,
		    got(rows[i].text), rows[i].list);
	termreader_free(&terms);
}
END_TEST

UNIT_MAIN("sentencelisting")
{
	tcase_add_test(unit, lists_what_is_seen_of_sentences);
}
