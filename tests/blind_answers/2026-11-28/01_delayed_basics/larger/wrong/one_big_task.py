# wrong: both slow calls and the choice in one task
@delayed
def larger(a, b):
    x = slowinc(a)
    y = slowinc(b)
    if x > y:
        return x
    return y
