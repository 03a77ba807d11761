/* What is read of a line hangs on no byte behind it. */
#include "../tails.h"
#include "byline.h"
#include "htmlsniff.h"
#include "lines/dateline.h"
#include "lines/liveblog.h"
#include "lines/photocredit.h"
#include "lines/readmore.h"
#include "noticewords.h"
#include "page/authorname.h"
#include "page/classwords.h"
#include "page/slugid.h"
#include "phrases.h"

static void
read_line(struct buf *to, struct bytes s)
{
	struct date d = { 0 };
	const struct phrase phrase = phrases_find(s);
	const struct noticewords words = noticewords_find(s);

	buf_printf(to, "%d %d ", byline_find_date(s, &d), photocredit_ends(s));
	buf_printf(to, "%zu %zu %zu ", dateline_length(s), liveblog_clock(s), readmore_cut(s));
	buf_printf(to, "%d %d %d ", (int)phrase.class, phrase.start, phrase.end);
	buf_printf(to, "%x %d %d ", (unsigned)words.topics, words.reader, htmlsniff(s));
	byline_put_names(to, s);
}

static void
read_name(struct buf *to, struct bytes s)
{
	size_t structural = 0, n = slugid_words(s, &structural);

	buf_printf(to, "%zu %zu %d ", n, structural, slugid_is_slug(s));
	buf_printf(to, "%lx ", (unsigned long)classwords_hints(s));
	buf_printf(to, "%d ", (int)authorname_of(s, bytes_of("Velk Post")));
	buf_printf(to, "%d", (int)authorname_of(s, bytes_of("Ann Lund")));
}

static const char *const lines[] = {
	"VELK, Orn (AP) — The ferry sank on 3 May 2024 at 9.05 pm. (Photo: Ann B. Lund/Velk Post)",
	"By Ann B. Lund, Ida von Orn and Tam Holm, Velk Post | 3.5.2024, 14h30",
	"21:00 Subscribe to our newsletter! © 2024 Velk. All rights reserved. Read more »",
	"Foto: Ann Lund/dpa. Updated: Fri, May 3rd, 2024 10:45 p.m. EST",
	"The boat lay there. [Ann Lund/AP] PHOTO BY TAM HOLM/GETTY IMAGES",
	"2024年5月3日 記者 山田太郎 / <p>It sank.<br/></p> (Bild: © Holm)",
	"Von Ann Lund und É. Orn-Holm — 03/05/24"
};

START_TEST(reads_no_byte_behind_a_line)
{
	tails_check(read_line, lines[_i]);
}
END_TEST

START_TEST(reads_no_byte_behind_a_name)
{
	tails_check(read_name, "main-content article-body nav_3 shareBar the-ferry-sank-at-velk");
	tails_check(read_name, "Ann B. Lund, Velk Post News Staff https://velk.example/ 12");
}
END_TEST

UNIT_MAIN("cleanends")
{
	tcase_add_loop_test(unit, reads_no_byte_behind_a_line, 0, sizeof lines / sizeof *lines);
	tcase_add_test(unit, reads_no_byte_behind_a_name);
}
