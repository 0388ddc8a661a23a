# wrong: the increment of b waits for that of a without need
@delayed
def inc_after(x, before):
    return slowinc(x)


def four_steps(a, b):
    x = delayed(slowinc)(a)
    y = inc_after(b, x)
    return delayed(slowdec)(delayed(slowadd)(x, y))
