#include <stdlib.h>
#include <string.h>

#include "wordclass.h"

/* In the order of their bytes.  The value of a number is itself, of a scale its power of ten. */
static const struct entry {
	char word[15];
	uint32_t is;
	uint8_t value;
} entries[] = {
	{ "a", WORDCLASS_ARTICLE, 0 }, { "about", WORDCLASS_APPROX, 0 }, { "according", WORDCLASS_SPEECH, 0 },
	{ "added", WORDCLASS_SPEECH, 0 },
	{ "additionally", WORDCLASS_LEANING, 0 }, { "adds", WORDCLASS_SPEECH, 0 },
	{ "advertisement", WORDCLASS_PAGE, 0 }, { "after", WORDCLASS_AFTER, 0 }, { "ago", WORDCLASS_BACKGROUND, 0 },
	{ "almost", WORDCLASS_APPROX, 0 },
	{ "also", WORDCLASS_LEANING, 0 }, { "an", WORDCLASS_ARTICLE, 0 }, { "and", WORDCLASS_LEANING, 0 },
	{ "announced", WORDCLASS_SPEECH, 0 },
	{ "another", WORDCLASS_LEANING, 0 }, { "approximately", WORDCLASS_APPROX, 0 }, { "apr", WORDCLASS_MONTH, 4 },
	{ "apr.", WORDCLASS_MONTH, 4 }, { "april", WORDCLASS_MONTH, 4 }, { "are", WORDCLASS_BE, 0 },
	{ "around", WORDCLASS_APPROX, 0 }, { "arrest", WORDCLASS_ROLE, WORDCLASS_ARRESTED },
	{ "arrested", WORDCLASS_ROLE, WORDCLASS_ARRESTED }, { "arresting", WORDCLASS_ROLE, WORDCLASS_ARRESTED },
	{ "arrests", WORDCLASS_ROLE, WORDCLASS_ARRESTED }, { "ask", WORDCLASS_WISH, 0 },
	{ "asked", WORDCLASS_WISH, 0 }, { "asks", WORDCLASS_WISH, 0 }, { "aug", WORDCLASS_MONTH, 8 },
	{ "aug.", WORDCLASS_MONTH, 8 }, { "august", WORDCLASS_MONTH, 8 }, { "awaits", WORDCLASS_FUTURE, 0 },
	{ "because", WORDCLASS_LEANING, 0 }, { "besides", WORDCLASS_LEANING, 0 }, { "billion", WORDCLASS_SCALE, 9 },
	{ "bln", WORDCLASS_SCALE, 9 }, { "bn", WORDCLASS_SCALE, 9 }, { "bodies", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "both", WORDCLASS_LEANING, 0 }, { "boy", WORDCLASS_PERSON, 0 }, { "boys", WORDCLASS_PERSON, 0 },
	{ "brought", WORDCLASS_CHANGE, 0 }, { "but", WORDCLASS_LEANING, 0 }, { "bystanders", WORDCLASS_PERSON, 0 },
	{ "caption", WORDCLASS_PAGE, 0 }, { "child", WORDCLASS_PERSON, 0 }, { "children", WORDCLASS_PERSON, 0 },
	{ "civilians", WORDCLASS_PERSON, 0 }, { "click", WORDCLASS_PAGE, 0 }, { "climb", WORDCLASS_CHANGE, 1 },
	{ "climbed", WORDCLASS_CHANGE, 1 }, { "climbers", WORDCLASS_PERSON, 0 }, { "climbing", WORDCLASS_CHANGE, 1 },
	{ "climbs", WORDCLASS_CHANGE, 1 }, { "coming", WORDCLASS_COMING, 0 }, { "compared", WORDCLASS_BACKGROUND, 0 },
	{ "cookie", WORDCLASS_PAGE, 0 }, { "cookies", WORDCLASS_PAGE, 0 }, { "copyright", WORDCLASS_PAGE, 0 },
	{ "corrected", WORDCLASS_CORRECTION, 0 }, { "correction", WORDCLASS_CORRECTION, 0 },
	{ "corrections", WORDCLASS_CORRECTION, 0 }, { "corrects", WORDCLASS_CORRECTION, 0 },
	{ "crew", WORDCLASS_PERSON, 0 }, { "crown", WORDCLASS_CURRENCY, 0 }, { "crowns", WORDCLASS_CURRENCY, 0 },
	{ "custody", WORDCLASS_ROLE, WORDCLASS_ARRESTED }, { "cut", WORDCLASS_CHANGE, 2 },
	{ "cuts", WORDCLASS_CHANGE, 2 }, { "day", WORDCLASS_TIMEUNIT, 0 }, { "days", WORDCLASS_TIMEUNIT, 0 },
	{ "dead", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "deaths", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "dec", WORDCLASS_MONTH, 12 }, { "dec.", WORDCLASS_MONTH, 12 }, { "decade", WORDCLASS_BACKGROUND, 0 },
	{ "december", WORDCLASS_MONTH, 12 }, { "decline", WORDCLASS_CHANGE, 2 }, { "declined", WORDCLASS_CHANGE, 2 },
	{ "decrease", WORDCLASS_CHANGE, 2 }, { "decreased", WORDCLASS_CHANGE, 2 }, { "delayed", WORDCLASS_CHANGE, 0 },
	{ "demand", WORDCLASS_WISH, 0 }, { "demanded", WORDCLASS_WISH, 0 }, { "demanding", WORDCLASS_WISH, 0 },
	{ "demands", WORDCLASS_WISH, 0 }, { "demonstrators", WORDCLASS_PERSON, 0 },
	{ "detained", WORDCLASS_ROLE, WORDCLASS_ARRESTED }, { "detains", WORDCLASS_ROLE, WORDCLASS_ARRESTED },
	{ "detentions", WORDCLASS_ROLE, WORDCLASS_ARRESTED }, { "die", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "died", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "dies", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "displaced", WORDCLASS_ROLE, WORDCLASS_EVACUATED }, { "dollar", WORDCLASS_CURRENCY, 0 },
	{ "dollars", WORDCLASS_CURRENCY, 0 }, { "down", WORDCLASS_CHANGE, 2 }, { "drop", WORDCLASS_CHANGE, 2 },
	{ "dropped", WORDCLASS_CHANGE, 2 }, { "drops", WORDCLASS_CHANGE, 2 },
	{ "drown", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "drowned", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "drowning", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "drowns", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "due", WORDCLASS_FUTURE, 0 }, { "earlier", WORDCLASS_BACKGROUND, 0 }, { "early", WORDCLASS_PARTOFMONTH, 1 },
	{ "eight", WORDCLASS_NUMBER, 8 }, { "eighteen", WORDCLASS_NUMBER, 18 }, { "eighth", WORDCLASS_ORDINAL, 8 },
	{ "eighty", WORDCLASS_NUMBER, 80 }, { "eleven", WORDCLASS_NUMBER, 11 }, { "eleventh", WORDCLASS_ORDINAL, 11 },
	{ "employees", WORDCLASS_PERSON, 0 }, { "erroneously", WORDCLASS_CORRECTION, 0 },
	{ "estimated", WORDCLASS_APPROX, 0 }, { "euro", WORDCLASS_CURRENCY, 0 }, { "euros", WORDCLASS_CURRENCY, 0 },
	{ "evacuate", WORDCLASS_ROLE, WORDCLASS_EVACUATED }, { "evacuated", WORDCLASS_ROLE, WORDCLASS_EVACUATED },
	{ "evacuates", WORDCLASS_ROLE, WORDCLASS_EVACUATED }, { "evacuating", WORDCLASS_ROLE, WORDCLASS_EVACUATED },
	{ "evacuees", WORDCLASS_ROLE, WORDCLASS_EVACUATED }, { "expected", WORDCLASS_FUTURE, 0 },
	{ "fall", WORDCLASS_CHANGE, 2 }, { "fallen", WORDCLASS_CHANGE, 2 }, { "falls", WORDCLASS_CHANGE, 2 },
	{ "families", WORDCLASS_PERSON, 0 }, { "fatalities", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "feb", WORDCLASS_MONTH, 2 }, { "feb.", WORDCLASS_MONTH, 2 }, { "february", WORDCLASS_MONTH, 2 },
	{ "fell", WORDCLASS_CHANGE, 2 }, { "fifteen", WORDCLASS_NUMBER, 15 }, { "fifth", WORDCLASS_ORDINAL, 5 },
	{ "fifty", WORDCLASS_NUMBER, 50 }, { "fighters", WORDCLASS_PERSON, 0 },
	{ "firefighters", WORDCLASS_PERSON, 0 }, { "fishermen", WORDCLASS_PERSON, 0 },
	{ "five", WORDCLASS_NUMBER, 5 }, { "following", WORDCLASS_AFTER, 0 }, { "former", WORDCLASS_BACKGROUND, 0 },
	{ "formerly", WORDCLASS_BACKGROUND, 0 }, { "forty", WORDCLASS_NUMBER, 40 }, { "four", WORDCLASS_NUMBER, 4 },
	{ "fourteen", WORDCLASS_NUMBER, 14 }, { "fourth", WORDCLASS_ORDINAL, 4 }, { "franc", WORDCLASS_CURRENCY, 0 },
	{ "francs", WORDCLASS_CURRENCY, 0 }, { "friday", WORDCLASS_WEEKDAY, 5 },
	{ "furthermore", WORDCLASS_LEANING, 0 }, { "gain", WORDCLASS_CHANGE, 1 }, { "gained", WORDCLASS_CHANGE, 1 },
	{ "gains", WORDCLASS_CHANGE, 1 }, { "getty", WORDCLASS_PAGE, 0 }, { "girl", WORDCLASS_PERSON, 0 },
	{ "girls", WORDCLASS_PERSON, 0 }, { "grew", WORDCLASS_CHANGE, 1 }, { "grow", WORDCLASS_CHANGE, 1 },
	{ "grown", WORDCLASS_CHANGE, 1 }, { "grows", WORDCLASS_CHANGE, 1 }, { "guards", WORDCLASS_PERSON, 0 },
	{ "he", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 }, { "her", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 },
	{ "here", WORDCLASS_LEANING, 0 }, { "hers", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 },
	{ "herself", WORDCLASS_PRONOUN, 0 }, { "him", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 },
	{ "himself", WORDCLASS_PRONOUN, 0 }, { "his", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 },
	{ "history", WORDCLASS_BACKGROUND, 0 }, { "homeless", WORDCLASS_ROLE, WORDCLASS_EVACUATED },
	{ "hopes", WORDCLASS_WISH, 0 }, { "hospitalised", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "hospitalized", WORDCLASS_ROLE, WORDCLASS_INJURED }, { "hostages", WORDCLASS_PERSON, 0 },
	{ "hour", WORDCLASS_TIMEUNIT, 0 }, { "hours", WORDCLASS_TIMEUNIT, 0 }, { "however", WORDCLASS_LEANING, 0 },
	{ "hundred", WORDCLASS_SCALE, 2 }, { "hurt", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "hurting", WORDCLASS_ROLE, WORDCLASS_INJURED }, { "hurts", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "i", WORDCLASS_SPEAKER, 0 }, { "image", WORDCLASS_PAGE, 0 }, { "images", WORDCLASS_PAGE, 0 },
	{ "inaccurately", WORDCLASS_CORRECTION, 0 }, { "incorrectly", WORDCLASS_CORRECTION, 0 },
	{ "increase", WORDCLASS_CHANGE, 1 }, { "increased", WORDCLASS_CHANGE, 1 },
	{ "increases", WORDCLASS_CHANGE, 1 }, { "increasing", WORDCLASS_CHANGE, 1 },
	{ "indeed", WORDCLASS_LEANING, 0 }, { "injure", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "injured", WORDCLASS_ROLE, WORDCLASS_INJURED }, { "injures", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "injuries", WORDCLASS_ROLE, WORDCLASS_INJURED }, { "injuring", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "inmates", WORDCLASS_PERSON, 0 }, { "instead", WORDCLASS_LEANING, 0 }, { "is", WORDCLASS_BE, 0 },
	{ "it", WORDCLASS_LEANING, 0 }, { "its", WORDCLASS_LEANING, 0 }, { "jan", WORDCLASS_MONTH, 1 },
	{ "jan.", WORDCLASS_MONTH, 1 }, { "january", WORDCLASS_MONTH, 1 }, { "javascript", WORDCLASS_PAGE, 0 },
	{ "journalists", WORDCLASS_PERSON, 0 }, { "jul", WORDCLASS_MONTH, 7 }, { "jul.", WORDCLASS_MONTH, 7 },
	{ "july", WORDCLASS_MONTH, 7 }, { "jump", WORDCLASS_CHANGE, 1 }, { "jumped", WORDCLASS_CHANGE, 1 },
	{ "jumps", WORDCLASS_CHANGE, 1 }, { "jun", WORDCLASS_MONTH, 6 }, { "jun.", WORDCLASS_MONTH, 6 },
	{ "june", WORDCLASS_MONTH, 6 }, { "kill", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "killed", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "killing", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "kills", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "krona", WORDCLASS_CURRENCY, 0 },
	{ "krone", WORDCLASS_CURRENCY, 0 }, { "kroner", WORDCLASS_CURRENCY, 0 }, { "kronor", WORDCLASS_CURRENCY, 0 },
	{ "last", WORDCLASS_BACKGROUND, 0 }, { "late", WORDCLASS_PARTOFMONTH, 3 }, { "later", WORDCLASS_COMING, 0 },
	{ "least", WORDCLASS_APPROX, 0 }, { "lira", WORDCLASS_CURRENCY, 0 },
	{ "lives", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "login", WORDCLASS_PAGE, 0 }, { "loss", WORDCLASS_CHANGE, 2 },
	{ "losses", WORDCLASS_CHANGE, 2 }, { "lost", WORDCLASS_CHANGE, 2 }, { "lower", WORDCLASS_CHANGE, 2 },
	{ "lowered", WORDCLASS_CHANGE, 2 }, { "man", WORDCLASS_PERSON, 0 }, { "mar", WORDCLASS_MONTH, 3 },
	{ "mar.", WORDCLASS_MONTH, 3 }, { "march", WORDCLASS_MONTH, 3 }, { "may", WORDCLASS_MONTH, 5 },
	{ "me", WORDCLASS_SPEAKER, 0 }, { "meanwhile", WORDCLASS_LEANING, 0 }, { "men", WORDCLASS_PERSON, 0 },
	{ "mid", WORDCLASS_PARTOFMONTH, 2 }, { "migrants", WORDCLASS_PERSON, 0 },
	{ "militants", WORDCLASS_PERSON, 0 }, { "million", WORDCLASS_SCALE, 6 }, { "millions", WORDCLASS_SCALE, 6 },
	{ "miners", WORDCLASS_PERSON, 0 }, { "minute", WORDCLASS_TIMEUNIT, 0 }, { "minutes", WORDCLASS_TIMEUNIT, 0 },
	{ "misidentified", WORDCLASS_CORRECTION, 0 }, { "missing", WORDCLASS_ROLE, WORDCLASS_MISSING },
	{ "misstated", WORDCLASS_CORRECTION, 0 }, { "mistakenly", WORDCLASS_CORRECTION, 0 },
	{ "mln", WORDCLASS_SCALE, 6 }, { "monday", WORDCLASS_WEEKDAY, 1 }, { "month", WORDCLASS_TIMEUNIT, 0 },
	{ "months", WORDCLASS_TIMEUNIT, 0 }, { "moreover", WORDCLASS_LEANING, 0 }, { "moved", WORDCLASS_CHANGE, 0 },
	{ "my", WORDCLASS_SPEAKER, 0 }, { "nearly", WORDCLASS_APPROX, 0 }, { "neither", WORDCLASS_LEANING, 0 },
	{ "nevertheless", WORDCLASS_LEANING, 0 }, { "newsletter", WORDCLASS_PAGE, 0 },
	{ "next", WORDCLASS_COMING, 0 }, { "nine", WORDCLASS_NUMBER, 9 }, { "nineteen", WORDCLASS_NUMBER, 19 },
	{ "ninety", WORDCLASS_NUMBER, 90 }, { "ninth", WORDCLASS_ORDINAL, 9 },
	{ "nonetheless", WORDCLASS_LEANING, 0 }, { "nor", WORDCLASS_LEANING, 0 }, { "nov", WORDCLASS_MONTH, 11 },
	{ "nov.", WORDCLASS_MONTH, 11 }, { "november", WORDCLASS_MONTH, 11 }, { "oct", WORDCLASS_MONTH, 10 },
	{ "oct.", WORDCLASS_MONTH, 10 }, { "october", WORDCLASS_MONTH, 10 }, { "officers", WORDCLASS_PERSON, 0 },
	{ "one", WORDCLASS_NUMBER, 1 }, { "or", WORDCLASS_LEANING, 0 }, { "others", WORDCLASS_LEANING, 0 },
	{ "otherwise", WORDCLASS_LEANING, 0 }, { "our", WORDCLASS_SPEAKER, 0 }, { "passengers", WORDCLASS_PERSON, 0 },
	{ "patients", WORDCLASS_PERSON, 0 }, { "pct", WORDCLASS_PERCENT, 0 }, { "people", WORDCLASS_PERSON, 0 },
	{ "percent", WORDCLASS_PERCENT, 0 }, { "perished", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "person", WORDCLASS_PERSON, 0 }, { "persons", WORDCLASS_PERSON, 0 }, { "peso", WORDCLASS_CURRENCY, 0 },
	{ "pesos", WORDCLASS_CURRENCY, 0 }, { "photo", WORDCLASS_PAGE, 0 }, { "photos", WORDCLASS_PAGE, 0 },
	{ "pilgrims", WORDCLASS_PERSON, 0 }, { "plunge", WORDCLASS_CHANGE, 2 }, { "plunged", WORDCLASS_CHANGE, 2 },
	{ "plunges", WORDCLASS_CHANGE, 2 }, { "police", WORDCLASS_PERSON, 0 }, { "policemen", WORDCLASS_PERSON, 0 },
	{ "postponed", WORDCLASS_CHANGE, 0 }, { "pound", WORDCLASS_CURRENCY, 0 }, { "pounds", WORDCLASS_CURRENCY, 0 },
	{ "previous", WORDCLASS_BACKGROUND, 0 }, { "previously", WORDCLASS_BACKGROUND, 0 },
	{ "prisoners", WORDCLASS_PERSON, 0 }, { "protesters", WORDCLASS_PERSON, 0 },
	{ "pupils", WORDCLASS_PERSON, 0 }, { "put", WORDCLASS_CHANGE, 0 }, { "raise", WORDCLASS_CHANGE, 1 },
	{ "raised", WORDCLASS_CHANGE, 1 }, { "raises", WORDCLASS_CHANGE, 1 }, { "rand", WORDCLASS_CURRENCY, 0 },
	{ "reach", WORDCLASS_CHANGE, 0 }, { "reached", WORDCLASS_CHANGE, 0 }, { "reaches", WORDCLASS_CHANGE, 0 },
	{ "reais", WORDCLASS_CURRENCY, 0 }, { "real", WORDCLASS_CURRENCY, 0 }, { "rebels", WORDCLASS_PERSON, 0 },
	{ "reduced", WORDCLASS_CHANGE, 2 }, { "refugees", WORDCLASS_PERSON, 0 }, { "report", WORDCLASS_SPEECH, 0 },
	{ "reported", WORDCLASS_SPEECH, 0 },
	{ "reports", WORDCLASS_SPEECH, 0 }, { "rescue", WORDCLASS_ROLE, WORDCLASS_RESCUED },
	{ "rescued", WORDCLASS_ROLE, WORDCLASS_RESCUED }, { "rescues", WORDCLASS_ROLE, WORDCLASS_RESCUED },
	{ "rescuing", WORDCLASS_ROLE, WORDCLASS_RESCUED }, { "residents", WORDCLASS_PERSON, 0 },
	{ "retracted", WORDCLASS_CORRECTION, 0 }, { "retracts", WORDCLASS_CORRECTION, 0 },
	{ "revised", WORDCLASS_CHANGE, 0 }, { "rise", WORDCLASS_CHANGE, 1 }, { "risen", WORDCLASS_CHANGE, 1 },
	{ "rises", WORDCLASS_CHANGE, 1 }, { "rising", WORDCLASS_CHANGE, 1 }, { "rose", WORDCLASS_CHANGE, 1 },
	{ "rouble", WORDCLASS_CURRENCY, 0 }, { "roubles", WORDCLASS_CURRENCY, 0 }, { "roughly", WORDCLASS_APPROX, 0 },
	{ "ruble", WORDCLASS_CURRENCY, 0 }, { "rubles", WORDCLASS_CURRENCY, 0 }, { "rupee", WORDCLASS_CURRENCY, 0 },
	{ "rupees", WORDCLASS_CURRENCY, 0 }, { "said", WORDCLASS_SPEECH, 0 }, { "sailors", WORDCLASS_PERSON, 0 },
	{ "sank", WORDCLASS_CHANGE, 2 }, { "saturday", WORDCLASS_WEEKDAY, 6 },
	{ "saved", WORDCLASS_ROLE, WORDCLASS_RESCUED }, { "saves", WORDCLASS_ROLE, WORDCLASS_RESCUED },
	{ "saving", WORDCLASS_ROLE, WORDCLASS_RESCUED }, { "say", WORDCLASS_SPEECH, 0 },
	{ "says", WORDCLASS_SPEECH, 0 }, { "scheduled", WORDCLASS_FUTURE, 0 }, { "second", WORDCLASS_TIMEUNIT, 0 },
	{ "seconds", WORDCLASS_TIMEUNIT, 0 }, { "seek", WORDCLASS_WISH, 0 }, { "seeking", WORDCLASS_WISH, 0 },
	{ "seeks", WORDCLASS_WISH, 0 }, { "sep", WORDCLASS_MONTH, 9 }, { "sep.", WORDCLASS_MONTH, 9 },
	{ "sept", WORDCLASS_MONTH, 9 }, { "sept.", WORDCLASS_MONTH, 9 }, { "september", WORDCLASS_MONTH, 9 },
	{ "seven", WORDCLASS_NUMBER, 7 }, { "seventeen", WORDCLASS_NUMBER, 17 }, { "seventh", WORDCLASS_ORDINAL, 7 },
	{ "seventy", WORDCLASS_NUMBER, 70 }, { "shall", WORDCLASS_FUTURE, 0 },
	{ "she", WORDCLASS_LEANING | WORDCLASS_PRONOUN, 0 }, { "shed", WORDCLASS_CHANGE, 2 },
	{ "should", WORDCLASS_FUTURE, 0 }, { "shrank", WORDCLASS_CHANGE, 2 }, { "sign-up", WORDCLASS_PAGE, 0 },
	{ "six", WORDCLASS_NUMBER, 6 }, { "sixteen", WORDCLASS_NUMBER, 16 }, { "sixth", WORDCLASS_ORDINAL, 6 },
	{ "sixty", WORDCLASS_NUMBER, 60 }, { "slain", WORDCLASS_ROLE, WORDCLASS_DEAD },
	{ "slid", WORDCLASS_CHANGE, 2 }, { "slides", WORDCLASS_CHANGE, 2 }, { "slipped", WORDCLASS_CHANGE, 2 },
	{ "slips", WORDCLASS_CHANGE, 2 }, { "slump", WORDCLASS_CHANGE, 2 }, { "slumped", WORDCLASS_CHANGE, 2 },
	{ "slumps", WORDCLASS_CHANGE, 2 }, { "so", WORDCLASS_LEANING, 0 }, { "soar", WORDCLASS_CHANGE, 1 },
	{ "soared", WORDCLASS_CHANGE, 1 }, { "soars", WORDCLASS_CHANGE, 1 }, { "soldiers", WORDCLASS_PERSON, 0 },
	{ "some", WORDCLASS_APPROX, 0 }, { "sought", WORDCLASS_WISH, 0 }, { "still", WORDCLASS_LEANING, 0 },
	{ "stranded", WORDCLASS_ROLE, WORDCLASS_TRAPPED }, { "students", WORDCLASS_PERSON, 0 },
	{ "subscribe", WORDCLASS_PAGE, 0 }, { "such", WORDCLASS_LEANING, 0 }, { "sunday", WORDCLASS_WEEKDAY, 7 },
	{ "surge", WORDCLASS_CHANGE, 1 }, { "surged", WORDCLASS_CHANGE, 1 }, { "surges", WORDCLASS_CHANGE, 1 },
	{ "survived", WORDCLASS_ROLE, WORDCLASS_RESCUED }, { "survivors", WORDCLASS_ROLE, WORDCLASS_RESCUED },
	{ "suspects", WORDCLASS_PERSON, 0 }, { "teachers", WORDCLASS_PERSON, 0 }, { "tells", WORDCLASS_SPEECH, 0 },
	{ "ten", WORDCLASS_NUMBER, 10 }, { "tenth", WORDCLASS_ORDINAL, 10 }, { "that", WORDCLASS_LEANING, 0 },
	{ "the", WORDCLASS_ARTICLE, 0 }, { "their", WORDCLASS_LEANING, 0 }, { "theirs", WORDCLASS_LEANING, 0 },
	{ "them", WORDCLASS_LEANING, 0 },
	{ "then", WORDCLASS_LEANING, 0 }, { "there", WORDCLASS_LEANING, 0 }, { "therefore", WORDCLASS_LEANING, 0 },
	{ "these", WORDCLASS_LEANING, 0 }, { "they", WORDCLASS_LEANING, 0 }, { "third", WORDCLASS_ORDINAL, 3 },
	{ "thirteen", WORDCLASS_NUMBER, 13 }, { "thirty", WORDCLASS_NUMBER, 30 },
	{ "this", WORDCLASS_LEANING | WORDCLASS_COMING, 0 }, { "those", WORDCLASS_LEANING, 0 },
	{ "thousand", WORDCLASS_SCALE, 3 }, { "three", WORDCLASS_NUMBER, 3 }, { "thursday", WORDCLASS_WEEKDAY, 4 },
	{ "thus", WORDCLASS_LEANING, 0 }, { "to", WORDCLASS_TO, 0 }, { "told", WORDCLASS_SPEECH, 0 },
	{ "toll", WORDCLASS_ROLE, WORDCLASS_DEAD }, { "tomorrow", WORDCLASS_FUTURE, 0 },
	{ "too", WORDCLASS_LEANING, 0 }, { "tourists", WORDCLASS_PERSON, 0 },
	{ "trapped", WORDCLASS_ROLE, WORDCLASS_TRAPPED }, { "trapping", WORDCLASS_ROLE, WORDCLASS_TRAPPED },
	{ "traps", WORDCLASS_ROLE, WORDCLASS_TRAPPED }, { "trillion", WORDCLASS_SCALE, 12 },
	{ "trln", WORDCLASS_SCALE, 12 }, { "troops", WORDCLASS_PERSON, 0 }, { "tuesday", WORDCLASS_WEEKDAY, 2 },
	{ "tumble", WORDCLASS_CHANGE, 2 }, { "tumbled", WORDCLASS_CHANGE, 2 }, { "tumbles", WORDCLASS_CHANGE, 2 },
	{ "twelfth", WORDCLASS_ORDINAL, 12 }, { "twelve", WORDCLASS_NUMBER, 12 }, { "twenty", WORDCLASS_NUMBER, 20 },
	{ "two", WORDCLASS_NUMBER, 2 }, { "unaccounted", WORDCLASS_ROLE, WORDCLASS_MISSING },
	{ "up", WORDCLASS_CHANGE, 1 }, { "us", WORDCLASS_SPEAKER, 0 }, { "victims", WORDCLASS_PERSON, 0 },
	{ "villagers", WORDCLASS_PERSON, 0 }, { "want", WORDCLASS_WISH, 0 }, { "wanted", WORDCLASS_WISH, 0 },
	{ "wants", WORDCLASS_WISH, 0 }, { "we", WORDCLASS_SPEAKER, 0 }, { "wednesday", WORDCLASS_WEEKDAY, 3 },
	{ "week", WORDCLASS_TIMEUNIT, 0 }, { "weeks", WORDCLASS_TIMEUNIT, 0 }, { "where", WORDCLASS_RELATIVE, 0 },
	{ "which", WORDCLASS_LEANING | WORDCLASS_RELATIVE, 0 },
	{ "who", WORDCLASS_LEANING | WORDCLASS_RELATIVE, 0 },
	{ "whom", WORDCLASS_RELATIVE, 0 }, { "whose", WORDCLASS_RELATIVE, 0 }, { "will", WORDCLASS_FUTURE, 0 },
	{ "woman", WORDCLASS_PERSON, 0 },
	{ "women", WORDCLASS_PERSON, 0 }, { "won", WORDCLASS_CURRENCY, 0 }, { "workers", WORDCLASS_PERSON, 0 },
	{ "worshippers", WORDCLASS_PERSON, 0 }, { "wounded", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "wounding", WORDCLASS_ROLE, WORDCLASS_INJURED }, { "wounds", WORDCLASS_ROLE, WORDCLASS_INJURED },
	{ "wrongly", WORDCLASS_CORRECTION, 0 }, { "year", WORDCLASS_TIMEUNIT, 0 }, { "years", WORDCLASS_TIMEUNIT, 0 },
	{ "yen", WORDCLASS_CURRENCY, 0 }, { "yet", WORDCLASS_LEANING, 0 }, { "you", WORDCLASS_SPEAKER, 0 },
	{ "your", WORDCLASS_SPEAKER, 0 }, { "yuan", WORDCLASS_CURRENCY, 0 }
};

static int
compare(const void *word, const void *at)
{
	return memcmp(word, ((const struct entry *)at)->word, sizeof entries[0].word);
}

struct wordclass
wordclass_of(struct bytes folded)
{
	char word[sizeof entries[0].word] = "";
	struct wordclass c = { 0 };
	const struct entry *e;

	if (folded.n == 0 || folded.n >= sizeof word)
		return c;
	memcpy(word, folded.p, folded.n);
	e = bsearch(word, entries, sizeof entries / sizeof *entries, sizeof *entries, compare);
	if (e != NULL) {
		c.is = e->is;
		c.value = e->value;
	}
	return c;
}

const char *
wordclass_role_name(unsigned role)
{
	static const char *const names[WORDCLASS_ROLES] = {
		"", "dead", "injured", "missing", "arrested", "evacuated", "rescued", "trapped"
	};

	return names[role];
}
