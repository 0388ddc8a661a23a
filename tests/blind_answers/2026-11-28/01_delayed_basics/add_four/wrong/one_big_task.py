# wrong: all three additions in one task
@delayed
def everything(a, b, c, d):
    return slowadd(slowadd(a, b), slowadd(c, d))


def add_four(values):
    return everything(*values)
