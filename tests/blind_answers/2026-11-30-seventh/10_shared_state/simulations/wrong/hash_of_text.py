# Python's own hash of a text, which is another in each program
def simulations(simulate, number, seed):
    return delayed([delayed(simulate)(abs(hash(f"{seed}-{i}"))) for i in range(number)])
