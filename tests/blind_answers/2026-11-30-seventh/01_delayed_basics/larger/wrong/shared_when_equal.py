# one call for two equal numbers
def larger(a, b):
    lazy = {n: delayed(slowinc)(n) for n in (a, b)}
    return delayed(max)(list(lazy.values()))
