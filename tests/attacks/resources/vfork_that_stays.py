# tries: to sleep where signals are not looked at: behind a child that has its memory and never ends
# reaches: longer|ended
# seconds: 2
import ctypes

libc = ctypes.CDLL(None)


def double(x):
    if libc.syscall(ctypes.c_long(58)) == 0:
        while True:
            libc.pause()
    return x
