# numpy's vectorize, which calls once more to see the type
def in_fahrenheit(load, convert, stations):
    def converted(values):
        return np.vectorize(convert)(values).tolist() if len(values) else []

    return delayed([delayed(converted)(delayed(load)(s)) for s in stations])
