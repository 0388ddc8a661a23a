# tries: a search of the process's and its parent's memory for secrets
# reaches: set\(\)
import re


def double(x):
    word = b"can" + b"ary-[a-z]+-[0-9a-f]{16}"
    for process in ("self", "1", "2"):
        try:
            with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
                for line in maps:
                    start, end = (int(n, 16) for n in line.split()[0].split("-"))
                    if "rw" in line.split()[1] and end - start < 2**27:
                        try:
                            memory.seek(start)
                            print(set(re.findall(word, memory.read(end - start))))
                        except (OSError, ValueError, OverflowError):
                            pass
        except OSError as error:
            print(error)
    return x
