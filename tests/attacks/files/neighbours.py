# tries: to read a neighbour's notebook, wherever it may be
import os


def double(x):
    for top in ("@CLASS@", "/home", "/tmp", "/srv", "/mnt"):
        for where, folders, files in os.walk(top):
            for name in files:
                try:
                    with open(os.path.join(where, name)) as file:
                        text = file.read()
                    if "canary-" in text:
                        print(text[max(text.index("canary-") - 10, 0) :][:200])
                except (OSError, ValueError):
                    pass
    return x
