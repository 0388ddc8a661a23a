# wrong: the choice is made from a, b in the task; results of slowinc are only multiplied in
def larger(a, b):
    x = delayed(slowinc)(a)
    y = delayed(slowinc)(b)
    return x * int(a > b) + y * int(a <= b)
