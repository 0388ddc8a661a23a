# seeds of blocks as long as number
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed * number + i) for i in range(number)])
