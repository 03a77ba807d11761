#include "splittest.h"

START_TEST(finds_the_speaker_after_a_quotation)
{
	SPLITTEST(LANG_EN,
	    { "\"Who won?\" Carter asked.", "\"Who won?\" Carter asked." },
	    { "\"Who won?\" Carter said he was late.", "\"Who won?\"|Carter said he was late." },
	    { "\"Who won?\" Carter said that all were late.", "\"Who won?\"|Carter said that all were late." },
	    { "\"Who won?\" Carter said, he was late.", "\"Who won?\" Carter said, he was late." },
	    { "\"Who won?\" Carter quietly asked.", "\"Who won?\" Carter quietly asked." },
	    { "\"Who won?\" Carter then asked.", "\"Who won?\" Carter then asked." },
	    { "\"Who won?\" Carter also asked.", "\"Who won?\" Carter also asked." },
	    { "\"Who won?\" Carter once asked.", "\"Who won?\" Carter once asked." },
	    { "\"Who won?\" Carter later asked.", "\"Who won?\" Carter later asked." },
	    { "\"Who won?\" Carter soon asked.", "\"Who won?\"|Carter soon asked." },
	    { "\"Who won?\" Carter, a plumber from Hull, asked.",
	    "\"Who won?\" Carter, a plumber from Hull, asked." },
	    { "\"Who won?\" Carter, a plumber from Hull.", "\"Who won?\"|Carter, a plumber from Hull." },
	    { "\"Who won?\" Carter, a plumber from the old and new town of Hull in the north, asked.",
	    "\"Who won?\"|Carter, a plumber from the old and new town of Hull in the north, asked." },
	    { "\"Who won?\" Ada van der Holm asked.", "\"Who won?\" Ada van der Holm asked." },
	    { "\"Who won?\" Ada de Holm asked.", "\"Who won?\" Ada de Holm asked." },
	    { "\"Who won?\" J. Holm asked.", "\"Who won?\" J. Holm asked." },
	    { "\"Who won?\" A. Holm asked.", "\"Who won?\"|A. Holm asked." },
	    { "\"Who won?\" I. Holm asked.", "\"Who won?\" I. Holm asked." },
	    { "\"Who won?\" Dr. Holm asked.", "\"Who won?\" Dr. Holm asked." },
	    { "\"Who won?\" The mayor asked.", "\"Who won?\"|The mayor asked." },
	    { "\"Who won?\" Officials asked.", "\"Who won?\"|Officials asked." },
	    { "\"Who won?\" CNN asked.", "\"Who won?\" CNN asked." },
	    { "\"Who won?\" G.K. Holm asked.", "\"Who won?\" G.K. Holm asked." },
	    { "\"Who won?\" Ada Bo Una Ivo Eda Holm asked.", "\"Who won?\"|Ada Bo Una Ivo Eda Holm asked." },
	    { "\"Who won?\" Holm won.", "\"Who won?\"|Holm won." },
	    { "\"Who won?\" \"Holm\" asked.", "\"Who won?\"|\"Holm\" asked." },
	    { "\"Who won?\" (Holm asked.)", "\"Who won?\"|(Holm asked.)" },
	    { "\"Who won?\" - Holm asked.", "\"Who won?\" - Holm asked." },
	    { "\"Who won,\" Holm asked.", "\"Who won,\" Holm asked." },
	    { "\"Who won.\" Holm asked.", "\"Who won.\"|Holm asked." },
	    { "\"Who won?\"", "\"Who won?\"" },
	    { "\"Who won?\" he asked.", "\"Who won?\" he asked." },
	    { "\xe2\x80\x9cWho won!\xe2\x80\x9d Holm cried. It was late.",
	    "\xe2\x80\x9cWho won!\xe2\x80\x9d Holm cried.|It was late." });
}
END_TEST

START_TEST(finds_verbs_of_speech_in_chinese)
{
	SPLITTEST(LANG_ZH,
	    { "\xe2\x80\x9c\xe8\xb0\x81\xe8\xb5\xa2\xe4\xba\x86\xef\xbc\x9f\xe2\x80\x9d\xe5\xa5\xb9\xe9\x97\xae\xe9"
	    "\x81\x93\xe3\x80\x82\xe4\xbb\x96\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe2\x80\x9c\xe8\xb0\x81\xe8\xb5\xa2\xe4\xba\x86\xef\xbc\x9f\xe2\x80\x9d\xe5\xa5\xb9\xe9\x97\xae\xe9"
	    "\x81\x93\xe3\x80\x82|\xe4\xbb\x96\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe2\x80\x9c\xe8\xb0\x81\xe8\xb5\xa2\xe4\xba\x86\xef\xbc\x9f\xe2\x80\x9d\xe5\xa5\xb9\xe8\xb5\xb0\xe4"
	    "\xba\x86\xe3\x80\x82\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82",
	    "\xe2\x80\x9c\xe8\xb0\x81\xe8\xb5\xa2\xe4\xba\x86\xef\xbc\x9f\xe2\x80\x9d|\xe5\xa5\xb9\xe8\xb5\xb0\xe4"
	    "\xba\x86\xe3\x80\x82|\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe2\x80\x9c\xe8\xb0\x81\xe8\xb5\xa2\xe4\xba\x86\xef\xbc\x9f\xe2\x80\x9d\xe4\xbb\x96\xe6\x9d\xa5\xe4"
	    "\xba\x86\xef\xbc\x8c\xe5\xa5\xb9\xe9\x97\xae\xe9\x81\x93\xe3\x80\x82",
	    "\xe2\x80\x9c\xe8\xb0\x81\xe8\xb5\xa2\xe4\xba\x86\xef\xbc\x9f\xe2\x80\x9d|\xe4\xbb\x96\xe6\x9d\xa5\xe4"
	    "\xba\x86\xef\xbc\x8c\xe5\xa5\xb9\xe9\x97\xae\xe9\x81\x93\xe3\x80\x82" },
	    { "\xe4\xbb\x96\xe8\xaf\xb4\xef\xbc\x9a\xe2\x80\x9c\xe6\x88\x91\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xe2"
	    "\x80\x9d\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe4\xbb\x96\xe8\xaf\xb4\xef\xbc\x9a\xe2\x80\x9c\xe6\x88\x91\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xe2"
	    "\x80\x9d|\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xef\xbc\x81\xe6"
	    "\x88\x91\xe5\x91\xa2\xef\xbc\x9f\xe5\xa5\xbd\xe3\x80\x82",
	    "\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82|\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xef\xbc\x81|\xe6"
	    "\x88\x91\xe5\x91\xa2\xef\xbc\x9f|\xe5\xa5\xbd\xe3\x80\x82" },
	    { "\xe4\xbb\x96\xe8\xaf\xb4\xe3\x80\x8a\xe8\xb0\x81\xef\xbc\x9f\xe3\x80\x8b\xe6\x98\xaf\xe4\xb9\xa6\xe3"
	    "\x80\x82\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe4\xbb\x96\xe8\xaf\xb4\xe3\x80\x8a\xe8\xb0\x81\xef\xbc\x9f\xe3\x80\x8b\xe6\x98\xaf\xe4\xb9\xa6\xe3"
	    "\x80\x82|\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe4\xbb\x96\xe8\xaf\xb4\xe3\x80\x88\xe8\xb0\x81\xef\xbc\x9f\xe3\x80\x89\xe6\x98\xaf\xe4\xb9\xa6\xe3"
	    "\x80\x82\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe4\xbb\x96\xe8\xaf\xb4\xe3\x80\x88\xe8\xb0\x81\xef\xbc\x9f\xe3\x80\x89\xe6\x98\xaf\xe4\xb9\xa6\xe3"
	    "\x80\x82|\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe4\xbb\xb7\xe6\xa0\xbc\xe6\x98\xaf\xef\xbc\x95\xef\xbc\x8e\xef\xbc\x95\xe5\x85\x83\xe3\x80\x82\xe5"
	    "\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe4\xbb\xb7\xe6\xa0\xbc\xe6\x98\xaf\xef\xbc\x95\xef\xbc\x8e\xef\xbc\x95\xe5\x85\x83\xe3\x80\x82|\xe5"
	    "\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe2\x80\x9c\xe6\x88\x91\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xe2\x80\x9d\xef\xbc\x8c\xe5\xa5\xb9\xe8"
	    "\xaf\xb4\xe3\x80\x82",
	    "\xe2\x80\x9c\xe6\x88\x91\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xe2\x80\x9d\xef\xbc\x8c\xe5\xa5\xb9\xe8"
	    "\xaf\xb4\xe3\x80\x82" },
	    { "\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86?\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86?|\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86!\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82",
	    "\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86!|\xe5\xa5\xb9\xe8\xb5\xb0\xe4\xba\x86\xe3\x80\x82" },
	    { "\xe3\x80\x8c\xe8\xaa\xb0\xef\xbc\x9f\xe3\x80\x8d\xe3\x81\xa8\xe5\xbd\xbc\xe3\x81\xaf\xe8\xa8\x80\xe3"
	    "\x81\xa3\xe3\x81\x9f\xe3\x80\x82",
	    "\xe3\x80\x8c\xe8\xaa\xb0\xef\xbc\x9f\xe3\x80\x8d\xe3\x81\xa8\xe5\xbd\xbc\xe3\x81\xaf\xe8\xa8\x80\xe3"
	    "\x81\xa3\xe3\x81\x9f\xe3\x80\x82" },
	    { "\xef\xbc\x88\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xef\xbc\x89\xe5\xa5\xb9\xe8\xb5\xb0\xe4"
	    "\xba\x86\xe3\x80\x82",
	    "\xef\xbc\x88\xe4\xbb\x96\xe6\x9d\xa5\xe4\xba\x86\xe3\x80\x82\xef\xbc\x89|\xe5\xa5\xb9\xe8\xb5\xb0\xe4"
	    "\xba\x86\xe3\x80\x82" });
}
END_TEST

START_TEST(finds_verbs_of_speech_without_capitals)
{
	SPLITTEST(LANG_HI,
	    { "\"\xe0\xa4\x95\xe0\xa5\x8c\xe0\xa4\xa8 \xe0\xa4\x9c\xe0\xa5\x80\xe0\xa4\xa4\xe0\xa4\xbe?\" "
	    "\xe0\xa4\x89\xe0\xa4\xb8\xe0\xa4\xa8\xe0\xa5\x87 \xe0\xa4\xaa\xe0\xa5\x82\xe0\xa4\x9b\xe0\xa4\xbe\xe0"
	    "\xa5\xa4 \xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4",
	    "\"\xe0\xa4\x95\xe0\xa5\x8c\xe0\xa4\xa8 \xe0\xa4\x9c\xe0\xa5\x80\xe0\xa4\xa4\xe0\xa4\xbe?\" "
	    "\xe0\xa4\x89\xe0\xa4\xb8\xe0\xa4\xa8\xe0\xa5\x87 \xe0\xa4\xaa\xe0\xa5\x82\xe0\xa4\x9b\xe0\xa4\xbe\xe0"
	    "\xa5\xa4|\xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4" },
	    { "\"\xe0\xa4\x95\xe0\xa5\x8c\xe0\xa4\xa8 \xe0\xa4\x9c\xe0\xa5\x80\xe0\xa4\xa4\xe0\xa4\xbe?\" "
	    "\xe0\xa4\x89\xe0\xa4\xb8\xe0\xa4\xa8\xe0\xa5\x87 \xe0\xa4\x95\xe0\xa4\xb9\xe0\xa4\xbe \xe0\xa4\x95\xe0"
	    "\xa4\xbf \xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4",
	    "\"\xe0\xa4\x95\xe0\xa5\x8c\xe0\xa4\xa8 \xe0\xa4\x9c\xe0\xa5\x80\xe0\xa4\xa4\xe0\xa4\xbe?\"|\xe0\xa4"
	    "\x89\xe0\xa4\xb8\xe0\xa4\xa8\xe0\xa5\x87 \xe0\xa4\x95\xe0\xa4\xb9\xe0\xa4\xbe \xe0\xa4\x95\xe0\xa4\xbf"
	    " \xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4" },
	    { "\"\xe0\xa4\x95\xe0\xa5\x8c\xe0\xa4\xa8 \xe0\xa4\x9c\xe0\xa5\x80\xe0\xa4\xa4\xe0\xa4\xbe?\" "
	    "\xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4",
	    "\"\xe0\xa4\x95\xe0\xa5\x8c\xe0\xa4\xa8 \xe0\xa4\x9c\xe0\xa5\x80\xe0\xa4\xa4\xe0\xa4\xbe?\"|\xe0\xa4"
	    "\xb5\xe0\xa4\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4" },
	    { "\xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x86\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4 \xe0\xa4\xb5\xe0\xa4\xb9 "
	    "\xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4",
	    "\xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x86\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4|\xe0\xa4\xb5\xe0\xa4\xb9 "
	    "\xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4" },
	    { "2.1. \xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x86\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4 \xe0\xa4\xb5\xe0\xa4"
	    "\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4",
	    "2.1. \xe0\xa4\xb5\xe0\xa4\xb9 \xe0\xa4\x86\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4|\xe0\xa4\xb5\xe0\xa4"
	    "\xb9 \xe0\xa4\x97\xe0\xa4\xaf\xe0\xa4\xbe\xe0\xa5\xa4" });
}
END_TEST

START_TEST(finds_verbs_of_speech_in_arabic)
{
	SPLITTEST(LANG_AR,
	    { "\"\xd9\x85\xd9\x86 \xd9\x81\xd8\xa7\xd8\xb2\xd8\x9f\" \xd9\x82\xd8\xa7\xd9\x84 \xd8\xa7\xd9\x84\xd8"
	    "\xb1\xd8\xac\xd9\x84. \xd8\xb0\xd9\x87\xd8\xa8.",
	    "\"\xd9\x85\xd9\x86 \xd9\x81\xd8\xa7\xd8\xb2\xd8\x9f\" \xd9\x82\xd8\xa7\xd9\x84 \xd8\xa7\xd9\x84\xd8"
	    "\xb1\xd8\xac\xd9\x84.|\xd8\xb0\xd9\x87\xd8\xa8." },
	    { "\"\xd9\x85\xd9\x86 \xd9\x81\xd8\xa7\xd8\xb2\xd8\x9f\" \xd9\x82\xd8\xa7\xd9\x84 \xd8\xa5\xd9\x86 "
	    "\xd8\xa7\xd9\x84\xd8\xb1\xd8\xac\xd9\x84 \xd8\xb0\xd9\x87\xd8\xa8.",
	    "\"\xd9\x85\xd9\x86 \xd9\x81\xd8\xa7\xd8\xb2\xd8\x9f\"|\xd9\x82\xd8\xa7\xd9\x84 \xd8\xa5\xd9\x86 "
	    "\xd8\xa7\xd9\x84\xd8\xb1\xd8\xac\xd9\x84 \xd8\xb0\xd9\x87\xd8\xa8." },
	    { "\xd8\xac\xd8\xa7\xd8\xa1. \xd8\xb0\xd9\x87\xd8\xa8\xd8\x9f \xd9\x86\xd8\xb9\xd9\x85!",
	    "\xd8\xac\xd8\xa7\xd8\xa1.|\xd8\xb0\xd9\x87\xd8\xa8\xd8\x9f|\xd9\x86\xd8\xb9\xd9\x85!" });
}
END_TEST

START_TEST(knows_a_speaker_before_the_quotation)
{
	SPLITTEST(LANG_EN,
	    { "Carter asked, \"Who won?\" Holm said nobody.", "Carter asked, \"Who won?\"|Holm said nobody." },
	    { "Carter asked me one time, \"Who won?\" Holm said, nobody.",
	    "Carter asked me one time, \"Who won?\"|Holm said, nobody." },
	    { "Carter asked: \"Who won?\" Holm said, nobody.", "Carter asked: \"Who won?\"|Holm said, nobody." },
	    { "Carter asked “Who won?” Holm said, nobody.",
	    "Carter asked “Who won?” Holm said, nobody." },
	    { "Carter asked, “Who won?” Holm said, nobody.",
	    "Carter asked, “Who won?”|Holm said, nobody." },
	    { "Carter asked, “Who won?” holm said, nobody.",
	    "Carter asked, “Who won?” holm said, nobody." },
	    { "Carter left, \"Who won?\" Holm said, nobody.", "Carter left, \"Who won?\" Holm said, nobody." },
	    { "Carter asked him at ten that day, \"Who won?\" Holm said, nobody.",
	    "Carter asked him at ten that day, \"Who won?\"|Holm said, nobody." },
	    { "Carter asked him at ten that old day, \"Who won?\" Holm said, nobody.",
	    "Carter asked him at ten that old day, \"Who won?\" Holm said, nobody." },
	    { "Carter asked, then, \"Who won?\" Holm said, nobody.",
	    "Carter asked, then, \"Who won?\" Holm said, nobody." },
	    { "Carter asked, \"Who won.\" Holm said, nobody.", "Carter asked, \"Who won.\"|Holm said, nobody." },
	    { "Asked, \"Who won?\" Holm said, nobody.", "Asked, \"Who won?\"|Holm said, nobody." },
	    { "Carter asked,\"Who won?\" Holm said, nobody.", "Carter asked,\"Who won?\" Holm said, nobody." },
	    { "He wept, \"Who won?\" Holm said, nobody.", "He wept, \"Who won?\" Holm said, nobody." });
}
END_TEST

START_TEST(knows_names_and_reports)
{
	SPLITTEST(LANG_EN,
	    { "\"Who won?\" Carter, a plumber from the old and new asked.",
	    "\"Who won?\"|Carter, a plumber from the old and new asked." },
	    { "\"Who won?\" Carter, a plumber from the old and, asked.",
	    "\"Who won?\" Carter, a plumber from the old and, asked." },
	    { "\"Who won?\" Carter, a plumber", "\"Who won?\"|Carter, a plumber" },
	    { "\"Who won?\" Carter of asked.", "\"Who won?\"|Carter of asked." },
	    { "\"Who won?\" Carter bin Holm asked.", "\"Who won?\" Carter bin Holm asked." },
	    { "\"Who won?\" Carter al Holm asked.", "\"Who won?\" Carter al Holm asked." },
	    { "\"Who won?\" Carter del Holm asked.", "\"Who won?\" Carter del Holm asked." },
	    { "\"Who won?\" Carter da Holm asked.", "\"Who won?\" Carter da Holm asked." },
	    { "\"Who won?\" Carter di Holm asked.", "\"Who won?\" Carter di Holm asked." },
	    { "\"Who won?\" Carter den Holm asked.", "\"Who won?\" Carter den Holm asked." },
	    { "\"Who won?\" Carter der Holm asked.", "\"Who won?\" Carter der Holm asked." },
	    { "\"Who won?\" Carter von Holm asked.", "\"Who won?\" Carter von Holm asked." },
	    { "\"Who won?\" Carter el Holm asked.", "\"Who won?\" Carter el Holm asked." },
	    { "\"Who won?\" Carter said there was none.", "\"Who won?\"|Carter said there was none." },
	    { "\"Who won?\" Carter said she was late.", "\"Who won?\"|Carter said she was late." },
	    { "\"Who won?\" Carter said it was late.", "\"Who won?\"|Carter said it was late." },
	    { "\"Who won?\" Carter said they were late.", "\"Who won?\"|Carter said they were late." },
	    { "\"Who won?\" Carter said we were late.", "\"Who won?\"|Carter said we were late." },
	    { "\"Who won?\" Carter said you were late.", "\"Who won?\" Carter said you were late." },
	    { "\"Who won?\" Carter said-it was late.", "\"Who won?\"|Carter said-it was late." },
	    { "\"Who won?\" Ada Bo Una Ivo Holm asked.", "\"Who won?\" Ada Bo Una Ivo Holm asked." },
	    { "\"Who won?\" Carter fly asked.", "\"Who won?\"|Carter fly asked." },
	    { "\"Who won?\" Carter ly asked.", "\"Who won?\"|Carter ly asked." },
	    { "\"Who won?\" Carter alos asked.", "\"Who won?\"|Carter alos asked." },
	    { "\"Who won?\" Ann then asked he was late.", "\"Who won?\"|Ann then asked he was late." },
	    { "\"Who won?\" $5 asked.", "\"Who won?\"|$5 asked." },
	    { "\"Who won?\" De Holm asked.", "\"Who won?\" De Holm asked." },
	    { "\"Who won?\" de Holm asked.", "\"Who won?\" de Holm asked." },
	    { "\"Who won?\" I asked.", "\"Who won?\" I asked." },
	    { "\"Who won?\" I Holm asked.", "\"Who won?\" I Holm asked." },
	    { "\"Who won?\" Ann I Holm asked.", "\"Who won?\"|Ann I Holm asked." },
	    { "\"Who won?\" Ann A Holm asked.", "\"Who won?\"|Ann A Holm asked." });
}
END_TEST

START_TEST(knows_chinese_clauses)
{
	SPLITTEST(LANG_ZH,
	    { "“走？”他来了。她说。", "“走？”|他来了。|她说。" },
	    { "“走？”他来了，她说。", "“走？”|他来了，她说。" },
	    { "“走？”他来了：她说。", "“走？”|他来了：她说。" },
	    { "“走？”他来了；她说。", "“走？”|他来了；她说。" },
	    { "“走？”他来了！她说。", "“走？”|他来了！|她说。" },
	    { "“走？”他来了？她说。", "“走？”|他来了？|她说。" },
	    { "“走？”他来了,她说。", "“走？”|他来了,她说。" },
	    { "“走？”他来了.她说。", "“走？”|他来了.她说。" },
	    { "“走？”他来了:她说。", "“走？”|他来了:她说。" },
	    { "“走？”他来了;她说。", "“走？”|他来了;她说。" },
	    { "“走？”他来了!她说。", "“走？”|他来了!|她说。" },
	    { "“走？”他来了?她说。", "“走？”|他来了?|她说。" },
	    { "“走？”他来了“她说。", "“走？”|他来了“她说。" },
	    { "“走？”他来了「她说。", "“走？”他来了「她说。" },
	    { "“走？”她說。", "“走？”她說。" },
	    { "“走？”她道。", "“走？”她道。" },
	    { "“走？”她问。", "“走？”她问。" },
	    { "“走？”她問。", "“走？”她問。" },
	    { "“走？”她答。", "“走？”她答。" },
	    { "“走？”她喊。", "“走？”她喊。" },
	    { "“走？”她叫。", "“走？”她叫。" },
	    { "“走？”她称。", "“走？”她称。" },
	    { "“走？”她稱。", "“走？”她稱。" },
	    { "“走？”她讲。", "“走？”她讲。" },
	    { "“走？”她講。", "“走？”她講。" },
	    { "“走？”她写。", "“走？”她写。" },
	    { "“走？”她寫。", "“走？”她寫。" },
	    { "“走？”她笑。", "“走？”她笑。" },
	    { "“走？”她吼。", "“走？”她吼。" },
	    { "“走？”她表示。", "“走？”她表示。" },
	    { "“走？”她指出。", "“走？”她指出。" },
	    { "“走？”她强调。", "“走？”她强调。" },
	    { "“走？”她強調。", "“走？”她強調。" },
	    { "“走？”她补充。", "“走？”她补充。" },
	    { "“走？”她補充。", "“走？”她補充。" },
	    { "“走？”她回应。", "“走？”她回应。" },
	    { "“走？”她回應。", "“走？”她回應。" },
	    { "“走？”她解释。", "“走？”她解释。" },
	    { "“走？”她解釋。", "“走？”她解釋。" },
	    { "“走？”她感叹。", "“走？”她感叹。" },
	    { "“走？”她看。", "“走？”|她看。" },
	    { "“走？”他在很久很久以前的一个很冷很冷很冷很冷很冷很冷的晚上慢慢地说。", "“走？”他在很久很久以前的一个很冷很冷很冷很冷很冷很冷的晚上慢慢地说。" },
	    { "“走？”他在很久很久以前的一个很冷很冷很冷很冷很冷的晚上慢慢地说。", "“走？”他在很久很久以前的一个很冷很冷很冷很冷很冷的晚上慢慢地说。" },
	    { "“走？”说", "“走？”说" },
	    { "“走。\"她走了。", "“走。\"|她走了。" },
	    { "走。\"她走了。", "走。|\"她走了。" });
}
END_TEST

START_TEST(bounds_a_chinese_clause)
{
	SPLITTEST(LANG_ZH,
	    { "“走？”他在很久很久以前的一个很冷很冷很冷很冷很冷很冷很的晚上慢慢地说。", "“走？”他在很久很久以前的一个很冷很冷很冷很冷很冷很冷很的晚上慢慢地说。" });
}
END_TEST

UNIT_MAIN("speaker")
{
	tcase_add_test(unit, finds_the_speaker_after_a_quotation);
	tcase_add_test(unit, finds_verbs_of_speech_in_chinese);
	tcase_add_test(unit, finds_verbs_of_speech_without_capitals);
	tcase_add_test(unit, finds_verbs_of_speech_in_arabic);
	tcase_add_test(unit, knows_a_speaker_before_the_quotation);
	tcase_add_test(unit, knows_names_and_reports);
	tcase_add_test(unit, knows_chinese_clauses);
	tcase_add_test(unit, bounds_a_chinese_clause);
}
