/*
 * dropreason - the reasons why a block is left out, and their names for --explain.
 */
#ifndef DROPREASON_H
#define DROPREASON_H

#define DROP_LIST(X) \
	X(NONE, "kept") \
	X(ELEMENT, "element")		/* in an element that holds no text of an article: nav, button ... */ \
	X(HINT, "class-name")		/* in an element whose class, id or role says that it is something else */ \
	X(WEAK, "weak-class-name")	/* the same, of names that are less sure, and the model agrees */ \
	X(OUTSIDE, "outside")		/* outside of the main block, and the model agrees */ \
	X(LINKS, "links")		/* mostly links, and the model agrees */ \
	X(SHORT, "short")		/* no sentence, and the model agrees */ \
	X(UNLIKE, "unlike")		/* for none of these reasons alone, but the model says so */ \
	X(STRAY, "stray")		/* a short line alone among what is left out */ \
	X(TITLE, "title")		/* the page's heading, which is a field of its own */ \
	X(REPEAT, "repeat")		/* a paragraph that was there before */ \
	X(NOTICE, "notice")		/* in a box that addresses the reader */ \
	X(ANOTHER, "other-article")	/* in a further whole article on the page */

enum dropreason {
#define DROP_NUMBER(upper, name) DROP_##upper,
	DROP_LIST(DROP_NUMBER)
#undef DROP_NUMBER
	DROP_COUNT
};

const char *dropreason_name(enum dropreason rule);

#endif
