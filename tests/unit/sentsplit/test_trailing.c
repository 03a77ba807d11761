#include "splittest.h"

START_TEST(takes_notes_smileys_and_citations)
{
	SPLITTEST(LANG_EN,
	    { "It was so.[1] Next came.", "It was so.[1]|Next came." },
	    { "It was so.[1, 2-3] Next came.", "It was so.[1, 2-3]|Next came." },
	    { "It was so.[1\xe2\x80\x93" "3] Next came.", "It was so.[1\xe2\x80\x93" "3]|Next came." },
	    { "It was so. [12] Next came.", "It was so. [12]|Next came." },
	    { "It was so.12 Next came.", "It was so.12 Next came." },
	    { "It was so.12 13 Next came.", "It was so.12 13 Next came." },
	    { "It was so.1234 Next came.", "It was so.1234 Next came." },
	    { "It was so.12345 Next came.", "It was so.12345 Next came." },
	    { "It was so.12next came.", "It was so.12next came." },
	    { "It was so.12", "It was so.12" },
	    { "It was so.12 next came.", "It was so.12 next came." },
	    { "It was so (2).12 Next came.", "It was so (2).12|Next came." },
	    { "It was so [2].12 Next came.", "It was so [2].12|Next came." },
	    { "He won 5.12 Next came.", "He won 5.12 Next came." },
	    { "Sold.12 Next came.", "Sold.12 Next came." },
	    { "Old.12 Next came.", "Old.12 Next came." },
	    { "It was so.\xc2\xb9\xc2\xb2 Next came.", "It was so.\xc2\xb9\xc2\xb2|Next came." },
	    { "It was so.\xc2\xb2\xe2\x81\xb0 Next came.", "It was so.\xc2\xb2\xe2\x81\xb0|Next came." },
	    { "It was so.\xc2\xb9", "It was so.\xc2\xb9" },
	    { "It was so! \xf0\x9f\x99\x82 Next came.", "It was so! \xf0\x9f\x99\x82|Next came." },
	    { "It was so. :) Next came.", "It was so. :)|Next came." },
	    { "It was so. :-) Next came.", "It was so. :-)|Next came." },
	    { "It was so. ;o) Next came.", "It was so. ;o)|Next came." },
	    { "It was so. =D Next came.", "It was so. =D|Next came." },
	    { "It was so. :P Next came.", "It was so. :P|Next came." },
	    { "It was so. :)) Next came.", "It was so. :))|Next came." },
	    { "It was so. :( Next came.", "It was so. :(|Next came." },
	    { "It was so. :x Next came.", "It was so. :x Next came." },
	    { "It was so. :", "It was so. :" },
	    { "It was so. :- Next came.", "It was so. :- Next came." },
	    { "It was so. :)next came.", "It was so. :)next came." },
	    { "It was so. \xe2\x98\x80\xef\xb8\x8f Next came.", "It was so. \xe2\x98\x80\xef\xb8\x8f|Next came." },
	    { "It was so. \xf0\x9f\x91\x8d\xf0\x9f\x91\x8d Next came.",
	    "It was so. \xf0\x9f\x91\x8d\xf0\x9f\x91\x8d|Next came." },
	    { "It is so (Smith 2012). Next came.", "It is so (Smith 2012).|Next came." },
	    { "It is so. (Smith 2012) Next came.", "It is so. (Smith 2012)|Next came." },
	    { "It is so. (2012) Next came.", "It is so.|(2012) Next came." },
	    { "It is so. (Smith) Next came.", "It is so.|(Smith) Next came." },
	    { "It is so. (Smith 2012?) Next came.", "It is so.|(Smith 2012?)|Next came." });
}
END_TEST

UNIT_MAIN("trailing")
{
	tcase_add_test(unit, takes_notes_smileys_and_citations);
}
