#include "../unit.h"
#include "byline.h"
#include "lines/dateline.h"
#include "lines/linelabel.h"
#include "lines/liveblog.h"
#include "lines/photocredit.h"
#include "lines/readmore.h"
#include "lines/textlines.h"
#include "lines/titleblock.h"

static struct buf list;

/* Words, how it begins and ends, kind, sixteenths of capitals, small words and digits; commas and stops; marks. */
static void
put_measures(const struct textline *l)
{
	static const char *const marks[] = {
		"(c)", "rule", "address", "year", "clock", "quote", "bracketed", "CAPITALS"
	};
	size_t k;

	buf_printf(&list, "%u b%ue%uk%u "
	    "%u/%u/%u", (unsigned)l->words, l->begin, l->end, l->kind, l->capitals, l->small,
	    l->digits);
	if (l->commas + l->stops > 0)
		buf_printf(&list, " %u,%u.", l->commas, l->stops);
	for (k = 0; k < sizeof marks / sizeof marks[0]; k++)
		if ((l->mark >> k & 1) != 0)
			buf_printf(&list, " %s", marks[k]);
	if (l->phrase != PHRASE_NONE)
		buf_printf(&list, " phrase %u at %u-%u", l->phrase, l->phrase_start, l->phrase_end);
	if (l->reach != 0)
		buf_printf(&list, " reach %u", l->reach);
}

/* The labels of the line as the only one, inside of an article, above it, below it, and below a scraped one. */
static void
put_labels(const struct textline *l)
{
	static enum linelabel (*const of[])(const struct textline *) = {
		linelabel_of_lone, linelabel_of_inner, linelabel_of_head, linelabel_of_tail, linelabel_of_scraped_tail
	};
	size_t k;

	buf_str(&list, ";");
	for (k = 0; k < sizeof of / sizeof of[0]; k++)
		buf_printf(&list, " %s", of[k](l) == LABEL_KEEP ? "-" : linelabel_name(of[k](l)));
}

static void
put_length(const char *name, size_t n)
{
	if (n > 0)
		buf_printf(&list, " %s %zu", name, n);
}

/* The author that a byline names, or the names that another line begins with. */
static void
put_names(const struct textline *l)
{
	size_t n = list.n;

	buf_str(&list, titleblock_is_byline(l) ? " byline '" : " names '");
	if (titleblock_is_byline(l))
		titleblock_put_author(&list, l);
	else
		byline_put_names(&list, l->s);
	if (list.p[list.n - 1] == '\'')
		list.n = n;
	else
		buf_byte(&list, '\'');
}

/* What the readers of bylines and dates take from the line. */
static void
put_facts(const struct textline *l)
{
	struct date d;

	put_length("dateline", dateline_length(l->s));
	put_length("clock", liveblog_clock(l->s));
	if (readmore_cut(l->s) != l->s.n)
		buf_printf(&list, " readmore %zu", readmore_cut(l->s));
	buf_str(&list, photocredit_ends(l->s) ? " credit" : "");
	if (l->phrase == PHRASE_BYLINE || (l->phrase == PHRASE_NONE && l->words <= 4))
		put_names(l);
	if (byline_find_date(l->s, &d)) {
		buf_byte(&list, ' ');
		date_format(&list, &d);
	}
}

static const char *
got(const char *text)
{
	static struct textlines lines;
	size_t i;

	buf_clear(&list);
	textlines_read(&lines, bytes_of(text));
	for (i = 0; i < lines.n; i++) {
		buf_str(&list, i > 0 ? " | " : "");
		put_measures(&lines.line[i]);
		put_labels(&lines.line[i]);
		put_facts(&lines.line[i]);
	}
	buf_byte(&list, '\0');
	return (const char *)list.p;
}

static const struct {
	const char *text, *list;
} rows[] = {
	/*ROWS*/
	{ "The old pier of Vell sank on Monday night after the second storm in a week.",
	    "16 b0e1k10 3/6/0 reach 1; - - - - -" },
	{ "VELL, March 3 (OPN) - The old pier of Vell sank on Monday night after a storm.",
	    "16 b0e1k10 6/4/1 1,0. reach 1; - - - - - dateline 22" },
	{ "VELL \xE2\x80\x94 The old pier of Vell sank on Monday night after a storm.",
	    "14 b0e1k10 5/5/0 reach 1; - - - - - dateline 9" },
	{ "Vell (Orn Press) -- The old pier sank on Monday.", "9 b0e1k6 9/4/0 reach 1; - - - - - dateline 20" },
	{ "NEW VELL, Orn, Aug. 4 /PRNewsvell/ -- The old pier sank.",
	    "10 b0e1k11 10/2/2 2,1. reach 1; - - - - - dateline 38" },
	{ "VELL: The old pier sank on Monday.", "7 b0e1k6 7/5/0 reach 1; - - - - -" },
	{ "10:30 The pier is gone, says the mayor.", "8 b2e1k6 2/4/2 1,0. clock reach 1; - - - - - clock 5" },
	{ "10:30 a.m. - The pier is gone", "6 b2e0k4 3/3/3 0,1. clock reach 1; - - - - - clock 5" },
	{ "9.05 Uhr: Der Pier ist weg", "6 b2e0k4 8/5/3 reach 1; - - - - - clock 4" },
	{ "By Edda Lunn", "3 b0e0k1 16/0/0 phrase 2 at 0-2 reach 1; - - byline - - byline 'Edda Lunn'" },
	{ "By Edda Lunn and Tam Orrin",
	    "6 b0e0k5 13/3/0 phrase 2 at 0-2 reach 1; - - byline - - byline 'Edda Lunn, Tam Orrin'" },
	{ "By Edda Lunn, Orn Post | March 3, 2026, 10:30 a.m.",
	    "10 b0e1k11 10/0/5 3,0. rule year clock phrase 2 at 0-2 reach 1; - - - - - byline 'Edda Lunn' "
	    "2026-03-03T10:30:00Z" },
	{ "BY EDDA LUNN", "3 b0e0k1 16/0/0 CAPITALS phrase 2 at 0-2 reach 1; - - byline - - byline 'EDDA LUNN'" },
	{ "By Monday the pier was gone.", "6 b0e1k6 5/5/0 phrase 2 at 0-2 reach 1; - - byline - -" },
	{ "by Edda Lunn", "3 b1e0k1 11/5/0 phrase 2 at 0-2 reach 1; - - byline - - byline 'Edda Lunn'" },
	{ "Edda Lunn", "2 b0e0k1 16/0/0 reach 1; - - - - - byline 'Edda Lunn'" },
	{ "Edda Lunn, Staff Writer", "4 b0e0k5 16/0/0 1,0. phrase 2 at 11-23 reach 1; - - - - - names 'Edda Lunn'" },
	{ "Von Edda Lunn", "3 b0e0k1 16/0/0 phrase 2 at 0-3 reach 1; - - byline - - byline 'Edda Lunn'" },
	{ "Par Edda Lunn et Tam Orrin",
	    "6 b0e0k5 13/3/0 phrase 2 at 0-3 reach 1; - - byline - - byline 'Edda Lunn, Tam Orrin'" },
	{ "Author: Edda van der Lunn", "5 b0e0k5 10/6/0 reach 1; - - - - -" },
	{ "Written by E. Lunn on 3 March 2026",
	    "8 b0e0k4 8/4/4 year phrase 2 at 0-10 reach 1; - - byline - - byline 'E. Lunn' 2026-03-03" },
	{ "March 3, 2026", "3 b0e0k0 5/0/11 1,0. year reach 1; - - - - - 2026-03-03" },
	{ "Published: March 3, 2026 at 10:30 a.m. EST",
	    "8 b0e0k4 6/2/6 1,1. year clock phrase 6 at 0-9 reach 1; - - date-line - - "
	    "2026-03-03T10:30:00-05:00" },
	{ "Updated 3 March 2026", "4 b0e0k4 8/0/8 year phrase 6 at 0-7 reach 1; - - date-line - - 2026-03-03" },
	{ "3. M\xC3\xA4rz 2026, 10:30 Uhr",
	    "5 b2e0k4 6/0/10 1,0. year clock reach 1; - - - - - 2026-03-03T10:30:00Z" },
	{ "2026-03-03T10:30:00Z", "1 b2e0k0 0/0/16 year clock reach 1; - - - - - 2026-03-03T10:30:00Z" },
	{ "Tuesday, March 3, 2026", "4 b0e0k4 8/0/8 2,0. year reach 1; - - - - - 2026-03-03" },
	{ "03/03/2026", "1 b2e0k0 0/0/16 year reach 1; - - - - - 2026-03-03" },
	{ "2 hours ago", "3 b2e0k0 0/5/5 phrase 6 at 2-11 reach 1; - date-line - - -" },
	{ "Share this article", "3 b0e0k0 5/0/0 phrase 11 at 0-18 reach 1; boilerplate boilerplate - - -" },
	{ "Share on Facebook", "3 b0e0k1 11/5/0 phrase 11 at 0-17 reach 3; boilerplate boilerplate - - -" },
	{ "Print", "1 b0e0k1 16/0/0 phrase 8 at 0-5 reach 1; boilerplate - - - -" },
	{ "Advertisement", "1 b0e0k1 16/0/0 phrase 1 at 0-13 reach 1; boilerplate boilerplate - - -" },
	{ "ADVERTISEMENT", "1 b0e0k1 16/0/0 CAPITALS phrase 1 at 0-13 reach 1; boilerplate boilerplate - - -" },
	{ "Advertisement - Continue Reading Below", "4 b0e0k5 16/0/0 phrase 1 at 0-13 reach 1; - - - - -" },
	{ "Read more: A pier too old to mend",
	    "8 b0e0k4 4/6/0 phrase 10 at 0-9 reach 2; - boilerplate - boilerplate boilerplate" },
	{ "READ MORE", "2 b0e0k1 16/0/0 CAPITALS phrase 10 at 0-9 reach 2; boilerplate boilerplate - - -" },
	{ "Also read: The pier that sank",
	    "6 b0e0k4 5/0/0 phrase 10 at 0-9 reach 2; - boilerplate - boilerplate boilerplate" },
	{ "The pier sank on Monday. Read more",
	    "7 b0e0k4 7/2/0 0,1. phrase 10 at 25-34 reach 1; - - - - - readmore 24" },
	{ "The pier sank on Monday... Read more \xC2\xBB",
	    "8 b0e6k4 6/2/0 0,1. quote phrase 10 at 27-36 reach 1; - - - - - readmore 26" },
	{ "The pier sank on Monday. Continue reading",
	    "7 b0e0k4 7/2/0 0,1. phrase 10 at 25-41 reach 1; - - - - - readmore 24" },
	{ "The pier sank on Monday [...]", "5 b0e2k4 6/3/0 reach 1; - - - - -" },
	{ "Related articles", "2 b0e0k0 8/0/0 phrase 10 at 0-16 reach 2; boilerplate boilerplate - - -" },
	{ "More from Orn", "3 b0e0k1 11/0/0 phrase 10 at 0-9 reach 2; boilerplate - - - -" },
	{ "Sign up for our newsletter and never miss a storm.",
	    "10 b0e1k10 2/8/0 phrase 9 at 0-15 reach 3; - boilerplate - boilerplate boilerplate" },
	{ "Subscribe to The Orn Post for 5 crowns a week",
	    "10 b0e0k8 6/5/2 phrase 7 at 0-12 reach 1; - - - boilerplate boilerplate" },
	{ "Log in to comment",
	    "4 b0e0k4 4/8/0 phrase 7 at 0-17 reach 3; boilerplate boilerplate - boilerplate boilerplate" },
	{ "12 Comments", "2 b2e0k0 8/0/8 phrase 4 at 3-11 reach 1; - boilerplate - - -" },
	{ "Leave a Reply", "3 b0e0k1 11/5/0 phrase 4 at 0-13 reach 1; boilerplate boilerplate - - -" },
	{ "Your email address will not be published. Required fields are marked *",
	    "11 b0e6k8 3/4/0 0,1. phrase 4 at 0-40 reach 1; - - - - -" },
	{ "\xC2\xA9 2026 The Orn Post. All rights reserved.",
	    "8 b5e1k6 8/0/2 0,1. (c) year phrase 5 at 0-2 reach 1; - - - - tail" },
	{ "Copyright 2026 The Orn Post", "5 b0e0k5 13/0/3 year phrase 5 at 0-9 reach 1; - - - tail tail" },
	{ "(c) 2026 Orn Press. This material may not be published, broadcast, rewritten or redistributed.",
	    "14 b1e1k10 3/6/1 2,1. (c) year reach 1; - - - - tail" },
	{ "Terms of Use | Privacy Policy | Contact",
	    "6 b0e0k5 13/3/0 rule phrase 5 at 0-12 reach 1; - - boilerplate tail tail" },
	{ "Home \xE2\x80\xBA News \xE2\x80\xBA Vell", "3 b0e0k1 16/0/0 rule phrase 8 at 0-4 reach 1; - - - - -" },
	{ "Tags: Vell, Sea, Storm",
	    "4 b0e0k5 16/0/0 2,0. phrase 10 at 0-4 reach 2; - boilerplate - boilerplate boilerplate" },
	{ "Topics: Vell", "2 b0e0k1 16/0/0 phrase 10 at 0-6 reach 2; - boilerplate - boilerplate boilerplate" },
	{ "Photo: Tam Orrin", "3 b0e0k1 16/0/0 phrase 3 at 0-5 reach 2; - caption caption - - credit" },
	{ "The pier on Monday. Photo: Tam Orrin/Orn Press",
	    "8 b0e0k5 12/2/0 0,1. phrase 3 at 20-25 reach 1; - caption - - - credit" },
	{ "The pier on Monday (Tam Orrin/Orn Press)", "7 b0e5k5 11/2/0 reach 1; - caption - - - credit" },
	{ "The pier on Monday. (Photo by Tam Orrin)",
	    "8 b0e5k5 10/4/0 0,1. phrase 3 at 21-29 reach 1; - caption - - - credit" },
	{ "Photo by Tam Orrin", "4 b0e0k5 12/4/0 phrase 3 at 0-8 reach 1; - caption - - - credit" },
	{ "Image credit: Tam Orrin", "4 b0e0k5 12/0/0 phrase 3 at 0-5 reach 2; - caption - - - credit" },
	{ "Image credits Tam Orrin", "4 b0e0k5 12/0/0 phrase 3 at 0-5 reach 2; - - - - -" },
	{ "Foto: dpa", "2 b0e0k0 8/8/0 phrase 3 at 0-4 reach 2; - caption caption - - credit" },
	{ "[Tam Orrin/Reuters]", "2 b0e5k1 16/0/0 reach 1; - caption - - - credit" },
	{ "The pier on Monday. Tam Orrin/Getty Images",
	    "7 b0e0k5 11/2/0 0,1. phrase 3 at 30-42 reach 1; - caption - - - credit" },
	{ "The pier \xC2\xA9 Tam Orrin / AFP",
	    "6 b0e0k5 11/0/0 (c) phrase 5 at 9-11 reach 1; - caption - tail tail credit" },
	{ "The pier (as it was)", "5 b0e5k4 3/6/0 reach 1; - - - - -" },
	{ "The pier, (Vell/Orn)", "3 b0e5k1 11/0/0 1,0. reach 1; - - - - -" },
	{ "AP Photo/Tam Orrin", "3 b0e0k1 16/0/0 phrase 3 at 3-8 reach 1; - - - - -" },
	{ "(AP Photo/Tam Orrin, File)",
	    "4 b0e5k5 16/0/0 1,0. bracketed phrase 3 at 4-9 reach 1; - caption - - - credit" },
	{ "Picture of the pier: it is gone", "7 b0e0k4 2/9/0 phrase 3 at 0-7 reach 2; - - - - -" },
	{ "FILE - The pier of Vell in 2019. (AP Photo)",
	    "9 b0e5k4 9/4/2 0,1. year phrase 3 at 37-42 reach 1; - caption - - - dateline 7 credit" },
	{ "(Reporting by Edda Lunn in Vell; editing by Tam Orrin)",
	    "10 b0e5k9 10/5/0 1,0. bracketed phrase 12 at 1-13 reach 1; - - - tail tail" },
	{ "Edda Lunn writes about the sea. Write to her at edda@orn.example.",
	    "11 b0e1k10 4/6/0 0,1. address reach 1; - - - - byline" },
	{ "Follow Edda Lunn on Twitter @eddalunn", "6 b0e0k5 11/3/0 address phrase 11 at 0-6 reach 1; - - - - -" },
	{ "edda@orn.example", "1 b1e0k0 0/0/0 address reach 1; - - - - -" },
	{ "www.orn.example", "1 b1e0k0 0/0/0 reach 1; - - site-name site-name site-name" },
	{ "https://orn.example/pier?id=7", "1 b1e0k0 0/0/0 address reach 1; - - - - -" },
	{ "Call 0800 555 0147", "4 b0e0k4 4/0/12 reach 1; - - - - -" },
	{ "+47 12 34 56 78", "5 b5e0k4 0/0/16 reach 1; - - - - -" },
	{ "- The pier is gone", "4 b5e0k4 4/4/0 reach 1; - - - - -" },
	{ "\xE2\x80\xA2 The pier is gone", "5 b5e0k4 3/3/0 rule reach 1; - - - - -" },
	{ "1. The pier is gone", "5 b2e0k4 3/3/3 reach 1; - - - - -" },
	{ "* * *", "0 b5e6k0 0/0/0 reach 1; - - - - tail" },
	{ "---", "0 b5e6k0 0/0/0 reach 1; - - - - tail" },
	{ "###", "0 b5e6k0 0/0/0 reach 1; - - - - tail" },
	{ "ENDS", "1 b0e0k1 16/0/0 CAPITALS reach 1; - - - - -" },
	{ "\xE2\x80\x9CNobody was hurt,\xE2\x80\x9D said Ada Brand, who has kept the harbour for 31 years.",
	    "14 b4e1k10 2/6/1 1,0. quote reach 1; - - - - -" },
	{ "\"It is gone!\" \"Is it?\" \"Yes.\"", "6 b4e1k6 8/3/0 quote reach 1; - - - - -" },
	{ "Did it sink? Yes. When? On Monday.", "7 b0e1k7 11/2/0 0,3. reach 1; - - - - -" },
	{ "STORM SINKS PIER OF VELL", "5 b0e0k5 16/0/0 CAPITALS reach 1; - - - - -" },
	{ "Storm Sinks Pier of Vell", "5 b0e0k5 13/3/0 reach 1; - - - - -" },
	{ "Storm sinks pier of Vell", "5 b0e0k4 6/3/0 reach 1; - - - - -" },
	{ "Storm, ice, salt, fish, nets, boats and a mayor", "9 b0e0k4 2/4/0 5,0. reach 1; - - - - -" },
	{ "What comes next:", "3 b0e3k0 5/0/0 phrase 8 at 11-15 reach 1; - - - - -" },
	{ "the council said;", "3 b1e4k0 0/5/0 1,0. reach 1; - - - - -" },
	{ "he said that the pier, which was built in 1904, mended in 1938 and again in 1961, and which had been "
	    "out of use "
	    "since the autumn, would not be built again in the same place",
	    "36 b1e0k12 0/8/2 3,0. year reach 1; - - - - -" },
	{ "1904 1938 1961 1999 2024", "5 b2e0k4 0/0/16 year reach 1; - - - - -" },
	{ "12:30 13:45 15:00", "3 b2e0k0 0/0/16 clock reach 1; - - - - - clock 5" },
	{ "2024: 41 boats; 2025: 38", "5 b2e0k4 0/0/13 1,0. year reach 1; - - - - -" },
	{ "(As told to Edda Lunn)", "5 b0e5k5 10/3/0 bracketed reach 1; - - - - -" },
	{ "[This text was changed on Tuesday.]", "6 b0e1k6 5/5/0 reach 1; - - - - -" },
	{ "Correction: The pier was built in 1904, not in 1914.",
	    "10 b0e1k10 3/6/3 1,0. year phrase 12 at 0-10 reach 1; - - - - -" },
	{ "\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x81\xAE\xE6\xB8\xAF\xE3\x81\xA7\xE3\x80\x81\xE6\xA1\x9F\xE6\xA9\x8B\xE3\x81"
	    "\x8C\xE6"
	    "\xB2\x88\xE3\x82\x93\xE3\x81\xA0\xE3\x80\x82",
	    "5 b0e1k6 2/4/0 1,1. reach 1; - - - - -" },
	{ "\xE8\xA8\x98\xE8\x80\x85\xEF\xBC\x9A\xE6\x9D\x8E\xE6\x98\x8E\xE5\x8D\x8E",
	    "2 b0e0k1 14/0/0 phrase 2 at 0-6 reach 1; - - byline - - byline '李明华'" },
	{ "\xD0\x9F\xD0\xB8\xD1\x80\xD1\x81 \xD1\x83\xD1\x82\xD0\xBE\xD0\xBD\xD1\x83\xD0\xBB \xD0\xB2 "
	    "\xD0\xBF\xD0\xBE"
	    "\xD0\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xBD\xD0\xB8\xD0\xBA.",
	    "4 b0e1k6 4/4/0 reach 1; - - - - -" },
	{ "Lesen Sie auch: Die alte Mole",
	    "6 b0e0k5 11/0/0 phrase 10 at 0-14 reach 2; - boilerplate - boilerplate boilerplate" },
	{ "Lire aussi : Le vieux quai", "5 b0e0k4 6/0/0 phrase 10 at 0-10 reach 2; - boilerplate - - -" },
	{ "Newsletter",
	    "1 b0e0k1 16/0/0 phrase 9 at 0-10 reach 1; boilerplate boilerplate - boilerplate boilerplate" },
	{ "Menu", "1 b0e0k1 16/0/0 phrase 8 at 0-4 reach 1; boilerplate - - - -" },
	{ "Skip to content", "3 b0e0k0 5/5/0 phrase 8 at 0-15 reach 1; boilerplate boilerplate - - -" },
	{ "Loading...", "1 b0e2k1 16/0/0 phrase 8 at 0-7 reach 1; boilerplate - - - -" },
	{ "This story is developing; check back for updates.", "8 b0e1k6 2/4/0 1,0. reach 1; - - - - -" },
	{ "a\nb\na\nA line of prose that is long enough, and ends as one.\na\nOne more line of prose, which is as "
	    "long.",
	    "1 b1e0k0 0/16/0 reach 1; - - - - - | 1 b1e0k0 0/16/0 reach 1; - - - - - | 1 b1e0k0 0/16/0 "
	    "reach 1; - - - - - | 12 b0e1k10 1/5/0 1,0. reach 1; - - - - - | 1 b1e0k0 0/16/0 reach 1; - - - "
	    "- - | 9 b0e1k6 2/5/0 1,0. reach 1; - - - - -" },
	/*END*/
};

START_TEST(lists_what_is_known_of_lines)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(strcmp(got(rows[i].text), rows[i].list) == 0, "'%s' is\n%s\nnot\n%s", rows[i].text,
		    got(rows[i].text), rows[i].list);
}
END_TEST

UNIT_MAIN("linelisting")
{
	tcase_add_test(unit, lists_what_is_known_of_lines);
}
