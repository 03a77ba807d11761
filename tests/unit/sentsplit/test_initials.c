#include "splittest.h"

START_TEST(keeps_names_with_initials_whole)
{
	SPLITTEST(LANG_EN,
	    { "G.K. Lund met J.-P. Lund and A. B. Lund there.", "G.K. Lund met J.-P. Lund and A. B. Lund there." },
	    { "He met Ann B. Lund there.", "He met Ann B. Lund there." },
	    { "He met ann B. Lund there.", "He met ann B. Lund there." },
	    { "He met Ann, B. Lund there.", "He met Ann, B. Lund there." },
	    { "He met The B. Lund there.", "He met The B. Lund there." },
	    { "He met G.K. The dog ran.", "He met G.K.|The dog ran." },
	    { "He met G.K. lund there.", "He met G.K. lund there." },
	    { "He met B. Marsh/Getty there.", "He met B. Marsh/Getty there." },
	    { "He met B. marsh/Getty there.", "He met B. marsh/Getty there." },
	    { "He met B. /Getty there.", "He met B. /Getty there." },
	    { "He met Photo B. Velk/AP there.", "He met Photo B. Velk/AP there." },
	    { "He met G.K. (Lund) there.", "He met G.K. (Lund) there." },
	    { "He met G.K. \"Lund\" there.", "He met G.K. \"Lund\" there." },
	    { "He met G.K. - Lund there.", "He met G.K. - Lund there." },
	    { "He met McD. Lund there.", "He met McD. Lund there." },
	    { "He met Mcd. Lund there.", "He met Mcd.|Lund there." },
	    { "He met McDo. Lund there.", "He met McDo.|Lund there." },
	    { "He met Mc. Lund there.", "He met Mc.|Lund there." },
	    { "He met MaD. Lund there.", "He met MaD.|Lund there." },
	    { "He met McD. The dog ran.", "He met McD.|The dog ran." },
	    { "He met Mr. Lund there.", "He met Mr. Lund there." },
	    { "He met Mr. The there.", "He met Mr. The there." },
	    { "He met Mr. \"Lund\" there.", "He met Mr. \"Lund\" there." },
	    { "He met Mr. J. Lund there.", "He met Mr. J. Lund there." },
	    { "He met mr. Lund there.", "He met mr. Lund there." },
	    { "He met Gov. Lund there.", "He met Gov. Lund there." },
	    { "He met \xc3\x89.-M. Lund there.", "He met \xc3\x89.-M. Lund there." },
	    { "He met A. and B. there.", "He met A. and B. there." },
	    { "He has plan B. The dog ran.", "He has plan B.|The dog ran." },
	    { "He has vitamin C. Take it.", "He has vitamin C.|Take it." },
	    { "From point A. Measure it.", "From point A.|Measure it." },
	    { "From point A. B. Lund came.", "From point A. B. Lund came." },
	    { "It is 20 \xc2\xb0" "C. The dog ran.", "It is 20 \xc2\xb0" "C.|The dog ran." });
}
END_TEST

START_TEST(knows_titles_nicknames_and_offices)
{
	SPLITTEST(LANG_EN,
	    { "He met Mr. A there.", "He met Mr. A there." },
	    { "He met Mrs. So and So there.", "He met Mrs. So and So there." },
	    { "He met Ms. The there.", "He met Ms. The there." },
	    { "He met Messrs. The there.", "He met Messrs. The there." },
	    { "He met mr. The there.", "He met mr.|The there." },
	    { "He met Mr. \"The\" there.", "He met Mr.|\"The\" there." },
	    { "He met Mr. 5 there.", "He met Mr. 5 there." },
	    { "He met Dr. The there.", "He met Dr.|The there." },
	    { "He met Ann B. \"Red\" Lund there.", "He met Ann B. \"Red\" Lund there." },
	    { "He met Ann B. (\"Old Red\") Lund there.", "He met Ann B. (\"Old Red\") Lund there." },
	    { "He met Ann B. (\"Very Old Red\") Lund there.", "He met Ann B. (\"Very Old Red\") Lund there." },
	    { "He met Ann B. (\"My Very Old Red\") Lund there.", "He met Ann B. (\"My Very Old Red\") Lund there." },
	    { "He met Ann B. \"Red\" lund there.", "He met Ann B. \"Red\" lund there." },
	    { "He met Ann B. \"red\" Lund there.", "He met Ann B. \"red\" Lund there." },
	    { "He met Ann B. Red\" Lund there.", "He met Ann B. Red\" Lund there." },
	    { "He met ann B. \"Red\" Lund there.", "He met ann B. \"Red\" Lund there." },
	    { "He met Ann Bo. \"Red\" Lund there.", "He met Ann Bo.|\"Red\" Lund there." },
	    { "He met Ann B. \"Red Lund there.\"", "He met Ann B. \"Red Lund there.\"" },
	    { "HE MET ANN B. LUND THERE.", "HE MET ANN B. LUND THERE." },
	    { "HE MET Ann B. LUND THERE.", "HE MET Ann B. LUND THERE." },
	    { "HE MET ANN B.C. LUND THERE.", "HE MET ANN B.C. LUND THERE." },
	    { "He met M. De Lund there.", "He met M. De Lund there." },
	    { "He met M. Van Lund there.", "He met M. Van Lund there." },
	    { "He met M. De lund there.", "He met M. De lund there." },
	    { "He met M. Den Lund there.", "He met M. Den Lund there." },
	    { "He met Mo. De Lund there.", "He met Mo. De Lund there." },
	    { "He joined the E.C.D. Officials left.", "He joined the E.C.D.|Officials left." },
	    { "He joined the E.C. Officials left.", "He joined the E.C. Officials left." },
	    { "He joined an E.C.D. Officials left.", "He joined an E.C.D. Officials left." },
	    { "He joined the E.C.D. Lund left.", "He joined the E.C.D.|Lund left." });
}
END_TEST

UNIT_MAIN("initials")
{
	tcase_add_test(unit, keeps_names_with_initials_whole);
	tcase_add_test(unit, knows_titles_nicknames_and_offices);
}
