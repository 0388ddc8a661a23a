# wrong: four calls of slowadd, in a row
def add_four(values):
    total = 0
    for value in values:
        total = delayed(slowadd)(total, value)
    return total
