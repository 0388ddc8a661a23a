# wrong: computing gives a Delayed again
@delayed
def build(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return delayed(slowdec)(delayed(slowadd)(x, y))


def four_steps(a, b):
    return build(a, b)
