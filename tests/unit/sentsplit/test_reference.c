#include "splittest.h"

START_TEST(keeps_references_whole)
{
	SPLITTEST(LANG_EN,
	    { "He read Gen. 5:3 and Ex. 12:14 aloud.", "He read Gen. 5:3 and Ex. 12:14 aloud." },
	    { "He read 1 Cor. 13:4 and left.", "He read 1 Cor. 13:4 and left." },
	    { "He read 12 Cor. 13:4 and left.", "He read 12 Cor. 13:4 and left." },
	    { "He read the Cor. 13:4 and left.", "He read the Cor. 13:4 and left." },
	    { "He read Cor. 1345:4 and left.", "He read Cor.|1345:4 and left." },
	    { "He read Genesisx. 5:3 and left.", "He read Genesisx.|5:3 and left." },
	    { "See No. I of it.", "See No. I of it." },
	    { "See No. I to it.", "See No. I to it." },
	    { "See No. I in it.", "See No. I in it." },
	    { "See No. I was there.", "See No.|I was there." },
	    { "See No. I, II and III.", "See No. I, II and III." },
	    { "See No. I", "See No. I" },
	    { "See No. IV was there.", "See No. IV was there." },
	    { "See No. B was there.", "See No. B was there." },
	    { "See No. A was there.", "See No.|A was there." },
	    { "See No. \"B\" was there.", "See No.|\"B\" was there." },
	    { "See No. 5b was there.", "See No. 5b was there." },
	    { "See No. the dog ran.", "See No. the dog ran." },
	    { "It was the 1st. May was cold.", "It was the 1st. May was cold." },
	    { "It was the 2nd. Monday was cold.", "It was the 2nd. Monday was cold." },
	    { "It was the 3rd. June was cold.", "It was the 3rd. June was cold." },
	    { "It was the 4th. Sunday was cold.", "It was the 4th. Sunday was cold." },
	    { "It was the 4th. Dogs were cold.", "It was the 4th.|Dogs were cold." },
	    { "It was the 4x. May was cold.", "It was the 4x.|May was cold." },
	    { "Ito et al. (US 2012) said so.", "Ito et al. (US 2012) said so." },
	    { "Ito et al. The dog ran.", "Ito et al.|The dog ran." },
	    { "Ito et al. found it.", "Ito et al. found it." });
}
END_TEST

START_TEST(keeps_bills_and_sections_of_law)
{
	SPLITTEST(LANG_EN,
	    { "They oppose S. 556. They left.", "They oppose S. 556.|They left." },
	    { "They oppose H.R. 3200. They left.", "They oppose H.R. 3200.|They left." },
	    { "They oppose H.B. 12. They left.", "They oppose H.B. 12.|They left." },
	    { "They oppose S.B. 12. They left.", "They oppose S.B. 12.|They left." },
	    { "They oppose S.Res. 12. They left.", "They oppose S.Res. 12.|They left." },
	    { "They oppose H.Res. 12. They left.", "They oppose H.Res. 12.|They left." },
	    { "They oppose S. 5. They left.", "They oppose S.|5. They left." },
	    { "They oppose K. 556. They left.", "They oppose K.|556. They left." },
	    { "They oppose K.R. 556. They left.", "They oppose K.R.|556. They left." },
	    { "They oppose \"S. 556\". They left.", "They oppose \"S. 556\".|They left." },
	    { "They oppose S. (556). They left.", "They oppose S. (556).|They left." },
	    { "They oppose S. \"556\". They left.", "They oppose S. \"556\".|They left." },
	    { "They oppose S. 556b. They left.", "They oppose S. 556b.|They left." },
	    { "It is in 39 U.S.C. § 3624.", "It is in 39 U.S.C. § 3624." },
	    { "It is in 39 C.F.R. §§ 3001 to 3006.", "It is in 39 C.F.R. §§ 3001 to 3006." },
	    { "It is in 39 Velk. § 3624 is old.", "It is in 39 Velk. § 3624 is old." },
	    { "It is in the law. § 3624 is old.", "It is in the law.|§ 3624 is old." });
}
END_TEST

UNIT_MAIN("reference")
{
	tcase_add_test(unit, keeps_references_whole);
	tcase_add_test(unit, keeps_bills_and_sections_of_law);
}
