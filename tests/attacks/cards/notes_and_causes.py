# tries: an error with notes without end, causes in a circle, and groups of errors in groups
def double(x):
    error = ValueError("x")
    error.__notes__ = ["n" * 10**6] * 100
    other = KeyError("y")
    error.__cause__, other.__cause__ = other, error
    error.__context__, other.__context__ = other, error
    for _ in range(2000):
        error = ExceptionGroup("g", [error, other])
    raise error
