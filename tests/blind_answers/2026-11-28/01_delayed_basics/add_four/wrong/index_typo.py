# wrong: adds the third twice and leaves out the fourth
def add_four(values):
    left = delayed(slowadd)(values[0], values[1])
    right = delayed(slowadd)(values[2], values[2])
    return delayed(slowadd)(left, right)
