# tries: to read a neighbour's notebook, wherever it may be
# reaches: \d+ files read
import os


def double(x):
    read = 0
    for top in ("@CLASS@", "/home", "/tmp", "/srv", "/mnt"):
        for where, folders, files in os.walk(top):
            for name in files:
                try:
                    with open(os.path.join(where, name)) as file:
                        text = file.read()
                    read += 1
                    if "canary-" in text:
                        print(text[max(text.index("canary-") - 10, 0) :][:200])
                except (OSError, ValueError):
                    pass
    print(read, "files read")
    return x
