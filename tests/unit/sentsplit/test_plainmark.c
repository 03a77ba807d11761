#include "splittest.h"

START_TEST(ends_in_plain_cases)
{
	SPLITTEST(LANG_EN,
	    { "The cat sat. The dog ran.", "The cat sat.|The dog ran." },
	    { "The cat sat. \"The dog ran.\"", "The cat sat.|\"The dog ran.\"" },
	    { "The cat sat. \xe2\x80\x9cThe dog ran.\xe2\x80\x9d",
	    "The cat sat.|\xe2\x80\x9cThe dog ran.\xe2\x80\x9d" },
	    { "The cat sat. \xe2\x80\x9cthe dog ran.\xe2\x80\x9d",
	    "The cat sat.|\xe2\x80\x9cthe dog ran.\xe2\x80\x9d" },
	    { "The cat sat. \"the dog ran.\"", "The cat sat.|\"the dog ran.\"" },
	    { "The cat sat. (The dog ran.)", "The cat sat.|(The dog ran.)" },
	    { "The cat sat.  The dog ran.", "The cat sat.|The dog ran." },
	    { "It met in Velkaria. The dog ran.", "It met in Velkaria.|The dog ran." },
	    { "It met in Velk. The dog ran.", "It met in Velk.|The dog ran." },
	    { "Velkaria. The dog ran.", "Velkaria.|The dog ran." },
	    { "It met in velk-Aria. The dog ran.", "It met in velk-Aria.|The dog ran." },
	    { "It met in Velkaria. \"The dog ran.\"", "It met in Velkaria.|\"The dog ran.\"" },
	    { "It met in incomprehensibilitiesand. The dog ran.",
	    "It met in incomprehensibilitiesand.|The dog ran." },
	    { "It met the an. The dog ran.", "It met the an.|The dog ran." },
	    { "A. The dog ran.", "A. The dog ran." },
	    { "an. The dog ran.", "an.|The dog ran." },
	    { "It met a. The dog ran.", "It met a.|The dog ran." },
	    { "He likes Kerrang! The dog ran.", "He likes Kerrang!|The dog ran." },
	    { "Yahoo! Radio is out.", "Yahoo! Radio is out." },
	    { "Stop! Radio is out.", "Stop!|Radio is out." },
	    { "He cried stop! Radio is out.", "He cried stop!|Radio is out." },
	    { "Will he GO? Radio is out.", "Will he GO?|Radio is out." },
	    { "He asked (why?) Radio is out.", "He asked (why?)|Radio is out." },
	    { "He said \"why?\" Radio is out.", "He said \"why?\"|Radio is out." },
	    { "It met on May 5. Radio is out.", "It met on May 5.|Radio is out." },
	    { "It met room 12b. Radio is out.", "It met room 12b.|Radio is out." },
	    { "It met the Velk. Radio is out.", "It met the Velk.|Radio is out." },
	    { "It met the VELK. Radio is out.", "It met the VELK.|Radio is out." },
	    { "It met the VELK. Officials left.", "It met the VELK.|Officials left." },
	    { "\"It is so.\" Radio is out.", "\"It is so.\"|Radio is out." },
	    { "\"It is so.\" Officials left.", "\"It is so.\"|Officials left." },
	    { "\"It is so.\" Ada Holm left on Monday.", "\"It is so.\"|Ada Holm left on Monday." },
	    { "\"It is so.\") Radio is out.", "\"It is so.\")|Radio is out." },
	    { "\"It is so\" . Radio is out.", "\"It is so\" .|Radio is out." });
}
END_TEST

UNIT_MAIN("plainmark")
{
	tcase_add_test(unit, ends_in_plain_cases);
}
