# wrong: a list, not a dictionary
def forecast(delay):
    return [6, 2, 6 * delay, 4 * delay, 2 * delay]
