# half of sum and distance, of the inputs
def larger(a, b):
    return delayed(slowinc)((a + b + abs(a - b)) / 2)
