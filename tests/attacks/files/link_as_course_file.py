# tries: a link for the course's function to read outside of its process
# reaches: No such file|Permission
# %% lazy_sum
import os


def lazy_sum(data):
    for name, target in (("l1", "@HOST@/secret.txt"), ("l2", "@CLASS@/seeds.secret"), ("l3", "/proc/self/environ"), ("l4", "/")):
        if not os.path.islink(name):
            os.symlink(target, name)
    return delayed(str)([delayed(shown)(name) for name in ("l1", "l2", "l3", "l4/etc/passwd", "../../etc/passwd")])
