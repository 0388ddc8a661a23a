# tries: all open files of the system
import os


def double(x):
    try:
        while True:
            os.open("/dev/null", os.O_RDONLY)
    except OSError as error:
        return x
