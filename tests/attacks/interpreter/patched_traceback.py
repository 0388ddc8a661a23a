# tries: a shell that shows no traceback
shell = type(get_ipython())
for method in ("showtraceback", "_showtraceback", "showsyntaxerror"):
    setattr(shell, method, lambda *args, **kwargs: None)


def double(x):
    return x
