# neighbours, not pairs
def add_four(values):
    firsts = [delayed(slowadd)(x, y) for x, y in zip(values, values[1:])]
    return delayed(slowadd)(firsts[0], firsts[1])
