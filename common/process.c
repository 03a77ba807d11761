#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "diag.h"
#include "process.h"

void
process_prepare(void)
{
	sigset_t pipe;
	int fd;

	signal(SIGPIPE, SIG_DFL);
	sigemptyset(&pipe);
	sigaddset(&pipe, SIGPIPE);
	sigprocmask(SIG_UNBLOCK, &pipe, NULL);

	/* open(2) gives the lowest free number; opened the wrong way round, each use of it is an error, as it should be */
	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
		    open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			diag_die_errno("/dev/null");
}
