# tries: traces of its own: frames and lines that never were, as long and as many as it likes, from loaders that answer what stands there, and commands in them
# reaches: Error|ended|longer
import linecache
import types


class Loader:
    def get_source(self, name):
        return "raise SystemExit  # \x1b[2J </pre><script>" + "x" * 10**7


def traced(name, line):
    code = (lambda: 1 / 0).__code__.replace(co_filename=name, co_name="\x1b[2J\nzzz: 6 of 6\n" * 9, co_firstlineno=line)
    try:
        types.FunctionType(code, {"__loader__": Loader(), "__name__": name, "__file__": "/etc/passwd"})()
    except ZeroDivisionError as error:
        return error.__traceback__


NAMES = ["<ipython-input-/etc/passwd>", "/proc/self/environ/ipython-input", "ipykernel\x00", "ipython-input" * 10**5]
linecache.cache["ipykernel_1/1.py"] = (1, None, ["x" * 10**7] * 9, "ipykernel_1/1.py")
linecache.cache["ipykernel_2/1.py"] = (lambda: ["y" * 10**7],)
frames = [traced(name, line) for name in [*NAMES, "ipykernel_1/1.py", "ipykernel_2/1.py"] for line in (1, 2**31 - 9)]


def double(x):
    error = ValueError(x)
    trace = None
    for frame in frames * 3000:
        trace = types.TracebackType(trace, frame.tb_frame, 2**31 - 1 if len(frames) % 2 else 0, 1)
    raise error.with_traceback(trace)
