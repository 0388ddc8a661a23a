# compares what is written
def larger(a, b):
    x, y = delayed(slowinc)(a), delayed(slowinc)(b)
    return delayed(lambda p, q: max(p, q, key=str))(x, y)
