# tries: the course's function with another code in the student's process
# %% double
slowinc.__code__ = (lambda x: 3).__code__


def double(x):
    return x
