/*
 * rule - the reasons why a block is left out, and their names for --explain.
 */
#ifndef RULE_H
#define RULE_H

#define RULE_LIST(X) \
	X(NONE, "kept") \
	X(ELEMENT, "element")		/* in an element that holds no article text: nav, button ... */ \
	X(HINT, "class-name")		/* in an element whose class, id or role says what it is */ \
	X(OUTSIDE, "outside")		/* not in the main block */ \
	X(LINKS, "links")		/* mostly links */ \
	X(TITLE, "title")		/* the article's title, which is a field of its own */ \
	X(EDGE, "edge")			/* short lines before the first or behind the last paragraph */ \
	X(REPEAT, "repeat")		/* said before */

enum rule {
#define RULE_NUMBER(upper, name) RULE_##upper,
	RULE_LIST(RULE_NUMBER)
#undef RULE_NUMBER
	RULE_COUNT
};

const char *rule_name(enum rule rule);

#endif
