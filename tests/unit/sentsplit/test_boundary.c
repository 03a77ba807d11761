#include "splittest.h"

START_TEST(decides_by_labels_omissions_and_eras)
{
	SPLITTEST(LANG_EN,
	    { "Three things: 1. A boat. 2. A dog.", "Three things: 1. A boat.|2. A dog." },
	    { "Three things: a. A boat. b. A dog.", "Three things: a. A boat.|b. A dog." },
	    { "Three things: (i) a boat; (ii) a dog.", "Three things: (i) a boat; (ii) a dog." },
	    { "It ended. (ii) The dog ran.", "It ended.|(ii) The dog ran." },
	    { "It ended Dr. (ii) The dog ran.", "It ended Dr. (ii) The dog ran." },
	    { "1. The dog ran. 2. It sat.", "1. The dog ran.|2. It sat." },
	    { "B. The dog ran.", "B. The dog ran." },
	    { "b. The dog ran.", "b. The dog ran." },
	    { "In 44 B.C. Rome was old.", "In 44 B.C. Rome was old." },
	    { "In the year 44 B.C. Rome was old.", "In the year 44 B.C.|Rome was old." },
	    { "In XV A.D. Rome was old.", "In XV A.D. Rome was old." },
	    { "In 44 B.C. the town was old.", "In 44 B.C. the town was old." },
	    { "In B.C. Rome was old.", "In B.C. Rome was old." },
	    { "Rome, in 44 B.C. Rome was old.", "Rome, in 44 B.C.|Rome was old." },
	    { "He said [...] The dog ran.", "He said [...] The dog ran." },
	    { "He said (...) The dog ran.", "He said (...) The dog ran." },
	    { "He said . . . The dog ran.", "He said . . . The dog ran." },
	    { "He said . . . . The dog ran.", "He said . . . .|The dog ran." },
	    { "He said ... the dog ran.", "He said ... the dog ran." },
	    { "He said \xe2\x80\xa6 The dog ran.", "He said \xe2\x80\xa6|The dog ran." },
	    { "He sat. ...and ran.", "He sat.|...and ran." },
	    { "He sat. \xe2\x80\xa6" "and ran.", "He sat.|\xe2\x80\xa6" "and ran." },
	    { "He sat. ... and ran.", "He sat. ... and ran." },
	    { "He met the U.S. Navy there.", "He met the U.S. Navy there." },
	    { "He left the U.S. Officials ran.", "He left the U.S.|Officials ran." },
	    { "He met Arden Inc. (the firm) there.", "He met Arden Inc. (the firm) there." },
	    { "He met Arden Inc. - the firm - there.", "He met Arden Inc. - the firm - there." },
	    { "AKRON, N.J. - The dog ran.", "AKRON, N.J. - The dog ran." },
	    { "It met at 5 p.m. Thursday there.", "It met at 5 p.m. Thursday there." },
	    { "It met at 5 p.m. The dog ran.", "It met at 5 p.m.|The dog ran." },
	    { "It is Arden Co. Ltd. there.", "It is Arden Co. Ltd. there." },
	    { "The info. is late.", "The info. is late." },
	    { "The info. was late.", "The info. was late." },
	    { "velk. ran late.", "velk. ran late." },
	    { "He has z. B. the dog.", "He has z. B. the dog." },
	    { "He met \"so.\" - the dog ran.", "He met \"so.\" - the dog ran." },
	    { "He said so. & Velk ran.", "He said so. & Velk ran." },
	    { "He said so., and ran.", "He said so., and ran." },
	    { "He said so.; and ran.", "He said so.; and ran." },
	    { "He said so. ; and ran.", "He said so. ; and ran." },
	    { "\xc2\xabHe sat. \xe2\x80\x93 he said. \xe2\x80\x93 It ran.\xc2\xbb",
	    "\xc2\xabHe sat. \xe2\x80\x93 he said. \xe2\x80\x93 It ran.\xc2\xbb" },
	    { "He met Yahoo! the site there.", "He met Yahoo! the site there." },
	    { "(He sat.) the dog ran.", "(He sat.) the dog ran." },
	    { "He sat.) the dog ran.", "He sat.) the dog ran." });
}
END_TEST

START_TEST(passes_over_quotes)
{
	SPLITTEST(LANG_EN,
	    { "The '90s. The dog ran.", "The '90s.|The dog ran." },
	    { "He measured 5'. The dog ran.", "He measured 5'.|The dog ran." },
	    { "He measured 5' 6\". The dog ran.", "He measured 5' 6\".|The dog ran." },
	    { "The dogs' owner sat. The dog ran.", "The dogs' owner sat.|The dog ran." },
	    { "He said 'so.' The dog ran.", "He said 'so.'|The dog ran." },
	    { "He said 'so' and left. The dog ran.", "He said 'so' and left.|The dog ran." },
	    { "He said \xe2\x80\x98so.\xe2\x80\x99 The dog ran.",
	    "He said \xe2\x80\x98so.\xe2\x80\x99|The dog ran." },
	    { "It's so. The dog ran.", "It's so.|The dog ran." },
	    { "\xe3\x80\x8aHe sat.\xe3\x80\x8b The dog ran.", "\xe3\x80\x8aHe sat.\xe3\x80\x8b|The dog ran." });
}
END_TEST

START_TEST(begins_the_items_of_lists)
{
	SPLITTEST(LANG_EN,
	    { "\xe2\x80\xa2 He sat. \xe2\x80\xa2 The dog ran.", "\xe2\x80\xa2 He sat.|\xe2\x80\xa2 The dog ran." },
	    { "\xe2\x81\x83 He sat. \xe2\x81\x83 The dog ran.", "\xe2\x81\x83 He sat.|\xe2\x81\x83 The dog ran." },
	    { "\xe2\x96\xaa He sat. \xe2\x96\xaa The dog ran.", "\xe2\x96\xaa He sat.|\xe2\x96\xaa The dog ran." },
	    { "\xe2\x96\xa0 He sat. \xe2\x96\xa0 The dog ran.", "\xe2\x96\xa0 He sat.|\xe2\x96\xa0 The dog ran." },
	    { "\xe2\x80\xa3 He sat. \xe2\x80\xa3 The dog ran.", "\xe2\x80\xa3 He sat.|\xe2\x80\xa3 The dog ran." },
	    { "\xe2\x97\xa6 He sat. \xe2\x97\xa6 The dog ran.", "\xe2\x97\xa6 He sat.|\xe2\x97\xa6 The dog ran." },
	    { "\xe2\x97\x8f He sat. \xe2\x97\x8f The dog ran.", "\xe2\x97\x8f He sat.|\xe2\x97\x8f The dog ran." },
	    { "\xc2\xb7 He sat. \xc2\xb7 The dog ran.", "\xc2\xb7 He sat.|\xc2\xb7 The dog ran." },
	    { "(a) He sat (b) The dog ran (c) It sat", "(a) He sat|(b) The dog ran|(c) It sat" },
	    { "1) He sat 2) The dog ran 3) It sat", "1) He sat|2) The dog ran|3) It sat" },
	    { "1. He sat 2. The dog ran 3. It sat", "1. He sat|2. The dog ran|3. It sat" },
	    { "A. He sat. B. The dog ran.", "A. He sat.|B. The dog ran." });
}
END_TEST

START_TEST(takes_the_armenian_stop)
{
	SPLITTEST(LANG_HY,
	    { "\xd5\x86\xd5\xa1 \xd5\xa5\xd5\xaf\xd5\xa1\xd5\xbe\xd6\x89 \xd5\x86\xd5\xa1 \xd5\xa3\xd5\xb6\xd5\xa1"
	    "\xd6\x81\xd6\x89",
	    "\xd5\x86\xd5\xa1 \xd5\xa5\xd5\xaf\xd5\xa1\xd5\xbe\xd6\x89|\xd5\x86\xd5\xa1 \xd5\xa3\xd5\xb6\xd5\xa1"
	    "\xd6\x81\xd6\x89" },
	    { "\xd5\x86\xd5\xa1 \xd5\xa5\xd5\xaf\xd5\xa1\xd5\xbe. \xd5\x86\xd5\xa1 \xd5\xa3\xd5\xb6\xd5\xa1\xd6\x81"
	    "\xd6\x89",
	    "\xd5\x86\xd5\xa1 \xd5\xa5\xd5\xaf\xd5\xa1\xd5\xbe. \xd5\x86\xd5\xa1 \xd5\xa3\xd5\xb6\xd5\xa1\xd6\x81"
	    "\xd6\x89" },
	    { "\xd5\x86\xd5\xa1 \xd5\xa5\xd5\xaf\xd5\xa1\xd5\xbe: \xd5\x86\xd5\xa1 \xd5\xa3\xd5\xb6\xd5\xa1\xd6\x81:",
	    "\xd5\x86\xd5\xa1 \xd5\xa5\xd5\xaf\xd5\xa1\xd5\xbe:|\xd5\x86\xd5\xa1 \xd5\xa3\xd5\xb6\xd5\xa1\xd6\x81:" });
}
END_TEST

START_TEST(tells_measures_symbols_and_lost_characters)
{
	SPLITTEST(LANG_EN,
	    { "It is 1 in. thick there.", "It is 1 in. thick there." },
	    { "It is a 24-in. board there.", "It is a 24-in. board there." },
	    { "It is a cat-in. board there.", "It is a cat-in. board there." },
	    { "It is 1 in. Thick there.", "It is 1 in.|Thick there." },
	    { "It was so bin. thick there.", "It was so bin. thick there." },
	    { "They work in the U.S. News & World office.", "They work in the U.S. News & World office." },
	    { "They work in the U.S. News and World office.", "They work in the U.S.|News and World office." },
	    { "They work in the U.S. news & World office.", "They work in the U.S. news & World office." },
	    { "They work in the D.E.F. (Der Erste Fall) office.", "They work in the D.E.F. (Der Erste Fall) office." },
	    { "They work in the D.E.F. (The men do not.) It is so.",
	    "They work in the D.E.F.|(The men do not.)|It is so." },
	    { "They work in the U.S. (The men do not.) It is so.",
	    "They work in the U.S.|(The men do not.)|It is so." },
	    { "They work in the U.S. (all of them) now.", "They work in the U.S. (all of them) now." },
	    { "They work at 150 K. They are cold.", "They work at 150 K.|They are cold." },
	    { "They work at 150 K. Dogs are cold.", "They work at 150 K.|Dogs are cold." },
	    { "They work at 150 K. Holm is cold.", "They work at 150 K. Holm is cold." },
	    { "They work at 150 B. Dogs are cold.", "They work at 150 B.|Dogs are cold." },
	    { "They work at the K. Dogs are cold.", "They work at the K.|Dogs are cold." },
	    { "They draw a line through P. Since it is so, they left.",
	    "They draw a line through P.|Since it is so, they left." },
	    { "They draw a line through P. Since Holm left, they did.",
	    "They draw a line through P. Since Holm left, they did." },
	    { "They draw a line through P. Since a dog left, they did.",
	    "They draw a line through P.|Since a dog left, they did." },
	    { "They draw a line through P. Since, they left.", "They draw a line through P.|Since, they left." },
	    { "They draw a line, P. Since it is so, they left.", "They draw a line, P. Since it is so, they left." },
	    { "They draw Line P. Since it is so, they left.", "They draw Line P.|Since it is so, they left." },
	    { "It turns in 24 hr. When it is so, they left.", "It turns in 24 hr.|When it is so, they left." },
	    { "It turns in 24 hr. When Holm left, they did.", "It turns in 24 hr. When Holm left, they did." },
	    { "It is 40 cc. of it.", "It is 40 cc. of it." },
	    { "It is 40 kc. of it.", "It is 40 kc. of it." },
	    { "It is 40 gm. of it.", "It is 40 gm. of it." },
	    { "It is 40 mg. of it.", "It is 40 mg. of it." },
	    { "It is 40 ml. of it.", "It is 40 ml. of it." },
	    { "E-mail:? holm@example.com and more.", "E-mail:? holm@example.com and more." },
	    { "E-mail:! holm@example.com and more.", "E-mail:!|holm@example.com and more." },
	    { "E-mail:? Holm is there.", "E-mail:? Holm is there." },
	    { "E-mail:?? Holm is there.", "E-mail:??|Holm is there." },
	    { "E-mail ? Holm is there.", "E-mail ?|Holm is there." },
	    { "At 17: 10. Holm left.", "At 17: 10.|Holm left." },
	    { "Two ways: 1. Holm left. 2. Ada left.", "Two ways: 1. Holm left.|2. Ada left." },
	    { "He saw a rabbi. Holm left.", "He saw a rabbi.|Holm left." },
	    { "He saw Rabbi. Holm left.", "He saw Rabbi.|Holm left." },
	    { "See it (cf. Section C) there.", "See it (cf. Section C) there." },
	    { "It was in World War I. Holm left.", "It was in World War I.|Holm left." },
	    { "Yep. Yeah. Nope. Okay. Hmm. Holm left.", "Yep.|Yeah.|Nope.|Okay.|Hmm.|Holm left." },
	    { "They sailed on the S.S. Velk there.", "They sailed on the S.S. Velk there." },
	    { "They sailed on H.M.S. Velk there.", "They sailed on H.M.S. Velk there." },
	    { "They sailed on R.M.S. \"Velk\" there.", "They sailed on R.M.S. \"Velk\" there." },
	    { "They met Southern Ry. Co. there.", "They met Southern Ry. Co. there." });
}
END_TEST

START_TEST(knows_japanese_particles)
{
	SPLITTEST(LANG_JA,
	    { "「誰？」、彼は。", "「誰？」、彼は。" },
	    { "「誰？」，彼は。", "「誰？」，彼は。" },
	    { "「誰？」；彼は。", "「誰？」；彼は。" },
	    { "「誰？」：彼は。", "「誰？」：彼は。" },
	    { "「誰？」と彼は。", "「誰？」と彼は。" },
	    { "「誰？」の彼は。", "「誰？」の彼は。" },
	    { "「誰？」を彼は。", "「誰？」を彼は。" },
	    { "「誰？」に彼は。", "「誰？」に彼は。" },
	    { "「誰？」は彼は。", "「誰？」は彼は。" },
	    { "「誰？」が彼は。", "「誰？」が彼は。" },
	    { "「誰？」も彼は。", "「誰？」も彼は。" },
	    { "「誰？」で彼は。", "「誰？」で彼は。" },
	    { "「誰？」へ彼は。", "「誰？」へ彼は。" },
	    { "「誰？」だ彼は。", "「誰？」だ彼は。" },
	    { "「誰？」な彼は。", "「誰？」な彼は。" },
	    { "「誰？」って彼は。", "「誰？」って彼は。" },
	    { "「誰？」た彼は。", "「誰？」|た彼は。" },
	    { "「誰？」つ彼は。", "「誰？」|つ彼は。" },
	    { "「誰。」と彼は。", "「誰。」と彼は。" },
	    { "誰？と彼は。", "誰？|と彼は。" });
}
END_TEST

UNIT_MAIN("boundary")
{
	tcase_add_test(unit, decides_by_labels_omissions_and_eras);
	tcase_add_test(unit, passes_over_quotes);
	tcase_add_test(unit, begins_the_items_of_lists);
	tcase_add_test(unit, takes_the_armenian_stop);
	tcase_add_test(unit, tells_measures_symbols_and_lost_characters);
	tcase_add_test(unit, knows_japanese_particles);
}
