# wrong: the last addition is + and not slowadd
def add_four(values):
    left = delayed(slowadd)(values[0], values[1])
    right = delayed(slowadd)(values[2], values[3])
    return left + right
