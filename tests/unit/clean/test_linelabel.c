#include "../unit.h"
#include "lines/linelabel.h"

struct sample {
	const char *text;
	const char *labels;	/* alone, in an article, above it, below it, and below a scraped one */
};

static void
check_all(const struct sample *sample, size_t n)
{
	static enum linelabel (*const rule[])(const struct textline *) = {
		linelabel_of_lone, linelabel_of_inner, linelabel_of_head, linelabel_of_tail, linelabel_of_scraped_tail
	};
	struct textlines lines = { 0 };
	char labels[128];
	size_t i, length;

	for (; n > 0; n--, sample++) {
		textlines_read(&lines, bytes_of(sample->text));
		ck_assert_uint_eq(lines.n, 1);
		for (i = length = 0; i < sizeof rule / sizeof rule[0]; i++)
			length += (size_t)snprintf(labels + length, sizeof labels - length, "%s%s", i > 0 ? " " : "",
			    linelabel_name(rule[i](&lines.line[0])));
		ck_assert_msg(strcmp(labels, sample->labels) == 0, "'%s' is '%s', not '%s'", sample->text, labels,
		    sample->labels);
	}
	textlines_free(&lines);
}

START_TEST(labels_lines_by_where_they_stand)
{
	static const struct sample sample[] = {
		{ "Share this", "boilerplate boilerplate kept kept kept" },
		{ "submitted by /u/a_very_long_name_of_somebody", "boilerplate boilerplate kept kept kept" },
		{ "Share this article with all of your friends now", "kept kept kept kept kept" },
		{ "Share this with your old friends.", "kept kept kept kept kept" },
		{ "Related: Who owns the ferries?", "kept boilerplate kept boilerplate boilerplate" },
		{ "Advertisement", "boilerplate boilerplate kept kept kept" },
		{ "4 min read", "kept date-line kept kept kept" },
		{ "Updated 2 hours ago", "kept kept date-line kept kept" },
		{ "2 hours ago", "kept date-line kept kept kept" },
		{ "hours ago", "kept kept date-line kept kept" },
		{ "3 of 12", "kept caption kept kept kept" },
		{ "3 / 12", "kept caption kept kept kept" },
		{ "3 von 12", "kept caption kept kept kept" },
		{ "3 of", "kept kept kept kept kept" },
		{ "of 12", "kept kept kept kept kept" },
		{ "3 of 12 boats", "kept kept kept kept kept" },
		{ "3 out 12", "kept kept kept kept kept" },
		{ "3 comments", "kept boilerplate kept kept kept" },
		{ "\xc5\x91 Advertisement", "kept kept kept kept kept" },
		{ "Advertisement \xe2\x80\x94 \xd0\x96", "boilerplate kept kept kept kept" },
		{ "Advertisement \xe2\x86\x93", "boilerplate boilerplate kept kept kept" },
		{ "Menu", "boilerplate kept kept kept kept" }, { "Share", "boilerplate kept kept kept kept" },
		{ "Photo", "kept kept caption kept kept" }, { "Related", "boilerplate kept kept kept kept" },
		{ "Related Articles", "boilerplate boilerplate kept kept kept" },
		{ "Also read | The mill is sold", "kept boilerplate kept kept kept" },
		{ "Also read > The mill is sold", "kept boilerplate kept kept kept" },
		{ "Also read The mill is sold", "kept kept kept kept kept" },
		{ "Read more: The mill is sold", "kept boilerplate kept boilerplate boilerplate" },
		{ "Read more : The mill is sold", "kept boilerplate kept kept kept" },
		{ "Read more", "boilerplate boilerplate kept kept kept" },
		{ "Photo: Jon Asker", "kept caption caption kept kept" },
		{ "Photo: Jon Asker (Reuters)", "kept caption caption kept kept" },
		{ "Photo by Jon Asker", "kept caption kept kept kept" },
		{ "The bridge (Photo: Jon Asker/Reuters)", "kept caption kept kept kept" },
		{ "The bridge [Photo: Jon Asker/Reuters]", "kept caption kept kept kept" },
		{ "The bridge. Photo: Jon Asker/Reuters", "kept caption kept kept kept" },
		{ "The bridge (Kyodo)", "kept kept kept kept kept" },
		{ "The mayor opens the new bridge over the old river (Kyodo)", "kept kept kept kept kept" },
		{ "Photo shows the mayor on the new bridge (Kyodo)", "kept kept caption kept kept" },
		{ "Photo shows the mayor on the new bridge (kyodo)", "kept kept kept kept kept" },
		{ "Photo shows the mayor on the new bridge Kyodo)", "kept kept kept kept kept" },
		{ "Photo shows the mayor on the new bridge", "kept kept kept kept kept" },
		{ "Photo gallery", "kept kept caption kept kept" }, { "By Ada Holm", "kept kept byline kept kept" },
		{ "By Ada Holm and the eight other reporters of the Norvik Post", "kept kept kept kept kept" },
		{ "By Monday the river had risen over the old banks of the town.", "kept kept kept kept kept" },
		{ "Published: 3 May 2024", "kept kept date-line kept kept" },
		{ "Published on 3 May 2024 at 10:30 by the whole of the news desk in Norvik town",
		    "kept kept kept kept kept" },
		{ "Updated 3 May 2024", "kept kept date-line kept kept" },
		{ "norvik.example", "kept kept site-name site-name site-name" },
		{ "www.norvik.example", "kept kept site-name site-name site-name" },
		{ "https://norvik.example", "kept kept site-name site-name site-name" },
		{ "a.b", "kept kept kept kept kept" }, { "norvik post.example", "kept kept kept kept kept" },
		{ "norvik.exampledomainname", "kept kept kept kept kept" },
		{ "norvik.e1", "kept kept kept kept kept" }, { "norvik_post.example", "kept kept kept kept kept" },
		{ "English | Deutsch | Dansk", "kept kept boilerplate kept kept" },
		{ "English | Deutsch", "kept kept kept kept kept" },
		{ "English | Deutsch | Dansk.", "kept kept kept kept kept" },
		{ "English|Deutsch|Dansk", "kept kept kept kept kept" },
		{ "The English | The Deutsch and all | The Dansk and the rest of them here",
		    "kept kept kept kept kept" },
		{ "Tags: ports, storms", "kept boilerplate kept boilerplate boilerplate" },
		{ "Tags ports, storms", "kept kept kept kept kept" },
		{ "Subscribe to our newsletter for more of this.", "kept boilerplate kept boilerplate boilerplate" },
		{ "Subscribe now", "boilerplate boilerplate kept boilerplate boilerplate" },
		{ "Sign up for our newsletter", "boilerplate boilerplate kept boilerplate boilerplate" },
		{ "Sign in to read on", "kept kept kept kept kept" },
		{ "Log in", "boilerplate boilerplate kept kept kept" },
		{ "Sign up for our newsletter, which tells you each day all that is new in the town and the "
		    "port and the river",
		    "boilerplate boilerplate kept kept kept" },
		{ "The post Ferry sinks appeared first on Norvik Post.", "kept kept kept tail tail" },
		{ "Der Beitrag F\xc3\xa4hre sinkt erschien zuerst auf Norvik Post.", "kept kept kept tail tail" },
		{ "\xc2\xa9 2024 Norvik Post", "kept kept kept tail tail" },
		{ "(c) 2024 Norvik Post", "kept kept kept tail tail" },
		{ "Copyright 2024 Norvik Post", "kept kept kept tail tail" },
		{ "\xc2\xa9 2024 Norvik Post. All of what is told here may be told by you to others.",
		    "kept kept kept kept kept" },
		{ "Copyright law says that the mayor may not sell the old bridge to himself.",
		    "kept kept kept kept kept" },
		{ "All rights reserved.", "boilerplate boilerplate kept tail tail" },
		{ "(Reporting by Ada Holm; editing by Bo Velk)", "kept kept kept tail tail" },
		{ "Reporting by Ada Holm", "kept kept kept tail tail" },
		{ "Reporting by Ada Holm and Bo Velk in Norvik; editing by Una Kern.", "kept kept kept kept kept" },
		{ "(Reporting by Ada Holm and Bo Velk in Norvik; editing by Una Kern.)", "kept kept kept tail tail" },
		{ "The AP contributed to this report.", "kept kept kept kept tail" },
		{ "Ada Holm contributed reporting from Lorn.", "kept kept kept kept tail" },
		{ "Contributed reporting", "kept kept kept kept tail" },
		{ "Alle Rechte vorbehalten", "boilerplate boilerplate kept tail tail" },
		{ "Holm reported from Sundby.", "kept kept kept kept tail" },
		{ "Holm, who had been there for some years, reported from Sundby.", "kept kept kept kept kept" },
		{ "holm reported from Sundby.", "kept kept kept kept kept" },
		{ "He reported a fire.", "kept kept kept kept kept" }, { "#dam #water", "kept kept kept kept tail" },
		{ "#dam water", "kept kept kept kept kept" }, { "#dam", "kept kept kept kept tail" },
		{ "___", "kept kept kept kept tail" }, { "* * *", "kept kept kept kept tail" },
		{ "Ada Holm is a reporter for the Norvik Post.", "kept kept kept kept byline" },
		{ "Ada Holm is a reporter.", "kept kept kept kept kept" },
		{ "Ada Holm is a reporter. holm@norvik.example", "kept kept kept kept byline" },
		{ "Ada holm is a reporter for the Norvik Post.", "kept kept kept kept kept" },
		{ "ada Holm is a reporter for the Norvik Post.", "kept kept kept kept kept" },
		{ "Ada 5 is a reporter for the Norvik Post.", "kept kept kept kept kept" },
		{ "Ada Holm covers ports. Follow her on X.", "kept kept kept kept byline" },
		{ "Ada", "kept kept kept kept kept" },
		{ "Ada Holm ist Redakteurin bei der Norvik Post.", "kept kept kept kept byline" },
		{ "Ada Holm is a baker at the old mill in town.", "kept kept kept kept kept" },
		{ "We use cookies", "boilerplate boilerplate kept tail tail" },
		{ "We use cookies to make this site better for you and for all our readers.",
		    "kept boilerplate kept kept kept" },
		{ "This website uses cookies to ensure you get the best experience",
		    "boilerplate boilerplate kept tail tail" },
		{ "Please enable JavaScript to view the page content and the comments.",
		    "kept boilerplate kept kept kept" },
		{ "Story continues below", "boilerplate boilerplate kept kept kept" },
		{ "Story continues below this advertisement that you may skip.", "kept boilerplate kept kept kept" },
		{ "\xe5\xba\x83\xe5\x91\x8a", "boilerplate boilerplate kept kept kept" }
	};

	check_all(sample, sizeof sample / sizeof sample[0]);
}
END_TEST

UNIT_MAIN("linelabel")
{
	tcase_add_test(unit, labels_lines_by_where_they_stand);
}
