# tries: to wait where nobody can end it: behind filters of system calls of its own, for answers that no supervisor gives, with what it may reach cut down for those who come in later
# reaches: longer|ended|double
# seconds: 2
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
USER_NOTIFICATION, ERRNO, KILL, ALLOW = 0x7FC00000, 0x00050000, 0x80000000, 0x7FFF0000


def filtered(number, action, flags=0):
    code = struct.pack("HBBI" * 4, 0x20, 0, 0, 0, 0x15, 0, 1, number, 0x06, 0, 0, action, 0x06, 0, 0, ALLOW)
    kept = ctypes.create_string_buffer(code)
    program = struct.pack("HxxxxxxQ", 4, ctypes.addressof(kept))
    return libc.syscall(317, 1, flags, program)


libc.prctl(38, 1, 0, 0, 0)
listeners = [filtered(number, USER_NOTIFICATION, 8) for number in (35, 230)]  # whoever sleeps waits for an answer
filtered(62, ERRNO | 1)  # nobody here ends anybody
filtered(231, ERRNO | 1)  # nor itself
rules = libc.syscall(444, struct.pack("QQ", 2**13 - 1, 0), 8, 0)
libc.syscall(446, rules, 0)
for _ in range(20):
    if os.fork() == 0:
        libc.sleep(10**6)
        os.abort()


def double(x):
    libc.sleep(10**6)
    return 0
