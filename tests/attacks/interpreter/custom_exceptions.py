# tries: a handler of exceptions that swallows them
get_ipython().set_custom_exc((BaseException,), lambda *args, **kwargs: None)


def double(x):
    raise AssertionError
