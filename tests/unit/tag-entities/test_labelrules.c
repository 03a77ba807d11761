#include "labelledtest.h"

START_TEST(gives_suffixes_to_their_names)
{
	CHECK(false,
	    { "Ken Orvill, Jr., came", "0-2 PER,3-4 LOC", "0-4 PER" }, { "Ken Orvill Sr. came", "0-2 PER", "0-3 PER" },
	    { "of Airdane USA, LLC now", "1-3 ORG,4-5 ORG", "1-5 ORG" }, { "Velk Inc. fell", "0-1 PER", "0-2 ORG" },
	    { "Orvill, who came", "0-1 PER", "0-1 PER" });
}
END_TEST

START_TEST(joins_names_by_an_ampersand)
{
	CHECK(false,
	    { "Marks & Spencer cut", "2-3 PER", "0-3 ORG" }, { "B&Q shut", "", "0-1 ORG" }, { "its R&D grew", "", "" },
	    { "Ada Orvill & Bo Velk sang", "0-2 PER,3-5 PER", "0-2 PER,3-5 PER" },
	    { "Helm & Brandt AG grew", "0-1 PER,2-3 PER", "0-4 ORG" });
}
END_TEST

START_TEST(splits_two_known_names)
{
	CHECK(false,
	    { "Real Madrid and Barcelona won", "0-4 ORG", "0-2 ORG,3-4 ORG" },
	    { "Bank of England and Barclays agreed", "0-5 ORG", "0-3 ORG,4-5 ORG" },
	    { "Trinidad and Tobago won", "0-3 LOC", "0-3 LOC" }, { "Orvill and Velk", "0-3 ORG", "0-3 ORG" });
}
END_TEST

START_TEST(finds_persons_by_titles_and_given_names)
{
	CHECK(false,
	    { "Mrs. Green was late", "", "1-2 PER" }, { "met Gen. Stone in May", "2-3 LOC", "2-3 PER" },
	    { "Paris Hilton flew", "0-2 ORG", "0-2 PER" }, { "Sofia Kenin won", "0-2 ORG", "0-2 PER" },
	    { "Charlotte Park is", "0-2 LOC", "0-2 LOC" }, { "Tham Jun Hoe won", "0-3 ORG", "0-3 PER" },
	    { "the Tham Jun Hoe cup", "1-4 ORG", "1-4 ORG" }, { "in Charlotte Adams", "1-3 LOC", "1-3 LOC" },
	    { "Janine is here", "", "0-1 PER" }, { "Paris is here", "", "" },
	    { "The actor Hunter Velk came", "3-4 PER", "2-4 PER" }, { "met King Velk", "2-3 PER", "2-3 PER" },
	    { "Pieter van den Brul won", "3-4 PER", "0-4 PER" }, { "and Orlando Bloom star", "1-3 ORG", "1-3 PER" },
	    { "to Vincent van der Brul", "1-2 PER,4-5 PER", "1-5 PER" }, { "minister for Women said", "2-3 PER", "" });
}
END_TEST

START_TEST(knows_things_by_their_heads)
{
	CHECK(false,
	    { "Hurricane Ian hit", "1-2 PER", "0-2 MISC" }, { "Tropical Storm Rena hit", "1-3 PER", "0-3 MISC" },
	    { "HMS Orvill sank", "", "0-2 MISC" }, { "the Velk Prize went", "1-3 ORG", "1-3 MISC" },
	    { "Velk's disease is", "0-1 PER", "0-3 MISC" }, { "the Hurricane Center said", "1-3 ORG", "1-3 ORG" });
}
END_TEST

START_TEST(knows_names_without_a_capital_at_the_front)
{
	CHECK(false,
	    { "eBay fell", "", "0-1 ORG" }, { "an iPhone rang", "", "1-2 MISC" }, { "its pH rose", "", "" },
	    { "of mRNA now", "", "" }, { "of 3M fell", "", "1-2 ORG" }, { "paid $ 3M now", "", "" },
	{ "of 3m tall", "", "" },
	    { "50 Cent sang", "", "0-2 PER" }, { "led al-Qaeda now", "1-4 PER", "1-4 ORG" },
	    { "said Moody's then", "1-2 PER", "1-3 ORG" }, { "the Quarrels sang", "1-2 LOC", "1-2 ORG" },
	    { "the Alps are", "1-2 LOC", "1-2 LOC" });
}
END_TEST

START_TEST(reads_headlines)
{
	CHECK(true, { "Bank cuts rating of Isagen", "", "4-5 ORG" }, { "City opens new Park", "2-4 LOC", "" });
	CHECK(false, { "Bank cuts rating of Isagen", "", "" }, { "City opens new Park", "2-4 LOC", "2-4 LOC" });
}
END_TEST

START_TEST(takes_types_from_what_the_document_has_in_full)
{
	struct evidence evidence = { 0 };
	struct buf names = { 0 };
	struct sentence s;

	read_sentence(&s, "Denzel Washington and Zelmerin & Brandt AG", false);
	evidence_add(&evidence, s.seen, 2, NER_PER, 64, false);
	evidence_add(&evidence, s.seen + 3, 4, NER_ORG, 64, false);
	free(s.tokens.item);
	read_sentence(&s, "Zelmerin said so", false);
	s.labelled.evidence = &evidence;
	labelrules_apply(&s.labelled);
	put_names(&s, &names);
	ck_assert_str_eq((const char *)names.p, "0-1 ORG");
	buf_clear(&names);
	free(s.tokens.item);
	read_sentence(&s, "Washington left Zelmerin in Washington", false);
	s.labelled.evidence = &evidence;
	find(&s, "0-1 LOC,2-3 PER,4-5 LOC");
	labelrules_apply(&s.labelled);
	put_names(&s, &names);
	ck_assert_str_eq((const char *)names.p, "0-1 PER,2-3 ORG,4-5 LOC");
	free(s.tokens.item);
	buf_free(&names);
	evidence_free(&evidence);
}
END_TEST

/* The names that the rules find in a sentence without any, in a document that has "Hurricane Tessal" and Ann Orvane. */
static void
check_storm(const char *text, bool part, const char *want)
{
	struct evidence evidence = { 0 };
	struct buf names = { 0 };
	struct sentence s;

	read_sentence(&s, "Hurricane Tessal and Ann Orvane and Storm Orvane and Storm May and Storm Zel", false);
	evidence_add(&evidence, s.seen, 2, NER_MISC, 64, false);
	evidence_add(&evidence, s.seen + 3, 2, NER_PER, 64, false);
	evidence_add(&evidence, s.seen + 6, 2, NER_MISC, 64, false);
	evidence_add(&evidence, s.seen + 9, 2, NER_MISC, 64, false);
	evidence_add(&evidence, s.seen + 12, 2, NER_MISC, 64, false);
	free(s.tokens.item);
	read_sentence(&s, text, false);
	ck_assert(evidence_has_part(&evidence, s.seen, s.tokens.n) == part);
	s.labelled.evidence = &evidence;
	labelrules_apply(&s.labelled);
	put_names(&s, &names);
	ck_assert_str_eq((const char *)names.p, want);
	free(s.tokens.item);
	buf_free(&names);
	evidence_free(&evidence);
}

START_TEST(finds_storms_alone)
{
	check_storm("so Tessal moved on", true, "1-2 MISC");
	check_storm("so tessal moved on", false, "");
	check_storm("so Helm moved on", false, "");
	check_storm("so Orvane moved on", true, "");	/* a person of the document, too */
	check_storm("so Zel moved on", true, "");	/* a short word */
	check_storm("so May moved on", true, "");	/* a common one */
}
END_TEST

START_TEST(adds_no_suffix_to_other_names)
{
	CHECK(false,
	    { "Ken Orvill Jr. came", "0-3 ORG", "0-3 PER" }, { "Ken Orvill III came", "0-3 ORG", "0-3 ORG" },
	    { "Jr. came", "0-1 ORG", "0-1 ORG" }, { "the Orvill Prize Inc. came", "1-3 MISC", "1-3 MISC" },
	    { "Ken Orvill Jr. came", "0-2 ORG", "0-2 ORG" }, { "Orvill Jr. came", "0-1 ORG", "0-2 PER" },
	    { "Orvill, Sr. came", "0-1 LOC", "0-3 PER" });
}
END_TEST

START_TEST(joins_by_an_ampersand_only_what_is_a_name)
{
	CHECK(false,
	    { "H&M shut", "", "0-1 ORG" }, { "H&m shut", "", "" }, { "its Q&A ran", "", "" },
	    { "AT&T fell", "0-1 LOC", "0-1 LOC" }, { "ABC&DE fell", "", "" }, { "A& fell", "", "" },
	    { "& Orvill fell", "", "" }, { "Orvill & son fell", "", "" }, { "son & Orvill fell", "", "" },
	    { "the Marks & Spencer Park Hall cut", "", "1-6 ORG" },
	    { "the Big Red Old Grand Marks & Spencer cut", "", "1-8 ORG" },
	    { "Today Marks & Spencer cut", "", "1-4 ORG" }, { "The & Spencer cut", "", "0-3 ORG" },
	    { "Marks & Spencer The Shop", "", "0-3 ORG" },
	    { "Marks & Spencer And Orvill Velk Brandt Zel Kin Dor", "", "0-3 ORG" },
	    { "Marks & Bo Velk sang", "2-4 PER", "2-4 PER" }, { "Ada Orvill & Velk sang", "0-2 PER", "0-2 PER" },
	    { "Ada Orvill & Velk sang", "0-2 LOC", "0-4 LOC" });
}
END_TEST

START_TEST(knows_brands_and_names_with_digits)
{
	CHECK(false,
	    { "easyJet fell", "", "0-1 ORG" }, { "mRNA grew", "", "" }, { "iMac rang", "", "0-1 MISC" },
	    { "iCloud rang", "", "0-1 MISC" }, { "iTunes rang", "", "0-1 ORG" }, { "iP rang", "", "" },
	    { "iPh rang", "", "" }, { "eBay fell", "0-1 LOC", "0-1 LOC" }, { "abcdefGh fell", "", "" },
	    { "pHs rose", "", "" }, { "eBAY fell", "", "" }, { "by 3M Corp. now", "", "1-3 ORG" },
	    { "of 20th Century Fox now", "", "1-4 ORG" }, { "of 20th Century now", "", "" },
	    { "of 21 Savage now", "", "1-3 PER" }, { "of 5 men now", "", "" },
	    { "of 50 Cent Inc. now", "", "1-4 ORG" },
	    { "of 99999999999999999999999999999999999999M Corp. now", "", "" },
	    { "said al-Shabaab now", "", "1-4 ORG" }, { "said al-Velkish now", "", "" },
	    { "an ex-Beatle now", "", "" });
}
END_TEST

START_TEST(knows_possessives_and_pairs)
{
	CHECK(false,
	    { "of McDonald's now", "1-2 PER", "1-3 ORG" }, { "of McDonald's now", "1-2 MISC", "1-2 MISC" },
	    { "of Velk's now", "1-2 PER", "1-2 PER" }, { "Spain and Barcelona won", "0-3 ORG", "0-1 LOC,2-3 LOC" },
	    { "Spain and France won", "0-3 LOC", "0-1 LOC,2-3 LOC" },
	    { "Barclays and Spain won", "0-3 ORG", "0-1 ORG,2-3 LOC" },
	    { "Spain and Velk won", "0-3 ORG", "0-3 ORG" }, { "Orvill and Spain won", "0-3 ORG", "0-3 ORG" },
	    { "Spain and won", "0-3 ORG", "0-3 ORG" }, { "Arsenal and Chelsea won", "0-3 ORG", "0-1 ORG,2-3 ORG" },
	    { "Bosnia and Herzegovina won", "0-3 LOC", "0-3 LOC" });
}
END_TEST

START_TEST(knows_events_and_things)
{
	CHECK(false,
	    { "Hurricane fell", "", "" }, { "Hurricane Center fell", "", "" },
	    { "Super Typhoon Rena hit", "", "0-3 MISC" }, { "the Orvill Typhoon Rena hit", "1-3 ORG", "1-3 ORG" },
	    { "Hurricane hit Rena", "", "" }, { "Prize went", "0-1 ORG", "0-1 ORG" },
	    { "the Selden Act went", "1-3 ORG", "1-3 MISC" }, { "Velk's house is", "0-1 PER", "0-1 PER" },
	    { "Velk's disease is", "0-1 LOC", "0-1 LOC" }, { "Velk syndrome is", "0-1 PER", "0-1 PER" });
}
END_TEST

START_TEST(reads_headlines_word_by_word)
{
	CHECK(true,
	    { "Bank cuts Isagen", "", "2-3 ORG" }, { "Bank cuts rating of isagen", "", "" },
	    { "Bank cuts rating of IsagEn", "", "" }, { "Bank cuts rating of Isa", "", "" },
	    { "Bank cuts rating of Isagen", "4-5 LOC", "4-5 LOC" }, { "Bank cuts rating of London", "", "" },
	    { "Bank cuts rating of Money", "", "" }, { "Isagen cuts rating", "", "" },
	    { "Bank cuts rating Of Isagen", "", "" }, { "Bank: Isagen cuts rating", "", "" },
	    { "Bank cuts rating-Isagen", "", "" }, { "City opens new Park", "2-3 LOC", "2-3 LOC" },
	    { "City opens de Park", "2-4 LOC", "2-4 LOC" }, { "City opens new Velk", "2-4 LOC", "2-4 LOC" },
	    { "City opens New Park", "2-4 LOC", "2-4 LOC" });
}
END_TEST

START_TEST(tells_bands_from_places)
{
	CHECK(false,
	    { "the Beatles sang", "1-2 LOC", "1-2 ORG" }, { "The Quarrels sang", "1-2 LOC", "1-2 ORG" },
	    { "by the Bess sang", "1-2 LOC", "1-2 LOC" },
	    { "by the Velkss sang", "2-3 LOC", "2-3 LOC" }, { "the Velkon sang", "1-2 LOC", "1-2 LOC" },
	    { "the Velk Quarrels sang", "1-3 LOC", "1-3 LOC" }, { "Quarrels sang", "0-1 LOC", "0-1 LOC" });
}
END_TEST

START_TEST(finds_whole_persons)
{
	CHECK(false,
	    { "Mrs. G was late", "", "" }, { "Mrs. green was late", "", "" },
	    { "Mr. Ada Bo Velk Orvill Brandt Zel was late", "", "1-4 PER" },
	    { "Mr. Orvill Velk was late", "", "1-3 PER" }, { "Mr. Orvill The was late", "", "1-2 PER" },
	    { "Mr. Orvill Velk was late", "2-3 ORG", "1-2 PER,2-3 ORG" },
	    { "Mr. Orvill was late", "0-1 ORG,1-2 ORG", "1-2 PER" }, { "China Velk flew", "0-2 ORG", "0-2 ORG" },
	    { "Paris de Velk flew", "0-3 ORG", "0-3 PER" }, { "Paris Velk Hilton flew", "0-3 ORG", "0-3 ORG" },
	    { "Paris John Hilton flew", "0-3 ORG", "0-3 PER" }, { "Paris de la Velk flew", "0-4 ORG", "0-4 PER" },
	    { "Sofia Inc. won", "0-2 ORG", "0-2 ORG" }, { "Sofia the won", "0-2 ORG", "0-2 ORG" },
	    { "Sofia Jr. won", "0-2 ORG", "0-2 PER" }, { "Ada Velk won", "0-2 ORG", "0-2 ORG" },
	    { "Ada van Velk won", "0-3 ORG", "0-3 PER" },
	    { "met Oscar de la Hoya", "1-5 LOC", "1-5 PER" }, { "Tham Jun Hoea won", "0-3 ORG", "0-3 PER" },
	    { "Tham JUn Hoe won", "0-3 ORG", "0-3 ORG" }, { "Tham Jun Chad won", "0-3 ORG", "0-3 ORG" },
	    { "Tham Jun The won", "0-3 ORG", "0-3 ORG" }, { "Tham Jun Bank won", "0-3 ORG", "0-3 ORG" },
	    { "Tham Jun won", "0-2 ORG", "0-2 ORG" }, { "Tham Junior Hoe won", "0-3 ORG", "0-3 ORG" },
	    { "Tham J Hoe won", "0-3 ORG", "0-3 ORG" }, { "Tham Jun Hoe won", "0-3 MISC", "0-3 MISC" },
	    { "in Tham Jun Hoe won", "1-4 LOC", "1-4 LOC" }, { "the actor Hunter Velk came", "3-4 PER", "2-4 PER" },
	    { "Hunter Velk came", "1-2 PER", "1-2 PER" },
	    { "The actor Hunter Velk came", "2-3 ORG,3-4 PER", "2-3 ORG,3-4 PER" },
	    { "The actor zap Velk came", "3-4 PER", "3-4 PER" }, { "The Chinese Velk came", "2-3 PER", "2-3 PER" },
	    { "actor Pieter van den Brul won", "4-5 PER", "1-5 PER" },
	    { "actor Pieter van den Brul won", "1-2 PER", "1-5 PER" },
	    { "actor Pieter van den won", "1-2 PER", "1-2 PER" },
	    { "actor Pieter van den Brul Hall won", "1-2 PER,4-6 ORG", "1-6 PER" },
	    { "actor Pieter van den Brul Hall won", "1-2 PER,3-6 ORG", "1-2 PER,3-6 ORG" });
}
END_TEST

/* A place that has a team is one beside a team, on either side of "and"; but no country. */
START_TEST(knows_teams_beside_teams)
{
	CHECK(false,
	    { "Real Madrid and Barcelona won", "0-2 ORG,3-4 LOC", "0-2 ORG,3-4 ORG" },
	    { "Barcelona and Real Madrid won", "0-1 LOC,2-4 ORG", "0-1 ORG,2-4 ORG" },
	    { "Zelkobank and Barcelona won", "0-1 ORG,2-3 LOC", "0-1 ORG,2-3 LOC" },
	    { "Real Madrid and France won", "0-2 ORG,3-4 LOC", "0-2 ORG,3-4 LOC" },
	    { "Real Madrid and Barcelona won", "0-2 LOC,3-4 LOC", "0-2 LOC,3-4 LOC" },
	    { "Real Madrid or Barcelona won", "0-2 ORG,3-4 LOC", "0-2 ORG,3-4 LOC" },
	    { "Real Madrid and Zelkoville won", "0-2 ORG,3-4 LOC", "0-2 ORG,3-4 LOC" },
	    { "Real Madrid and Barcelona won", "0-2 ORG,3-4 MISC", "0-2 ORG,3-4 MISC" });
}
END_TEST

START_TEST(knows_states_after_places)
{
	CHECK(false,
	    { "left for Zelkoville, Mass.", "2-3 LOC", "2-3 LOC,4-6 LOC" },
	    { "in Zelkoville, Mass., today", "1-2 LOC", "1-2 LOC,3-4 LOC" },
	    { "left for Zelkoville, Mass.", "2-3 ORG", "2-3 ORG" },
	    { "left for Zelkoville, Orn.", "2-3 LOC", "2-3 LOC" },
	    { "left for Zelkoville and Mass. there", "2-3 LOC", "2-3 LOC" }, { "left, Mass. there", "", "" },
	    { "in Zelkoville, N.J., today", "1-2 LOC", "1-2 LOC,3-4 LOC" },
	    { "Ada, Pa., now", "0-1 LOC", "0-1 LOC,2-3 LOC" },
	    { "in Zelkoville, Mass., now", "1-2 LOC,3-4 ORG", "1-2 LOC,3-4 ORG" });
}
END_TEST

START_TEST(finds_names_that_had_another_before)
{
	CHECK(false,
	    { "Velkar, formerly known as Helm, sued", "", "0-1 ORG" },
	    { "Velkar, previously known as Helm", "", "0-1 ORG" },
	    { "Velkar, formerly called Helm", "", "0-1 ORG" }, { "Velkar, formerly named Helm", "", "0-1 ORG" },
	    { "Velkar, formerly Helm", "", "" }, { "Velkar, formerly known as a fool", "", "" },
	    { "velkar, formerly known as Helm", "", "" }, { "Velkar formerly known as Helm", "", "" },
	    { "Velkar, formerly known as ", "", "" }, { "Ada Velkar, formerly known as Helm", "0-2 PER", "0-2 PER" },
	    { "at Orvo Velkar, formerly known as Helm", "", "1-3 ORG" },
	    { "The Velkar, formerly known as Helm", "", "1-2 ORG" },
	    { "Zorva Zorvb Zorvc Zorvd Zorve Zorvf Zorvg Zorvh, formerly known as Helm", "", "1-8 ORG" });
}
END_TEST

START_TEST(takes_offices_off_persons)
{
	CHECK(false,
	    { "met King Velkar Edu there", "1-4 ORG", "2-4 PER" }, { "King Velkar Edu II", "0-4 ORG", "1-4 PER" },
	    { "met King Velkar there", "1-3 ORG", "1-3 ORG" }, { "met King Velkar Edu there", "1-4 LOC", "1-4 LOC" },
	    { "met King Velkar University", "1-4 ORG", "1-4 ORG" }, { "met King Velkar the", "1-4 ORG", "1-4 ORG" },
	    { "the Count Velkar Orchestra", "1-4 ORG", "1-4 ORG" }, { "met Velkar Edu Zel", "1-4 ORG", "1-4 ORG" },
	    { "the King Velkar LLC Edu", "1-5 ORG", "1-5 ORG" });
}
END_TEST

START_TEST(knows_given_names_alone_at_the_front)
{
	CHECK(false,
	    { "Janine will come", "", "0-1 PER" }, { "Janine Velk is here", "", "" },
	    { "Then Janine is here", "", "" }, { "He said. Janine is here", "", "3-4 PER" },
	    { "\"Janine is here", "", "1-2 PER" }, { "(Janine is here", "", "1-2 PER" },
	    { "America is here", "", "" }, { "Will is here", "", "" }, { "janine is here", "", "" },
	    { "Janine", "", "" }, { "for Women said", "1-3 PER", "1-3 PER" },
	    { "for Women said", "1-2 LOC", "1-2 LOC" }, { "for Hunter said", "1-2 PER", "1-2 PER" });
}
END_TEST

START_TEST(gathers_all_words_of_a_firm)
{
	CHECK(false,
	    { "Zembel Systems, Inc. sued", "1-2 ORG", "0-4 ORG" },
	    { "Green Hill Paper, LLC, shut", "0-2 LOC", "0-5 ORG" },
	    { "when Zembel Systems, LLC fell", "4-5 ORG", "1-5 ORG" }, { "The LLC fell", "1-2 ORG", "1-2 ORG" },
	    { "to Reno, NV now", "3-4 ORG", "3-4 ORG" }, { "LLC fell", "0-1 ORG", "0-1 ORG" },
	    { "The Systems, Inc. sued", "1-2 ORG", "1-4 ORG" }, { "Orvill GmbH grew", "0-2 PER", "0-2 ORG" },
	    { "in Reno, NV now", "1-2 LOC", "1-2 LOC" }, { "in Reno, LLC now", "1-2 LOC", "1-4 ORG" },
	    { "Mr. Orvill Inc. sued", "1-2 ORG", "1-3 ORG" }, { "Salvi S.p.A. grew", "0-1 PER", "0-2 ORG" });
}
END_TEST

START_TEST(knows_organisations_and_features_whatever_the_model_says)
{
	CHECK(false,
	    { "Goldman Sachs fell", "0-2 LOC", "0-2 ORG" }, { "in Tampa Bay now", "1-3 LOC", "1-3 LOC" },
	    { "Boko Haram struck", "0-2 PER", "0-2 ORG" }, { "the Orvill Reef died", "1-3 ORG", "1-3 LOC" },
	    { "Mt. Orvill fell", "0-2 PER", "0-2 LOC" }, { "Reef Orvill fell", "0-2 PER", "0-2 PER" });
}
END_TEST

START_TEST(takes_the_type_of_the_noun_that_is_called_so)
{
	CHECK(false,
	    { "the company, formerly known as Zembel, moved", "6-7 PER", "6-7 ORG" },
	    { "a town called Zembel", "3-4 PER", "3-4 LOC" }, { "the singer known as Zembel", "4-5 ORG", "4-5 PER" },
	    { "the band known as the Zembels", "5-6 LOC", "5-6 ORG" },
	    { "the thing known as Zembel", "4-5 ORG", "4-5 ORG" },
	    { "the town. It is known as Zembel", "7-8 PER", "7-8 PER" },
	    { "the town known to Zembel", "4-5 PER", "4-5 PER" }, { "as Zembel", "1-2 PER", "1-2 PER" });
}
END_TEST

START_TEST(ends_prizes_and_ships_where_their_names_end)
{
	CHECK(false,
	    { "the Orvill Prize is British", "1-5 MISC", "1-3 MISC,4-5 MISC" },
	    { "HMS Duke of Zembel sailed", "1-2 PER,3-4 LOC", "0-4 MISC" },
	    { "HMS Duke of Zembel sailed", "1-2 PER", "0-4 MISC" },
	    { "Hurricane Rena of Zembel", "1-2 PER,3-4 LOC", "0-2 MISC,3-4 LOC" });
}
END_TEST

START_TEST(joins_by_an_ampersand_up_to_the_longest_name)
{
	CHECK(false,
	    { "Marks & Velk Ada Orvill sang", "2-3 PER,3-5 PER", "0-5 ORG" },
	    { "the Big Red Old Grand Blue Zel Helm Marks & Spencer cut", "", "3-11 ORG" },
	    { "the Marks & Velka Zelma Torve Helma Orvine Brantz cut", "", "1-8 ORG" },
	    { "AB&CD fell", "", "0-1 ORG" },
	    { "A&B fell", "", "0-1 ORG" },
	    { "& fell", "", "" });
}
END_TEST

START_TEST(keeps_to_the_limits_of_brands_and_firms)
{
	CHECK(false,
	    { "abcdeFgh fell", "", "0-1 ORG" },
	    { "abcD fell", "", "" },
	    { "abDe fell", "", "0-1 ORG" },
	    { "abDE fell", "", "" },
	    { "of Velk Zelma Torve LLC now", "1-2 LOC", "1-5 ORG" },
	    { "of Velk Zelma Torve Helma LLC now", "1-2 LOC", "1-2 LOC" });
}
END_TEST

START_TEST(keeps_small_brands_and_suffixes_apart)
{
	CHECK(false,
	    { "Torvelo NV grew", "0-1 PER", "0-2 ORG" },
	    { "in Torvelo, NV now", "1-2 LOC", "1-2 LOC" },
	    { "of adidas now", "1-2 PER", "1-2 ORG" },
	    { "of adidas now", "", "1-2 ORG" },
	    { "then Helm Capital, LLC fell", "4-5 ORG", "1-5 ORG" },
	    { "then, LLC fell", "2-3 ORG", "2-3 ORG" },
	    { "then Torvelo LLC fell", "2-3 ORG", "1-3 ORG" });
}
END_TEST

START_TEST(knows_who_announces_by_the_verb)
{
	CHECK(true,
	    { "Norvane announces deal", "", "0-1 ORG" },
	    { "Norvane Zelma announces it", "", "0-2 ORG" },
	    { "Norvane Zelma Helma announces it", "", "0-3 ORG" },
	    { "Norvane Zelma Helma Orvine announces it", "", "" },
	    { "Norvane announces deal", "0-1 PER", "0-1 ORG" },
	    { "Norvane Zelma announces deal", "0-2 PER", "0-2 PER" },
	    { "Norvane announces deal", "0-1 LOC", "0-1 LOC" },
	    { "Norvane says it", "", "" });
}
END_TEST

UNIT_MAIN("labelrules")
{
	tcase_add_checked_fixture(unit, setup, NULL);
	tcase_add_test(unit, gives_suffixes_to_their_names);
	tcase_add_test(unit, joins_names_by_an_ampersand);
	tcase_add_test(unit, splits_two_known_names);
	tcase_add_test(unit, finds_persons_by_titles_and_given_names);
	tcase_add_test(unit, knows_things_by_their_heads);
	tcase_add_test(unit, knows_names_without_a_capital_at_the_front);
	tcase_add_test(unit, reads_headlines);
	tcase_add_test(unit, takes_types_from_what_the_document_has_in_full);
	tcase_add_test(unit, finds_storms_alone);
	tcase_add_test(unit, adds_no_suffix_to_other_names);
	tcase_add_test(unit, joins_by_an_ampersand_only_what_is_a_name);
	tcase_add_test(unit, knows_brands_and_names_with_digits);
	tcase_add_test(unit, knows_possessives_and_pairs);
	tcase_add_test(unit, knows_events_and_things);
	tcase_add_test(unit, reads_headlines_word_by_word);
	tcase_add_test(unit, tells_bands_from_places);
	tcase_add_test(unit, finds_whole_persons);
	tcase_add_test(unit, knows_teams_beside_teams);
	tcase_add_test(unit, knows_states_after_places);
	tcase_add_test(unit, finds_names_that_had_another_before);
	tcase_add_test(unit, takes_offices_off_persons);
	tcase_add_test(unit, knows_given_names_alone_at_the_front);
	tcase_add_test(unit, gathers_all_words_of_a_firm);
	tcase_add_test(unit, knows_organisations_and_features_whatever_the_model_says);
	tcase_add_test(unit, takes_the_type_of_the_noun_that_is_called_so);
	tcase_add_test(unit, ends_prizes_and_ships_where_their_names_end);
	tcase_add_test(unit, joins_by_an_ampersand_up_to_the_longest_name);
	tcase_add_test(unit, keeps_to_the_limits_of_brands_and_firms);
	tcase_add_test(unit, keeps_small_brands_and_suffixes_apart);
	tcase_add_test(unit, knows_who_announces_by_the_verb);
}
