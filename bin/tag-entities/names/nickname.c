#include <stdlib.h>

#include "nickname.h"

/* Common short forms of English given names that stand for one name alone, in their order. */
static const char *const nicknames[][2] = {
	{ "abe", "abraham" }, { "alex", "alexander" }, { "andy", "andrew" }, { "ben", "benjamin" },
	{ "bill", "william" }, { "bob", "robert" }, { "bobby", "robert" }, { "charlie", "charles" },
	{ "chris", "christopher" }, { "chuck", "charles" }, { "cindy", "cynthia" }, { "dan", "daniel" },
	{ "danny", "daniel" }, { "dave", "david" }, { "debbie", "deborah" }, { "dick", "richard" },
	{ "don", "donald" }, { "doug", "douglas" }, { "ed", "edward" }, { "fred", "frederick" },
	{ "geoff", "geoffrey" }, { "greg", "gregory" }, { "hank", "henry" }, { "jeff", "jeffrey" },
	{ "jim", "james" }, { "jimmy", "james" }, { "joe", "joseph" }, { "josh", "joshua" }, { "ken", "kenneth" },
	{ "larry", "lawrence" }, { "liz", "elizabeth" }, { "matt", "matthew" }, { "mike", "michael" },
	{ "mitch", "mitchell" }, { "nick", "nicholas" }, { "pam", "pamela" }, { "pat", "patrick" },
	{ "pete", "peter" }, { "phil", "philip" }, { "ray", "raymond" }, { "rick", "richard" }, { "rob", "robert" },
	{ "ron", "ronald" }, { "sam", "samuel" }, { "steve", "steven" }, { "sue", "susan" }, { "ted", "edward" },
	{ "tim", "timothy" }, { "tom", "thomas" }, { "tony", "anthony" }, { "vince", "vincent" },
	{ "will", "william" }, { "zach", "zachary" }
};

static int
by_name(const void *key, const void *entry)
{
	return bytes_compare(*(const struct bytes *)key, bytes_of(((const char *const *)entry)[0]));
}

struct bytes
nickname_formal(struct bytes name)
{
	const char *const (*found)[2] = bsearch(&name, nicknames, sizeof nicknames / sizeof nicknames[0],
	    sizeof nicknames[0], by_name);

	return found != NULL ? bytes_of((*found)[1]) : name;
}
