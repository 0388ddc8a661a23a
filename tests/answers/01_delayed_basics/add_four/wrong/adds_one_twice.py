# caught by: add_four_value, add_four_calls
def add_four(values):
    pairs = [delayed(slowadd)(values[i], values[i + 1]) for i in range(2)]
    return delayed(slowadd)(*pairs)
