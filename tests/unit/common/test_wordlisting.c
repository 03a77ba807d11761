#include "../tails.h"
#include "word.h"

/* Appends the tokens of TEXT between |; numbers in <>, marks in (). */
static void
list(struct buf *to, struct bytes text)
{
	struct word w;
	size_t at = 0;

	while (word_next(text, &at, &w)) {
		buf_str(to, to->n > 0 ? "|" : "");
		buf_printf(to, w.kind == WORD_LETTERS ? "%.*s" : w.kind == WORD_NUMBER ? "<%.*s>" : "(%.*s)",
		    (int)(w.end - w.start), (const char *)text.p + w.start);
	}
}

static const char *
got(const char *text)
{
	static struct buf all;

	buf_clear(&all);
	list(&all, bytes_of(text));
	buf_byte(&all, '\0');
	return (const char *)all.p;
}

static const struct {
	const char *text, *list;
} rows[] = {
	{ "", "" },
	{ " \t\n ", "" },
	{ "The mayor left.", "The|mayor|left|(.)" },
	{ "The mayor left . . .", "The|mayor|left|(.)|(.)|(.)" },
	{ "Well... no.. yes.", "Well|(...)|no|(..)|yes|(.)" },
	{ "U.S. ships, the U.S., U.S.A. and U.K.", "U.S.|ships|(,)|the|U.S.|(,)|U.S.A.|and|U.K." },
	{ "a.m. and p.m. at 9 a.m.", "a.m.|and|p.m.|at|<9>|a.m." },
	{ "J. R. Orn met J.R. Orn and Mr. Vell, Dr. Wick, Sgt. Aln.",
	    "J.|R.|Orn|met|J.R.|Orn|and|Mr.|Vell|(,)|Dr.|Wick|(,)|Sgt.|Aln|(.)" },
	{ "mr. Vell, MR. Vell, Inc. and Co. and Corp.", "mr|(.)|Vell|(,)|MR.|Vell|(,)|Inc.|and|Co.|and|Corp|(.)" },
	{ "Orn v. Vell and Orn vs. Vell", "Orn|v|(.)|Vell|and|Orn|vs.|Vell" },
	{ "plan B. Then plan C. (B.) \"B.\"", "plan|B.|Then|plan|C.|(()|B.|())|(\")|B|(.)|(\")" },
	{ "He came in Jan. and in Sept. and in May.", "He|came|in|Jan.|and|in|Sept.|and|in|May|(.)" },
	{ "He came in Jan.\nHe left in Feb.", "He|came|in|Jan|(.)|He|left|in|Feb|(.)" },
	{ "He left (in Feb.) and said \"in Feb.\"", "He|left|(()|in|Feb.|())|and|said|(\")|in|Feb|(.)|(\")" },
	{ "He left in Feb.\" and 'in Feb.'", "He|left|in|Feb|(.)|(\")|and|(')|in|Feb|(.)|(')" },
	{ "it's he's they're we've I'll I'd I'm don't can't won't",
	    "it|'s|he|'s|they|'re|we|'ve|I|'ll|I|'d|I|'m|do|n't|ca|n't|wo|n't" },
	{ "it\xE2\x80\x99s don\xE2\x80\x99t they\xE2\x80\x99re", "it|’s|do|n’t|they|’re" },
	{ "IT'S DON'T", "IT|'S|DO|N'T" },
	{ "O'Hara's d'Orn l'Orn rock'n'roll 'tis", "O'Hara|'s|d'Orn|l'Orn|rock'n'roll|(')|tis" },
	{ "the Orns' mill, James's mill", "the|Orns|(')|mill|(,)|James|'s|mill" },
	{ "it'sx he'dx n'tx 'st", "it'sx|he'dx|n'tx|(')|st" },
	{ "well-known anti-war -war war- - --", "well-known|anti-war|(-)|war|war|(-)|(-)|(--)" },
	{ "well\xE2\x80\x90known well\xE2\x80\x91known", "well‐known|well‑known" },
	{ "3.5 1,200 1,200.50 1.2.3 3. 3, .5", "<3.5>|<1,200>|<1,200.50>|<1.2.3>|<3>|(.)|<3>|(,)|(.)|<5>" },
	{ "10:30 1/2 2024/25 a/b and/or 9:", "<10:30>|<1/2>|<2024/25>|a|(/)|b|and|(/)|or|<9>|(:)" },
	{ "5th 5m 5-m 3-4 3-day 1990s '90s", "5th|5m|5-m|<3-4>|3-day|1990s|(')|90s" },
	{ "$5 5% \xE2\x82\xAC" "5 #5 *5 5*", "($)|<5>|<5>|(%)|(€)|<5>|(#)|<5>|(*)|<5>|<5>|(*)" },
	{ "AT&T Orn & Vell R&D a&b Q&A &c", "AT&T|Orn|(&)|Vell|R&D|a|(&)|b|Q&A|(&)|c" },
	{ "www.orn.example a@b.example http://orn.example/a?b=c orn.example.",
	    "www.orn.example|a@b.example|http://orn.example/a?b=c|orn.example|(.)" },
	{ "example.com ended.The ended.the U.S.The", "example.com|ended|(.)|The|ended.the|U.S.|The" },
	{ "user_name snake_case_ _x @orn #orn", "user_name|snake_case|(_)|(_)|x|(@)|orn|(#)|orn" },
	{ "C++ C# .NET Yahoo! (sic) [sic]", "C|(+)|(+)|C|(#)|(.)|NET|Yahoo|(!)|(()|sic|())|([)|sic|(])" },
	{ "caf\xC3\xA9 na\xC3\xAFve \xC3\x89t\xC3\xA9 \xD0\xBC\xD0\xB8\xD1\x80 "
	    "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7",
	    "café|naïve|Été|мир|مرحبا" },
	{ "\xE4\xB8\x9C\xE4\xBA\xAC" "5\xE4\xBA\xBA\xE3\x80\x82 "
	    "\xE0\xB8\x81\xE0\xB8\x82", "东|京|<5>|人|(。)|ก|ข" },
	{ "\xC2\xABOrn\xC2\xBB \xE2\x80\x9COrn\xE2\x80\x9D \xE2\x80\x98Orn\xE2\x80\x99 \xE2\x80\xA6 \xE2\x80\x94",
	    "(«)|Orn|(»)|(“)|Orn|(”)|(‘)|Orn|(’)|(…)|(—)" },
	{ "a\xC2\xA0" "b\xE3\x80\x80" "c\xE2\x80\x89" "d", "a|b|c|d" },
	{ "cannot gonna wanna", "cannot|gonna|wanna" },
	{ "No. 5, St. Orn, Ft. Vell, Mt. Wick", "No|(.)|<5>|(,)|St.|Orn|(,)|Ft.|Vell|(,)|Mt.|Wick" },
	{ "E. coli, a. b. c.", "E.|coli|(,)|a|(.)|b|(.)|c|(.)" },
	{ "A.B.C. corp and A.B", "A.B.C.|corp|and|A.B" },
	{ "1.5m 1.5M 2,5 1,23 12,345,678", "1.5m|1.5M|<2,5>|<1,23>|<12,345,678>" },
	{ "x. y", "x|(.)|y" },
	{ "plan B..", "plan|B|(..)" },
	{ "an't n't", "a|n't|n't" },
	{ "AB.C ABC.D A.Bc", "AB.C|ABC|(.)|D|A.|Bc" },
	{ "a.5 5.a", "a|(.)|<5>|5.a" },
	{ ".b. c", "(.)|b|(.)|c" },
	{ "Calif. Orn, Velkmar. Then", "Calif.|Orn|(,)|Velkmar|(.)|Then" },
	{ "a \xE2\x80\x90 b \xE2\x80\x98 c \xE2\x80\x97 d", "a|(‐)|b|(‘)|c|(‗)|d" },
	{ "www.", "www|(.)" },
	{ "I. I am. me I.", "I.|I|am|(.)|me|I|(.)" },
};

START_TEST(lists_the_tokens_of_a_text)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(strcmp(got(rows[i].text), rows[i].list) == 0, "'%s' is\n%s\nnot\n%s", rows[i].text,
		    got(rows[i].text), rows[i].list);
}
END_TEST

START_TEST(does_not_look_beyond_the_text)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		tails_check(list, rows[i].text);
}
END_TEST

UNIT_MAIN("wordlisting")
{
	tcase_add_test(unit, lists_the_tokens_of_a_text);
	tcase_add_test(unit, does_not_look_beyond_the_text);
}
