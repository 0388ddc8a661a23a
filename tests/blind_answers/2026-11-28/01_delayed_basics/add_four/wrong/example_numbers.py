# wrong: ignores values
def add_four(values):
    left = delayed(slowadd)(1, 2)
    right = delayed(slowadd)(3, 4)
    return delayed(slowadd)(left, right)
