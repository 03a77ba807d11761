#include <stdlib.h>

#include "../unit.h"
#include "names/wiredateline.h"

static struct ner_mentions found, room;

static void
teardown(void)
{
	free(found.item);
	free(room.item);
	memset(&found, 0, sizeof found);
	memset(&room, 0, sizeof room);
}

/* What is mentioned in TEXT where nothing was found before, as "LOC Seoul; ORG AP". */
static void
check(const char *text, const char *want)
{
	struct bytes s = bytes_of(text);
	char got[256] = "";
	size_t i, n = 0;

	found.n = 0;
	wiredateline_mend(&found, &room, &s, 1);
	for (i = 0; i < found.n; i++)
		n += (size_t)snprintf(got + n, sizeof got - n, "%s%s %.*s", i > 0 ? "; " : "",
		    nertype_name(found.item[i].type), (int)(found.item[i].end - found.item[i].start),
		    text + found.item[i].start);
	ck_assert_msg(strcmp(got, want) == 0, "'%s' has '%s', not '%s'", text, got, want);
}

START_TEST(finds_places_and_the_agency)
{
	check("WELLINGTON (Agency) - Police said", "LOC WELLINGTON; ORG Agency");
	check("NEW DELHI (Reuters) \xe2\x80\x93 The cabinet met", "LOC NEW DELHI; ORG Reuters");
	check("SEOUL, South Korea (AP) \xe2\x80\x94 Lee met", "LOC SEOUL; LOC South Korea; ORG AP");
	check("BRUSSELS/BERLIN (Reuters) - Ministers met", "LOC BRUSSELS; LOC BERLIN; ORG Reuters");
	check("RIO DE JANEIRO, Aug. 4 (Xinhua) -- Rain fell", "LOC RIO DE JANEIRO; ORG Xinhua");
	check("KYIV, Ukraine - Drones struck", "LOC KYIV; LOC Ukraine");
	check("NAIROBI, Kenya, March 3 (KNA) \xe2\x80\x94 Voters", "LOC NAIROBI; LOC Kenya; ORG KNA");
	check("WASHINGTON, D.C. -- Senators left", "LOC WASHINGTON; LOC D.C.");
	check("OSTRAVA \xe2\x80\x94 The mill closed.", "LOC OSTRAVA");
	check("ST. LUMEN \xe2\x80\x93 Crowds came early.", "LOC ST. LUMEN");
	check("OSTRAVA\xe2\x80\x94The mill closed.", "LOC OSTRAVA");
	check("OSTRAVA -- The mill closed.", "LOC OSTRAVA");
	check("OSTRAVA, May 3 (AP) The mill closed.", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA (AP) The mill closed.", "");
	check("OSTRAVA, May 3 The mill closed.", "");
	check("OSTRAVA, May 3 () The mill closed.", "");
	check("OSTRAVA, May 3 (local time) The mill closed.", "");
	check("OSTRAVA, May 3 (AP), the mill closed.", "");
	check("OSTRAVA - - The mill", "");
	check("OSTRAVA _ The mill (AP) closed.", "");
	check("OSTRAVA (AP) _ The mill closed.", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA (AP) \xe2\x80\x94The mill", "");
	check("OSTRAVA (AP) --The mill", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA (AP) - The mill", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA (AP)- The mill", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA (The New Velk Times) - The mill", "");
	check("OSTRAVA (New Velk Times) - The mill", "LOC OSTRAVA; ORG New Velk Times");
	check("OSTRAVA (agency) - The mill", "");
	check("OSTRAVA (AP5) - The mill", "");
	check("OSTRAVA (AP - The mill", "");
	check("OSTRAVA () - The mill", "");
	check("OSTRAVA, Velk, Ruvonia, Zemlan, Kolda (AP) - The mill", "");
	check("OSTRAVA/VELK/KOLDA (AP) - Two", "LOC OSTRAVA; LOC VELK; LOC KOLDA; ORG AP");
	check("OSTRAVA; VELK (AP) - Two", "");
	check("OSTRAVA, 4 Aug (AP) - Rain", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA, August 4, 2021 (AP) - Rain", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA, Aug 4 (AP) - Rain", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA Aug. 4 (AP) - Rain", "LOC OSTRAVA; ORG AP");
	check("OSTRAVA, Sept. 31 (AP) - Rain", "LOC OSTRAVA; ORG AP");
	check("\xc3\x96REBRO, Sweden (AP) - Rain", "LOC \xc3\x96REBRO; LOC Sweden; ORG AP");
	check("\xd0\x9a\xd0\x98\xd0\x95\xd0\x92 \xe2\x80\x94 The mill closed.", "LOC \xd0\x9a\xd0\x98\xd0\x95\xd0\x92");
	check("A \xe2\x80\x94 The mill closed.", "");
	check("OS2RAVA \xe2\x80\x94 The mill closed.", "");
	check("OSTRAVA\xe2\x80\x93The mill", "");
	check("OSTRAVA: The mill", "");
	check("OSTRAVA", "");
}
END_TEST

START_TEST(reads_datelines_up_to_their_limits)
{
	static const char *const labels[] = {
		"ADVISORY", "ALERT", "ANALYSIS", "BREAKING", "COLUMN", "COMMENT", "CORRECTED", "CORRECTION",
		"EXCLUSIVE", "EXPLAINER", "FACTBOX", "FEATURE", "INSIGHT", "INTERVIEW", "JUST IN", "LATEST", "LIVE",
		"NEW", "NOTE",
		"OPINION", "PHOTOS", "POLL", "PREVIEW", "RECAP", "REVIEW", "SPECIAL REPORT", "THE LATEST", "TIMELINE",
		"UPDATE", "UPDATED", "URGENT", "VIDEO", "WARNING", "WATCH"
	};
	static const char *const months[] = {
		"Jan", "Feb.", "March", "april", "May", "JUNE", "July", "Aug.", "Sept.", "Oct", "November", "Dec."
	};
	char text[128];
	size_t i;

	for (i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		snprintf(text, sizeof text, "%s -- The mill closed.", labels[i]);
		check(text, "");
		snprintf(text, sizeof text, "%sX -- The mill closed.", labels[i]);
		ck_assert_uint_eq(wiredateline_shouted(bytes_of(text)), strlen(labels[i]) + 1);
	}
	for (i = 0; i < sizeof months / sizeof months[0]; i++) {
		snprintf(text, sizeof text, "OSTRAVA, %s 4 - The mill closed.", months[i]);
		check(text, "LOC OSTRAVA");
	}
	check("OSTRAVA, Ma 4 - The mill closed.", "");
	check("OSTRAVA, Mayfloweri 4 - The mill closed.", "");
	check("OSTRAVA, 4 - The mill closed.", "");
	check("OSTRAVA, 4, May, 2021 - The mill closed.", "LOC OSTRAVA");
	check("AB CD EF GH IJ (AP) - The mill", "LOC AB CD EF GH IJ; ORG AP");
	check("AB CD EF GH IJ KL (AP) - The mill", "");
	check("AB, Velk Kolda Zem Lan Dor (AP) - The", "LOC AB; LOC Velk Kolda Zem Lan Dor; ORG AP");
	check("AB, Velk Kolda Zem Lan Dor Fen (AP) - The", "");
	check("AB/CD/EF (AP) - The", "LOC AB; LOC CD; LOC EF; ORG AP");
	check("AB/CD/EF/GH (AP) - The", "");
	check("AB, Velk, Kolda, Zem (AP) - The", "LOC AB; LOC Velk; LOC Kolda; LOC Zem; ORG AP");
	check("AB, Velk, Kolda, Zem, Lan (AP) - The", "");
	check("AB  CD (AP) - The", "");
	check("AB (A B C) - The", "LOC AB; ORG A B C");
	check("AB (A B C D) - The", "");
	check("AB (AP)", "");
	check("AB (AP) -", "");
	check("A (AP) - The", "");
	check("1AB (AP) - The", "");
	check("-AB (AP) - The", "");
	check("A'B (AP) - The", "LOC A'B; ORG AP");
	check("AB\xe2\x80\x94It rains.", "LOC AB");
	check("AB\xe2\x80\x94\"It rains.\"", "LOC AB");
	check("AB \xe2\x80\x93 It rains.", "LOC AB");
	check("AB \xe2\x80\x95 It rains.", "");
	check("AB -- it rains.", "");
	check("AB -- Abc DEF", "");			/* no more than half of it in small letters */
	check("AB -- Abcde F", "LOC AB");
	check("AB -- ", "");
	memset(text, 'A', sizeof text);		/* a dateline ends within 100 bytes */
	strcpy(text + 92, " (AP) - The");
	ck_assert_uint_eq(wiredateline_shouted(bytes_of(text)), 92);
	memset(text, 'A', sizeof text);
	strcpy(text + 93, " (AP) - The");
	ck_assert_uint_eq(wiredateline_shouted(bytes_of(text)), 0);
}
END_TEST

START_TEST(leaves_what_is_no_dateline)
{
	check("NATO - the alliance - said", "");
	check("TRUMP WINS AGAIN", "");
	check("OSTRAVA - The mill closed.", "");
	check("BREAKING \xe2\x80\x94 The mill closed.", "");
	check("OSTRAVA \xe2\x80\x94 THE MILL CLOSED", "");
	check("NATO \xe2\x80\x94 the pact \xe2\x80\x94 met.", "");
	check("SEOUL (AP) reported", "");
	check("The LDP (Liberal Democratic Party) won", "");
	check("A man (35) - and a dog", "");
	check("Harry Kane (England) - six goals", "");
	check("", "");
}
END_TEST

START_TEST(keeps_mentions_elsewhere)
{
	static const char text[] = "Seoul (Yonhap) - Lee met Cho in Busan.";
	static struct ner_mention before[] = {
		{ 0, 0, 5, NER_LOC, 700, NER_MODEL }, { 0, 7, 13, NER_LOC, 600, NER_MODEL },
		{ 0, 17, 20, NER_PER, 800, NER_MODEL }
	};
	struct bytes s = bytes_of(text);

	found.item = malloc(sizeof before);
	ck_assert_ptr_nonnull(found.item);
	memcpy(found.item, before, sizeof before);
	found.n = found.cap = 3;
	wiredateline_mend(&found, &room, &s, 1);
	ck_assert_uint_eq(found.n, 3);
	ck_assert_uint_eq(found.item[0].score, 700);
	ck_assert_int_eq(found.item[1].type, NER_ORG);
	ck_assert_uint_eq(found.item[2].start, 17);
}
END_TEST

/* A colon follows labels and speakers, too: the place must have been found. */
START_TEST(takes_a_colon_after_a_place)
{
	static const char text[] = "VELK KOLDA: The mill was closed.";
	struct bytes s = bytes_of(text);

	found.item = calloc(1, sizeof *found.item);
	ck_assert_ptr_nonnull(found.item);
	found.item[0] = (struct ner_mention){ 0, 0, 4, NER_LOC, 700, NER_MODEL };
	found.n = found.cap = 1;
	wiredateline_mend(&found, &room, &s, 1);
	ck_assert_uint_eq(found.item[0].end, 10);
	found.item[0] = (struct ner_mention){ 0, 0, 4, NER_PER, 700, NER_MODEL };
	wiredateline_mend(&found, &room, &s, 1);
	ck_assert_uint_eq(found.item[0].end, 4);
}
END_TEST

START_TEST(tells_how_far_capitals_go)
{
	ck_assert_uint_eq(wiredateline_shouted(bytes_of("NEW DELHI (Reuters) - The")), 9);
	ck_assert_uint_eq(wiredateline_shouted(bytes_of("New Delhi (Reuters) - The")), 0);
}
END_TEST

START_TEST(counts_the_letters_of_months_and_agencies)
{
	check("OSTRAVA, May 3 (AP5) The mill closed.", "");
	check("OSTRAVA, September 4 - The mill closed.", "LOC OSTRAVA");
	check("OSTRAVA, Septemberx 4 - The mill closed.", "");
	check("OSTRAVA, Mar 4 - The mill closed.", "LOC OSTRAVA");
	check("OSTRAVA, Jax 4 - The mill closed.", "");
}
END_TEST

UNIT_MAIN("wiredateline")
{
	tcase_add_checked_fixture(unit, NULL, teardown);
	tcase_add_test(unit, finds_places_and_the_agency);
	tcase_add_test(unit, reads_datelines_up_to_their_limits);
	tcase_add_test(unit, leaves_what_is_no_dateline);
	tcase_add_test(unit, keeps_mentions_elsewhere);
	tcase_add_test(unit, takes_a_colon_after_a_place);
	tcase_add_test(unit, tells_how_far_capitals_go);
	tcase_add_test(unit, counts_the_letters_of_months_and_agencies);
}
