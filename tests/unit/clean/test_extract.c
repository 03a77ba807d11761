#include "../unit.h"
#include "page/extract.h"

#define LEAD "The harbour of Norvik was closed on Monday after a storm, the second in a week, tore a ferry from " \
	"its berth."
#define SECOND "Nobody was hurt, the port's master said, but two piers are so badly damaged that they must be rebuilt."
#define THIRD "Work is to begin in spring, when the ice has gone, and will take until autumn, according to the " \
	"town council."
#define FOURTH "Until then, boats will land at Sundby, six miles to the north, where a pier has been out of use " \
	"since 1998."
#define COMMENT "I have lived here for forty years, and I have never seen the sea come over that wall before, not once."
#define TEASERS "<ul class=related-posts><li><a href=/1>Ferry line to be sold</a></li><li><a href=/2>Ice is " \
	"late</a></li></ul>"

static struct extract extractor;
static struct article article;

static void
extract(struct bytes page)
{
	buf_clear(&article.text);
	buf_bytes(&article.text, page);
	extract_article(&extractor, &article);
}

static const char *
text_of(const char *page)
{
	static char out[4096];
	size_t n;

	extract(bytes_of(page));
	n = article.text.n < sizeof out - 1 ? article.text.n : sizeof out - 1;
	if (n > 0)
		memcpy(out, article.text.p, n);
	out[n] = '\0';
	return out;
}

START_TEST(the_article_and_nothing_else)
{
	ck_assert_str_eq(text_of("<title>Storm closes harbour</title><nav><a href=/>Home</a> <a href=/n>News</a></nav>"
	    "<article><h1>Storm closes harbour</h1><div class=post-content><p>" LEAD "</p><p>" SECOND "</p>"
	    "<p>" THIRD "</p><p>" FOURTH "</p></div></article>" TEASERS
	    "<div id=comments><p>" COMMENT "</p><p>" COMMENT " Really.</p></div><footer><p>All rights reserved.</p>"),
	    LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_bytes(buf_view(&article.title), "Storm closes harbour");
}
END_TEST

START_TEST(references_and_white_space)
{
	ck_assert_str_eq(text_of("<div><p>A  caf&eacute; \n in <b>Nor</b>vik <i>and</i> more &amp; more, "
	    "" LEAD "</p><p>" SECOND
	    "</p><p>" THIRD "</p><p>" FOURTH "</p></div>"),
	    "A caf\303\251 in Norvik and more & more, " LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(paragraphs_behind_a_paywall_are_the_article)
{
	ck_assert_str_eq(text_of("<title>Storm</title><article><p>" LEAD "</p><p class=paywall>" SECOND "</p><p "
	    "class=paywall>" THIRD
	    "</p><p class=paywall>" FOURTH "</p></article>" TEASERS), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

#define SIX "Six weeks of frost are what the village counts on, an old hand said, and then a month of fog and rain."
#define ALL LEAD " " SECOND " " THIRD " " FOURTH " " COMMENT " " SIX

START_TEST(a_copy_of_the_whole_is_dropped)
{
	ck_assert_str_eq(text_of("<article><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>" FOURTH "</p><p>" COMMENT
	    "</p><p>" SIX "</p><div>" ALL " " ALL " " ALL "</div></article>"),
	    LEAD "\n" SECOND "\n" THIRD "\n" FOURTH "\n" COMMENT "\n" SIX);
}
END_TEST

START_TEST(the_next_story_is_another)
{
	ck_assert_str_eq(text_of("<title>Storm</title><article><h1>Storm</h1><p>" LEAD "</p><p>" SECOND "</p><p>"
	    THIRD "</p>"
	    "<p>"
	    FOURTH "</p></article><article><h1>Sea wall</h1><p>" COMMENT "</p><p>" SIX "</p><p>" COMMENT " "
	    "Never.</p><p>" SIX
	    " So it was.</p></article>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(prose_parted_by_breaks_only)
{
	ck_assert_str_eq(text_of("<body><div>" LEAD "<br><br>" SECOND "<br><br>" THIRD "<br>" FOURTH "</div></body>"),
	    LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(hidden_from_assistants_is_not_hidden)
{
	ck_assert_str_eq(text_of("<article><div aria-hidden=true><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>"
	    FOURTH "</p></div></article>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(text_in_noscript_where_there_is_no_other)
{
	ck_assert_str_eq(text_of("<body><div id=app></div><noscript><p>" LEAD "</p><p>" SECOND "</p></noscript>"),
	    LEAD "\n" SECOND);
}
END_TEST

START_TEST(text_in_json_where_there_is_no_other)
{
	ck_assert_str_eq(text_of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
	    LEAD "\\n\\n" SECOND " &lt;p&gt;" THIRD "\"}</script><body><div id=app>Loading</div>"),
	    LEAD "\n" SECOND "\n" THIRD);
}
END_TEST

START_TEST(a_page_of_one_line)
{
	ck_assert_str_eq(text_of("<p>Hello."), "Hello.");
	ck_assert_str_eq(text_of(""), "");
	ck_assert_str_eq(text_of("<"), "<");
}
END_TEST

START_TEST(a_title_above_the_text)
{
	ck_assert_str_eq(text_of("<title>Of boats</title><div><p>Of boats</p><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD
	    "</p><p>" FOURTH "</p></div>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of("<title>" LEAD "</title><p>" LEAD), LEAD);
}
END_TEST

START_TEST(a_class_name_does_not_take_the_whole_page)
{
	ck_assert_str_eq(text_of("<body><div class='sidebar "
	    "comments'><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>"
	    FOURTH "</p></div></body>"), LEAD "\n" SECOND "\n" THIRD "\n" FOURTH);
}
END_TEST

START_TEST(what_was_dropped_is_explained)
{
	size_t i;
	bool found = false;

	article.drops.on = true;
	text_of("<nav><a href=/>Home "
	    "page</a></nav><div><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p><p>" FOURTH "</p>");
	for (i = 0; i < article.drops.n; i++) {
		if (strcmp(article.drops.entry[i].rule, "element") == 0 &&
		    bytes_is(droplog_text(&article.drops, i), "Home page"))
			found = true;
	}
	ck_assert(found);
	article.drops.on = false;
	text_of("<nav>Home</nav><p>" LEAD);
	ck_assert_uint_eq(article.drops.n, 0);
}
END_TEST

START_TEST(a_huge_block_is_decoded_whole)
{
	struct buf page = { 0 };
	struct bytes text;
	size_t i;

	buf_str(&page, "<p>");
	for (i = 0; i < 5000; i++)
		buf_str(&page, "ab&amp;c, ");
	text = buf_view(&page);
	extract(text);
	ck_assert_uint_eq(article.text.n, 5000 * strlen("ab&c, ") - 1);
	for (i = 0; i + 6 < article.text.n; i += 6)
		ck_assert(memcmp(article.text.p + i, "ab&c, ", 6) == 0);
	buf_free(&page);
}
END_TEST

/* "&nGt;" is longer when it is decoded: the text would run into what is still to be read of the page. */
START_TEST(a_text_longer_than_its_page)
{
	struct buf page = { 0 };
	size_t i, right = 0;

	buf_str(&page, "<p>");
	for (i = 0; i < 5000; i++)
		buf_printf(&page, "&nGt;%04zu", i);
	buf_str(&page, "<p>The end, in other words.");
	extract(buf_view(&page));
	ck_assert_uint_eq(article.text.n, 5000 * 10 + 1 + 24);
	for (i = 0; i < 5000; i++) {
		char want[16];

		snprintf(want, sizeof want, "\342\211\253\342\203\222%04zu", i);
		right += memcmp(article.text.p + 10 * i, want, 10) == 0;
	}
	ck_assert_uint_eq(right, 5000);
	ck_assert(memcmp(article.text.p + 50000, "\nThe end, in other words.", 25) == 0);
	buf_free(&page);
}
END_TEST

/* An article with MIDDLE between its paragraphs. */
#define WITH(middle) "<title>Storm closes harbour</title><h1>Storm closes harbour</h1><div " \
	"class=post-content><p>" LEAD \
	"</p>" middle "<p>" SECOND "</p><p>" THIRD "</p><p>" FOURTH "</p></div>"
#define FOUR LEAD "\n" SECOND "\n" THIRD "\n" FOURTH
START_TEST(ids_made_of_headings_give_no_hints)
{
	ck_assert_str_eq(text_of(WITH("<section id=share-of-the-ferries><h2>Share of the ferries</h2><p>" COMMENT
	    "</p></section>")), LEAD "\nShare of the ferries\n" COMMENT "\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of(WITH("<h2 id=related>Related damage</h2>")), LEAD "\nRelated damage\n" SECOND "\n"
	    THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of(WITH("<section id=reader-comments-list><p>" COMMENT "</p></section>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<section id=related-posts><h2>Related posts</h2><ul><li><a href=/1>Ferry "
	    "line to be "
	    "sold</a></li><li><a href=/2>Ice is late</a></li></ul></section>")), FOUR);
}
END_TEST

START_TEST(hidden_text_goes)
{
	ck_assert_str_eq(text_of(WITH("<div hidden><p>" COMMENT "</p></div>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<p style='display: none'>" COMMENT "</p>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<p aria-hidden=true>" COMMENT "</p>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<p style='color: red; DISPLAY:NONE !important'>" COMMENT "</p>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<p style='visibility : hidden'>" COMMENT "</p>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<p class='note u-hidden'>" COMMENT "</p>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<p><i class=icon aria-hidden=true>star</i>The <i>pier</i> is new.</p>")), LEAD
	    "\nThe pier is new.\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of(WITH("<p>The pier<span class=sr-only> (opens as a map)</span> is new.</p>")), LEAD
	    "\nThe pier is new.\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of(WITH("<p aria-hidden=false>" COMMENT "</p>")), LEAD "\n" COMMENT "\n" SECOND "\n" THIRD
	    "\n" FOURTH);
}
END_TEST

START_TEST(hidden_text_that_a_script_shows_stays)
{
	ck_assert_str_eq(text_of(WITH("<p><span aria-hidden=true>T</span>he pier is new, and long.</p>")), LEAD
	    "\nThe pier is new, and long.\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of(WITH("<h3><button aria-expanded=false>Who pays for the pier?</button></h3><div "
	    "hidden><p>"
	    COMMENT "</p></div>")), LEAD "\nWho pays for the pier?\n" COMMENT "\n" SECOND "\n" THIRD "\n" FOURTH);
	/* most of the prose */
	ck_assert_str_eq(text_of("<title>Storm closes harbour</title><h1>Storm closes "
	    "harbour</h1><p>" LEAD "</p><div style='display:none'><p>" SECOND
	    "</p><p>" THIRD "</p><p>" FOURTH "</p></div>"), FOUR);
	/* paragraphs one by one */
	ck_assert_str_eq(text_of("<title>Storm closes harbour</title><h1>Storm closes "
	    "harbour</h1><p>" LEAD "</p><p hidden>" SECOND "</p><p hidden>" THIRD
	    "</p><p "
	    "hidden>" FOURTH "</p><p>" COMMENT "</p><p>" COMMENT COMMENT "</p>"),
	FOUR "\n" COMMENT "\n" COMMENT COMMENT);
}
END_TEST

START_TEST(boxes_that_address_the_reader_go)
{
	ck_assert_str_eq(text_of(WITH("<div class=x><h3>Recommended external content</h3><p>Here is a video that "
	    "goes with "
	    "the report.</p><p>I agree that content from a video site is shown to me.</p></div>")), FOUR);
	ck_assert_str_eq(text_of(WITH("<div class=x><h3>This content is reserved for "
	    "subscribers</h3><ul><li>Letters from "
	    "the coast, every Friday at noon, by Ada Holm.</li></ul><p>Create an account or sign in to read "
	    "on.</p></div>")),
	    FOUR);
	/* one that is plainly a notice, in a box of its own */
	ck_assert_str_eq(text_of(WITH("<div class=x><p>We and our partners store data on your device, such as cookies, "
	    "if you agree.</p></div>")), FOUR);
	/* an offer: the label of a form, and lines that all speak to the reader */
	ck_assert_str_eq(text_of(WITH("<div class=x><h3>All of the coast</h3><ul><li>Read it on your devices.</li>"
	    "<li>Cancel when you like.</li></ul><a href=/s>Subscribe now</a></div>")), FOUR);
}
END_TEST

/* Steps that tell the reader what to do are the article's where no label of a form is among them. */
START_TEST(a_list_that_addresses_the_reader_stays)
{
	ck_assert_str_eq(text_of(WITH("<div class=x><ol><li>Open the settings of your account.</li><li>Choose the "
	    "device that you lost.</li></ol></div>")), LEAD "\nOpen the settings of your account.\n"
	    "Choose the device that you lost.\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_str_eq(text_of(WITH("<div class=x><p>The ferry line stored data of our readers on a device.</p>"
	    "</div>")), LEAD "\nThe ferry line stored data of our readers on a device.\n" SECOND "\n" THIRD "\n"
	    FOURTH);
}
END_TEST

START_TEST(a_heading_alone_in_its_wrapper_stays)
{
	ck_assert_str_eq(text_of("<title>Storm closes harbour</title><h1>Storm closes harbour</h1><main>"
	    "<section class=c><div class=i><p>" LEAD "</p></div></section><section class=c><div class=i><h2>The "
	    "two piers</h2>"
	    "</div></section><section class=c><div class=i><p>" SECOND "</p></div></section><section "
	    "class=c><div class=i><p>"
	    THIRD "</p></div></section>"), LEAD "\nThe two piers\n" SECOND "\n" THIRD);
}
END_TEST

#define MILL "The mill of Skarn burned down on Tuesday night, the fire brigade said."
#define SON "Nobody was in it, the miller's son said, who had seen the fire from afar."
#define LINKS "<nav><ul><li><a href=/a>World</a><li><a href=/b>Money</a><li><a href=/c>Sport</a></ul></nav>"

/* An article of two lines, and around it what most pages have, and AFTER. */
static const char *
short_page(const char *after)
{
	static char page[4096];

	snprintf(page, sizeof page, "<title>Mill burns</title><header>" LINKS "</header>"
	    "<article class=c-main><h1>Mill burns</h1><p class=by>By Ada Holm</p><div class=c-share>Share this</div>"
	    "<div class=c-body><p>" MILL "</p><p>" SON "</p></div></article>%s<footer>" LINKS "</footer>", after);
	return page;
}

START_TEST(a_short_article_stays_whole_beside_long_teasers)
{
	ck_assert_str_eq(text_of(short_page("")), MILL "\n" SON);
	ck_assert_str_eq(text_of(short_page("<aside class=c-related><h3>Read next</h3><ul>"
	    "<li><a href=/1>Harbour closed</a><p>" LEAD "</p><li><a href=/2>Piers damaged</a><p>" SECOND "</p>"
	    "<li><a href=/3>Work to begin</a><p>" THIRD "</p></ul></aside>")), MILL "\n" SON);
	ck_assert_str_eq(text_of("<title>Mill burns</title>" LINKS "<article><h1>Mill burns</h1><div class=c-body>"
	    "<p>" LEAD "</p><p>" SON "</p><aside class=c-related><h3>Read next</h3><ul>"
	    "<li><a href=/1>Harbour closed</a><p>Ice</p><li><a href=/2>Piers damaged</a><p>Storm</p>"
	    "<li><a href=/3>Work to begin</a><p>Pier</p></ul></aside>"
	    "<p>It will not be built again.</p></div></article>" LINKS), LEAD "\n" SON "\nIt will not be built again.");
}
END_TEST

START_TEST(the_item_of_a_feed_keeps_its_sentences)
{
	ck_assert_str_eq(text_of("<p>" LEAD "</p><p><a href=/x><b>ADA HOLM TELLS HOW SHE CAME TO THE SEA AND "
	    "STAYED</b></a></p>"
	    "<p>The last storm was in 2019.</p>"), LEAD "\nThe last storm was in 2019.");
	ck_assert_str_eq(text_of("<p>" LEAD "</p><p>And now?</p>"), LEAD "\nAnd now?");
}
END_TEST

#define TEASER(title) "<div class=t><h2><a href=/1>" title "</a></h2><p>" \
	"More than that is told on a page of its own, with a picture of " title ".</p></div>"

START_TEST(a_page_of_teasers_has_no_article)
{
	ck_assert_str_eq(text_of("<title>News</title><h1>News</h1>" TEASER("the ferry") TEASER("the ice") TEASER("the "
	    "pier") TEASER("the herring") TEASER("the mill")), "");
	ck_assert_str_eq(text_of("<title>News</title><h1>News</h1><div class=t><h2><a href=/1>Ferry "
	    "sold</a></h2><p>To a "
	    "baker.</p></div><div class=t><h2><a href=/2>Ice is late</a></h2><p>Again.</p></div><div "
	    "class=t><h2><a href=/3>Pier "
	    "opens</a></h2><p>At last, in May.</p></div><div class=t><h2><a href=/4>Herring back</a></h2><p>In "
	    "spring.</p></div>"),
	    "");
}
END_TEST

/* What is kept of MIDDLE between the paragraphs of an article, its lines joined by " | ". */
static const char *
kept_of(const char *middle)
{
	static struct buf page;
	static char out[4096];
	const char *text, *after;
	size_t n = 0;

	buf_clear(&page);
	buf_printf(&page, WITH("%s"), middle);
	buf_byte(&page, '\0');
	text = text_of((const char *)page.p);
	after = strstr(text, "\n" SECOND "\n" THIRD "\n" FOURTH);
	ck_assert_ptr_nonnull(after);
	ck_assert_int_eq(strncmp(text, LEAD, strlen(LEAD)), 0);
	for (text += strlen(LEAD) + (text + strlen(LEAD) < after); text < after; text++)
		n += (size_t)snprintf(out + n, sizeof out - n, *text == '\n' ? " | " : "%c", *text);
	out[n] = '\0';
	return out;
}

#define PAYS "The town pays for all of it, the mayor said on Monday."
#define ck_assert_kept(middle, want)	\
	ck_assert_msg(strcmp(kept_of(middle), want) == 0, "'%s' has '%s', not '%s'", middle, kept_of(middle), want)

START_TEST(elements_between_paragraphs)
{
	ck_assert_kept("<h3><button>Who pays for it?</button></h3><p>" PAYS "</p>",
	    "Who pays for it? | The town pays for all of it, the mayor said on Monday.");
	ck_assert_kept("<button aria-expanded=false>Who pays for the pier?</button><p>" PAYS "</p>",
	    "Who pays for the pier? | The town pays for all of it, the mayor said on Monday.");
	ck_assert_kept("<button aria-expanded=false>Show more</button><p>" PAYS "</p>", PAYS);
	ck_assert_kept("<button>Who pays for the pier?</button><p>" PAYS "</p>", PAYS);
	ck_assert_kept("<div role=region hidden><p>" PAYS "</p></div>", "");
	ck_assert_kept("<div role=tabpanel hidden><p>" PAYS "</p></div>", "");
	ck_assert_kept("<span hidden>" PAYS "</span>", "");
	ck_assert_kept("<div class=x hidden><p>" PAYS "</p></div>", "");
	ck_assert_kept("<p><span hidden>The</span> town pays for all of it, the mayor said on Monday.</p>",
	    "town pays for all of it, the mayor said on Monday.");
	ck_assert_kept("<p><span hidden>T</span> he town pays for all of it, the mayor said on Monday.</p>",
	    "T he town pays for all of it, the mayor said on Monday.");
	ck_assert_kept("<figure><img src=a><figcaption>The pier of Norvik in spring.</figcaption></figure>", "");
	ck_assert_kept("<aside><p>" PAYS "</p></aside>", "");
	ck_assert_kept("<form><p>" PAYS "</p></form>", "");
	ck_assert_kept("<video>" PAYS "</video>", "");
	ck_assert_kept("<menu><li>" PAYS "</menu>", "");
	ck_assert_kept("<ul><li>The town pays for all of it.</li><li>The port pays for none of it.</li></ul>",
	    "The town pays for all of it. | The port pays for none of it.");
	ck_assert_kept("<blockquote><p>" PAYS "</p></blockquote>", PAYS);
	ck_assert_kept("<table><tr><td>Pier</td><td>Cost</td></tr><tr><td>North</td><td>5 million</td></tr></table>",
	    "Pier | Cost | North | 5 million");
	ck_assert_kept("<h2>The two piers of the town</h2>", "The two piers of the town");
	ck_assert_kept("<h2><a href=/x>The two piers of the town</a></h2>", "The two piers of the town");
	ck_assert_kept("<h2>Piers</h2>", "Piers");
	ck_assert_kept("<div class=share><p>Share this.</p></div>", "");
	ck_assert_kept("<div class=newsletter><p>Sign up for our letter from the coast.</p></div>", "");
	ck_assert_kept("<div class=advertisement>Advertisement</div>", "");
	ck_assert_kept("<p><a href=/x>READ ALL ABOUT THE TWO PIERS OF THE TOWN</a></p>", "");
	ck_assert_kept("<p><a href=/x>Read all about the two piers of the town</a></p>",
	    "Read all about the two piers of the town");
	ck_assert_kept("<p>See also: <a href=/x>The two piers of the town</a></p>", "");
	ck_assert_kept("<p>Click here to see the two piers of the town.</p>",
	    "Click here to see the two piers of the town.");
	ck_assert_kept("<div class=tags>Tags: <a href=/p>piers</a>, <a href=/t>town</a></div>", "");
	ck_assert_kept("<p class=author-bio>Ada Holm covers the coast for the Norvik Post.</p>", "");
	ck_assert_kept("<p>(Nordnews)</p>", "(Nordnews)");
	ck_assert_kept("<noscript><p>" PAYS "</p></noscript>", "");
	ck_assert_kept("<pre>The town pays for all of it,\nthe mayor said on Monday.</pre>", PAYS);
	ck_assert_kept("<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 in the count of the town&#8217;s piers, "
	    "&hellip; it was said on Monday.</p>",
	    "1 < 2 && 3 > 2 in the count of the town\xe2\x80\x99s piers, \xe2\x80\xa6 it was said on Monday.");
	ck_assert_kept("<div>The town pays for all of it.<br>The port pays for none of it.<hr>So "
	    "it was said on Monday.</div>",
	    "The town pays for all of it. | The port pays for none of it. | So it was said on Monday.");
	ck_assert_kept("<dl><dt>The town</dt><dd>It pays for all of it, the mayor said.</dd></dl>",
	    "The town | It pays for all of it, the mayor said.");
}
END_TEST

/* The author and the date of a page that states neither, with HEAD below its heading. */
static const char *
byline_of(const char *head)
{
	static struct buf page;
	static char out[256];

	buf_clear(&page);
	buf_str(&page, "<title>Storm closes harbour</title><article><h1>Storm closes harbour</h1>");
	buf_str(&page, head);
	buf_str(&page, "<div class=post-content><p>" LEAD "</p><p>" SECOND "</p><p>" THIRD "</p></div></article>"
	    "<section id=comments><span class=author>Per Lind</span> <span class=date>5 March 2020</span></section>");
	extract(buf_view(&page));
	snprintf(out, sizeof out, "%.*s/%.*s", (int)article.author.n, (const char *)article.author.p,
	    (int)article.date.n, (const char *)article.date.p);
	return out;
}

START_TEST(bylines_and_dates_that_people_see)
{
	ck_assert_str_eq(byline_of("<div class=byline><a rel=author href=/a>Ada June Holm</a> June 10, 2026</div>"),
	    "Ada June Holm/2026-06-10");
	ck_assert_str_eq(byline_of("<p>By Ada Holm</p><p>Stand: 04.03.2024</p>"), "Ada Holm/2024-03-04");
	ck_assert_str_eq(byline_of("<div class=meta>Monday March 4, 2024 10:05 am by Ada Holm</div>"),
	    "Ada Holm/2024-03-04T10:05:00Z");
	ck_assert_str_eq(byline_of("<p><span>Von</span> <a href=/autor/ada-holm>Ada Holm</a></p><time>4. M\303\244rz "
	    "2024</time>"), "Ada Holm/2024-03-04");
	ck_assert_str_eq(byline_of("<div class=post-meta>March 4, 2024 by <a href=/a>Ada Holm</a></div>"),
	    "Ada Holm/2024-03-04");
	ck_assert_str_eq(byline_of("<div class=article-meta>Ada Holm | 4 March 2024 | 3 min read</div>"),
	    "Ada Holm/2024-03-04");
	ck_assert_str_eq(byline_of("<div class=meta><span>World News</span> | <span>4 March 2024</span></div>"),
	    "/2024-03-04");
	ck_assert_str_eq(byline_of("<p class=byline>By Ada Holm, The Coast Gazette</p>"), "Ada Holm/");
	ck_assert_str_eq(byline_of("<figure><img src=a><figcaption><span class=author>Per "
	    "Lind</span></figcaption></figure>"),
	    "/");
	ck_assert_str_eq(byline_of(""), "/");
}
END_TEST

START_TEST(the_link_to_the_whole_text_goes)
{
	ck_assert_str_eq(text_of("<p>" LEAD " Ferries wait \342\200\246 <a class=more-link href=/x>Continue reading "
	    "<span class=screen-reader-text>Storm closes harbour</span></a></p>"), LEAD " Ferries wait \342\200\246");
	ck_assert_str_eq(text_of("<p>" LEAD " <a href=/x>Read more</a></p>"), LEAD);
	ck_assert_str_eq(text_of("<p>" LEAD " <a href=/x>The piers of Norvik</a></p>"), LEAD " The piers of Norvik");
}
END_TEST

UNIT_MAIN("extract")
{
	tcase_add_test(unit, elements_between_paragraphs);
	tcase_add_test(unit, a_list_that_addresses_the_reader_stays);
	tcase_add_test(unit, the_link_to_the_whole_text_goes);
	tcase_add_test(unit, bylines_and_dates_that_people_see);
	tcase_add_test(unit, ids_made_of_headings_give_no_hints);
	tcase_add_test(unit, hidden_text_goes);
	tcase_add_test(unit, hidden_text_that_a_script_shows_stays);
	tcase_add_test(unit, boxes_that_address_the_reader_go);
	tcase_add_test(unit, a_heading_alone_in_its_wrapper_stays);
	tcase_add_test(unit, a_short_article_stays_whole_beside_long_teasers);
	tcase_add_test(unit, the_item_of_a_feed_keeps_its_sentences);
	tcase_add_test(unit, a_page_of_teasers_has_no_article);
	tcase_add_test(unit, the_article_and_nothing_else);
	tcase_add_test(unit, references_and_white_space);
	tcase_add_test(unit, paragraphs_behind_a_paywall_are_the_article);
	tcase_add_test(unit, a_copy_of_the_whole_is_dropped);
	tcase_add_test(unit, the_next_story_is_another);
	tcase_add_test(unit, prose_parted_by_breaks_only);
	tcase_add_test(unit, hidden_from_assistants_is_not_hidden);
	tcase_add_test(unit, text_in_noscript_where_there_is_no_other);
	tcase_add_test(unit, text_in_json_where_there_is_no_other);
	tcase_add_test(unit, a_page_of_one_line);
	tcase_add_test(unit, a_title_above_the_text);
	tcase_add_test(unit, a_class_name_does_not_take_the_whole_page);
	tcase_add_test(unit, what_was_dropped_is_explained);
	tcase_add_test(unit, a_huge_block_is_decoded_whole);
	tcase_add_test(unit, a_text_longer_than_its_page);
}
