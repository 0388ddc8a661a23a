def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(seed * 2**40 + n) for n in range(number)])
