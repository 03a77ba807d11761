#include "../unit.h"
#include "lines/dateline.h"
#include "lines/liveblog.h"
#include "lines/plaintext.h"

#define LEAD "The harbour of Norvik was closed on Monday after a storm, the second in a week, " \
	"tore a ferry from its berth."
#define SECOND "Nobody was hurt, the port's master said, but two piers are so badly damaged that they must be rebuilt."
#define THIRD "Work is to begin in spring, when the ice has gone, and will take until autumn, " \
	"according to the town council."
#define FOURTH "Until then, boats will land at Sundby, six miles to the north, where a pier has been " \
	" out of use since 1998."
#define BODY LEAD "\n" SECOND "\n" THIRD "\n" FOURTH

static struct plaintext plain;
static struct article article;

static struct bytes
text_of(const char *s)
{
	buf_clear(&article.text);
	buf_str(&article.text, s);
	plaintext_read(&plain, buf_view(&article.text));
	plaintext_article(&plain, 0, &article);
	return buf_view(&article.text);
}

START_TEST(knows_datelines)
{
	ck_assert_uint_eq(dateline_length(bytes_of("NORVIK (Nordnews) \xE2\x80\x94 The harbour")), 22);
	ck_assert_uint_eq(dateline_length(bytes_of("Sundby, May 3 (Nordnews) -- The harbour")), 28);
	ck_assert_uint_eq(dateline_length(bytes_of("NORVIK, May 3 - The harbour")), 16);
	ck_assert_uint_eq(dateline_length(bytes_of("The harbour - an old one - is closed.")), 0);
	ck_assert_uint_eq(dateline_length(bytes_of("norvik (Nordnews) - The harbour")), 0);
	ck_assert_uint_eq(dateline_length(bytes_of("")), 0);
}
END_TEST

START_TEST(loses_nothing_of_a_text_that_is_whole)
{
	ck_assert_bytes(text_of(BODY), BODY);
	ck_assert_bytes(text_of(LEAD), LEAD);
	ck_assert_bytes(text_of("Harbour closed"), "Harbour closed");
	ck_assert_bytes(text_of(""), "");
}
END_TEST

START_TEST(takes_the_head_off)
{
	ck_assert_bytes(text_of("Storm closes the harbour of Norvik\nBy Ada Holm and Per Lind\nDate:\n"
	    "March 4, 2024\n" BODY), BODY);
	ck_assert_bytes(buf_view(&article.title), "Storm closes the harbour of Norvik");
	ck_assert_bytes(buf_view(&article.author), "Ada Holm, Per Lind");
	ck_assert_bytes(buf_view(&article.date), "2024-03-04");
}
END_TEST

START_TEST(drops_captions_forms_and_tails)
{
	ck_assert_bytes(text_of("This photo shows the ferry Hild on the rocks of Norvik on Monday. (Nordnews)\n" BODY
	    "\n\xC2\xA9 Nordnews\nLEAVE A REPLY\nPlease enter your comment!\nRelated Articles\nIce is late this year\n"
	    "Ferry line to be sold"), BODY);
	ck_assert_bytes(text_of(BODY "\nnorvikpost.example"), BODY);
	ck_assert_bytes(text_of(BODY "\n(Reporting by Ada Holm; Editing by Per Lind)"), BODY);
}
END_TEST

START_TEST(parts_glued_articles)
{
	ck_assert_bytes(text_of("Storm closes the harbour of Norvik\n" BODY "\nRelated Articles\nSundby Courier\n"
	    "2 hours ago\nPier of Sundby opens again after decades\nSUNDBY (Nordnews) - " BODY
	    "\nCourier\n3 hours ago\nIce is late\n"
	    "The ice on the river has not come yet..."), BODY);
	ck_assert_uint_eq(plain.parts, 2);
	plaintext_article(&plain, 1, &article);
	ck_assert_bytes(buf_view(&article.title), "Pier of Sundby opens again after decades");
	ck_assert_bytes(buf_view(&article.text), "SUNDBY (Nordnews) - " BODY);
}
END_TEST

START_TEST(explains_each_line)
{
	article.drops.on = true;
	text_of("Storm closes the harbour of Norvik\n" BODY "\nnorvikpost.example");
	ck_assert_uint_eq(article.drops.n, 2);
	ck_assert_str_eq(article.drops.entry[0].rule, "title");
	ck_assert_str_eq(article.drops.entry[1].rule, "site-name");
	plaintext_free(&plain);
	article_free(&article);
}
END_TEST

START_TEST(drops_labels_and_notices_wherever_they_stand)
{
	ck_assert_bytes(text_of(LEAD "\nAdvertisement\n" SECOND "\nShare this:\n" THIRD "\n"
	    "Read also: Ice is late this year\n" FOURTH), BODY);
	ck_assert_bytes(text_of(LEAD "\nThis site uses cookies to count its readers, which helps us to improve it.\n"
	    SECOND "\n" THIRD "\nSign up for our newsletter\nThe news of the coast at seven\nEnter your email address\n"
	    FOURTH), BODY);
	ck_assert_bytes(text_of(LEAD "\nWeiterlesen nach der Anzeige\n" SECOND "\nTap to listen\n" THIRD "\n"
	    "Read in app\n" FOURTH), BODY);
	ck_assert_bytes(text_of(LEAD "\nShare on Facebook\n" SECOND "\nClick here to subscribe\n" THIRD "\n"
	    "MORE: Ice is late this year\n" FOURTH "\nRead more by Ada Holm"), BODY);
	ck_assert_bytes(text_of(LEAD "\nImage caption, The ferry on Sunday\n" SECOND "\nGetty Images\n" THIRD
	    "\nThe pier (Photo: Ada Holm/NN)\n" FOURTH), BODY);
}
END_TEST

/* A sentence that begins like a notice and says nothing of one is the article's. */
START_TEST(keeps_what_only_begins_like_a_notice)
{
	ck_assert_bytes(text_of(LEAD "\n" SECOND "\nTo keep reading the sea, the old men of the town met on the wall.\n"
	    THIRD "\n" FOURTH), LEAD "\n" SECOND
	    "\nTo keep reading the sea, the old men of the town met on the wall.\n" THIRD "\n" FOURTH);
	ck_assert_bytes(text_of(LEAD "\n" SECOND "\nJobs\n" THIRD "\n" FOURTH), LEAD "\n" SECOND "\nJobs\n" THIRD
	    "\n" FOURTH);
}
END_TEST

START_TEST(drops_a_short_line_that_stands_three_times)
{
	ck_assert_bytes(text_of(LEAD "\nPage of the story\n" SECOND "\nPage of the story\n" THIRD
	    "\nPage of the story\n" FOURTH), BODY);
	ck_assert_bytes(text_of(LEAD "\nPage of the story\n" SECOND "\nPage of the story\n" THIRD "\n" FOURTH
	    "\nPage of the story"), BODY);
	/* twice may be the author's, and so may what stands in title case or is a question */
	ck_assert_bytes(text_of(LEAD "\nPage of the story\n" SECOND "\nPage of the story\n" THIRD "\n" FOURTH),
	    LEAD "\nPage of the story\n" SECOND "\nPage of the story\n" THIRD "\n" FOURTH);
	ck_assert_bytes(text_of(LEAD "\nThe Bottom Line\n" SECOND "\nThe Bottom Line\n" THIRD "\nThe Bottom Line\n"
	    FOURTH), LEAD "\nThe Bottom Line\n" SECOND "\nThe Bottom Line\n" THIRD "\nThe Bottom Line\n" FOURTH);
	ck_assert_bytes(text_of(LEAD "\nAnd what now?\n" SECOND "\nAnd what now?\n" THIRD "\nAnd what now?\n" FOURTH),
	    LEAD "\nAnd what now?\n" SECOND "\nAnd what now?\n" THIRD "\nAnd what now?\n" FOURTH);
}
END_TEST

START_TEST(cuts_the_invitation_to_read_on)
{
	ck_assert_bytes(text_of(LEAD " Read more..."), LEAD);
	ck_assert_bytes(text_of(BODY " \302\273 Weiterlesen"), BODY);
	ck_assert_bytes(text_of(LEAD " [\342\200\246] Continue reading \342\206\222"), LEAD " [\342\200\246]");
	ck_assert_bytes(text_of(LEAD " Read more books."), LEAD " Read more books.");
	ck_assert_bytes(text_of(LEAD " Read the original."), LEAD " Read the original.");
	ck_assert_bytes(text_of(LEAD " She would read more"), LEAD " She would read more");
	ck_assert_bytes(text_of("Read more"), "");
}
END_TEST

START_TEST(drops_the_heading_of_a_form)
{
	ck_assert_bytes(text_of(LEAD "\n" SECOND "\nGet the Coast newsletter\nThe news of the sea at seven\n"
	    "Email address\n" THIRD "\n" FOURTH), BODY);
	/* above an advertisement, or where it is about nothing of the kind, it is the article's */
	ck_assert_bytes(text_of(LEAD "\n" SECOND "\nWhat the newsletter said\nAdvertisement\n" THIRD "\n" FOURTH),
	    LEAD "\n" SECOND "\nWhat the newsletter said\n" THIRD "\n" FOURTH);
	ck_assert_bytes(text_of(LEAD "\n" SECOND "\nWhat the sea did\nEmail address\n" THIRD "\n" FOURTH),
	    LEAD "\n" SECOND "\nWhat the sea did\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(keeps_the_entries_of_a_live_blog)
{
	ck_assert_bytes(text_of("Storm at Norvik: all that happens\n21:00\nA wave at the "
	    "pier\n" LEAD "\n18:12\nBoats go out\n"
	    SECOND "\n12:30 pm\nA calm before\n" THIRD "\nLoad more updates"),
	    "A wave at the pier\n" LEAD "\nBoats go out\n" SECOND "\nA calm before\n" THIRD);
	ck_assert_bytes(buf_view(&article.title), "Storm at Norvik: all that happens");
}
END_TEST

START_TEST(knows_times_of_day)
{
	ck_assert_uint_eq(liveblog_clock(bytes_of("21:00")), 5);
	ck_assert_uint_eq(liveblog_clock(bytes_of("9.05pm The wave")), 6);
	ck_assert_uint_eq(liveblog_clock(bytes_of("9:05 PM")), 7);
	ck_assert_uint_eq(liveblog_clock(bytes_of("14h30 La vague")), 5);
	ck_assert_uint_eq(liveblog_clock(bytes_of("14.30.")), 0);
	ck_assert_uint_eq(liveblog_clock(bytes_of("14.03.2024")), 0);
	ck_assert_uint_eq(liveblog_clock(bytes_of("3:1 for Norvik")), 0);
	ck_assert_uint_eq(liveblog_clock(bytes_of("123:45")), 0);
	ck_assert_uint_eq(liveblog_clock(bytes_of("")), 0);
}
END_TEST

START_TEST(drops_what_agencies_and_authors_sign_with)
{
	ck_assert_bytes(text_of(BODY "\n___\nHolm reported from Sundby. Nordnews writer Per Lind contributed to "
	    "this report.\n"
	    "Copyright 2024 Nordnews. All rights reserved. This material may not be published, broadcast or "
	    "rewritten."), BODY);
	ck_assert_bytes(text_of(BODY "\nAda Holm is a reporter at the Norvik Observer and covers the coast."), BODY);
	ck_assert_bytes(text_of(BODY "\nThe post Storm closes harbour appeared first on Norvik Blog."), BODY);
	ck_assert_bytes(text_of("English | Dansk | Norsk\n" BODY "\n#storm #harbour"), BODY);
	ck_assert_bytes(text_of(BODY "\n___\nHolm reported from Sundby."), BODY);
	/* inside the article they are the author's */
	ck_assert_bytes(text_of(LEAD "\nAda Holm is a reporter at the Norvik Observer and covers the "
	    "coast.\n" SECOND "\n"
	    THIRD), LEAD "\nAda Holm is a reporter at the Norvik Observer and covers the coast.\n" SECOND "\n" THIRD);
}
END_TEST

START_TEST(parts_articles_under_title_byline_and_date)
{
	text_of("Storm closes the harbour of Norvik\nBy Ada Holm\nMarch 4, 2024\n" BODY "\nPier of Sundby opens again\n"
	    "By Per Lind\nMarch 3, 2024\n" BODY "\n" BODY);
	ck_assert_uint_eq(plain.parts, 2);
	ck_assert_bytes(buf_view(&article.text), BODY);
	plaintext_article(&plain, 1, &article);
	ck_assert_bytes(buf_view(&article.title), "Pier of Sundby opens again");
	ck_assert_bytes(buf_view(&article.author), "Per Lind");
	ck_assert_bytes(buf_view(&article.date), "2024-03-03");
	/* a title of two words, where it is said who and when */
	text_of("Storm closes the harbour of Norvik\nBy Ada Holm\nMarch 4, 2024\n" BODY "\nPier opens\n"
	    "By Per Lind\nMarch 3, 2024\n" BODY "\n" BODY);
	ck_assert_uint_eq(plain.parts, 2);
	ck_assert_bytes(buf_view(&article.text), BODY);
	/* a byline alone may be that of a part */
	text_of("Storm closes the harbour of Norvik\nBy Ada Holm\nMarch 4, 2024\n" BODY "\nPier of Sundby opens again\n"
	    "By Per Lind\n" BODY "\n" BODY);
	ck_assert_uint_eq(plain.parts, 1);
}
END_TEST

UNIT_MAIN("plaintext")
{
	tcase_add_test(unit, cuts_the_invitation_to_read_on);
	tcase_add_test(unit, drops_the_heading_of_a_form);
	tcase_add_test(unit, keeps_the_entries_of_a_live_blog);
	tcase_add_test(unit, knows_times_of_day);
	tcase_add_test(unit, drops_what_agencies_and_authors_sign_with);
	tcase_add_test(unit, parts_articles_under_title_byline_and_date);
	tcase_add_test(unit, drops_labels_and_notices_wherever_they_stand);
	tcase_add_test(unit, keeps_what_only_begins_like_a_notice);
	tcase_add_test(unit, drops_a_short_line_that_stands_three_times);
	tcase_add_test(unit, knows_datelines);
	tcase_add_test(unit, loses_nothing_of_a_text_that_is_whole);
	tcase_add_test(unit, takes_the_head_off);
	tcase_add_test(unit, drops_captions_forms_and_tails);
	tcase_add_test(unit, parts_glued_articles);
	tcase_add_test(unit, explains_each_line);
}
