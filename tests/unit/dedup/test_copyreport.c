#include "../unit.h"
#include "copyreport.h"
#include "documents.h"

static struct documents documents;
static struct prose prose;
static struct buf report;

static const char ferry[] =
    "The ferry from Orn to Velden will not sail before Friday, its owners said, after a rope was caught "
    "in its screw and bent the shaft. A diver cut the rope away in the night, but the shaft must be "
    "taken out and made straight in the yard on the far side of the sound, which has a lift that is "
    "large enough.";
static const char mill[] =
    "A mill that had ground rye since the days of the old kings has stopped for want of water, and the "
    "miller hopes that the council will let him dig a channel from the brook above the church, as his "
    "grandfather did in a dry summer.";

static void
set_up(void)
{
	documents_start(&documents);
}

static void
tear_down(void)
{
	documents_free(&documents);
	prose_free(&prose);
	buf_free(&report);
}

/* What is said of TEXT. */
static struct bytes
report_of(const char *id, const char *text)
{
	struct doctext doc = { 0 };

	documents_decide(&documents, id, id, bytes_of(text));
	doc.text = bytes_of(text);
	doc.sample = &documents.sample;
	doc.facts = &documents.facts;
	buf_clear(&report);
	copyreport_put(&report, &documents.decision, &doc, &prose, bytes_of(text));
	return buf_view(&report);
}

/* The same of two texts, one after the other. */
static struct bytes
report_of_both(const char *id, const char *a, const char *b)
{
	char text[1200];

	snprintf(text, sizeof text, "%s%s", a, b);
	return report_of(id, text);
}

/* FERRY with TO in the place of FROM, which is as long. */
static const char *
changed(const char *from, const char *to)
{
	static char text[sizeof ferry];

	ck_assert_uint_eq(strlen(from), strlen(to));
	memcpy(text, ferry, sizeof text);
	memcpy(strstr(text, from), to, strlen(to));
	return text;
}

/* The passage told of NAME, in the report. */
static void
find_passage(const char *name, size_t *first, size_t *end)
{
	const char *at;

	buf_byte(&report, '\0');
	at = strstr((const char *)report.p, name);
	report.n--;
	ck_assert_ptr_nonnull(at);
	ck_assert_int_eq(sscanf(at + strlen(name), ": %zu-%zu", first, end), 2);
}

START_TEST(passages_are_told_in_code_points)
{
	size_t first, end, later, later_end;

	ck_assert_uint_eq(report_of("ferry", ferry).n, 0);
	report_of_both("again", ferry, "!");
	find_passage("ferry", &first, &end);
	ck_assert_uint_lt(first, 8);
	ck_assert_uint_gt(end, sizeof ferry - 9);
	ck_assert_uint_lt(end, sizeof ferry - 1);
	report_of_both("marked", "\xE2\x80\x94 \xE2\x80\x9C\xE2\x80\x9D\xE2\x80\x93 ", ferry);
	find_passage("ferry", &later, &later_end);
	ck_assert_uint_eq(later, first + 6);
	ck_assert_uint_eq(later_end, end + 6);
}
END_TEST

START_TEST(each_article_of_a_page_is_told)
{
	size_t first, end, other, other_end;

	report_of("ferry", ferry);
	ck_assert_uint_eq(report_of("mill", mill).n, 0);
	report_of_both("page", ferry, mill);
	find_passage("ferry", &first, &end);
	find_passage("; mill", &other, &other_end);
	ck_assert_uint_le(end, other + 16);
	ck_assert_uint_gt(other, sizeof ferry - 32);
	ck_assert_uint_gt(other_end, sizeof ferry + sizeof mill - 16);
}
END_TEST

START_TEST(a_fact_that_differs_is_told)
{
	struct bytes told;

	report_of("ferry", ferry);
	told = report_of("later", changed("Friday", "Monday"));
	ck_assert_int_eq(documents.decision.relation, DECISION_UPDATE);
	ck_assert_uint_gt(told.n, 19);
	ck_assert_bytes(bytes_between(told.p + told.n - 19, told.p + told.n), "; but ferry: Monday");
}
END_TEST

START_TEST(a_twin_is_told_with_its_facts)
{
	static const char notice[] =
	    "%s of %s will pay %s crowns a share on %s to those who hold it the day before, its board said, and "
	    "thanked all who work in the yard and in the office for a year without one accident.";
	char text[400];

	snprintf(text, sizeof text, notice, "Belmor Rope", "Velden", "7", "May 3");
	report_of("belmor", text);
	snprintf(text, sizeof text, notice, "Aster Glass", "Orn", "12", "June 9");
	ck_assert_bytes(report_of("aster", text), "not belmor: Aster Glass, Orn, 12, June 9");
	ck_assert_int_eq(documents.decision.relation, DECISION_NEW);
}
END_TEST

START_TEST(no_more_facts_are_told_than_can_be_read)
{
	static const char notice[] =
	    "%s will pay %d crowns to each of its rope makers before the summer, %d to those who tar the hulls "
	    "in the yard, %d to the cooks in the kitchen by the gate, %d to the guards who walk along the fence, "
	    "%d to the boys who carry the post, %d to the men who feed the ponies, %d to the clerks who count it "
	    "all and %d to the old captain who tells the visitors how it was in the days of sail.";
	char text[600];

	snprintf(text, sizeof text, notice, "Belmor Rope", 11, 12, 13, 14, 15, 16, 17, 18);
	report_of("belmor", text);
	snprintf(text, sizeof text, notice, "Aster Glass", 21, 22, 23, 24, 25, 26, 27, 28);
	ck_assert_bytes(report_of("aster", text), "not belmor: Aster Glass, 21, 22, 23, 24, 25, 26, 27");
}
END_TEST

UNIT_MAIN("copyreport")
{
	tcase_add_checked_fixture(unit, set_up, tear_down);
	tcase_add_test(unit, passages_are_told_in_code_points);
	tcase_add_test(unit, each_article_of_a_page_is_told);
	tcase_add_test(unit, a_fact_that_differs_is_told);
	tcase_add_test(unit, a_twin_is_told_with_its_facts);
	tcase_add_test(unit, no_more_facts_are_told_than_can_be_read);
}
