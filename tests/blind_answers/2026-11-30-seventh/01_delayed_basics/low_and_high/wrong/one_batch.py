# one task loads all
def low_and_high(load, names):
    everything = delayed(lambda names: [load(n) for n in names])(names)
    return delayed(min)(everything), delayed(max)(everything)
