#include <string.h>

#include "../unit.h"
#include "bordered.h"
#include "buf.h"
#include "time/verb.h"

struct row {
	const char *text;	/* the word that is looked at begins after the '~' */
	int want;
};

typedef int judge(const struct lexeme_text *, size_t);

static void
check(judge *f, const struct row *row, size_t n)
{
	struct bordered b = { 0 };
	struct buf text = { 0 };
	struct lexeme_text w;
	size_t place, way, i;

	for (way = 0; way < BORDERED_WAYS * n; way++, row += way % BORDERED_WAYS == 0) {
		place = (size_t)(strchr(row->text, '~') - row->text);
		buf_clear(&text);
		buf_bytes(&text, bytes_between((const unsigned char *)row->text,
		    (const unsigned char *)row->text + place));
		buf_str(&text, row->text + place + 1);
		bordered_cut(&b, buf_view(&text), way % BORDERED_WAYS);
		for (i = 0; b.list.at[i].start != place; i++)
			ck_assert_uint_lt(i, b.list.n);
		w = (struct lexeme_text){ b.text, b.list.at, b.list.n };
		ck_assert_msg(f(&w, i) == row->want, "'%s' is %d, not %d", row->text, f(&w, i), row->want);
	}
	buf_free(&text);
	bordered_free(&b);
}

#define CHECK(f, ...) check(f, (const struct row[]){ __VA_ARGS__ }, \
    sizeof (const struct row[]){ __VA_ARGS__ } / sizeof(struct row))

static int
breaks(const struct lexeme_text *w, size_t at)
{
	return verb_breaks(w->x, at);
}

static int
regular(const struct lexeme_text *w, size_t at)
{
	return verb_is_regular(w, at);
}

static int
says(const struct lexeme_text *w, size_t at)
{
	return (int)verb_at(w, at);
}

enum { NO = 0, YES = 1, NONE = VERB_NONE, WILL = VERB_WILL, DID = VERB_DID, HAD = VERB_HAD, MISSED = VERB_MISSED,
	PLANNED = VERB_PLANNED };

START_TEST(knows_the_end_of_a_sentence)
{
	CHECK(breaks,
	    { "They came. ~Then", YES }, { "They came! ~Then", YES }, { "They came? ~Then", YES },
	    { "They came; ~Then", YES }, { "They came, ~Then", NO }, { "They came. ~then", NO },
	    { "They came. ~\"Then", YES }, { "They came.~Then", NO }, { "came. ~Then", YES }, { ". ~Then", NO },
	    { "Orvo Inc. ~Then", NO }, { "Orvo Corp. ~Then", YES }, { "they came\n\n~then", YES }, { "~then", YES });
}
END_TEST

START_TEST(knows_regular_verbs)
{
	CHECK(regular,
	    { "~closed", YES }, { "~Closed", NO }, { "~need", NO }, { "~aged", NO }, { "~asked", YES },
	    { "~freed", NO }, { "~close", NO }, { "~closes", NO }, { "~solid", NO }, { "~12345", NO }, { "~,", NO });
}
END_TEST

START_TEST(tells_verbs_from_adjectives)
{
	CHECK(says,
	    { "the ~planned visit", NONE }, { "its ~expected profit", NONE }, { "a still ~unspecified day", NONE },
	    { "a yet ~unspecified day", NONE }, { "a formally ~planned day", NONE }, { "a big ~planned day", WILL },
	    { "still ~planned", WILL }, { "as ~planned", NONE }, { "as previously ~planned", NONE },
	    { "Orvo previously ~planned", WILL }, { "~planned", WILL }, { "weaker-than-~expected", NONE },
	    { "than - ~expected", WILL }, { "than -~expected", WILL }, { "than- ~expected", WILL },
	    { "-~expected", WILL }, { "in ~May", NONE }, { "it ~may", WILL });
}
END_TEST

START_TEST(tells_what_is_due_from_a_cause)
{
	CHECK(says,
	    { "called off ~due to fog", NONE }, { "~due to fog", NONE }, { "off, ~due to fog", WILL },
	    { "off ~due to open", WILL }, { "off ~due to be", WILL }, { "off ~due in May", WILL },
	    { "off ~due to fog be", NONE }, { "It is ~due to fog", WILL }, { "It was ~due to fog", PLANNED });
}
END_TEST

START_TEST(clears_up_cuts_and_had_beens)
{
	CHECK(says,
	    { "it ~cut rates", DID }, { "it ~cut 5", DID }, { "it ~cut $5", DID }, { "it ~cut in", NONE },
	    { "it ~cut of", NONE }, { "it ~cut, it", NONE }, { "it ~cut", NONE }, { "it ~cut said", NONE },
	    { "he ~would have won", DID }, { "he ~would have to", WILL }, { "he ~will have won", WILL },
	    { "he ~would win", WILL }, { "we've ~got", WILL }, { "we have ~got", WILL }, { "he has ~got", WILL },
	    { "he ~got", DID }, { "he had ~got", HAD }, { "have he ~got", DID }, { "has he ~got", DID },
	    { "ve he ~got", DID }, { "~got", DID }, { "to ~hit", NONE }, { "to it ~hit", DID }, { "~hit", DID },
	    { "it had ~won", HAD }, { "it had been ~won", HAD }, { "had been ~won", HAD }, { "been ~won", DID },
	    { "it has been ~won", DID }, { "it had it ~won", DID }, { "it had ~planned", MISSED },
	    { "it had ~set", MISSED }, { "it had been ~planned", MISSED }, { "it had ~big", NONE },
	    { "it had formally ~won", HAD }, { "it ~had", HAD }, { "it ~flying", NONE });
}
END_TEST

START_TEST(reads_what_is_or_was)
{
	CHECK(says,
	    { "is ~open", WILL }, { "are ~closed", WILL }, { "is formally ~open", WILL }, { "is ~opened", DID },
	    { "it ~open", NONE }, { "~is to", WILL }, { "~is flying", WILL }, { "~is big", NONE },
	    { "~is it to", NONE },
	    { "~is it flying", NONE }, { "~is closes", NONE }, { "~is", NONE }, { "~was to", PLANNED },
	    { "was ~planned", PLANNED }, { "were ~due", PLANNED }, { "~was it to", DID }, { "~was", DID },
	    { "was ~won", DID }, { "will be formally ~opened", WILL }, { "formally ~opened", DID },
	    { "be only ~opened", DID }, { "be early ~opened", WILL }, { "will be ~named", WILL });
}
END_TEST

#define FIVE	"x x x x x "

START_TEST(reads_what_could_be)
{
	CHECK(says,
	    { "it ~could come", WILL }, { "it ~could see", NONE }, { "he said ~could see", NONE },
	    { "it ~could not come", DID }, { "it ~could have", NONE }, { "have ~could come", WILL },
	    { "neither ~could come", DID }, { "Neither ~could come", DID }, { "nor ~could come", DID },
	    { "it could ~hit", WILL }, { "neither could ~hit", DID }, { "it could formally ~hit", NONE },
	    { "neither " FIVE FIVE "x x x ~could come", DID }, { "neither " FIVE FIVE "x x x x ~could come", WILL },
	    { "Neither came. It ~could come", WILL }, { "could not be ~named", DID }, { "couldn't be ~named", DID },
	    { "could be ~named", WILL }, { "neither could be ~named", DID }, { "could x be ~named", WILL },
	    { "could not x y be ~named", DID }, { "could not x y z be ~named", WILL });
}
END_TEST

START_TEST(reads_plans)
{
	CHECK(says,
	    { "~set to", WILL }, { "~set for", WILL }, { "~set of", WILL }, { "it ~set off", DID },
	    { "it ~forecast rain", DID }, { "it ~warned of", WILL }, { "it ~takes", WILL }, { "they ~take", WILL },
	    { "They ~go", WILL }, { "we ~go", WILL }, { "We ~go", WILL }, { "people ~go", WILL }, { "who ~go", WILL },
	    { "women ~go", WILL }, { "men ~go", WILL }, { "police ~go", WILL }, { "Police ~go", WILL },
	    { "both ~go", WILL }, { "and ~go", WILL }, { "leaders ~go", WILL }, { "it ~go", NONE }, { "~go", NONE },
	    { "leaders, ~go", NONE }, { "5 ~go", NONE }, { "they it ~go", NONE }, { "Orvo ~go", NONE },
	    { "leaders ~host", WILL }, { "Orvo ~host", WILL }, { "orvo ~host", NONE }, { "Orvo\n\n~host", NONE },
	    { "~host", NONE }, { "Iowa ~votes", WILL }, { "it ~votes", WILL }, { "he ~votes", WILL },
	    { "she ~votes", WILL }, { "who ~votes", WILL }, { "which ~votes", WILL }, { "country ~votes", WILL },
	    { "state ~votes", WILL }, { "city ~votes", WILL }, { "the ~votes", NONE }, { "old ~votes", NONE },
	    { "~votes", NONE }, { "it old ~votes", NONE }, { "leaders ~votes", NONE },
	    { "they stay ~shut", WILL }, { "they remain ~shut", WILL }, { "they go ~shut", DID },
	    { "it stay ~shut", NONE }, { "they stay formally ~shut", WILL }, { "it ~will", WILL }, { "~will", WILL });
}
END_TEST

UNIT_MAIN("verb")
{
	tcase_add_test(unit, knows_the_end_of_a_sentence);
	tcase_add_test(unit, knows_regular_verbs);
	tcase_add_test(unit, tells_verbs_from_adjectives);
	tcase_add_test(unit, tells_what_is_due_from_a_cause);
	tcase_add_test(unit, clears_up_cuts_and_had_beens);
	tcase_add_test(unit, reads_what_is_or_was);
	tcase_add_test(unit, reads_what_could_be);
	tcase_add_test(unit, reads_plans);
}
