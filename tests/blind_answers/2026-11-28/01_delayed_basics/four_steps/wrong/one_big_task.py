# wrong: one task instead of four, nothing can run side by side
@delayed
def all_steps(a, b):
    x = slowinc(a)
    y = slowinc(b)
    return slowdec(slowadd(x, y))


def four_steps(a, b):
    return all_steps(a, b)
