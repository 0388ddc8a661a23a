# calls itself for each half
def add_four(values):
    if len(values) == 1:
        return values[0]
    middle = len(values) // 2
    return delayed(slowadd)(add_four(values[:middle]), add_four(values[middle:]))
