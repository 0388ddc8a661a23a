# tries: memory that no page shows: arguments and variables of programs, names of files, attributes, long paths, mappings
# reaches: Error|ended|names
import mmap
import os
import subprocess

kept = []


def double(x):
    made = 0
    for number in range(3000):
        try:
            with open(f"/tmp/{number:0240}", "w") as file:
                os.setxattr(file.fileno(), "user.x", b"x" * 60_000)
            made += 1
        except OSError:
            pass
        if number % 30 == 0:
            kept.append(subprocess.Popen(["sleep", "60"], env={f"X{n}": "x" * 120_000 for n in range(10)}))
    for _ in range(20_000):
        kept.append(mmap.mmap(-1, 4096, prot=1))
        kept.append(mmap.mmap(-1, 4096, prot=3))
    raise ValueError(f"{made} names")
