#include "terminator.h"
#include "../unit.h"

/* Reads the first stop, mark or ellipsis of TEXT; M holds until the next call. */
static struct terminator *
mark(const char *text)
{
	static struct terminator m;
	const unsigned char *p = (const unsigned char *)text, *end = p + strlen(text), *at = p;
	struct quotes quotes;

	while (*at != '.' && *at != '!' && *at != '?' && *at != 0xE2 && *at != 0xE3)
		at++;
	quotes_start(&quotes, p, end);
	terminator_read(&m, p, at, end, '.', &quotes);
	return &m;
}

/* What the sentence would go on with. */
static const char *
rest(const char *text)
{
	return (const char *)mark(text)->end;
}

START_TEST(takes_runs_and_closers)
{
	ck_assert_str_eq(rest("End. Next"), " Next");
	ck_assert_str_eq(rest("End?! Next"), " Next");
	ck_assert_str_eq(rest("\"End.\" Next"), " Next");
	ck_assert_str_eq(rest("(End.) Next"), " Next");
	ck_assert_str_eq(rest("End.\xE2\x80\x9D) Next"), " Next");
	ck_assert_str_eq(rest("End?\xC2\xBB. Next"), " Next");
	ck_assert_str_eq(rest("End . . . . Next"), " Next");
	ck_assert_str_eq(rest("End \xE2\x80\xA6 Next"), " Next");
}
END_TEST

START_TEST(takes_a_detached_quote_only_if_it_closes)
{
	ck_assert_str_eq(rest("He said \"End. \" Next"), " Next");
	ck_assert_str_eq(rest("End. \"Next one\""), " \"Next one\"");
	ck_assert_str_eq(rest("\xC2\xAB End. \xC2\xBB Next"), " Next");
	ck_assert_str_eq(rest("End. \xC2\xAB Next \xC2\xBB"), " \xC2\xAB Next \xC2\xBB");
}
END_TEST

START_TEST(takes_note_numbers_and_smileys)
{
	ck_assert_str_eq(rest("at the end.[12] Next"), " Next");
	ck_assert_str_eq(rest("at the end. [12] Next"), " Next");
	ck_assert_str_eq(rest("at the ending.12 Next"), " Next");
	ck_assert_str_eq(rest("It costs 3.12 Next"), "12 Next");
	ck_assert_str_eq(rest("The end. :-) Next"), " Next");
	ck_assert_str_eq(rest("The end! \xF0\x9F\x98\x80 Next"), " Next");
	ck_assert(mark("at the end.[12] Next")->reference);
}
END_TEST

START_TEST(says_what_it_saw)
{
	struct terminator *m = mark("\"Why?!\" Next");

	ck_assert(m->strong && m->quote && m->spaced && !m->bracket && !m->detached);
	ck_assert_uint_eq(m->stops, 0);
	ck_assert_str_eq((const char *)m->next, "Next");
	m = mark("End\xE2\x80\xA6 Next");
	ck_assert_uint_eq(m->stops, 3);
	ck_assert_int_eq(m->kind, EDGE_DOTS);
	m = mark("End. . . . Next");
	ck_assert(m->spread && m->omission == m->at + 1);
	m = mark("End.");
	ck_assert(m->next == m->limit);
}
END_TEST

UNIT_MAIN("terminator")
{
	tcase_add_test(unit, takes_runs_and_closers);
	tcase_add_test(unit, takes_a_detached_quote_only_if_it_closes);
	tcase_add_test(unit, takes_note_numbers_and_smileys);
	tcase_add_test(unit, says_what_it_saw);
}
