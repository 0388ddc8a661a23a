# tries: to act when the process ends
import atexit
import os


def late():
    open("@HOST@/owned_by_atexit", "w").close()
    for number in range(3, 20):
        os.write(number, b"late")


atexit.register(late)


def double(x):
    return x
