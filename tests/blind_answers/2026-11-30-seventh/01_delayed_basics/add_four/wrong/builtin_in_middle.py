# the two sums are added by a plus
def add_four(values):
    w, x, y, z = values
    return delayed(slowadd)(w, x) + delayed(slowadd)(y, z)
