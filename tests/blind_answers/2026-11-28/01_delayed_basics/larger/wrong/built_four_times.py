# wrong: slowinc is in the graph twice for each number
def larger(a, b):
    bigger = delayed(slowinc)(a) > delayed(slowinc)(b)
    return delayed(lambda c, x, y: x if c else y)(bigger, delayed(slowinc)(a), delayed(slowinc)(b))
