#include "../unit.h"
#include "bordered.h"
#include "buf.h"
#include "time/tense.h"

struct row {
	const char *text;	/* the expression stands between two '~' */
	char want;		/* Past, Future, Unknown, Either; Done or '-' */
};

struct place {
	struct bordered around;
	struct buf text;
	size_t from, end;
};

static void
read_place(struct place *p, const char *marked, size_t way)
{
	const struct lexemes *list = &p->around.list;
	size_t bounds[2] = { 0, 0 }, k = 0;

	buf_clear(&p->text);
	for (; *marked != '\0'; marked++)
		if (*marked == '~')
			bounds[k++] = p->text.n;
		else
			buf_byte(&p->text, (unsigned char)*marked);
	ck_assert_uint_eq(k, 2);
	bordered_cut(&p->around, buf_view(&p->text), way);
	for (p->from = 0; list->at[p->from].start != bounds[0]; p->from++)
		ck_assert_uint_lt(p->from, list->n);
	for (p->end = p->from; p->end < list->n && list->at[p->end].start < bounds[1]; p->end++)
		;
}

static char
around(const struct place *p)
{
	return "UPFE"[tense_around(p->around.text, p->around.list.at, p->around.list.n, p->from, p->end, false)];
}

static char
of_range(const struct place *p)
{
	return "UPFE"[tense_around(p->around.text, p->around.list.at, p->around.list.n, p->from, p->end, true)];
}

static char
done(const struct place *p)
{
	return tense_is_done(p->around.text, p->around.list.at, p->around.list.n, p->from) ? 'D' : '-';
}

static void
check(char (*f)(const struct place *), const struct row *row, size_t n)
{
	struct place p = { .from = 0 };
	size_t way;
	char got;

	for (way = 0; way < BORDERED_WAYS * n; way++, row += way % BORDERED_WAYS == 0) {
		read_place(&p, row->text, way % BORDERED_WAYS);
		got = f(&p);
		ck_assert_msg(got == row->want, "'%s' is %c, not %c, between lexemes %zu", row->text, got,
		    row->want, way % BORDERED_WAYS);
	}
	buf_free(&p.text);
	bordered_free(&p.around);
}

#define CHECK(f, ...) check(f, (const struct row[]){ __VA_ARGS__ }, \
    sizeof (const struct row[]){ __VA_ARGS__ } / sizeof(struct row))

#define SIX	"x x x x x x "

START_TEST(knows_what_is_set_for_a_day)
{
	CHECK(around,
	    { "mill is on ~Sunday~", 'F' }, { "mill is at ~8~ p.m.", 'F' }, { "mill is in ~May~", 'F' },
	    { "mill is near ~Sunday~", 'U' }, { "mill is at ~Sunday~", 'U' }, { "mill is ~Sunday~", 'F' },
	    { "film, out on ~Friday~", 'F' }, { "film out on ~Friday~", 'U' }, { "is out on ~Friday~", 'F' },
	    { "out on ~Friday~", 'U' }, { "case is heard in ~May~", 'F' }, { "case was heard in ~May~", 'P' },
	    { "heard in ~May~", 'P' }, { "~Monday~ is x", 'F' }, { "On ~Monday~ is x", 'U' }, { "~May~ is x", 'U' },
	    { "They came. ~Monday~ is x", 'F' }, { "~Monday~ was x", 'P' }, { "~Monday~", 'U' });
}
END_TEST

START_TEST(goes_by_the_nearest_verb)
{
	CHECK(around,
	    { "In ~April~, it proposed cuts", 'P' }, { "In ~April~, it is proposed", 'F' },
	    { "In ~April~, to be proposed", 'F' }, { "won " SIX SIX "x ~Sunday~", 'P' },
	    { "won " SIX SIX "x x ~Sunday~", 'U' }, { "They came. Then x ~Sunday~", 'U' },
	    { "if she x ~Friday~", 'F' }, { "If she x ~Friday~", 'F' }, { "unless she x ~Friday~", 'F' },
	    { "if she won ~Friday~", 'P' }, { "ahead of a mill near ~Friday~", 'F' },
	    { "Ahead of a mill near ~Friday~", 'F' }, { "ahead of a mill, near ~Friday~", 'U' },
	    { "ahead a mill near ~Friday~", 'U' }, { "~Sunday~ " SIX SIX SIX SIX "x x x x x came", 'P' },
	    { "~Sunday~ " SIX SIX SIX SIX SIX "came", 'U' }, { "On ~Sunday~ mills. Orvo came", 'U' },
	    { "It had planned ~Sunday~", 'E' }, { "It was due in ~May~", 'E' }, { "It was due on ~Sunday~", 'F' },
	    { "Orvo planned for ~Saturday~ was canceled", 'E' }, { "Orvo planned for ~Saturday~ was x", 'F' },
	    { "Orvo planned for ~Saturday~ was", 'F' });
}
END_TEST

START_TEST(knows_what_is_put_off)
{
	CHECK(around,
	    { "moved it to ~Sunday~", 'F' }, { "moved it until ~Sunday~", 'F' }, { "moved it till ~Sunday~", 'F' },
	    { "moved it for ~May 4~", 'F' }, { "moved it for ~May~", 'P' }, { "moved it for ~Sunday~", 'F' },
	    { "moved to ~Sunday~", 'F' }, { "to ~Sunday~", 'U' }, { "won it to ~Sunday~", 'P' },
	    { "moved, it won to ~Sunday~", 'P' }, { "moved " SIX SIX "to ~Sunday~", 'F' },
	    { "moved " SIX SIX "x to ~Sunday~", 'U' }, { "They moved. It x to ~Sunday~", 'U' });
}
END_TEST

START_TEST(knows_what_is_behind)
{
	CHECK(around,
	    { "ruling back in ~May~", 'P' }, { "back in ~May~", 'U' }, { "it be back in ~May~", 'F' },
	    { "ruling back near ~May~", 'U' }, { "ruling out in ~May~", 'U' }, { "up from 5% in ~May~", 'P' },
	    { "up than 5 in ~May~", 'P' }, { "up against 5 in ~May~", 'P' }, { "up from a mill in ~May~", 'U' },
	    { "up from $x in ~May~", 'P' }, { "from 5 in ~May~", 'P' }, { "from 5 " SIX "in ~May~", 'P' },
	    { "from 5 " SIX "x in ~May~", 'U' }, { "up from 5 mills. It in ~May~", 'U' },
	    { "up from 5 near ~May~", 'U' });
}
END_TEST

START_TEST(knows_what_awaits_a_days_event)
{
	CHECK(around,
	    { "~Sunday~'s ruling", 'P' }, { "~Sunday~ 's ruling", 'U' }, { "~Sunday~' s ruling", 'U' },
	    { "~Sunday~'s", 'P' }, { "~Sunday~'t ruling", 'U' },
	    { "await ~Sunday~'s mill", 'F' }, { "awaits ~Sunday~'s mill", 'F' }, { "awaited ~Sunday~'s mill", 'F' },
	    { "awaiting ~Sunday~'s mill", 'F' }, { "expecting ~Sunday~'s mill", 'F' },
	    { "waiting for ~Sunday~'s mill", 'F' }, { "brace for ~Sunday~'s mill", 'F' },
	    { "for ~Sunday~'s mill", 'P' }, { "sit for ~Sunday~'s mill", 'P' },
	    { "waiting to ~Sunday~'s mill", 'P' }, { "run-up to ~Sunday~'s mill", 'F' },
	    { "countdown to ~Sunday~'s mill", 'F' }, { "to ~Sunday~'s mill", 'P' }, { "up for ~Sunday~'s mill", 'P' },
	    { "~Sunday~'s report is due", 'F' }, { "~Sunday~'s report is set", 'F' },
	    { "~Sunday~'s report is to", 'F' }, { "~Sunday~'s report is big", 'P' }, { "~Sunday~'s report is", 'P' },
	    { "~Sunday~'s report due", 'P' }, { "~Sunday~'s mill is due", 'P' });
}
END_TEST

START_TEST(knows_a_days_event_to_come)
{
	CHECK(around,
	    { "for ~Sunday~'s vote", 'F' }, { "for ~Sunday~'s x x vote", 'F' }, { "for ~Sunday~'s x x x vote", 'P' },
	    { "~Sunday~'s vote", 'P' }, { "will face ~Sunday~'s vote", 'F' }, { "won ~Sunday~'s vote", 'P' },
	    { "out of ~Sunday~'s vote", 'F' }, { "of ~Sunday~'s vote", 'P' }, { "x of ~Sunday~'s vote", 'P' },
	    { "out at ~Sunday~'s vote", 'P' }, { "~Sunday~'s vote is big", 'F' }, { "~Sunday~'s vote came", 'P' },
	    { "It won as ~Sunday~'s vote will be", 'F' }, { "It won as ~Sunday~'s vote is big", 'F' },
	    { "a day before ~Sunday~'s vote", 'E' }, { "before ~Sunday~'s vote", 'E' },
	    { "a day after ~Sunday~'s vote", 'P' });
}
END_TEST

START_TEST(knows_words_before_a_day_to_come)
{
	CHECK(around,
	    { "ahead of ~Sunday~", 'F' }, { "Ahead of ~Sunday~", 'F' }, { "won x of ~Sunday~", 'P' },
	    { "won ahead of ~Sunday~'s mill", 'F' }, { "won Ahead of ~Sunday~'s mill", 'F' },
	    { "won ahead x of ~Sunday~'s mill", 'P' }, { "ahead of, ~Friday~", 'U' },
	    { "won ahead of ~Sunday~", 'F' }, { "won ahead near ~Sunday~", 'P' },
	    { "won as soon as ~Sunday~", 'F' }, { "won as early as ~Sunday~", 'F' }, { "won as late as ~Sunday~", 'P' },
	    { "soon as ~Sunday~", 'F' }, { "won soon near ~Sunday~", 'P' }, { "won date of ~Sunday~", 'F' },
	    { "date of ~Sunday~", 'F' }, { "won deadline of ~Sunday~", 'F' }, { "won date near ~Sunday~", 'P' },
	    { "of ~Sunday~", 'U' }, { "set a ~June 8~ deadline", 'F' }, { "setting an ~June 8~ deadline", 'F' },
	    { "set the ~June 8~ deadline", 'P' }, { "a ~June 8~ deadline", 'U' }, { "made a ~June 8~ deadline", 'P' },
	    { "won for ~January~ delivery", 'F' }, { "won for ~January~ futures", 'F' },
	    { "won the ~January~ contract", 'F' }, { "won for delivery in ~January~", 'F' },
	    { "delivery in ~January~", 'F' }, { "won for ~Sunday~ delivery", 'P' },
	    { "won for delivery near ~January~", 'P' }, { "won x in ~January~", 'P' });
}
END_TEST

START_TEST(knows_headlines_and_forecasts)
{
	CHECK(around,
	    { "Storm to hit Orvo on ~Monday~", 'F' }, { "Storm to Orvo on ~Monday~", 'U' },
	    { "x to hit " SIX "x x x x x ~Monday~", 'F' }, { "x to hit " SIX SIX "~Monday~", 'U' },
	    { "They came. Storm to hit Orvo on ~Monday~", 'F' }, { "Clouds on ~Monday~", 'F' },
	    { "Clouds near ~May 4~", 'F' }, { "Clouds in ~May~", 'U' }, { "Clouds came on ~Monday~", 'P' });
}
END_TEST

START_TEST(reads_up_to_a_day)
{
	CHECK(around,
	    { "By ~Monday~, the fire was out", 'P' }, { "By ~Monday~, the fire will", 'F' },
	    { "By ~Monday~, the fire is out", 'F' },
	    { "They came. By ~Monday~, the fire was out", 'P' }, { "x x by ~Monday~, the fire was out", 'F' },
	    { "x by ~Monday~, the fire was out", 'F' },
	    { "sat until ~Sunday~", 'P' }, { "gave until ~Sunday~", 'F' }, { "gave through ~Sunday~", 'P' },
	    { "x through ~Sunday~", 'F' }, { "gave until ~May 4~", 'U' }, { "sat until ~May 4~", 'P' },
	    { "It had gone by ~Sunday~", 'P' }, { "an order from ~May~", 'U' }, { "an order from ~Sunday~", 'F' },
	    { "~until Sunday~", 'F' }, { "~till Sunday~", 'F' }, { "They danced. He gave x until ~Sunday~", 'F' });
	CHECK(around, { "gave from ~Sunday~", 'P' }, { "plan from ~Sunday~", 'F' });
	CHECK(of_range,
	    { "x from ~Sunday~", 'U' }, { "From ~Sunday~", 'U' }, { "x through ~Sunday~", 'F' },
	    { "x by ~Sunday~", 'F' });
}
END_TEST

START_TEST(knows_what_was_done_in_a_year)
{
	CHECK(done,
	    { "he won in ~2020~", 'D' }, { "he won during ~2020~", 'D' }, { "won in ~2020~", 'D' },
	    { "he won on ~2020~", '-' }, { "he x in ~2020~", '-' }, { "won ~2020~", '-' },
	    { "he will in ~2020~", '-' });
}
END_TEST

START_TEST(counts_beginnings_of_sentences)
{
	struct place p = { .from = 0 };

	read_place(&p, "They came. ~Then it rained. Some left~", 0);
	ck_assert_uint_eq(p.from, 3);
	ck_assert_uint_eq(tense_breaks(p.around.list.at, 1, 2), 0);
	ck_assert_uint_eq(tense_breaks(p.around.list.at, 0, 3), 2);
	ck_assert_uint_eq(tense_breaks(p.around.list.at, 3, 3), 1);
	ck_assert_uint_eq(tense_breaks(p.around.list.at, 4, 7), 1);
	ck_assert_uint_eq(tense_breaks(p.around.list.at, 1, 8), 2);
	buf_free(&p.text);
	bordered_free(&p.around);
}
END_TEST

UNIT_MAIN("tense")
{
	tcase_add_test(unit, knows_what_is_set_for_a_day);
	tcase_add_test(unit, goes_by_the_nearest_verb);
	tcase_add_test(unit, knows_what_is_put_off);
	tcase_add_test(unit, knows_what_is_behind);
	tcase_add_test(unit, knows_what_awaits_a_days_event);
	tcase_add_test(unit, knows_a_days_event_to_come);
	tcase_add_test(unit, knows_words_before_a_day_to_come);
	tcase_add_test(unit, knows_headlines_and_forecasts);
	tcase_add_test(unit, reads_up_to_a_day);
	tcase_add_test(unit, knows_what_was_done_in_a_year);
	tcase_add_test(unit, counts_beginnings_of_sentences);
}
