/*
 * newsmill-lock - runs a command under a lock that the kernel releases.
 *
 * flock(2) ties the lock to the open file, which the command and all processes that it starts inherit.  So the lock is
 * held until the last of them has ended, however it ended, and no lock outlives its owner: neither a kill, a power cut
 * nor a process number that is used again can leave one.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/file.h>
#include <unistd.h>

#include "diag.h"
#include "opt.h"

int
main(int argc, char **argv)
{
	int fd;

	diag_set_program("newsmill-lock");
	opt_operands("FILE COMMAND [ARGUMENT ...]", "run a command under a lock that the kernel releases", 2, INT_MAX,
	    argc,
	    argv);
	fd = open(argv[1], O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0666);
	if (fd < 0)
		diag_die_errno("%s: cannot open", argv[1]);
	if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
		if (errno == EWOULDBLOCK)
			diag_die("%s: in use by another run", argv[1]);
		diag_die_errno("%s: cannot lock", argv[1]);
	}
	execvp(argv[2], argv + 2);
	diag_die_errno("%s: cannot run", argv[2]);
}
