# a Delayed as an index, of plain values added later
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    both = delayed([x, y])
    return both[(x > y)]
