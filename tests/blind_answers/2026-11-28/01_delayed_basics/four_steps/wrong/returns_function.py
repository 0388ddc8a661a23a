# wrong: a function that would do it later, not a Delayed
def four_steps(a, b):
    return lambda: slowdec(slowadd(slowinc(a), slowinc(b)))
