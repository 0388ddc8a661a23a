# digits of seed and place, one after the other
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(int(f"{seed}{i}")) for i in range(number)])
