#include "../unit.h"
#include "factfit.h"
#include "marked.h"

/* How the first claims of two sentences fit, NEW told HOURS after OLD: n(ot), by r(ole), w(ords) or t(emplate). */
static char
fit(const char *old, const char *new, int hours)
{
	static const char grades[] = { [FACTFIT_NOT] = 'n', [FACTFIT_BY_ROLE] = 'r', [FACTFIT_BY_WORDS] = 'w',
		[FACTFIT_BY_TEMPLATE] = 't' };
	struct factfit_claim claim[2] = { { 0 } };
	struct corpus c = { 0 };
	struct articlenames names;
	struct storyview t;
	struct factfit f;
	char when[32];
	enum factfit_grade grade;

	snprintf(when, sizeof when, "2026-03-%02dT%02d:00:00Z", 1 + hours / 24, hours % 24);
	tell_marked(&c, "a", "2026-03-01T00:00:00Z", old);
	tell_marked(&c, "b", when, new);
	storyview_make(&t, &c, 0);
	articlenames_make(&names, &t);
	ck_assert_uint_eq(t.sentences, 2);
	claim[0].sentence = t.sentence[0].number != 0;
	claim[1].sentence = !claim[0].sentence;
	ck_assert(t.sentence[0].claims > 0 && t.sentence[1].claims > 0);
	factfit_start(&f, &t, &names, claim, 2);
	grade = factfit_compare(&f, 1, 0);
	factfit_stop(&f);
	articlenames_free(&names);
	storyview_free(&t);
	corpus_free(&c);
	return grades[grade];
}

/* At both sides of each limit: hours between them, shared words and names, values, kinds, and what is said of them. */
static const struct {
	char grade;
	int hours;
	const char *old, *new;
} rows[] = {
	{ 't', 1, "Three people died in {Aln}.", "It killed three people in {Aln}." },
	{ 'n', 1, "Three people died in {Aln}.", "It killed three people in {Orn}." },
	{ 'r', 1, "Three people died there.", "It killed three people at the mill." },
	{ 'n', 1, "Two people died there.", "It killed two people at the mill." },
	{ 't', 1, "Two people died in {Aln}.", "It killed two people in {Aln}." },
	{ 'r', 1, "Two people died at the old mill yard.", "A blast at the mill yard killed two people." },
	{ 'n', 1, "Two people died at the old mill.", "A blast at the mill killed two people." },
	{ 't', 1, "Three people died in {Aln}.", "It killed nine people in {Aln}." },
	{ 'n', 1, "Three people died in {Aln} and later on in all of the towns around {Bor} as well.",
	    "Last night a storm killed 15 people in all the towns around {Aln} and far beyond." },
	{ 'n', 1, "Three people died in {Aln} and later on in all of the towns around {Bor} as well.",
	    "Last night a storm killed 16 people in all the towns around {Aln} and far beyond." },
	{ 't', 1, "Three people died in {Aln} and {Bor}.", "It killed 99 people in {Bor} and {Aln}." },
	{ 'r', 1, "Four people died there.", "It killed 10 people." },
	{ 'n', 1, "Four people died there.", "It killed 11 people." },
	{ 'r', 1, "Four people are missing there.", "20 people are missing." },
	{ 'n', 1, "Four people are missing there.", "21 people are missing." },
	{ 'n', 1, "Three workers died in {Aln}.", "It killed nine people in {Aln}." },
	{ 't', 1, "Three workers died in {Aln}.", "It killed nine workers in {Aln}." },
	{ 'w', 1, "A quake of magnitude 6.1 shook the coast.", "A magnitude 6.4 quake shook it." },
	{ 'w', 1, "A quake of magnitude 6.1 shook the coast.", "A magnitude 6.4 tremor hit it." },
	{ 'w', 1, "A quake of magnitude 6.1 shook {Aln}.", "A magnitude 6.4 tremor hit {Aln}." },
	{ 'w', 1, "The plant sold 12 boats.", "Rivals have bought 12 boats." },
	{ 'n', 1, "The plant sold 9 boats.", "Rivals have bought 9 boats." },
	{ 'w', 1, "The plant sold 9 boats to rivals.", "Rivals of the plant have bought 9 boats." },
	{ 'w', 1, "The plant sold 10 boats.", "Rivals have bought 10 boats." },
	{ 'w', 1, "The plant sold old 12 boats there.", "Rivals bought old 15 boats." },
	{ 'n', 1, "The plant sold 12 boats there.", "Rivals bought 15 boats." },
	{ 't', 1, "The plant of rivals sold 12 boats in summer.", "In summer, rivals of the plant bought 15 boats." },
	{ 't', 1, "The plant of rivals sold 12 weeks in summer.", "In summer, rivals of the plant bought 15 weeks." },
	{ 't', 1, "The plant of rivals sold 12 boats.", "Rivals of the plant bought 15 boats." },
	{ 't', 1, "It rose 12 percent on the market.", "The market rose 12 percent." },
	{ 'w', 1, "It rose 12 percent on the market.", "Shares rose 12 percent." },
	{ 't', 1, "The market of the rivals in {Aln} rose 12 percent.",
	    "In {Aln}, the rivals had a market that rose 15 percent." },
	{ 't', 1, "The market of the rivals rose 12 percent in summer.",
	    "In summer, the rivals had a market that rose 15 percent." },
	{ 'n', 13, "The market of the rivals rose 12 percent in summer.",
	    "In summer, the rivals had a market that rose 15 percent." },
	{ 't', 12, "The market of the rivals rose 12 percent in summer.",
	    "In summer, the rivals had a market that rose 15 percent." },
	{ 'n', 1, "The market of the rivals rose 12 percent in summer.",
	    "In summer, the rivals had a market that fell 15 percent." },
	{ 't', 1, "The market of the rivals lost 12 euros in summer.",
	    "In summer, the rivals had a market that lost 15 euros." },
	{ 't', 96, "The market of the rivals lost 12 euros in summer.",
	    "In summer, the rivals had a market that lost 15 euros." },
	{ 't', 97, "The market of the rivals lost 12 euros in summer.",
	    "In summer, the rivals had a market that lost 15 euros." },
	{ 'w', 1, "The fair opens on May 3 at the mill.", "The mill fair will be on May 3." },
	{ 'n', 1, "The fair opens on May 3 at the mill.", "A circus will be on May 3." },
	{ 'n', 1, "The fair opens on May 3 at the mill.", "The mill fair will be on May 4." },
	{ 't', 1, "The great fair opens on May 3 at the mill.", "The mill has its great fair on May 4." },
	{ 'w', 1, "The fair opens in late May at the mill.", "The mill fair will be in early June." },
	{ 'w', 1, "The fair opens in late May at the mill.", "The mill fair will be on May 31." },
	{ 'w', 1, "The fair opens in late May at the mill.", "The mill fair will be on June 30." },
	{ 'w', 1, "The fair opens in late May at the mill.", "The mill fair will be in mid May." },
	{ 'n', 1, "The fair opens in late May at the mill.", "The circus fair will be on May 31." },
	{ 't', 1, "The mill fair sold 12 boats.", "The mill fair sold 15 boats." },
	{ 'n', 1, "The mill fair sold 12 boats.", "The mill fair sold 15 towns." },
	{ 't', 1, "The mill sold 12 boats.", "The mill sold 15 boats." },
	{ 'n', 1, "The mill fair wants 12 boats.", "The mill fair sold 15 boats." },
	{ 'n', 1, "In 2019 the mill fair sold 12 boats.", "The mill fair sold 15 boats." },
	{ 't', 1, "In 2019 the mill fair sold 12 boats.", "In 2019 the mill fair sold 15 boats." },
	{ 't', 1, "The mill fair sold 12 other boats.", "The mill fair sold 15 boats." },
	{ 't', 1, "The mill fair sold 12 other boats.", "The mill fair sold 15 other boats." },
	{ 'n', 1, "The mill fair sold 12 boats.", "The mill fair sold 15 boats and 12 boats." },
	{ 't', 1, "The mill fair sold 12 boats.", "The mill fair sold 15 boats and 12 other boats." },
	{ 'n', 1, "The mill fair sold 12 boats and 15 boats.", "The mill fair sold 15 boats." },
	{ 't', 1, "Shops sold 12 boats.", "The sale rose to 15 boats from 12 boats." },
	{ 'n', 1, "Shops sold 12 boats in {Aln}.", "The sale rose to 15 boats from 12 boats in {Orn}." },
	{ 't', 1, "Shops sold 12 boats in {Aln}.", "The sale rose to 15 boats from 12 boats in {Aln}." },
	{ 'n', 1, "Shops sold 11 boats in {Aln}.", "The sale rose to 15 boats from 12 boats in {Aln}." },
	{ 't', 1, "It begins on Monday at the mill fair.", "It begins on Monday at the mill fair." },
	{ 't', 1, "It begins on Monday at the mill fair.", "It begins on Tuesday at the mill fair." },
	{ 't', 12, "It begins on Monday at the mill fair.", "It begins on Tuesday at the mill fair." },
	{ 'n', 13, "It begins on Monday at the mill fair.", "It begins on Tuesday at the mill fair." },
	{ 'n', 1, "It begins on Monday at the mill fair.", "It sold 12 boats at the mill fair." },
	{ 'w', 1, "It was 12 percent bora kelt mido sola tuni vapo.",
	    "It was 15 percent bora kelt mido xera yolt zimo." },
	{ 'w', 1, "It was 12 percent bora kelt mido sola tuni vapo ruga.",
	    "It was 15 percent bora kelt mido xera yolt zimo fepo." },
	{ 'w', 1, "It was 12 percent bora kelt mido sola tuni vapo ruga.",
	    "It was 15 percent bora kelt mido xera yolt zimo." },
	{ 'w', 1, "It was 12 percent bora kelt sola tuni.", "It was 15 percent bora kelt xera yolt." },
	{ 'w', 1, "It was 12 percent Bora Kelt mido sola tuni vapo.",
	    "It was 15 percent Bora Kelt mido xera yolt zimo." },
	{ 'w', 1, "It was 12 percent Bora kelt mido sola tuni vapo.",
	    "It was 15 percent Bora kelt mido xera yolt zimo." },
	{ 'w', 1, "It was 12 percent bora sola.", "It was 12 percent bora xera yolt zimo." },
	{ 'w', 1, "It was 12 percent sola.", "It was 12 percent xera yolt zimo." },
	{ 'w', 96, "It was 12 percent bora kelt mido sola tuni vapo.",
	    "It was 15 percent bora kelt mido xera yolt zimo." },
	{ 'n', 97, "It was 12 percent bora kelt mido sola tuni vapo.",
	    "It was 15 percent bora kelt mido xera yolt zimo." },
	{ 'w', 1, "It sold 12 boats bora kelt mido sola tuni vapo ruga.",
	    "It sold 15 boats bora kelt mido xera yolt zimo fepo." },
	{ 'w', 1, "It sold 12 boats bora kelt mido sola tuni vapo ruga lomi.",
	    "It sold 15 boats bora kelt mido xera yolt zimo fepo guli." },
	{ 'w', 1, "It sold 12 boats bora kelt sola tuni.", "It sold 15 boats bora kelt xera yolt." },
	{ 't', 1, "It sold 12 boats Bora Kelt mido sola tuni.", "It sold 15 boats Bora Kelt mido xera yolt." },
	{ 't', 1, "It sold 12 boats Bora kelt mido sola tuni.", "It sold 15 boats Bora kelt mido xera yolt." },
	{ 'n', 1, "It took 12 weeks Bora kelt mido sola tuni.", "It took 15 weeks Bora kelt mido xera yolt." },
	{ 'w', 1, "It took 12 weeks bora kelt mido sola tuni.", "It took 15 weeks bora kelt mido xera yolt." },
	{ 'w', 1, "It had lomi 12 boats bora sola tuni.", "It had lomi 15 boats xera yolt zimo." },
	{ 'n', 1, "It had lomi 12 weeks bora sola tuni.", "It had lomi 15 weeks xera yolt zimo." },
	{ 'n', 1, "It had lomi 12 boats bora sola tuni.", "It had guli 15 boats xera yolt zimo." },
	{ 'w', 1, "It opens May 3 bora kelt mido sola tuni vapo ruga.",
	    "It opens May 4 bora kelt mido xera yolt zimo fepo." },
	{ 'w', 1, "It was May 3 bora kelt mido sola tuni vapo ruga.",
	    "It was May 4 bora kelt mido xera yolt zimo fepo." },
	{ 'w', 1, "It was May 3 bora kelt mido sola tuni vapo ruga lomi.",
	    "It was May 4 bora kelt mido xera yolt zimo fepo guli." },
	{ 'n', 1, "It was May 3 bora kelt sola tuni.", "It was May 4 bora kelt xera yolt." },
	{ 'w', 1, "It was May 3 Bora kelt mido sola tuni.", "It was May 4 Bora kelt mido xera yolt." },
	{ 'n', 1, "It was May 3 Bora Kelt mido sola tuni.", "It was May 4 Bora Kelt mido xera yolt." },
	{ 'w', 1, "It was May 3 bora sola tuni vapo ruga.", "It was May 3 bora xera yolt zimo fepo." },
	{ 'n', 1, "It was May 3 sola tuni vapo ruga.", "It was May 3 xera yolt zimo fepo." },
	{ 'n', 1, "It was late May bora kelt sola tuni vapo.", "It was July 1 bora kelt xera yolt zimo." },
	{ 'w', 1, "It was late May bora kelt sola tuni vapo.", "It was June 30 bora kelt xera yolt zimo." },
	{ 'n', 1, "It was late May bora kelt sola tuni vapo.", "It was April 20 bora kelt xera yolt zimo." },
	{ 'w', 1, "It was late May bora kelt sola tuni vapo.", "It was April 22 bora kelt xera yolt zimo." },
	{ 'n', 1, "It was late May bora kelt sola tuni vapo.", "It was April 21 bora kelt xera yolt zimo." },
	{ 'w', 1, "It was April 22 bora kelt sola tuni vapo.", "It was late May bora kelt xera yolt zimo." },
	{ 'n', 1, "It was April 21 bora kelt sola tuni vapo.", "It was late May bora kelt xera yolt zimo." },
	{ 'w', 1, "It was June 30 bora kelt sola tuni vapo.", "It was late May bora kelt xera yolt zimo." },
	{ 'n', 1, "It was July 1 bora kelt sola tuni vapo.", "It was late May bora kelt xera yolt zimo." },
	{ 'n', 1, "It was late May bora sola tuni vapo.", "It was May 25 bora xera yolt zimo." },
	{ 'w', 1, "It was May 25 bora kelt sola tuni vapo.", "It was late May bora kelt xera yolt zimo." },
	{ 'w', 1, "It is 12 boats one two three four five bora sola.", "It is 12 boats." },
	{ 't', 1, "A magnitude 6.1 bora sola.", "A magnitude 6.3 xera bora." },
	{ 'w', 1, "A magnitude 6.1 kelt sola.", "A magnitude 6.3 xera bora." },
	{ 'r', 1, "It killed two in bora kelt sola tuni ruga.", "It killed two in bora kelt xera yolt." },
	{ 'n', 1, "It killed two in bora lomi sola tuni ruga.", "It killed two in bora kelt xera yolt." },
	{ 'r', 1, "It killed three in lomi sola tuni ruga.", "It killed three in bora kelt xera yolt." },
	{ 'r', 1, "Dead are 3 in bora kelt mido tuni ruga vapo lomi.",
	    "It killed 15 in bora kelt mido zimo yolt fepo guli." },
	{ 'n', 1, "Dead are 3 in bora kelt mido tuni ruga vapo lomi.",
	    "It killed 16 in bora kelt mido zimo yolt fepo guli." },
	{ 'n', 1, "Dead are 3 in bora kelt xera tuni ruga vapo lomi.",
	    "It killed 15 in bora kelt mido zimo yolt fepo guli." },
	{ 'r', 1, "Dead are 2 in tuni ruga vapo lomi.", "It killed 5 in mido zimo yolt fepo guli kelt." },
	{ 'n', 1, "Dead are 2 in tuni ruga vapo lomi.", "It killed 6 in mido zimo yolt fepo guli kelt." },
	{ 'n', 1, "Dead are 2 in tuni ruga vapo lomi ruko sido.", "It killed 5 in mido zimo yolt fepo guli kelt." },
	{ 'r', 1, "Dead are 2 in tuni ruga vapo lomi ruko sido.", "It killed 5 in mido zimo yolt fepo." },
	{ 'r', 1, "Missing are 2 in tuni ruga.", "Missing are 10 in mido zimo." },
	{ 'n', 1, "Missing are 2 in tuni ruga.", "Missing are 11 in mido zimo." },
	{ 't', 1, "It sold 12 boats bora kelt.", "It had 12 boats kelt bora." },
	{ 't', 1, "It sold 12 boats bora.", "It had 15 boats bora." },
	{ 'n', 1, "It sold 12 boats bora kelt mido.", "It had 15 boats bora kelt." },
	{ 'n', 1, "It sold 12 boats bora kelt mido sola.", "It had 15 boats bora kelt." },
	{ 'n', 1, "It sold 12 other boats bora kelt mido sola.", "It had 15 boats bora kelt mido tuni." },
	{ 'n', 1, "It sold 12 other boats bora kelt mido sola.", "It had 12 boats bora kelt mido tuni ruga vapo." },
	{ 'w', 1, "It will open on May 3, says {Aln} bora kelt mido sola tuni.",
	    "{Aln} will have it on May 4, yolt bora kelt mido." },
	{ 'n', 1, "It was 12 percent bora sola tuni vapo.", "It was 15 percent bora xera yolt zimo." },
	{ 'n', 1, "It was 12 percent bora kelt sola tuni vapo ruga.",
	    "It was 15 percent bora kelt xera yolt zimo fepo." },
	{ 'w', 1, "It was 12 percent bora kelt sola tuni vapo.", "It was 15 percent bora kelt xera yolt zimo fepo." },
	{ 'w', 1, "It sold 12 boats bora kelt mido sola tuni vapo ruga gola.",
	    "It sold 15 boats bora kelt mido xera yolt zimo fepo guli." },
	{ 'w', 1, "It was $12 bora kelt mido sola tuni vapo.", "It was $15 bora kelt mido xera yolt zimo." },
	{ 'n', 1, "It was $12 bora kelt mido sola tuni vapo ruga.",
	    "It was $15 bora kelt mido xera yolt zimo fepo." },
	{ 'n', 1, "It was $12 sola.", "It was $12 xera." },
	{ 'w', 1, "It was $12 sola bora tuni.", "It was $12 xera bora yolt." },
	{ 'n', 1, "It was $12 sola bora tuni.", "It was \xE2\x82\xAC" "12 sola bora tuni." },
	{ 'w', 1, "It had bora 12 boats sola.", "It had bora 12 boats tuni." },
	{ 't', 1, "It rose nine percent in sola tuni.", "It rose ten percent in sola tuni." },
	{ 't', 12, "It rose nine percent in sola tuni.", "It rose ten percent in sola tuni." },
	{ 'n', 13, "It rose nine percent in sola tuni.", "It rose ten percent in sola tuni." },
	{ 't', 13, "Up in sola tuni it is nine percent.", "Up in sola tuni it is ten percent." },
	/* of two totals, or a total and a word that both have near the figure */
	{ 'w', 1, "The number of cases in {Aln} is 40.", "It said that in {Aln} a number of cases was 65." },
	{ 'w', 1, "Doctors in {Aln} saw 40 cases.", "The number of cases in {Aln} is 65." },
	{ 'n', 1, "Doctors in {Aln}, who had come by old grey trains of far cold towns, saw 40 cases.",
	    "The number of cases in {Aln} is 65." },
	{ 'n', 1, "Doctors in {Aln} saw 40 cases.", "Nurses in {Aln} had 65 cases." },
};

START_TEST(grades_how_two_claims_fit)
{
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++)
		ck_assert_msg(fit(rows[i].old, rows[i].new, rows[i].hours) == rows[i].grade, "row %zu: %s", i,
		    rows[i].new);
}
END_TEST

UNIT_MAIN("factfit")
{
	tcase_add_test(unit, grades_how_two_claims_fit);
}
