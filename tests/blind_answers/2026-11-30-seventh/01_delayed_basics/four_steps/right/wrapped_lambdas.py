# each step a lambda around the slow function
def four_steps(a, b):
    up = delayed(lambda value: slowinc(value))
    plus = delayed(lambda left, right: slowadd(left, right))
    down = delayed(lambda value: slowdec(value))
    return down(plus(up(a), up(b)))
