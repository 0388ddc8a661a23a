# the last of the sorted two
def larger(a, b):
    lazy = [delayed(slowinc)(n) for n in (a, b)]
    return delayed(sorted)(lazy)[-1]
