#include "../unit.h"
#include "time/timerange.h"

static struct lexemes lexemes;

static void
setup(void)
{
	memset(&lexemes, 0, sizeof lexemes);
}

static void
teardown(void)
{
	lexeme_free(&lexemes);
}

struct sample {
	const char *text;
	size_t at;		/* the lexeme where it is read */
	size_t n, end;		/* members and the lexeme after all; 0 members: nothing is read */
	size_t last, length;	/* the last member's first lexeme, and its lexemes */
	bool other_end;		/* of the last member */
};

static void
check(const struct sample *s)
{
	struct timerange r;
	size_t byte = 0;

	ck_assert(lexeme_cut(&lexemes, bytes_of(s->text), &byte));
	if (!timerange_read(&r, bytes_of(s->text), lexemes.at, lexemes.n, s->at)) {
		ck_assert_msg(s->n == 0, "nothing in '%s'", s->text);
		return;
	}
	ck_assert_msg(r.n == s->n, "'%s' has %zu members", s->text, r.n);
	ck_assert_msg(r.end == s->end, "'%s' ends at %zu", s->text, r.end);
	ck_assert_msg(r.member[0].at == s->at, "'%s'", s->text);
	ck_assert_msg(r.member[r.n - 1].at == s->last, "'%s' has its last at %zu", s->text, r.member[r.n - 1].at);
	ck_assert_msg(r.member[r.n - 1].match.lexemes == s->length, "'%s' has a last of %zu", s->text,
	    r.member[r.n - 1].match.lexemes);
	ck_assert_msg(r.member[r.n - 1].other_end == s->other_end, "'%s'", s->text);
}

START_TEST(knows_where_members_stand)
{
	static const struct sample samples[] = {
		{ "June 3", 0, 1, 2, 0, 2, false },
		{ "none", 0, 0, 0, 0, 0, false },
		{ "June 3-5", 0, 2, 4, 3, 1, true },
		{ "June 3-5, 2027", 0, 2, 6, 3, 3, true },
		{ "June 3, 4 and 5", 0, 3, 6, 5, 1, false },
		{ "3 to 5 June", 0, 2, 4, 2, 2, true },
		{ "3 and 5 June", 0, 2, 4, 2, 2, false },
		{ "between 3 and 5 June", 1, 2, 5, 3, 2, true },
		{ "from January to April", 1, 2, 4, 3, 1, true },
		{ "Monday to Friday", 0, 2, 3, 2, 1, true },
		{ "Monday and Friday", 0, 2, 3, 2, 1, false },
		{ "Monday to June", 0, 2, 3, 2, 1, false },
		{ "2010 to 2012", 0, 2, 3, 2, 1, false },
		{ "2010-14", 0, 2, 3, 2, 1, false },
		{ "2010-11", 0, 2, 3, 2, 1, false },
		{ "2010-12", 0, 1, 3, 0, 3, false },	/* a month */
		{ "Friday from 9 a.m.", 0, 2, 7, 2, 5, false },
		{ "Friday, between 9 and 11 a.m.", 0, 3, 10, 5, 5, true },
		{ "9 a.m. from 10 a.m.", 0, 1, 5, 0, 5, false },
		{ "9 a.m. from Friday", 0, 1, 5, 0, 5, false },
		{ "the year to March", 0, 2, 4, 3, 1, false },
		{ "the second and", 0, 1, 2, 0, 2, false }
	};
	size_t i;

	for (i = 0; i < sizeof samples / sizeof samples[0]; i++)
		check(&samples[i]);
}
END_TEST

START_TEST(cuts_long_lists)
{
	static const struct sample eight = {
		"May, June, July, May, June, July, May, June, July", 0, TIMERANGE_MOST, 15, 14, 1, false
	};
	static const struct sample rest = {
		"May, June, July, May, June, July, May, June, July", 16, 1, 17, 16, 1, false
	};

	check(&eight);
	check(&rest);
}
END_TEST

UNIT_MAIN("rangemembers")
{
	tcase_add_checked_fixture(unit, setup, teardown);
	tcase_add_test(unit, knows_where_members_stand);
	tcase_add_test(unit, cuts_long_lists);
}
