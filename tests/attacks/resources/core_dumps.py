# tries: the machine's disk, and the program that looks after crashes there, by processes that crash with much memory, one after the other
# reaches: crashed
# seconds: 8
import mmap
import os
import resource
import signal

hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
crashed = 0
for most in (hard, resource.RLIM_INFINITY, 1, 0):
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    except (ValueError, OSError):
        pass
    for number in (signal.SIGABRT, signal.SIGSEGV, signal.SIGQUIT, signal.SIGXFSZ, signal.SIGSYS):
        if (child := os.fork()) == 0:
            try:
                open("/proc/self/coredump_filter", "w").write("0xff")
            except OSError:
                pass
            os.chdir("/tmp")
            signal.signal(number, signal.SIG_DFL)
            mmap.mmap(-1, 2**29)[:: 2**16] = bytes(2**13)
            os.kill(os.getpid(), number)
            os._exit(0)
        crashed += os.WCOREDUMP(os.waitpid(child, 0)[1])
left = [name for name in os.listdir("/tmp") if name.startswith("core")]


def double(x):
    raise ValueError(f"crashed: {crashed} dumps, {left} left")
