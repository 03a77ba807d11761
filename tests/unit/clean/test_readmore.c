#include "../unit.h"
#include "lines/readmore.h"

/* What is cut off stands behind the bar. */
START_TEST(cuts_invitations_to_read_on)
{
	static const char *const rows[] = {
		"The ferry sank.| Read more", "The ferry sank!| Read more...", "Who sank?| Read more",
		"It sank [so]| Read more",
		"It sank (so)| Read more", "\"It sank\"| Read more", "It sank:| Read more", "“It sank”| Read more",
		"It sank…| Read more", "It sank.| Weiterlesen", "It sank.| » Read more »", "It sank.| (Read more)",
		"It sank.| Read more →", "It sank and Read more|", "It sank, Read more|", "It sank’ Read more|",
		"It sank₦ Read more|", "Read more|", "It sank. Read more.|", "It sank. Read more of it|",
		"It sank. So read more|", "It sank. 5 Read more|", "It sank. é Read more|", "It sank. 天 Read more|",
		"It sank.Read more|", "It sank. The crew swam|", "|", ".| Read more", " Read more|", "x Read more|"
	};
	char text[128];
	size_t i, at;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		at = strcspn(rows[i], "|");
		snprintf(text, sizeof text, "%.*s%s", (int)at, rows[i], rows[i] + at + 1);
		ck_assert_msg(readmore_cut(bytes_of(text)) == at, "%s: %zu", text, readmore_cut(bytes_of(text)));
	}
}
END_TEST

/* Forty bytes of invitation and marks are looked at. */
START_TEST(looks_no_further_than_forty_bytes)
{
	char text[128];
	int n;

	for (n = 28; n <= 34; n++) {
		snprintf(text, sizeof text, "It sank. Read more %.*s", n,
		    "--------------------------------------------------");
		ck_assert_int_eq((int)readmore_cut(bytes_of(text)), n <= 30 ? 8 : 19 + n);
	}
}
END_TEST

UNIT_MAIN("readmore")
{
	tcase_add_test(unit, cuts_invitations_to_read_on);
	tcase_add_test(unit, looks_no_further_than_forty_bytes);
}
